package org.waqai.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/**
 * Shapes of a word, one of which it must have: {@code _} stands for any letter, {@code *} at the
 * beginning for any letters. Immutable.
 */
record Shapes(ImmutableList<String> alternatives) {

  private static final Splitter SLASH = Splitter.on('/').omitEmptyStrings();

  static Shapes of(String cell) {
    return new Shapes(ImmutableList.copyOf(SLASH.split(cell)));
  }

  boolean fit(String word) {
    for (String shape : alternatives) {
      if (fits(shape, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(String shape, String word) {
    boolean open = !shape.isEmpty() && shape.charAt(0) == '*';
    int first = open ? 1 : 0;
    int shift = word.length() - shape.length();
    if (open ? shift < -1 : shift != 0) {
      return false;
    }
    for (int i = first; i < shape.length(); i++) {
      if (shape.charAt(i) != '_' && shape.charAt(i) != word.charAt(i + shift)) {
        return false;
      }
    }
    return true;
  }
}
