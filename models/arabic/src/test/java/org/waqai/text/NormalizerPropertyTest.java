package org.waqai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.arabic.Arabic;

/**
 * Blasts random texts of letters, marks, controls, presentation forms and surrogates through the
 * normalizer.
 */
class NormalizerPropertyTest {

  private static final String[] PIECES = {
    "ا",
    "ب",
    "ل",
    "أ",
    "ى",
    "ة",
    "ی",
    "ک",
    "\u064B",
    "\u0651",
    "\u0670",
    "\u0654",
    "\u06DA",
    "ـ",
    "\u200F",
    "\u202B",
    "\u200D",
    "\u00AD",
    "\uFEFF",
    "\u0000",
    "\uFEFB",
    "\uFDF2",
    "\uFDFA",
    "\uFE8E",
    "\uFC5E",
    "\uFE70",
    " ",
    "\u00A0",
    "\n",
    "\r\n",
    "\u2028",
    "٣",
    "۴",
    "5",
    "٫",
    "،",
    ".",
    "\"",
    "»",
    "A",
    "é",
    "e\u0301",
    "😀",
    "\uD83D",
    "\uDE00",
    "👩\u200D👧",
    "\uFE0F",
    "Ａ",
    "\uFFFF",
    "漢"
  };

  private final Normalizer normalizer = Normalizer.read(new Arabic());

  static String random(long seed, int pieces) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void sourcesGoForwardAndLieInTheArticle(long seed) {
    for (int round = 0; round < 200; round++) {
      String source = random(seed * 1000 + round, 40);
      NormalizedText text = normalizer.normalize(Article.of(source));
      int end = 0;
      for (int i = 0; i < text.length(); i++) {
        Span span = text.source(i, i + 1);
        assertThat(span.length()).isPositive();
        assertThat(span.end()).isGreaterThanOrEqualTo(end);
        boolean ligature = i > 0 && span.start() == text.source(i - 1, i).start();
        assertThat(span.start() >= end || ligature).as("%s at %d", escaped(source), i).isTrue();
        end = span.end();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void nothingButControlsAndMarksOfNobodyLiesBetweenLetters(long seed) {
    for (int round = 0; round < 200; round++) {
      String source = random(seed * 1000 + round, 40);
      NormalizedText text = normalizer.normalize(Article.of(source));
      int end = 0;
      for (int i = 0; i <= text.length(); i++) {
        int start = i < text.length() ? text.source(i, i + 1).start() : source.length();
        String between = start > end ? source.substring(end, start) : "";
        assertThat(between.codePoints().filter(NormalizerPropertyTest::isLetter))
            .as(escaped(source))
            .isEmpty();
        end = i < text.length() ? text.source(i, i + 1).end() : end;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void sourceOfAWordNormalizesToItsLetters(long seed) {
    for (int round = 0; round < 200; round++) {
      String source = random(seed * 1000 + round, 40);
      NormalizedText text = normalizer.normalize(Article.of(source));
      int from = 0;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || Character.isWhitespace(text.letter(i))) {
          if (i > from && !sharesSource(text, from) && !sharesSource(text, i)) {
            assertThat(normalizer.letters(text.source(from, i).text()))
                .as(escaped(source))
                .isEqualTo(text.form(from, i));
          }
          from = i + 1;
        }
      }
    }
  }

  @Test
  void keysAreAsManyAsLetters() {
    NormalizedText text = normalizer.normalize(Article.of(random(99, 5000)));
    assertThat(text.key(0, text.length())).hasSameSizeAs(text.form(0, text.length()));
  }

  /**
   * Whether a ligature with a space in it, such as a blessing, lies on both sides of the border
   * before this letter.
   */
  private static boolean sharesSource(NormalizedText text, int i) {
    return i > 0
        && i < text.length()
        && text.source(i - 1, i).start() == text.source(i, i + 1).start();
  }

  /** Tatweel and the isolated forms of marks are letters to Unicode, but none of the alphabet. */
  private static boolean isLetter(int c) {
    return Character.isLetterOrDigit(c) && c != 'ـ' && c != '\uFC5E' && c != '\uFE70';
  }

  private static String escaped(String text) {
    StringBuilder result = new StringBuilder();
    text.chars().forEach(c -> result.append(String.format("\\u%04X", c)));
    return result.toString();
  }
}
