package org.waqai.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/**
 * Reads the tab-separated files of a language. A line that starts with {@code #} is a comment, an
 * empty line separates; every other line has exactly the columns that the reader expects. Stateless
 * and thread-safe.
 */
public final class LexiconReader {

  private static final Splitter TAB = Splitter.on('\t').trimResults();

  private final Resources resources;

  public LexiconReader(Resources resources) {
    this.resources = resources;
  }

  public Resources resources() {
    return resources;
  }

  /**
   * All rows of a file.
   *
   * @throws LexiconException if the file cannot be read or a line has too few or too many columns
   */
  public ImmutableList<Row> read(String file, String... columns) {
    ImmutableList<String> names = ImmutableList.copyOf(columns);
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    try (BufferedReader reader = new BufferedReader(resources.open(file))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = TAB.splitToList(line);
        if (cells.size() != names.size()) {
          throw new LexiconException(
              file,
              number,
              "expected the columns " + String.join(", ", names) + " but found " + cells.size());
        }
        rows.add(new Row(file, number, names, ImmutableList.copyOf(cells)));
      }
    } catch (IOException e) {
      throw new LexiconException(file, e);
    }
    return rows.build();
  }
}
