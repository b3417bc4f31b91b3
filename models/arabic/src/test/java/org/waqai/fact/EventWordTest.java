package org.waqai.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.arabic.Told.names;
import static org.waqai.arabic.Told.read;

import org.junit.jupiter.api.Test;

/** In which forms and surroundings a word tells of an event. */
class EventWordTest {

  @Test
  void participleThatDescribesATrainTellsWhereItComesFrom() {
    assertThat(names("Travel", "origin", "انقلب القطار القادم من صفاقس قرب المحطة"))
        .containsExactly("صفاقس");
  }

  @Test
  void participleThatDescribesAnElectionTellsOfNoTravel() {
    assertThat(read("Travel", "ناقش النواب الانتخابات القادمة")).isEmpty();
  }

  @Test
  void participleThatDescribesFiresOnlyWhereAFrameAllowsIt() {
    assertThat(read("Detain", "وصل الضابط الموقف للحافلة إلى المركز")).isEmpty();
  }

  @Test
  void placeBehindCountedPeopleIsWhereTheyFleeFrom() {
    assertThat(names("Travel", "origin", "فر مئات المدنيين من مدينة الفاشر إلى تشاد"))
        .containsExactly("الفاشر");
  }

  @Test
  void invitationOfSomebodyIsNoPreposition() {
    assertThat(names("Demand", "agent", "تجمع السكان في صور بدعوة من النقابة"))
        .containsExactly("النقابة");
  }

  @Test
  void whateverGoesToAPlaceByNameTravels() {
    assertThat(names("Travel", "destination", "غادرت ثلاث عربات إلى بيروت"))
        .containsExactly("بيروت");
    assertThat(read("Travel", "وصلت المحادثات إلى طريق مسدود")).isEmpty();
  }

  @Test
  void markOfThePassiveStandsBehindTheConsonantThatFollowsTheAlef() {
    assertThat(names("Found", "topic", "استُحدثت هذه الهيئة عام 2016")).containsExactly("الهيئة");
  }

  @Test
  void markOfThePassiveMakesTheSubjectTheOneToWhomItIsDone() {
    assertThat(names("Detain", "victim", "وقالت الوكالة إن الشرطي اعتُقل في صور"))
        .containsExactly("الشرطي");
  }

  @Test
  void whoHoldsAnOfficeHasNotTakenIt() {
    assertThat(read("Appoint", "أعلن الحزب الذي يتولى رئاسة البرلمان دعمه للحكومة")).isEmpty();
  }

  @Test
  void masdarWithItsChamberPassesALaw() {
    assertThat(names("Legislate", "agent", "رحبت النقابة باعتماد مجلس النواب خطة الإصلاح"))
        .containsExactly("مجلس النواب");
  }
}
