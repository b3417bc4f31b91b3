package org.waqai.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waqai.entity.Entities;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.WordClass;
import org.waqai.phrase.Category;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;

/**
 * Finds who acts in an event noun from the noun that governs it: whose readiness, return or
 * participation it is, and who is accused of it. Used by one thread.
 */
final class HolderFiller {

  private final Binder binder;
  private final Entities entities;
  private final Governors governors;
  private final Phrases phrases;

  HolderFiller(Binder binder, Entities entities, Governors governors) {
    this.binder = binder;
    this.entities = entities;
    this.governors = governors;
    this.phrases = entities.phrases();
  }

  /** "their readiness for talks", "the army's part in the fighting", "five accused of killing". */
  void held(Filling filling, Occurrence occurrence) {
    Slot slot = filling.frame.slot(Place.SUBJECT).orElse(null);
    if (slot == null
        || slot.role().phrase()
        || filling.has(slot.role()) && !slot.role().many()
        || !isGoverned(occurrence)) {
      return;
    }
    NounPhrase before = before(occurrence);
    int governor = before == null ? -1 : governor(before);
    if (before == null) {
      return;
    }
    if (governor >= 0) {
      holder(filling, slot, before, governor);
    } else if (isCharged(before, occurrence)) {
      binder.phrase(filling, slot, before);
    }
  }

  /** Whether the noun, or the masdar that carries it, heads a phrase that another word may take. */
  private boolean isGoverned(Occurrence occurrence) {
    Chunk chunk = start(occurrence);
    int token = occurrence.masdar() >= 0 ? occurrence.masdar() : occurrence.token();
    boolean heads =
        chunk != null
            && chunk.phrase() != null
            && (chunk.phrase().head() == token || !occurrence.lightVerb().isEmpty());
    return heads
        && !chunk.conjunction()
        && (chunk.preposition().isEmpty()
            || governors.has("light-preposition", chunk.preposition()));
  }

  private static @Nullable Chunk start(Occurrence occurrence) {
    return occurrence.masdar() >= 0
        ? occurrence.clause().chunkAt(occurrence.masdar())
        : occurrence.chunk();
  }

  /** The phrase right before, but for a time. */
  private static @Nullable NounPhrase before(Occurrence occurrence) {
    Clause clause = occurrence.clause();
    Chunk start = start(occurrence);
    int at = start == null ? -1 : clause.chunkIndex(start.from()) - 1;
    while (at > 0 && clause.chunks().get(at).category() == Category.TIME) {
      at--;
    }
    return at < 0 ? null : clause.chunks().get(at).phrase();
  }

  /** The first masdar of a phrase whose subject also does what is told behind it, or -1. */
  private int governor(NounPhrase phrase) {
    if (phrase.mention().filter(m -> m.from() == phrase.head()).isPresent()) {
      return -1;
    }
    for (int i = phrase.from(); i < phrase.coreTo(); i++) {
      Analysis a = phrases.reading(i).analysis();
      if (a == null || a.isVerb()) {
        continue;
      }
      boolean masdar =
          a.wordClass() == WordClass.MASDAR
              && governors.has("control", governors.citation(phrases, i));
      if (masdar || governors.has("control-noun", a)) {
        return i;
      }
    }
    return -1;
  }

  private void holder(Filling filling, Slot slot, NounPhrase phrase, int governor) {
    if (!phrases.reading(governor).enclitic().isEmpty()) {
      binder.pronoun(filling, slot, governor);
      return;
    }
    int next = governor + 1;
    if (next >= phrase.coreTo() || phrases.reading(next).category() == Category.ADJECTIVE) {
      return;
    }
    NounPhrase inner = phrases.within(next, phrase.coreTo());
    if (binder.suits(slot.role(), inner)
        && entities.of(inner).filter(binder::mayBeMeant).isPresent()) {
      binder.phrase(filling, slot, inner);
    }
  }

  /** "the accused of (bi-) killing": those whom something is laid to. */
  private boolean isCharged(NounPhrase phrase, Occurrence occurrence) {
    Chunk start = start(occurrence);
    Optional<Analysis> head = Optional.ofNullable(phrases.reading(phrase.head()).analysis());
    return start != null
        && governors.has("charged-with", start.preposition())
        && head.filter(a -> governors.has("charged", a)).isPresent();
  }
}
