package org.waqai.json;

/** Finds halves of surrogate pairs, which are no letters and which no UTF-8 can carry. */
final class Surrogates {

  private Surrogates() {}

  /** The index of the first half without its other half, or -1. */
  static int firstLone(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!pair) {
        return i;
      }
      i++;
    }
    return -1;
  }
}
