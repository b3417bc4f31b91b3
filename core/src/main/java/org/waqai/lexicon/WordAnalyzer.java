package org.waqai.lexicon;

import com.google.common.collect.ImmutableList;

/** Says what a written word may be. Implementations are immutable and thread-safe. */
public interface WordAnalyzer {

  /** All readings of a word, the likeliest first; empty for a word that is not known. */
  ImmutableList<Analysis> analyze(String form, String key);
}
