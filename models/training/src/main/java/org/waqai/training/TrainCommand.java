package org.waqai.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

  @Option(names = "--resources", description = "A folder with word lists.")
  private Path resources = Path.of("");

  @Option(names = "--vectors", description = "A file of word vectors: word, tab, numbers.")
  private Path vectors = Path.of("");

  @Option(names = "--epochs", description = "How often to go through the examples.")
  private int epochs = 12;

  @Option(names = "--parts", split = ",", description = "How much of each file an epoch takes.")
  private List<Float> parts = List.of();

  @Option(names = "--least", description = "How often a feature must stand to be learned.")
  private int least = 3;

  @Option(names = "--width", description = "How many numbers a word is made to.")
  private int width = 64;

  @Option(names = "--hidden", description = "How many numbers five words are made to.")
  private int hidden = 64;

  @Option(names = "--rate", description = "How far a weight moves at first.")
  private float rate = 0.002f;

  @Option(names = "--seed", description = "What decides all that is random.")
  private long seed = 1;

  @Option(names = "--smallest", description = "Features with smaller weights are left out.")
  private float smallest = 0.05f;

  @Option(
      names = "--shares",
      split = ",",
      description = "How much of the manners of each file to take over.")
  private List<Float> shares = List.of(1f);

  @Option(names = "--boldness", description = "What the begin of a name gets beyond its score.")
  private float boldness = 0;

  @Option(names = "--to", description = "The model to write.")
  private Path to = Path.of("");

  @Override
  public Integer call() throws IOException {
    Resources lists = resources.toString().isEmpty() ? Arabic.resources() : Resources.in(resources);
    Normalizer normalizer = Normalizer.read(lists);
    GazetteerTagger tagger = GazetteerTagger.read(new LexiconReader(lists), normalizer);
    Vectors known =
        vectors.toString().isEmpty() ? Vectors.none() : Vectors.read(vectors, normalizer::key);
    NameFeatures features = new NameFeatures(tagger, feature -> known.row(feature) >= 0);
    Reading reading = new Reading(Waqai.from(lists), normalizer, tagger, features);
    Random random = new Random(seed);
    List<Corpus> corpora = reading.all(on);
    FeatureIndex index =
        FeatureIndex.of(corpora.stream().flatMap(c -> c.sentences.stream()).toList(), least, known);
    Network net = new Network(index, width, hidden, on.size(), random);
    List<Example> examples = examples(corpora, index);
    System.err.println(examples.size() + " sentences, " + index.size() + " features");
    Trainer trainer = new Trainer(net, examples, parts, random);
    trainer.train(epochs, rate, loss -> System.err.println("loss " + loss));
    NameModel model = new Packing(shares, boldness, smallest).pack(net);
    for (Path file : test) {
      Conll gold = Conll.read(file);
      System.out.println(file);
      System.out.print(score(model, reading.corpus(gold), gold).table());
    }
    if (!to.toString().isEmpty()) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
        model.write(out);
      }
    }
    return 0;
  }

  /** What it takes to make a corpus of a file. */
  private record Reading(
      Waqai waqai, Normalizer normalizer, GazetteerTagger lists, NameFeatures features) {

    Corpus corpus(Conll file) {
      return new Corpus(waqai, normalizer, lists, features, file);
    }

    List<Corpus> all(List<Path> files) throws IOException {
      List<Corpus> all = new ArrayList<>();
      for (Path file : files) {
        all.add(corpus(Conll.read(file)));
      }
      return all;
    }
  }

  private static List<Example> examples(List<Corpus> corpora, FeatureIndex index) {
    List<Example> examples = new ArrayList<>();
    for (int number = 0; number < corpora.size(); number++) {
      Corpus corpus = corpora.get(number);
      for (int i = 0; i < corpus.sentences.size(); i++) {
        examples.add(new Example(corpus.sentences.get(i), corpus.labels.get(i), index, number));
      }
    }
    return examples;
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
