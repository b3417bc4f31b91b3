package org.waqai.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of every command that reads articles. */
final class InputOptions {

  @Option(
      names = "--input",
      paramLabel = "KIND",
      defaultValue = "auto",
      description =
          "auto, text, jsonl or html (default: auto, by the name of the file or its first"
              + " letters). text: the file is the article, its first line the headline. jsonl: an"
              + " object a line with \"text\" and, if you have them, \"id\", \"published\","
              + " \"title\". html: a web page, whose article is taken out.")
  private InputKind kind = InputKind.AUTO;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = PublishedConverter.class,
      description =
          "the day of publication, YYYY-MM-DD or YYYY-MM-DDTHH:MM, of articles that do not say it"
              + " themselves. Without it, yesterday and Friday have no date.")
  private Optional<Published> published = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "how many articles are read at the same time (default: one a processor). The results"
              + " come in the order of the input. With 1, each is printed before the next is read.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--strict",
      description = "stop at the first record that cannot be read, instead of reporting it.")
  private boolean strict;

  @Option(
      names = "--resources",
      paramLabel = "DIR",
      description =
          "a folder of language files (words, names, rules) in the place of the built-in ones.")
  private Optional<Path> resources = Optional.empty();

  @Option(
      names = "--deep",
      description =
          "parse sentences with the full parser that is on the class path, such as"
              + " waqai-corenlp; slower and more exact.")
  private boolean deep;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "articles; - or nothing is the standard input.")
  private List<String> files = new ArrayList<>();

  InputKind kind() {
    return kind;
  }

  Optional<Published> published() {
    return published;
  }

  int threads() {
    return threads;
  }

  boolean strict() {
    return strict;
  }

  boolean deep() {
    return deep;
  }

  Optional<Path> resources() {
    return resources;
  }

  List<String> files() {
    return files.isEmpty() ? List.of("-") : files;
  }
}
