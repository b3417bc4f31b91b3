package org.waqai.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waqai.entity.Entities;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.NationTable;
import org.waqai.phrase.Category;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;

/**
 * Fills the slots of a frame from the surroundings of an event noun or participle. Used by one
 * thread.
 */
final class NounFiller {

  /** Roles of those that somebody is with, speaks to or goes to. */
  private static final ImmutableSet<String> COMPANIONS =
      ImmutableSet.of("participant", "recipient", "destination", "origin");

  private final Binder binder;
  private final Complements complements;
  private final LightVerbFiller lights;
  private final IdafaFiller idafas;
  private final HolderFiller holders;
  private final Entities entities;
  private final Governors governors;
  private final NationTable nations;
  private final Phrases phrases;

  NounFiller(
      Binder binder,
      Complements complements,
      LightVerbFiller lights,
      IdafaFiller idafas,
      HolderFiller holders,
      Entities entities,
      Governors governors,
      NationTable nations) {
    this.binder = binder;
    this.complements = complements;
    this.lights = lights;
    this.idafas = idafas;
    this.holders = holders;
    this.entities = entities;
    this.governors = governors;
    this.nations = nations;
    this.phrases = entities.phrases();
  }

  void nominal(Filling filling, Occurrence occurrence) {
    Clause clause = occurrence.clause();
    Clause light = occurrence.light();
    int chunk = clause.chunkIndex(occurrence.token());
    filling.frame.slot(Place.ITSELF).ifPresent(slot -> itself(filling, slot, occurrence));
    idafas.idafa(filling, occurrence);
    complements.complements(filling, clause, chunk + 1, false);
    if (light != null && !filling.acts && !lights.occurs(filling.frame, occurrence, light)) {
      lights.carried(filling, occurrence, light);
    }
    if (occurrence.masdar() >= 0) {
      lights.carriedOver(filling, occurrence);
    }
    boolean acts =
        occurrence.analysis().wordClass() == WordClass.MASDAR || !occurrence.lightVerb().isEmpty();
    if (light == null && acts) {
      lights.controlled(filling, occurrence, clause);
    }
    if (occurrence.undergone()) {
      complements.givers(filling, occurrence);
    } else {
      holders.held(filling, occurrence);
    }
    nisba(filling, occurrence);
    if (occurrence.phrase().filter(p -> p.head() == occurrence.token()).isPresent()) {
      masdarObject(filling, occurrence, clause);
    }
    if (light == null) {
      meanwhile(filling, occurrence, clause);
    }
    if (light != null && light == clause) {
      int own = clause.chunkIndex(occurrence.token());
      complements.complements(filling, clause, clause.chunkIndex(clause.verb()) + 1, true, own);
    } else if (light != null) {
      complements.complements(filling, light, light.chunkIndex(light.verb()) + 1, true);
    }
  }

  /** Those whom the noun counts, or the subject that becomes so: "dozens fell dead". */
  private void itself(Filling filling, Slot slot, Occurrence occurrence) {
    NounPhrase phrase = own(occurrence).orElse(null);
    if (phrase == null) {
      return;
    }
    Clause clause = occurrence.clause();
    boolean becomes =
        phrase.to() - phrase.from() == 1
            && !phrase.definite()
            && clause.object().filter(p -> p.head() == phrase.head()).isPresent()
            && phrases.reading(clause.verb()).analysis() != null
            && phrases.reading(clause.verb()).analysis().lemma().is("intransitive");
    NounPhrase subject = becomes ? clause.subject().orElse(null) : ranks(phrase, occurrence);
    if (subject != null && binder.suits(slot.role(), subject)) {
      binder.members(filling, slot, clause, subject);
    } else {
      binder.phrase(filling, slot, phrase);
    }
  }

  /** "left dead and hurt among the villagers": of those who fell only their ranks are told. */
  private @Nullable NounPhrase ranks(NounPhrase phrase, Occurrence occurrence) {
    if (phrase.to() - phrase.from() > 1 || phrase.definite()) {
      return null;
    }
    Clause clause = occurrence.clause();
    for (int i = clause.chunkIndex(occurrence.token()) + 1; i < clause.chunks().size(); i++) {
      Chunk chunk = clause.chunks().get(i);
      if (chunk.phrase() == null) {
        return null;
      }
      if (governors.has("ranks", chunk.preposition())) {
        return chunk.phrase();
      }
      if (!chunk.conjunction() || !chunk.preposition().isEmpty()) {
        return null;
      }
    }
    return null;
  }

  /** "announced its refusal the work": what stands right behind is refused. */
  private void refused(Filling filling, Occurrence occurrence) {
    Slot slot = filling.frame.slot(Place.OBJECT).filter(s -> s.role().phrase()).orElse(null);
    Chunk next = occurrence.behind();
    if (slot != null
        && !filling.has(slot.role())
        && occurrence.analysis().wordClass() == WordClass.MASDAR
        && !occurrence.analysis().enclitic().isEmpty()
        && next != null
        && next.from() == occurrence.token() + 1
        && next.preposition().isEmpty()
        && !next.conjunction()) {
      binder.phrase(filling, slot, next.phrase());
    }
  }

  /** "during his receiving, today, the envoy". */
  private void masdarObject(Filling filling, Occurrence occurrence, Clause clause) {
    NounPhrase object = phrases.masdarObject(clause, occurrence.token()).orElse(null);
    if (object == null) {
      refused(filling, occurrence);
      return;
    }
    Optional<Slot> slot = Binder.slot(filling.frame, Place.OBJECT, entities.of(object));
    if (slot.isEmpty()) {
      slot = filling.frame.slot(Place.SUBJECT).filter(s -> s.role().many());
    }
    slot.filter(s -> binder.suits(s.role(), object))
        .ifPresent(s -> binder.members(filling, s, clause, object));
  }

  /** "stressed during talks with Y", "said on a visit to Z": who spoke took part. */
  private void meanwhile(Filling filling, Occurrence occurrence, Clause clause) {
    Slot slot = filling.frame.slot(Place.SUBJECT).orElse(null);
    boolean companion =
        filling.fillers.values().stream()
            .anyMatch(f -> f.place() == Place.AFTER && COMPANIONS.contains(f.role().name()));
    boolean alone =
        filling.fillers.values().stream()
            .noneMatch(f -> f.place() != Place.AFTER && !f.role().phrase());
    if (slot == null
        || !companion
        || !alone
        || filling.has(slot.role()) && !slot.role().many()
        || !governors.has("meanwhile", occurrence.chunk().preposition())
        || occurrence.phrase().filter(p -> p.head() == occurrence.token()).isEmpty()
        || !clause.hasVerb()
        || clause.verb() > occurrence.token()
        || clause.passive().orElse(false)) {
      return;
    }
    binder.subject(filling, clause, Place.SUBJECT);
  }

  /**
   * The phrase of an event noun without the nouns before it: "the dead" of "the families of the
   * dead".
   */
  private Optional<NounPhrase> own(Occurrence occurrence) {
    int token = occurrence.token();
    return occurrence.phrase().map(p -> p.head() == token ? p : phrases.within(token, p.coreTo()));
  }

  /** A nationality adjective says who did it. */
  private void nisba(Filling filling, Occurrence occurrence) {
    Frame frame = filling.frame;
    Slot slot = frame.slot(Place.NISBA).or(() -> frame.slot(Place.SUBJECT)).orElse(null);
    NounPhrase phrase = occurrence.phrase().orElse(null);
    if (slot == null || phrase == null || slot.role().phrase()) {
      return;
    }
    for (int i = occurrence.token() + 1; i < phrase.coreTo(); i++) {
      Category category = phrases.reading(i).category();
      if (category == Category.NOUN && nations.country(phrases.tokens().get(i).key()).isEmpty()) {
        return;
      }
      if (category == Category.NAME || (filling.has(slot.role()) && !slot.role().many())) {
        return;
      }
      int token = i;
      nations
          .country(phrases.tokens().get(i).key())
          .flatMap(entities::country)
          .filter(e -> slot.role().accepts(e.type()))
          .ifPresent(
              e ->
                  filling.add(
                      new Filler(
                          slot.role(),
                          Optional.of(e),
                          phrases.tokens().get(token).span(),
                          Place.NISBA)));
    }
  }

  /** What a participle says of its noun, or of the person that it stands for. */
  void participle(Filling filling, Occurrence occurrence, Place described) {
    filling
        .frame
        .slot(described)
        .ifPresent(
            slot -> {
              NounPhrase phrase = occurrence.phrase().orElse(null);
              if (phrase != null) {
                binder.phrase(filling, slot, phrase);
              }
            });
    Clause clause = occurrence.clause();
    complements.complements(filling, clause, clause.chunkIndex(occurrence.token()) + 1, false);
  }
}
