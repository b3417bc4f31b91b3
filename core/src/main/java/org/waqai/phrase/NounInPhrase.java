package org.waqai.phrase;

import org.waqai.lexicon.Analysis;
import org.waqai.token.Tokens;

/**
 * Tells whether a noun goes on with a phrase: as the complement of the chain, "the head of the
 * council", as what is counted, "three members", or as its description, "a conference high in
 * rank". Immutable and thread-safe.
 */
final class NounInPhrase {

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;
  private final Government government;
  private final NumberInPhrase numbers;

  NounInPhrase(
      Particles particles,
      Tokens tokens,
      Reading[] readings,
      Government government,
      NumberInPhrase numbers) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
    this.government = government;
    this.numbers = numbers;
  }

  /** Takes the noun at which the phrase stands, if it belongs to it. */
  boolean extend(PhraseDraft g, Reading next) {
    if (isOther(g) || numbers.isNumeralBehind(g, next)) {
      g.at++;
      return true;
    }
    if (isLimited(g, next)) {
      g.closed = true;
      g.at++;
      return true;
    }
    if (g.closed
        && !(g.counted && g.head == g.at - 1 && readings[g.head].category() == Category.NUMBER)) {
      boolean describes = describes(g, next);
      g.at += describes ? 1 : 0;
      return describes;
    }
    Category before = readings[g.at - 1].category();
    boolean closing = before == Category.QUOTE_CLOSE || before == Category.MARK;
    int last = closing ? g.at - 2 : g.at - 1;
    boolean lastCounts =
        readings[last].category() == Category.NUMBER || government.isQuantifier(last);
    if (!lastCounts && government.cannotGovern(last)) {
      return false;
    }
    if (!next.definite()
        && !lastCounts
        && government.separate(last, g.at, government.isGoverned(g.from))) {
      return false;
    }
    if (!next.enclitic().isEmpty()
        && government.isActor(last)
        && particles.has("own-end", next.bare(tokens.get(g.at).key()))) {
      return false;
    }
    if (lastCounts && (g.head == last || readings[g.head].category() == Category.NUMBER)) {
      g.head = g.at;
      g.counted = true;
    }
    g.closed = next.definite();
    g.at++;
    return true;
  }

  /** "the forces belonging to X": a word by article that describes its noun. */
  private boolean describes(PhraseDraft g, Reading next) {
    boolean adjective =
        next.definite()
            && next.enclitic().isEmpty()
            && !particles.has("everybody", tokens.get(g.at).key())
            && (next.analysis() == null
                || particles.hasBase("belonging", next.analysis())
                    && g.at + 1 < readings.length
                    && readings[g.at + 1] != null
                    && !readings[g.at + 1].preposition().isEmpty());
    return adjective
        && g.mention == null
        && readings[g.at - 1].category() == Category.NOUN
        && readings[g.at - 1].enclitic().isEmpty();
  }

  /** "another person": right behind its noun and nothing that it could be the last one of. */
  private boolean isOther(PhraseDraft g) {
    return g.mention == null
        && !g.closed
        && readings[g.at - 1].category() == Category.NOUN
        && readings[g.at - 1].enclitic().isEmpty()
        && !government.isQuantifier(g.at - 1)
        && particles.has("other", tokens.get(g.at).key());
  }

  /**
   * "a conference high in rank", "missiles short of range": an adjective and what it is true of.
   */
  private boolean isLimited(PhraseDraft g, Reading next) {
    int last = g.at - 1;
    Analysis adjective = readings[last].analysis();
    Analysis noun = next.analysis();
    return last > g.from
        && readings[last].category() == Category.ADJECTIVE
        && adjective != null
        && particles.hasBase("limited-adjective", adjective)
        && noun != null
        && next.definite()
        && next.enclitic().isEmpty()
        && !noun.lemma().is("person")
        && !noun.lemma().is("group")
        && !noun.lemma().is("organization");
  }
}
