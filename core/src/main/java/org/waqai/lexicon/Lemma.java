package org.waqai.lexicon;

import com.google.common.collect.ImmutableSet;

/**
 * A dictionary word. Two lemmas are the same if they are the same object; rules point at them by
 * citation form.
 *
 * @param citation the citation form as the lexicon writes it: a verb's perfect, a noun's singular
 * @param wordClass VERB for a verb and all that is derived from it, NOUN, ADJECTIVE or PARTICLE
 * @param tags what the lexicon says of it, such as {@code person}, {@code event}, {@code
 *     intransitive}
 */
public record Lemma(String citation, WordClass wordClass, ImmutableSet<String> tags) {

  public boolean is(String tag) {
    return tags.contains(tag);
  }

  @Override
  public boolean equals(Object o) {
    return this == o;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
