package org.waqai.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waqai.Waqai;
import org.waqai.fact.Facts;
import org.waqai.json.JsonWriter;
import org.waqai.text.Article;

/** Texts that no newspaper prints. The bounds are some twenty times what a slow machine needs. */
class OddTextsTest {

  private static final Waqai WAQAI = SharedWaqai.WAQAI;
  private static final String SENTENCE = "استقبل الوزير سامر الهاشمي أمس السفير جون مارتن في عمان";

  @TestFactory
  Iterable<DynamicTest> endlessTextsEnd() {
    Map<String, String> texts = new TreeMap<>();
    texts.put("one verb", "استقبل ".repeat(50_000));
    texts.put("one noun", "لقاء ".repeat(50_000));
    texts.put("one name", "محمد ".repeat(50_000));
    texts.put("one conjunction", "و ".repeat(50_000));
    texts.put("one complementizer", "أن ".repeat(50_000));
    texts.put("one letter", "ب".repeat(500_000));
    texts.put("brackets", "(".repeat(100_000));
    texts.put("quotes", "«قال ".repeat(30_000));
    texts.put("dashes", "- ".repeat(50_000));
    texts.put("digits", "1".repeat(300_000));
    texts.put("dates", "أمس الجمعة 5 ".repeat(20_000));
    texts.put("no full stop", (SENTENCE + " و").repeat(3_000));
    texts.put("nested speech", "قال الوزير إن ".repeat(15_000) + SENTENCE);
    texts.put("one coordination", "الوزير والسفير و".repeat(15_000));
    texts.put("line breaks", "\n".repeat(300_000));
    return texts.entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> ends(e.getValue())))
        .toList();
  }

  private static void ends(String text) {
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(text));
  }

  @Test
  void textsWithoutArabicHaveNoFacts() {
    for (String text :
        new String[] {
          "", " ", "\0", "\uD800", "\u064B\u0651", "\u200F", "The minister met.", "😀"
        }) {
      assertThat(read(text).facts()).as(text).isEmpty();
    }
  }

  @Test
  void nulsAndHalfSurrogatesHarmNoFactBesideThem() {
    Facts facts = read("\0\uD800 " + SENTENCE + ". \uDC00\0");

    assertThat(facts.facts()).hasSize(1);
    assertThat(JsonWriter.compact().write(facts)).contains("\"Meet\"").doesNotContain("\uD800");
  }

  private static Facts read(String text) {
    return WAQAI.read(Article.of(text).publishedOn(LocalDate.of(2024, 1, 19)));
  }
}
