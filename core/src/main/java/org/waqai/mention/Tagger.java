package org.waqai.mention;

import org.waqai.token.Tokens;

/** Finds names. Implementations are immutable and thread-safe. */
public interface Tagger {

  /**
   * The mentions of the text, in the order of their first tokens; the name ranges do not overlap.
   */
  Mentions tag(Tokens tokens);
}
