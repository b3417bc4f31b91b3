package org.waqai.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.arabic.Told.whoOfOne;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who acts and who is meant where subject and object of a verb are not where one expects them. */
class DoerTest {

  /** The names in a role of the only fact of a type. */
  private static List<String> names(String type, String role, String text) {
    return whoOfOne(type, role, text);
  }

  @Test
  void whoIsJoinedToASharedSubjectActsToo() {
    assertThat(names("Demand", "agent", "نددت فرنسا وألمانيا بالهجوم، مطالبة الحكومة بالتهدئة"))
        .containsExactlyInAnyOrder("فرنسا", "ألمانيا");
  }

  @Test
  void aVerbBehindAndHasItsSubjectBehindIt() {
    assertThat(names("Support", "agent", "لكن هذا غير كاف للعائلات، وأشاد بعض السكان بالأطباء"))
        .containsExactly("بعض السكان");
  }

  @Test
  void anAccusativeBeforeTheVerbIsNotItsSubject() {
    assertThat(
            names("Support", "agent", "وتعقيبا على الموضوع أشاد الوزير سامر الهاشمي بجهود الأطباء"))
        .containsExactly("سامر الهاشمي");
  }

  @Test
  void countedMenAreNotTheSubjectOfAFeminineVerb() {
    String text = "وكانت الشرطة المغربية أغلقت مكاتب الشركة في طنجة واعتقلت خمسة من موظفيها";
    assertThat(names("Detain", "agent", text)).containsExactly("الشرطة المغربية");
    assertThat(names("Detain", "victim", text)).hasSize(1);
  }

  @Test
  void aPassiveIsLikelierThanAFemininePlural() {
    assertThat(names("Sentence", "victim", "قضية سامر الهاشمي الذي أدين بسبع سنوات سجنا نافذا"))
        .containsExactly("سامر الهاشمي");
  }

  @Test
  void aMasculineVerbDoesNotAgreeWithAPluralOfThings() {
    assertThat(
            names("Demand", "agent", "انتقد الحزب القرارات التي طالب النائب سامر الهاشمي بإلغائها"))
        .containsExactly("سامر الهاشمي");
  }

  @Test
  void aPronounRightBehindTheVerbOfARelativeClauseLeavesItsSubjectFree() {
    assertThat(names("Travel", "agent", "تحدث عن الزيارة التي قامت بها الوزيرة إلى دمشق"))
        .containsExactly("الوزيرة");
  }

  @Test
  void whoIsAdvisedIsTheRecipient() {
    assertThat(names("Demand", "recipient", "شجعت فرنسا الحكومة اللبنانية على إجراء انتخابات"))
        .containsExactly("الحكومة اللبنانية");
  }

  @Test
  void whoDoesWhatIsCondemnedIsTheTarget() {
    assertThat(
            names("Condemn", "target", "انتقد الرئيس سامر الهاشمي الإجراءات التي اتخذتها الحكومة"))
        .containsExactly("الحكومة");
  }

  @Test
  void aParticipleBeforeThatIsNoAdjective() {
    assertThat(names("Die", "victim", "قال الناطق إنه قتل سبعة رجال لافتا إلى أن عدد الجرحى كبير"))
        .containsExactly("سبعة رجال");
  }
}
