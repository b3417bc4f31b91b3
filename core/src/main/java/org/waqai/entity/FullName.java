package org.waqai.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.EntityType;
import org.waqai.phrase.Category;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;

/**
 * How far the name of a common noun reaches over prepositions: "a source in the ministry", "a
 * person infected with the disease", "the unit of research for the guard in X". Used by one thread.
 */
final class FullName {

  private static final int MOST_COMPLEMENTS = 3;

  private final Words words;
  private final Registry registry;
  private final PhraseTypes types;
  private final Phrases phrases;

  FullName(Words words, Registry registry, PhraseTypes types, Phrases phrases) {
    this.words = words;
    this.registry = registry;
    this.types = types;
    this.phrases = phrases;
  }

  /**
   * Behind the last token of the name.
   *
   * @param chunk the index of the chunk of the clause that the phrase stands in
   */
  int to(NounPhrase phrase, EntityType type, Clause clause, int chunk) {
    List<Chunk> chunks = clause.chunks();
    int to = phrase.to();
    boolean acts =
        type == EntityType.PERSON || type == EntityType.GROUP || type == EntityType.ORGANIZATION;
    if (!acts || to != chunks.get(chunk).to()) {
      return to;
    }
    for (int i = chunk + 1; i < chunks.size() && i <= chunk + MOST_COMPLEMENTS; i++) {
      NounPhrase next = complement(chunks.get(i), to);
      if (next == null || !(isGoverned(phrase, to, next) || belongs(phrase, type, next))) {
        return to;
      }
      to = chunks.get(i).to();
    }
    return to;
  }

  /** The phrase of a chunk that stands right behind a place and has a preposition; else null. */
  private static @Nullable NounPhrase complement(Chunk chunk, int at) {
    boolean fits = chunk.from() == at && !chunk.conjunction() && !chunk.preposition().isEmpty();
    return fits ? chunk.phrase() : null;
  }

  /** "infected with", "accused of", "who live in": a participle that ends the phrase. */
  private boolean isGoverned(NounPhrase phrase, int to, NounPhrase next) {
    if (to != phrase.to() || phrase.mention().isPresent() || isSeat(next)) {
      return false;
    }
    int last = to - 1;
    Category category = phrases.reading(last).category();
    boolean adjective = category == Category.ADJECTIVE;
    for (Analysis a : phrases.tokens().analyses(last)) {
      boolean participle =
          a.wordClass() == WordClass.ACTIVE_PARTICIPLE
              || a.wordClass() == WordClass.PASSIVE_PARTICIPLE;
      boolean whose = category != Category.NAME;
      if (whose && words.has("takes", words.fold(a.base()) + " " + next.preposition())
          || participle
              && adjective
              && phrase.definite()
              && words.has("participle-places", next.preposition())) {
        return true;
      }
    }
    return false;
  }

  /** "the accused at (bi-) the town": rather where it happened. */
  private boolean isSeat(NounPhrase next) {
    EntityType type = next.mention().isPresent() ? next.mention().get().type() : types.of(next);
    return type == EntityType.LOCATION && words.has("seat", next.preposition());
  }

  /** "a source in the ministry", "the unit for the guard", "the centre of studies in X". */
  private boolean belongs(NounPhrase phrase, EntityType type, NounPhrase next) {
    boolean acts = type == EntityType.PERSON || type == EntityType.GROUP;
    boolean named = next.mention().isPresent();
    EntityType of = named ? next.mention().get().type() : types.of(next);
    boolean body =
        of == EntityType.ORGANIZATION
            || of == EntityType.GROUP
                && (isBody(next) || words.has("force", registry.headOf(next)));
    if (body && (named || next.definite())) {
      return acts && !isBody(phrase)
          ? isMember(phrase, next)
          : isBody(phrase) && words.has("body-of", next.preposition());
    }
    return of == EntityType.LOCATION
        && named
        && isBody(phrase)
        && !hasArticle(phrase.head())
        && words.has("body-in", next.preposition());
  }

  /** "the Canadian army in X": a body by article is told in full, and X is where something is. */
  private boolean hasArticle(int head) {
    Analysis a = phrases.reading(head).analysis();
    return a != null && a.proclitics().article();
  }

  /** "the director of the fund", "an officer in the army"; but "the official (told) the paper". */
  private boolean isMember(NounPhrase phrase, NounPhrase body) {
    String head = registry.headOf(phrase);
    String preposition = body.preposition();
    boolean role = words.has("role", head);
    return phrase.definite()
        ? role
            && words.has("role-of", preposition)
            && !words.has("heads-media", registry.headOf(body))
        : words.has("member-in", preposition) && (role || words.has("member", head));
  }

  /** A body that is told by more than its head: "the unit of research", "the security forces". */
  private boolean isBody(NounPhrase phrase) {
    Analysis a = phrases.reading(phrase.head()).analysis();
    return a != null
        && phrase.mention().isEmpty()
        && (a.lemma().is("organization") || a.lemma().is("group"))
        && !phrase.counted()
        && phrase.coreTo() - phrase.head() > 1;
  }
}
