package org.waqai.time;

import com.google.common.collect.ImmutableList;
import org.waqai.lexicon.LexiconReader;
import org.waqai.text.Normalizer;
import org.waqai.token.Tokens;

/**
 * Finds time expressions and their values: absolute dates, and days relative to the day of
 * publication. One pass over the tokens; each try looks at a bounded number of them. Immutable and
 * thread-safe.
 */
public final class TimeFinder {

  private final TimeWords words;

  private TimeFinder(TimeWords words) {
    this.words = words;
  }

  public static TimeFinder read(LexiconReader reader, Normalizer normalizer) {
    return new TimeFinder(TimeWords.read(reader, normalizer));
  }

  /** The time expressions of the text, in its order, without overlaps. */
  public Times find(Tokens tokens) {
    return Times.of(tokens, ImmutableList.copyOf(new TimeRun(words, tokens).run()));
  }
}
