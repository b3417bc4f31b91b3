package org.waqai.phrase;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a full parser says of the sentences of an article that it was asked about. Immutable and
 * thread-safe.
 */
public final class FullParse {

  /** Of an article that no full parser has seen. */
  public static final FullParse NONE = new FullParse(ImmutableMap.of(), ImmutableSet.of());

  private final ImmutableMap<Integer, Syntax> sentences;
  private final ImmutableSet<Integer> declined;

  /**
   * What was said.
   *
   * @param sentences by the index of the sentence
   * @param declined the indices of the sentences of which it said nothing, such as too long ones
   */
  public FullParse(Map<Integer, Syntax> sentences, Set<Integer> declined) {
    this.sentences = ImmutableMap.copyOf(sentences);
    this.declined = ImmutableSet.copyOf(declined);
  }

  /** Null where nothing is said of a sentence. */
  @Nullable Syntax of(int sentence) {
    return sentences.get(sentence);
  }

  ImmutableSet<Integer> declined() {
    return declined;
  }
}
