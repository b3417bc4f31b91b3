package org.waqai.phrase;

import org.waqai.mention.Mention;
import org.waqai.mention.Mentions;
import org.waqai.token.Tokens;

/**
 * Tells whether marks of quotation and brackets go on with a phrase instead of ending it: 'by the
 * name of "X"', "(3) members", "the Organization of X (OX)". Immutable and thread-safe.
 */
final class EnclosedInPhrase {

  private static final int LONGEST_QUOTED = 5;

  private final Mentions mentions;
  private final Tokens tokens;
  private final Reading[] readings;
  private final Government government;
  private final NumberInPhrase numbers;

  EnclosedInPhrase(
      Mentions mentions, Reading[] readings, Government government, NumberInPhrase numbers) {
    this.mentions = mentions;
    this.tokens = mentions.tokens();
    this.readings = readings;
    this.government = government;
    this.numbers = numbers;
  }

  /** Marks of quotation around one word or number do not end a phrase. */
  boolean extendOverQuote(PhraseDraft g, int end) {
    boolean opens = readings[g.at].category() == Category.QUOTE_OPEN;
    if (opens && takesQuoted(g, end)) {
      return true;
    }
    int other = opens ? g.at + 2 : g.at - 2;
    boolean pair =
        other >= g.from
            && other < end
            && readings[other] != null
            && readings[other].category() == (opens ? Category.QUOTE_CLOSE : Category.QUOTE_OPEN);
    if (!pair) {
      return false;
    }
    Reading inner = readings[opens ? g.at + 1 : g.at - 1];
    if (opens && inner.category() != Category.NUMBER) {
      return false;
    }
    if (opens) {
      g.head = g.at + 1;
      g.counted = true;
      g.at += 3;
      return g.at < end || g.at == end;
    }
    return false;
  }

  /** 'by the name of "X"': a short quotation is the complement of a noun that still needs one. */
  private boolean takesQuoted(PhraseDraft g, int end) {
    if (g.closed || g.mention != null || government.cannotGovern(g.at - 1)) {
      return false;
    }
    for (int i = g.at + 1; i < end && i <= g.at + LONGEST_QUOTED; i++) {
      switch (readings[i].category()) {
        case QUOTE_CLOSE -> {
          boolean some = i > g.at + 1;
          g.at = some ? i + 1 : g.at;
          g.closed = some || g.closed;
          return some;
        }
        case NOUN, NAME, ADJECTIVE, NUMBER -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** An abbreviation in brackets belongs to the name before it. */
  boolean extendByBrackets(PhraseDraft g, int end) {
    if (numbers.isBracketedNumber(g.at - 1, end)) {
      g.at++;
      return true;
    }
    if (g.mention == null || g.at + 2 >= end || !tokens.get(g.at).isMark("([")) {
      return false;
    }
    Mention inside = mentions.at(g.at + 1).orElse(null);
    if (inside == null || inside.kind() != Mention.Kind.ABBREVIATION) {
      return false;
    }
    int close = inside.to();
    if (close < end && tokens.get(close).isMark(")]")) {
      g.at = close + 1;
      return true;
    }
    return false;
  }
}
