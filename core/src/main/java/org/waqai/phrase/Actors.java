package org.waqai.phrase;

import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.WordClass;
import org.waqai.token.Tokens;

/** Whether a phrase is of those who act: people, bodies, names. Thread-safe. */
final class Actors {

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;

  Actors(Particles particles, Tokens tokens, Reading[] readings) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
  }

  boolean mayAct(NounPhrase phrase) {
    if (phrase.mention().isPresent() || phrase.part().filter(this::mayAct).isPresent()) {
      return true;
    }
    Reading head = readings[phrase.head()];
    Analysis a = head.analysis();
    return head.category() == Category.NUMBER
        || a == null
        || isOthers(phrase, a)
        || isSomeOfThem(phrase)
        || areOthers(phrase) && isNominative(phrase)
        || a.lemma().is("person")
        || a.lemma().is("group")
        || a.lemma().is("organization")
        || a.wordClass() == WordClass.ACTIVE_PARTICIPLE
        || a.wordClass() == WordClass.PASSIVE_PARTICIPLE;
  }

  /** "18 others" with the ending of a subject. */
  private boolean isNominative(NounPhrase phrase) {
    return particles.isEnding("nominative-ending", tokens.get(phrase.to() - 1).key());
  }

  /** "three others", "another child": who comes beside those told before. */
  boolean areOthers(NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Analysis a = readings[i].analysis();
      if (a != null && particles.hasBase("other", a)) {
        return true;
      }
    }
    return false;
  }

  /** "three others": adjectives in the human plural behind a number stand for people. */
  private static boolean isOthers(NounPhrase phrase, Analysis a) {
    return phrase.counted()
        && a.wordClass() == WordClass.ADJECTIVE
        && a.gender() == Gender.MASCULINE
        && a.number() != Number.SINGULAR;
  }

  /** "dozens", "another number of them": a word that counts, without those whom it counts. */
  private boolean isSomeOfThem(NounPhrase phrase) {
    String key = tokens.get(phrase.head()).key();
    return phrase.part().isEmpty()
        && phrase.head() == phrase.from()
        && particles.has("quantifier", key.substring(Math.min(phrase.prefix(), key.length())));
  }
}
