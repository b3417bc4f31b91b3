package org.waqai.phrase;

import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.Analysis.Tense;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.mention.Mentions;
import org.waqai.token.Sentence;
import org.waqai.token.Tokens;

/**
 * Tells whether a word that could be something else is a verb at the head of its clause, by who
 * acts and what is said behind it. Used by one thread.
 */
final class OpeningVerb {

  /** How far "about" may stand from the verb that needs it. */
  private static final int FARTHEST_OF = 10;

  private final Particles particles;
  private final Mentions mentions;
  private final Tokens tokens;
  private final Reading[] readings;
  private final BestAnalysis best;

  OpeningVerb(Particles particles, Mentions mentions, Reading[] readings, BestAnalysis best) {
    this.particles = particles;
    this.mentions = mentions;
    this.tokens = mentions.tokens();
    this.readings = readings;
    this.best = best;
  }

  /**
   * "expressed a number of them about their anger": the verb opens the sentence, "about" follows.
   */
  boolean tellsOf(int i, Analysis verb, Sentence sentence) {
    if (!opens(i, sentence) || verb.tense() != Tense.PERFECT) {
      return false;
    }
    int end = Math.min(sentence.to(), i + FARTHEST_OF);
    for (int k = i + 2; k < end; k++) {
      if (particles.has("about", tokens.get(k).key())) {
        return true;
      }
      if (isComplementizer(k) || best.noun(k) == null && best.verb(k) != null) {
        return false;
      }
    }
    return false;
  }

  /** Whether a verb opens the sentence before "that", or before one speaker and an aside. */
  boolean tellsThat(int i, Analysis verb, Sentence sentence) {
    if (!opens(i, sentence) || i + 1 >= sentence.to() || verb.tense() != Tense.PERFECT) {
      return false;
    }
    if (isComplementizer(i + 1)) {
      return true;
    }
    int behind = i + 1;
    Mention name = mentions.wholeAt(i + 1).orElse(null);
    if (name != null) {
      behind = name.wholeTo();
    } else if (startsBeforeActor(i, verb, sentence)) {
      behind = i + 2;
    }
    return behind > i + 1
        && behind < sentence.to()
        && (isComplementizer(behind)
            || tokens.get(behind).isMark(",\u060C")
            || tokens.get(behind).isMark(":"));
  }

  boolean opens(int i, Sentence sentence) {
    return i == sentence.from() || readings[i - 1].category() == Category.MARK;
  }

  boolean isComplementizer(int i) {
    Particles.Particle particle = particles.match(tokens.get(i).key(), 0, n -> "");
    return particle != null && particle.category() == Category.COMPLEMENTIZER;
  }

  /** "and he went on: we do not": a verb of saying before another verb or what negates one. */
  boolean goesOnSaying(int i, Analysis verb, Sentence sentence) {
    if (!opens(i, sentence)
        || verb.tense() != Tense.PERFECT
        || verb.proclitics().conjunction().isEmpty()
        || !particles.hasLemma("mind-verb", verb)
        || i + 1 >= sentence.to()
        || readings[i + 1] != null
        || !tokens.get(i + 1).isWord()) {
      return false;
    }
    Particles.Particle next = particles.match(tokens.get(i + 1).key(), 0, n -> "");
    if (next != null) {
      return next.category() == Category.ADVERB
          || next.category() == Category.NEGATION && !particles.has("negative-noun", next.key());
    }
    return best.noun(i + 1) == null && best.verb(i + 1) != null && mentions.at(i + 1).isEmpty();
  }

  /** "so he demanded (by) the submission of": a verb of asking before what it asks for. */
  boolean asksFor(int i, Analysis verb, Sentence sentence) {
    if (!opens(i, sentence)
        || verb.tense() != Tense.PERFECT
        || verb.proclitics().conjunction().isEmpty()
        || !particles.hasLemma("mind-verb", verb)
        || i + 1 >= sentence.to()
        || !tokens.get(i + 1).isWord()) {
      return false;
    }
    Analysis next = readings[i + 1] == null ? best.noun(i + 1) : null;
    return next != null
        && next.wordClass() == WordClass.MASDAR
        && !next.proclitics().preposition().isEmpty();
  }

  /**
   * Whether a verb in the perfect would open the clause and one who may act follows: "asked" (which
   * is written like "student") before "the minister".
   */
  boolean startsBeforeActor(int i, Analysis verb, Sentence sentence) {
    boolean detached =
        i > sentence.from()
            && readings[i - 1].category() == Category.CONJUNCTION
            && particles.has("conjunction-clitic", tokens.get(i - 1).key());
    int before = detached ? i - 1 : i;
    boolean opens =
        before == sentence.from()
            || readings[before - 1].category() == Category.MARK
                && !tokens.get(before - 1).isMark("()[]")
                && (detached || !verb.proclitics().conjunction().isEmpty());
    if (!opens || verb.tense() != Tense.PERFECT || i + 1 >= sentence.to()) {
      return false;
    }
    if (readings[i + 1] != null) {
      return mentions
          .wholeAt(i + 1)
          .filter(m -> m.type() != EntityType.LOCATION && readings[m.wholeFrom()].prefix() == 0)
          .isPresent();
    }
    if (countsPeople(i + 1, sentence)) {
      return true;
    }
    Analysis next = tokens.get(i + 1).isWord() ? best.noun(i + 1) : null;
    return next != null
        && (next.definite() || next.lemma().is("person") && next.number() == Number.PLURAL)
        && next.proclitics().preposition().isEmpty()
        && (next.lemma().is("person")
            || next.lemma().is("organization")
            || next.wordClass() == WordClass.ACTIVE_PARTICIPLE);
  }

  /** "a number of", "hundreds of": a word that counts, and whom. */
  private boolean countsPeople(int i, Sentence sentence) {
    String key = tokens.get(i).key();
    boolean counts = particles.has("quantifier", key) || particles.has("hundreds", key);
    if (!counts || i + 1 >= sentence.to() || !tokens.get(i + 1).isWord()) {
      return false;
    }
    int of = particles.has("of", tokens.get(i + 1).key()) ? i + 2 : i + 1;
    Analysis whom = of < sentence.to() && readings[of] == null ? best.noun(of) : null;
    return whom != null
        && whom.proclitics().preposition().isEmpty()
        && (whom.lemma().is("person")
            || whom.lemma().is("group")
            || whom.lemma().is("organization")
            || whom.wordClass() == WordClass.ACTIVE_PARTICIPLE
            || whom.wordClass() == WordClass.PASSIVE_PARTICIPLE);
  }

  /** Nouns for people, bodies and places are frequent, and the verbs spelled like them are not. */
  static boolean namesWho(Analysis noun) {
    return noun.lemma().is("person")
        || noun.lemma().is("group")
        || noun.lemma().is("organization")
        || noun.lemma().is("place");
  }
}
