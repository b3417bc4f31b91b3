package org.waqai.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.arabic.Arabic;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.WordForms;
import org.waqai.text.Article;
import org.waqai.text.Normalizer;
import org.waqai.token.Tokenizer;
import org.waqai.token.Tokens;

/** The names of sentences, painted in as {@code names.txt} explains. */
class GazetteerTaggerTest {

  private static final LexiconReader READER = new LexiconReader(new Arabic());
  private static final Normalizer NORMALIZER = Normalizer.read(new Arabic());
  private static final Tokenizer TOKENIZER =
      Tokenizer.read(READER, NORMALIZER, WordForms.read(READER, NORMALIZER::key));
  private static final GazetteerTagger TAGGER = GazetteerTagger.read(READER, NORMALIZER);

  static Stream<String> examples() throws IOException {
    try (InputStream stream = Arabic.class.getResourceAsStream("mention/names.txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void namesAreThoseInBrackets(String example) {
    String text = example.replaceAll("\\[[A-Z]+ ([^|\\]]*)[^\\]]*\\]", "$1");
    assertThat(Painter.paint(tag(text))).isEqualTo(example);
  }

  @Test
  void spansAreTheArticlesOwnLettersMarksAndAll() {
    Mentions mentions = tag("وصلَ الرئيسُ مُحمَّد مرسي إلى بَغداد.");

    assertThat(mentions.mentions())
        .extracting(m -> m.span().text())
        .containsExactly("مُحمَّد مرسي", "بَغداد");
  }

  @Test
  void procliticsAreCountedInThePrefix() {
    Mentions mentions = tag("عاد ولبيروت حكاياتها.");

    assertThat(mentions.mentions()).singleElement().extracting(Mention::prefix).isEqualTo(2);
  }

  @Test
  void genderComesFromTitleOrGivenName() {
    assertThat(tag("قالت الوزيرة هدى سالم ذلك.").mentions().get(0).gender())
        .isEqualTo(Gender.FEMININE);
    assertThat(tag("قال محمود عباس ذلك.").mentions().get(0).gender()).isEqualTo(Gender.MASCULINE);
  }

  @Test
  void anyFormOfANationalityTellsItsCountry() {
    NationTable nations = TAGGER.nations();

    assertThat(nations.country(key("الروسية"))).contains("RU");
    assertThat(nations.country(key("فرنسيون"))).contains("FR");
    assertThat(nations.country(key("والأمريكيين"))).contains("US");
    assertThat(nations.country(key("الروس"))).contains("RU");
    assertThat(nations.country(key("المالية"))).isEmpty();
    assertThat(nations.isCountry(key("الأردن"))).isTrue();
    assertThat(nations.name("QA")).contains("قطر");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "محمد بن ",
        "بن ",
        "نائب ",
        "الدكتور ",
        "وزير ",
        "لوزير ",
        "شركة ",
        "مدينة ",
        "و ",
        "الروسي ",
        "رئيس مجلس ",
        "القوات ",
        "قال محمد ",
        "\"حركة ",
        "(حماس "
      })
  void oneWordVeryOftenTakesTimeInProportion(String word) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(tag(word.repeat(50_000))).isNotNull());
  }

  private static String key(String word) {
    return NORMALIZER.key(word);
  }

  private static Mentions tag(String text) {
    Tokens tokens = TOKENIZER.tokenize(NORMALIZER.normalize(Article.of(text)));
    return TAGGER.tag(tokens);
  }
}
