package org.waqai.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waqai.Waqai;
import org.waqai.arabic.SharedWaqai;
import org.waqai.text.Article;

/** Who does what in a clause: which words are verbs, how far a phrase goes, who is the subject. */
class ClauseTest {

  private static final Waqai WAQAI = SharedWaqai.WAQAI;

  private static Phrases phrases(String text) {
    return WAQAI.phrases(Article.of(text));
  }

  private static Optional<Clause> clause(Phrases phrases, String verb) {
    return phrases.clauses().stream()
        .filter(c -> c.hasVerb() && phrases.tokens().get(c.verb()).form().equals(verb))
        .findFirst();
  }

  private static boolean isVerb(String verb, String text) {
    return clause(phrases(text), verb).isPresent();
  }

  private static String text(Phrases phrases, NounPhrase phrase) {
    return phrases.tokens().span(phrase.from(), phrase.to()).text();
  }

  private static String subject(String verb, String text) {
    Phrases phrases = phrases(text);
    return clause(phrases, verb).flatMap(Clause::subject).map(p -> text(phrases, p)).orElse("");
  }

  private static String object(String verb, String text) {
    Phrases phrases = phrases(text);
    return clause(phrases, verb).flatMap(Clause::object).map(p -> text(phrases, p)).orElse("");
  }

  private static String antecedent(String verb, String text) {
    Phrases phrases = phrases(text);
    return clause(phrases, verb).flatMap(Clause::antecedent).map(p -> text(phrases, p)).orElse("");
  }

  @Test
  void gluedPrepositionGovernsQuantityAndDemonstrative() {
    assertThat(object("التزم", "التزم الوزير بكل الشروط")).isEmpty();
    assertThat(object("اهتم", "اهتم الوزير لهذه المسألة")).isEmpty();
  }

  @Test
  void joinedRelativePronounTellsOfTheSameNoun() {
    String text = "شاهدنا التفجيرات التي استهدفت سوقا في العاصمة والتي خلفت قتيلا";
    assertThat(antecedent("خلفت", text)).isEqualTo("التفجيرات");
  }

  @Test
  void relativePronounLooksOverThePlaceBefore() {
    assertThat(antecedent("أثار", "تحدث عن الانقسام في بريطانيا الذي أثار القلق"))
        .contains("الانقسام");
  }

  @Test
  void verbWithoutPronounDescribesTheNounThatAgrees() {
    assertThat(antecedent("تنشط", "تمكن الحرس من تفكيك خلية تنشط في الجبل")).isEqualTo("خلية");
  }

  @Test
  void nounBeforeThePronounDoesNotActWhereTheVerbDisagrees() {
    assertThat(subject("قام", "عاد الرئيس من الرحلة التي قام بها إلى الصين")).isEmpty();
  }

  @Test
  void pointingWordIsNoObject() {
    assertThat(object("أضاف", "أضاف المصدر ذاته أن الطريق مفتوحة")).isEmpty();
    assertThat(object("سلم", "سلم المهرب نفسه للشرطة")).isEqualTo("نفسه");
  }

  @Test
  void adjectiveBehindQuotedNameBelongsToTheNoun() {
    assertThat(subject("ذكرت", "ذكرت قناة \"الضفاف\" التونسية أن الطريق مفتوحة"))
        .endsWith("التونسية");
  }

  @Test
  void masdarJoinedToMasdarIsNoVerb() {
    assertThat(isVerb("ونسج", "يهدف المعرض إلى تسهيل التواصل ونسج العلاقات بين الطلبة")).isFalse();
    assertThat(isVerb("وحجز", "تمكن الأعوان من إيقاف رجلين وحجز كمية من السجائر")).isFalse();
    assertThat(isVerb("ورفض", "أشار الوزير إلى أهمية الحوار ورفض الخوض في التفاصيل")).isTrue();
  }

  @Test
  void headlineBeginsWithNounWhereNobodyActs() {
    assertThat(isVerb("حجز", "حجز ثلاثة أطنان من السكر")).isFalse();
    assertThat(isVerb("قتل", "قتل ثلاثة أشخاص في الحريق")).isTrue();
    assertThat(isVerb("حجز", "حجز أعوان الديوانة ثلاثة أطنان من السكر.")).isTrue();
  }

  @Test
  void verbOfAskingOpensTheSentence() {
    assertThat(isVerb("فطالب", "فطالب بإخضاع المصنع للرقابة.")).isTrue();
  }

  @Test
  void verbWrittenLikePrepositionNeedsAbout() {
    assertThat(isVerb("عبر", "عبر عدد من الفلاحين عن غضبهم.")).isTrue();
    assertThat(isVerb("عبر", "عبر الحدود وصل اللاجئون.")).isFalse();
  }

  @Test
  void personBehindPrepositionGoesOnWithComplement() {
    assertThat(object("ألقت", "ألقت الشرطة القبض على تاجر مخدرات في الميناء")).isEqualTo("القبض");
  }

  @Test
  void bodyWithTwoMattersIsOnePhrase() {
    assertThat(subject("قررت", "قررت لجنة التخطيط والبناء توسيع الطريق"))
        .isEqualTo("لجنة التخطيط والبناء");
  }

  @Test
  void severalPeopleAndOneMoreAreTwoPhrases() {
    String text = "دعا النواب المستقلون المجتمع الدولي إلى التحرك";
    assertThat(subject("دعا", text)).isEqualTo("النواب المستقلون");
    assertThat(object("دعا", text)).isEqualTo("المجتمع الدولي");
  }

  @Test
  void whoIsAskedBehindAndIsTheObject() {
    assertThat(object("وحثت", "انتقدت النقابة القرار وحثت الحكومة على التراجع"))
        .isEqualTo("الحكومة");
  }

  @Test
  void whatAndJoinsBehindCommaBelongsToTheNextVerb() {
    assertThat(subject("نفت", "اتهم النائب الإدارة بالتقصير، والشرطة نفت ذلك")).contains("الشرطة");
  }

  @Test
  void auxiliaryBehindIndefiniteNounOpensClause() {
    String text = "أمكن للأعوان حجز السيارة لدى رجل كان يسعى إلى بيعها";
    assertThat(subject("يسعى", text)).isEqualTo("رجل");
  }

  @Test
  void adjectiveTakesWhatItIsTrueOf() {
    Phrases phrases = phrases("شارك الوزير في مؤتمر رفيع المستوى حول الهجرة");
    assertThat(phrases.phraseAt(3).map(p -> text(phrases, p))).contains("مؤتمر رفيع المستوى");
  }

  @Test
  void earlierTimeIsNoVerb() {
    assertThat(object("اتهم", "اتهم الوزير في وقت سابق المعارضة بعرقلة الحوار"))
        .isEqualTo("المعارضة");
  }

  @Test
  void sourceIsNotMergedWithWhomItTold() {
    assertThat(subject("أكد", "أكد مصدر أمني لوكالة الأناضول أن الطريق مفتوحة"))
        .isEqualTo("مصدر أمني");
  }

  @Test
  void adjectiveOfBelongingInTheAccusativeDescribesItsNoun() {
    assertThat(object("استقبل", "استقبل الوزير وفدا كنديا في القصر")).isEqualTo("وفدا كنديا");
  }

  @Test
  void whomOneAccusesIsTheObjectBehindAnEarlierSubject() {
    String text = "زار الوزير المدينة. واتهم النظام بأنه يعرقل الحوار";
    assertThat(subject("واتهم", text)).isEmpty();
    assertThat(object("واتهم", text)).isEqualTo("النظام");
  }

  @Test
  void everybodyIsAskedRatherThanAsking() {
    assertThat(object("ودعا", "ودعا جميع الأطراف إلى الهدوء")).isEqualTo("جميع الأطراف");
    assertThat(subject("ودعا", "ودعا الأمين العام إلى الهدوء")).isEqualTo("الأمين العام");
  }

  @Test
  void whoIsMetFurtherIsTheObject() {
    String text = "يزور الرئيس كندا غدا، كما سيلتقي رئيس البرلمان هناك";
    assertThat(object("سيلتقي", text)).isEqualTo("رئيس البرلمان");
  }

  @Test
  void whatIsBehindAPairOfVerbsIsTheirObject() {
    assertThat(object("وجرحت", "إن الشرطة اعتقلت وجرحت العشرات من المحتجين"))
        .isEqualTo("العشرات من المحتجين");
    assertThat(subject("وجرح", "إن ثلاثة جنود قتلوا وجرح 18 آخرون")).isEqualTo("18 آخرون");
    assertThat(subject("وأصيب", "أعلنت الوزارة أن شرطيا قتل وأصيب ستة آخرون"))
        .isEqualTo("ستة آخرون");
  }

  @Test
  void someOfThemAct() {
    assertThat(subject("وقتل", "أعلنت القوة اعتقال مسلحين، وقتل عدد آخر منهم"))
        .isEqualTo("عدد آخر");
  }

  @Test
  void counterpartIsNotPartOfTheOffice() {
    String text = "استقبل وزير الخارجية نظيره الكندي سامر الهاشمي";
    assertThat(subject("استقبل", text)).isEqualTo("وزير الخارجية");
    assertThat(object("استقبل", text)).isEqualTo("نظيره الكندي سامر الهاشمي");
  }

  @Test
  void communityBehindThePersonIsWhomHeAsks() {
    String text = "دعا الوزير المجتمع الدولي إلى التحرك";
    assertThat(subject("دعا", text)).isEqualTo("الوزير");
    assertThat(object("دعا", text)).isEqualTo("المجتمع الدولي");
    assertThat(object("حث", "حث الرئيس الجميع على العمل")).isEqualTo("الجميع");
  }

  @Test
  void oneWomanBehindSeveralMenDoesNotDescribeThem() {
    assertThat(object("اتهم", "اتهم المحتجون القاضية بتجاوز سلطتها")).isEqualTo("القاضية");
  }

  @Test
  void groupIsFollowedByItsComplement() {
    String text = "اتهمت لجنة حقوق الإنسان في برلمان كندا، الدول الغنية بالتقصير";
    assertThat(subject("اتهمت", text)).isEqualTo("لجنة حقوق الإنسان");
  }

  @Test
  void thingMayBeTheSubjectOfAVerbThatTakesNoObject() {
    assertThat(subject("وأشاد", "وأشاد القرار بجهود الوسطاء")).isEqualTo("القرار");
  }

  @Test
  void documentAsksThoseBehindIt() {
    assertThat(object("ودعا", "ودعا بيان صادر عن الوزارة، جميع الأطراف إلى الهدوء"))
        .isEqualTo("جميع الأطراف");
  }

  @Test
  void shortlyBeforeIsAPreposition() {
    assertThat(subject("حذر", "قبيل انطلاق القمة، حذر الوزير من التصعيد")).isEqualTo("الوزير");
  }
}
