package org.waqai.fact;

import java.util.Optional;
import java.util.function.Predicate;
import org.waqai.entity.Entities;
import org.waqai.entity.Entity;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.phrase.Category;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.phrase.Reading;
import org.waqai.rule.EventType;
import org.waqai.rule.Governors;
import org.waqai.rule.Match;
import org.waqai.rule.Occurrence;
import org.waqai.text.Span;

/**
 * Finds where: the place of the event's own clause, of one that goes on telling of it, or of one
 * that it goes on from. Used by one thread.
 */
final class Places {

  private static final String DESTINATION = "destination";

  private final Entities entities;
  private final Phrases phrases;
  private final Governors governors;
  private final Scope scope;
  private final Relatives relatives;
  private final Sites sites;

  Places(Entities entities, Governors governors, Scope scope, Relatives relatives) {
    this.entities = entities;
    this.phrases = entities.phrases();
    this.governors = governors;
    this.scope = scope;
    this.relatives = relatives;
    this.sites = new Sites(entities, governors);
  }

  Optional<Argument> place(Match match) {
    Occurrence occurrence = match.occurrence();
    if (goesSomewhere(match)) {
      return Optional.empty();
    }
    return witness(occurrence)
        .or(() -> strikes(occurrence))
        .or(() -> seen(occurrence))
        .or(() -> named(match))
        .or(() -> place(match, occurrence.clause()))
        .or(() -> retold(match))
        .or(() -> scope.light(occurrence).flatMap(c -> place(match, c)))
        .or(() -> earlier(match));
  }

  /** "the conference that X hosts", "the raids that hit X": by who sees or suffers it. */
  private Optional<Argument> seen(Occurrence occurrence) {
    for (Clause clause : relatives.describing(occurrence)) {
      String verb = governors.citation(phrases, clause.verb());
      boolean object = clause.object().equals(clause.antecedent());
      if (object && governors.has("witness", verb)) {
        return clause.subject().flatMap(sites::named);
      }
      if (!object && governors.has("strikes", verb)) {
        return struck(clause);
      }
    }
    return Optional.empty();
  }

  /** "an explosion shook X", "a quake hit parts of X": the object of a verb that says so. */
  private Optional<Argument> strikes(Occurrence occurrence) {
    Clause clause = occurrence.clause();
    boolean subject = clause.subject().filter(p -> p.covers(occurrence.token())).isPresent();
    return !occurrence.isVerbal()
            && subject
            && clause.hasVerb()
            && governors.has("strikes", governors.citation(phrases, clause.verb()))
        ? struck(clause)
        : Optional.empty();
  }

  /** The place that the object of a clause is or, in "parts of X", tells of. */
  private Optional<Argument> struck(Clause clause) {
    NounPhrase object = clause.object().orElse(null);
    if (object == null) {
      return Optional.empty();
    }
    int next = clause.chunkIndex(object.head()) + 1;
    Chunk behind = next > 0 && next < clause.chunks().size() ? clause.chunks().get(next) : null;
    return sites
        .named(object)
        .or(
            () ->
                Optional.ofNullable(behind)
                    .filter(c -> c.phrase() != null && governors.has("part-of", c.preposition()))
                    .flatMap(c -> sites.named(c.phrase())));
  }

  /** The place of the first relative clause that says where it was. */
  private Optional<Argument> retold(Match match) {
    return relatives.of(match).stream().flatMap(c -> place(match, c).stream()).findFirst();
  }

  /** The place of the verb that the event's own clause goes on from. */
  private Optional<Argument> earlier(Match match) {
    if (isSeldom(match) || match.frame().type().roles().containsKey(DESTINATION)) {
      return Optional.empty();
    }
    for (Clause clause : scope.before(match.occurrence())) {
      Optional<Argument> place = place(match, clause, clause.verb(), c -> scope.admits(clause, c));
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** "the capital saw demonstrations", "the demonstrations that the capital saw". */
  private Optional<Argument> witness(Occurrence occurrence) {
    Clause light = occurrence.light() != null ? occurrence.light() : occurrence.clause();
    boolean object = light.object().filter(p -> p.covers(occurrence.token())).isPresent();
    if (occurrence.isVerbal()
        || !object && occurrence.light() == null
        || !light.hasVerb()
        || !governors.has("witness", governors.citation(phrases, light.verb()))) {
      return Optional.empty();
    }
    return light.subject().flatMap(p -> sites.named(p));
  }

  /** A place that is named, where it takes no role. */
  private Optional<Argument> placeOf(Match match, Mention mention) {
    return entities
        .of(mention)
        .filter(e -> !isArgument(match, e))
        .map(e -> new Argument("place", Optional.of(e), e.name(), mention.span()));
  }

  /** "the London attack": the place right behind the noun, where it takes no role. */
  private Optional<Argument> named(Match match) {
    Occurrence occurrence = match.occurrence();
    int next = occurrence.token() + (isPlaceNoun(occurrence.token() + 1) ? 2 : 1);
    if (occurrence.isVerbal()
        || occurrence.phrase().filter(p -> next < p.coreTo()).isEmpty()
        || !governors.has("placed", occurrence.analysis())) {
      return Optional.empty();
    }
    return phrases
        .mentions()
        .at(next)
        .filter(m -> m.type() == EntityType.LOCATION && m.prefix() == 0)
        .flatMap(m -> placeOf(match, m));
  }

  /** "the attack of the city of X". */
  private boolean isPlaceNoun(int token) {
    Reading next = token < phrases.tokens().size() ? phrases.reading(token) : null;
    return next != null
        && phrases.mentions().at(token).isEmpty()
        && next.analysis() != null
        && next.analysis().lemma().is("place");
  }

  private Optional<Argument> place(Match match, Clause clause) {
    Occurrence occurrence = match.occurrence();
    return place(
        match,
        clause,
        occurrence.token(),
        c ->
            scope.admits(clause, occurrence, c)
                && !(isSeldom(match) && followsMatter(match, c))
                && !isOfTopic(match, clause, c));
  }

  /**
   * The place of the clause that is nearest to a word, those behind it first; of "in the square in
   * X" the first.
   */
  private Optional<Argument> place(
      Match match, Clause clause, int token, Predicate<Chunk> admitted) {
    Argument best = null;
    int nearest = Integer.MAX_VALUE;
    int last = -1;
    for (Chunk chunk : clause.chunks()) {
      Argument place = told(match, clause, chunk).orElse(null);
      if (place == null || isArgument(match, place) || !admitted.test(chunk)) {
        continue;
      }
      boolean within = last == chunk.from() && !chunk.conjunction() || isNextTo(chunk, last);
      last = chunk.to();
      int distance = chunk.from() > token ? chunk.from() - token : 2 * (token - chunk.from());
      if (distance < nearest && !within) {
        nearest = distance;
        best = place;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "in the town of X, west of the capital Y": says where X is, and not what happened there. */
  private boolean isNextTo(Chunk chunk, int last) {
    boolean comma =
        last > 0 && last == chunk.from() - 1 && phrases.tokens().get(last).isMark(",\u060C");
    return last > 0
        && (comma || last == chunk.from())
        && governors.has("relative-to", chunk.preposition());
  }

  /**
   * The place that a piece of a clause tells of; of "took the port of X, west of Y" and "a raid on
   * X, west of Y" the place that stands before where it lies.
   */
  private Optional<Argument> told(Match match, Clause clause, Chunk chunk) {
    int at = clause.chunkIndex(chunk.from()) - 1;
    if (at > 0 && clause.chunks().get(at).category() == Category.MARK) {
      at--;
    }
    Chunk before = at < 0 ? null : clause.chunks().get(at);
    boolean lies =
        before != null
            && before.phrase() != null
            && !before.conjunction()
            && (before.preposition().isEmpty() || governors.has("upon", before.preposition()))
            && isNextTo(chunk, before.to());
    return (lies ? sites.named(before.phrase()) : Optional.<Argument>empty())
        .or(() -> sites.of(chunk, match));
  }

  private static boolean isSeldom(Match match) {
    return match.frame().type().setting() == EventType.Setting.SELDOM;
  }

  /** "called on X to stop the war in Y": behind whom or what it is about. */
  private boolean followsMatter(Match match, Chunk place) {
    if (!match.occurrence().isVerbal() || place.from() < match.occurrence().token()) {
      return true;
    }
    int start = phrases.tokens().get(place.from()).span().start();
    return match.fillers().stream()
        .anyMatch(
            f ->
                f.place() != org.waqai.rule.Place.SUBJECT
                    && f.span().start()
                        >= phrases.tokens().get(match.occurrence().token()).span().end()
                    && f.span().start() < start);
  }

  /** "on the safety of shipping in X": the place belongs to what they talk about. */
  private boolean isOfTopic(Match match, Clause clause, Chunk place) {
    int at = clause.chunkIndex(place.from());
    if (at < 1) {
      return false;
    }
    Chunk before = clause.chunks().get(at - 1);
    if (before.phrase() == null
        || before.from() <= match.occurrence().token()
        || !governors.has("about", before.preposition())) {
      return false;
    }
    Span span = phrases.tokens().span(before.phrase().from(), before.phrase().coreTo());
    return match.fillers().stream()
        .anyMatch(
            f ->
                f.role().phrase()
                    && f.place() == org.waqai.rule.Place.AFTER
                    && f.span().overlaps(span));
  }

  /** "went from X to Y": where one goes is an argument, and no more is told of where. */
  private static boolean goesSomewhere(Match match) {
    return match.fillers().stream()
        .anyMatch(
            f ->
                f.role().name().equals(DESTINATION)
                    && f.entity().filter(e -> e.type() == EntityType.LOCATION).isPresent());
  }

  private static boolean isArgument(Match match, Argument place) {
    return place.entity().filter(e -> isArgument(match, e)).isPresent();
  }

  /** Whether a place takes a role other than that of what is attacked. */
  static boolean isArgument(Match match, Entity entity) {
    return match.fillers().stream()
        .anyMatch(f -> f.entity().equals(Optional.of(entity)) && !f.role().name().equals("target"));
  }
}
