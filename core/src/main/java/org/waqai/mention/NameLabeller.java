package org.waqai.mention;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Says which words of a sentence belong to names of persons, places and organisations: the place of
 * any model of names that knows words and nothing of Waqai. Implementations are thread-safe.
 */
@FunctionalInterface
public interface NameLabeller {

  /**
   * One label a word, in their order.
   *
   * @param words the words and marks of one sentence as the tokenizer has cut them, in plain
   *     letters: without vowel marks and stretching, with their hamzas; never empty
   */
  ImmutableList<NameLabel> label(List<String> words);
}
