package org.waqai.training;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.jspecify.annotations.Nullable;
import org.waqai.arabic.Arabic;
import org.waqai.mention.Conll;
import org.waqai.mention.NameScore;
import org.waqai.mention.NameSpan;
import org.waqai.opennlp.OpenNlpNames;
import org.waqai.opennlp.WordClasses;
import org.waqai.text.Normalizer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains a name finder of OpenNLP and measures it. */
@Command(name = "opennlp", description = "Trains a name finder of OpenNLP on CoNLL files.")
final class OpenNlpCommand implements Callable<Integer> {

  /** Which features the finder sees. */
  enum Features {
    /** Those of OpenNLP. */
    PLAIN,
    /** These, affixes and the word without clitics; clusters, where there are some. */
    ARABIC
  }

  private static final Splitter TAB = Splitter.on('\t');

  @Option(names = "--on", required = true, description = "CoNLL files to learn from.")
  private List<Path> on = List.of();

  @Option(names = "--test", description = "CoNLL files to measure on.")
  private List<Path> test = List.of();

  @Option(names = "--features", description = "${COMPLETION-CANDIDATES}.")
  private Features features = Features.ARABIC;

  @Option(names = "--clusters", description = "A file of word, tab, number of its cluster.")
  private @Nullable Path clusters;

  @Option(
      names = "--algorithm",
      description = "PERCEPTRON, PERCEPTRON_SEQUENCE (slow) or MAXENT, as OpenNLP calls them.")
  private String algorithm = "PERCEPTRON";

  @Option(names = "--iterations", description = "How often to go through the examples.")
  private int iterations = 30;

  @Option(names = "--cutoff", description = "How often a feature must stand to be learned.")
  private int cutoff = 0;

  @Option(names = "--to", description = "The model to write.")
  private @Nullable Path to;

  @Override
  public Integer call() throws IOException {
    Normalizer normalizer = Normalizer.read(Arabic.resources());
    List<NameSample> samples = new ArrayList<>();
    for (Path file : on) {
      for (Conll.Sentence sentence : Conll.read(file).sentences()) {
        samples.add(sample(sentence, normalizer));
      }
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    TokenNameFinderModel model =
        NameFinderME.train(
            "ar",
            null,
            ObjectStreamUtils.createObjectStream(samples),
            parameters,
            TokenNameFinderFactory.create(
                null, description(), resources(normalizer), new BioCodec()));
    OpenNlpNames names = OpenNlpNames.of(model);
    for (Path file : test) {
      System.out.println(file);
      System.out.print(score(names, Conll.read(file), normalizer).table());
    }
    if (to != null) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
        model.serialize(out);
      }
    }
    return 0;
  }

  private static NameSample sample(Conll.Sentence sentence, Normalizer normalizer) {
    List<String> words = words(sentence, normalizer);
    Span[] names =
        NameSpan.of(sentence.tags()).stream()
            .map(name -> new Span(name.from(), name.to(), name.type()))
            .toArray(Span[]::new);
    return new NameSample(words.toArray(String[]::new), names, true);
  }

  /** The words as the tagger will give them. */
  private static List<String> words(Conll.Sentence sentence, Normalizer normalizer) {
    List<String> words = new ArrayList<>();
    for (String token : sentence.tokens()) {
      String letters = normalizer.letters(token);
      words.add(letters.isBlank() ? "." : letters.replace(' ', '_'));
    }
    return words;
  }

  private byte @Nullable [] description() throws IOException {
    if (features == Features.PLAIN) {
      return null;
    }
    return Resources.toByteArray(Resources.getResource(OpenNlpCommand.class, "opennlp-arabic.xml"));
  }

  /** The classes of words that the description of features names; none without a file. */
  private Map<String, Object> resources(Normalizer normalizer) throws IOException {
    Map<String, String> classes = new HashMap<>();
    if (clusters != null) {
      for (String line : Files.readAllLines(clusters)) {
        List<String> cells = TAB.splitToList(line);
        String word = normalizer.letters(cells.get(0)).strip();
        if (cells.size() > 1 && !word.isEmpty()) {
          classes.putIfAbsent(word, cells.get(1).strip());
        }
      }
    }
    return Map.of("clusters", new WordClasses(classes));
  }

  private static NameScore score(OpenNlpNames names, Conll gold, Normalizer normalizer) {
    NameScore score = new NameScore();
    for (Conll.Sentence sentence : gold.sentences()) {
      List<String> tags = new ArrayList<>();
      names.label(words(sentence, normalizer)).forEach(label -> tags.add(label.tag()));
      score.add(sentence.tags(), tags);
    }
    return score;
  }
}
