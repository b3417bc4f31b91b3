package org.waqai.token;

/** What a token is made of. */
public enum TokenKind {
  /** Letters of the language. */
  WORD,
  /** Latin or other foreign letters, perhaps with digits: {@code CNN}, {@code F-16}. */
  FOREIGN,
  /**
   * One number: {@code 41}, {@code 1.5}, {@code 10,5}, {@code 1,200}; a percent sign belongs to it.
   */
  NUMBER,
  /**
   * Numbers joined by strokes, slashes or dots: {@code 15-7}, {@code 15/7/2000}, {@code 2007-2011}.
   */
  NUMBER_GROUP,
  /** A time of day: {@code 14:30}. */
  CLOCK,
  /** A web or mail address. */
  URL,
  /** {@code #word} or {@code @name}. */
  HASHTAG,
  /**
   * Full stop, comma, bracket, dash and their like; one token a mark, except an ellipsis or a
   * double dash.
   */
  PUNCTUATION,
  /** Opening quotation mark. */
  QUOTE_OPEN,
  /** Closing quotation mark. */
  QUOTE_CLOSE,
  /** Emoji, currency signs and everything else. */
  SYMBOL
}
