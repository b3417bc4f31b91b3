package org.waqai.training;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the training: {@code train}, {@code opennlp}. */
@Command(
    name = "waqai-training",
    mixinStandardHelpOptions = true,
    description = "Trains and measures the tagger of names.",
    subcommands = {TrainCommand.class, OpenNlpCommand.class})
public final class TrainingMain {

  TrainingMain() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TrainingMain()).execute(arguments));
  }
}
