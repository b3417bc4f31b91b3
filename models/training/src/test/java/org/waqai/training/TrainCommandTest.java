package org.waqai.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.Waqai;
import org.waqai.arabic.Arabic;
import org.waqai.lexicon.LexiconReader;
import org.waqai.mention.GazetteerTagger;
import org.waqai.mention.NameLabel;
import org.waqai.mention.NameModel;
import org.waqai.mention.NameTagger;
import org.waqai.mention.WordClusters;
import org.waqai.text.Normalizer;
import picocli.CommandLine;

/** Trains on a few invented sentences, as one would with a corpus of one's own. */
class TrainCommandTest {

  private static final String CORPUS =
      """
      زار	O
      كبلوش	B-PER
      مدينة	O
      طرغيس	B-LOC

      غادر	O
      كبلوش	B-PER
      مدينة	O
      طرغيس	B-LOC

      وصل	O
      دنبور	B-PER
      إلى	O
      طرغيس	B-LOC

      التقى	O
      دنبور	B-PER
      كبلوش	B-PER
      في	O
      طرغيس	B-LOC

      """;

  @Test
  void aModelLearnsTheNamesOfItsCorpus(@TempDir Path folder) throws IOException {
    Path corpus = Files.writeString(folder.resolve("corpus.conll"), CORPUS);
    Path kmeans = Files.writeString(folder.resolve("kmeans.tsv"), "زار\t1\nغادر\t1\nوصل\t1\n");
    Path brown = Files.writeString(folder.resolve("brown.tsv"), "0101\tمدينة\t9\n0110\tإلى\t8\n");
    Path clusters = folder.resolve("clusters.bin");
    Path model = folder.resolve("names.bin");

    int made =
        run("clusters", "--kmeans", kmeans + "", "--brown", brown + "", "--to", clusters + "");
    int trained =
        run(
            "train",
            "--on",
            corpus + "",
            "--clusters",
            clusters + "",
            "--epochs",
            "5",
            "--seeds",
            "2",
            "--smallest",
            "0.01",
            "--to",
            model + "");

    assertThat(made).isZero();
    assertThat(trained).isZero();
    Waqai waqai = Waqai.arabic().with(tagger(clusters, model));
    assertThat(waqai.labels(java.util.List.of("زار", "دنبور", "طرغيس")))
        .containsExactly(NameLabel.O, NameLabel.B_PER, NameLabel.B_LOC);
  }

  @Test
  void aLineWithoutATokenIsSaid(@TempDir Path folder) throws IOException {
    Path corpus = Files.writeString(folder.resolve("corpus.conll"), "زار\tO\n\tB-PER\n");

    org.assertj.core.api.Assertions.assertThatThrownBy(() -> org.waqai.mention.Conll.read(corpus))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("corpus.conll:2: there is no token before the tab");
  }

  private static int run(String... arguments) {
    return new CommandLine(new TrainingMain()).execute(arguments);
  }

  private static NameTagger tagger(Path clusters, Path model) throws IOException {
    Normalizer normalizer = Normalizer.read(Arabic.resources());
    GazetteerTagger lists = GazetteerTagger.read(new LexiconReader(Arabic.resources()), normalizer);
    try (InputStream words = new BufferedInputStream(Files.newInputStream(clusters));
        InputStream weights = new BufferedInputStream(Files.newInputStream(model))) {
      return new NameTagger(lists, WordClusters.read(words), NameModel.read(weights));
    }
  }
}
