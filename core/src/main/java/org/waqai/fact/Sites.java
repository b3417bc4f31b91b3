package org.waqai.fact;

import java.util.Optional;
import org.waqai.entity.Entities;
import org.waqai.entity.Entity;
import org.waqai.lexicon.Analysis;
import org.waqai.mention.EntityType;
import org.waqai.phrase.Category;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.rule.Governors;
import org.waqai.rule.Match;
import org.waqai.text.Span;

/** Says which phrases tell of a place, and by what name. Used by one thread. */
final class Sites {

  /** Who takes or leaves a post does so in no building: "was made a judge in the high court". */
  private static final String POSITION = "position";

  private final Entities entities;
  private final Phrases phrases;
  private final Governors governors;

  Sites(Entities entities, Governors governors) {
    this.entities = entities;
    this.phrases = entities.phrases();
    this.governors = governors;
  }

  /** The place that a piece of a clause tells of, by its preposition and its noun. */
  Optional<Argument> of(Chunk chunk, Match match) {
    NounPhrase phrase = chunk.phrase();
    if (phrase == null || chunk.preposition().isEmpty()) {
      return Optional.empty();
    }
    if (governors.has("place", first(chunk.preposition()))) {
      return named(phrase).or(() -> building(match, phrase));
    }
    if (isPart(phrase) && governors.has("at-part", chunk.preposition())) {
      return inner(phrase).map(e -> place(e, phrase));
    }
    return governors.has("facing", chunk.preposition())
        ? building(match, phrase)
        : Optional.empty();
  }

  /** Who is tried stands before the court, and not only in front of it. */
  private boolean hears(Match match, NounPhrase phrase) {
    return isHead("hearing", phrase) && match.frame().type().roles().containsKey("victim");
  }

  /** The place that a phrase is or, in "in the town of X", names. */
  Optional<Argument> named(NounPhrase phrase) {
    Optional<Entity> entity =
        entities.of(phrase).filter(e -> e.type() == EntityType.LOCATION && e.isNamed());
    if (entity.isPresent()) {
      return entity.map(e -> place(e, phrase));
    }
    Analysis head = phrases.reading(phrase.head()).analysis();
    boolean part = isPart(phrase);
    if (head == null || !head.lemma().is("place") && !part) {
      return Optional.empty();
    }
    Optional<Entity> inner = inner(phrase);
    if (inner.isPresent() || part) {
      return inner.map(e -> place(e, phrase));
    }
    boolean capital = phrase.definite() && isHead("capital", phrase);
    return capital || isTold(phrase)
        ? entities
            .of(phrase)
            .filter(e -> e.type() == EntityType.LOCATION)
            .map(e -> place(e, phrase))
        : Optional.empty();
  }

  /** A place that is named within a phrase. */
  private Optional<Entity> inner(NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.coreTo(); i++) {
      int token = i;
      Optional<Entity> inner =
          phrases
              .mentions()
              .at(token)
              .filter(m -> m.type() == EntityType.LOCATION)
              .flatMap(entities::of)
              .or(() -> takenUp(phrase, token));
      if (inner.isPresent()) {
        return inner;
      }
    }
    return Optional.empty();
  }

  /** "in the streets of the city": a place that is named elsewhere. */
  private Optional<Entity> takenUp(NounPhrase phrase, int token) {
    return token > phrase.head() && phrases.reading(token).category() == Category.NOUN
        ? entities
            .of(phrases.within(token, phrase.coreTo()))
            .filter(e -> e.type() == EntityType.LOCATION && e.isNamed())
        : Optional.empty();
  }

  /** "in the general hospital", "at the seat of X": a building that is told by name. */
  private Optional<Argument> building(Match match, NounPhrase phrase) {
    if (!isHead("building", phrase)
        || isDone(match, phrase)
        || hears(match, phrase)
        || match.frame().type().roles().containsKey(POSITION)
        || !(isNamed(phrase) || isTold(phrase) && !isHead("seat", phrase))) {
      return Optional.empty();
    }
    Optional<Entity> entity = entities.of(phrase);
    Span span = span(phrase);
    return Optional.of(
        new Argument("place", entity, entity.map(Entity::name).orElse(span.text()), span));
  }

  /**
   * "sentenced to the jailing of X", whose word is also that of a jail: who is within suffers it.
   */
  private boolean isDone(Match match, NounPhrase phrase) {
    Span span = span(phrase);
    return match.fillers().stream()
        .anyMatch(
            f -> !f.role().phrase() && f.span().start() > span.start() && f.span().overlaps(span));
  }

  /** Not "the region itself". */
  private boolean isTold(NounPhrase phrase) {
    return phrase.definite()
        && phrase.coreTo() - phrase.head() > 1
        && phrases.reading(phrase.coreTo() - 1).enclitic().isEmpty();
  }

  /** Whether a phrase is a name or has one in it. */
  private boolean isNamed(NounPhrase phrase) {
    if (phrase.mention().isPresent()) {
      return true;
    }
    for (int i = phrase.head() + 1; i < phrase.coreTo(); i++) {
      if (phrases.mentions().at(i).isPresent() || phrases.reading(i).analysis() == null) {
        return true;
      }
    }
    return false;
  }

  private Argument place(Entity entity, NounPhrase phrase) {
    return new Argument("place", Optional.of(entity), entity.name(), span(phrase));
  }

  /** "at the entrance of X", "in all parts of X". */
  private boolean isPart(NounPhrase phrase) {
    int second = phrase.from() + 1;
    return isHead("place-part", phrase)
        || second < phrase.coreTo() && isOf("place-part", second)
        || isOf("place-part", phrase.from());
  }

  private boolean isHead(String list, NounPhrase phrase) {
    return isOf(list, phrase.head());
  }

  /** The first word of a name may be anything that the lexicon has for it. */
  private boolean isOf(String list, int token) {
    Analysis word = phrases.reading(token).analysis();
    return word != null
        ? governors.has(list, word)
        : phrases.tokens().analyses(token).stream()
            .anyMatch(a -> !a.isVerb() && governors.has(list, a));
  }

  private Span span(NounPhrase phrase) {
    return phrase
        .mention()
        .map(m -> m.span())
        .orElseGet(() -> phrases.tokens().span(phrase.from(), phrase.coreTo()));
  }

  private static String first(String preposition) {
    int space = preposition.indexOf(' ');
    return space > 0 ? preposition.substring(0, space) : preposition;
  }
}
