package org.waqai.phrase;

import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.Analysis.Tense;
import org.waqai.lexicon.WordClass;
import org.waqai.token.Sentence;
import org.waqai.token.Tokens;

/**
 * Scores whether a word that may be a verb and a noun is the verb, by the clause so far and what
 * follows. Used by one thread.
 */
final class VerbScorer {

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;
  private final BestAnalysis best;
  private final AdjectiveReader adjectives;
  private final PassiveFinder passives;
  private final OpeningVerb openings;
  private final HeadlineMasdar headlines;
  private final NeighborScorer neighbors;

  VerbScorer(
      Particles particles,
      Tokens tokens,
      Reading[] readings,
      BestAnalysis best,
      AdjectiveReader adjectives,
      PassiveFinder passives,
      OpeningVerb openings,
      HeadlineMasdar headlines,
      NeighborScorer neighbors) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
    this.best = best;
    this.adjectives = adjectives;
    this.passives = passives;
    this.openings = openings;
    this.headlines = headlines;
    this.neighbors = neighbors;
  }

  /** Above zero where the verb is likelier than the noun. */
  double score(int i, Analysis verb, Analysis noun, Sentence sentence) {
    if (particles.hasLemma("verb-or-preposition", verb) && openings.tellsThat(i, verb, sentence)
        || particles.hasLemma("verb-before-of", verb) && openings.tellsOf(i, verb, sentence)) {
      return 1;
    }
    if (noun.proclitics().article() || !noun.proclitics().preposition().isEmpty()) {
      return verb.proclitics().isEmpty() && verb.prefix() == 0 ? -0.5 : -3;
    }
    double score = verb.tense() == Tense.PERFECT ? 0.1 : 1.0;
    if (verb.proclitics().future() || passives.isMarked(i)) {
      score += 3;
    }
    score += neighbors.before(i, verb, sentence);
    boolean describes = describesEvent(i, verb, sentence);
    if (describes
        || openings.goesOnSaying(i, verb, sentence)
        || openings.asksFor(i, verb, sentence)) {
      score += 3;
    }
    if (isBeforeVerb(i, verb, sentence) || headlines.heads(i, verb, noun, sentence)) {
      score -= 2;
    }
    if (verb.proclitics().conjunction().isEmpty()
        && verb.tense() == Tense.PERFECT
        && !describes
        && !(i > sentence.from() && isBehindSomeone(i, verb, noun))
        && hasVerbBefore(i, sentence, "auxiliary-perfect")) {
      score -= 2.5;
    } else if (noun.wordClass() == WordClass.MASDAR
        && verb.tense() != Tense.PERFECT
        && best.mayBePerfect(i)
        && hasVerbBefore(i, sentence, "auxiliary")) {
      score -= 2.5;
    }
    if (joinsMasdar(i, verb, noun, sentence)) {
      score -= 2;
    }
    score += neighbors.behind(i, noun, sentence);
    score -= 0.5 * Math.max(0, verb.enclitic().length() - noun.enclitic().length());
    if (noun.wordClass() == WordClass.NOUN || noun.wordClass() == WordClass.ADJECTIVE) {
      score -=
          OpeningVerb.namesWho(noun) && !openings.startsBeforeActor(i, verb, sentence) ? 1.0 : 0.4;
    }
    return score;
  }

  /**
   * "aims at easing contacts and weaving ties": a masdar joined to one that a preposition governs,
   * where a verb in the perfect would not go on with the tense of the clause.
   */
  private boolean joinsMasdar(int i, Analysis verb, Analysis noun, Sentence sentence) {
    if (noun.wordClass() != WordClass.MASDAR
        || noun.definite()
        || verb.tense() != Tense.PERFECT
        || verb.proclitics().conjunction().isEmpty()
        || openings.isComplementizer(Math.min(i + 1, sentence.to() - 1))) {
      return false;
    }
    boolean governed = false;
    for (int k = i - 1; k >= sentence.from(); k--) {
      Reading before = readings[k];
      switch (before.category()) {
        case NOUN -> governed |= isGovernedMasdar(k);
        case VERB -> {
          Analysis a = before.analysis();
          return governed
              && a != null
              && (a.tense() != Tense.PERFECT || !particles.hasLemma("mind-verb", verb));
        }
        case MARK, COMPLEMENTIZER, RELATIVE, SUBORDINATOR, QUOTE_OPEN, QUOTE_CLOSE -> {
          return governed && before.category() == Category.MARK && !tokens.get(k).isMark(",\u060C");
        }
        default -> {}
      }
    }
    return governed;
  }

  private boolean isGovernedMasdar(int i) {
    Analysis a = readings[i].analysis();
    boolean behind =
        i > 0 && readings[i - 1] != null && readings[i - 1].category() == Category.PREPOSITION;
    return a != null
        && a.wordClass() == WordClass.MASDAR
        && !readings[i].definite()
        && (behind || !readings[i].preposition().isEmpty());
  }

  /** "an accident happened": a noun at the head, for two verbs in a row would need "that". */
  private boolean isBeforeVerb(int i, Analysis verb, Sentence sentence) {
    if (i + 1 >= sentence.to()
        || !tokens.get(i + 1).isWord()
        || readings[i + 1] != null
        || particles.hasLemma("auxiliary", verb)
        || particles.hasLemma("mind-verb", verb)
        || particles.match(tokens.get(i + 1).key(), 0, n -> "") != null) {
      return false;
    }
    Analysis next = best.verb(i + 1);
    return next != null && next.proclitics().isEmpty() && best.noun(i + 1) == null;
  }

  /** "a meeting that he held": a verb with its object behind an indefinite event. */
  private boolean describesEvent(int i, Analysis verb, Sentence sentence) {
    boolean gathers = particles.hasLemma("gathering-verb", verb);
    if (verb.prefix() > 0
        || !gathers && (verb.enclitic().isEmpty() || !particles.hasLemma("event-verb", verb))) {
      return false;
    }
    int k = i - 1;
    while (k >= sentence.from() && isIndefinite(k, Category.ADJECTIVE)) {
      k--;
    }
    if (k < sentence.from() || !isIndefinite(k, Category.NOUN)) {
      return false;
    }
    Analysis a = readings[k].analysis();
    return a != null
        && (gathers
            ? particles.hasBase("gathering", a)
            : a.wordClass() == WordClass.MASDAR || a.lemma().is("event"));
  }

  private boolean isIndefinite(int k, Category category) {
    return readings[k] != null && readings[k].category() == category && !readings[k].definite();
  }

  /** Whether the clause has its verb already; a second one would need "and". */
  private boolean hasVerbBefore(int i, Sentence sentence, String leaning) {
    int commas = 0;
    for (int k = i - 1; k >= sentence.from(); k--) {
      switch (readings[k].category()) {
        case VERB -> {
          Analysis a = readings[k].analysis();
          boolean whole = a == null || !particles.hasLemma(leaning, a);
          return whole && commas % 2 == 0;
        }
        case MARK -> {
          int open = tokens.get(k).isMark(")") ? opening(k, sentence) : -1;
          if (open >= 0) {
            k = open;
            continue;
          }
          if (!tokens.get(k).isMark(",\u060C")) {
            return false;
          }
          commas++;
        }
        case COMPLEMENTIZER, RELATIVE, SUBORDINATOR, QUOTE_OPEN, QUOTE_CLOSE -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** The opening bracket of a short aside that ends here, or -1. */
  private int opening(int close, Sentence sentence) {
    for (int k = close - 1; k >= sentence.from() && k > close - 6; k--) {
      if (tokens.get(k).isMark("(")) {
        return k;
      }
    }
    return -1;
  }

  /** "to a judge (who) ordered that": one person without an article, and a verb that agrees. */
  private boolean isBehindSomeone(int i, Analysis verb, Analysis noun) {
    Reading before = readings[i - 1];
    Analysis a = before.analysis();
    return before.category() == Category.NOUN
        && a != null
        && a.lemma().is("person")
        && before.number() == Number.SINGULAR
        && !before.definite()
        && verb.number() == Number.SINGULAR
        && verb.gender() == before.gender()
        && noun.wordClass() != WordClass.ADJECTIVE
        && verb.enclitic().isEmpty()
        && i + 1 < tokens.size()
        && adjectives.isPreposition(i + 1);
  }
}
