package org.waqai.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TokenizerTest {

  private void assertTokens(String text, String forms) {
    Tokens tokens = Reading.read(text);
    assertThat(Reading.forms(tokens, 0, tokens.size())).isEqualTo(forms);
  }

  /** The text is one token of this kind. */
  private void assertOne(String text, TokenKind kind) {
    Tokens tokens = Reading.read(text);
    assertThat(Reading.forms(tokens, 0, tokens.size())).isEqualTo(Reading.NORMALIZER.letters(text));
    assertThat(tokens.tokens().stream().map(Token::kind)).containsExactly(kind);
  }

  /** The quotation marks of the text, those that open as ( and those that close as ). */
  private void assertQuotes(String text, String marks) {
    assertThat(
            Reading.read(text).tokens().stream()
                .map(Token::kind)
                .map(k -> k == TokenKind.QUOTE_OPEN ? "(" : k == TokenKind.QUOTE_CLOSE ? ")" : "")
                .collect(Collectors.joining()))
        .isEqualTo(marks);
  }

  @Test
  void wordsKeepTheirClitics() {
    assertTokens("وبالمدينة سيلتقيهم", "وبالمدينة سيلتقيهم");
  }

  @Test
  void conjunctionWithSpaceStaysAlone() {
    assertTokens("و قال", "و قال");
  }

  @Test
  void marksAreTokens() {
    assertTokens("قال: نعم، لا؛ ربما؟", "قال : نعم ، لا ؛ ربما ؟");
  }

  @Test
  void fullStopWithoutSpaceParts() {
    assertTokens("وصل إلى المدينة.وقال", "وصل إلى المدينة . وقال");
  }

  @Test
  void asideBetweenDashesGluedToItsWords() {
    assertTokens("قالت الوزارة -في بيان- إنها", "قالت الوزارة - في بيان - إنها");
  }

  @Test
  void doubleDashIsOneToken() {
    assertTokens("عمان (CNN)-- أعلنت", "عمان ( CNN ) -- أعلنت");
  }

  @Test
  void ellipsisIsOneToken() {
    assertTokens("نعم... لا.. ربما…", "نعم ... لا .. ربما …");
  }

  @Test
  void slashBetweenWordsIsAToken() {
    assertTokens("أكتوبر/تشرين الأول", "أكتوبر / تشرين الأول");
  }

  @Test
  void underscoreBetweenWordsIsAToken() {
    assertTokens("خبر_عاجل", "خبر _ عاجل");
  }

  @Test
  void bracketsAreTokens() {
    assertTokens("وكالة (بترا) [خاص]", "وكالة ( بترا ) [ خاص ]");
  }

  @Test
  void tatweelBeforeABracketStaysWithTheClitic() {
    assertTokens("بـ(الوزارة)", "ب ( الوزارة )");
  }

  @Test
  void numbersWithSeparatorsAreOneToken() {
    assertOne("41", TokenKind.NUMBER);
    assertOne("1.5", TokenKind.NUMBER);
    assertOne("10,5", TokenKind.NUMBER);
    assertOne("1,200", TokenKind.NUMBER);
    assertOne("1.200.000", TokenKind.NUMBER);
    assertOne("1,200,000.50", TokenKind.NUMBER);
    assertOne("١٬٢٠٠٫٥", TokenKind.NUMBER);
  }

  @Test
  void percentSignBelongsToItsNumber() {
    assertOne("5%", TokenKind.NUMBER);
    assertOne("5٪", TokenKind.NUMBER);
    assertOne("٪5", TokenKind.NUMBER);
  }

  @Test
  void numbersOfAListAreParted() {
    assertTokens("1,2,3", "1 , 2 , 3");
  }

  @Test
  void fullStopBehindANumberIsNotPartOfIt() {
    assertTokens("عام 2023.", "عام 2023 .");
  }

  @Test
  void numbersJoinedByStrokesAreAGroup() {
    assertOne("15-7", TokenKind.NUMBER_GROUP);
    assertOne("15/7/2000", TokenKind.NUMBER_GROUP);
    assertOne("2007-2011", TokenKind.NUMBER_GROUP);
    assertOne("2007–2011", TokenKind.NUMBER_GROUP);
    assertOne("19-01-2024", TokenKind.NUMBER_GROUP);
    assertOne("19.01.2024", TokenKind.NUMBER_GROUP);
    assertOne("3:1", TokenKind.NUMBER_GROUP);
  }

  @Test
  void timeOfDayIsAClock() {
    assertOne("14:30", TokenKind.CLOCK);
    assertOne("9:05:59", TokenKind.CLOCK);
    assertOne("25:30", TokenKind.NUMBER_GROUP);
  }

  @Test
  void strokeBetweenClocksParts() {
    assertTokens("14:30-16:00", "14:30 - 16:00");
  }

  @Test
  void digitsAndLettersAreParted() {
    assertTokens("15يوما كورونا2020 ال15", "15 يوما كورونا 2020 ال 15");
  }

  @Test
  void ordinalsAndGenerationsAreForeign() {
    assertOne("19th", TokenKind.FOREIGN);
    assertOne("5G", TokenKind.FOREIGN);
  }

  @Test
  void foreignWordsKeepDigitsAndHyphens() {
    assertOne("F-16", TokenKind.FOREIGN);
    assertOne("COVID-19", TokenKind.FOREIGN);
    assertOne("AT&T", TokenKind.FOREIGN);
    assertOne("U.S.", TokenKind.FOREIGN);
  }

  @Test
  void foreignWordIsPartedFromItsClitic() {
    assertTokens("لـCNN والـBBC", "ل CNN وال BBC");
  }

  @Test
  void addressesAreOneToken() {
    assertOne("https://www.example.com/a/b?c=1", TokenKind.URL);
    assertOne("www.example.org", TokenKind.URL);
    assertOne("news.example.net", TokenKind.URL);
    assertOne("press.office@example.com", TokenKind.URL);
  }

  @Test
  void fullStopBehindAnAddressIsNotPartOfIt() {
    assertTokens("على www.example.org.", "على www.example.org .");
  }

  @Test
  void hashtagsAndNamesAreOneToken() {
    assertOne("#خبر_عاجل", TokenKind.HASHTAG);
    assertOne("@press_2", TokenKind.HASHTAG);
  }

  @Test
  void titlesKeepTheirDot() {
    assertTokens("د. سامر والمهندسة م. ليلى", "د. سامر والمهندسة م. ليلى");
    assertTokens("أ.د. سامر", "أ.د. سامر");
    assertTokens("د.سامر", "د. سامر");
  }

  @Test
  void initialsKeepTheirDots() {
    assertTokens("الكاتب ج. ر. ر. تولكين", "الكاتب ج. ر. ر. تولكين");
  }

  @Test
  void singleLettersWithDotsAreOneToken() {
    assertTokens("(أ.ف.ب) سنة 300 ق.م", "( أ.ف.ب ) سنة 300 ق.م");
  }

  @Test
  void unitTakesNoDot() {
    assertTokens("عام 1440هـ. وقال", "عام 1440 ه . وقال");
  }

  @Test
  void lastDotOfALineEndsTheSentence() {
    assertTokens("قرب النقطة ب.", "قرب النقطة ب .");
  }

  @Test
  void straightQuotesAlternate() {
    assertQuotes("قال \"نعم\" ثم \"لا\".", "()()");
  }

  @Test
  void straightQuoteBehindACliticOpens() {
    assertQuotes("وصفها بـ\"المهمة\" أمس", "()");
  }

  @Test
  void straightQuotesBetweenSpacesAlternate() {
    assertQuotes("قال \" نعم \" أمس", "()");
  }

  @Test
  void aForgottenQuoteDoesNotTurnTheOthers() {
    assertQuotes("على \"الحاجة \"العاجلة\" لذلك", "(()");
  }

  @Test
  void guillemetsOpenAndClose() {
    assertQuotes("قال «نعم»، ثم «لا».", "()()");
  }

  @Test
  void curlyQuotesMayBeTurned() {
    assertQuotes("وصفها بـ”المهمة″ و“العاجلة”", "()()");
    assertQuotes("قال ”نعم“ أمس", "()");
  }

  @Test
  void singleQuotesOpenAndClose() {
    assertQuotes("إنه ‘وصل أمس’.", "()");
    assertQuotes("إنه 'وصل أمس'.", "()");
    assertQuotes("إنه ''وصل أمس''.", "()");
    assertQuotes("إنه ``وصل أمس''.", "()");
  }

  @Test
  void apostropheWithinAWordIsNoQuote() {
    assertTokens("كوت د'ايفوار", "كوت د'ايفوار");
    assertTokens("O'Neil", "O'Neil");
  }

  @Test
  void apostropheBehindACliticIsAQuote() {
    assertQuotes("بـ'المهمة' أمس", "()");
  }

  @Test
  void quotesDoNotReachOverLines() {
    assertQuotes("قال \"نعم\nقال \"لا\"", "(()");
  }

  @Test
  void emojiIsASymbol() {
    assertTokens("خبر😀عاجل", "خبر 😀 عاجل");
    assertOne("😀", TokenKind.SYMBOL);
  }

  @Test
  void spanOfATokenHasItsMarks() {
    Tokens tokens = Reading.read("قال محمّدٌ: «نعم»");
    assertThat(tokens.get(1).form()).isEqualTo("محمد");
    assertThat(tokens.get(1).span().text()).isEqualTo("محمّدٌ");
  }
}
