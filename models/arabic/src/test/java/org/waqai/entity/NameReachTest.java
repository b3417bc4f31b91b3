package org.waqai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waqai.Waqai;
import org.waqai.arabic.SharedWaqai;
import org.waqai.fact.Argument;
import org.waqai.fact.Fact;
import org.waqai.text.Article;

/** How far names reach, and whom pronouns and "the same" take up, as the facts tell it. */
class NameReachTest {

  private static final Waqai WAQAI = SharedWaqai.WAQAI;

  /** The names in a role of the facts of a type. */
  private static List<String> who(String type, String role, String text) {
    Article article = Article.of(text).publishedOn(LocalDate.of(2024, 1, 19));
    return WAQAI.read(article).facts().stream()
        .filter(f -> f.type().equals(type))
        .flatMap((Fact f) -> f.arguments().stream())
        .filter(a -> a.role().equals(role))
        .map(Argument::name)
        .distinct()
        .toList();
  }

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
