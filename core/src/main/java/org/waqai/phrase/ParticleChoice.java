package org.waqai.phrase;

import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Tense;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.Mentions;
import org.waqai.token.Sentence;
import org.waqai.token.Tokens;

/**
 * Tells whether a word that is written like a particle is one, and when it is a relative pronoun.
 * Used by one thread.
 */
final class ParticleChoice {

  private final Particles particles;
  private final Mentions mentions;
  private final Tokens tokens;
  private final Reading[] readings;
  private final BestAnalysis best;
  private final OpeningVerb openings;

  ParticleChoice(
      Particles particles,
      Mentions mentions,
      Reading[] readings,
      BestAnalysis best,
      OpeningVerb openings) {
    this.particles = particles;
    this.mentions = mentions;
    this.tokens = mentions.tokens();
    this.readings = readings;
    this.best = best;
    this.openings = openings;
  }

  /** Whether the particle is meant, and no noun or verb that is written like it. */
  boolean isParticle(Particles.Particle found, int i, int prefix, Sentence sentence) {
    return !isHidden(found, i, prefix)
        && !standsForNoun(found, i)
        && !counts(found, i, sentence)
        && !lacksVerb(found, i, prefix, sentence)
        && !opensAsVerb(found, i, sentence);
  }

  /** Whether a particle that also negates or governs is "what" or "who" here. */
  boolean isPronoun(Particles.Particle found, int i, int prefix, Sentence sentence) {
    return isRelative(found, i, prefix, sentence) || isWhoever(found, i, sentence);
  }

  /** Whether the letter that looks like "and" or "so" belongs to a noun or a verb. */
  private boolean isHidden(Particles.Particle found, int i, int prefix) {
    return prefix == 1
        && tokens.get(i).key().length() > 3
        && (isNounWhole(i) || found.category() == Category.PREPOSITION && best.mayBePerfect(i));
  }

  /**
   * "which led to": the word that negates at the head of a clause is a pronoun behind a comma or a
   * noun, before a verb in the perfect that does not tell of going on.
   */
  private boolean isRelative(Particles.Particle found, int i, int prefix, Sentence sentence) {
    if (found.category() != Category.NEGATION
        || !particles.has("negation-or-pronoun", found.key())
        || prefix > 0
        || i == sentence.from()
        || i + 1 >= sentence.to()) {
      return false;
    }
    Category before = readings[i - 1] == null ? Category.MARK : readings[i - 1].category();
    boolean behind =
        switch (before) {
          case NOUN,
              ADJECTIVE,
              NAME,
              TIME,
              NUMBER,
              MARK,
              PREPOSITION,
              PRONOUN,
              COMPLEMENTIZER,
              VERB ->
              true;
          default -> false;
        };
    Analysis verb = best.verb(i + 1);
    return behind && verb != null && !particles.hasLemma("auxiliary", verb);
  }

  /** "lost" is written like the particle of the perfect, but no verb follows it. */
  private boolean lacksVerb(Particles.Particle found, int i, int prefix, Sentence sentence) {
    String key = prefix == 0 ? found.key() : tokens.get(i).key();
    return particles.has("before-verb", key)
        && best.verb(i) != null
        && (i + 1 >= sentence.to() || best.verb(i + 1) == null)
        && (i + 1 >= sentence.to() || particles.match(tokens.get(i + 1).key(), 0, n -> "") == null);
  }

  /**
   * "congratulated", which is folded like "here", before one who acts; "explained", which is
   * written like "between", before "that" or a speaker of whom nobody is a partner.
   */
  private boolean opensAsVerb(Particles.Particle found, int i, Sentence sentence) {
    if (found.words().size() > 1) {
      return false;
    }
    Analysis verb = best.verb(i);
    if (verb == null) {
      return false;
    }
    if (found.category() == Category.PREPOSITION) {
      return particles.has("verb-or-preposition", found.key())
              && openings.tellsThat(i, verb, sentence)
          || particles.has("verb-before-of", found.key()) && openings.tellsOf(i, verb, sentence);
    }
    return found.category() == Category.ADVERB && openings.startsBeforeActor(i, verb, sentence);
  }

  /** "any case", "both of X and Y": a particle that counts before an indefinite noun or "of". */
  private boolean counts(Particles.Particle particle, int i, Sentence sentence) {
    if (particle.category() != Category.PARTICLE
        || !particles.has("quantifier", particle.key())
        || i + 1 >= sentence.to()
        || !tokens.get(i + 1).isWord()) {
      return false;
    }
    if (particles.has("of", tokens.get(i + 1).key())) {
      return true;
    }
    Analysis next = best.noun(i + 1);
    return next != null && !next.definite() && next.proclitics().isEmpty();
  }

  /** "whoever does not support it": no preposition stands before a negated verb or a plain one. */
  private boolean isWhoever(Particles.Particle found, int i, Sentence sentence) {
    if (!particles.has("preposition-or-pronoun", found.key()) || i + 1 >= sentence.to()) {
      return false;
    }
    Particles.Particle next = particles.match(tokens.get(i + 1).key(), 0, n -> "");
    if (next != null) {
      return next.category() == Category.NEGATION
          && !particles.has("negative-noun", next.key())
          && i + 2 < sentence.to()
          && best.verb(i + 2) != null;
    }
    Analysis verb = best.verb(i + 1);
    return verb != null
        && verb.tense() != Tense.PERFECT
        && best.noun(i + 1) == null
        && mentions.at(i + 1).isEmpty();
  }

  /** Whether the lexicon knows the word as a noun with the letter that looks like "and" or "so". */
  private boolean isNounWhole(int i) {
    for (Analysis a : tokens.analyses(i)) {
      if (a.prefix() == 0 && a.wordClass() == WordClass.NOUN && a.enclitic().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * A preposition such as "north" or "before" is a noun where the article or an adjective says so.
   */
  private boolean standsForNoun(Particles.Particle particle, int i) {
    return particle.words().size() == 1
        && particle.category() == Category.NEGATION
        && i > 0
        && readings[i - 1] != null
        && readings[i - 1].category() == Category.PREPOSITION
        && particles.has("negative-noun", particle.key());
  }
}
