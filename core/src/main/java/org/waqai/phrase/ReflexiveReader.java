package org.waqai.phrase;

import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.token.Sentence;
import org.waqai.token.Tokens;

/** Reads "itself" and "the same" behind the noun that they point to. Used by one thread. */
final class ReflexiveReader {

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;

  ReflexiveReader(Particles particles, Tokens tokens, Reading[] readings) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
  }

  /** The pronoun of "itself" and "the same", or "" for other words. */
  String pronoun(int i) {
    String key = tokens.get(i).key();
    for (String enclitic : particles.list("enclitic")) {
      if (key.endsWith(enclitic)
          && particles.has("same", key.substring(0, key.length() - enclitic.length()))) {
        return enclitic;
      }
    }
    return "";
  }

  /**
   * "the source itself", "at the time itself": it only points to the noun before. Without a
   * preposition before that noun, "himself" may be what somebody gives up or blows up.
   */
  boolean pointsBack(int i, Sentence sentence) {
    if (i == sentence.from()
        || !readings[i - 1].isNominal() && readings[i - 1].category() != Category.TIME) {
      return false;
    }
    String key = tokens.get(i).key();
    if (!particles.has("reflexive", key.substring(0, key.length() - pronoun(i).length()))) {
      return true;
    }
    int k = i - 1;
    while (k > sentence.from() && readings[k].isNominal() && readings[k].preposition().isEmpty()) {
      k--;
    }
    return !readings[k].preposition().isEmpty();
  }

  static Reading pointer(String pronoun) {
    return new Reading(
        Category.ADJECTIVE, null, false, "", 0, pronoun, true, Gender.EITHER, Number.EITHER);
  }
}
