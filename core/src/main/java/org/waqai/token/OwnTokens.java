package org.waqai.token;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.waqai.text.NormalizedText;

/** Finds the words of another tokenizer in the text, one after the other. Used by one thread. */
final class OwnTokens {

  private final NormalizedText text;
  private final ImmutableList<Token> scanned;

  /** {@code scanned} are this library's tokens of the same text; they tell the kinds. */
  OwnTokens(NormalizedText text, ImmutableList<Token> scanned) {
    this.text = text;
    this.scanned = scanned;
  }

  /**
   * The tokens that these words are, in normalized letters.
   *
   * @throws IllegalArgumentException if the text does not go on with a word, white space aside
   */
  ImmutableList<Token> align(List<String> words) {
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    int at = 0;
    int index = 0;
    int kinds = 0;
    for (String word : words) {
      while (at < text.length() && Character.isWhitespace(text.letter(at))) {
        at++;
      }
      int to = at + word.length();
      if (word.isEmpty() || to > text.length() || !text.form(at, to).equals(word)) {
        throw new IllegalArgumentException(
            "the text does not go on with the word " + index + ", '" + word + "'");
      }
      while (kinds < scanned.size() - 1 && scanned.get(kinds).to() <= at) {
        kinds++;
      }
      tokens.add(new Token(text, index++, at, to, scanned.get(kinds).kind()));
      at = to;
    }
    return tokens.build();
  }
}
