package org.waqai.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the phrase before a relative pronoun that it tells more of. Used by one thread. */
final class RelativeAntecedent {

  private static final int MOST_BETWEEN = 4;

  private final Antecedent antecedents;
  private final List<Chunk> chunks;

  RelativeAntecedent(Antecedent antecedents, List<Chunk> chunks) {
    this.antecedents = antecedents;
    this.chunks = chunks;
  }

  /**
   * The phrase that a relative pronoun tells more of: with "and", the one that the pronoun before
   * told of; else the nearest that agrees, over what stands in a preposition.
   */
  @Nullable NounPhrase of(int i, Chunk pronoun, ClauseDraft current) {
    NounPhrase told = pronoun.conjunction() ? toldBefore(pronoun.from(), current) : null;
    if (told != null) {
      return told;
    }
    NounPhrase nearest = null;
    for (int k = i - 1; k >= 0 && k > i - 1 - MOST_BETWEEN; k--) {
      Chunk chunk = chunks.get(k);
      if (chunk.phrase() == null) {
        if (!isBetween(chunk, nearest != null)) {
          break;
        }
        continue;
      }
      NounPhrase part = antecedents.of(chunk.phrase(), pronoun.from());
      if (antecedents.agrees(part, pronoun.from())) {
        return part;
      }
      nearest = nearest == null ? part : nearest;
      if (chunk.preposition().isEmpty()) {
        break;
      }
    }
    return nearest;
  }

  /** Marks, times and closing quotes stand between a noun and its pronoun. */
  private static boolean isBetween(Chunk chunk, boolean behindPhrase) {
    return switch (chunk.category()) {
      case MARK, QUOTE_CLOSE, TIME -> true;
      case CONJUNCTION -> !behindPhrase;
      default -> false;
    };
  }

  /** "which held ... and which": whom the relative clause around tells of, if it agrees. */
  private @Nullable NounPhrase toldBefore(int pronoun, ClauseDraft current) {
    for (ClauseDraft d = current; d != null; d = d.parent) {
      if (d.kind == Clause.Kind.RELATIVE
          && d.antecedent != null
          && antecedents.agrees(d.antecedent, pronoun)) {
        return d.antecedent;
      }
    }
    return null;
  }
}
