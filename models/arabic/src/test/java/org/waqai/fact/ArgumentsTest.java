package org.waqai.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.arabic.Told.one;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who and what takes which role, by the construction that tells it. */
class ArgumentsTest {

  /** The roles of the only fact of a type, each as "role=text". */
  private static List<String> roles(String type, String text) {
    return one(type, text).arguments().stream().map(a -> a.role() + "=" + a.name()).toList();
  }

  @Test
  void lastWordOfALongPrepositionMayBeGluedToItsNoun() {
    assertThat(roles("Protest", "تظاهر مئات الطلاب للمطالبة بالعدالة"))
        .containsExactlyInAnyOrder("agent=مئات الطلاب", "topic=العدالة");
  }

  @Test
  void whoDoesSomethingInOrderToActIsWhoActs() {
    assertThat(roles("Condemn", "تظاهر العمال للتنديد بالقانون الجديد")).contains("agent=العمال");
  }

  @Test
  void nounBetweenTheVerbAndThePurposeHasThePurposeForItself() {
    assertThat(roles("Attack", "خرج الجنود من القاعدة لقصف المدينة")).contains("agent=الجنود");
    assertThat(roles("Attack", "عثر الجنود على خريطة لقصف المدينة"))
        .containsExactly("target=المدينة");
  }

  @Test
  void whoseWeaponItIsActs() {
    assertThat(roles("Die", "قتل ثلاثة مدنيين برصاص الجيش الكندي في مونتريال"))
        .contains("agent=الجيش الكندي", "victim=ثلاثة مدنيين");
  }

  @Test
  void whoIsExposedToSomethingHasItFromTheOneWhoActs() {
    assertThat(roles("Attack", "تعرضت القافلة لهجوم من مسلحين مجهولين"))
        .containsExactlyInAnyOrder("target=القافلة", "agent=مسلحين مجهولين");
  }

  @Test
  void masdarHasItsObjectBehindItsSubject() {
    assertThat(roles("Travel", "غلقت المحال بعد مغادرة القوات الكندية البلاد"))
        .contains("agent=القوات الكندية", "origin=البلاد");
  }

  @Test
  void nameBehindAnOfficeIsNotTheObjectOfTheMasdar() {
    assertThat(roles("Depart", "تمت إقالة المدير سامر الهاشمي"))
        .containsExactlyInAnyOrder("person=سامر الهاشمي", "position=المدير");
  }

  @Test
  void lightMasdarGovernsItsNounOverItsSubject() {
    assertThat(roles("Communicate", "تحركت الدورية بعد تلقي الوحدات الأمنية بلاغا عن السرقة"))
        .contains("recipient=الوحدات الأمنية");
  }

  @Test
  void whoIsPutUnderArrestIsTheComplementOfTheMasdar() {
    assertThat(roles("Detain", "قررت النيابة وضع المتهم رهن الحبس الاحتياطي"))
        .containsExactlyInAnyOrder("victim=المتهم", "agent=النيابة");
  }

  @Test
  void complementOfTheNounActsBeforeTheSubjectOfItsLightVerb() {
    assertThat(roles("Reject", "جدد الوزير سامر الهاشمي رفض الحكومة تأجيل المشروع"))
        .containsExactlyInAnyOrder("agent=الحكومة", "topic=تأجيل المشروع");
  }

  @Test
  void officeBehindTheOneWhoIsAppointedIsThePosition() {
    assertThat(roles("Appoint", "عين سامر الهاشمي سفيرا في لندن"))
        .containsExactlyInAnyOrder("person=سامر الهاشمي", "position=سفيرا في لندن");
    assertThat(roles("Appoint", "تم تعيين كمال رستم مديرا للمركز"))
        .containsExactlyInAnyOrder("person=كمال رستم", "position=مديرا للمركز");
  }

  @Test
  void nounsJoinedByAndShareTheirComplement() {
    String text = "أسفرت الاشتباكات عن مقتل وإصابة عشرة جنود في مونتريال";
    assertThat(roles("Die", text)).contains("victim=عشرة جنود");
    assertThat(roles("Injure", text)).contains("victim=عشرة جنود");
  }

  @Test
  void verbsJoinedByAndShareTheirSubject() {
    String text = "قتل وجرح عشرات الجنود في مونتريال";
    assertThat(roles("Die", text)).contains("victim=عشرات الجنود");
    assertThat(roles("Injure", text)).contains("victim=عشرات الجنود");
  }

  @Test
  void lightVerbFindsItsNounOverWhatIsToldOfItsSubject() {
    assertThat(roles("Die", "لقي شاب يعمل في أحد المصانع حتفه في مونتريال")).contains("victim=شاب");
  }

  @Test
  void whoFallsDeadIsAmongTheDead() {
    assertThat(roles("Die", "قال الوزير إن العشرات سقطوا قتلى في مونتريال"))
        .contains("victim=العشرات");
  }

  @Test
  void agentOfWhatSomebodySuffersIsNotItsTarget() {
    assertThat(roles("Threaten", "تعرض السكان إلى تهديدات من قبل المسلحين"))
        .containsExactlyInAnyOrder("target=السكان", "agent=المسلحين");
  }

  @Test
  void whoIsAskedIsSomebodyWhateverHisWord() {
    assertThat(roles("Demand", "دعا الوزير وسائل الإعلام الخاصة إلى تهدئة الخواطر"))
        .contains("agent=الوزير", "recipient=وسائل الإعلام الخاصة");
  }

  @Test
  void pairOfVerbsSharesWhoActsAndWhoSuffers() {
    assertThat(roles("Detain", "قالت الحركة إن الشرطة الكندية اعتقلت وجرحت العشرات من أنصارها"))
        .contains("agent=الشرطة الكندية", "victim=العشرات من أنصارها");
  }

  @Test
  void whoAccusedLastGoesOn() {
    String text =
        "أشاد الوزير سامر الهاشمي بجهود الشرطة. وزار وفد كندي العاصمة. وأكد أن الحوار مستمر";
    assertThat(roles("State", text)).contains("agent=سامر الهاشمي");
  }
}
