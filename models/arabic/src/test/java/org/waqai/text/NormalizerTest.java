package org.waqai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waqai.arabic.Arabic;

class NormalizerTest {

  private final Normalizer normalizer = Normalizer.read(new Arabic());

  private NormalizedText text(String text) {
    return normalizer.normalize(Article.of(text));
  }

  private void assertLetters(String text, String letters) {
    assertThat(normalizer.letters(text)).isEqualTo(letters);
  }

  private void assertKey(String text, String key) {
    assertThat(normalizer.key(text)).isEqualTo(key);
  }

  /** The source of the letters, which must be those of the part of the text between the bars. */
  private void assertSource(String barred, int from, int to) {
    String[] parts = barred.split("\\|", -1);
    Span span = text(parts[0] + parts[1] + parts[2]).source(from, to);
    assertThat(span.text()).isEqualTo(parts[1]);
    assertThat(span.start()).isEqualTo(parts[0].length());
  }

  @Test
  void vowelMarksAreDropped() {
    assertLetters("قَالَ المُتَحَدِّثُ", "قال المتحدث");
  }

  @Test
  void tanwinIsDropped() {
    assertLetters("يومًا خبرٌ لقاءٍ", "يوما خبر لقاء");
  }

  @Test
  void superscriptAlefIsDropped() {
    assertLetters("هٰذا", "هذا");
  }

  @Test
  void quranicMarksAreDropped() {
    assertLetters("قُلۡ هُوَۖ ٱللَّهُۚ", "قل هو ٱلله");
  }

  @Test
  void tatweelIsDropped() {
    assertLetters("الـعـــراق", "العراق");
  }

  @Test
  void tatweelBetweenSpacesIsADash() {
    assertLetters("عمان ـ وكالات", "عمان - وكالات");
    assertLetters("عمان ــ وكالات", "عمان - وكالات");
  }

  @Test
  void directionalControlsAreDropped() {
    assertLetters("\u202Bزار\u202C \u200Fعمان\u200E", "زار عمان");
  }

  @Test
  void zeroWidthCharactersAreDropped() {
    assertLetters("\uFEFFمي\u200Cخواهد\u200D", "ميخواهد");
  }

  @Test
  void softHyphenIsDropped() {
    assertLetters("المت\u00ADحدة", "المتحدة");
  }

  @Test
  void nulIsDropped() {
    assertLetters("عم\u0000ان", "عمان");
  }

  @Test
  void spellingOfAlefIsKeptInTheLettersAndFoldedInTheKey() {
    assertLetters("أحمد إيران آسيا ٱلرجل", "أحمد إيران آسيا ٱلرجل");
    assertKey("أحمد إيران آسيا ٱلرجل", "احمد ايران اسيا الرجل");
  }

  @Test
  void finalYaAndTaMarbutaAreFoldedInTheKey() {
    assertKey("مصطفى على مدرسة", "مصطفي علي مدرسه");
  }

  @Test
  void hamzaOnItsSeatIsFoldedInTheKey() {
    assertKey("مسؤول رئيس شيء", "مسوول رييس شيء");
  }

  @Test
  void combiningHamzaAndMaddahMakeOneLetter() {
    assertLetters("ا\u0654حمد ا\u0655يران ا\u0653سيا", "أحمد إيران آسيا");
  }

  @Test
  void persianLettersBecomeArabicOnes() {
    assertLetters("کریم", "كريم");
  }

  @Test
  void borrowedSoundsAreKeptInTheLettersAndFoldedInTheKey() {
    assertLetters("ڤيينا پاريس", "ڤيينا پاريس");
    assertKey("ڤيينا پاريس گوگل", "فيينا باريس كوكل");
  }

  @Test
  void presentationFormsAreUnfolded() {
    assertLetters("\uFECB\uFEE4\uFE8E\uFEE5", "عمان");
  }

  @Test
  void lamAlefIsTwoLetters() {
    assertLetters("السل\uFEFBم", "السللام");
  }

  @Test
  void nameOfGodIsFourLetters() {
    assertLetters("عبد \uFDF2", "عبد الله");
  }

  @Test
  void markOfItsOwnFormIsDropped() {
    assertLetters("خبر\uFE72", "خبر");
  }

  @Test
  void arabicAndPersianDigitsBecomeAscii() {
    assertLetters("٢٠٢٤ ۱۹", "2024 19");
  }

  @Test
  void arabicNumberSignsBecomeAscii() {
    assertLetters("١٬٢٠٠٫٥٪", "1,200.5%");
  }

  @Test
  void fullWidthBecomesAscii() {
    assertLetters("ＣＮＮ（１）", "CNN(1)");
  }

  @Test
  void spacesOfAllWidthsBecomePlain() {
    assertLetters("a\u00A0b\u2003c\td\u3000e", "a b c d e");
  }

  @Test
  void lineBreaksOfAllKindsStayBreaks() {
    assertLetters("a\r\nb\u0085c\u2028d\u2029e", "a\n\nb\nc\nd\ne");
  }

  @Test
  void emojiAndLoneSurrogatesPass() {
    assertLetters("خبر 😀\uFE0F \uD83D x \uDE00", "خبر 😀 \uD83D x \uDE00");
  }

  @Test
  void shaddaStaysWithItsLetter() {
    assertSource("قال |محمّد| أمس", 4, 8);
    assertSource("قال مح|مّ|د", 6, 7);
  }

  @Test
  void marksBehindAWordBelongToIt() {
    assertSource("|خبرٌ| عاجل", 0, 3);
  }

  @Test
  void controlsAtTheBorderOfAWordBelongToNone() {
    assertSource("\u202B|زار|\u202C عمان", 0, 3);
  }

  @Test
  void controlsWithinAWordLieInIt() {
    assertSource("|زا\u200Fر| عمان", 0, 3);
  }

  @Test
  void ligatureIsNeverCut() {
    assertSource("ق|\uFEFB|ل", 1, 2);
    assertSource("ق|\uFEFB|ل", 2, 3);
    assertSource("ق|\uFEFB|ل", 1, 3);
  }

  @Test
  void markOfNobodyBelongsToNobody() {
    assertSource("\u064B \u064B|خبر|", 1, 4);
  }

  @Test
  void textOfMarksOnlyHasNoLetters() {
    assertLetters("\u064B\u064C\u200F", "");
    assertLetters("", "");
  }
}
