package org.waqai.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.waqai.arabic.Arabic;
import org.waqai.text.Normalizer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the table of word clusters. */
@Command(name = "clusters", description = "Makes the table of word clusters that features use.")
final class ClustersCommand implements Callable<Integer> {

  @Option(names = "--kmeans", required = true, description = "Files of word, tab, cluster.")
  private List<Path> kmeans = List.of();

  @Option(
      names = "--brown",
      required = true,
      description = "A file of path, tab, word, tab, count.")
  private Path brown = Path.of("");

  @Option(names = "--words", description = "How many words of each file to keep.")
  private int words = 80_000;

  @Option(names = "--to", required = true, description = "The file to write.")
  private Path to = Path.of("");

  @Override
  public Integer call() throws IOException {
    Normalizer normalizer = Normalizer.read(Arabic.resources());
    ClusterTable table = new ClusterTable(kmeans.size(), normalizer::key);
    for (Path file : kmeans) {
      table.kmeans(file, words);
    }
    table.brown(brown);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
      table.write(out);
    }
    return 0;
  }
}
