package org.waqai.phrase;

/**
 * The letters glued to the front of a word: "and" and the prepositions of one letter. Immutable and
 * thread-safe.
 */
final class Clitics {

  private final Particles particles;

  Clitics(Particles particles) {
    this.particles = particles;
  }

  boolean conjunctionIn(String cut) {
    return !cut.isEmpty() && particles.has("conjunction-clitic", cut.substring(0, 1));
  }

  String prepositionIn(String cut) {
    for (int i = 0; i < cut.length(); i++) {
      String letter = cut.substring(i, i + 1);
      if (particles.has("preposition-clitic", letter)) {
        return letter;
      }
    }
    return "";
  }

  String withoutConjunction(String key) {
    return key.length() > 2 && particles.has("conjunction-clitic", key.substring(0, 1))
        ? key.substring(1)
        : key;
  }

  String withoutPreposition(String key) {
    return key.length() > 2 && particles.has("preposition-clitic", key.substring(0, 1))
        ? key.substring(1)
        : key;
  }
}
