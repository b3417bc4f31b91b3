package org.waqai.mention;

/** What stands before a word and says that a person's name follows. */
enum Cue {
  /** Nothing: the name must be known. */
  NONE,
  /** A verb of saying or a nationality: an unknown word will do, a common one will not. */
  WORD,
  /** A title or an office. */
  TITLE
}
