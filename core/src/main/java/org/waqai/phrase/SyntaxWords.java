package org.waqai.phrase;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.token.Sentence;
import org.waqai.token.Token;
import org.waqai.token.TokenKind;

/** Cuts a sentence as treebanks do, at the clitics of the readings. Immutable and thread-safe. */
final class SyntaxWords {

  private final Phrases phrases;

  SyntaxWords(Phrases phrases) {
    this.phrases = phrases;
  }

  ImmutableList<SyntaxWord> of(Sentence sentence) {
    ImmutableList.Builder<SyntaxWord> words = ImmutableList.builder();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Token token = phrases.tokens().get(i);
      if (token.form().isEmpty()) {
        continue;
      }
      if (!token.isWord()) {
        words.add(new SyntaxWord(i, token.form(), role(token.kind()), null, false, false));
      } else {
        cut(words, i, token.form());
      }
    }
    return words.build();
  }

  private static SyntaxWord.Role role(TokenKind kind) {
    return switch (kind) {
      case NUMBER, NUMBER_GROUP, CLOCK -> SyntaxWord.Role.NUMBER;
      case WORD, FOREIGN, HASHTAG, URL -> SyntaxWord.Role.WORD;
      case PUNCTUATION, SYMBOL, QUOTE_OPEN, QUOTE_CLOSE -> SyntaxWord.Role.MARK;
    };
  }

  private void cut(ImmutableList.Builder<SyntaxWord> words, int i, String form) {
    Reading reading = phrases.reading(i);
    Analysis a = reading.analysis();
    int prefix = Math.min(reading.prefix(), form.length() - 1);
    boolean merged =
        a != null
            && a.proclitics().article()
            && !a.proclitics().preposition().isEmpty()
            && prefix == a.prefix();
    int clitics = merged ? prefix - 1 : prefix;
    for (int k = 0; k < clitics; k++) {
      words.add(piece(i, form.substring(k, k + 1), SyntaxWord.Role.PROCLITIC, null, false));
    }
    boolean future = a != null && a.proclitics().future() && a.prefix() == prefix + 1;
    int from = prefix;
    if (future) {
      words.add(piece(i, form.substring(from, from + 1), SyntaxWord.Role.PROCLITIC, null, false));
      from++;
    }
    int to = Math.max(from + 1, form.length() - reading.enclitic().length());
    words.add(
        piece(
            i,
            form.substring(from, to),
            SyntaxWord.Role.WORD,
            a == null ? null : a.base(),
            merged));
    if (to < form.length()) {
      words.add(piece(i, form.substring(to), SyntaxWord.Role.ENCLITIC, null, false));
    }
  }

  private SyntaxWord piece(
      int i, String form, SyntaxWord.Role role, @Nullable String base, boolean article) {
    boolean name =
        role == SyntaxWord.Role.WORD
            && phrases
                .mentions()
                .at(i)
                .filter(m -> m.kind() == Mention.Kind.NAME)
                .filter(m -> m.type() == EntityType.PERSON || m.type() == EntityType.LOCATION)
                .isPresent();
    return new SyntaxWord(i, form, role, base, article, name);
  }
}
