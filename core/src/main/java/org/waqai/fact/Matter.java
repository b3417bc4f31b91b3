package org.waqai.fact;

import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.rule.EventType;
import org.waqai.rule.Governors;
import org.waqai.rule.Match;
import org.waqai.rule.Occurrence;

/** What somebody wants, praises or rejects, by the words of his clause. Used by one thread. */
final class Matter {

  private final Governors governors;

  Matter(Governors governors) {
    this.governors = governors;
  }

  /**
   * "called for a part in the talks": whether a piece of a clause stands behind what is wanted, and
   * tells of that; not "called during the talks", nor "called in a speech for".
   */
  boolean standsBefore(Match match, Chunk chunk) {
    Occurrence occurrence = match.occurrence();
    Clause clause = occurrence.clause();
    return occurrence.isVerbal()
        && match.frame().type().setting() == EventType.Setting.SELDOM
        && !governors.has("during", chunk.preposition())
        && clause.chunks().stream()
            .filter(c -> c.from() > occurrence.token() && c.to() <= chunk.from())
            .anyMatch(c -> c.phrase() != null && governors.has("announced-with", c.preposition()));
  }
}
