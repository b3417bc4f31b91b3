package org.waqai.lexicon;

/**
 * One reading of a written word: which lemma, which form of it, and which clitics it carries.
 * Vowels are not written, so that most verb forms may be active or passive and most nouns have any
 * case. Immutable and thread-safe.
 *
 * @param base the citation form of this part of speech: a verb's perfect, a masdar itself, a
 *     participle's masculine singular, a noun's singular, as the lexicon writes it
 * @param proclitics the clitics before the stem, in order, in folded letters, such as {@code w} +
 *     {@code b} + article; empty if there are none
 * @param prefix the number of letters of the word that the proclitics take
 * @param enclitic the pronoun after the stem in folded letters; empty if there is none
 */
public record Analysis(
    Lemma lemma,
    String base,
    WordClass wordClass,
    Tense tense,
    Voice voice,
    Person person,
    Gender gender,
    Number number,
    Proclitics proclitics,
    int prefix,
    String enclitic) {

  /** The tense of a verb form. */
  public enum Tense {
    NONE,
    PERFECT,
    IMPERFECT,
    /** Imperfect without its ending, after particles of negation and purpose. */
    JUSSIVE
  }

  /** Active, passive, or both alike in unvowelled writing. */
  public enum Voice {
    ACTIVE,
    PASSIVE,
    EITHER
  }

  /** The person of a verb form. */
  public enum Person {
    NONE,
    FIRST,
    SECOND,
    THIRD
  }

  /** Grammatical gender. */
  public enum Gender {
    MASCULINE,
    FEMININE,
    EITHER
  }

  /** Grammatical number. */
  public enum Number {
    SINGULAR,
    DUAL,
    PLURAL,
    EITHER
  }

  public boolean isVerb() {
    return wordClass == WordClass.VERB;
  }

  /** The number of letters that the pronoun takes at the word's end. */
  public int suffix() {
    return enclitic.length();
  }

  public boolean definite() {
    return proclitics.article() || !enclitic.isEmpty();
  }
}
