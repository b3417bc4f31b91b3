package org.waqai.rule;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waqai.entity.Entities;
import org.waqai.entity.Entity;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.mention.NationTable;
import org.waqai.phrase.Category;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.phrase.Reading;
import org.waqai.text.Span;

/**
 * Binds a phrase, a pronoun or an entity to a slot, with those that "and" joins to it, if its role
 * takes such a one. Used by one thread.
 */
final class Binder {

  private static final String TOPIC = "topic";
  private static final String TARGET = "target";
  private static final String INSTRUMENT = "instrument";

  private final Entities entities;
  private final Governors governors;
  private final NationTable nations;
  private final UnaryOperator<String> fold;
  private final Phrases phrases;
  private final Doers doers;

  Binder(Entities entities, Governors governors, NationTable nations, UnaryOperator<String> fold) {
    this.entities = entities;
    this.governors = governors;
    this.nations = nations;
    this.fold = fold;
    this.phrases = entities.phrases();
    this.doers = new Doers(entities);
  }

  /** Of several slots of a place the one that takes such an entity. */
  static Optional<Slot> slot(Frame frame, Place place, Optional<Entity> entity) {
    return entity.isPresent() ? frame.slot(place, entity.get().type()) : frame.slot(place);
  }

  void subject(Filling filling, Clause clause, Place place) {
    Optional<NounPhrase> phrase = clause.subject();
    Optional<Entity> meant = entities.subjectOf(clause);
    Optional<Slot> slot = slot(filling.frame, place, meant);
    if (slot.isEmpty()) {
      return;
    }
    if (phrase.isPresent() && entities.of(phrase.get()).equals(meant)) {
      members(filling, slot.get(), clause, phrase.get());
    } else {
      meant.ifPresent(e -> entity(filling, slot.get(), e, clause.verb()));
      if (meant.isPresent() && slot.get().role().accepts(meant.get().type())) {
        sharers(filling, slot.get(), clause, meant.get());
      }
    }
  }

  /** "A and B announced …, and called on": those whom "and" joins to a shared subject act, too. */
  private void sharers(Filling filling, Slot slot, Clause clause, Entity meant) {
    Clause owner = clause;
    while (owner.subject().isEmpty() && owner.inherited() >= 0) {
      owner = phrases.clause(owner.inherited());
    }
    Optional<NounPhrase> phrase = owner.subject();
    if (owner != clause
        && phrase.isPresent()
        && entities.of(phrase.get()).filter(meant::equals).isPresent()) {
      joined(filling, slot, owner, phrase.get());
    }
  }

  void pronoun(Filling filling, Slot slot, int token) {
    Optional<Entity> entity = entities.ofPronounAt(token);
    if (entity.isPresent() && slot.role().phrase()) {
      Span named = nearest(entity.get(), phrases.tokens().get(token).span());
      filling.add(new Filler(slot.role(), Optional.empty(), named, slot.place()));
    } else if (entity.isPresent() && slot.role().accepts(entity.get().type())) {
      int letters = phrases.tokens().get(token).form().length();
      int suffix = phrases.reading(token).enclitic().length();
      Span span = phrases.tokens().get(token).span(letters - suffix, 0);
      filling.add(new Filler(slot.role(), entity, span, slot.place()));
    }
  }

  /** An entity that the clause does not name again: it stands at the verb. */
  void entity(Filling filling, Slot slot, Entity entity, int token) {
    if (slot.role().accepts(entity.type())) {
      Span span = nearest(entity, phrases.tokens().get(token).span());
      filling.add(new Filler(slot.role(), Optional.of(entity), span, slot.place()));
    }
  }

  private static Span nearest(Entity entity, Span at) {
    Span best = null;
    for (var mention : entity.mentions()) {
      if (best == null || mention.span().start() <= at.start()) {
        best = mention.span();
      }
    }
    return best == null ? at : best;
  }

  /** A phrase and those joined to it by "and". */
  void members(Filling filling, Slot slot, Clause clause, NounPhrase phrase) {
    phrase(filling, slot, phrase);
    joined(filling, slot, clause, phrase);
  }

  /** Those whom "and" or "among them" joins to a phrase. */
  void joined(Filling filling, Slot slot, Clause clause, NounPhrase phrase) {
    int at = clause.chunkIndex(phrase.head());
    for (int i = at + 1; at >= 0 && i < clause.chunks().size(); i++) {
      Chunk chunk = clause.chunks().get(i);
      if (chunk.category() == Category.MARK
          || chunk.category() == Category.TIME
          || isOfficeInList(clause, i)
          || isInnerCountry(phrase, chunk)) {
        continue;
      }
      boolean joined =
          chunk.phrase() != null
              && (chunk.conjunction()
                      && (chunk.preposition().isEmpty()
                          || chunk.preposition().equals(phrase.preposition()))
                  || adds(filling.frame, chunk.preposition()));
      if (!joined || !suits(slot.role(), chunk.phrase())) {
        return;
      }
      phrase(filling, slot, chunk.phrase());
    }
  }

  /** "among them", "beside", unless the frame knows better: "Jordan's standing beside Lebanon". */
  private boolean adds(Frame frame, String preposition) {
    return governors.has("including", preposition)
        && frame.slots().stream()
            .noneMatch(s -> s.place() == Place.AFTER && Complements.matches(s, preposition));
  }

  /** "the ministers of A and B": a country joined to the one that the phrase ends with. */
  private boolean isInnerCountry(NounPhrase phrase, Chunk chunk) {
    boolean named =
        phrase.mention().isPresent() && phrase.mention().get().from() == phrase.head()
            || phrases.reading(phrase.to() - 1).category() != Category.NAME;
    return !named
        && !isEachPlace(phrase)
        && chunk.phrase() != null
        && chunk.conjunction()
        && chunk.preposition().isEmpty()
        && chunk.phrase().mention().filter(m -> m.type() == EntityType.LOCATION).isPresent()
        && entities.of(phrase).filter(e -> e.type() != EntityType.LOCATION).isPresent();
  }

  /** "each of A and B": the places themselves. */
  private static boolean isEachPlace(NounPhrase phrase) {
    NounPhrase part = phrase.part().orElse(null);
    return part != null
        && part.mention()
            .filter(m -> m.type() == EntityType.LOCATION && m.from() == part.head())
            .isPresent();
  }

  /** "X, minister of A, and Y": an office behind a name, before one that is joined. */
  private static boolean isOfficeInList(Clause clause, int i) {
    Chunk chunk = clause.chunks().get(i);
    boolean office =
        chunk.phrase() != null
            && !chunk.conjunction()
            && chunk.preposition().isEmpty()
            && chunk.phrase().mention().filter(m -> m.kind() == Mention.Kind.TITLE).isPresent();
    for (int k = i + 1; office && k < clause.chunks().size(); k++) {
      Chunk next = clause.chunks().get(k);
      if (next.category() != Category.MARK) {
        return next.phrase() != null && next.conjunction() && next.preposition().isEmpty();
      }
    }
    return false;
  }

  boolean suits(Role role, NounPhrase phrase) {
    return !role.phrase()
        && entities.of(phrase).filter(e -> role.accepts(e.type())).isPresent()
        && !isEvent(phrase);
  }

  boolean isEvent(NounPhrase phrase) {
    Reading head = phrases.reading(phrase.head());
    return phrase.mention().isEmpty()
        && head.analysis() != null
        && (head.analysis().wordClass() == WordClass.MASDAR || head.analysis().lemma().is("event"));
  }

  boolean phrase(Filling filling, Slot slot, NounPhrase phrase) {
    Role role = slot.role();
    if (phrase.head() == filling.made) {
      return false;
    }
    if (role.phrase()) {
      filling.add(new Filler(role, Optional.empty(), extent(phrase), slot.place()));
      return true;
    }
    if (phrase.part().isPresent() && spreads(phrase)) {
      return phrase(filling, slot, phrase.part().get());
    }
    Optional<Entity> entity = entities.of(phrase);
    if (isNobody(phrase)) {
      return false;
    }
    Optional<Role> topic = topicOf(filling.frame);
    boolean suits = entity.filter(e -> role.accepts(e.type())).isPresent();
    boolean event = role.name().equals(TARGET) && topic.isPresent() && isEvent(phrase);
    if (!suits || event) {
      topic.ifPresent(t -> topic(filling, t, slot, phrase));
      return false;
    }
    filling.add(new Filler(role, entity, span(phrase), slot.place()));
    if (role.name().equals(INSTRUMENT) && filling.weapon == null) {
      filling.weapon = phrase;
    }
    return true;
  }

  private static Optional<Role> topicOf(Frame frame) {
    return Optional.ofNullable(frame.type().roles().get(TOPIC)).filter(Role::phrase);
  }

  /**
   * What happens is no body: who condemns a decision has it as his topic, and whose decision it is
   * as his target.
   */
  private void topic(Filling filling, Role topic, Slot slot, NounPhrase phrase) {
    if (!slot.role().name().equals(TARGET) || filling.has(topic)) {
      return;
    }
    filling.add(new Filler(topic, Optional.empty(), extent(phrase), slot.place()));
    doer(filling, slot, phrase);
    NounPhrase owner =
        phrase.mention().isEmpty() && phrase.coreTo() - phrase.head() >= 2
            ? phrases.within(phrase.head() + 1, phrase.coreTo())
            : null;
    if (owner != null && owner.preposition().isEmpty() && !owner.conjunction()) {
      entities
          .of(owner)
          .filter(e -> slot.role().accepts(e.type()) && mayBeMeant(e))
          .ifPresent(
              e -> filling.add(new Filler(slot.role(), Optional.of(e), span(owner), slot.place())));
    }
  }

  /** "condemned the violence that the army commits": who does it is the target. */
  private void doer(Filling filling, Slot slot, NounPhrase topic) {
    Clause clause = doers.of(topic).orElse(null);
    boolean named =
        phrases.clauseAt(filling.event).filter(c -> !c.objectPronoun().isEmpty()).isPresent();
    if (clause != null
        && !named
        && slot.role().accepts(doers.entity(clause).type())
        && mayBeMeant(doers.entity(clause))) {
      members(filling, slot, clause, clause.subject().get());
    }
  }

  /** Whose policy is condemned is a person, a body, a group or a country, not a town. */
  boolean mayBeMeant(Entity entity) {
    return entity.type() != EntityType.LOCATION || nations.isCountry(fold.apply(entity.name()));
  }

  /** "each of A and B" stands for A and B, "a number of A" for A. */
  private boolean spreads(NounPhrase phrase) {
    String word = word(phrase);
    return governors.has("each", word) || governors.has("amount", word);
  }

  /** "nobody was hurt". */
  private boolean isNobody(NounPhrase phrase) {
    return phrase.part().isEmpty()
        && phrase.coreTo() - phrase.from() == 1
        && governors.has("nobody", word(phrase));
  }

  private String word(NounPhrase phrase) {
    return phrases.tokens().get(phrase.from()).key().substring(phrase.prefix());
  }

  /** A phrase with all that a full parser sees in it; without one, the phrase. */
  private Span extent(NounPhrase phrase) {
    int end = phrases.endOf(phrase);
    Span own = span(phrase);
    return end == phrase.to() ? own : own.to(phrases.tokens().get(end - 1).span());
  }

  Span span(NounPhrase phrase) {
    if (phrase.mention().isPresent() && phrase.mention().get().from() == phrase.head()) {
      return phrase.mention().get().span();
    }
    Span first = phrases.tokens().get(phrase.from()).span(phrase.prefix(), 0);
    return phrase.to() - phrase.from() == 1
        ? first
        : first.to(phrases.tokens().get(phrase.to() - 1).span());
  }
}
