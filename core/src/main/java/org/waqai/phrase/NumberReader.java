package org.waqai.phrase;

import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.token.Sentence;
import org.waqai.token.Tokens;

/**
 * Reads numbers and numerals, and what stands before them: "about", "more than". Used by one
 * thread.
 */
final class NumberReader {

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;
  private final Clitics clitics;
  private final BestAnalysis best;

  NumberReader(
      Particles particles, Tokens tokens, Reading[] readings, Clitics clitics, BestAnalysis best) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
    this.clitics = clitics;
    this.best = best;
  }

  /** A number behind this many letters of clitics. */
  Reading number(int i, int prefix) {
    String cut = tokens.get(i).key().substring(0, prefix);
    return new Reading(
        Category.NUMBER,
        null,
        clitics.conjunctionIn(cut),
        clitics.prepositionIn(cut),
        prefix,
        "",
        false,
        Gender.EITHER,
        Number.PLURAL);
  }

  /** "about", "more than", "no fewer than" before a number count with it. */
  int approximator(int i, Sentence sentence) {
    String first = clitics.withoutConjunction(tokens.get(i).key());
    if (!particles.has("approximator-start", first)) {
      return 0;
    }
    for (String expression : particles.list("approximator")) {
      int words = length(expression, first, i, sentence);
      if (words > 0 && i + words < sentence.to() && best.isCount(i + words)) {
        boolean joined = first.length() < tokens.get(i).key().length();
        for (int k = 0; k < words; k++) {
          readings[i + k] = number(i + k, k == 0 && joined ? 1 : 0);
        }
        return words;
      }
    }
    return 0;
  }

  /** How many words an expression has that starts here, or 0. */
  private int length(String expression, String first, int i, Sentence sentence) {
    int words = 1;
    int at = expression.indexOf(' ');
    boolean fits = first.equals(at < 0 ? expression : expression.substring(0, at));
    while (fits && at >= 0) {
      int next = expression.indexOf(' ', at + 1);
      String word = expression.substring(at + 1, next < 0 ? expression.length() : next);
      fits = i + words < sentence.to() && tokens.get(i + words).key().equals(word);
      words++;
      at = next;
    }
    return fits ? words : 0;
  }

  /** "three", "and for three": a number in words; null for other words. */
  @Nullable Reading numeral(int i) {
    String key = tokens.get(i).key();
    String bare = clitics.withoutConjunction(key);
    String word = particles.has("numeral", bare) ? bare : clitics.withoutPreposition(bare);
    if (!particles.has("numeral", word)) {
      return null;
    }
    return number(i, particles.has("numeral", key) ? 0 : key.length() - word.length());
  }
}
