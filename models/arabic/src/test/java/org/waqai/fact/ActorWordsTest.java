package org.waqai.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.arabic.Told.names;
import static org.waqai.arabic.Told.read;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that are an act or a body, a preposition or an event, by what stands around them. */
class ActorWordsTest {

  private static List<String> texts(String type, String role, String text) {
    return read(type, text).stream()
        .flatMap(f -> f.arguments().stream())
        .filter(a -> a.role().equals(role))
        .map(a -> a.span().text())
        .toList();
  }

  @Test
  void oppositionIsABody() {
    assertThat(names("Condemn", "agent", "انتقدت المعارضة الحكومة")).containsExactly("المعارضة");
  }

  @Test
  void politicalForcesAreAGroup() {
    assertThat(names("Demand", "agent", "طالبت القوى السياسية بالتحقيق"))
        .containsExactly("القوى السياسية");
  }

  @Test
  void resistanceByItsArticleIsABodyAndResistanceToSomethingIsNot() {
    assertThat(names("Condemn", "agent", "انتقدت المقاومة القرار")).containsExactly("المقاومة");
    assertThat(names("Condemn", "agent", "انتقد الحزب القضاء على الغابات"))
        .containsExactly("الحزب");
  }

  @Test
  void familiesByTheirArticleAreNoCaptivity() {
    assertThat(names("Travel", "agent", "نزحت عشرات الأسر من مدينة الفاشر"))
        .containsExactly("عشرات الأسر");
  }

  @Test
  void verbOfCondemningIsNoGivenName() {
    assertThat(names("Condemn", "agent", "ودان جون مارتن الهجوم على المدرسة"))
        .containsExactly("جون مارتن");
  }

  @Test
  void backingIsAnEventAndNoPreposition() {
    assertThat(names("Support", "agent", "استعاد الجيش المدينة بدعم من فرنسا"))
        .containsExactly("فرنسا");
  }

  @Test
  void fairThatWasOpenedIsItselfTheTopic() {
    assertThat(texts("Found", "topic", "شارك الوزير في معرض صور الذي افتتح أمس")).hasSize(1);
  }

  @Test
  void adverbStandsBetweenADemandAndWhatIsDemanded() {
    assertThat(texts("Demand", "topic", "تظاهرت النساء في صور للمطالبة بسرعة الإفراج عن الأسرى"))
        .containsExactly("الإفراج");
  }

  @Test
  void whoManagesToFleeIsTheSubjectOfTheVerbBefore() {
    assertThat(names("Travel", "agent", "تمكن المسلحون من الفرار نحو تشاد"))
        .containsExactly("المسلحون");
    assertThat(read("Travel", "انتقد الحزب سياسة الهروب إلى الأمام")).isEmpty();
  }

  @Test
  void participleThatDescribesAPartyTellsWhatItDemands() {
    assertThat(texts("Demand", "topic", "أعلنت الأحزاب المطالبة بالتغيير موقفها"))
        .containsExactly("التغيير");
  }

  @Test
  void claimsOfSomebodyAreDemandsAndRequestsForAppealAreNot() {
    assertThat(names("Demand", "agent", "استجابت الوزارة لمطالب المعلمين"))
        .containsExactly("المعلمين");
    assertThat(read("Demand", "تلقت المحكمة مطالب استئناف")).isEmpty();
  }

  @Test
  void whateverAParliamentRejectsIsLegislated() {
    assertThat(names("Legislate", "agent", "رفض البرلمان خطة الحكومة")).containsExactly("البرلمان");
  }
}
