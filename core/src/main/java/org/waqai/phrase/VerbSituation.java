package org.waqai.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.token.Tokens;

/**
 * Tells how a verb stands to the chunks around it and to the clause before it. Used by one thread.
 */
final class VerbSituation {

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;
  private final List<Chunk> chunks;

  VerbSituation(Particles particles, Tokens tokens, Reading[] readings, List<Chunk> chunks) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
    this.chunks = chunks;
  }

  /**
   * "it was possible to … a man who was …": an auxiliary behind an indefinite noun describes it.
   */
  boolean startsAnew(int i, Chunk verb, ClauseDraft current) {
    Chunk before = i > 0 ? chunks.get(i - 1) : null;
    return before != null
        && before.phrase() != null
        && !before.preposition().isEmpty()
        && !before.phrase().definite()
        && before.phrase().mention().isEmpty()
        && (isAuxiliary(verb.from())
            || differ(readings[current.verb.from()], readings[verb.from()]));
  }

  private static boolean differ(Reading auxiliary, Reading verb) {
    return auxiliary.gender() == Gender.FEMININE && verb.gender() == Gender.MASCULINE
        || auxiliary.gender() == Gender.MASCULINE && verb.gender() == Gender.FEMININE;
  }

  /** "a visit that lasts two days to X": tells how long, and what follows belongs to the visit. */
  boolean lasts(int i, Chunk verb) {
    Chunk before = i > 0 ? chunks.get(i - 1) : null;
    Chunk next = i + 1 < chunks.size() ? chunks.get(i + 1) : null;
    return particles.hasLemma("lasting", readings[verb.from()])
        && !verb.conjunction()
        && before != null
        && before.phrase() != null
        && !before.phrase().definite()
        && next != null
        && (next.category() == Category.TIME || isBareTime(next));
  }

  private boolean isBareTime(Chunk chunk) {
    return chunk.phrase() != null
        && chunk.preposition().isEmpty()
        && particles.has("time-unit", tokens.get(chunk.to() - 1).key());
  }

  /** "during a meeting that gathered him": behind a preposition, the noun is nobody's subject. */
  boolean tellsOfGoverned(int i, Chunk verb) {
    Chunk before = i > 0 ? chunks.get(i - 1) : null;
    return before != null
        && before.phrase() != null
        && !before.preposition().isEmpty()
        && !before.phrase().definite()
        && before.phrase().mention().isEmpty()
        && !verb.conjunction()
        && !verb.enclitic().isEmpty();
  }

  /**
   * "by the hands of officials in the regime (who) oppose": several people behind a preposition,
   * where they are, and a verb in the plural that tells of them.
   */
  @Nullable NounPhrase toldOf(int i, Chunk verb) {
    if (verb.conjunction() || readings[verb.from()].number() != Number.PLURAL) {
      return null;
    }
    int k = i - 1;
    while (k > 0 && chunks.get(k).phrase() != null && isWhere(chunks.get(k))) {
      k--;
    }
    Chunk who = k >= 0 && k < i - 1 ? chunks.get(k) : null;
    boolean several =
        who != null
            && who.phrase() != null
            && !who.preposition().isEmpty()
            && !who.phrase().definite()
            && who.phrase().mention().isEmpty()
            && readings[who.phrase().head()].number() == Number.PLURAL
            && isOfPeople(who.phrase());
    return several ? who.phrase() : null;
  }

  private static boolean isWhere(Chunk chunk) {
    return !chunk.preposition().isEmpty()
        && !chunk.conjunction()
        && (chunk.phrase().definite() || chunk.phrase().mention().isPresent());
  }

  private boolean isOfPeople(NounPhrase phrase) {
    Analysis a = readings[phrase.head()].analysis();
    return a != null && (a.lemma().is("person") || a.lemma().is("group"));
  }

  /** "that the matter is grave, and added": the clause without a verb is whole. */
  boolean isNominalBefore(int i, Chunk verb, ClauseDraft current) {
    return verb.conjunction()
        && (current.commaSeen || current.negated || speaks(i))
        && (current.kind == Clause.Kind.CONTENT || current.kind == Clause.Kind.RELATIVE)
        && current.hasBareNoun();
  }

  /** "was not hurt or killed": "or" carries the negation of the verb before on. */
  boolean sharesNegation(int i, ClauseDraft current) {
    return i >= 2
        && chunks.get(i - 1).category() == Category.CONJUNCTION
        && chunks.get(i - 2).category() == Category.VERB
        && current.sibling != null
        && current.sibling.negated;
  }

  /** Two commas make an aside; one alone ends what the auxiliary leans on. */
  boolean isCutOff(Chunk auxiliary, int i) {
    int commas = 0;
    for (int k = i - 1; k >= 0 && chunks.get(k).from() > auxiliary.from(); k--) {
      commas += chunks.get(k).category() == Category.MARK ? 1 : 0;
    }
    return commas % 2 == 1;
  }

  boolean isAuxiliary(int verb) {
    return particles.hasLemma("auxiliary", readings[verb]);
  }

  /** "he went on we do not want": nothing but a negation between the verbs. */
  boolean isRightBehind(Chunk verb, int i) {
    for (int k = i - 1; k >= 0; k--) {
      Chunk between = chunks.get(k);
      if (between == verb) {
        return true;
      }
      if (between.category() != Category.NEGATION) {
        return false;
      }
    }
    return false;
  }

  /** Whether "that" or a quotation follows before the next verb. */
  boolean speaks(int i) {
    for (int k = i + 1; k < chunks.size(); k++) {
      switch (chunks.get(k).category()) {
        case COMPLEMENTIZER, QUOTE_OPEN -> {
          return true;
        }
        case VERB, RELATIVE, SUBORDINATOR -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  boolean isMindVerb(ClauseDraft draft) {
    return draft.verb != null && particles.hasLemma("mind-verb", readings[draft.verb.from()]);
  }
}
