package org.waqai.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.WordClass;
import org.waqai.phrase.Category;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.phrase.Reading;

/** Finds which event words a token may be, and which light verb carries it. Used by one thread. */
final class OccurrenceFinder {

  private final Phrases phrases;
  private final Governors governors;
  private final Rules rules;
  private final UnaryOperator<String> fold;

  OccurrenceFinder(Phrases phrases, Governors governors, Rules rules, UnaryOperator<String> fold) {
    this.phrases = phrases;
    this.governors = governors;
    this.rules = rules;
    this.fold = fold;
  }

  ImmutableList<Occurrence> at(int token) {
    Reading reading = phrases.reading(token);
    if (reading.analysis() == null) {
      return ImmutableList.of();
    }
    Clause clause = phrases.clauseAt(token).orElse(null);
    Chunk chunk = clause == null ? null : clause.chunkAt(token);
    if (clause == null || chunk == null) {
      return ImmutableList.of();
    }
    boolean verb = reading.category() == Category.VERB;
    boolean adverb = clause.kind() == Clause.Kind.PARTICIPIAL && clause.verb() == token;
    ImmutableList.Builder<Occurrence> result = ImmutableList.builder();
    for (Analysis a : phrases.tokens().analyses(token)) {
      if (a.tense() == Analysis.Tense.JUSSIVE
          && !clause.negated()
          && a.proclitics().preposition().isEmpty()) {
        continue;
      }
      if (a.isVerb() == verb
          && a.prefix() == reading.analysis().prefix()
          && a.enclitic().equals(reading.enclitic())
          && (adverb || !isBearer(reading.analysis()) || a.lemma().wordClass() != WordClass.VERB)) {
        Occurrence occurrence = occurrence(token, a, clause, chunk);
        if (occurrence != null) {
          result.add(occurrence);
        }
      }
    }
    return result.build();
  }

  /**
   * A word that is read as one of people, bodies or places is not the verbal noun that it may be.
   */
  private static boolean isBearer(Analysis read) {
    return read.wordClass() == WordClass.NOUN
        && (read.lemma().is("person")
            || read.lemma().is("group")
            || read.lemma().is("organization")
            || read.lemma().is("place"));
  }

  private @Nullable Occurrence occurrence(int token, Analysis a, Clause clause, Chunk chunk) {
    if (a.isVerb()) {
      return new Occurrence(token, a, Occurrence.Realization.VERB, clause, chunk);
    }
    return switch (a.wordClass()) {
      case MASDAR, NOUN -> noun(token, a, clause, chunk);
      case ACTIVE_PARTICIPLE ->
          new Occurrence(
              token,
              a,
              clause.kind() == Clause.Kind.PARTICIPIAL && clause.verb() == token
                  ? Occurrence.Realization.ACTIVE_PARTICIPLE
                  : Occurrence.Realization.ATTRIBUTE,
              clause,
              chunk);
      case PASSIVE_PARTICIPLE ->
          governors.has("role-word", fold.apply(a.base()))
              ? null
              : new Occurrence(token, a, Occurrence.Realization.PASSIVE_PARTICIPLE, clause, chunk);
      default -> null;
    };
  }

  private Occurrence noun(int token, Analysis a, Clause clause, Chunk chunk) {
    ImmutableSet<String> lights =
        rules.lightsOf(fold.apply(a.lemma().citation()), fold.apply(a.base()));
    Clause carrier = carrier(token, clause, chunk, lights);
    String masdar = chunk.phrase() == null ? "" : masdarBefore(token, chunk.phrase(), lights);
    int over = masdar.isEmpty() ? masdarOver(token, clause, lights) : -1;
    if (over >= 0) {
      masdar = masdarLight(over, lights);
      carrier = null;
    }
    String verb =
        masdar.isEmpty() && carrier != null ? governors.citation(phrases, carrier.verb()) : masdar;
    boolean undergone = governors.has("undergo", verb);
    return new Occurrence(
        token, a, Occurrence.Realization.NOUN, clause, chunk, carrier, verb, over, undergone);
  }

  /** The masdar of a light verb with its subject right before its noun, or -1. */
  private int masdarOver(int token, Clause clause, ImmutableSet<String> lights) {
    int at = clause.chunkIndex(token);
    Chunk chunk = clause.chunks().get(at);
    int before = at - 1;
    while (before > 0 && clause.chunks().get(before).category() == Category.TIME) {
      before--;
    }
    NounPhrase holder = before < 0 ? null : clause.chunks().get(before).phrase();
    boolean bare =
        chunk.phrase() != null
            && chunk.preposition().isEmpty()
            && !chunk.conjunction()
            && leads(chunk.phrase(), token, lights);
    if (!bare
        || holder == null
        || holder.mention().filter(m -> m.from() == holder.head()).isPresent()) {
      return -1;
    }
    int head = holder.head();
    boolean subject = !phrases.reading(head).enclitic().isEmpty() || holder.coreTo() > head + 1;
    return subject && !masdarLight(head, lights).isEmpty() ? head : -1;
  }

  /**
   * The clause whose light verb carries a noun: as its object, its complement, or the head of its
   * relative clause.
   */
  private @Nullable Clause carrier(
      int token, Clause clause, Chunk chunk, ImmutableSet<String> lights) {
    NounPhrase phrase = chunk.phrase();
    if (phrase == null) {
      return null;
    }
    for (Clause other : phrases.clausesOf(clause.sentence())) {
      if (other.kind() == Clause.Kind.RELATIVE
          && other.hasVerb()
          && other.antecedent().filter(p -> p.head() == token).isPresent()
          && isLight(governors.citation(phrases, other.verb()), lights)) {
        return other;
      }
    }
    if (!clause.hasVerb()
        || clause.verb() == token
        || !isLight(governors.citation(phrases, clause.verb()), lights)) {
      return far(token, clause, chunk, lights);
    }
    boolean head =
        phrase.head() == token
            || leads(phrase, token, lights)
            || phrases.isQuantifier(phrase.head())
                && phrase.part().filter(p -> p.head() == token).isPresent();
    boolean object =
        clause.object().filter(p -> p.covers(token)).isPresent()
            || clause.subject().filter(p -> p.covers(token)).isPresent();
    boolean complement =
        !chunk.preposition().isEmpty()
            && governors.has("light-preposition", chunk.preposition())
            && !isTakenBefore(clause, chunk, token);
    return head && (object || complement) ? clause : far(token, clause, chunk, lights);
  }

  /**
   * "met, a young man who works in the factory, his end": the clause of a light verb without an
   * object, over what is told of its subject.
   */
  private @Nullable Clause far(int token, Clause clause, Chunk chunk, ImmutableSet<String> lights) {
    NounPhrase phrase = chunk.phrase();
    boolean own =
        phrase != null
            && phrase.head() == token
            && phrase.from() == token
            && chunk.preposition().isEmpty()
            && !chunk.conjunction()
            && !phrases.reading(token).enclitic().isEmpty();
    for (Clause c = own ? clause : null; c != null; c = phrases.parent(c).orElse(null)) {
      if (c.hasVerb()
          && c.verb() < token
          && c.subject().isPresent()
          && (c == clause || c.object().isEmpty())
          && lights.contains(governors.citation(phrases, c.verb()))) {
        return c;
      }
    }
    return null;
  }

  /** "voiced, renewed its condemnation of the operation": the verb has its noun before this one. */
  private boolean isTakenBefore(Clause clause, Chunk own, int token) {
    for (Chunk chunk : clause.chunks()) {
      if (chunk.from() <= clause.verb() || chunk.phrase() == null) {
        continue;
      }
      if (chunk.to() > token) {
        return false;
      }
      Analysis head = phrases.reading(chunk.phrase().head()).analysis();
      boolean object =
          governors.has("object-of-masdar", own.preposition())
              && !phrases.reading(chunk.phrase().head()).enclitic().isEmpty()
              && clause.object().filter(p -> p.covers(chunk.phrase().head())).isPresent();
      if ((object || governors.has("light-preposition", chunk.preposition()))
          && head != null
          && head.wordClass() == WordClass.MASDAR) {
        return true;
      }
    }
    return false;
  }

  /** Whether only words that count or introduce stand before it in its phrase. */
  private boolean leads(NounPhrase phrase, int token, ImmutableSet<String> lights) {
    for (int i = phrase.from(); i < token; i++) {
      if (!phrases.isQuantifier(i)
          && !governors.has("introducer", governors.citation(phrases, i))
          && masdarLight(i, lights).isEmpty()) {
        return false;
      }
    }
    return token >= phrase.from();
  }

  private String masdarBefore(int token, NounPhrase phrase, ImmutableSet<String> lights) {
    for (int i = token - 1; i >= phrase.from(); i--) {
      String light = masdarLight(i, lights);
      if (!light.isEmpty()) {
        return light;
      }
      if (!phrases.isQuantifier(i)) {
        return "";
      }
    }
    return "";
  }

  private String masdarLight(int i, ImmutableSet<String> lights) {
    for (Analysis a : phrases.tokens().analyses(i)) {
      if (a.wordClass() == WordClass.MASDAR) {
        String citation = fold.apply(a.lemma().citation());
        if (isLight(citation, lights)) {
          return citation;
        }
      }
    }
    return "";
  }

  /**
   * A verb may be light for one noun and full for another: "announced" with a truce, not with an
   * arrest.
   */
  private boolean isLight(String citation, ImmutableSet<String> lights) {
    return lights.contains(citation)
        || governors.has("light", citation)
        || governors.has("occur", citation)
        || governors.has("gathers", citation)
        || governors.has("undergo", citation);
  }
}
