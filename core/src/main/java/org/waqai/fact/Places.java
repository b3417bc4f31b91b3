package org.waqai.fact;

import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.waqai.entity.Entities;
import org.waqai.entity.Entity;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.Phrases;
import org.waqai.rule.EventType;
import org.waqai.rule.Governors;
import org.waqai.rule.Match;
import org.waqai.rule.Occurrence;
import org.waqai.text.Span;
import org.waqai.token.Sentence;
import org.waqai.token.Token;

/**
 * Finds where: the place of the event's own clause, of one that it goes on from, or of the
 * headline. Used by one thread.
 */
final class Places {

  private static final String DESTINATION = "destination";

  private final Entities entities;
  private final Phrases phrases;
  private final Governors governors;
  private final BitSet triggers;
  private final Scope scope;
  private final Relatives relatives;
  private final Sites sites;
  private final Predicate<Entity> isCountry;
  private final ImmutableMap<Integer, Sentence> headlines;

  Places(
      Entities entities,
      Governors governors,
      BitSet triggers,
      Scope scope,
      Relatives relatives,
      Predicate<Entity> isCountry) {
    this.isCountry = isCountry;
    this.entities = entities;
    this.phrases = entities.phrases();
    this.governors = governors;
    this.triggers = triggers;
    this.scope = scope;
    this.relatives = relatives;
    this.sites = new Sites(entities, governors);
    this.headlines = headlines(phrases.tokens().sentences());
  }

  Optional<Argument> place(Match match) {
    Occurrence occurrence = match.occurrence();
    if (goesSomewhere(match)) {
      return Optional.empty();
    }
    return witness(occurrence)
        .or(() -> named(match))
        .or(() -> place(match, occurrence.clause()))
        .or(() -> retold(match))
        .or(() -> scope.light(occurrence).flatMap(c -> place(match, c)))
        .or(() -> earlier(match));
  }

  /** The place of the first relative clause that says where it was. */
  private Optional<Argument> retold(Match match) {
    return relatives.of(match.occurrence()).stream()
        .flatMap(c -> place(match, c).stream())
        .findFirst();
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

  /**
   * "Libya: director kidnapped": the place that heads a headline, for its first event, and for all
   * events of some types there and in the lead.
   */
  Optional<Argument> heading(Match match) {
    int token = match.occurrence().token();
    Sentence sentence = phrases.tokens().sentenceOf(token);
    Sentence headline = headlines.get(sentence.section());
    if (headline == null) {
      return Optional.empty();
    }
    boolean near = isHeaded(match) && sentence.index() <= headline.index() + 1;
    boolean first = sentence == headline && triggers.nextSetBit(sentence.from()) == token;
    return near || first ? heading(match, headline) : Optional.empty();
  }

  /** The town that heads the headline, for what happens in the body. */
  Optional<Argument> town(Match match) {
    Sentence sentence = phrases.tokens().sentenceOf(match.occurrence().token());
    Sentence headline = headlines.get(sentence.section());
    return headline != null && isHeaded(match)
        ? heading(match, headline).filter(this::isTown)
        : Optional.empty();
  }

  /** The headlines of the sections. */
  private static ImmutableMap<Integer, Sentence> headlines(Iterable<Sentence> sentences) {
    Map<Integer, Sentence> result = new HashMap<>();
    for (Sentence sentence : sentences) {
      if (sentence.kind() == Sentence.Kind.HEADLINE) {
        result.putIfAbsent(sentence.section(), sentence);
      }
    }
    return ImmutableMap.copyOf(result);
  }

  private static boolean isHeaded(Match match) {
    return match.frame().type().setting() == EventType.Setting.HEADED;
  }

  private boolean isTown(Argument place) {
    return place.entity().filter(e -> !isCountry.test(e)).isPresent();
  }

  private Optional<Argument> heading(Match match, Sentence headline) {
    Mention first = phrases.mentions().at(headline.from()).orElse(null);
    boolean heads =
        first != null
            && first.type() == EntityType.LOCATION
            && first.to() < headline.to()
            && isHeadingMark(phrases.tokens().get(first.to()));
    return heads ? placeOf(match, first) : Optional.empty();
  }

  /** A place that is named, where it takes no role. */
  private Optional<Argument> placeOf(Match match, Mention mention) {
    return entities
        .of(mention)
        .filter(e -> !isArgument(match, e))
        .map(e -> new Argument("place", Optional.of(e), e.name(), mention.span()));
  }

  private static boolean isHeadingMark(Token mark) {
    return mark.form().startsWith("..") || mark.isMark(":\u2026|-\u2013\u2014/");
  }

  /** "the London attack": the place right behind the noun, where it takes no role. */
  private Optional<Argument> named(Match match) {
    Occurrence occurrence = match.occurrence();
    int next = occurrence.token() + 1;
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
      Argument place = sites.of(chunk, match).orElse(null);
      if (place == null || isArgument(match, place) || !admitted.test(chunk)) {
        continue;
      }
      boolean within = last == chunk.from() && !chunk.conjunction() || isNextTo(clause, chunk, last);
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
  private boolean isNextTo(Clause clause, Chunk chunk, int last) {
    return last > 0
        && last == chunk.from() - 1
        && phrases.tokens().get(last).isMark(",\u060C")
        && governors.has("relative-to", chunk.preposition());
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

  private static boolean isArgument(Match match, Entity entity) {
    return match.fillers().stream()
        .anyMatch(f -> f.entity().equals(Optional.of(entity)) && !f.role().name().equals("target"));
  }
}
