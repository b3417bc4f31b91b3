package org.waqai.fact;

/** Whether the article says that it happened or that it did not. */
public enum Polarity {
  POSITIVE,
  NEGATIVE
}
