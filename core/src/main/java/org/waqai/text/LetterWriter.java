package org.waqai.text;

import java.util.Arrays;

/** Writes the normalized letters of one article, from its begin to its end. */
final class LetterWriter {

  private static final char DASH = '-';

  private final Article article;
  private final String source;
  private final LetterTable table;
  private char[] letters;
  private char[] keys;
  private int[] starts;
  private int[] ends;
  private int length;

  LetterWriter(Article article, LetterTable table) {
    this.article = article;
    this.source = article.text();
    this.table = table;
    int size = source.length() + 16;
    this.letters = new char[size];
    this.keys = new char[size];
    this.starts = new int[size];
    this.ends = new int[size];
  }

  NormalizedText write() {
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      switch (table.action(c)) {
        case LetterTable.MARK -> mark(c, i);
        case LetterTable.STRETCH -> stretch(i);
        case LetterTable.CONTROL -> {}
        case LetterTable.SPACE -> add(' ', i);
        case LetterTable.BREAK -> add('\n', i);
        case LetterTable.UNFOLD -> unfold(table.unfold(c), i);
        default -> add(table.plain(c), i);
      }
    }
    return new NormalizedText(article, letters, keys, starts, ends, length);
  }

  private void add(char letter, int at) {
    if (length == letters.length) {
      int size = length + length / 2;
      letters = Arrays.copyOf(letters, size);
      keys = Arrays.copyOf(keys, size);
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
    }
    letters[length] = letter;
    keys[length] = table.folded(letter);
    starts[length] = at;
    ends[length] = at + 1;
    length++;
  }

  private boolean afterSpace() {
    return length == 0 || Character.isWhitespace(letters[length - 1]);
  }

  /** A mark without a letter before it is nobody's. */
  private void mark(char mark, int at) {
    if (afterSpace()) {
      return;
    }
    char composed = table.compose(letters[length - 1], mark);
    letters[length - 1] = composed;
    keys[length - 1] = table.folded(composed);
    ends[length - 1] = at + 1;
  }

  private void stretch(int at) {
    if (!afterSpace()) {
      ends[length - 1] = at + 1;
    } else if (spaceFollows(at + 1)) {
      add(DASH, at);
    }
  }

  private boolean spaceFollows(int at) {
    int i = at;
    while (i < source.length() && table.action(source.charAt(i)) == LetterTable.CONTROL) {
      i++;
    }
    if (i == source.length()) {
      return true;
    }
    byte action = table.action(source.charAt(i));
    return action == LetterTable.SPACE
        || action == LetterTable.BREAK
        || action == LetterTable.STRETCH;
  }

  private void unfold(String form, int at) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      byte action = table.action(c);
      if (action == LetterTable.MARK || action == LetterTable.STRETCH) {
        if (!afterSpace()) {
          ends[length - 1] = at + 1;
        }
      } else if (action == LetterTable.SPACE) {
        add(' ', at);
      } else if (action != LetterTable.CONTROL) {
        add(table.plain(c), at);
      }
    }
  }
}
