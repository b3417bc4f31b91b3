package org.waqai.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.arabic.Told.whoOfOne;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who takes part in what a noun tells, where the words around the noun say so. */
class NounArgumentsTest {

  /** The names that fill a role of the only fact of a type. */
  private static List<String> who(String type, String role, String text) {
    return whoOfOne(type, role, text);
  }

  @Test
  void whomAmongThemAddsIsAlsoHurt() {
    String text = "أدى الانفجار إلى إصابة عشرين رجلا بينهم طبيب في طنجة";
    assertThat(who("Injure", "victim", text)).containsExactly("عشرين رجلا", "طبيب");
  }

  @Test
  void whoAttacksKillsInTheAttack() {
    String text = "قتل ثلاثة جنود في هجوم شنه متمردون على حاجز قرب كركوك";
    assertThat(who("Die", "agent", text)).containsExactly("متمردون");
  }

  @Test
  void whoAttacksHurtsThoseWhomTheAttackLeftHurt() {
    String text = "أسفر هجوم المتمردين على القافلة عن إصابة ثلاثة جنود";
    assertThat(who("Injure", "agent", text)).containsExactly("المتمردين");
  }

  @Test
  void itIsNotToldWhichSideOfAClashKilled() {
    String text = "قتل ثلاثة رجال في اشتباكات بين الجيش السوداني ومتمردين قرب كركوك";
    assertThat(who("Die", "agent", text)).isEmpty();
  }

  @Test
  void whoseReadinessItIsTakesPart() {
    String text = "أعرب الوزير عن استعداد الأردن للحوار مع تركيا";
    assertThat(who("Meet", "participant", text)).containsExactlyInAnyOrder("الأردن", "تركيا");
  }

  @Test
  void whoseDecisionItIsActs() {
    String text = "انتقدت الصحف قرار الحكومة اليابانية استدعاء السفير التركي";
    assertThat(who("Summon", "agent", text)).containsExactly("الحكومة اليابانية");
  }

  @Test
  void whoIsAccusedOfKillingKilled() {
    String text = "اعتقلت الشرطة ثلاثة متهمين بقتل تاجر في وهران";
    assertThat(who("Die", "agent", text)).containsExactly("ثلاثة متهمين بقتل تاجر");
  }

  @Test
  void bodyThatAnnouncesAnArrestHasMadeIt() {
    String text = "أعلنت الشرطة التركية عن اعتقال رجلين";
    assertThat(who("Detain", "agent", text)).containsExactly("الشرطة التركية");
  }

  @Test
  void bodyThatAnnouncesADeathHasNotKilled() {
    String text = "أعلنت الشرطة التركية مقتل رجلين";
    assertThat(who("Die", "agent", text)).isEmpty();
    assertThat(who("Die", "victim", text)).containsExactly("رجلين");
  }

  @Test
  void whoAnswersByShellingShells() {
    String text = "رد الجيش الكندي بقصف القاعدة العسكرية";
    assertThat(who("Attack", "agent", text)).containsExactly("الجيش الكندي");
  }

  @Test
  void whoActsMayStandBehindAPreposition() {
    String text = "أغلق الطريق بعد وقفة احتجاجية لعمال المصنع في صفاقس";
    assertThat(who("Protest", "agent", text)).containsExactly("عمال المصنع");
  }

  @Test
  void participleHasThePrepositionForItself() {
    String text = "أغلق الطريق بعد مظاهرة مؤيدة لعمال المصنع في صفاقس";
    assertThat(who("Protest", "agent", text)).isEmpty();
  }

  @Test
  void nounsOfASeriesHaveTheirComplement() {
    String text = "أغلق الطريق بعد سلسلة من هجمات المتمردين قرب كركوك";
    assertThat(who("Attack", "agent", text)).containsExactly("المتمردين");
  }

  @Test
  void uncountedDeadAreThoseAmongWhomTheyFell() {
    String text = "أسفر القصف عن سقوط قتلى وجرحى في صفوف المدنيين";
    assertThat(who("Die", "victim", text)).containsExactly("المدنيين");
    assertThat(who("Injure", "victim", text)).containsExactly("المدنيين");
  }

  @Test
  void aNationBeforeANameIsThatPerson() {
    String text = "أفرجت الحركة عن الكندي توم هاريس في طرابلس";
    assertThat(who("Release", "victim", text)).containsExactly("توم هاريس");
  }
}
