package org.waqai.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.waqai.Waqai;
import org.waqai.arabic.Arabic;
import org.waqai.fact.Facts;
import org.waqai.lexicon.LexiconException;
import org.waqai.lexicon.Resources;
import org.waqai.text.Article;

/** The words that a condition of a rule asks for: as written, in all their forms, by tag. */
class ConditionTest {

  private static final String HEAD =
      """
      event Found
      role agent  PERSON ORGANIZATION LOCATION GROUP
      role topic  PHRASE
      verbs opened افتتح
      set   school مدرسة معهد
      frame open
        words  opened
        agent  subject
        topic  object
      """;

  private static final String EXAMPLE = "  wish افتتح الوزير سامر الهاشمي مدرسة\n    topic مدرسة\n";

  private static Waqai with(String condition) {
    String rules = HEAD + "  " + condition + "\n" + EXAMPLE;
    Resources arabic = Arabic.resources();
    return Waqai.from(
        new Resources() {
          @Override
          public Reader open(String name) throws IOException {
            return switch (name) {
              case "fact/files.txt" -> new StringReader("# file\nfound.rules\n");
              case "fact/found.rules" -> new StringReader(rules);
              case "fact/sets.txt" -> new StringReader("set  site  مصنع\n");
              default -> arabic.open(name);
            };
          }

          @Override
          public InputStream bytes(String name) throws IOException {
            return arabic.bytes(name);
          }
        });
  }

  private static Facts read(String condition, String text) {
    return with(condition).read(Article.of(text));
  }

  @Test
  void wordOfASetStandsForAllItsForms() {
    String condition = "when in topic @school";
    assertThat(read(condition, "افتتح الوزير سامر الهاشمي مدارس جديدة").facts()).hasSize(1);
    assertThat(read(condition, "افتتح الوزير سامر الهاشمي معهدا").facts()).hasSize(1);
    assertThat(read(condition, "افتتح الوزير سامر الهاشمي معرضا").facts()).isEmpty();
  }

  @Test
  void setsOfTheSharedFileServeEveryType() {
    assertThat(read("when in topic @site", "افتتح الوزير سامر الهاشمي مصانع جديدة").facts())
        .hasSize(1);
  }

  @Test
  void plainWordStandsForTheFormThatIsListed() {
    assertThat(read("when in topic مدرسة", "افتتح الوزير سامر الهاشمي مدارس جديدة").facts())
        .isEmpty();
  }

  @Test
  void tagStandsForAllWordsThatHaveIt() {
    assertThat(read("when in topic *place", "افتتح الوزير سامر الهاشمي مطارا").facts()).hasSize(1);
    assertThat(read("when in topic *place", "افتتح الوزير سامر الهاشمي حوارا").facts()).isEmpty();
  }

  @Test
  void headOfARoleIsNotItsComplement() {
    String text = "افتتح الوزير سامر الهاشمي معرض مدارس المدينة";
    assertThat(read("when in topic @school", text).facts()).hasSize(1);
    assertThat(read("when head topic @school", text).facts()).isEmpty();
  }

  @Test
  void unknownSetIsReportedWithFileAndLine() {
    assertThatThrownBy(() -> with("when in topic @scool"))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("fact/found.rules:10: no set of words is called 'scool'");
  }

  @Test
  void placeIsSeldomOrHeaded() {
    assertThatThrownBy(() -> new RuleFile("x.rules", s -> s, java.util.Map.of()).line(1, "place x"))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("x.rules:1: expected 'place seldom' or 'place headed'");
  }
}
