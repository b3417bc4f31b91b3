package org.waqai.phrase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * What a parser says of one sentence: the part of speech of its words and its constituents, both on
 * the indices of the article's tokens. Immutable and thread-safe.
 */
public final class Syntax {

  /** The parts of speech that matter here. */
  public enum Tag {
    VERB,
    NOUN,
    ADJECTIVE,
    OTHER
  }

  /**
   * A clause or a verb phrase.
   *
   * @param from its first token
   * @param to behind its last token
   * @param verb the token of its verb
   */
  public record Range(int from, int to, int verb) {}

  private final ImmutableMap<Integer, Tag> tags;
  private final ImmutableList<Range> clauses;
  private final ImmutableMap<Integer, Integer> governors;
  private final ImmutableMap<Integer, Integer> ends;

  /**
   * The syntax of a sentence of which nothing is known but words and clauses.
   *
   * @param tags the part of speech of words by their tokens; what is left out is not known
   * @param clauses the clauses that have a verb, in any order; they are nested or apart
   */
  public Syntax(ImmutableMap<Integer, Tag> tags, ImmutableList<Range> clauses) {
    this(tags, clauses, ImmutableMap.of(), ImmutableMap.of());
  }

  /**
   * The syntax of a sentence.
   *
   * @param tags the part of speech of words by their tokens; what is left out is not known
   * @param clauses the clauses that have a verb, in any order; they are nested or apart
   * @param governors by the token with which a prepositional phrase begins, the token of the verb
   *     or noun that it belongs to
   * @param ends by the token of the first word of a noun phrase, the token behind its complements,
   *     without relative clauses
   */
  public Syntax(
      ImmutableMap<Integer, Tag> tags,
      ImmutableList<Range> clauses,
      ImmutableMap<Integer, Integer> governors,
      ImmutableMap<Integer, Integer> ends) {
    this.ends = ends;
    this.tags = tags;
    this.clauses = clauses;
    this.governors = governors;
  }

  /** The token of the word that a prepositional phrase belongs to, by its first one; or -1. */
  public int governorOf(int token) {
    return governors.getOrDefault(token, -1);
  }

  /** The token behind the longest noun phrase that a word heads, or -1. */
  public int endOf(int head) {
    return ends.getOrDefault(head, -1);
  }

  /** Null where nothing is said of the token. */
  public @Nullable Tag tag(int token) {
    return tags.get(token);
  }

  /** The verb of the smallest clause that covers a token, or -1. */
  public int verbOf(int token) {
    Range best = null;
    for (Range range : clauses) {
      boolean covers = range.from() <= token && token < range.to();
      if (covers && (best == null || range.to() - range.from() < best.to() - best.from())) {
        best = range;
      }
    }
    return best == null ? -1 : best.verb();
  }
}
