package org.waqai.phrase;

import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Tense;
import org.waqai.lexicon.WordClass;
import org.waqai.token.Sentence;
import org.waqai.token.Tokens;

/**
 * Tells a masdar at the head of a headline from the verb that is written like it, by what follows.
 * Used by one thread.
 */
final class HeadlineMasdar {

  /** No headline has more words; what is longer is a text without a full stop. */
  private static final int LONGEST_HEADLINE = 20;

  private static final int LONGEST_SPEAKER = 8;

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;
  private final BestAnalysis best;
  private final PassiveFinder passives;
  private final OpeningVerb openings;

  HeadlineMasdar(
      Particles particles,
      Tokens tokens,
      Reading[] readings,
      BestAnalysis best,
      PassiveFinder passives,
      OpeningVerb openings) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
    this.best = best;
    this.passives = passives;
    this.openings = openings;
  }

  /**
   * "Seizure of three tons", "minister: support of farming": at the head of a headline a masdar is
   * likelier than a verb where nobody who acts follows.
   */
  boolean heads(int i, Analysis verb, Analysis noun, Sentence sentence) {
    boolean head = i == sentence.from() || tokens.get(i - 1).isMark(":");
    return head
        && noun.wordClass() == WordClass.MASDAR
        && verb.tense() == Tense.PERFECT
        && verb.enclitic().isEmpty()
        && tokens.analyses(i).stream().noneMatch(HeadlineMasdar::isIntransitive)
        && !passives.isMarked(i)
        && i + 1 < sentence.to()
        && sentence.to() - sentence.from() <= LONGEST_HEADLINE
        && !tokens.get(sentence.to() - 1).isMark(".!?\u061F")
        && !mayActNext(i + 1)
        && !isSubjectAndObject(i + 1, sentence)
        && !isJoinedVerb(i + 1)
        && !(particles.hasLemma("mind-verb", verb) && hasThat(i + 1, sentence));
  }

  /** "killed and wounded": a verb in the perfect goes on where a masdar would have its noun. */
  private boolean isJoinedVerb(int i) {
    Analysis next = tokens.get(i).isWord() ? best.verb(i) : null;
    return next != null
        && next.tense() == Tense.PERFECT
        && !next.proclitics().conjunction().isEmpty();
  }

  /** Whether "that" follows within the length of a speaker's name. */
  private boolean hasThat(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.to(), from + LONGEST_SPEAKER); i++) {
      if (openings.isComplementizer(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIntransitive(Analysis a) {
    return a.isVerb() && a.lemma().is("intransitive");
  }

  /** "took the flood lives": one noun with an article and one without. */
  private boolean isSubjectAndObject(int i, Sentence sentence) {
    if (i + 1 >= sentence.to() || !tokens.get(i).isWord() || !tokens.get(i + 1).isWord()) {
      return false;
    }
    Analysis first = best.noun(i);
    Analysis second = readings[i + 1] == null ? best.noun(i + 1) : null;
    return first != null
        && second != null
        && first.definite()
        && !second.definite()
        && second.proclitics().isEmpty();
  }

  /** Whether one who acts may stand at a token, over a number that counts. */
  private boolean mayActNext(int first) {
    int i = best.isCount(first) && first + 1 < tokens.size() ? first + 1 : first;
    if (readings[i] != null || !tokens.get(i).isWord()) {
      return readings[i] != null && readings[i].category() == Category.NAME;
    }
    Analysis next = best.noun(i);
    return next == null
        || !next.proclitics().preposition().isEmpty()
        || OpeningVerb.namesWho(next) && !next.lemma().is("place")
        || next.wordClass() == WordClass.ACTIVE_PARTICIPLE
        || next.wordClass() == WordClass.PASSIVE_PARTICIPLE;
  }
}
