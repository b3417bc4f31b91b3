package org.waqai.phrase;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.token.Sentence;
import org.waqai.token.Tokens;

/**
 * Reads particles and prepositions, with "and" before and a pronoun behind them. Used by one
 * thread.
 */
final class ParticleReader {

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;
  private final AdjectiveReader adjectives;
  private final ParticleChoice choice;

  ParticleReader(
      Particles particles,
      Tokens tokens,
      Reading[] readings,
      AdjectiveReader adjectives,
      ParticleChoice choice) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
    this.adjectives = adjectives;
    this.choice = choice;
  }

  /** Fills the readings of the particle that starts here; 0 if there is none. */
  int read(int i, Sentence sentence) {
    String key = tokens.get(i).key();
    for (int prefix = 0; prefix <= 1 && prefix < key.length() - 1; prefix++) {
      if (prefix == 1 && !particles.has("conjunction-clitic", key.substring(0, 1))) {
        break;
      }
      int length = read(i, prefix, sentence);
      if (length > 0) {
        return length;
      }
    }
    return letter(i, sentence);
  }

  /** The particle behind this many letters of "and". */
  private int read(int i, int prefix, Sentence sentence) {
    String word = tokens.get(i).key().substring(prefix);
    int following = sentence.to() - i - 1;
    Particles.Particle found = particles.match(word, following, n -> tokens.get(i + n).key());
    if (found != null && negatesAdjective(found, i, sentence)) {
      Analysis negated = adjective(i + 1);
      readings[i] = negation(prefix, negated.definite());
      readings[i + 1] = Reading.of(Category.ADJECTIVE, negated);
      return 2;
    }
    if (found != null && choice.isParticle(found, i, prefix, sentence)) {
      boolean pronoun = choice.isPronoun(found, i, prefix, sentence);
      return fill(pronoun ? found.as(Category.RELATIVE) : found, i, prefix, "");
    }
    return prepositionWithPronoun(word, i, prefix);
  }

  /**
   * A preposition of one letter that stands alone, as before a number, or another such particle.
   */
  private int letter(int i, Sentence sentence) {
    String key = tokens.get(i).key();
    boolean joined = key.length() == 2 && particles.has("conjunction-clitic", key.substring(0, 1));
    String letter = joined ? key.substring(1) : key;
    if (particles.has("preposition-clitic", letter)
        && i + 1 < sentence.to()
        && !tokens.get(i + 1).isWord()) {
      return fill(preposition(letter), i, key.length() - 1, "");
    }
    Particles.Particle single = key.length() == 1 ? particles.match(key, 0, n -> "") : null;
    return single == null ? 0 : fill(single, i, 0, "");
  }

  private static Particles.Particle preposition(String key) {
    return new Particles.Particle(ImmutableList.of(key), Category.PREPOSITION, key);
  }

  /** "an unannounced meeting": the word that negates and the adjective behind a noun are one. */
  private boolean negatesAdjective(Particles.Particle found, int i, Sentence sentence) {
    return i > sentence.from()
        && i + 1 < sentence.to()
        && found.words().size() == 1
        && particles.has("adjective-negation", found.key())
        && adjectives.isBehindNoun(i)
        && tokens.get(i + 1).isWord()
        && readings[i + 1] == null
        && adjective(i + 1) != null;
  }

  /** What negates an adjective is a part of it, also behind "and". */
  private static Reading negation(int prefix, boolean definite) {
    return new Reading(
        Category.ADJECTIVE, null, false, "", prefix, "", definite, Gender.EITHER, Number.EITHER);
  }

  private @Nullable Analysis adjective(int i) {
    for (Analysis a : tokens.analyses(i)) {
      if (AdjectiveReader.mayBeAdjective(a)
          && a.proclitics().preposition().isEmpty()
          && a.enclitic().isEmpty()) {
        return a;
      }
    }
    return null;
  }

  private int fill(Particles.Particle particle, int i, int prefix, String enclitic) {
    int length = particle.words().size();
    for (int n = 0; n < length; n++) {
      readings[i + n] =
          new Reading(
              particle.category(),
              null,
              n == 0 && prefix > 0,
              governor(particle, n),
              n == 0 ? prefix : 0,
              n == length - 1 ? enclitic : "",
              false,
              Gender.EITHER,
              Number.EITHER);
    }
    return length;
  }

  /** The preposition that a particle is, or that is glued to a demonstrative: "for this". */
  private String governor(Particles.Particle particle, int word) {
    if (particle.category() == Category.PREPOSITION) {
      return particle.key();
    }
    String first = particle.key().substring(0, 1);
    boolean glued =
        word == 0
            && particle.category() == Category.DEMONSTRATIVE
            && particles.has("preposition-clitic", first)
            && particles.match(particle.key().substring(1), 0, n -> "") != null;
    return glued ? first : "";
  }

  private int prepositionWithPronoun(String word, int i, int prefix) {
    for (int cut = 1; cut <= 3 && cut < word.length(); cut++) {
      String enclitic = word.substring(word.length() - cut);
      if (!particles.has("enclitic", enclitic)) {
        continue;
      }
      String stem = word.substring(0, word.length() - cut);
      Particles.Particle found = particles.match(stem, 0, n -> "");
      if (found == null && particles.has("preposition-clitic", stem)) {
        found = preposition(stem);
      }
      if (found != null
          && (found.category() == Category.PREPOSITION
              || found.category() == Category.COMPLEMENTIZER)) {
        return fill(found, i, prefix, enclitic);
      }
    }
    return 0;
  }
}
