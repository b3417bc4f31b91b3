package org.waqai.cli;

import java.io.Closeable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** How far a long run is. */
interface Progress extends Closeable {

  void advance(long bytes);

  @Override
  void close();

  /** Shows a bar if somebody watches and the input is not read in a moment. */
  static Progress of(Console console, List<String> names) {
    long total = total(names);
    boolean takesTime = total < 0 || total > 2_000_000;
    return takesTime && console.watched().getAsBoolean() ? bar(total) : none();
  }

  /** The bytes of all files, -1 where one is a stream. */
  private static long total(List<String> names) {
    long total = 0;
    for (String name : names) {
      Path file = Path.of(name);
      if (name.equals("-") || !Files.isRegularFile(file)) {
        return -1;
      }
      total += file.toFile().length();
    }
    return total;
  }

  private static Progress none() {
    return new Progress() {
      @Override
      public void advance(long bytes) {}

      @Override
      public void close() {}
    };
  }

  private static Progress bar(long total) {
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("reading")
            .setInitialMax(total)
            .setUnit(" MB", 1_000_000)
            .setConsumer(new ConsoleProgressBarConsumer(System.err, 80))
            .build();
    return new Progress() {
      @Override
      public void advance(long bytes) {
        bar.stepBy(bytes);
      }

      @Override
      public void close() {
        bar.close();
      }
    };
  }
}
