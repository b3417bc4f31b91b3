package org.waqai.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.text.Span;

/**
 * Finds what somebody is made: the indefinite noun of a person behind the one who is appointed, as
 * in "appointed X director of the centre". Used by one thread.
 */
final class MadeFinder {

  private final Binder binder;
  private final Governors governors;
  private final Phrases phrases;

  MadeFinder(Binder binder, Governors governors, Phrases phrases) {
    this.binder = binder;
    this.governors = governors;
    this.phrases = phrases;
  }

  void fill(Filling filling, Occurrence occurrence) {
    Slot slot = filling.frame.slot(Place.AS).orElse(null);
    Chunk chunk = slot == null ? null : made(occurrence);
    if (slot == null || chunk == null || chunk.phrase() == null) {
      return;
    }
    filling.made = chunk.phrase().head();
    Span office = binder.span(chunk.phrase());
    Chunk charge = charge(occurrence.clause(), chunk);
    Span whole = charge == null ? office : office.to(phrases.tokens().get(charge.to() - 1).span());
    filling.add(new Filler(slot.role(), Optional.empty(), whole, Place.AS));
  }

  /** The first such noun that has somebody before it. */
  private @Nullable Chunk made(Occurrence occurrence) {
    Clause clause = occurrence.clause();
    boolean told =
        !occurrence.isVerbal()
            || !clause.objectPronoun().isEmpty()
            || clause
                .subject()
                .filter(p -> p.head() < occurrence.token() && isPerson(p))
                .isPresent();
    for (Chunk chunk : clause.chunks()) {
      if (chunk.from() <= occurrence.token()
          || chunk.phrase() == null
          || !chunk.preposition().isEmpty()) {
        continue;
      }
      if (told && !chunk.conjunction() && isOffice(chunk.phrase())) {
        return chunk;
      }
      told |= isPerson(chunk.phrase()) || isObject(chunk.phrase(), clause);
    }
    return null;
  }

  /** "X was appointed": the subject of a verb that may be passive must be a person with a name. */
  private static boolean isPerson(NounPhrase phrase) {
    return phrase
        .mention()
        .filter(m -> m.type() == EntityType.PERSON && m.kind() != Mention.Kind.TITLE)
        .isPresent();
  }

  private static boolean isObject(NounPhrase phrase, Clause clause) {
    return clause.object().filter(p -> p.head() == phrase.head()).isPresent();
  }

  private boolean isOffice(NounPhrase phrase) {
    Analysis a = phrases.reading(phrase.head()).analysis();
    return a != null
        && a.lemma().is("person")
        && a.number() == Analysis.Number.SINGULAR
        && !phrase.definite()
        && !phrase.counted()
        && phrase.from() == phrase.head()
        && phrase.mention().filter(m -> m.kind() != Mention.Kind.TITLE).isEmpty();
  }

  /** "of (li-) the centre", "in Paris": what stands right behind the office. */
  private @Nullable Chunk charge(Clause clause, Chunk office) {
    int next = clause.chunkIndex(office.from()) + 1;
    Chunk chunk = next < clause.chunks().size() ? clause.chunks().get(next) : null;
    return chunk != null
            && chunk.phrase() != null
            && chunk.from() == office.to()
            && governors.has("post-of", chunk.preposition())
        ? chunk
        : null;
  }
}
