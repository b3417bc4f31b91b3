package org.waqai.mention;

import com.google.common.collect.ImmutableSet;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Row;

/**
 * Frequent words that are no names: evidence beside the lexicon, which never has them all.
 * Immutable and thread-safe.
 */
final class CommonWords {

  private final ImmutableSet<String> words;
  private final ImmutableSet<String> particles;

  CommonWords(ImmutableSet<String> words, ImmutableSet<String> particles) {
    this.words = words;
    this.particles = particles;
  }

  /** The words of the file are folded already; folding so many again would double the load time. */
  static CommonWords read(LexiconReader reader, WordLists lists) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (Row row : reader.read("mention/common-words.tsv", "words")) {
      words.add(row.get("words"));
    }
    return new CommonWords(words.build(), lists.forms("particle"));
  }

  boolean contains(String key) {
    return words.contains(key);
  }

  /** Whether a word, in its own spelling, is of the closed classes. */
  boolean particle(String form) {
    return particles.contains(form);
  }
}
