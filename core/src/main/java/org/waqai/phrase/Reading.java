package org.waqai.phrase;

import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.WordClass;

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

  /** What the lexicon says of a token, taken as a category. */
  static Reading of(Category category, Analysis a) {
    return new Reading(
        category,
        a,
        !a.proclitics().conjunction().isEmpty(),
        a.proclitics().preposition(),
        cliticLength(a),
        a.enclitic(),
        a.definite(),
        a.gender(),
        a.number());
  }

  /** A token of which nothing but the category is known. */
  static Reading plain(Category category) {
    return new Reading(category, null, false, "", 0, "", false, Gender.EITHER, Number.EITHER);
  }

  /** The article stays with its word, unless it is merged with a preposition. */
  static int cliticLength(Analysis a) {
    int cut = a.proclitics().conjunction().length() + a.proclitics().preposition().length();
    boolean merged = a.proclitics().article() && a.prefix() - cut < 2;
    return merged ? a.prefix() : Math.min(a.prefix(), cut);
  }

  /** Whether it is read as a verbal noun. */
  public boolean isMasdar() {
    return analysis != null && analysis.wordClass() == WordClass.MASDAR;
  }

  boolean isNominal() {
    return category == Category.NOUN
        || category == Category.ADJECTIVE
        || category == Category.NAME
        || category == Category.NUMBER;
  }

  /** The key of its token without what is glued to it. */
  String bare(String key) {
    return key.substring(prefix, key.length() - enclitic.length());
  }

  Reading as(Category other) {
    return new Reading(
        other, analysis, conjunction, preposition, prefix, enclitic, definite, gender, number);
  }
}
