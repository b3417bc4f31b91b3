package org.waqai.arabic;

import org.waqai.lexicon.Resources;

/** Opens the Arabic text files. */
public final class Arabic {

  private Arabic() {}

  /** The files of this artifact. */
  public static Resources resources() {
    return Resources.beside(Arabic.class);
  }
}
