package org.waqai.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.arabic.Told.read;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where and when an event is by what other clauses, sentences and lines tell. */
class SettingTest {

  private static List<String> places(String type, String text) {
    return read(type, text).stream()
        .map(f -> f.place().map(Argument::name).orElse("-"))
        .distinct()
        .toList();
  }

  private static List<String> times(String type, String text) {
    return read(type, text).stream()
        .map(f -> f.time().flatMap(t -> t.value()).map(v -> v.iso()).orElse("-"))
        .distinct()
        .toList();
  }

  @Test
  void whoCarriedOutAnAttackTellsWhereItWas() {
    String text = "قتل ثلاثة جنود في هجوم شنه انتحاري قاد سيارة مفخخة في مدينة كركوك";
    assertThat(places("Die", text)).containsExactly("كركوك");
    assertThat(places("Attack", text)).containsExactly("كركوك");
  }

  @Test
  void operationInWhichPeopleDiedTellsWhereTheyDid() {
    assertThat(
            places(
                "Die", "أكدت المصادر مقتل خمسة مسلحين في عملية نوعية نفذتها القوات في مدينة حلب"))
        .containsExactly("حلب");
  }

  @Test
  void whoHostsAMeetingIsItsPlace() {
    assertThat(places("Meet", "يستعد الوزراء لعقد المؤتمر الدولي الذي تستضيفه مصر في مارس"))
        .containsExactly("مصر");
  }

  @Test
  void whatABlastShakesIsItsPlace() {
    assertThat(places("Attack", "عاد الهدوء إلى البلاد. وهز انفجار قوي العاصمة بغداد."))
        .containsExactly("بغداد");
    assertThat(places("Disaster", "اجتاح إعصار مدمر جزيرة كوبا")).containsExactly("كوبا");
  }

  @Test
  void partOfTownThatRaidsHitTellsWhereByTheTown() {
    assertThat(places("Injure", "جرح خمسة أشخاص في هجمات ضربت مناطق متفرقة من بغداد"))
        .containsExactly("بغداد");
  }

  @Test
  void directionBehindATownSaysWhereTheTownIs() {
    assertThat(places("Die", "قتل رجلان في مدينة الزاوية، غربي العاصمة طرابلس"))
        .containsExactly("الزاوية");
    assertThat(places("Attack", "قصف الجيش مدينة درعا، جنوب العاصمة دمشق")).containsExactly("درعا");
  }

  @Test
  void cityAloneIsTheLastOneThatWasNamedSo() {
    String text = "وصلت القوات إلى مدينة الموصل. وانفجرت قنبلة في المدينة أمس.";
    assertThat(places("Attack", text)).containsExactly("الموصل");
  }

  @Test
  void provinceItselfIsTheOneThatWasNamedBefore() {
    String text = "وصلت القوات إلى إقليم قندز. وانفجرت قنبلة في الإقليم نفسه أمس.";
    assertThat(places("Attack", text)).containsExactly("قندز");
  }

  @Test
  void regionItselfIsNoPlaceWhereNoneIsKnown() {
    assertThat(places("Attack", "انفجرت قنبلة في المنطقة ذاتها أمس")).containsExactly("-");
  }

  @Test
  void thisCountryIsTheLastOneThatWasNamed() {
    String text = "وصل الوفد إلى اليمن. ويشهد هذا البلد مظاهرات مستمرة.";
    assertThat(places("Protest", text)).containsExactly("اليمن");
  }

  @Test
  void townOfTheDatelineIsWhereTheLeadBegins() {
    String text = "عدن - «الخليج»: اعتقلت الشرطة ثلاثة رجال. وقتل رجل آخر.";
    assertThat(places("Detain", text)).containsExactly("عدن");
    assertThat(places("Die", text)).containsExactly("-");
  }

  @Test
  void whoHasArrivedMeetsOthersThere() {
    String text = "وصل الوزير سامر الهاشمي إلى تونس أمس. وسيجري الهاشمي مباحثات مع نظيره التونسي.";
    assertThat(places("Meet", text)).containsExactly("تونس");
  }

  @Test
  void whereOneGoesIsNoFurtherPlace() {
    assertThat(places("Travel", "وصل الرئيس سامر الهاشمي إلى القاهرة في مصر")).containsExactly("-");
  }

  @Test
  void demandHasNoPlaceFromWhatItIsTiedTo() {
    String text = "قال متحدث إن مظاهرة خرجت أمام السفارة الهندية للمطالبة برحيل الحكومة";
    assertThat(places("Demand", text)).containsExactly("-");
  }

  @Test
  void whoIsSentencedToJailIsInNoJailYet() {
    assertThat(places("Sentence", "قضت محكمة في عمان بسجن الوزير سامر الهاشمي خمسة أعوام"))
        .containsExactly("عمان");
  }

  @Test
  void meetingDuringWhichSomebodySpokeWasThen() {
    String text = "قال الوزير، الأربعاء، خلال اجتماع مع نظيره التركي إن الوضع مستقر";
    assertThat(times("Meet", text)).containsExactly("2024-01-17");
  }

  @Test
  void yearOfABudgetIsNotThatOfTheVote() {
    assertThat(times("Legislate", "أقر البرلمان ميزانية لسنة 2025")).containsExactly("-");
  }
}
