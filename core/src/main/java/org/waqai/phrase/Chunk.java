package org.waqai.phrase;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence that clauses are made of: a noun phrase with its preposition, a verb, or
 * one word of the closed classes.
 *
 * @param category NOUN for a noun phrase, else that of its word
 * @param phrase the noun phrase, null for other pieces
 * @param preposition the governing preposition, folded, or ""
 * @param enclitic the pronoun after a preposition, a complementizer or on a verb, or ""
 */
public record Chunk(
    Category category,
    int from,
    int to,
    boolean conjunction,
    String preposition,
    String enclitic,
    @Nullable NounPhrase phrase) {

  Chunk as(Category other) {
    return new Chunk(other, from, to, conjunction, preposition, enclitic, phrase);
  }

  boolean isBareNoun() {
    return phrase != null && preposition.isEmpty();
  }
}
