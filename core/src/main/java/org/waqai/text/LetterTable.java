package org.waqai.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Row;

/**
 * What becomes of each UTF-16 code unit, as {@code text/letters.tsv} says. Surrogates are never
 * listed, so that emoji pass through. Immutable and thread-safe.
 */
final class LetterTable {

  static final byte KEEP = 0;
  static final byte MARK = 1;
  static final byte STRETCH = 2;
  static final byte CONTROL = 3;
  static final byte SPACE = 4;
  static final byte BREAK = 5;
  static final byte UNFOLD = 6;

  private static final String FILE = "text/letters.tsv";
  private static final int SIZE = 1 << 16;

  private final byte[] actions = new byte[SIZE];
  private final char[] plain = new char[SIZE];
  private final char[] folded = new char[SIZE];
  private final Map<Character, String> unfolded = new HashMap<>();
  private final Map<Integer, Character> composed = new HashMap<>();
  private final ImmutableMap<Character, String> unfold;
  private final ImmutableMap<Integer, Character> compose;

  private LetterTable(ImmutableList<Row> rows) {
    for (int c = 0; c < SIZE; c++) {
      plain[c] = (char) c;
      folded[c] = (char) c;
    }
    for (Row row : rows) {
      take(row);
    }
    // A key is the folded form of the plain letter, whatever the order of the lines.
    char[] direct = folded.clone();
    for (int c = 0; c < SIZE; c++) {
      folded[c] = direct[plain[c]];
    }
    unfold = ImmutableMap.copyOf(unfolded);
    compose = ImmutableMap.copyOf(composed);
  }

  static LetterTable read(LexiconReader reader) {
    return new LetterTable(reader.read(FILE, "action", "code", "letters"));
  }

  byte action(char c) {
    return actions[c];
  }

  char plain(char c) {
    return plain[c];
  }

  char folded(char c) {
    return folded[c];
  }

  /** What a ligature or presentation form stands for. */
  String unfold(char c) {
    String result = unfold.get(c);
    return result == null ? String.valueOf(c) : result;
  }

  /** The letter that a letter and a mark make together; the letter itself if they make none. */
  char compose(char letter, char mark) {
    Character result = compose.get(letter << 16 | mark);
    return result == null ? letter : result;
  }

  private void take(Row row) {
    switch (row.get("action")) {
      case "mark" -> fill(row, MARK);
      case "stretch" -> fill(row, STRETCH);
      case "control" -> fill(row, CONTROL);
      case "space" -> fill(row, SPACE);
      case "break" -> fill(row, BREAK);
      case "digit" -> digits(row);
      case "plain" -> replace(row, plain);
      case "fold" -> replace(row, folded);
      case "compose" -> pairs(row);
      case "unfold" -> forms(row);
      default -> throw row.error("no such action: " + row.get("action"));
    }
  }

  private void fill(Row row, byte action) {
    int[] range = range(row);
    Arrays.fill(actions, range[0], range[1] + 1, action);
  }

  private void digits(Row row) {
    int[] range = range(row);
    if (range[1] - range[0] != 9) {
      throw row.error("digits come in tens");
    }
    for (int c = range[0]; c <= range[1]; c++) {
      plain[c] = (char) ('0' + c - range[0]);
    }
  }

  private static void replace(Row row, char[] table) {
    List<String> letters = row.alternatives();
    char canonical = one(row, letters.get(0));
    for (String letter : letters) {
      table[one(row, letter)] = canonical;
    }
  }

  private void pairs(Row row) {
    int mark = range(row)[0];
    for (String pair : row.alternatives()) {
      if (pair.length() != 2) {
        throw row.error("expected a plain and a composed letter but found " + pair);
      }
      composed.put(pair.charAt(0) << 16 | mark, pair.charAt(1));
    }
  }

  private void forms(Row row) {
    int[] range = range(row);
    for (int c = range[0]; c <= range[1]; c++) {
      String form = java.text.Normalizer.normalize(String.valueOf((char) c), Form.NFKC);
      // The isolated form of a mark is a space with a mark; the space is not one of the writer's.
      boolean mark = form.startsWith(" ");
      if (!form.equals(String.valueOf((char) c))) {
        actions[c] = mark ? MARK : UNFOLD;
        unfolded.put((char) c, form);
      }
    }
  }

  private static char one(Row row, String letter) {
    if (letter.length() != 1) {
      throw row.error("expected one character but found " + letter);
    }
    return letter.charAt(0);
  }

  private static int[] range(Row row) {
    List<String> ends = Splitter.on('-').splitToList(row.get("code"));
    try {
      int from = Integer.parseInt(ends.get(0), 16);
      int to = Integer.parseInt(ends.get(ends.size() - 1), 16);
      if (ends.size() > 2 || from > to || to >= SIZE) {
        throw row.error("not a range of code points: " + row.get("code"));
      }
      return new int[] {from, to};
    } catch (NumberFormatException e) {
      throw row.error("not a code point: " + row.get("code"));
    }
  }
}
