package org.waqai.phrase;

import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;

/**
 * The reading of a token that its context chose.
 *
 * @param analysis what the lexicon says of it; null for what the lexicon does not know, names and
 *     marks
 * @param conjunction whether "and" or "so" is glued to it
 * @param preposition the preposition glued to it, folded, or the preposition that it is; "" if
 *     there is none
 * @param prefix the number of its letters that are proclitics
 * @param enclitic the pronoun at its end, folded, or ""
 * @param definite by article, pronoun or name
 */
public record Reading(
    Category category,
    @Nullable Analysis analysis,
    boolean conjunction,
    String preposition,
    int prefix,
    String enclitic,
    boolean definite,
    Gender gender,
    Number number) {

  boolean isNominal() {
    return category == Category.NOUN
        || category == Category.ADJECTIVE
        || category == Category.NAME
        || category == Category.NUMBER;
  }

  Reading as(Category other) {
    return new Reading(
        other, analysis, conjunction, preposition, prefix, enclitic, definite, gender, number);
  }
}
