package org.waqai.phrase;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Moves pieces of a sentence out of a quotation or a joined clause to the clause around it, where a
 * parser sees them under its verb. Of all places where parser and rules disagree these are the ones
 * in which the parser was right more often than not; in relative clauses and behind "that" it was
 * not. Immutable.
 */
final class ClauseBorders {

  private final Syntax syntax;

  ClauseBorders(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Puts noun phrases and pronouns behind prepositions to the verb that they stand under. */
  void apply(List<ClauseDraft> drafts) {
    Map<Integer, ClauseDraft> byVerb = new HashMap<>();
    for (ClauseDraft draft : drafts) {
      if (draft.verb != null) {
        byVerb.put(draft.verb.from(), draft);
      }
      if (draft.auxiliary >= 0) {
        byVerb.put(draft.auxiliary, draft);
      }
    }
    for (ClauseDraft draft : drafts) {
      boolean open =
          draft.verb != null
              && (draft.kind == Clause.Kind.QUOTE || draft.kind == Clause.Kind.COORDINATE);
      for (Chunk chunk : open ? List.copyOf(draft.chunks) : List.<Chunk>of()) {
        ClauseDraft home = home(chunk, byVerb);
        if (home != null && chunk != draft.verb && isAround(home, draft)) {
          draft.chunks.remove(chunk);
          home.chunks.add(chunk);
          home.chunks.sort(Comparator.comparingInt(Chunk::from));
        }
      }
    }
  }

  private @Nullable ClauseDraft home(Chunk chunk, Map<Integer, ClauseDraft> byVerb) {
    if (chunk.category() != Category.NOUN && chunk.category() != Category.PREPOSITION) {
      return null;
    }
    int anchor = chunk.phrase() == null ? chunk.from() : chunk.phrase().head();
    return byVerb.get(syntax.verbOf(anchor));
  }

  private static boolean isAround(ClauseDraft outer, ClauseDraft inner) {
    for (ClauseDraft d = inner.parent; d != null; d = d.parent) {
      if (d == outer) {
        return true;
      }
    }
    return false;
  }
}
