package org.waqai.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.arabic.Told.one;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who says so. */
class SourceTest {

  private static Optional<String> source(String type, String text) {
    return one(type, text).source().map(Argument::name);
  }

  @Test
  void whoDemandsIsTheSourceOfWhatHeDemands() {
    assertThat(source("Release", "طالب النائب سامر الهاشمي بالإفراج عن الصحفيين"))
        .contains("سامر الهاشمي");
  }

  @Test
  void whoAccusesIsTheSourceOfWhatHeBlamesFor() {
    assertThat(source("Attack", "اتهم الوزير سامر الهاشمي الجيش بقصف مدينة حلب"))
        .contains("سامر الهاشمي");
  }

  @Test
  void meetingDuringWhichSomebodySpeaksIsNotSaid() {
    assertThat(
            source(
                "Meet",
                "قال الوزير سامر الهاشمي خلال لقائه السفير جون مارتن إن الشرطة اعتقلت رجلا"))
        .isEmpty();
  }

  @Test
  void relativeClauseTellsOfWhatIsAnnounced() {
    assertThat(source("Die", "أشار الوزير سامر الهاشمي إلى الغارة التي قتلت ثلاثة أشخاص"))
        .contains("سامر الهاشمي");
  }

  @Test
  void speakerWhoIsNamedAgainActs() {
    assertThat(source("Detain", "قالت الشرطة إن الوضع هادئ، واعتقلت الشرطة رجلا في طنجة"))
        .isEmpty();
  }

  @Test
  void whatIsToldByNobodyHasNoSource() {
    assertThat(
            source(
                "Detain",
                "قال الوزير سامر الهاشمي إن الوضع هادئ. يذكر أن الشرطة اعتقلت رجلا في طنجة"))
        .isEmpty();
  }

  @Test
  void theSameSourceIsWhoSpokeLast() {
    assertThat(
            source(
                "Detain",
                "قال الوزير سامر الهاشمي إن الوضع هادئ. وأضاف ذات المصدر أن الشرطة اعتقلت رجلا"))
        .contains("سامر الهاشمي");
  }

  @Test
  void accordingToTheSourceMeansWhoSpokeLast() {
    assertThat(source("Die", "قال الوزير سامر الهاشمي إن الوضع هادئ. وقتل طفل في طنجة، حسب المصدر"))
        .contains("سامر الهاشمي");
  }

  @Test
  void theStatementBelongsToWhoWasQuoted() {
    assertThat(
            source(
                "Detain", "وحسب بيان لوزارة العدل، الوضع هادئ. وأضاف البيان أن الشرطة اعتقلت رجلا"))
        .contains("وزارة العدل");
  }

  @Test
  void attributionMayOpenWithAPrepositionAlone() {
    assertThat(source("Die", "قتل جنديان في طنجة، على ما أعلن المتحدث باسم الجيش سامر الهاشمي"))
        .contains("سامر الهاشمي");
  }

  @Test
  void lawIsNoSource() {
    assertThat(source("Detain", "اعتقلت الشرطة رجلا في طنجة طبقا لقانون وزارة العدل")).isEmpty();
  }

  @Test
  void directSpeechNeedsNoQuotationMarks() {
    assertThat(source("Detain", "وقال الوزير سامر الهاشمي لقد اعتقلنا رجلا في طنجة"))
        .contains("سامر الهاشمي");
  }

  @Test
  void anotherDeedJoinedToWhatIsSaidIsSaidToo() {
    assertThat(source("Detain", "ذكر المركز الوطني أن الوضع هادئ، كما اعتقلت الشرطة رجلا في طنجة"))
        .contains("المركز الوطني");
  }

  @Test
  void whatIsToldBehindWhileIsSaidToo() {
    assertThat(
            source(
                "Injure", "قال الوزير سامر الهاشمي إن جنديين قتلا، فيما أصيب ثلاثة مدنيين بجروح"))
        .contains("سامر الهاشمي");
  }

  @Test
  void whoDemandsBesideWhatHeSaysIsNotTheSourceOfHisDemand() {
    assertThat(
            source("Demand", "أكد الوزير سامر الهاشمي أن الوضع هادئ، وطالب الحكومة بتوفير الحماية"))
        .isEmpty();
    assertThat(
            source(
                "Demand", "أكد الوزير سامر الهاشمي أن الوضع هادئ، مطالبا الحكومة بتوفير الحماية"))
        .isEmpty();
  }

  @Test
  void demandThatIsReportedHasItsReporter() {
    assertThat(source("Demand", "قالت وزارة الخارجية إنها حثت الحركة على الهدوء"))
        .contains("وزارة الخارجية");
  }

  @Test
  void quotationMayGoOnOverSentences() {
    assertThat(
            source(
                "Detain",
                "وقال الوزير سامر الهاشمي: \"لقد عاد الهدوء إلى المدينة. اعتقلت الشرطة رجلا\"."))
        .contains("سامر الهاشمي");
  }

  @Test
  void theSourcesAreThoseWhoWereCalledSo() {
    assertThat(
            source(
                "Detain",
                "أفادت مصادر محلية أن الوضع هادئ. وأعلن الجيش أن الطريق مفتوح. وأوضحت المصادر أن"
                    + " الشرطة اعتقلت رجلا"))
        .contains("مصادر محلية");
  }

  @Test
  void whoDescribesTellsToo() {
    assertThat(source("Attack", "وصف الوزير سامر الهاشمي الهجوم على المدرسة بالجريمة"))
        .contains("سامر الهاشمي");
  }

  @Test
  void bodyThatRejectsByTheMouthOfSomebodyIsNotToldOfByHim() {
    assertThat(
            source("Reject", "رفضت حركة النهضة على لسان المتحدث سامر الهاشمي المشاركة في الحكومة"))
        .isEmpty();
  }

  @Test
  void byWhoseMouthABodySpeaksIsTheSourceOfWhatItSays() {
    assertThat(source("Detain", "أكدت حركة النهضة على لسان سامر الهاشمي أن الشرطة اعتقلت رجلا"))
        .contains("سامر الهاشمي");
  }

  @Test
  void whoExpressesHisRejectionIsNotTheSourceOfIt() {
    assertThat(source("Reject", "أعرب حزب العمال عن رفضه للقرار الجديد")).isEmpty();
  }

  @Test
  void whoTellsThatAnotherAnnouncedSomethingIsTheSourceOfIt() {
    assertThat(source("Reject", "قال الوزير سامر الهاشمي إن حزب العمال أعلن رفضه للقرار"))
        .contains("سامر الهاشمي");
  }

  @Test
  void whoRulesOutAnAttackIsTheSourceOfWhatIsSaidOfIt() {
    assertThat(source("Attack", "استبعد الوزير سامر الهاشمي شن هجوم على مدينة حلب"))
        .contains("سامر الهاشمي");
  }

  @Test
  void speechInWhichSomethingCameIsNotSaidItself() {
    assertThat(
            source(
                "Meet",
                "أعرب الوزير سامر الهاشمي عن قلقه، جاء ذلك في كلمة ألقاها أمام ندوة في بيروت"))
        .isEmpty();
  }
}
