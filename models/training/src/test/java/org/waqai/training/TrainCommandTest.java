package org.waqai.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waqai.Waqai;
import org.waqai.arabic.Arabic;
import org.waqai.lexicon.LexiconReader;
import org.waqai.mention.GazetteerTagger;
import org.waqai.mention.NameLabel;
import org.waqai.mention.NameModel;
import org.waqai.mention.NameTagger;
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

      غادر	O
      كبلوش	B-PER
      طرغيس	B-LOC

      """;

  private static final String VECTORS =
      """
      زار	10 -20 30
      غادر	12 -18 31
      مدينة	-50 4 0
      """;

  @Test
  void aModelLearnsTheNamesOfItsCorpus(@TempDir Path folder) throws IOException {
    Path model = trained(folder, "names.bin");

    Waqai waqai = Waqai.arabic().with(tagger(model));
    assertThat(waqai.labels(List.of("زار", "دنبور", "طرغيس")))
        .containsExactly(NameLabel.O, NameLabel.B_PER, NameLabel.B_LOC);
  }

  @Test
  void theSameSeedMakesTheSameModel(@TempDir Path folder) throws IOException {
    assertThat(trained(folder, "one.bin")).hasSameBinaryContentAs(trained(folder, "two.bin"));
  }

  private static Path trained(Path folder, String name) throws IOException {
    Path corpus = Files.writeString(folder.resolve("corpus.conll"), CORPUS);
    Path vectors = Files.writeString(folder.resolve("vectors.tsv"), VECTORS);
    Path model = folder.resolve(name);
    String line = "train --epochs 80 --least 1 --rate 0.02";
    List<String> arguments = new ArrayList<>(List.of(line.split(" ", -1)));
    arguments.addAll(List.of("--on", corpus + "", "--vectors", vectors + "", "--to", model + ""));
    assertThat(run(arguments.toArray(String[]::new))).isZero();
    return model;
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

  private static NameTagger tagger(Path model) throws IOException {
    Normalizer normalizer = Normalizer.read(Arabic.resources());
    GazetteerTagger lists = GazetteerTagger.read(new LexiconReader(Arabic.resources()), normalizer);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(model))) {
      return new NameTagger(lists, NameModel.read(in));
    }
  }
}
