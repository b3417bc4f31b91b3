package org.waqai.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.arabic.Told.who;

import org.junit.jupiter.api.Test;

/** How far names reach, and whom pronouns and "the same" take up, as the facts tell it. */
class NameReachTest {

  @Test
  void twoTasksOfABodyAreOneBody() {
    String text = "أوقفت فرقة الأبحاث والتفتيش أمس ثلاثة لصوص في المدينة.";
    assertThat(who("Detain", "agent", text)).containsExactly("فرقة الأبحاث والتفتيش");
    assertThat(who("Detain", "victim", text)).containsExactly("ثلاثة لصوص");
  }

  @Test
  void actorBehindAndIsNoTask() {
    String text = "التقت لجنة المتابعة والوزير في المدينة.";
    assertThat(who("Meet", "participant", text)).contains("لجنة المتابعة", "الوزير");
  }

  @Test
  void bodyOfAGreaterBodyIsNamedWithIt() {
    String text = "أوقفت فرقة الأبحاث والتفتيش للحرس الوطني بسوسة لصا.";
    assertThat(who("Detain", "agent", text))
        .containsExactly("فرقة الأبحاث والتفتيش للحرس الوطني بسوسة");
  }

  @Test
  void participleIsNamedWithWhatItNeeds() {
    String text = "ألقت الشرطة القبض على شاب مصاب بالسكري أمس.";
    assertThat(who("Detain", "victim", text)).containsExactly("شاب مصاب بالسكري");
  }

  @Test
  void placeWhereTheAccusedIsHeldIsNoPartOfHisName() {
    String text = "أوقفت الشرطة المتهم ببيروت.";
    assertThat(who("Detain", "victim", text)).containsExactly("المتهم");
  }

  @Test
  void memberOfABodyIsNamedWithIt() {
    String text = "انتقد موظف في وزارة الصحة القرار.";
    assertThat(who("Condemn", "agent", text)).containsExactly("موظف في وزارة الصحة");
  }

  @Test
  void whoSpeaksInTheNameOfABodyIsOneWithIt() {
    String text = "انتقدت متحدثة باسم وزارة الخارجية الهندية القرار.";
    assertThat(who("Condemn", "agent", text)).containsExactly("متحدثة باسم وزارة الخارجية الهندية");
    assertThat(who("Condemn", "target", text)).doesNotContain("وزارة الخارجية الهندية");
  }

  @Test
  void nameBehindAnOfficeAndACommaIsItsHolderWithoutASecondComma() {
    String text = "طالب رئيس جمعية الصيادين، سالم الحداد في بيان الحكومة بدعم القطاع.";
    assertThat(who("Demand", "agent", text)).containsExactly("سالم الحداد");
  }

  @Test
  void officeReachesItsHolderOverJoinedTasks() {
    String text = "زار وزير الصحة وتنظيم المستشفيات سالم الحداد العراق أمس.";
    assertThat(who("Travel", "agent", text)).containsExactly("سالم الحداد");
  }

  @Test
  void officeReachesItsHolderOverThoseItRelatesTo() {
    String text = "زار وزير العلاقات مع الهيئات المنتخبة سالم الحداد العراق أمس.";
    assertThat(who("Travel", "agent", text)).containsExactly("سالم الحداد");
  }

  @Test
  void officeReachesItsHolderOverWhatHeIsChargedWith() {
    String text = "زار كاتب الدولة المكلف بالبيئة والتنمية سالم الحداد العراق أمس.";
    assertThat(who("Travel", "agent", text)).containsExactly("سالم الحداد");
  }

  @Test
  void fixedOfficeBehindANameIsNamedWithItsBody() {
    String text = "وصل سالم الحداد أمين سر اللجنة المركزية إلى العراق أمس.";
    assertThat(who("Travel", "agent", text)).containsExactly("سالم الحداد");
    assertThat(who("Travel", "destination", text)).containsExactly("العراق");
  }

  @Test
  void theyOfPeopleAreNoUnits() {
    String text = "أوقفت الوحدات البحرية خمسة مهربين. وأذن القاضي بالاحتفاظ بهم.";
    assertThat(who("Detain", "victim", text)).containsExactly("خمسة مهربين");
  }

  @Test
  void stateOfTheVictimIsNoVictim() {
    String text = "أصيب الجندي سالم الحداد في المعركة وتوفي متأثرا بجراحه.";
    assertThat(who("Die", "victim", text)).containsExactly("سالم الحداد");
  }

  @Test
  void unknownAdjectiveIsNoVictim() {
    String text = "تعرض الصحفي للضرب المبرح من قبل الحراس.";
    assertThat(who("Attack", "target", text)).containsExactly("الصحفي");
  }

  @Test
  void sameOfficialIsWhoSpokeLast() {
    String text = "أكد سالم الحداد أن البرنامج جاهز. وانتقد نفس المسؤول الحكومة.";
    assertThat(who("Condemn", "agent", text)).containsExactly("سالم الحداد");
  }

  @Test
  void sameSourceIsNamedAsItWasNamedFirst() {
    String text = "أكد مصدر أمني أن الوضع هادئ. وطالب ذات المصدر السكان بالهدوء.";
    assertThat(who("Demand", "agent", text)).containsExactly("مصدر أمني");
  }
}
