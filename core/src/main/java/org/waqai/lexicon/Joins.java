package org.waqai.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Letters that become one where the parts of a word meet. Not changed once it has been read. */
final class Joins {

  private final List<String> prefixes = new ArrayList<>();
  private final List<String> endings = new ArrayList<>();

  /** A row with two letters and the one that they become. */
  void add(Row row) {
    String words = row.get("words").replace(" ", "");
    if (words.length() != 3) {
      throw row.error("a join has two letters, a space, and one letter");
    }
    (row.get("name").equals("prefix") ? prefixes : endings).add(words);
  }

  /** Puts the first letters of a stem behind its prefix. */
  void stem(StringBuilder word, String stem, int to) {
    append(word, stem, to, prefixes);
  }

  /** Puts an ending behind a stem. */
  void ending(StringBuilder word, String ending) {
    append(word, ending, ending.length(), endings);
  }

  private static void append(StringBuilder word, String part, int to, List<String> joins) {
    int last = word.length() - 1;
    if (last >= 0 && to > 0) {
      for (int i = 0; i < joins.size(); i++) {
        String join = joins.get(i);
        if (join.charAt(0) == word.charAt(last) && join.charAt(1) == part.charAt(0)) {
          word.setCharAt(last, join.charAt(2));
          word.append(part, 1, to);
          return;
        }
      }
    }
    word.append(part, 0, to);
  }
}
