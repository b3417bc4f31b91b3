package org.waqai.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waqai.Waqai;
import org.waqai.arabic.Arabic;
import org.waqai.arabic.SharedWaqai;
import org.waqai.lexicon.LexiconReader;
import org.waqai.text.Article;
import org.waqai.text.Normalizer;

/** The trained tagger, with the lists that it was trained with. */
class NameTaggerTest {

  private static final Waqai WAQAI = SharedWaqai.WAQAI;

  private static List<String> names(String text) {
    return WAQAI.mentions(Article.of(text)).mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.NAME)
        .map(m -> m.type() + " " + m.span().text())
        .toList();
  }

  @Test
  void namesThatNoListHasAreFoundByWhatStandsAroundThem() {
    assertThat(names("وقال المحلل رافائيل دوستمالوف إن الأزمة ستطول."))
        .contains("PERSON رافائيل دوستمالوف");
  }

  @Test
  void cliticsAndTitlesAreNoPartOfAName() {
    assertThat(names("التقى الرئيس سامر الهاشمي بوزير الدفاع كريم العلوي في الرباط."))
        .containsExactly("PERSON سامر الهاشمي", "PERSON كريم العلوي", "LOCATION الرباط");
  }

  @Test
  void aTitleStaysWithTheNameThatTheModelFinds() {
    Mention person =
        WAQAI.mentions(Article.of("استقبل الرئيس سامر الهاشمي الوفد.")).mentions().get(0);

    assertThat(person.hasTitle()).isTrue();
    assertThat(person.span().text()).isEqualTo("سامر الهاشمي");
  }

  @Test
  void whatWasReadBeforeDoesNotChangeANameAlsoWhenManyReadAtOnce() {
    String text = "وقال المحلل رافائيل دوستمالوف إن الأزمة ستطول، ثم زار دوستمالوف مدينة الرباط.";
    Waqai fresh = Waqai.arabic();
    List<String> first =
        fresh.mentions(Article.of(text)).mentions().stream().map(Mention::toString).toList();
    Random random = new Random(5);
    List<String> words = List.of(text.split(" "));

    List<List<String>> again =
        java.util.stream.IntStream.range(0, 400)
            .mapToObj(i -> random.ints(12, 0, words.size()).mapToObj(words::get).toList())
            .toList()
            .parallelStream()
            .map(
                mixed -> {
                  fresh.mentions(Article.of(String.join(" ", mixed)));
                  return fresh.mentions(Article.of(text)).mentions().stream()
                      .map(Mention::toString)
                      .toList();
                })
            .toList();

    assertThat(again).containsOnly(first);
  }

  @Test
  void tokensOfAnotherTokenizerKeepTheirNumberWhateverTheyHold() {
    List<String> tokens = List.of("وصل", "\u200f", "سامر", "الهاشمي", "إلى", "بيروت", ".", "5,000");

    assertThat(WAQAI.labels(tokens)).hasSize(tokens.size());
    assertThat(WAQAI.labels(tokens).get(5)).isEqualTo(NameLabel.B_LOC);
    assertThat(WAQAI.labels(List.of())).isEmpty();
  }

  @Test
  void everyMentionIsASpanOfTheTextWhateverTheText() {
    String letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئ والب،.()«»\"-: \n12٣ـًA";
    Random random = new Random(4);
    for (int n = 0; n < 300; n++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(200);
      for (int i = 0; i < length; i++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      int end = -1;
      for (Mention mention : WAQAI.mentions(Article.of(text.toString())).mentions()) {
        assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(mention.span().end()).isGreaterThan(mention.span().start());
        assertThat(text.substring(mention.span().start(), mention.span().end()))
            .isEqualTo(mention.span().text());
        end = mention.span().end();
      }
    }
  }

  @Test
  void aModelIsReadAsItWasWritten() throws IOException {
    NameRows rows = NameRows.of(4, new int[] {-5, 7}, new float[] {0, 2, -1, 0.5f, 0, 0, 1, 9}, 2);
    NameLayers layers =
        new NameLayers(
            new float[4],
            new float[4 * NameLayers.WINDOW],
            new float[] {1},
            new float[7],
            new float[7]);
    NameModel model = new NameModel(Viterbi.noTransitions(), rows, layers);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    model.write(file);
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    NameModel.read(new ByteArrayInputStream(file.toByteArray())).write(again);

    assertThat(again.toByteArray()).isEqualTo(file.toByteArray());
  }

  @Test
  void whatIsNoModelIsSaidToBeNone() {
    byte[] other = new byte[64];

    assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(other)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a model of names");
  }

  @Test
  void theListsAloneServeAsTagger() {
    Normalizer normalizer = Normalizer.read(Arabic.resources());
    Tagger lists = GazetteerTagger.read(new LexiconReader(Arabic.resources()), normalizer);

    assertThat(WAQAI.with(lists).mentions(Article.of("وصل الوفد إلى بيروت.")).mentions())
        .extracting(m -> m.span().text())
        .contains("بيروت");
  }
}
