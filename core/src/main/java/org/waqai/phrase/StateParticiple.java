package org.waqai.phrase;

import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.WordClass;
import org.waqai.token.Sentence;
import org.waqai.token.Tokens;

/**
 * Finds the participle behind a comma that tells what the subject does at the same time. Used by
 * one thread.
 */
final class StateParticiple {

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;

  StateParticiple(Particles particles, Tokens tokens, Reading[] readings) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
  }

  /**
   * ", accusing the government": behind a comma, a participle of saying or demanding in the
   * accusative tells what the subject does at the same time, whatever noun is written alike.
   */
  @Nullable Analysis at(int i, Sentence sentence) {
    boolean comma = i > sentence.from() && tokens.get(i - 1).isMark(",\u060C");
    if (i + 1 >= sentence.to() || !comma && !isBeforeThat(i, sentence)) {
      return null;
    }
    for (Analysis a : tokens.analyses(i)) {
      if (a.wordClass() == WordClass.ACTIVE_PARTICIPLE
          && a.number() == Number.SINGULAR
          && a.proclitics().isEmpty()
          && a.enclitic().isEmpty()
          && particles.hasLemma("mind-verb", a)
          && particles.isEnding("state-ending", tokens.get(i).key())
          && tokens.get(i).key().length() > particles.fold(a.base()).length()
          && hasAnyVerb(i, sentence)) {
        return a;
      }
    }
    return null;
  }

  /** "pointing out (to) that": what is said follows. */
  private boolean isBeforeThat(int i, Sentence sentence) {
    int next = particles.has("to", tokens.get(i + 1).key()) ? i + 2 : i + 1;
    if (next >= sentence.to()) {
      return false;
    }
    Particles.Particle that = particles.match(tokens.get(next).key(), 0, n -> "");
    return that != null && that.category() == Category.COMPLEMENTIZER;
  }

  private boolean hasAnyVerb(int i, Sentence sentence) {
    for (int k = i - 1; k >= sentence.from(); k--) {
      if (readings[k] != null && readings[k].category() == Category.VERB) {
        return true;
      }
    }
    return false;
  }
}
