package org.waqai.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waqai.Waqai;
import org.waqai.lexicon.LexiconException;
import org.waqai.mention.Conll;
import org.waqai.mention.NameLabel;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that read annotated tokens have in common. */
abstract class ConllCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "CoNLL files in UTF-8: a token, a tab, its IOB2 tag; an empty line behind a sentence."
              + " - reads standard input.")
  private List<Path> files = List.of();

  @Option(
      names = "--resources",
      paramLabel = "FOLDER",
      description = "Language files in the place of those in the jar.")
  private Optional<Path> resources = Optional.empty();

  ConllCommand(Console console) {
    this.console = console;
  }

  /** Takes note of a sentence and the labels that were found. */
  abstract void sentence(Console console, Conll.Sentence sentence, List<NameLabel> found)
      throws IOException;

  /** Says what there is to say behind the last sentence. */
  abstract void end(Console console) throws IOException;

  @Override
  public Integer call() {
    Waqai waqai;
    try {
      waqai = ReadCommand.waqai(resources);
    } catch (LexiconException | IllegalStateException e) {
      console.err().println("waqai: " + e.getMessage());
      return ExitCode.RESOURCES;
    }
    for (Path file : files) {
      try {
        for (Conll.Sentence sentence : read(file).sentences()) {
          sentence(console, sentence, waqai.labels(sentence.tokens()));
        }
      } catch (IOException e) {
        console.err().println("waqai: " + told(file, e));
        return ExitCode.IO;
      }
    }
    try {
      end(console);
      console.out().flush();
    } catch (IOException e) {
      console.err().println("waqai: the output cannot be written: " + e.getMessage());
      return ExitCode.IO;
    }
    return ExitCode.OK;
  }

  private Conll read(Path file) throws IOException {
    if (file.toString().equals("-")) {
      return Conll.read(
          new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8)), "-");
    }
    return Conll.read(file);
  }

  private static String told(Path file, IOException e) {
    if (e instanceof NoSuchFileException) {
      return file + ": there is no such file";
    }
    if (e instanceof CharacterCodingException) {
      return file + ": this is no UTF-8";
    }
    return e.getMessage();
  }
}
