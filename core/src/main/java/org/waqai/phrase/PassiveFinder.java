package org.waqai.phrase;

import java.util.Optional;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Tense;
import org.waqai.lexicon.Analysis.Voice;
import org.waqai.token.Tokens;

/**
 * Tells which verbs are passive, by their spelling or by the vowel that is written. Used by one
 * thread.
 */
final class PassiveFinder {

  private static final int LETTERS_TO_MARK = 3;
  private static final int LETTERS_TO_LATE_MARK = 4;

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;

  PassiveFinder(Particles particles, Tokens tokens, Reading[] readings) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
  }

  boolean isMarked(int i) {
    String text = tokens.get(i).span().text();
    int end = Math.min(marksUpTo(i), text.length());
    for (int k = 0; k < end; k++) {
      if (particles.has("passive-mark", text.substring(k, k + 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * How many letters may bear the mark: the perfect of the forms VII, VIII and X has it behind the
   * alef and the consonant that it opens with.
   */
  private int marksUpTo(int i) {
    return tokens.analyses(i).stream()
        .filter(a -> a.isVerb() && a.tense() == Tense.PERFECT && opensWithAlef(a))
        .mapToInt(a -> a.prefix() + LETTERS_TO_LATE_MARK)
        .max()
        .orElse(LETTERS_TO_MARK);
  }

  private static boolean opensWithAlef(Analysis a) {
    return a.lemma().is("form-VII") || a.lemma().is("form-VIII") || a.lemma().is("form-X");
  }

  /**
   * The passive reading of a verb that is passive by spelling or by its mark; empty where writing
   * does not tell.
   */
  Optional<Boolean> passive(int i) {
    Reading reading = readings[i];
    Analysis a = reading.analysis();
    if (a == null) {
      return Optional.empty();
    }
    boolean tells = a.tense() == Tense.PERFECT || !hasDammaInActive(a);
    if (a.voice() == Voice.PASSIVE || (tells && isMarked(i))) {
      return Optional.of(true);
    }
    return a.voice() == Voice.ACTIVE ? Optional.of(false) : Optional.empty();
  }

  /**
   * The imperfect of the forms II, III, IV and of four radicals has that vowel in the active, too.
   */
  private static boolean hasDammaInActive(Analysis a) {
    return a.lemma().is("form-II")
        || a.lemma().is("form-III")
        || a.lemma().is("form-IV")
        || a.lemma().is("form-Q");
  }
}
