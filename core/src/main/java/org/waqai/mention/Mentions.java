package org.waqai.mention;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.waqai.time.Times;
import org.waqai.token.Tokens;

/** The names of an article. Immutable and thread-safe. */
public final class Mentions {

  private final Tokens tokens;
  private final ImmutableList<Mention> mentions;
  private final Times times;
  private final Mention[] at;
  private final Mention[] whole;

  private Mentions(Tokens tokens, ImmutableList<Mention> mentions, Times times) {
    this.tokens = tokens;
    this.times = times;
    this.mentions = mentions;
    this.at = new Mention[tokens.size()];
    this.whole = new Mention[tokens.size()];
    for (Mention mention : mentions) {
      for (int i = mention.wholeFrom(); i < mention.wholeTo(); i++) {
        whole[i] = mention;
      }
    }
    for (Mention mention : mentions) {
      for (int i = mention.from(); i < mention.to(); i++) {
        at[i] = mention;
        whole[i] = mention;
      }
    }
  }

  /** Mentions of one's own, in the order of the text. */
  public static Mentions of(Tokens tokens, Iterable<Mention> mentions) {
    return new Mentions(
        tokens, ImmutableList.copyOf(mentions), Times.of(tokens, ImmutableList.of()));
  }

  /** The same names beside these time expressions. */
  public Mentions and(Times found) {
    return new Mentions(tokens, mentions, found);
  }

  public Times times() {
    return times;
  }

  public Tokens tokens() {
    return tokens;
  }

  public ImmutableList<Mention> mentions() {
    return mentions;
  }

  /** The mention whose name covers a token. */
  public Optional<Mention> at(int token) {
    return Optional.ofNullable(at[token]);
  }

  /** The mention whose name or title covers a token. */
  public Optional<Mention> wholeAt(int token) {
    return Optional.ofNullable(whole[token]);
  }
}
