package org.waqai.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.waqai.text.Article;

class SentenceTest {

  private static final String HEAD = "الوزير يزور المدينة\n";

  /** The sentences of a body behind a headline. */
  private void assertBody(String body, String... sentences) {
    assertThat(Reading.sentences(Reading.read(HEAD + body)).stream().skip(1))
        .containsExactlyElementsOf(Arrays.asList(sentences));
  }

  private void assertPage(String page, String... sentences) {
    assertThat(Reading.sentences(Reading.read(page))).containsExactly(sentences);
  }

  /** The dateline of a body, which a sentence follows. */
  private void assertDateline(String dateline) {
    Tokens tokens = Reading.read(HEAD + dateline + " أعلن الوزير ذلك أمس.\nوقال إنه سعيد.");
    Sentence first = tokens.sentences().get(1);
    assertThat(first.kind()).isEqualTo(Sentence.Kind.DATELINE);
    assertThat(tokens.span(first.from(), first.to()).text()).isEqualTo(dateline);
  }

  private void assertNoDateline(String body) {
    assertThat(Reading.read(HEAD + body + "\nوقال إنه سعيد.").sentences())
        .noneMatch(s -> s.kind() == Sentence.Kind.DATELINE);
  }

  @Test
  void fullStopEndsASentence() {
    assertBody("وصل الوزير. وقال نعم.", "BODY وصل الوزير .", "BODY وقال نعم .");
  }

  @Test
  void fullStopWithoutSpaceEndsASentence() {
    assertBody("وصل الوزير.وقال نعم.", "BODY وصل الوزير .", "BODY وقال نعم .");
  }

  @Test
  void questionMarkEndsASentence() {
    assertBody("من وصل؟ الوزير!", "BODY من وصل ؟", "BODY الوزير !");
  }

  @Test
  void semicolonAndColonEndNone() {
    assertBody("وصل الوزير؛ وقال: نعم.", "BODY وصل الوزير ؛ وقال : نعم .");
  }

  @Test
  void ellipsisEndsNone() {
    assertBody("وصل الوزير.. وقال ... نعم", "BODY وصل الوزير .. وقال ... نعم");
  }

  @Test
  void lineBreakEndsASentence() {
    assertBody("وصل الوزير\nوقال نعم", "BODY وصل الوزير", "BODY وقال نعم");
  }

  @Test
  void closingMarksStayWithTheirSentence() {
    assertBody(
        "قال «نعم.» ثم ذهب. (وعاد.) انتهى.",
        "BODY قال « نعم . »",
        "BODY ثم ذهب .",
        "BODY ( وعاد . )",
        "BODY انتهى .");
  }

  @Test
  void questionWithinASentenceEndsNone() {
    assertBody("سأل «من وصل؟»، ثم ذهب.", "BODY سأل « من وصل ؟ » ، ثم ذهب .");
  }

  @Test
  void exclamationInBracketsEndsNone() {
    assertBody("وصل الوزير (!) أمس.", "BODY وصل الوزير ( ! ) أمس .");
  }

  @Test
  void abbreviationEndsNone() {
    assertBody("وصل د. سامر أمس.", "BODY وصل د. سامر أمس .");
  }

  @Test
  void spelledAgencyEndsNone() {
    assertBody("قالت إيه .بي .سي إنه وصل.", "BODY قالت إيه . بي . سي إنه وصل .");
    assertBody("قالت (يو.بي.آي) إنه وصل.", "BODY قالت ( يو . بي . آي ) إنه وصل .");
    assertBody("قالت أ . ف . ب إنه وصل.", "BODY قالت أ . ف . ب إنه وصل .");
  }

  @Test
  void decimalNumberEndsNone() {
    assertBody("بلغ 1.5 مليون.", "BODY بلغ 1.5 مليون .");
    assertBody("بلغ 5 .1 مليون.", "BODY بلغ 5 . 1 مليون .");
  }

  @Test
  void numberOfAListEndsNone() {
    assertBody("1. وصول الوزير", "BODY 1 . وصول الوزير");
  }

  @Test
  void sentenceWithoutEndIsCut() {
    Tokens tokens = Reading.read(HEAD + "كلمة ".repeat(5000));
    assertThat(tokens.sentences()).allMatch(s -> s.size() <= 1000);
  }

  @Test
  void firstShortLineIsTheHeadline() {
    assertPage(HEAD + "وصل الوزير أمس.", "HEADLINE الوزير يزور المدينة", "BODY وصل الوزير أمس .");
  }

  @Test
  void onlyLineIsNoHeadline() {
    assertPage("الوزير يزور المدينة", "BODY الوزير يزور المدينة");
  }

  @Test
  void firstLineWithAFullStopIsNoHeadline() {
    assertPage("وصل الوزير.\nوقال نعم.", "BODY وصل الوزير .", "BODY وقال نعم .");
  }

  @Test
  void givenTitleIsTheHeadline() {
    Tokens tokens = Reading.read(Article.of("وصل الوزير.", "وقال نعم."));
    assertThat(Reading.sentences(tokens))
        .containsExactly("HEADLINE وصل الوزير .", "BODY وقال نعم .");
  }

  @Test
  void placeBeforeADashIsADateline() {
    assertDateline("عمان -");
    assertDateline("رام الله –");
    assertDateline("عمان ـ");
  }

  @Test
  void placeBeforeAColonAndAVerbIsADateline() {
    assertDateline("بغداد:");
  }

  @Test
  void agencyBeforeADashIsADateline() {
    assertDateline("سرايا -");
    assertDateline("(CNN)--");
    assertDateline("موسكو (CNN) --");
    assertDateline("بيروت (رويترز) -");
    assertDateline("القاهرة 15-7 (اف ب) -");
    assertDateline("تونس 11 ديسمبر 2016 (وات) -");
    assertDateline("دبي، الإمارات العربية المتحدة (CNN)--");
  }

  @Test
  void agencyAndPlaceAreADateline() {
    assertDateline("سبق- الرياض:");
    assertDateline("الرياض - واس:");
    assertDateline("القاهرة - «الخليج»:");
    assertDateline("لندن: «الشرق الأوسط»");
    assertDateline("بيروت ـ «البلد الجديد»:");
  }

  @Test
  void severalTownsMayStandInADateline() {
    assertDateline("رام الله - غزة - «الخليج»:");
    assertDateline("بغداد، أربيل (رويترز) -");
  }

  @Test
  void townThatLooksLikeAVerbIsNoVerb() {
    assertDateline("عدن: «الخليج»");
  }

  @Test
  void agencyBetweenSlashesIsADateline() {
    assertDateline("عمان في 12 يناير/بترا/");
    assertDateline("غزة/ محمد أحمد/ الأناضول -");
  }

  @Test
  void agencyInBracketsNeedsNoDash() {
    assertDateline("القاهرة (رويترز)");
  }

  @Test
  void writerBehindThePlaceBelongsToTheDateline() {
    assertDateline("أبوظبي: ناصر كريم");
  }

  @Test
  void datelineMayBeALine() {
    assertBody("عين اليوم – واس\nوصل الوزير.", "DATELINE عين اليوم – واس", "BODY وصل الوزير .");
    assertBody(
        "غزة/ محمد أحمد/ الأناضول\nوصل الوزير.",
        "DATELINE غزة / محمد أحمد / الأناضول",
        "BODY وصل الوزير .");
  }

  @Test
  void asideIsNoDateline() {
    assertNoDateline("الوزير -في بيان- أعلن ذلك أمس.");
    assertNoDateline("أعلن الوزير - أمس - ذلك.");
    assertNoDateline("وقال: نعم.");
  }

  @Test
  void linesAboutThePageAreMeta() {
    assertBody(
        "تاريخ النشر: 19th, January 2024 GMT\nوصل الوزير.",
        "META تاريخ النشر : 19th , January 2024 GMT",
        "BODY وصل الوزير .");
    assertBody("وصل الوزير.\nالمصدر: وكالات", "BODY وصل الوزير .", "META المصدر : وكالات");
    assertBody(
        "وصل الوزير.\nكلمات دلالية: الوزير", "BODY وصل الوزير .", "META كلمات دلالية : الوزير");
    assertBody("كتب: سامر كريم\nوصل الوزير.", "META كتب : سامر كريم", "BODY وصل الوزير .");
    assertBody("فيسبوك تويتر واتساب\nوصل الوزير.", "META فيسبوك تويتر واتساب", "BODY وصل الوزير .");
    assertBody("2024-01-19 14:30\nوصل الوزير.", "META 2024-01-19 14:30", "BODY وصل الوزير .");
  }

  @Test
  void agencyAtTheEndIsMeta() {
    assertBody("وصل الوزير.\n(أ ف ب)", "BODY وصل الوزير .", "META ( أ ف ب )");
    assertBody("وصل الوزير. (رويترز)", "BODY وصل الوزير .", "META ( رويترز )");
  }

  @Test
  void signatureAtTheEndIsMeta() {
    assertBody("وصل الوزير.\nسامر كريم", "BODY وصل الوزير .", "META سامر كريم");
    assertBody("وصل الوزير.\nس ك", "BODY وصل الوزير .", "META س ك");
    assertBody("وصل الوزير. (صورة أرشيفية)", "BODY وصل الوزير .", "META ( صورة أرشيفية )");
  }

  @Test
  void shortTextIsNoSignature() {
    assertPage("سامر كريم", "BODY سامر كريم");
    assertPage("(سامر كريم)", "BODY ( سامر كريم )");
  }

  @Test
  void linkBehindTheLastSentenceIsMeta() {
    assertBody(
        "وصل الوزير. رابط الخبر بصحيفة كذا: الوزير يزور المدينة",
        "BODY وصل الوزير .",
        "META رابط الخبر بصحيفة كذا : الوزير يزور المدينة");
  }

  @Test
  void buttonsBeforeADatelineAreMeta() {
    assertBody(
        "Next Previous عين اليوم – واس\nوصل الوزير.",
        "META Next Previous",
        "DATELINE عين اليوم – واس",
        "BODY وصل الوزير .");
  }

  @Test
  void labelAloneBeginsASection() {
    Tokens tokens = Reading.read(HEAD + "وصل الوزير.\nإقرأ أيضاً:\nالأمير يغادر\nغادر الأمير.");
    assertThat(Reading.sentences(tokens))
        .containsExactly(
            "HEADLINE الوزير يزور المدينة",
            "BODY وصل الوزير .",
            "META إقرأ أيضا :",
            "HEADLINE الأمير يغادر",
            "BODY غادر الأمير .");
    assertThat(tokens.sections()).containsExactly(new Section(0, 0, 2), new Section(1, 2, 5));
  }

  @Test
  void labelWithATitleIsASectionOfItsOwn() {
    Tokens tokens = Reading.read(HEAD + "وصل الوزير.\nاقرأ أيضا: الأمير يغادر\nوقال نعم.");
    assertThat(Reading.sentences(tokens))
        .containsExactly(
            "HEADLINE الوزير يزور المدينة",
            "BODY وصل الوزير .",
            "META اقرأ أيضا :",
            "HEADLINE الأمير يغادر",
            "BODY وقال نعم .");
    assertThat(tokens.sentences().stream().map(Sentence::section)).containsExactly(0, 0, 1, 1, 0);
  }

  @Test
  void headlinesBehindALabelAreSectionsOfTheirOwn() {
    Tokens tokens = Reading.read(HEAD + "وصل الوزير.\nمواضيع ذات صلة\nالأمير يغادر\nالملك يعود");
    assertThat(tokens.sentences().stream().map(Sentence::section)).containsExactly(0, 0, 1, 1, 2);
  }

  @Test
  void labelWithinASentenceIsNone() {
    assertBody("وطلب المزيد من الوقت.", "BODY وطلب المزيد من الوقت .");
    assertBody("المزيد من الوقت يكفي.", "BODY المزيد من الوقت يكفي .");
  }
}
