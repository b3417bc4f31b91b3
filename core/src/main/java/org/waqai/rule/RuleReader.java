package org.waqai.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.waqai.lexicon.LexiconException;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Row;

/**
 * Reads the rule files that {@code fact/files.txt} lists, and the sets of words of {@code
 * fact/sets.txt} that they share. A mistake is reported with its file and line. A frame without an
 * example does not load.
 */
public final class RuleReader {

  /** The sets of words that the files share. */
  private static final String COMMON = "fact/sets.txt";

  private final LexiconReader reader;
  private final UnaryOperator<String> fold;

  /** {@code fold} turns a word into its key. */
  public RuleReader(LexiconReader reader, UnaryOperator<String> fold) {
    this.reader = reader;
    this.fold = fold;
  }

  public Rules read() {
    ImmutableList.Builder<EventType> types = ImmutableList.builder();
    ImmutableList.Builder<Frame> frames = ImmutableList.builder();
    RuleFile common = new RuleFile(COMMON, fold, ImmutableMap.of());
    lines(common, COMMON);
    for (Row row : reader.read("fact/files.txt", "file")) {
      RuleFile file = new RuleFile("fact/" + row.get("file"), fold, common.sets());
      lines(file, file.name());
      file.end();
      types.add(file.type());
      frames.addAll(file.frames());
    }
    return new Rules(types.build(), frames.build());
  }

  private void lines(RuleFile file, String name) {
    try (BufferedReader lines = new BufferedReader(reader.resources().open(name))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        file.line(++number, line);
      }
    } catch (IOException e) {
      throw new LexiconException(name, e);
    }
  }
}
