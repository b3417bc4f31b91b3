package org.waqai.phrase;

import java.util.List;
import java.util.Optional;

/**
 * A full parser behind the types of Waqai: it says which word a prepositional phrase belongs to,
 * and how far noun phrases reach. Where one is given, it is asked about sentences with an event
 * word; for all others, and where it has no answer, the rules of {@link ShallowParser} stand alone.
 * Implementations are thread-safe.
 */
@FunctionalInterface
public interface SyntaxParser {

  /**
   * The syntax of one sentence, on the tokens that the words name.
   *
   * @param words the words and clitics of one sentence, in their order; never empty
   * @return empty where the sentence is not parsed, for instance because it is too long
   */
  Optional<Syntax> parse(List<SyntaxWord> words);

  /** Finds a parser on the class path, by {@link java.util.ServiceLoader}. */
  interface Provider {

    /**
     * Loads the parser, which may take seconds and much memory.
     *
     * @throws IllegalStateException if a part of it is not on the class path, naming it
     */
    SyntaxParser load();
  }
}
