package org.waqai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waqai.Waqai;
import org.waqai.arabic.SharedWaqai;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.text.Article;

/** One entity for all mentions of an article, and what is known of it. */
class EntityTest {

  private static final Waqai WAQAI = SharedWaqai.WAQAI;

  private static Entity named(String name, String text) {
    Article article = Article.of(text).publishedOn(LocalDate.of(2024, 1, 19));
    List<Entity> found =
        WAQAI.read(article).entities().stream().filter(e -> e.name().equals(name)).toList();
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  private static List<String> mentions(Entity entity) {
    return entity.mentions().stream().map(m -> m.span().text()).toList();
  }

  @Test
  void officeOfAPersonIsToldWithoutFormsOfAddress() {
    Entity minister =
        named("خالد عبد الله", "وقال معالي وزير الصحة خالد عبد الله إن اللقاحات وصلت.");
    assertThat(minister.office()).contains("وزير الصحة");
    assertThat(minister.gender()).isEqualTo(Gender.MASCULINE);
  }

  @Test
  void fullestOfficeIsKept() {
    Entity minister =
        named(
            "سامي شكري",
            "التقى الوزير سامي شكري السفراء. وقال وزير الخارجية المصري سامي شكري إن اللقاء مثمر.");
    assertThat(minister.office()).contains("وزير الخارجية المصري");
    assertThat(minister.country()).contains("EG");
  }

  @Test
  void feminineTitleTellsTheGender() {
    Entity speaker = named("هالة زايد", "وأكدت المتحدثة باسم الوزارة هالة زايد أن الوضع مستقر.");
    assertThat(speaker.gender()).isEqualTo(Gender.FEMININE);
  }

  @Test
  void bodiesHaveNoGenderAndNoOffice() {
    Entity ministry = named("وزارة الصحة", "قالت وزارة الصحة إن اللقاحات وصلت.");
    assertThat(ministry.gender()).isEqualTo(Gender.EITHER);
    assertThat(ministry.office()).isEmpty();
  }

  @Test
  void ministerAndNationMeanTheOneMinisterOfThatNation() {
    Entity minister =
        named(
            "سامي شكري",
            "التقى وزير الخارجية المصري سامي شكري الوفد. وقال الوزير المصري إن اللقاء مثمر.");
    assertThat(mentions(minister)).contains("الوزير المصري");
  }

  @Test
  void counterpartWithANameIsThatPersonOfThatCountry() {
    Entity other =
        named(
            "مراد أوغلو",
            "التقى وزير الخارجية المصري سامي شكري نظيره التركي مراد أوغلو في أنقرة."
                + " وقال شكري إن نظيره التركي رحب بالزيارة.");
    assertThat(other.country()).contains("TR");
    assertThat(other.office()).isEmpty();
    assertThat(mentions(other)).contains("نظيره التركي");
  }

  @Test
  void counterpartInTheHeadlineIsWhoHoldsThatOfficeInTheLead() {
    Entity other =
        named(
            "ألكسندر بتروف",
            "وزير الدفاع الهندي يلتقي نظيره الروسي في موسكو\n"
                + "التقى وزير الدفاع الهندي راجيش كومار اليوم وزير الدفاع الروسي ألكسندر بتروف.");
    assertThat(mentions(other)).contains("نظيره الروسي");
  }

  @Test
  void ownCountryOfAMinisterIsTheCountryOfHisOffice() {
    Entity country =
        named("روسيا", "قال وزير الخارجية الروسي ألكسندر بتروف إن بلاده ترفض العقوبات.");
    assertThat(country.country()).contains("RU");
    assertThat(mentions(country)).contains("بلاده");
  }

  @Test
  void severalOfficialsAreNotTheOneWhoSpoke() {
    Entity speaker =
        named(
            "سامر الهاشمي",
            "قال الناطق باسم الحزب سامر الهاشمي إن المسؤولين رفضوا العرض. وأضاف أن المسؤولين غادروا.");
    assertThat(mentions(speaker)).doesNotContain("المسؤولين");
  }
}
