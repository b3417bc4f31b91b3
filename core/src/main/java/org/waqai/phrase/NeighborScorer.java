package org.waqai.phrase;

import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.Analysis.Tense;
import org.waqai.lexicon.WordClass;
import org.waqai.token.Sentence;
import org.waqai.token.Token;
import org.waqai.token.TokenKind;
import org.waqai.token.Tokens;

/** Scores a verb against a noun by the word before and the word behind. Used by one thread. */
final class NeighborScorer {

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;
  private final BestAnalysis best;
  private final OpeningVerb openings;

  NeighborScorer(
      Particles particles,
      Tokens tokens,
      Reading[] readings,
      BestAnalysis best,
      OpeningVerb openings) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
    this.best = best;
    this.openings = openings;
  }

  /** What the word before says. */
  double before(int i, Analysis verb, Sentence sentence) {
    if (i == sentence.from()) {
      return 0.6;
    }
    Reading before = readings[i - 1];
    boolean joined = !verb.proclitics().conjunction().isEmpty();
    return switch (before.category()) {
      case NEGATION -> particles.has("negative-noun", tokens.get(i - 1).key()) ? -3 : 3;
      case FUTURE, PARTICLE, RELATIVE -> 2.5;
      case SUBORDINATOR -> 1;
      case COMPLEMENTIZER ->
          verb.tense() != Tense.PERFECT ? 2 : before.enclitic().isEmpty() ? -0.3 : 1.5;
      case PREPOSITION -> before.enclitic().isEmpty() ? -5 : 0.3;
      case VERB -> joined ? 0.6 : verb.tense() == Tense.PERFECT ? -2 : 0.5;
      case NOUN ->
          joined
              ? 0.5
              : isImpersonal(i - 1) ? -3 : before.definite() ? 0.8 : nounBefore(before, verb);
      case NUMBER -> joined ? 0.5 : -1.5;
      case ADJECTIVE -> isPlanned(i - 1) ? -3 : 0.5;
      case NAME -> joined ? 0.5 : 1.0;
      case DEMONSTRATIVE -> joined ? 0.5 : -1;
      case PRONOUN -> 1.5;
      case TIME, ADVERB -> 0.4;
      case QUOTE_OPEN, QUOTE_CLOSE -> 0.4;
      case MARK -> isBracketedNumber(i) ? -2 : 0.4;
      case CONJUNCTION -> i - 1 == sentence.from() ? 0.6 : 0.2;
    };
  }

  /** "the planned holding of it": a masdar follows. */
  private boolean isPlanned(int i) {
    Analysis a = readings[i].analysis();
    return a != null
        && a.wordClass() == WordClass.PASSIVE_PARTICIPLE
        && particles.has("planned", tokens.get(i).key().substring(a.prefix()));
  }

  /** "it is planned (of-the planned) to hold": a masdar follows, for a verb would need "that". */
  private boolean isImpersonal(int i) {
    Reading before = i > 0 ? readings[i - 1] : null;
    return before != null
        && before.category() == Category.PREPOSITION
        && before.enclitic().isEmpty()
        && particles.has("impersonal", before.preposition())
        && readings[i].definite()
        && particles.has("impersonal-word", tokens.get(i).key());
  }

  private boolean isBracketedNumber(int i) {
    return i >= 2
        && tokens.get(i - 1).isMark(")]")
        && readings[i - 2] != null
        && readings[i - 2].category() == Category.NUMBER;
  }

  /** "agents of the centre of": a verb in the singular does not tell of several people. */
  private static double nounBefore(Reading before, Analysis verb) {
    boolean person = before.analysis() != null && before.analysis().lemma().is("person");
    boolean several = person && before.number() == Number.PLURAL;
    if (several
        && verb.number() == Number.SINGULAR
        && verb.gender() == Gender.MASCULINE
        && verb.enclitic().isEmpty()) {
      return -1.2;
    }
    return person || before.number() == Number.PLURAL ? 0.3 : -1.2;
  }

  /** What the word behind says. */
  double behind(int i, Analysis noun, Sentence sentence) {
    if (i + 1 >= sentence.to()) {
      return -0.5;
    }
    Token next = tokens.get(i + 1);
    if (next.kind() == TokenKind.NUMBER) {
      return 0.4;
    }
    if (!next.isWord()) {
      return next.kind() == TokenKind.PUNCTUATION ? -0.3 : 0;
    }
    if (readings[i + 1] != null) {
      return readings[i + 1].preposition().isEmpty() ? 0.2 : 0;
    }
    if (openings.isComplementizer(i + 1)) {
      return 1.5;
    }
    Analysis nextNoun = best.noun(i + 1);
    if (nextNoun == null) {
      return 0;
    }
    boolean adjective = nextNoun.wordClass() == WordClass.ADJECTIVE && !nextNoun.definite();
    if (adjective && !noun.definite()) {
      return -1.5;
    }
    return nextNoun.definite() ? 0.2 : 0.1;
  }
}
