package org.waqai.phrase;

import java.util.List;
import org.waqai.token.Tokens;

/**
 * Finds where an aside between dashes or brackets ends that has a verb of its own. Immutable and
 * thread-safe.
 */
final class Aside {

  private static final int LONGEST_ASIDE = 8;
  private static final String DASHES = "-\u2013\u2014";

  private final Tokens tokens;
  private final List<Chunk> chunks;

  Aside(Tokens tokens, List<Chunk> chunks) {
    this.tokens = tokens;
    this.chunks = chunks;
  }

  /** The chunk that ends an aside with a verb between dashes or brackets, or -1. */
  int end(int i) {
    Chunk chunk = chunks.get(i);
    if (chunk.category() != Category.MARK) {
      return -1;
    }
    boolean bracket = tokens.get(chunk.from()).isMark("(");
    if (!bracket && !tokens.get(chunk.from()).isMark(DASHES)) {
      return -1;
    }
    boolean verb = false;
    for (int k = i + 1; k < chunks.size() && k <= i + LONGEST_ASIDE; k++) {
      Chunk next = chunks.get(k);
      verb |= next.category() == Category.VERB;
      if (tokens.get(next.from()).isMark(bracket ? ")" : DASHES)) {
        return verb ? k : -1;
      }
    }
    return -1;
  }
}
