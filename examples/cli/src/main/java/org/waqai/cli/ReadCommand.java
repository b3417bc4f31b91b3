package org.waqai.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.waqai.Waqai;
import org.waqai.lexicon.LexiconException;
import org.waqai.lexicon.Resources;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands that read articles have in common. */
abstract class ReadCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private InputOptions input = new InputOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  ReadCommand(Console console) {
    this.console = console;
  }

  /**
   * Opens what makes of an article that which is printed for it.
   *
   * @param waqai gives the reader with the language files and the parser that the options name
   */
  abstract Reading open(Supplier<Waqai> waqai);

  /** The reader of the jar or of a folder. */
  static Waqai waqai(Optional<Path> resources) {
    return resources.map(Resources::in).map(Waqai::from).orElseGet(Waqai::arabic);
  }

  boolean withText() {
    return false;
  }

  boolean failuresAsJson() {
    return false;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (input.threads() < 1) {
      throw new ParameterException(spec.commandLine(), "--threads: at least 1");
    }
    Reading reading;
    try {
      reading =
          open(
              () -> {
                Waqai waqai = waqai(input.resources());
                return input.deep() ? waqai.deep() : waqai;
              });
    } catch (LexiconException | IllegalStateException e) {
      console.err().println("waqai: " + e.getMessage());
      return ExitCode.RESOURCES;
    }
    return new Run(console, input, failuresAsJson()).read(reading, withText());
  }
}
