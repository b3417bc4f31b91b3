package org.waqai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.lexicon.Words.readings;

import org.junit.jupiter.api.Test;

/** Nouns, adjectives, masdars and participles with all that is glued to them. */
class WordFormsTest {

  @Test
  void theArticleAndWhatIsMergedWithIt() {
    assertThat(readings("الوزراء")).contains("وزير noun mp after +the");
    assertThat(readings("وبالوزراء")).contains("وزير noun mp after وب+the");
    assertThat(readings("للوزراء")).contains("وزير noun mp after ل+the");
    assertThat(readings("للجنة")).contains("لجنة noun fs after ل");
  }

  @Test
  void aFinalTaMarbutaOpensBeforeAPronoun() {
    assertThat(readings("زيارته")).contains("زيارة masdar fs +ه");
    assertThat(readings("بزيارتها")).contains("زيارة masdar fs after ب +ها");
  }

  @Test
  void theHamzaOfAnEndingFollowsTheCase() {
    assertThat(readings("أعضاؤه")).contains("عضو noun mp +ه");
    assertThat(readings("أعضائه")).contains("عضو noun mp +ه");
    assertThat(readings("أعضاءه")).contains("عضو noun mp +ه");
    assertThat(readings("شيئا")).contains("شيء noun ms");
  }

  @Test
  void aPluralLosesItsNunBeforeItsComplement() {
    assertThat(readings("مسلحون")).contains("مسلح noun mp");
    assertThat(readings("مسؤولي")).contains("مسؤول noun mp");
    assertThat(readings("معتقلو")).contains("معتقل passive_participle mp");
    assertThat(readings("المعتقلو")).isEmpty();
  }

  @Test
  void egyptianSpellingOfTheHamzaIsKnown() {
    assertThat(readings("المسئولين")).contains("مسؤول noun mp after +the");
  }

  @Test
  void masdarsHavePluralsAndDuals() {
    assertThat(readings("اتصالات")).contains("اتصال masdar fp");
    assertThat(readings("اتصالين")).contains("اتصال masdar md");
    assertThat(readings("اتصالا")).contains("اتصال masdar ms");
  }

  @Test
  void fatherAndBrotherShowTheirCase() {
    assertThat(readings("أخوه")).contains("أخ noun ms +ه");
    assertThat(readings("بأبيها")).contains("أب noun ms after ب +ها");
  }

  @Test
  void aWeakParticipleShowsItsYaOnlyWhereSomethingFollows() {
    assertThat(readings("معتد")).contains("معتد active_participle ms");
    assertThat(readings("المعتدي")).contains("معتد active_participle ms after +the");
    assertThat(readings("معتديا")).contains("معتد active_participle ms");
    assertThat(readings("القاضي")).contains("قاض noun ms after +the");
    assertThat(readings("المباني")).contains("مبنى noun mp after +the");
    assertThat(readings("التخلي")).contains("تخل masdar ms after +the");
  }

  @Test
  void adjectivesHaveTheirOwnFemininesAndPlurals() {
    assertThat(readings("عسكريتان")).contains("عسكري adjective fd");
    assertThat(readings("كبار")).contains("كبير adjective p");
    assertThat(readings("آخرين")).contains("آخر adjective p");
    assertThat(readings("جديدتين")).contains("جديد adjective fd");
  }

  @Test
  void theSpellingOfTheTextDecides() {
    assertThat(readings("إعلان")).allMatch(r -> r.startsWith("إعلان"));
    assertThat(readings("أعلن")).noneMatch(r -> r.startsWith("إعلان"));
    assertThat(readings("اعلن")).contains("أعلن verb perfect either 3ms");
    assertThat(readings("الحكومه")).contains("حكومة noun fs after +the");
    assertThat(readings("وزيره"))
        .contains("وزير noun ms +ه")
        .noneMatch(r -> r.contains("وزير noun fs"));
  }

  @Test
  void anUnknownWordHasNoReading() {
    assertThat(readings("كغغق")).isEmpty();
    assertThat(Words.FORMS.analyze("", "")).isEmpty();
  }

  @Test
  void prefixAndSuffixCountLettersOfTheWord() {
    Analysis analysis = Words.analyze("وبزيارتهم").get(0);
    assertThat(analysis.prefix()).isEqualTo(2);
    assertThat(analysis.suffix()).isEqualTo(2);
    assertThat(analysis.definite()).isTrue();
    assertThat(analysis.lemma().citation()).isEqualTo("زار");
  }
}
