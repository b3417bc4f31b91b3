package org.waqai.phrase;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence as treebanks cut it: a word without its clitics, or a clitic.
 *
 * @param token the index of the token in the article that it is cut from
 * @param form its normalized letters, with hamzas; never empty
 * @param role what it is in its token
 * @param base the base form of the word in the lexicon, such as the singular of a noun; null for
 *     clitics and for what the lexicon does not know
 * @param article whether the article before it is written as one letter with the preposition
 * @param name whether it belongs to a name that is found already
 */
public record SyntaxWord(
    int token, String form, Role role, @Nullable String base, boolean article, boolean name) {

  /** What a piece is in its token. */
  public enum Role {
    PROCLITIC,
    WORD,
    ENCLITIC,
    NUMBER,
    MARK
  }
}
