package org.waqai.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.arabic.Told.one;

import org.junit.jupiter.api.Test;

/** Whether it has happened, will happen, or is only demanded, wished or denied. */
class AssertionTest {

  @Test
  void whatAProsecutorAllowsIsDone() {
    assertThat(one("Detain", "أذنت النيابة العمومية بالاحتفاظ بالسائق").modality())
        .isEqualTo(Modality.ASSERTED);
  }

  @Test
  void whatIsToBeInvestigatedHasHappened() {
    assertThat(one("Attack", "دعت المنظمة إلى التحقيق في الهجوم على المدرسة").modality())
        .isEqualTo(Modality.ASSERTED);
  }

  @Test
  void whatIsJoinedToADemandIsDemandedToo() {
    assertThat(
            one("Elect", "تظاهر المئات للمطالبة باستقالة الوزير سامر الهاشمي وإجراء انتخابات مبكرة")
                .modality())
        .isEqualTo(Modality.POSSIBLE);
  }

  @Test
  void arrestUponAWishHasHappened() {
    assertThat(one("Detain", "أراد أن يصل إلى العاصمة حيث اعتقلته الشرطة").modality())
        .isEqualTo(Modality.ASSERTED);
  }

  @Test
  void resultsAreOfWhatHasHappened() {
    assertThat(one("Elect", "اطلع الوزير على النتائج الأولية للانتخابات في طنجة").modality())
        .isEqualTo(Modality.ASSERTED);
  }

  @Test
  void planIsFuture() {
    assertThat(one("Found", "أعدت الحكومة خطة لفتح مطار جديد في طنجة").modality())
        .isEqualTo(Modality.FUTURE);
  }

  @Test
  void whatOneIsForcedToDoIsDone() {
    assertThat(one("Detain", "اضطرت الشرطة لاعتقال السائق في طنجة").modality())
        .isEqualTo(Modality.ASSERTED);
  }

  @Test
  void whatStandsBehindAfterHasHappened() {
    assertThat(one("Attack", "هدد الأهالي بالرحيل بعد موجة من الهجمات على القرية").modality())
        .isEqualTo(Modality.ASSERTED);
  }

  @Test
  void whatGoesOnIsNotDenied() {
    assertThat(one("Attack", "لا تزال المدينة تشهد اشتباكات بين الجيش والمتمردين").polarity())
        .isEqualTo(Polarity.POSITIVE);
  }

  @Test
  void lackOfInterestInTalksDoesNotDenyThem() {
    assertThat(
            one("Meet", "أكد الوزير عدم الاهتمام بالمفاوضات بين الحكومة والمتمردين في جنيف")
                .polarity())
        .isEqualTo(Polarity.POSITIVE);
  }

  @Test
  void norBeforeANounDoesNotDenyTheVerbBehind() {
    assertThat(
            one("Detain", "في ظروف غير إنسانية ولا مقبولة اعتقلت الشرطة رجلا في طنجة").polarity())
        .isEqualTo(Polarity.POSITIVE);
  }

  @Test
  void whatStandsBehindWithoutThatHasNotHappened() {
    assertThat(one("Injure", "انفجرت سيارة في طنجة من دون أن يصاب أحد").polarity())
        .isEqualTo(Polarity.NEGATIVE);
  }

  @Test
  void whatThereIsNoTruthInIsNotSo() {
    Fact fact = one("Agree", "قال الوزير إنه لا صحة لوجود اتفاق بين الجيش والحركة");
    assertThat(fact.polarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(fact.modality()).isEqualTo(Modality.ASSERTED);
  }

  @Test
  void whatIsPostponedIsStillToCome() {
    Fact fact = one("Travel", "أجلت الوزارة زيارة الوزير سامر الهاشمي إلى القاهرة");
    assertThat(fact.polarity()).isEqualTo(Polarity.POSITIVE);
    assertThat(fact.modality()).isEqualTo(Modality.FUTURE);
  }

  @Test
  void strikeThatIsDecidedUponIsFuture() {
    assertThat(one("Protest", "قررت النقابة الوطنية الدخول في إضراب وطني").modality())
        .isEqualTo(Modality.FUTURE);
  }

  @Test
  void conditionMayOpenWithTwoWords() {
    assertThat(one("Attack", "إذا ما هاجم الجيش المدينة فسيندم").modality())
        .isEqualTo(Modality.POSSIBLE);
  }

  @Test
  void whatHeDeniedIsNoNegation() {
    assertThat(one("Reject", "وتحدثت الصحف عن خلاف، وهو ما نفاه الوزير سامر الهاشمي").polarity())
        .isEqualTo(Polarity.POSITIVE);
  }

  @Test
  void negatedNounClauseEndsBeforeTheNextVerb() {
    assertThat(
            one(
                    "Demand",
                    "قال سامر الهاشمي إن الحوار ليس من المحرمات ودعا الحكومة إلى القيام بالمبادرة")
                .polarity())
        .isEqualTo(Polarity.POSITIVE);
  }
}
