package org.waqai.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.arabic.Told.who;

import org.junit.jupiter.api.Test;

/** How far groups and bodies reach that are told by common nouns. */
class GroupReachTest {

  @Test
  void quantityInTheAccusativeGoesOnToWhatItCounts() {
    assertThat(who("Detain", "victim", "اعتقلت الشرطة عددا من المهربين في المدينة."))
        .containsExactly("عددا من المهربين");
  }

  @Test
  void anotherBelongsToItsNoun() {
    assertThat(who("Injure", "victim", "أصيب شخص آخر في الحادث.")).containsExactly("شخص آخر");
  }

  @Test
  void shareBelongsToItsNumber() {
    assertThat(who("State", "agent", "قال 42 بالمئة من اليمنيين إن الأسعار ارتفعت."))
        .containsExactly("42 بالمئة من اليمنيين");
  }

  @Test
  void limitBeforeTheNumberIsNoPartOfTheName() {
    assertThat(who("State", "agent", "أعلن ما لا يقل عن ثمانية من القياديين أن المؤتمر انتهى."))
        .containsExactly("ثمانية من القياديين");
  }

  @Test
  void placeThatOneIsFreedFromIsNoPartOfTheName() {
    assertThat(who("Release", "victim", "تم الإفراج عن أسرى فلسطينيين من السجون الإسرائيلية."))
        .containsExactly("أسرى فلسطينيين");
  }

  @Test
  void forceThatAPersonServesInBelongsToTheName() {
    assertThat(who("Die", "victim", "وقتل ضابط في الشرطة أمس.")).containsExactly("ضابط في الشرطة");
  }

  @Test
  void bodyThatBelongsToAGreaterOneIsNamedWithIt() {
    assertThat(
            who(
                "Threaten",
                "agent",
                "وكان فريق الخبراء التابع للأمم المتحدة قد حذر من وقوع كارثة."))
        .containsExactly("فريق الخبراء التابع للأمم المتحدة");
  }

  @Test
  void bodyGoesOnOverWhatItIsFor() {
    assertThat(who("State", "agent", "قال المركز الفلسطيني لحقوق الإنسان إن العمل مستمر."))
        .containsExactly("المركز الفلسطيني لحقوق الإنسان");
    assertThat(who("State", "agent", "أكدت المنظمة الأوروبية للبراءات أن العمل مستمر."))
        .containsExactly("المنظمة الأوروبية للبراءات");
    assertThat(
            who("State", "agent", "أكدت المنظمة الجزائرية لحماية وإرشاد المستهلك أن العمل مستمر."))
        .containsExactly("المنظمة الجزائرية لحماية وإرشاد المستهلك");
  }

  @Test
  void countryAloneIsTheOneThatTheArticleTellsOf() {
    assertThat(
            who("Travel", "origin", "وصل الوزير سامر الهاشمي إلى كندا. وغادر السفير البلاد أمس."))
        .containsExactly("كندا");
  }

  @Test
  void bodyThatOneSpeaksToIsNoPartOfHisName() {
    assertThat(who("State", "agent", "قال المدير احمد دنيز لفرانس برس إن العمل مستمر."))
        .containsExactly("احمد دنيز");
  }
}
