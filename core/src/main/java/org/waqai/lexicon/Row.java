package org.waqai.lexicon;

import com.google.common.collect.ImmutableList;

/**
 * One line of a lexicon: Latin columns first, the Arabic column last. In the Arabic column {@code
 * |} separates alternatives, the first of which is the canonical one.
 */
public final class Row {

  private final String file;
  private final int line;
  private final ImmutableList<String> columns;
  private final ImmutableList<String> cells;

  Row(String file, int line, ImmutableList<String> columns, ImmutableList<String> cells) {
    this.file = file;
    this.line = line;
    this.columns = columns;
    this.cells = cells;
  }

  /** The cell of a column, trimmed; {@code -} stands for an empty one and is returned as "". */
  public String get(String column) {
    int i = columns.indexOf(column);
    if (i < 0) {
      throw new IllegalArgumentException(file + " has no column " + column);
    }
    String cell = cells.get(i);
    return cell.equals("-") ? "" : cell;
  }

  /** The alternatives of the last column as they are written, never empty. */
  public ImmutableList<String> alternatives() {
    ImmutableList.Builder<String> result = ImmutableList.builder();
    String cell = cells.get(cells.size() - 1);
    int from = 0;
    while (from <= cell.length()) {
      int to = cell.indexOf('|', from);
      if (to < 0) {
        to = cell.length();
      }
      String word = cell.substring(from, to).strip();
      if (word.isEmpty()) {
        throw error("an alternative is empty");
      }
      result.add(word);
      from = to + 1;
    }
    return result.build();
  }

  /** An exception that names this row's file and line. */
  public LexiconException error(String message) {
    return new LexiconException(file, line, message);
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + String.join("\t", cells);
  }
}
