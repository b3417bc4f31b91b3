package org.waqai.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waqai.arabic.Told.one;
import static org.waqai.arabic.Told.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waqai.Waqai;
import org.waqai.arabic.SharedWaqai;
import org.waqai.mention.Mentions;
import org.waqai.text.Article;

/**
 * What the article says about an event beside who takes part: whether, when, who says so, and which
 * mentions are one.
 */
class ReadingTest {

  private static final Waqai WAQAI = SharedWaqai.WAQAI;

  @Test
  void perfectVerbMakesTheFactAsserted() {
    Fact fact = one("Detain", "اعتقلت الشرطة رجلا في طنجة");
    assertThat(fact.modality()).isEqualTo(Modality.ASSERTED);
    assertThat(fact.polarity()).isEqualTo(Polarity.POSITIVE);
  }

  @Test
  void negationBeforeTheVerbMakesTheFactNegative() {
    assertThat(one("Detain", "لم تعتقل الشرطة أي رجل في طنجة").polarity())
        .isEqualTo(Polarity.NEGATIVE);
  }

  @Test
  void prefixOfTheFutureMakesTheFactFuture() {
    assertThat(one("Travel", "سيزور الرئيس سامر الهاشمي القاهرة").modality())
        .isEqualTo(Modality.FUTURE);
  }

  @Test
  void whatIsDemandedIsPossible() {
    assertThat(one("Release", "دعت المنظمة إلى الإفراج عن الصحفيين").modality())
        .isEqualTo(Modality.POSSIBLE);
  }

  @Test
  void whoSaysSoIsTheSource() {
    Fact fact = one("Die", "قال الوزير سامر الهاشمي إن ثلاثة أشخاص قتلوا في الحادث");
    assertThat(fact.source()).map(Argument::name).contains("سامر الهاشمي");
  }

  @Test
  void timeOfTheClauseDatesTheFact() {
    Fact fact = one("Detain", "اعتقلت الشرطة رجلا في طنجة أمس");
    assertThat(fact.time().flatMap(t -> t.value())).map(v -> v.iso()).contains("2024-01-18");
  }

  @Test
  void placeIsNamedWithoutItsPreposition() {
    assertThat(one("Detain", "اعتقلت الشرطة رجلا في طنجة").place())
        .map(Argument::name)
        .contains("طنجة");
  }

  @Test
  void headlineAndLeadTellOneEvent() {
    Fact fact =
        one(
            "Detain",
            "اعتقال مواطن في طنجة\nاعتقلت الشرطة المغربية مواطنا في طنجة أمس بتهمة السرقة.");
    assertThat(fact.mentions()).hasSize(2);
  }

  @Test
  void ministryAloneIsTheMinistryNamedBefore() {
    List<Fact> facts =
        read(
            "State", "قالت وزارة الصحة التونسية إن الوضع مستقر.\nوأضافت الوزارة أن الحملة مستمرة.");
    assertThat(facts).hasSize(2);
    assertThat(facts.get(1).arguments("agent").get(0).entity())
        .isEqualTo(facts.get(0).arguments("agent").get(0).entity());
  }

  @Test
  void droppedSubjectOfSayingIsWhoSpokeLast() {
    List<Fact> facts =
        read("State", "قال الوزير سامر الهاشمي إن الوضع مستقر.\nوأضاف أن الحملة مستمرة.");
    assertThat(facts.get(1).arguments("agent"))
        .extracting(Argument::name)
        .containsExactly("سامر الهاشمي");
  }

  @Test
  void passiveVerbTellsTheVictimNotTheAgent() {
    Fact fact = one("Die", "قُتل ثلاثة جنود في هجوم على الحاجز");
    assertThat(fact.arguments("agent")).isEmpty();
    assertThat(fact.arguments("victim")).extracting(Argument::name).containsExactly("ثلاثة جنود");
  }

  @Test
  void explainTellsTheRuleThatFired() {
    String told = WAQAI.read(Article.of("اعتقلت الشرطة رجلا في طنجة")).explain();
    assertThat(told).contains("detain/").contains("fires");
  }

  @Test
  void explainTellsOfEachWordOfAStretchAlsoWhereNoRuleKnowsIt() {
    String text = "اعتقلت الشرطة رجلا في طنجة";
    Facts facts = WAQAI.read(Article.of(text));
    assertThat(facts.explain(0, "اعتقلت".length()).lines())
        .anyMatch(line -> line.contains("detain/arrest fires"))
        .doesNotHaveDuplicates();
    int from = text.indexOf("رجلا");
    assertThat(facts.explain(from, from + 4))
        .isEqualTo("14..18 no rule lists it, as it is read here  رجلا");
    assertThat(facts.explain(text.length(), text.length() + 9)).isEmpty();
  }

  @Test
  void tokensOfOnesOwnEnterHalfway() {
    Article article = Article.of("اعتقلت الشرطة رجلا في طنجة.");
    List<String> words = List.of("اعتقلت", "الشرطة", "رجلا", "في", "طنجة", ".");
    assertThat(WAQAI.read(WAQAI.tokens(article, words)).facts().toString())
        .isEqualTo(WAQAI.read(article).facts().toString());
  }

  @Test
  void tokensThatAreNotOfTheTextAreAnError() {
    Article article = Article.of("اعتقلت الشرطة رجلا");
    assertThatThrownBy(() -> WAQAI.tokens(article, List.of("اعتقلت", "رجلا")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("رجلا");
  }

  @Test
  void namesOfOnesOwnEnterHalfway() {
    Mentions found = WAQAI.mentions(Article.of("اعتقلت الشرطة رجلا في طنجة."));
    Mentions none = Mentions.of(found.tokens(), List.of()).and(found.times());
    assertThat(WAQAI.read(none).facts()).hasSize(1);
    assertThat(WAQAI.read(none).facts().get(0).place()).isEmpty();
  }
}
