package org.waqai.phrase;

import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.token.Tokens;

/**
 * Guesses what a word is that the lexicon does not know, by its first and last letters. Used by one
 * thread.
 */
final class UnknownReader {

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;
  private final Clitics clitics;

  UnknownReader(Particles particles, Tokens tokens, Reading[] readings, Clitics clitics) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
    this.clitics = clitics;
  }

  /** "for all", "and in some": a word that counts, glued to what governs it; null for others. */
  private @Nullable Reading quantity(String key) {
    String bare = clitics.withoutConjunction(key);
    String word = particles.has("quantifier", bare) ? bare : clitics.withoutPreposition(bare);
    int prefix = key.length() - word.length();
    if (prefix == 0 || !particles.has("quantifier", word)) {
      return null;
    }
    String cut = key.substring(0, prefix);
    return new Reading(
        Category.NOUN,
        null,
        clitics.conjunctionIn(cut),
        clitics.prepositionIn(cut),
        prefix,
        "",
        false,
        Gender.EITHER,
        Number.EITHER);
  }

  Reading read(int i) {
    String key = tokens.get(i).key();
    Reading quantity = quantity(key);
    if (quantity != null) {
      return quantity;
    }
    int prefix = 0;
    boolean joined = false;
    String rest = key;
    if (key.length() > 4 && particles.has("conjunction-clitic", key.substring(0, 1))) {
      rest = key.substring(1);
      joined = true;
      prefix = 1;
    }
    for (String article : particles.list("article")) {
      if (rest.startsWith(article) && rest.length() > article.length() + 1) {
        return new Reading(
            Category.NOUN, null, joined, "", prefix, "", true, Gender.EITHER, Number.EITHER);
      }
      for (String preposition : particles.list("preposition-clitic")) {
        if (rest.startsWith(preposition + article)) {
          return new Reading(
              Category.NOUN,
              null,
              joined,
              preposition,
              prefix + 1,
              "",
              true,
              Gender.EITHER,
              Number.EITHER);
        }
      }
    }
    boolean imperfect =
        rest.length() >= 4
            && particles.has("imperfect-prefix", rest.substring(0, 1))
            && (i == 0
                || readings[i - 1] == null
                || readings[i - 1].category() != Category.PREPOSITION
                    && (!joined || readings[i - 1].category() != Category.VERB));
    if (imperfect) {
      return new Reading(
          Category.VERB, null, joined, "", prefix, "", false, Gender.MASCULINE, Number.SINGULAR);
    }
    String form = tokens.get(i).key();
    boolean feminine = particles.has("feminine-ending", form.substring(form.length() - 1));
    return new Reading(
        Category.NOUN,
        null,
        false,
        "",
        0,
        "",
        false,
        feminine ? Gender.FEMININE : Gender.EITHER,
        Number.EITHER);
  }
}
