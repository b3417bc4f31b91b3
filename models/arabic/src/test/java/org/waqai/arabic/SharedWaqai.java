package org.waqai.arabic;

import org.waqai.Waqai;

/** One reader for all tests: each takes some 50 MB, as users are told to have one for a JVM. */
public final class SharedWaqai {

  public static final Waqai WAQAI = Waqai.arabic();

  private SharedWaqai() {}
}
