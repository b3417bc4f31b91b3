package org.waqai.cli;

import java.io.IOException;
import java.util.List;

/** One run over the input: prints results and failures, counts, and knows the exit code. */
final class Run {

  private final Console console;
  private final InputOptions options;
  private final Failures failures;
  private long records;

  Run(Console console, InputOptions options, boolean failuresAsJson) {
    this.console = console;
    this.options = options;
    this.failures = new Failures(console.err(), failuresAsJson);
  }

  /** Reads all input and returns the exit code. */
  int read(Reading reading, boolean withText) throws InterruptedException {
    List<String> files = options.files();
    Worker worker = new Worker(reading, withText);
    try (Items items = new Items(files, console.in(), options.kind(), options.published());
        Progress progress = Progress.of(console, files)) {
      new Batch(worker, options.threads())
          .run(
              items,
              (item, outcome) -> {
                progress.advance(item.bytes());
                return take(item, outcome);
              });
      console.out().flush();
    } catch (IOException e) {
      if (!"Broken pipe".equals(e.getMessage())) { // whoever read had enough, as head does
        console.err().println("waqai: cannot write: " + e.getMessage());
      }
      return ExitCode.IO;
    }
    failures.total(records);
    return failures.exitCode();
  }

  private boolean take(Item item, Outcome outcome) throws IOException {
    records++;
    if (outcome instanceof Outcome.Failed failed) {
      failures.report(item, failed);
      return !options.strict();
    }
    if (outcome instanceof Outcome.Read read) {
      console.out().write(read.output());
      console.out().write('\n');
      if (options.threads() == 1) {
        console.out().flush();
      }
    }
    return true;
  }
}
