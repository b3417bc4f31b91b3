package org.waqai.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.text.Span;

/**
 * Texts that no newspaper writes: each gives tokens, none an exception, and every letter lies in
 * one token.
 */
class RobustnessTest {

  private static final int MANY = 100_000;
  private static final String[] PIECES = {
    "قال",
    "الوزير",
    "و",
    "د.",
    "أ.",
    "اقرأ أيضا",
    "المصدر",
    "رويترز",
    "واس",
    "CNN",
    "http://",
    "www.",
    "a@b.c",
    "F-16",
    "#",
    "@",
    "_",
    "1",
    "23",
    "14:30",
    ".",
    "..",
    "،",
    ",",
    ":",
    "-",
    "--",
    "–",
    "/",
    "%",
    "(",
    ")",
    "[",
    "]",
    "\"",
    "'",
    "''",
    "«",
    "»",
    "“",
    "”",
    "؟",
    "!",
    "؛",
    " ",
    " ",
    " ",
    "\n",
    "ـ",
    "\u0651",
    "\u200F",
    "\uFEFB",
    "😀",
    "\uD83D",
    "\uDE00"
  };

  /**
   * Reads a text and looks that tokens, sentences and sections fit together; gives the number of
   * tokens.
   */
  private static int check(String text) {
    Tokens tokens = Reading.read(text);
    int end = 0;
    boolean inOrder = true;
    for (int i = 0; i < tokens.size(); i++) {
      Span span = tokens.get(i).span();
      inOrder &= span.length() > 0 && span.end() >= end && tokens.get(i).index() == i;
      end = span.end();
    }
    assertThat(inOrder).isTrue();
    int next = 0;
    boolean joined = true;
    for (Sentence sentence : tokens.sentences()) {
      joined &= sentence.from() == next && sentence.size() > 0;
      joined &= sentence.section() < tokens.sections().size();
      next = sentence.to();
    }
    assertThat(joined).isTrue();
    assertThat(next).isEqualTo(tokens.size());
    int letters = tokens.tokens().stream().mapToInt(t -> t.form().length()).sum();
    assertThat(letters)
        .isGreaterThanOrEqualTo(
            (int)
                Reading.NORMALIZER
                    .letters(text)
                    .chars()
                    .filter(c -> !Character.isWhitespace(c))
                    .count());
    return tokens.size();
  }

  @Test
  void emptyTextHasNoTokens() {
    assertThat(check("")).isZero();
    assertThat(Reading.read("").sections()).isEmpty();
  }

  @Test
  void spacesHaveNoTokens() {
    assertThat(check(" \n\t\u00A0\r\n ")).isZero();
  }

  @Test
  void marksAloneHaveNoTokens() {
    assertThat(check("\u064B\u0651\u200F\u0000")).isZero();
  }

  @Test
  void nulsHaveNoTokens() {
    assertThat(check("\u0000".repeat(MANY))).isZero();
  }

  @Test
  void foreignTextHasTokens() {
    assertThat(check("The minister arrived.\nHe said yes.")).isEqualTo(8);
  }

  @Test
  void loneSurrogatesAreSymbols() {
    assertThat(check("\uDE00\uD83D \uD83D")).isEqualTo(3);
  }

  @Test
  void lineWithoutEnd() {
    assertThat(check("كلمة ".repeat(2_000_000))).isEqualTo(2_000_000);
  }

  @Test
  void wordWithoutEnd() {
    assertThat(check("ب".repeat(MANY))).isEqualTo(1);
    assertThat(check("a.".repeat(MANY))).isPositive();
    assertThat(check("أ.".repeat(MANY))).isPositive();
  }

  @Test
  void numberWithoutEnd() {
    assertThat(check("1".repeat(MANY))).isEqualTo(1);
    assertThat(check("1-".repeat(MANY))).isEqualTo(2);
    assertThat(check("1,".repeat(MANY))).isGreaterThan(MANY);
  }

  @Test
  void bracketsWithoutEnd() {
    assertThat(check("(".repeat(MANY))).isEqualTo(MANY);
    assertThat(check("()".repeat(MANY))).isEqualTo(2 * MANY);
  }

  @Test
  void quotesWithoutEnd() {
    assertThat(check("\"".repeat(MANY))).isEqualTo(MANY);
    assertThat(check("«".repeat(MANY))).isEqualTo(MANY);
    assertThat(check("قال \"".repeat(MANY))).isEqualTo(2 * MANY);
  }

  @Test
  void apostrophesWithoutEnd() {
    assertThat(check("ب'ب".repeat(MANY))).isPositive();
  }

  @Test
  void stopsWithoutEnd() {
    assertThat(check("؟".repeat(MANY))).isEqualTo(MANY);
    assertThat(check("قال. ".repeat(MANY))).isEqualTo(2 * MANY);
    assertThat(check("ا . ".repeat(MANY))).isEqualTo(2 * MANY);
  }

  @Test
  void addressesWithoutEnd() {
    assertThat(check("a@".repeat(MANY))).isPositive();
    assertThat(check("a,b;".repeat(MANY))).isPositive();
    assertThat(check("http://".repeat(MANY))).isPositive();
  }

  @Test
  void labelsWithoutEnd() {
    assertThat(check("اقرأ أيضا:\n".repeat(MANY / 10))).isEqualTo(3 * MANY / 10);
    assertThat(check("اقرأ أيضا: ".repeat(MANY / 10))).isEqualTo(3 * MANY / 10);
    assertThat(check("اقرأ أيضا. ".repeat(MANY / 10))).isEqualTo(3 * MANY / 10);
    assertThat(check("مواضيع ذات صلة\n" + "خبر\n".repeat(MANY))).isEqualTo(MANY + 3);
  }

  @Test
  void strokesWithoutEnd() {
    assertThat(check("عمان - \n".repeat(MANY))).isEqualTo(2 * MANY);
    assertThat(check("عمان/ ".repeat(MANY))).isEqualTo(2 * MANY);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void randomTexts(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      check(text.toString());
    }
  }
}
