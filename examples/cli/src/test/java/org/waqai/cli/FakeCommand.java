package org.waqai.cli;

import java.util.function.Supplier;
import org.waqai.Waqai;
import org.waqai.text.Article;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Prints the articles themselves, one a line: id, day, whether its text is given back, and the
 * text.
 */
@Command(name = "fake")
final class FakeCommand extends ReadCommand {

  private final Reading reading;

  private FakeCommand(Console console, Reading reading) {
    super(console);
    this.reading = reading;
  }

  static int run(Streams streams, String... arguments) {
    return run(streams, FakeCommand::line, arguments);
  }

  static int run(Streams streams, Reading reading, String... arguments) {
    return new CommandLine(new FakeCommand(streams.console(), reading))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setErr(streams.console().err())
        .execute(arguments);
  }

  @Override
  Reading open(Supplier<Waqai> waqai) {
    return reading;
  }

  static String line(Article article, boolean withText) {
    String day = article.published().map(d -> d.toString()).orElse("undated");
    return article.id().orElse("no id")
        + " "
        + day
        + (withText ? " rebuilt " : " ")
        + article.text().replace("\n", "|");
  }
}
