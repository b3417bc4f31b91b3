package org.waqai.phrase;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A verb with what belongs to it, or a stretch without a verb. Clauses form a tree by {@link
 * #parent}. Immutable.
 *
 * @param parent the index of the clause around it, or -1
 * @param sibling the index of the clause that it is coordinated with, or -1
 * @param verb the token of its verb or participle, or -1
 * @param auxiliary the token of the verb that leans on it, or -1
 * @param subject the subject's phrase, absent if it is dropped or inherited
 * @param inherited the index of the clause whose subject it shares, or -1
 * @param object the direct object's phrase
 * @param antecedent for a relative clause, the phrase that it describes
 * @param opener the token of the word that opens it ("that", "which", "if"), or -1
 */
public record Clause(
    int index,
    int sentence,
    Kind kind,
    int parent,
    int sibling,
    int verb,
    int auxiliary,
    boolean negated,
    boolean future,
    Optional<Boolean> passive,
    Optional<NounPhrase> subject,
    int inherited,
    Optional<NounPhrase> object,
    String objectPronoun,
    Optional<NounPhrase> antecedent,
    int opener,
    ImmutableList<Chunk> chunks) {

  /** How a clause is joined to the one around it. */
  public enum Kind {
    MAIN,
    /** Behind "that": what is said, wished or denied. */
    CONTENT,
    /** Between quotation marks or behind a colon. */
    QUOTE,
    RELATIVE,
    /** Behind "when", "if", "because". */
    ADVERBIAL,
    /** An active participle in the accusative: "pointing out that …". */
    PARTICIPIAL,
    /** Behind "and", "so", or without any link. */
    COORDINATE
  }

  public boolean hasVerb() {
    return verb >= 0;
  }

  /** The first chunk that covers a token, or null. */
  public @Nullable Chunk chunkAt(int token) {
    for (Chunk chunk : chunks) {
      if (chunk.from() <= token && token < chunk.to()) {
        return chunk;
      }
    }
    return null;
  }

  /** The index of the chunk that covers a token, or -1. */
  public int chunkIndex(int token) {
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i).from() <= token && token < chunks.get(i).to()) {
        return i;
      }
    }
    return -1;
  }
}
