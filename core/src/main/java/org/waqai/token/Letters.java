package org.waqai.token;

import java.lang.Character.UnicodeScript;

/** Kinds of normalized letters, as the scanner sees them. */
final class Letters {

  private static final String DASHES = "-\u2013\u2014\u2015\u2E3A\u2E3B";

  private Letters() {}

  /** A letter of the language: of the Arabic script. */
  static boolean isNative(char c) {
    return c >= '\u0600' && Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.ARABIC;
  }

  /** A letter of another script. Halves of surrogate pairs are none. */
  static boolean isForeign(char c) {
    return c < '\u0600' ? Character.isLetter(c) : Character.isLetter(c) && !isNative(c);
  }

  /** The normalizer has left no other digits than these. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isWord(char c) {
    return isDigit(c) || Character.isLetter(c);
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  static boolean isPunctuation(char c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
