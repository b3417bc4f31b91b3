package org.waqai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waqai.lexicon.Words.readings;

import org.junit.jupiter.api.Test;

/** One kind of verb after the other, as the newspapers write it. */
class ConjugationTest {

  @Test
  void aSoundVerbIsWrittenAlikeInActiveAndPassive() {
    assertThat(readings("اعتقلت")).containsExactly("اعتقل verb perfect either 3fs");
    assertThat(readings("يعتقلون")).containsExactly("اعتقل verb imperfect either 3mp");
    assertThat(readings("اعتقلوا")).containsExactly("اعتقل verb perfect either 3mp");
  }

  @Test
  void aVerbWithoutObjectIsActive() {
    assertThat(readings("وصلوا")).contains("وصل verb perfect active 3mp");
    assertThat(readings("يجتمعان")).containsExactly("اجتمع verb imperfect active 3md");
  }

  @Test
  void theThirdFormShowsItsPassive() {
    assertThat(readings("هاجم")).contains("هاجم verb perfect active 3ms");
    assertThat(readings("هوجم")).containsExactly("هاجم verb perfect passive 3ms");
    assertThat(readings("نودي")).contains("نادى verb perfect passive 3ms");
  }

  @Test
  void hollowVerbsShowTheirPassive() {
    assertThat(readings("أصاب")).contains("أصاب verb perfect active 3ms");
    assertThat(readings("أصيبوا")).contains("أصاب verb perfect passive 3mp");
    assertThat(readings("يصاب")).containsExactly("أصاب verb imperfect passive 3ms");
    assertThat(readings("قيل")).containsExactly("قال verb perfect passive 3ms");
    assertThat(readings("احتيج")).containsExactly("احتاج verb perfect passive 3ms");
  }

  @Test
  void hollowVerbsLoseTheirVowelBeforeConsonantsAndAfterNegation() {
    assertThat(readings("قلنا")).contains("قال verb perfect active 1p");
    assertThat(readings("يقل")).contains("قال verb jussive active 3ms");
    assertThat(readings("تستطع")).contains("استطاع verb jussive either 3fs");
  }

  @Test
  void defectiveVerbsLoseOrChangeTheirLastLetter() {
    assertThat(readings("التقى")).contains("التقى verb perfect active 3ms");
    assertThat(readings("التقت")).contains("التقى verb perfect active 3fs");
    assertThat(readings("التقيا")).contains("التقى verb perfect active 3md");
    assertThat(readings("يلتقون")).contains("التقى verb imperfect either 3mp");
    assertThat(readings("يلتق")).containsExactly("التقى verb jussive either 3ms");
    assertThat(readings("دعت")).contains("دعا verb perfect active 3fs");
    assertThat(readings("يدع")).contains("دعا verb jussive either 3ms");
    assertThat(readings("لقوا")).contains("لقي verb perfect either 3mp");
  }

  @Test
  void defectiveVerbsShowTheirPassiveInCarefulSpelling() {
    assertThat(readings("أجري")).contains("أجرى verb perfect passive 3ms");
    assertThat(readings("أجريت")).contains("أجرى verb perfect passive 3fs");
    assertThat(readings("أجرى")).containsExactly("أجرى verb perfect active 3ms");
    assertThat(readings("دعي")).contains("دعا verb perfect passive 3ms");
    assertThat(readings("يدعى")).contains("دعا verb imperfect passive 3ms");
  }

  @Test
  void defectiveVerbsTakeAlifBeforeAPronoun() {
    assertThat(readings("والتقاه")).containsExactly("التقى verb perfect active 3ms after و +ه");
    assertThat(readings("رآه")).containsExactly("رأى verb perfect active 3ms +ه");
  }

  @Test
  void doubledVerbsUndoubleBeforeConsonants() {
    assertThat(readings("استمررنا")).containsExactly("استمر verb perfect active 1p");
    assertThat(readings("استمعنا")).contains("استمع verb perfect active 1p");
    assertThat(readings("احتلوا")).contains("احتل verb perfect either 3mp");
  }

  @Test
  void theHamzaChangesItsSeat() {
    assertThat(readings("بدؤوا")).containsExactly("بدأ verb perfect active 3mp");
    assertThat(readings("بدأوا")).containsExactly("بدأ verb perfect active 3mp");
    assertThat(readings("يبدآن")).containsExactly("بدأ verb imperfect either 3md");
    assertThat(readings("سئل")).containsExactly("سأل verb perfect passive 3ms");
    assertThat(readings("جاؤوا")).containsExactly("جاء verb perfect active 3mp");
    assertThat(readings("يؤخذ")).contains("أخذ verb imperfect passive 3ms");
  }

  @Test
  void anAssimilatedVerbHasItsFirstLetterBackInThePassive() {
    assertThat(readings("يضع")).contains("وضع verb imperfect active 3ms");
    assertThat(readings("توضع")).contains("وضع verb imperfect passive 3fs");
  }

  @Test
  void theFutureStandsOnlyBeforeAnImperfect() {
    assertThat(readings("سيلتقيان")).containsExactly("التقى verb imperfect either 3md after +will");
    assertThat(readings("سالتقى")).isEmpty();
  }
}
