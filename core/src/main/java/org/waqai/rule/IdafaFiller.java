package org.waqai.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waqai.entity.Entities;
import org.waqai.entity.Entity;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.EntityType;
import org.waqai.mention.NationTable;
import org.waqai.phrase.Category;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.phrase.Reading;

/** Fills the slots of an event noun from its complement or its pronoun. Used by one thread. */
final class IdafaFiller {

  private static final String AGENT = "agent";
  private static final ImmutableSet<String> PARTAKERS = ImmutableSet.of(AGENT, "participant");

  private final Binder binder;
  private final Entities entities;
  private final Governors governors;
  private final NationTable nations;
  private final UnaryOperator<String> fold;
  private final Phrases phrases;

  IdafaFiller(
      Binder binder,
      Entities entities,
      Governors governors,
      NationTable nations,
      UnaryOperator<String> fold) {
    this.binder = binder;
    this.entities = entities;
    this.governors = governors;
    this.nations = nations;
    this.fold = fold;
    this.phrases = entities.phrases();
  }

  void idafa(Filling filling, Occurrence occurrence) {
    int token = occurrence.token();
    Reading reading = phrases.reading(token);
    Slot slot = idafaSlot(filling.frame, occurrence);
    if (slot == null) {
      return;
    }
    NounPhrase phrase = occurrence.phrase().orElse(null);
    NounPhrase inner = phrase == null ? null : complementOf(filling, occurrence, phrase);
    if (slot.place() == Place.IDAFA
        && slot.role().name().equals(AGENT)
        && reading.enclitic().isEmpty()
        && isCarried(occurrence)) {
      if (inner != null && isFollowedByObject(filling.frame, slot, occurrence, inner)) {
        filling.acts = true;
      } else {
        slot = other(filling.frame, slot).orElse(slot);
      }
    }
    if (!reading.enclitic().isEmpty()) {
      Slot own =
          isToldBehind(filling.frame, slot, occurrence)
              ? otherSlot(filling.frame, slot).orElse(slot)
              : slot;
      binder.pronoun(filling, own, token);
      return;
    }
    if (phrase == null) {
      return;
    }
    if (inner == null) {
      looseOwner(filling, slot, occurrence);
      return;
    }
    if (isWhereNamed(occurrence, inner) && PARTAKERS.contains(slot.role().name())) {
      return;
    }
    if (slot.place() == Place.OBJECT && splits(filling, occurrence, inner)) {
      return;
    }
    if (slot.place() == Place.IDAFA
        && !slot.role().name().equals(AGENT)
        && binder.suits(slot.role(), inner)
        && isBeforeObject(occurrence, slot.role())) {
      // "X's support of (li-) Y": X is not whom it is for.
      return;
    }
    if (!binder.phrase(filling, slot, inner)) {
      otherSlot(filling.frame, slot, inner).ifPresent(o -> binder.phrase(filling, o, inner));
      return;
    }
    binder.joined(filling, slot, occurrence.clause(), inner);
    objectBehind(filling, occurrence, inner);
  }

  /** "the president's call on (accusative) the parties", "the chief's refusal to speak". */
  private void objectBehind(Filling filling, Occurrence occurrence, NounPhrase inner) {
    Slot object = filling.frame.slot(Place.OBJECT).orElse(null);
    if (object != null
        && !filling.has(object.role())
        && isBareObject(occurrence, object.role())
        && acts(inner, occurrence.behind().phrase())) {
      filling.acts = true;
      binder.members(filling, object, occurrence.clause(), occurrence.behind().phrase());
    }
  }

  /**
   * "an attack by (li-) the rebels", "the weekly sit-in of (li-) the union": who acts in a noun.
   */
  private void looseOwner(Filling filling, Slot own, Occurrence occurrence) {
    Chunk behind = occurrence.behind();
    Slot slot = behind == null ? own : looseSlot(filling.frame, own, behind);
    if (behind == null
        || behind.conjunction()
        || !own.role().name().equals(AGENT)
        || filling.has(slot.role())
        || endsWithParticiple(occurrence)
        || !governors.has("loose-owner", behind.preposition())
        || occurrence.phrase().filter(p -> p.head() == occurrence.token()).isEmpty()
        || filling.frame.slots().stream()
            .anyMatch(s -> s.place() == Place.AFTER && Complements.matches(s, behind.preposition()))
        || !binder.suits(slot.role(), behind.phrase())
        || entities.of(behind.phrase()).filter(binder::mayBeMeant).isEmpty()) {
      return;
    }
    binder.members(filling, slot, occurrence.clause(), behind.phrase());
  }

  /** "a raid of (li-) a plane": what cannot act by itself takes another slot of the complement. */
  private Slot looseSlot(Frame frame, Slot own, Chunk behind) {
    return frame.slots().stream()
        .filter(s -> s.place() == Place.IDAFA && behind.phrase() != null)
        .filter(s -> binder.suits(s.role(), behind.phrase()))
        .findFirst()
        .orElse(own);
  }

  /** "protests supporting (of) the president": the participle has the preposition for itself. */
  private boolean endsWithParticiple(Occurrence occurrence) {
    Analysis last = phrases.reading(occurrence.chunk().to() - 1).analysis();
    return last != null
        && occurrence.chunk().to() - 1 > occurrence.token()
        && last.wordClass() == WordClass.ACTIVE_PARTICIPLE;
  }

  /** Whether a masdar's complement acts, and what stands behind it is no apposition to it. */
  private boolean acts(NounPhrase phrase, NounPhrase behind) {
    Entity actor = entities.of(phrase).orElse(null);
    if (actor == null || actor.type() == EntityType.THING || !binder.mayBeMeant(actor)) {
      return false;
    }
    boolean people = actor.type() == EntityType.PERSON || actor.type() == EntityType.GROUP;
    return !people || entities.of(behind).filter(e -> e.type() == actor.type()).isEmpty();
  }

  /** Whether a phrase stands right behind a masdar's subject that can only be the object of it. */
  private boolean isBareObject(Occurrence occurrence, Role role) {
    Chunk behind = occurrence.behind();
    Clause clause = occurrence.clause();
    return behind != null
        && behind.from() == occurrence.chunk().to()
        && behind.preposition().isEmpty()
        && !behind.conjunction()
        && occurrence.analysis().wordClass() == WordClass.MASDAR
        && !occurrence.analysis().lemma().is("intransitive")
        && occurrence.phrase().filter(p -> p.head() == occurrence.token()).isPresent()
        && clause.subject().filter(p -> p.head() == behind.phrase().head()).isEmpty()
        && (role.phrase() || binder.suits(role, behind.phrase()));
  }

  /**
   * "France renewed the support of the government": the light verb's subject is the one who acts.
   */
  private boolean isCarried(Occurrence occurrence) {
    Clause light = occurrence.light();
    return light != null
        && !occurrence.undergone()
        && !governors.has("occur", occurrence.lightVerb())
        && !light.passive().orElse(false)
        && entities.subjectOf(light).isPresent()
        && light.subject().filter(p -> p.covers(occurrence.token())).isEmpty();
  }

  /** "renewed Algeria's support for the government": whose support it is, before what it is for. */
  private boolean isFollowedByObject(
      Frame frame, Slot slot, Occurrence occurrence, NounPhrase owner) {
    Chunk behind = occurrence.behind();
    return behind != null
        && binder.suits(slot.role(), owner)
        && frame.slots().stream()
            .anyMatch(
                s ->
                    s.place() == Place.AFTER
                        && !s.role().phrase()
                        && !s.role().equals(slot.role())
                        && Complements.matches(s, behind.preposition())
                        && binder.suits(s.role(), behind.phrase()));
  }

  /** Whether a preposition of a masdar's object follows, before one who suits the role. */
  private boolean isBeforeObject(Occurrence occurrence, Role role) {
    Chunk behind = occurrence.behind();
    return behind != null
        && governors.has("object-of-masdar", behind.preposition())
        && binder.suits(role, behind.phrase());
  }

  /** "the London attack": a town behind such a noun is where it was, not who did it. */
  private boolean isWhereNamed(Occurrence occurrence, NounPhrase inner) {
    return governors.has("placed", occurrence.analysis())
        && entities
            .of(inner)
            .filter(e -> e.type() == EntityType.LOCATION && e.isNamed())
            .filter(e -> nations.country(fold.apply(e.name())).isEmpty())
            .isPresent();
  }

  /** "his visit to X": where the role of the complement is told behind, the pronoun is who acts. */
  private boolean isToldBehind(Frame frame, Slot slot, Occurrence occurrence) {
    Clause clause = occurrence.clause();
    int next = clause.chunkIndex(occurrence.token()) + 1;
    while (next < clause.chunks().size() && clause.chunks().get(next).category() == Category.TIME) {
      next++;
    }
    if (next >= clause.chunks().size() || clause.chunks().get(next).phrase() == null) {
      return false;
    }
    Chunk chunk = clause.chunks().get(next);
    return frame.slots().stream()
        .anyMatch(
            s ->
                s.place() == Place.AFTER
                    && s.role().equals(slot.role())
                    && Complements.matches(s, chunk.preposition()));
  }

  private static Optional<Slot> other(Frame frame, Slot slot) {
    return frame.slots().stream()
        .filter(s -> s.place() == Place.AFTER && !s.role().phrase())
        .filter(s -> !s.role().equals(slot.role()))
        .findFirst();
  }

  /**
   * "the army's shelling of (li-) the town": the complement acts, and the object follows its
   * preposition.
   */
  private boolean splits(Filling filling, Occurrence occurrence, NounPhrase inner) {
    Slot subject = filling.frame.slot(Place.SUBJECT).orElse(null);
    Slot object = filling.frame.slot(Place.OBJECT).orElse(null);
    Chunk behind = occurrence.behind();
    if (subject == null
        || object == null
        || behind == null
        || !(isBeforeObject(occurrence, object.role())
            || isBareObject(occurrence, object.role()) && acts(inner, behind.phrase()))
        || !binder.suits(subject.role(), inner)) {
      return false;
    }
    binder.phrase(filling, subject, inner);
    binder.members(filling, object, occurrence.clause(), behind.phrase());
    return true;
  }

  private @Nullable NounPhrase complementOf(
      Filling filling, Occurrence occurrence, NounPhrase phrase) {
    int token = occurrence.token();
    int next = filling.behind;
    if (next >= phrase.coreTo()) {
      return phrase
          .part()
          .filter(p -> phrase.coreTo() == next && phrases.isQuantifier(token))
          .orElseGet(() -> shared(occurrence));
    }
    Reading reading = phrases.reading(next);
    boolean nominal =
        reading.category() == Category.NOUN
            || reading.category() == Category.NAME
            || reading.category() == Category.NUMBER;
    if (!nominal
        || !reading.preposition().isEmpty()
        || reading.conjunction()
        || isUnknownAdjective(next)) {
      return null;
    }
    NounPhrase inner = phrases.within(next, phrase.coreTo());
    if (phrase.part().isPresent() && inner.coreTo() == phrase.coreTo()) {
      inner = phrases.join(inner, phrase.part().get());
    }
    return inner;
  }

  /** "the killing and wounding of ten": two nouns share the complement of the second. */
  private @Nullable NounPhrase shared(Occurrence occurrence) {
    Chunk behind = occurrence.behind();
    Reading own = phrases.reading(occurrence.token());
    if (behind == null
        || behind.from() != occurrence.token() + 1
        || !behind.conjunction()
        || !behind.preposition().isEmpty()
        || own.definite()
        || occurrence.analysis().wordClass() != WordClass.MASDAR
        || !binder.isEvent(behind.phrase())) {
      return null;
    }
    NounPhrase second = behind.phrase();
    int from = second.head() + 1;
    boolean open = phrases.reading(second.head()).enclitic().isEmpty();
    if (!open || from >= second.coreTo() || second.from() != second.head()) {
      return null;
    }
    NounPhrase inner = phrases.within(from, second.coreTo());
    return second.part().map(p -> phrases.join(inner, p)).orElse(inner);
  }

  /** "the severe beating": behind an article, an unknown word by article is no complement. */
  private boolean isUnknownAdjective(int token) {
    Reading reading = phrases.reading(token);
    Reading before = phrases.reading(token - 1);
    return reading.category() == Category.NOUN
        && reading.analysis() == null
        && reading.definite()
        && before.definite()
        && before.enclitic().isEmpty()
        && before.category() == Category.NOUN;
  }

  private static @Nullable Slot idafaSlot(Frame frame, Occurrence occurrence) {
    Optional<Slot> own = frame.slot(Place.IDAFA);
    if (own.isPresent()) {
      return own.get();
    }
    boolean masdar = occurrence.analysis().wordClass() == WordClass.MASDAR;
    boolean transitive = !occurrence.analysis().lemma().is("intransitive");
    Optional<Slot> subject = frame.slot(Place.SUBJECT);
    Optional<Slot> object = frame.slot(Place.OBJECT);
    return (masdar && transitive ? object.or(() -> subject) : subject.or(() -> object))
        .orElse(null);
  }

  /** A slot of the complement that takes such a one, before those of subject and object. */
  private Optional<Slot> otherSlot(Frame frame, Slot slot, NounPhrase inner) {
    return frame.slots().stream()
        .filter(s -> s.place() == Place.IDAFA && binder.suits(s.role(), inner))
        .findFirst()
        .or(() -> otherSlot(frame, slot));
  }

  private static Optional<Slot> otherSlot(Frame frame, Slot slot) {
    return frame.slots().stream()
        .filter(s -> s.place() == Place.SUBJECT || s.place() == Place.OBJECT)
        .filter(s -> !s.role().equals(slot.role()))
        .findFirst();
  }
}
