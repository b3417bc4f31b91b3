package org.waqai.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.arabic.Told.one;

import org.junit.jupiter.api.Test;

/** Where and when an event is, and which places and times are told of something else. */
class PlaceTest {

  private static String place(String type, String text) {
    return one(type, text).place().map(Argument::name).orElse("");
  }

  private static String time(String type, String text) {
    return one(type, text).time().flatMap(t -> t.value()).map(v -> v.iso()).orElse("");
  }

  @Test
  void buildingInFrontOfWhichPeopleProtestIsThePlace() {
    assertThat(place("Protest", "تظاهر عشرات الطلبة أمام السفارة الهندية أمس"))
        .contains("السفارة الهندية");
  }

  @Test
  void seatOfTheUnnamedIsNoPlaceButItsTownIs() {
    assertThat(place("Meet", "عقد الوزير اجتماعا بمقر الحزب في بيروت")).isEqualTo("بيروت");
    assertThat(place("Meet", "عقد الوزير اجتماعا بمقر الحزب")).isEmpty();
  }

  @Test
  void partOfTownTellsWhereByTheNameOfTheTown() {
    assertThat(place("Detain", "اعتقلت الشرطة ثلاثة رجال على مدخل بلدة بيت لحم"))
        .isEqualTo("بيت لحم");
  }

  @Test
  void capitalNeedsNoName() {
    assertThat(place("Meet", "ترأس الوزير أمس بالعاصمة اجتماعا")).isEqualTo("العاصمة");
  }

  @Test
  void whoIsTriedInCourtIsInNoBuilding() {
    assertThat(place("Try", "حوكم الصحفي سامر الهاشمي أمام المحكمة الابتدائية في الرباط"))
        .isEqualTo("الرباط");
  }

  @Test
  void coordinatedVerbTakesPlaceAndTimeFromTheOneBefore() {
    String text = "تمكنت الوحدات أمس في صفاقس من إحباط عملية هجرة وألقت القبض على عشرة رجال";
    assertThat(place("Detain", text)).isEqualTo("صفاقس");
    assertThat(time("Detain", text)).isEqualTo("2024-01-18");
  }

  @Test
  void clauseBehindWhereGoesOnAtTheSamePlaceAndTime() {
    String text = "داهمت القوات أمس منزلا في حلب، حيث اعتقلت ثلاثة مقاتلين";
    assertThat(place("Detain", text)).isEqualTo("حلب");
    assertThat(time("Detain", text)).isEqualTo("2024-01-18");
  }

  @Test
  void secondOfTwoManagedThingsIsDoneThenAndThere() {
    String text = "تمكنت الشرطة ليلة أمس من حجز ثلاث بنادق بعد مداهمة منزل وإلقاء القبض على صاحبها";
    assertThat(time("Detain", text)).isEqualTo("2024-01-18TNI");
  }

  @Test
  void subjectOfVerbOfTakingPlaceIsThenAndThere() {
    String text = "جد صباح اليوم بصفاقس حادث مرور أليم";
    assertThat(place("Disaster", text)).isEqualTo("صفاقس");
    assertThat(time("Disaster", text)).isEqualTo("2024-01-19TMO");
  }

  @Test
  void placeBehindCauseBelongsToIt() {
    assertThat(place("Protest", "تظاهر مئات الطلبة في عمان احتجاجا على الحرب في أوكرانيا"))
        .isEqualTo("عمان");
    assertThat(place("Protest", "تظاهر مئات الطلبة احتجاجا على الحرب في أوكرانيا")).isEmpty();
  }

  @Test
  void placeInWhatIsChargedBelongsToTheCharge() {
    assertThat(place("Detain", "اعتقلت الشرطة رجلا بتهمة التخطيط لهجمات في باريس")).isEmpty();
  }

  @Test
  void dateRightBehindSinceIsThatOfTheEvent() {
    assertThat(time("Travel", "وكان الرجل قد توجه إلى سوريا منذ 2013")).isEqualTo("2013");
  }

  @Test
  void eventsThatGoOnFromOneAnotherShareTheirPlace() {
    String text = "قتل ثلاثة أشخاص وأصيب أربعة آخرون في انفجار وسط بغداد";
    assertThat(place("Die", text)).isEqualTo("بغداد");
    assertThat(place("Injure", text)).isEqualTo("بغداد");
  }

  @Test
  void relativeClauseBehindTheTopicDatesTheTalks() {
    String text = "يشارك الوزير في ندوة حول الشراكة التي تنتظم يوم 22 يناير في برلين";
    assertThat(time("Meet", text)).isEqualTo("2024-01-22");
  }

  @Test
  void thingThatIsAttackedIsNoPlace() {
    assertThat(place("Attack", "قصفت الطائرات مواقع للمسلحين")).isEmpty();
  }

  @Test
  void townThatHeadsTheHeadlinePlacesTheBody() {
    String text =
        "سوسة : حجز كمية من السجائر\nأعلن مصدر أمني حجز كمية من السجائر.\nونقلت السجائر إلى المستودع.\nوتم إيقاف ثلاثة رجال.";
    assertThat(place("Detain", text)).isEqualTo("سوسة");
  }

  @Test
  void townRefinesTheCountryOfTheHeadline() {
    String text = "انفجار في العراق\nوقع انفجار في مدينة كركوك صباح اليوم.";
    assertThat(place("Attack", text)).isEqualTo("كركوك");
  }

  @Test
  void finerTimeOfTheSameEventIsKept() {
    String text = "انفجار في كركوك أمس\nوقع الانفجار في كركوك مساء أمس.";
    assertThat(time("Attack", text)).isEqualTo("2024-01-18TEV");
  }

  @Test
  void whatIsHitIsThePlaceAndNotThatWhichItLiesNear() {
    assertThat(place("Attack", "قتل سبعة أشخاص في قصف جوي على بلدة بيت لحم، غربي القاهرة"))
        .contains("بيت لحم");
  }

  @Test
  void baseIsAPlace() {
    assertThat(place("Die", "قتل ثلاثة جنود في قاعدة فورت بلاك العسكرية"))
        .isEqualTo("قاعدة فورت بلاك العسكرية");
  }

  @Test
  void meetingWhoseHoldingIsPlannedTakesItsPlaceAndTime() {
    String text =
        "رحب الوزير بالاجتماع السابع لمجموعة أصدقاء اليمن المقرر عقده في لندن يوم 23 مارس 2024";
    assertThat(place("Meet", text)).isEqualTo("لندن");
    assertThat(time("Meet", text)).isEqualTo("2024-03-23");
  }

  @Test
  void demandIsNotMadeWhenWhatItWantsAPartInIsHeld() {
    String text = "دعا الوزير إلى المشاركة في الاجتماع الذي سيعقد يوم 12 مارس 2024 في جنيف";
    assertThat(time("Demand", text)).isEmpty();
    assertThat(time("Meet", text)).isEqualTo("2024-03-12");
    assertThat(time("Demand", "طالب الوزير في مؤتمر صحفي عقده أمس بانسحاب القوات"))
        .isEqualTo("2024-01-18");
  }
}
