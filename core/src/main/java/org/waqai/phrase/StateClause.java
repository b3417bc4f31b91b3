package org.waqai.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.WordClass;
import org.waqai.token.Tokens;

/**
 * Finds the participles that open a clause of their own, "stressing that", and who is stressing.
 * Used by one thread.
 */
final class StateClause {

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;
  private final List<Chunk> chunks;
  private final VerbSituation situation;

  StateClause(
      Particles particles,
      Tokens tokens,
      Reading[] readings,
      List<Chunk> chunks,
      VerbSituation situation) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
    this.chunks = chunks;
    this.situation = situation;
  }

  /**
   * "… said that …, stressing that …": the one who said it stresses, not the one who acts in what
   * is said.
   */
  ClauseDraft governor(ClauseDraft draft) {
    ClauseDraft d = draft;
    while (d.parent != null
        && (d.kind == Clause.Kind.CONTENT || d.kind == Clause.Kind.COORDINATE)
        && (d.endsAtComma() || d != draft && !situation.isMindVerb(d))) {
      d = d.parent;
    }
    return d.verb != null ? d : draft;
  }

  /** The participle that opens a clause here; null if none does. */
  @Nullable Analysis participle(int i, Chunk chunk, ClauseDraft current) {
    if (chunk.phrase() == null || !chunk.preposition().isEmpty() || !current.hasVerbAround()) {
      return null;
    }
    NounPhrase phrase = chunk.phrase();
    Analysis a = reading(i, phrase.from());
    if (a == null
        || a.wordClass() != WordClass.ACTIVE_PARTICIPLE
        || readings[phrase.from()].definite()) {
      return null;
    }
    if (i + 1 >= chunks.size() && phrase.to() - phrase.from() == 1) {
      return null;
    }
    Chunk before = i > 0 ? chunks.get(i - 1) : null;
    boolean afterVerb = before != null && before.category() == Category.VERB;
    boolean person = a.lemma().is("person") && !isBeforePreposition(i);
    if (afterVerb || person && !afterComma(before)) {
      return null;
    }
    return endsAsAdverb(phrase.from(), a) ? a : null;
  }

  /** The reading of a word, or what it is before "that" if it may be an active participle. */
  private @Nullable Analysis reading(int i, int token) {
    Analysis read = readings[token].analysis();
    if (read == null || read.wordClass() == WordClass.ACTIVE_PARTICIPLE) {
      return read;
    }
    boolean comma = i > 0 && afterComma(chunks.get(i - 1)) && !chunks.get(i).conjunction();
    boolean aside = comma && (isBeforePreposition(i) || readings[token].enclitic().isEmpty());
    boolean speaks = situation.speaks(i);
    for (Analysis a : tokens.analyses(token)) {
      if (a.wordClass() == WordClass.ACTIVE_PARTICIPLE
          && (speaks || aside && particles.hasLemma("mind-verb", a))
          && a.prefix() == read.prefix()
          && a.enclitic().equals(read.enclitic())) {
        return a;
      }
    }
    return read;
  }

  /** "coming from X": a word for a person that goes on with a preposition says what he does. */
  private boolean isBeforePreposition(int i) {
    Chunk next = i + 1 < chunks.size() ? chunks.get(i + 1) : null;
    NounPhrase phrase = chunks.get(i).phrase();
    return next != null
        && !next.preposition().isEmpty()
        && phrase != null
        && phrase.to() - phrase.from() == 1;
  }

  private boolean afterComma(@Nullable Chunk before) {
    return before != null && before.category() == Category.MARK;
  }

  private boolean endsAsAdverb(int token, Analysis a) {
    String key = tokens.get(token).key();
    for (String ending : particles.list("adverbial-ending")) {
      if (key.endsWith(ending) && a.lemma().citation().length() <= key.length()) {
        return true;
      }
    }
    return false;
  }
}
