package org.waqai.phrase;

import org.waqai.lexicon.Analysis.Number;
import org.waqai.mention.EntityType;
import org.waqai.token.TokenKind;
import org.waqai.token.Tokens;

/**
 * Tells whether a number goes on with a phrase: "five and twenty", "42 in the hundred", "the
 * session 18", "the countries, the ten", "(3) members". Immutable and thread-safe.
 */
final class NumberInPhrase {

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;
  private final Government government;

  NumberInPhrase(Particles particles, Tokens tokens, Reading[] readings, Government government) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
    this.government = government;
  }

  /** "42 in the hundred": the share belongs to its number. */
  boolean isPercent(int at) {
    return readings[at - 1].category() == Category.NUMBER
        && particles.has("percent", tokens.get(at).key());
  }

  /** "five and twenty", "a hundred and five": a number in words goes on. */
  boolean isCompound(int at) {
    Reading next = readings[at];
    return next.category() == Category.NUMBER
        && next.conjunction()
        && next.preposition().isEmpty()
        && readings[at - 1].category() == Category.NUMBER
        && tokens.get(at - 1).kind() != TokenKind.NUMBER
        && (particles.has("tens", tokens.get(at).key().substring(next.prefix()))
            || particles.has(
                "before-units", tokens.get(at - 1).key().substring(readings[at - 1].prefix())));
  }

  /** Takes the number at which the phrase stands, if it belongs to it. */
  boolean extend(PhraseDraft g, Reading next) {
    int last = g.at - 1;
    boolean noun = g.mention == null && readings[last].category() == Category.NOUN;
    if ((noun || g.mention != null && g.mention.type() == EntityType.GROUP)
        && next.prefix() == 0
        && particles.has("own-number", tokens.get(g.at).key())) {
      g.at++;
      return true;
    }
    if (noun && isOrdinal(g)) {
      g.at++;
      return true;
    }
    if (g.mention != null || (g.closed && !next.definite())) {
      return false;
    }
    boolean complement =
        !g.closed
            && !government.cannotGovern(last)
            && !government.isActor(last)
            && readings[last].number() != Number.PLURAL;
    if (readings[last].category() == Category.NUMBER || next.definite() || complement) {
      g.at++;
      return true;
    }
    return false;
  }

  /** "the session 18": a number behind a noun with article, and nothing behind it to be counted. */
  private boolean isOrdinal(PhraseDraft g) {
    Reading noun = readings[g.at - 1];
    Reading behind = g.at + 1 < readings.length ? readings[g.at + 1] : null;
    boolean counts =
        behind != null
            && !behind.definite()
            && !behind.conjunction()
            && behind.preposition().isEmpty()
            && (behind.isNominal() || behind.category() == Category.NUMBER);
    return noun.definite()
        && noun.enclitic().isEmpty()
        && noun.number() == Number.SINGULAR
        && noun.analysis() != null
        && !government.isActor(g.at - 1)
        && tokens.get(g.at).kind() == TokenKind.NUMBER
        && readings[g.at].preposition().isEmpty()
        && !counts;
  }

  /** "the countries, the ten": a number by article behind several, which is a fraction, too. */
  boolean isNumeralBehind(PhraseDraft g, Reading next) {
    Reading last = readings[g.at - 1];
    return g.mention == null
        && next.definite()
        && next.enclitic().isEmpty()
        && last.category() == Category.NOUN
        && last.definite()
        && last.enclitic().isEmpty()
        && last.number() == Number.PLURAL
        && next.analysis() != null
        && particles.has("numeral", particles.fold(next.analysis().base()));
  }

  /** "(3) members": some outlets put numbers in brackets. */
  boolean isBracketedNumber(int i, int end) {
    return readings[i].category() == Category.NUMBER
        && i > 0
        && i + 2 < end
        && tokens.get(i - 1).isMark("([")
        && tokens.get(i + 1).isMark(")]")
        && readings[i + 2] != null
        && readings[i + 2].category() == Category.NOUN
        && !readings[i + 2].conjunction()
        && !readings[i + 2].definite()
        && readings[i + 2].preposition().isEmpty();
  }
}
