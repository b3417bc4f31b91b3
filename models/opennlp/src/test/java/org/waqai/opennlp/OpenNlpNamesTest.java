package org.waqai.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.SequenceCodec;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waqai.Waqai;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.mention.Mentions;
import org.waqai.mention.NameLabel;
import org.waqai.text.Article;

class OpenNlpNamesTest {

  private static final List<String> SENTENCES =
      List.of(
          "زار <START:person> سامر المنصوري <END> مدينة <START:location> زهران <END> أمس",
          "التقى <START:person> سامر المنصوري <END> رئيس <START:organization> شركة النهار <END>",
          "وصل <START:person> كريم الزين <END> إلى <START:location> زهران <END> صباحا",
          "قالت <START:organization> شركة النهار <END> إن العمل بدأ في <START:location> زهران <END>",
          "غادر <START:person> كريم الزين <END> مقر <START:organization> شركة النهار <END> مساء",
          "زار <START:person> كريم الزين <END> <START:event> معرض الورد <END> أمس");

  private static OpenNlpNames names;

  @BeforeAll
  static void trainOnSixSentences() throws IOException {
    names = OpenNlpNames.of(train(new BioCodec()));
  }

  private static TokenNameFinderModel train(SequenceCodec<String> codec) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      for (String sentence : SENTENCES) {
        samples.add(NameSample.parse(sentence, false));
      }
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 30);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    String description =
        """
        <featureGenerators cache="true" name="nameFinder">
          <generator class="opennlp.tools.util.featuregen.WindowFeatureGeneratorFactory">
            <int name="prevLength">1</int>
            <int name="nextLength">1</int>
            <generator class="opennlp.tools.util.featuregen.TokenFeatureGeneratorFactory"/>
          </generator>
          <generator class="org.waqai.opennlp.CliticFeaturesFactory">
            <str name="clitics">و ف|ب ل ك|ال</str>
          </generator>
        </featureGenerators>
        """;
    return NameFinderME.train(
        "ar",
        null,
        ObjectStreamUtils.createObjectStream(samples),
        parameters,
        TokenNameFinderFactory.create(
            null, description.getBytes(StandardCharsets.UTF_8), null, codec));
  }

  @Test
  void aWordOfANameHasTheLabelOfItsTypeAndPlace() {
    assertThat(names.label(List.of("زار", "سامر", "المنصوري", "مدينة", "زهران", "أمس")))
        .containsExactly(
            NameLabel.O,
            NameLabel.B_PER,
            NameLabel.I_PER,
            NameLabel.O,
            NameLabel.B_LOC,
            NameLabel.O);
  }

  @Test
  void aNameBehindACliticIsKnownByWhatIsLeftOfIt() {
    assertThat(names.label(List.of("بدأ", "العمل", "بزهران"))).last().isEqualTo(NameLabel.B_LOC);
  }

  @Test
  void typesThatWaqaiDoesNotKnowAreNoNames() {
    assertThat(names.label(List.of("زار", "كريم", "الزين", "معرض", "الورد", "أمس")))
        .endsWith(NameLabel.O, NameLabel.O, NameLabel.O);
  }

  @Test
  void modelsWithLastAndSingleTagsGiveTheSameLabels() throws IOException {
    List<String> words = List.of("وصل", "كريم", "الزين", "إلى", "زهران", "صباحا");
    assertThat(OpenNlpNames.of(train(new BilouCodec())).label(words)).isEqualTo(names.label(words));
  }

  @Test
  void theReaderTakesItsNamesFromTheModelAndTitlesFromItsLists() {
    String text = "وصل الوزير كريم الزين إلى زهران صباحا.";
    Mentions mentions = Waqai.arabic().withNames(names).mentions(Article.of(text));
    assertThat(mentions.mentions())
        .extracting(m -> m.span().text())
        .containsExactly("كريم الزين", "زهران");
    assertThat(mentions.mentions())
        .extracting(Mention::type)
        .containsExactly(EntityType.PERSON, EntityType.LOCATION);
    Mention person = mentions.mentions().get(0);
    assertThat(person.hasTitle()).isTrue();
    assertThat(text.substring(person.span().start(), person.span().end())).isEqualTo("كريم الزين");
  }

  @Test
  void manyThreadsShareOneModel() throws Exception {
    List<String> words = List.of("زار", "سامر", "المنصوري", "مدينة", "زهران", "أمس");
    List<NameLabel> expected = names.label(words);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<NameLabel>>> work = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        work.add(() -> names.label(words));
      }
      for (Future<List<NameLabel>> found : threads.invokeAll(work)) {
        assertThat(found.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aFileThatIsNoModelSaysSo() {
    assertThatThrownBy(
            () -> OpenNlpNames.read(new ByteArrayInputStream(new byte[] {1, 2, 3}), "names.bin"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("names.bin is no name finder of OpenNLP");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> OpenNlpNames.read(Path.of("no-such-model.bin")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no-such-model.bin");
  }
}
