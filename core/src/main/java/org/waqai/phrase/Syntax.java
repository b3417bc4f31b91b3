package org.waqai.phrase;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * What a full parser says of one sentence, on the indices of the article's tokens: which word a
 * prepositional phrase belongs to, and how far noun phrases reach. Immutable and thread-safe.
 */
public final class Syntax {

  private final ImmutableMap<Integer, Integer> governors;
  private final ImmutableMap<Integer, Integer> ends;

  /**
   * The syntax of a sentence; what is left out is not known.
   *
   * @param governors by the token with which a prepositional phrase begins, the token of the verb
   *     or noun that it belongs to
   * @param ends by the token of the first word of a noun phrase, the token behind its complements,
   *     without relative clauses
   */
  public Syntax(Map<Integer, Integer> governors, Map<Integer, Integer> ends) {
    this.governors = ImmutableMap.copyOf(governors);
    this.ends = ImmutableMap.copyOf(ends);
  }

  /** The token of the word that a prepositional phrase belongs to, by its first one; or -1. */
  public int governorOf(int token) {
    return governors.getOrDefault(token, -1);
  }

  /** The token behind the longest noun phrase that a word heads, or -1. */
  public int endOf(int head) {
    return ends.getOrDefault(head, -1);
  }
}
