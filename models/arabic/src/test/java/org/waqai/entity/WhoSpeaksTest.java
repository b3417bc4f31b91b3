package org.waqai.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.arabic.Told.names;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who goes on speaking, where a verb of saying has no subject or only a short one. */
class WhoSpeaksTest {

  /** The agents of all reporting acts, in their order. */
  private static List<String> speakers(String text) {
    return names("State", "agent", text);
  }

  @Test
  void whoSpeaksInTheArticleGoesOnBeforeWhomHeQuotes() {
    assertThat(
            speakers(
                "قال الوزير سامر الهاشمي إن المدير فادي الخطيب صرح بأن الطريق مغلقة."
                    + " وأضاف أن العمل مستمر."))
        .endsWith("سامر الهاشمي");
  }

  @Test
  void whoHeldTheMeetingInARelativeClauseDoesNotSpeak() {
    assertThat(
            speakers(
                "قال الوزير سامر الهاشمي، في ندوة نظمها نادي الصحافة بالمدينة، إن الطريق مغلقة،"
                    + " لكنه أشار إلى أن العمل مستمر."))
        .endsWith("سامر الهاشمي");
  }

  @Test
  void whoDidSomethingInTheSentenceBeforeGoesOn() {
    assertThat(
            speakers(
                "قال الوزير سامر الهاشمي إن الطريق مغلقة. وانتهى العمل أمس. وبدأ المطر ليلا."
                    + " هنأ المدير فادي الخطيب العمال. وقال إن العمل مستمر."))
        .endsWith("فادي الخطيب");
  }

  @Test
  void statementIssuedByABodySpeaksForIt() {
    assertThat(speakers("أفاد بيان صادر عن وزارة الصحة بأن اللقاحات وصلت."))
        .containsExactly("وزارة الصحة");
  }

  @Test
  void spokeswomanIsWhoSpokeLast() {
    assertThat(
            speakers(
                "قالت رئيسة الجمعية سعاد الهاشمي إن العمل مستمر. وأضافت المتحدثة أن الطريق مغلقة."))
        .containsOnly("سعاد الهاشمي");
  }

  @Test
  void outletsReport() {
    assertThat(speakers("قالت وسائل إعلام محلية إن الطائرة سقطت."))
        .containsExactly("وسائل إعلام محلية");
  }

  @Test
  void bodyInQuotationMarksAnnounces() {
    assertThat(speakers("وأعلن \"حزب العمل والوحدة\" أن المؤتمر انتهى."))
        .containsExactly("حزب العمل والوحدة");
  }

  @Test
  void officeOfAManMakesHisNameAgree() {
    assertThat(speakers("أكد رئيس اللجنة القيادي في الحزب رجاء الهاشمي أن الدعوات مفتوحة."))
        .containsExactly("رجاء الهاشمي");
  }

  @Test
  void secondCallingStandsBetweenOfficeAndName() {
    assertThat(
            speakers(
                "أكد نائب الرئيس العراقي والقيادي في الكتلة العراقية سامر الهاشمي أن العمل مستمر."))
        .containsExactly("سامر الهاشمي");
  }

  @Test
  void spokesmanInItsNameIsNamed() {
    assertThat(speakers("وقالت المتحدثة باسمها سعاد الهاشمي إن الجولة مستمرة."))
        .containsExactly("سعاد الهاشمي");
  }

  @Test
  void rankOfTwoWordsIsNoPartOfTheName() {
    assertThat(speakers("وقال المتحدث الرسمي، العقيد الركن سامر الهاشمي، إن الطريق مغلقة."))
        .containsExactly("سامر الهاشمي");
  }
}
