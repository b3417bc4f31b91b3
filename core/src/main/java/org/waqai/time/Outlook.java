package org.waqai.time;

import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Tense;

/** Tells from the verbs near an expression whether it is of what was or of what will be. */
final class Outlook {

  private static final int BACK = 24;
  private static final int AHEAD = 12;
  private static final String BREAKS = ",\u060C:;\u061B";

  private final Scene scene;

  Outlook(Scene scene) {
    this.scene = scene;
  }

  /** The nearest verb before the expression decides, else the first behind it. */
  Direction at(int from, int to) {
    if (scene.ends(from, Kind.SINCE)) {
      return Direction.PAST;
    }
    boolean perhapsPast = false;
    for (int k = from - 1; k >= scene.from() && k >= from - BACK; k--) {
      Direction found = word(k);
      if (found == Direction.PAST && isAmbiguous(k)) {
        perhapsPast = true;
      } else if (found != Direction.OPEN) {
        return found;
      }
    }
    if (perhapsPast) {
      return Direction.PAST;
    }
    for (int k = to; k < scene.to() && k < to + AHEAD; k++) {
      if (k > to && scene.isMark(k, BREAKS)) {
        break;
      }
      Direction found = word(k);
      if (found != Direction.OPEN) {
        return found;
      }
    }
    return Direction.OPEN;
  }

  /** Whether a word that may be a verb in the perfect may be a noun as well. */
  private boolean isAmbiguous(int i) {
    return scene.tokens().analyses(i).stream().anyMatch(a -> !a.isVerb());
  }

  private Direction word(int i) {
    if (!scene.token(i).isWord()) {
      return Direction.OPEN;
    }
    if (scene.find(i, Kind.PLANNED) != null) {
      return Direction.PLANNED;
    }
    boolean perfect = false;
    boolean first = true;
    for (Analysis analysis : scene.tokens().analyses(i)) {
      if (analysis.isVerb() && analysis.proclitics().future()) {
        return Direction.PLANNED;
      }
      perfect |= first && analysis.isVerb() && analysis.tense() == Tense.PERFECT;
      first = false;
    }
    return perfect ? Direction.PAST : Direction.OPEN;
  }
}
