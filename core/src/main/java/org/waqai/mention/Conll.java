package org.waqai.mention;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences of a CoNLL file: one token a line, a tab, its tag in IOB2, an empty line behind each
 * sentence. Immutable.
 */
public record Conll(ImmutableList<Sentence> sentences) {

  private static final Splitter TAB = Splitter.on('\t');
  private static final String UNTAGGED = "O";

  /** The tokens of a sentence and their tags; what has no tag is outside. */
  public record Sentence(ImmutableList<String> tokens, ImmutableList<String> tags) {}

  /**
   * Reads a file in UTF-8.
   *
   * @throws IOException if it cannot be read, is no UTF-8, or a line begins with a tab
   */
  public static Conll read(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return read(reader, file.toString());
    }
  }

  /**
   * Reads from a stream.
   *
   * @param name how messages call it
   * @throws IOException if it cannot be read, or a line begins with a tab
   */
  public static Conll read(BufferedReader reader, String name) throws IOException {
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    List<String> tokens = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isEmpty()) {
        end(sentences, tokens, tags);
        continue;
      }
      List<String> cells = TAB.splitToList(line);
      if (cells.get(0).isEmpty()) {
        throw new IOException(name + ":" + number + ": there is no token before the tab");
      }
      tokens.add(cells.get(0));
      tags.add(cells.size() > 1 ? cells.get(1) : UNTAGGED);
    }
    end(sentences, tokens, tags);
    return new Conll(sentences.build());
  }

  private static void end(
      ImmutableList.Builder<Sentence> sentences, List<String> tokens, List<String> tags) {
    if (!tokens.isEmpty()) {
      sentences.add(new Sentence(ImmutableList.copyOf(tokens), ImmutableList.copyOf(tags)));
    }
    tokens.clear();
    tags.clear();
  }
}
