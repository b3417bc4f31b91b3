package org.waqai.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.arabic.Told.names;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who acts in an event that a noun tells of, where another word of the sentence says so. */
class MasdarAgentTest {

  private static List<String> fillers(String type, String role, String text) {
    return names(type, role, text);
  }

  @Test
  void whoDoesTheDoingOfItActs() {
    assertThat(
            fillers("Detain", "agent", "استنكرت الوزارة قيام الجيش الإسرائيلي باعتقال عشرة طلاب"))
        .containsExactly("الجيش الإسرائيلي");
  }

  @Test
  void whatTellsMoreOfThoseWhoActMayStandBetween() {
    assertThat(fillers("Die", "agent", "ندد النواب بقيام حراس تابعين للشركة بقتل سبعة مدنيين"))
        .isNotEmpty();
  }

  @Test
  void whoIsAccusedOfTakingPartInItActs() {
    assertThat(fillers("Attack", "agent", "اتهمت واشنطن حزب الله بالتورط في تفجير حافلة"))
        .containsExactly("حزب الله");
  }

  @Test
  void whoIsAccusedOfDoingItActs() {
    assertThat(fillers("Attack", "agent", "اتهم الوزير إيران بالقيام بحملة إرهابية"))
        .containsExactly("إيران");
  }

  @Test
  void masdarsThatAreJoinedHaveOneAgent() {
    assertThat(
            fillers(
                "Legislate",
                "agent",
                "حث الوزير البرلمان على الاجتماع والتصويت لمنح الثقة للحكومة"))
        .containsExactly("البرلمان");
  }

  @Test
  void theMenInvolvedInItAct() {
    assertThat(fillers("Attack", "agent", "اعتقلت الشرطة رجلين متورطين في تفجير السفارة"))
        .isNotEmpty();
  }

  @Test
  void whoIsReadyToDoItWouldAct() {
    assertThat(
            fillers(
                "Aid", "agent", "قال المكتب إن الأمم المتحدة مستعدة لتقديم مساعدة عاجلة إلى حلب"))
        .containsExactly("الأمم المتحدة");
  }

  @Test
  void whoMakesAPlanWouldAct() {
    assertThat(fillers("Attack", "agent", "أعدت إسرائيل خطة لقصف إيران"))
        .containsExactly("إسرائيل");
  }

  @Test
  void whoCondemnsDoesNotAttack() {
    assertThat(fillers("Attack", "agent", "جدد الوزير إدانته للهجمات الإسرائيلية على غزة"))
        .containsExactly("إسرائيل");
  }

  @Test
  void pronounBehindTheVerbOfTheRelativeClauseStandsForTheEvent() {
    assertThat(fillers("Attack", "agent", "أدان الوزير المجازر التي قامت بها قوات الأمن"))
        .containsExactly("قوات الأمن");
  }

  @Test
  void pronounOfAJoinedMasdarIsWhoseTheFirstOneIs() {
    assertThat(
            fillers(
                "Meet",
                "participant",
                "قال الناطق كمال رستم إن الصحف تحدثت عن زيارة سامر الهاشمي لقطاع غزة ولقائه بعدد من"
                    + " القادة"))
        .contains("سامر الهاشمي")
        .doesNotContain("كمال رستم");
  }

  @Test
  void whoSpeaksAtTheEndOfTalksTookPartInThem() {
    assertThat(
            fillers(
                "Meet",
                "participant",
                "أكد الوزير سامر الهاشمي في ختام اجتماع مع السفير التونسي أهمية التعاون"))
        .contains("سامر الهاشمي");
  }

  @Test
  void whosePlanesTheyAreAttacks() {
    assertThat(fillers("Attack", "agent", "قصفت طائرات الجيش مواقع في صعدة"))
        .containsExactly("الجيش");
    assertThat(fillers("Attack", "instrument", "أسفرت غارات طيران الجيش على صعدة عن مقتل ثلاثة"))
        .containsExactly("طيران الجيش");
  }

  @Test
  void nationOfTheWeaponAttacks() {
    assertThat(fillers("Attack", "agent", "شن الطيران الحربي الإسرائيلي أربع غارات على غزة."))
        .containsExactly("إسرائيل");
  }

  @Test
  void numberInWordsGoesOnBehindAnd() {
    assertThat(fillers("Die", "victim", "خلف الهجوم مقتل خمسة وعشرين شخصا"))
        .containsExactly("خمسة وعشرين شخصا");
  }

  @Test
  void whoKilledInAJoinedNounHurtTheOthers() {
    assertThat(
            fillers(
                "Injure",
                "agent",
                "تسببت الهجمات التي نفذها مسلحون على القرية في مقتل عشرة أشخاص وإصابة عشرين آخرين"))
        .containsExactly("مسلحون");
  }
}
