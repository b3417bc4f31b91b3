package org.waqai.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waqai.Waqai;
import org.waqai.arabic.SharedWaqai;
import org.waqai.text.Article;
import org.waqai.text.Span;

/** Any text gives a result, whose spans lie in it. */
class AnyTextTest {

  private static final Waqai WAQAI = SharedWaqai.WAQAI;

  static List<String> strangeTexts() {
    return List.of(
        "",
        " \n\t ",
        "\u0000\u0000",
        "\uD800 \uDC00",
        "\u064B\u064C\u064D",
        "no letter of the language at all",
        "قتل ".repeat(20_000),
        "(".repeat(20_000) + "قال" + ")".repeat(20_000),
        "قال \"".repeat(10_000),
        "قال إن الوزير ".repeat(10_000),
        "والوزير، ".repeat(10_000),
        "من قبل من جانب على يد ".repeat(5_000));
  }

  @ParameterizedTest
  @MethodSource("strangeTexts")
  void strangeTextGivesAResult(String text) {
    check(WAQAI.read(Article.of(text)));
  }

  @Test
  void shuffledWordsGiveAResult() {
    String[] words =
        ("قال الوزير سامر الهاشمي إن الجيش الإسرائيلي قصف ، \" » « ( ) بلدة في لبنان أمس 15/7/2000 "
                + "لم سوف التي الذي أن و أو إلا بعد قبل من إلى على ثلاثة 41 وفد حماس مقتل اعتقال إطلاق"
                + " سراح . ؟ : - –")
            .split(" ");
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(words[random.nextInt(words.length)])
            .append(random.nextInt(9) == 0 ? "\n" : " ");
      }
      check(WAQAI.read(Article.of(text.toString())));
    }
  }

  @Test
  void sameTextGivesTheSameFacts() {
    String text =
        "قال الوزير سامر الهاشمي إن الجيش قصف بلدة في لبنان أمس. وأضاف أن ثلاثة أشخاص قتلوا.";
    assertThat(WAQAI.read(Article.of(text)).facts().toString())
        .isEqualTo(WAQAI.read(Article.of(text)).facts().toString());
  }

  private static void check(Facts facts) {
    for (Fact fact : facts) {
      fact.mentions().forEach(m -> inside(facts, m.span()));
      fact.arguments().forEach(a -> inside(facts, a.span()));
      fact.place().ifPresent(p -> inside(facts, p.span()));
      fact.time().ifPresent(t -> inside(facts, t.span()));
      assertThat(fact.confidence()).isBetween(0.0, 1.0);
    }
  }

  private static void inside(Facts facts, Span span) {
    String text = facts.article().text();
    assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text());
  }
}
