package org.waqai.training;

import com.google.common.base.Splitter;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.waqai.Waqai;
import org.waqai.arabic.Arabic;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Resources;
import org.waqai.mention.Conll;
import org.waqai.mention.GazetteerTagger;
import org.waqai.mention.NameFeatures;
import org.waqai.mention.NameLabel;
import org.waqai.mention.NameModel;
import org.waqai.mention.NameScore;
import org.waqai.mention.Viterbi;
import org.waqai.mention.WordClusters;
import org.waqai.text.Normalizer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains a model and measures it. */
@Command(name = "train", description = "Trains a model of names on CoNLL files and measures it.")
final class TrainCommand implements Callable<Integer> {

  @Option(names = "--on", required = true, description = "CoNLL files to learn from.")
  private List<Path> on = List.of();

  @Option(names = "--test", description = "CoNLL files to measure on.")
  private List<Path> test = List.of();

  @Option(names = "--clusters", required = true, description = "The table of word clusters.")
  private Path clusters = Path.of("");

  @Option(names = "--resources", description = "A folder with word lists.")
  private Path resources = Path.of("");

  @Option(names = "--epochs", description = "How often to go through the examples.")
  private int epochs = 12;

  @Option(names = "--least", description = "How often a feature must stand to be learned.")
  private int least = 2;

  @Option(names = "--seed", description = "What decides the order of the examples.")
  private long seed = 1;

  @Option(names = "--seeds", description = "How many learners to average.")
  private int seeds = 1;

  @Option(names = "--smallest", description = "Features with smaller weights are left out.")
  private float smallest = 0.05f;

  @Option(names = "--shares", description = "How much of the manners of each file to take over.")
  private String shares = "1";

  @Option(names = "--boldness", description = "What the begin of a name gets beyond its weight.")
  private float boldness = 0;

  @Option(names = "--to", description = "The model to write.")
  private Path to = Path.of("");

  @Override
  public Integer call() throws IOException {
    Resources lists = resources.toString().isEmpty() ? Arabic.resources() : Resources.in(resources);
    Normalizer normalizer = Normalizer.read(lists);
    GazetteerTagger tagger = GazetteerTagger.read(new LexiconReader(lists), normalizer);
    WordClusters table;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(clusters))) {
      table = WordClusters.read(in);
    }
    Waqai waqai = Waqai.from(lists);
    NameFeatures features = new NameFeatures(tagger, table);
    List<NameFeatures.Sentence> sentences = new ArrayList<>();
    List<byte[]> labels = new ArrayList<>();
    List<Integer> corpora = new ArrayList<>();
    for (Path file : on) {
      int number = on.indexOf(file);
      Corpus corpus = new Corpus(waqai, normalizer, tagger, features, Conll.read(file));
      sentences.addAll(corpus.sentences);
      labels.addAll(corpus.labels);
      corpus.labels.forEach(l -> corpora.add(number));
    }
    FeatureIndex index = FeatureIndex.of(sentences, least);
    System.err.println(sentences.size() + " sentences, " + index.size() + " features");
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      examples.add(new Example(sentences.get(i), labels.get(i), index, corpora.get(i), 1));
    }
    List<Conll> tests = new ArrayList<>();
    List<Corpus> measured = new ArrayList<>();
    for (Path file : test) {
      tests.add(Conll.read(file));
      measured.add(new Corpus(waqai, normalizer, tagger, features, tests.get(tests.size() - 1)));
    }
    float[] rows = new float[index.size() * NameLabel.COUNT];
    float[] transitions = Viterbi.noTransitions();
    for (int i = 0; i < seeds; i++) {
      Perceptron perceptron = new Perceptron(index, on.size());
      perceptron.train(examples, epochs, seed + i, wrong -> System.err.println(wrong + " wrong"));
      perceptron.addRowsTo(rows, shares());
      perceptron.addTransitionsTo(transitions);
      NameModel model = index.pack(bold(transitions, i + 1), rows, smallest * (i + 1));
      for (int k = 0; k < tests.size(); k++) {
        System.out.println(test.get(k) + ", " + (i + 1) + " learners");
        System.out.print(score(model, measured.get(k), tests.get(k)).table());
      }
    }
    NameModel model = index.pack(bold(transitions, seeds), rows, smallest * seeds);
    if (!to.toString().isEmpty()) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
        model.write(out);
      }
    }
    return 0;
  }

  private float[] shares() {
    List<String> parts = Splitter.on(',').splitToList(shares);
    float[] numbers = new float[parts.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Float.parseFloat(parts.get(i));
    }
    return numbers;
  }

  /** The transitions with what the begin of a name gets beyond its weight, once a learner. */
  private float[] bold(float[] transitions, int learners) {
    float[] bolder = transitions.clone();
    for (int i = 0; i < bolder.length; i++) {
      bolder[i] += NameLabel.of(i % NameLabel.COUNT).begin() ? boldness * learners : 0;
    }
    return bolder;
  }

  private static NameScore score(NameModel model, Corpus corpus, Conll gold) {
    NameScore score = new NameScore();
    for (int i = 0; i < gold.sentences().size(); i++) {
      List<String> tags = new ArrayList<>();
      for (byte label : model.label(corpus.sentences.get(i))) {
        tags.add(NameLabel.of(label).tag());
      }
      score.add(gold.sentences().get(i).tags(), tags);
    }
    return score;
  }
}
