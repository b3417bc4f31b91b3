package org.waqai.time;

/**
 * A word or phrase of the text that the lexicon knows.
 *
 * @param to the token behind it
 * @param clitics the folded letters glued before it, without the article
 * @param definite whether it has the article
 * @param preposition whether a preposition is glued before it
 */
record Term(
    Kind kind, String value, int to, String clitics, boolean definite, boolean preposition) {

  int number() {
    return Integer.parseInt(value);
  }

  /** The letters before it that are not part of the expression. */
  int cut() {
    return clitics.length();
  }

  boolean bare() {
    return clitics.isEmpty();
  }
}
