package org.waqai.rule;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.waqai.entity.Entities;
import org.waqai.mention.EntityType;
import org.waqai.phrase.Category;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;

/** Fills slots from the pieces behind prepositions around an event word. Used by one thread. */
final class Complements {

  private static final int COMPLEMENTS = 6;
  private static final String AGENT = "agent";
  private static final ImmutableSet<String> SUFFERERS = ImmutableSet.of("target", "victim");

  private final Binder binder;
  private final Entities entities;
  private final Governors governors;
  private final Phrases phrases;

  Complements(Binder binder, Entities entities, Governors governors) {
    this.binder = binder;
    this.entities = entities;
    this.governors = governors;
    this.phrases = entities.phrases();
  }

  /** Complements with prepositions, up to the next verb. */
  void complements(Filling filling, Clause clause, int from, boolean verbal) {
    complements(filling, clause, from, verbal, -1);
  }

  /** The complements behind a piece, but for the one that holds the event word itself. */
  void complements(Filling filling, Clause clause, int from, boolean verbal, int own) {
    int seen = 0;
    for (int i = from; i < clause.chunks().size() && seen < COMPLEMENTS; i++) {
      Chunk chunk = clause.chunks().get(i);
      if (isBarrier(chunk, verbal)) {
        return;
      }
      if (chunk.preposition().isEmpty() && i > 0) {
        hastened(filling, clause, i);
      }
      if (!chunk.preposition().isEmpty() && i != own) {
        seen++;
        if (!phrases.belongsElsewhere(chunk.from(), filling.event) && !parted(filling, clause, i)) {
          complement(filling, clause, chunk);
        }
      }
    }
  }

  /** "to demand (bi-) justice": the last word of a longer preposition is glued to its noun. */
  private boolean parted(Filling filling, Clause clause, int i) {
    Chunk chunk = clause.chunks().get(i);
    Chunk before = i == 0 ? null : clause.chunks().get(i - 1);
    if (before == null
        || chunk.phrase() == null
        || chunk.conjunction()
        || before.to() != before.from() + 1
        || before.to() != chunk.from()) {
      return false;
    }
    String whole = phrases.tokens().get(before.from()).key() + " " + chunk.preposition();
    for (Slot slot : filling.frame.slots()) {
      if (slot.place() == Place.AFTER && slot.words().contains(whole)) {
        int fillers = filling.fillers.size();
        binder.members(filling, slot, clause, chunk.phrase());
        return filling.fillers.size() > fillers;
      }
    }
    return false;
  }

  /** "to demand speedily the release": an adverb that a slot lists as the one before its noun. */
  private void hastened(Filling filling, Clause clause, int i) {
    Chunk chunk = clause.chunks().get(i);
    Chunk before = clause.chunks().get(i - 1);
    if (chunk.phrase() == null
        || chunk.conjunction()
        || before.category() != Category.ADVERB
        || before.to() != before.from() + 1
        || before.to() != chunk.from()) {
      return;
    }
    String word = phrases.tokens().get(before.from()).key();
    for (Slot slot : filling.frame.slots()) {
      if (slot.place() == Place.AFTER && slot.words().contains(word) && !filling.has(slot.role())) {
        binder.members(filling, slot, clause, chunk.phrase());
        return;
      }
    }
  }

  void complementsBefore(Filling filling, Clause clause, int verb) {
    for (int i = 0; i < verb; i++) {
      Chunk chunk = clause.chunks().get(i);
      if (!chunk.preposition().isEmpty()) {
        complement(filling, clause, chunk);
      }
    }
  }

  private boolean isBarrier(Chunk chunk, boolean verbal) {
    return switch (chunk.category()) {
      case VERB, COMPLEMENTIZER, RELATIVE, SUBORDINATOR, NEGATION -> true;
      case MARK -> !verbal && !phrases.tokens().get(chunk.from()).isMark("()[]");
      default -> false;
    };
  }

  private void complement(Filling filling, Clause clause, Chunk chunk) {
    if (purpose(filling, chunk)) {
      return;
    }
    for (Slot slot : filling.frame.slots()) {
      boolean fits =
          slot.place() == Place.AFTER && matches(slot, chunk.preposition())
              || slot.place() == Place.BETWEEN && governors.has("between", chunk.preposition());
      if (!fits
          || (filling.has(slot.role()) && !slot.role().many() && slot.place() == Place.AFTER)) {
        continue;
      }
      if (chunk.phrase() == null) {
        if (!slot.role().phrase() && !chunk.enclitic().isEmpty()) {
          binder.pronoun(filling, slot, chunk.to() - 1);
        }
        return;
      }
      if (slot.role().phrase() && !slot.role().many() && filling.has(slot.role())
          || isWhere(slot, chunk)) {
        continue;
      }
      int before = filling.fillers.size();
      binder.members(filling, slot, clause, chunk.phrase());
      if (filling.fillers.size() > before) {
        return;
      }
    }
    if (governors.has("agent", chunk.preposition()) && chunk.phrase() != null) {
      agent(filling, clause, chunk.phrase());
    }
  }

  /** "at (bi-) the palace": a place behind its preposition takes no role that a person could. */
  private boolean isWhere(Slot slot, Chunk chunk) {
    return slot.place() == Place.AFTER
        && slot.role().accepts(EntityType.PERSON)
        && governors.has("place", chunk.preposition())
        && entities.of(chunk.phrase()).filter(e -> e.type() == EntityType.LOCATION).isPresent();
  }

  /** "to discuss X", listed as one word: the complement of the masdar fills the role. */
  private boolean purpose(Filling filling, Chunk chunk) {
    NounPhrase phrase = chunk.phrase();
    if (phrase == null || phrase.coreTo() - chunk.from() < 2 || phrase.from() != chunk.from()) {
      return false;
    }
    String word = phrases.tokens().get(chunk.from()).key();
    for (Slot slot : filling.frame.slots()) {
      if (slot.place() == Place.AFTER && slot.role().phrase() && slot.words().contains(word)) {
        return binder.phrase(filling, slot, phrases.within(chunk.from() + 1, phrase.coreTo()));
      }
    }
    return false;
  }

  /**
   * A preposition that governs another, "on the matter of" before "by", fits by its whole or by its
   * first part.
   */
  static boolean matches(Slot slot, String preposition) {
    if (slot.words().contains(preposition)) {
      return true;
    }
    int space = preposition.lastIndexOf(' ');
    return space > 0 && slot.words().contains(preposition.substring(0, space));
  }

  void agents(Filling filling, Clause clause, int from) {
    for (int i = from; i < clause.chunks().size(); i++) {
      Chunk chunk = clause.chunks().get(i);
      if (chunk.phrase() != null && governors.has("agent", chunk.preposition())) {
        agent(filling, clause, chunk.phrase());
      }
    }
  }

  /** "was exposed to an attack by (min) its enemies". */
  void givers(Filling filling, Occurrence occurrence) {
    Chunk behind = occurrence.behind();
    Slot slot = filling.frame.slot(Place.SUBJECT).orElse(null);
    if (slot != null
        && behind != null
        && !filling.has(slot.role())
        && governors.has("undergone-from", behind.preposition())
        && binder.suits(slot.role(), behind.phrase())
        && entities.of(behind.phrase()).filter(binder::mayBeMeant).isPresent()) {
      binder.members(filling, slot, occurrence.clause(), behind.phrase());
    }
  }

  private void agent(Filling filling, Clause clause, NounPhrase phrase) {
    Slot slot = actor(filling.frame);
    if (slot != null && (slot.role().many() || !filling.has(slot.role()))) {
      binder.members(filling, slot, clause, phrase);
    }
  }

  /** The subject's slot; where the subject is who suffers, that of the agent. */
  private static @Nullable Slot actor(Frame frame) {
    Slot subject = frame.slot(Place.SUBJECT).orElse(null);
    Role agent = frame.type().roles().get(AGENT);
    boolean suffers = subject != null && SUFFERERS.contains(subject.role().name());
    return suffers && agent != null ? new Slot(agent, Place.AFTER, ImmutableSet.of()) : subject;
  }
}
