package org.waqai.phrase;

/** What a token does in its sentence. */
public enum Category {
  VERB,
  /** A noun, masdar, or participle or adjective that stands for a thing or person. */
  NOUN,
  /** An adjective or participle that follows its noun. */
  ADJECTIVE,
  /** Part of a name or of the title with it. */
  NAME,
  /** A numeral in digits or words. */
  NUMBER,
  PREPOSITION,
  /** "that" before a content clause. */
  COMPLEMENTIZER,
  RELATIVE,
  /** "when", "after", "because", "while": opens a clause of its own. */
  SUBORDINATOR,
  /** "and", "or" written as a word of its own. */
  CONJUNCTION,
  NEGATION,
  /** The word of the future before a verb. */
  FUTURE,
  /** A particle before a verb that changes nothing here. */
  PARTICLE,
  DEMONSTRATIVE,
  PRONOUN,
  ADVERB,
  /** Part of a time expression. */
  TIME,
  QUOTE_OPEN,
  QUOTE_CLOSE,
  MARK
}
