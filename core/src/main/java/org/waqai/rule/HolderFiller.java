package org.waqai.rule;

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

  /** How many nouns may govern one another: "his promise to work for the release of". */
  private static final int DEPTH = 3;

  /** How many pieces back a governing noun is looked for. */
  private static final int REACH = 3;

  private final Binder binder;
  private final LightVerbFiller lights;
  private final Entities entities;
  private final Governors governors;
  private final Phrases phrases;

  HolderFiller(Binder binder, LightVerbFiller lights, Entities entities, Governors governors) {
    this.binder = binder;
    this.lights = lights;
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
    Clause clause = occurrence.clause();
    Chunk start = start(occurrence);
    for (int depth = 0; start != null && depth < DEPTH; depth++) {
      NounPhrase before = before(clause, start, depth == 0);
      int governor = before == null ? -1 : governor(before, start.preposition());
      if (before != null && governor >= 0) {
        start = isTold(filling, slot, clause, before, governor) ? null : clause.chunkAt(governor);
      } else {
        if (before != null && depth == 0) {
          described(filling, slot, clause, before, start);
        }
        return;
      }
    }
  }

  /** Whether the noun, or the masdar that carries it, heads a phrase that another word may take. */
  private boolean isGoverned(Occurrence occurrence) {
    Chunk chunk = own(occurrence);
    int token = occurrence.masdar() >= 0 ? occurrence.masdar() : occurrence.token();
    boolean heads =
        chunk != null
            && chunk.phrase() != null
            && (chunk.phrase().head() == token || !occurrence.lightVerb().isEmpty());
    Chunk start = start(occurrence);
    return heads
        && start != null
        && !start.conjunction()
        && (start.preposition().isEmpty()
            || governors.has("light-preposition", start.preposition()));
  }

  private static @Nullable Chunk own(Occurrence occurrence) {
    return occurrence.masdar() >= 0
        ? occurrence.clause().chunkAt(occurrence.masdar())
        : occurrence.chunk();
  }

  /** The piece of the noun; "on meeting and voting": of the first of the nouns that are joined. */
  private @Nullable Chunk start(Occurrence occurrence) {
    Chunk own = own(occurrence);
    return own == null ? null : lights.first(occurrence.clause(), own);
  }

  /**
   * The phrase right before, but for a time; "the doing by men (who belong) to the firm (of) a
   * killing": over what only tells more of somebody.
   */
  private @Nullable NounPhrase before(Clause clause, Chunk start, boolean far) {
    int at = clause.chunkIndex(start.from()) - 1;
    while (at > 0 && clause.chunks().get(at).category() == Category.TIME) {
      at--;
    }
    NounPhrase nearest = at < 0 ? null : clause.chunks().get(at).phrase();
    boolean mayBeFar =
        nearest != null
            && governors.has("by", start.preposition())
            && !isInvolved(nearest.head(), start.preposition())
            && !isInvolved(nearest.coreTo() - 1, start.preposition());
    NounPhrase phrase = mayBeFar ? nearest : null;
    for (int k = at; far && phrase != null && k > at - REACH; k--) {
      if (governor(phrase, start.preposition()) >= 0) {
        return phrase;
      }
      boolean further = k > 0 && !clause.chunks().get(k).preposition().isEmpty();
      if (!further || binder.isEvent(phrase)) {
        return nearest;
      }
      phrase = clause.chunks().get(k - 1).phrase();
    }
    return nearest;
  }

  /** The first masdar of a phrase whose subject also does what is told behind it, or -1. */
  private int governor(NounPhrase phrase, String preposition) {
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
              && controls(governors.citation(phrases, i), preposition);
      if (masdar || governors.has("control-noun", a)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether who does what a verb says also does what the masdar behind a preposition says. */
  private boolean controls(String verb, String preposition) {
    return governors.has("control", verb)
        || !preposition.isEmpty() && governors.has("managed", verb)
        || governors.has("control-by", verb) && governors.has("by", preposition);
  }

  /**
   * Whether the governing noun itself has a subject; "accused him of (the) taking part in" has it
   * in the verb.
   */
  private boolean isTold(
      Filling filling, Slot slot, Clause clause, NounPhrase phrase, int governor) {
    if (!phrases.reading(governor).enclitic().isEmpty()) {
      binder.pronoun(filling, slot, governor);
      return true;
    }
    int next = governor + 1;
    if (next < phrase.coreTo()) {
      owner(filling, slot, phrase, next);
      return true;
    }
    Chunk chunk = clause.chunkAt(governor);
    if (chunk == null || phrase.head() != governor) {
      return false;
    }
    if (lights.governed(filling, slot, clause, chunk, governor)) {
      return true;
    }
    return isMade(clause, phrase) && lights.subject(filling, slot, clause);
  }

  /**
   * "took a decision to", "drew up a plan to": who has such a noun as his object is whose it is.
   */
  private boolean isMade(Clause clause, NounPhrase phrase) {
    Analysis noun = phrases.reading(phrase.head()).analysis();
    return noun != null
        && !phrase.definite()
        && governors.has("control-noun", noun)
        && clause.object().filter(p -> p.head() == phrase.head()).isPresent();
  }

  private void owner(Filling filling, Slot slot, NounPhrase phrase, int next) {
    if (phrases.reading(next).category() == Category.ADJECTIVE) {
      return;
    }
    NounPhrase inner = phrases.within(next, phrase.coreTo());
    if (binder.suits(slot.role(), inner)
        && entities.of(inner).filter(binder::mayBeMeant).isPresent()) {
      binder.phrase(filling, slot, inner);
    }
  }

  /** "five accused of (bi-) killing", "the men involved in the raid", "the UN is ready to help". */
  private void described(
      Filling filling, Slot slot, Clause clause, NounPhrase phrase, Chunk start) {
    int last = phrase.coreTo() - 1;
    boolean noun = isInvolved(phrase.head(), start.preposition());
    if (!noun && (last <= phrase.head() || !isInvolved(last, start.preposition()))) {
      return;
    }
    NounPhrase who = noun && last == phrase.head() ? predicated(clause, phrase) : phrase;
    if (binder.suits(slot.role(), who)) {
      binder.phrase(filling, slot, who);
    }
  }

  private boolean isInvolved(int token, String preposition) {
    Analysis word = phrases.reading(token).analysis();
    return word != null
        && !word.isVerb()
        && (governors.has("charged", word) && governors.has("charged-with", preposition)
            || governors.has("involved", word) && governors.has("light-preposition", preposition));
  }

  /** Of whom an indefinite adjective is said: "the agency (is) ready to". */
  private static NounPhrase predicated(Clause clause, NounPhrase adjective) {
    int at = clause.chunkIndex(adjective.from()) - 1;
    Chunk before = at < 0 ? null : clause.chunks().get(at);
    boolean bare =
        before != null
            && before.phrase() != null
            && before.preposition().isEmpty()
            && !clause.hasVerb()
            && !adjective.definite()
            && !adjective.counted();
    return bare && before.phrase() != null ? before.phrase() : adjective;
  }
}
