package org.waqai.fact;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waqai.phrase.Category;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.Phrases;
import org.waqai.rule.Governors;
import org.waqai.rule.Match;
import org.waqai.rule.Occurrence;
import org.waqai.time.TimeMention;
import org.waqai.time.TimeValue;
import org.waqai.token.Token;

/**
 * Finds when: the time expression of the event's own clause, or of one that it goes on from. Used
 * by one thread.
 */
final class Circumstances {

  private static final int YEAR = 4;

  private final Phrases phrases;
  private final Governors governors;
  private final Scope scope;
  private final Relatives relatives;

  Circumstances(Phrases phrases, Governors governors, Scope scope, Relatives relatives) {
    this.phrases = phrases;
    this.governors = governors;
    this.scope = scope;
    this.relatives = relatives;
  }

  Optional<TimeMention> time(Match match) {
    Occurrence occurrence = match.occurrence();
    return time(occurrence.clause(), occurrence)
        .or(() -> retold(match))
        .or(() -> scope.light(occurrence).flatMap(c -> time(c, occurrence)))
        .or(() -> earlier(occurrence));
  }

  /** The time of the first relative clause that says when it was. */
  private Optional<TimeMention> retold(Match match) {
    Occurrence occurrence = match.occurrence();
    return relatives.of(match).stream().flatMap(c -> time(c, occurrence).stream()).findFirst();
  }

  private Optional<TimeMention> time(Clause clause, Occurrence occurrence) {
    return time(clause, occurrence.token(), c -> scope.admits(clause, occurrence, c));
  }

  /** The time of the verb that the event's own clause goes on from. */
  private Optional<TimeMention> earlier(Occurrence occurrence) {
    for (Clause clause : scope.before(occurrence)) {
      Optional<TimeMention> time = time(clause, clause.verb(), c -> scope.admits(clause, c));
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  /** The dating expression of the clause that is nearest to a word, those behind it first. */
  private Optional<TimeMention> time(Clause clause, int token, Predicate<Chunk> admitted) {
    TimeMention best = null;
    int nearest = Integer.MAX_VALUE;
    for (Chunk chunk : clause.chunks()) {
      TimeMention time = dating(chunk, token);
      if (time == null || scope.followsSequence(clause, chunk, token) || !admitted.test(chunk)) {
        continue;
      }
      int distance = chunk.from() > token ? chunk.from() - token : 2 * (token - chunk.from());
      if (distance < nearest) {
        nearest = distance;
        best = time;
      }
    }
    return Optional.ofNullable(best);
  }

  private @Nullable TimeMention dating(Chunk chunk, int token) {
    if (chunk.category() != Category.TIME) {
      return null;
    }
    return phrases
        .mentions()
        .times()
        .at(chunk.from())
        .filter(t -> t.value().filter(TimeValue::datesAnEvent).isPresent())
        .filter(t -> token == chunk.from() - 1 || !isMeant(t))
        .orElse(null);
  }

  /**
   * "the budget for 2018": a year that something is for does not say when it was made. Right behind
   * the event word it does say when: "the session of 2018".
   */
  private boolean isMeant(TimeMention time) {
    Token first = phrases.tokens().get(time.from());
    int clitics = time.span().start() - first.span().start();
    return clitics > 0
        && clitics < first.key().length()
        && time.value().filter(v -> v.iso().length() == YEAR).isPresent()
        && governors.has("object-of-masdar", first.key().substring(0, clitics));
  }
}
