package org.waqai.fact;

/** How the article speaks of it. */
public enum Modality {
  /** As of something that has happened or is happening. */
  ASSERTED,
  /** As of something planned or announced. */
  FUTURE,
  /** As of something demanded, feared, offered, conditional or only discussed. */
  POSSIBLE
}
