package org.waqai.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.arabic.Told.one;
import static org.waqai.arabic.Told.read;

import org.junit.jupiter.api.Test;

/** Which event words become facts, which of them are one, and how sure they are. */
class MergingTest {

  @Test
  void nounWithATopicIsAFactWithoutAnybody() {
    Fact fact = one("Found", "تحدث التقرير عن أهمية إنشاء صندوق وطني للشباب.");
    assertThat(fact.arguments()).extracting(Argument::name).containsExactly("صندوق وطني");
  }

  @Test
  void nounWithAPronounForItsTopicIsNoFact() {
    assertThat(read("Found", "تحدث التقرير عن نمو الأرباح منذ تأسيسها.")).isEmpty();
  }

  @Test
  void nounsWithDifferentTopicsAreTwoFacts() {
    assertThat(read("Found", "تحدث التقرير عن إنشاء صندوق وطني للشباب وإنشاء معهد عال للبحوث."))
        .hasSize(2);
  }

  @Test
  void anotherWordFarBehindTellsOfAnotherEvent() {
    assertThat(
            read(
                "Disaster",
                "شهدت المدينة فيضانا.\nوارتفعت الأسعار.\nوتراجع الإنتاج.\nوانخفضت الصادرات.\n"
                    + "وقال سامر الهاشمي إن حريقا اندلع في مصنع."))
        .hasSize(2);
  }

  @Test
  void whatIsAskedAboutAndToldElsewhereHasHappened() {
    Fact fact =
        one(
            "Die",
            "طالب النائب سامر الهاشمي بالتحقيق في مقتل سبعة عمال في طنجة.\n"
                + "وأثار مقتل العمال السبعة غضبا واسعا.");
    assertThat(fact.modality()).isEqualTo(Modality.ASSERTED);
    assertThat(fact.mentions()).hasSize(2);
  }

  @Test
  void commonNounIsNoSecondVictimOfOneEvent() {
    Fact fact =
        one(
            "Detain",
            "اعتقال مشتبه في طنجة\nاعتقلت الشرطة المغربية رجلا في طنجة أمس بتهمة السرقة.");
    assertThat(fact.arguments()).filteredOn(a -> a.role().equals("victim")).hasSize(1);
  }

  @Test
  void factWhoseFillersHaveNamesIsSurer() {
    assertThat(one("Detain", "اعتقلت إسرائيل سامر الهاشمي.").confidence())
        .isGreaterThan(one("Detain", "اعتقلت إسرائيل رجلا.").confidence());
  }

  @Test
  void factThatHangsOnAPronounIsLessSure() {
    assertThat(one("Detain", "أعلنت الحكومة اعتقال سامر الهاشمي.").confidence())
        .isGreaterThan(
            one("Detain", "زار الوزير سامر الهاشمي طنجة ثم أعلنت الحكومة اعتقاله.").confidence());
  }

  @Test
  void victimsOfTheSameNumberAreOneEvent() {
    Fact fact =
        one(
            "Die",
            "قتل سبعة جنود في هجوم على ثكنة.\n"
                + "وقال الناطق سامر الهاشمي إن الانفجار أدى إلى مقتل 7 عسكريين.");
    assertThat(fact.mentions()).hasSize(2);
  }

  @Test
  void thousandsAreReadAsOneNumber() {
    assertThat(
            one("Die", "أدت الكوارث إلى مصرع 238 ألف شخص.\nوتسببت العواصف في مقتل 238 ألف إنسان.")
                .mentions())
        .hasSize(2);
  }

  @Test
  void pairsOfVictimsMayBeOthers() {
    assertThat(
            read(
                "Die",
                "قتل جنديان في هجوم على ثكنة في بغداد.\n"
                    + "وفي البصرة لقي عاملان مصرعهما تحت الأنقاض."))
        .hasSize(2);
  }

  @Test
  void theDeadAreThoseWhoWereCountedBefore() {
    Fact fact =
        one(
            "Die",
            "قتل 54 عاملا في انهيار منجم.\nوقال المدير سامر الهاشمي إن عدد القتلى قد يرتفع.");
    assertThat(fact.mentions()).hasSize(2);
  }

  @Test
  void verbWhoseSubjectIsTheEventTellsOfIt() {
    Fact fact = one("Attack", "قال سامر الهاشمي إن التفجيرات استهدفت حافلة الفريق.");
    assertThat(fact.mentions()).hasSize(2);
    assertThat(fact.arguments()).extracting(Argument::role).contains("target");
  }

  @Test
  void eventThatIsRepelledIsTheEventItselfAndNoTarget() {
    Fact fact = one("Attack", "تصدت الشرطة لهجوم نفذه مسلحون قرب عدن.");
    assertThat(fact.mentions()).hasSize(2);
    assertThat(fact.arguments()).extracting(Argument::name).doesNotContain("هجوم");
  }

  @Test
  void definiteParticipleRefersBack() {
    Fact fact =
        one(
            "Detain",
            "اعتقلت الشرطة مهربا خلال حملة أمنية.\nوقالت الشرطة إن المهرب المعتقل من سكان البلدة.");
    assertThat(fact.mentions()).hasSize(2);
  }

  @Test
  void buildingAndTownAreNoTwoPlaces() {
    Fact fact =
        one(
            "Meet",
            "التقى الوزير سامر الهاشمي السفير جون مارتن في قاعة المؤتمرات.\n"
                + "وكان الهاشمي التقى مارتن في عمان.");
    assertThat(fact.mentions()).hasSize(2);
  }

  @Test
  void indefiniteTalksThatTookPlaceAreNewOnes() {
    assertThat(
            read("Meet", "دعا البيان إلى الحوار بين صربيا وكوسوفو.\nوجرت مفاوضات طويلة في السابق."))
        .hasSize(2);
  }

  @Test
  void shorterNameOfAPlaceIsNoOtherPlace() {
    Fact fact =
        one(
            "Attack",
            "فقد الأيتام منازلهم في الحرب الإسرائيلية على قطاع غزة.\n"
                + "وناقش المؤتمر إعادة الإعمار في مرحلة ما بعد الحرب على غزة.");
    assertThat(fact.mentions()).hasSize(2);
  }

  @Test
  void differentNounsThatAndJoinsAreTwoEvents() {
    assertThat(read("Protest", "دعت النقابة إلى وقفة احتجاجية أمام البرلمان وإضراب عام في صفاقس."))
        .hasSize(2);
  }

  @Test
  void sameNounWithTheArticleIsTheSameEventWhereverItIsPut() {
    Fact fact =
        one(
            "Attack",
            "قتل شرطي في كمين في شمال كينيا.\nووقع الكمين في بلدة باراغوي عند مفترق الطرق.");
    assertThat(fact.mentions()).hasSize(2);
  }

  @Test
  void bothSidesAreThoseWhoMetBefore() {
    Fact fact =
        one(
            "Meet",
            "استقبل الوزير سامر الهاشمي السفير الكندي جون مارتن في عمان.\n"
                + "وبحث الجانبان ملف المياه.");
    assertThat(fact.mentions()).hasSize(2);
    assertThat(fact.arguments()).extracting(Argument::name).contains("ملف المياه");
  }

  @Test
  void definiteNounForWhatWasHitSpeaksForTheSameEvent() {
    Fact fact =
        one(
            "Attack",
            "أسقطت قوات الدفاع طائرة بدون طيار.\n"
                + "وقال سامر الهاشمي إن الجيش أسقط الطائرة المسيرة.");
    assertThat(fact.mentions()).hasSize(2);
  }
}
