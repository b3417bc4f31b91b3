package org.waqai.time;

import com.google.common.collect.ImmutableList;
import org.waqai.lexicon.LexiconReader;
import org.waqai.text.Normalizer;
import org.waqai.token.Tokens;

public final class TimeFinder {
  public static TimeFinder read(LexiconReader r, Normalizer n) {
    return new TimeFinder();
  }

  public Times find(Tokens t) {
    return Times.of(t, ImmutableList.of());
  }
}
