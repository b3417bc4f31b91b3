package org.waqai.time;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.waqai.token.Tokens;

/**
 * The time expressions of an article, in the order of the text, without overlaps. Immutable and
 * thread-safe.
 */
public final class Times {

  private final Tokens tokens;
  private final ImmutableList<TimeMention> times;
  private final TimeMention[] at;

  private Times(Tokens tokens, ImmutableList<TimeMention> times) {
    this.tokens = tokens;
    this.times = times;
    this.at = new TimeMention[tokens.size()];
    for (TimeMention time : times) {
      for (int i = time.from(); i < time.to(); i++) {
        at[i] = time;
      }
    }
  }

  public static Times of(Tokens tokens, Iterable<TimeMention> times) {
    return new Times(tokens, ImmutableList.copyOf(times));
  }

  public Tokens tokens() {
    return tokens;
  }

  public ImmutableList<TimeMention> times() {
    return times;
  }

  /** The time expression that covers a token. */
  public Optional<TimeMention> at(int token) {
    return Optional.ofNullable(at[token]);
  }
}
