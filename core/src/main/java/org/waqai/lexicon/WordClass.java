package org.waqai.lexicon;

/** The part of speech of a word form. */
public enum WordClass {
  VERB,
  MASDAR,
  ACTIVE_PARTICIPLE,
  PASSIVE_PARTICIPLE,
  /** A noun that is not derived from a verb of the lexicon. */
  NOUN,
  ADJECTIVE,
  /** A word of the closed classes: preposition, conjunction, particle, pronoun, adverb. */
  PARTICLE
}
