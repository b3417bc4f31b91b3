package org.waqai.fact;

import java.util.function.UnaryOperator;
import org.waqai.phrase.Category;
import org.waqai.phrase.Clause;
import org.waqai.phrase.Phrases;
import org.waqai.phrase.Reading;
import org.waqai.rule.Governors;
import org.waqai.rule.Match;

/**
 * What one governing word does to what it governs: "wants to", "plans", "denied", "will not", "it
 * is expected that". Used by one thread.
 */
final class Sway {

  /** The types in which a court, a prosecutor or the police has somebody in its power. */
  private static final String JUSTICE = "Justice.";

  private final Phrases phrases;
  private final Governors governors;
  private final UnaryOperator<String> fold;
  private final Given given;

  Sway(Phrases phrases, Governors governors, UnaryOperator<String> fold, Given given) {
    this.phrases = phrases;
    this.governors = governors;
    this.fold = fold;
    this.given = given;
  }

  /** "ordered his detention": what a court or an office orders or allows to be done is done. */
  Stand effect(Stand stand, String word, Match match) {
    String ace = match.frame().type().maps().getOrDefault("ace", "");
    return ace.startsWith(JUSTICE) && governors.has("orders", word) ? stand : effect(stand, word);
  }

  /** "wants", "plans", "denied", "failed" as the word above. */
  Stand effect(Stand stand, String word) {
    if (word.isEmpty()) {
      return stand;
    }
    if (governors.has("possible", word)) {
      return stand.with(Modality.POSSIBLE);
    }
    if (governors.has("planned", word)) {
      return stand.with(Modality.FUTURE);
    }
    if (governors.has("denied", word) || governors.has("failed", word)) {
      return new Stand(Polarity.NEGATIVE, stand.modality());
    }
    return stand;
  }

  /** "did not", "will", "will not" before a verb. */
  Stand ofVerb(Stand stand, Clause clause) {
    Stand result = stand;
    if (isNegated(clause)) {
      result = result.negated();
      if (clause.chunks().stream()
          .anyMatch(c -> governors.has("negative-future", given.key(c.from())))) {
        result = result.with(Modality.FUTURE);
      }
    }
    return clause.future() ? result.with(Modality.FUTURE) : result;
  }

  /** "does not cease to": still does. */
  boolean isNegated(Clause clause) {
    boolean lasts =
        clause.auxiliary() >= 0 && governors.has("lasts", given.citation(clause.auxiliary()));
    return clause.negated() && !lasts;
  }

  /** "wants", "tries", "is about" to: the verb that helps another one. */
  Stand ofAuxiliary(Stand stand, Clause clause) {
    return clause.auxiliary() >= 0 ? effect(stand, given.citation(clause.auxiliary())) : stand;
  }

  /** "it is expected (of-the expected) that": adjectives that govern only so. */
  Stand ofImpersonal(Stand stand, int token) {
    Reading before = token > 0 ? phrases.reading(token - 1) : null;
    boolean impersonal =
        before != null
            && before.category() == Category.PREPOSITION
            && governors.has("impersonal", before.preposition());
    if (!impersonal) {
      return stand;
    }
    String word = fold.apply(given.key(token));
    if (governors.has("impersonal-possible", word)) {
      return stand.with(Modality.POSSIBLE);
    }
    if (governors.has("impersonal-planned", word)) {
      return stand.with(Modality.FUTURE);
    }
    return governors.has("impersonal-denied", word) ? stand.negated() : stand;
  }
}
