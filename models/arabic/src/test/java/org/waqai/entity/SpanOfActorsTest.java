package org.waqai.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.arabic.Told.who;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a noun that acts ends, and who is one with whom it is joined. */
class SpanOfActorsTest {

  private static List<String> speakers(String text) {
    return who("State", "agent", text);
  }

  @Test
  void forcesAreNamedAfterWhatTheyCombat() {
    assertThat(who("Die", "agent", "قتلت قوات مكافحة الإرهاب ثلاثة مسلحين في حلب."))
        .containsExactly("قوات مكافحة الإرهاب");
  }

  @Test
  void missionIsNamedAfterItsTask() {
    assertThat(who("Condemn", "agent", "انتقدت بعثة حفظ السلام الحكومة."))
        .containsExactly("بعثة حفظ السلام");
  }

  @Test
  void missionThatBeginsAVisitIsNotNamedAfterIt() {
    assertThat(who("Travel", "agent", "بدأت بعثة زيارة إلى دمشق.")).containsExactly("بعثة");
  }

  @Test
  void pluralThatLooksLikeADualTakesAComplement() {
    assertThat(who("Condemn", "agent", "نددت بلدان المنطقة بالهجوم."))
        .containsExactly("بلدان المنطقة");
  }

  @Test
  void numberByArticleBelongsToTheSeveralBeforeIt() {
    assertThat(who("Condemn", "agent", "نددت الدول العشر بالهجوم.")).containsExactly("الدول العشر");
  }

  @Test
  void whatTheUnionsHoldIsNoAdjectiveOfTheirs() {
    assertThat(who("Meet", "participant", "تعقد ثلاث نقابات أردنية المؤتمر الوطني."))
        .containsExactly("ثلاث نقابات أردنية");
  }

  @Test
  void businessmanIsOneWhoDoesNothingToBusiness() {
    assertThat(who("Detain", "victim", "اعتقلت الشرطة رجل أعمال في حلب."))
        .containsExactly("رجل أعمال");
    assertThat(speakers("قال شهود عيان إن الجيش قصف القرية.")).containsExactly("شهود عيان");
  }

  @Test
  void nationalityIsNoVerbWithAPronoun() {
    assertThat(who("Condemn", "agent", "انتقد مسؤول أردني الهجوم.")).containsExactly("مسؤول أردني");
  }

  @Test
  void eachOfTwoCountriesActs() {
    assertThat(who("Condemn", "agent", "انتقد كل من فرنسا وألمانيا الهجوم."))
        .containsExactly("فرنسا", "ألمانيا");
  }

  @Test
  void newspaperIsToldAndNotOfTheOfficial() {
    assertThat(speakers("قال المسؤول لصحيفة الرأي إن الجيش قصف القرية."))
        .containsExactly("المسؤول");
  }

  @Test
  void sourcesCloseToAPartyAreNotTheParty() {
    assertThat(speakers("قالت مصادر مقربة من حزب الخضر إن الجيش قصف القرية."))
        .containsExactly("مصادر مقربة من حزب الخضر");
    assertThat(speakers("قالت مصادر متحالفة مع الحكومة السورية إن الجيش قصف القرية."))
        .containsExactly("مصادر متحالفة مع الحكومة السورية");
  }

  @Test
  void whoHoldsTheConferenceSpeaksInIt() {
    assertThat(speakers("عقد الوزير سامر الحداد مؤتمرا صحافيا قال فيه إن الجيش قصف القرية."))
        .containsExactly("سامر الحداد");
  }

  @Test
  void whomTheSpeakerMetDoesNotSpeak() {
    assertThat(
            speakers(
                "انتقد الوزير سامر الحداد الهجوم."
                    + " وقال في ختام لقائه قادة الأحزاب إن الجيش قصف القرية."))
        .containsExactly("سامر الحداد");
  }

  @Test
  void speakerSetsHisOwnWordsAgainstWhatHeSaid() {
    assertThat(
            speakers("قال الوزير سامر الحداد إن الحزب رفض القرار، لكنه أوضح أن الجيش قصف القرية."))
        .containsExactly("سامر الحداد");
    assertThat(
            speakers(
                "قال الوزير سامر الحداد إن بلاده درست القرار، غير أنه أكد أن الجيش قصف القرية."))
        .containsExactly("سامر الحداد");
  }
}
