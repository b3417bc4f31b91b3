package org.waqai.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waqai.Waqai;
import org.waqai.arabic.SharedWaqai;
import org.waqai.text.Article;

/** Who takes part in what a noun tells, where the words around the noun say so. */
class NounArgumentsTest {

  private static final Waqai WAQAI = SharedWaqai.WAQAI;

  /** The names that fill a role of the only fact of a type. */
  private static List<String> who(String type, String role, String text) {
    List<Fact> facts =
        WAQAI.read(Article.of(text)).facts().stream().filter(f -> f.type().equals(type)).toList();
    assertThat(facts).as(text).hasSize(1);
    return facts.get(0).arguments().stream()
        .filter(a -> a.role().equals(role))
        .map(Argument::name)
        .toList();
  }

  @Test
  void whomAmongThemAddsIsAlsoHurt() {
    String text = "أدى الانفجار إلى إصابة عشرين رجلا بينهم طبيب في طنجة";
    assertThat(who("Injure", "victim", text)).containsExactly("عشرين رجلا", "طبيب");
  }

  @Test
  void whoAttacksKillsInTheAttack() {
    String text = "قتل ثلاثة جنود في هجوم شنه متمردون على حاجز قرب كركوك";
    assertThat(who("Die", "agent", text)).containsExactly("متمردون");
  }

  @Test
  void whoAttacksHurtsThoseWhomTheAttackLeftHurt() {
    String text = "هاجم متمردون حاجزا قرب كركوك ما أسفر عن إصابة ثلاثة جنود";
    assertThat(who("Injure", "agent", text)).containsExactly("متمردون");
  }

  @Test
  void itIsNotToldWhichSideOfAClashKilled() {
    String text = "قتل ثلاثة رجال في اشتباكات بين الجيش السوداني ومتمردين قرب كركوك";
    assertThat(who("Die", "agent", text)).isEmpty();
  }
}
