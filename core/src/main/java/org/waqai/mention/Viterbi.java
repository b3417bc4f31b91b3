package org.waqai.mention;

import java.util.Arrays;

/** Finds the best row of labels in which each name begins with its own begin. Stateless. */
public final class Viterbi {

  private static final int LABELS = NameLabel.COUNT;
  private static final boolean[] ALLOWED = allowed();

  private Viterbi() {}

  private static boolean[] allowed() {
    boolean[] allowed = new boolean[(LABELS + 1) * LABELS];
    for (int before = 0; before <= LABELS; before++) {
      for (int label = 0; label < LABELS; label++) {
        allowed[before * LABELS + label] =
            NameLabel.of(label).mayFollow(before == LABELS ? null : NameLabel.of(before));
      }
    }
    return allowed;
  }

  /**
   * The ordinals of the best labels.
   *
   * @param scores a row of label scores for each token
   * @param transitions by previous and next label, with a last row for the begin
   */
  public static byte[] best(float[] scores, float[] transitions, int size) {
    byte[] back = new byte[size * LABELS];
    float[] now = new float[LABELS];
    float[] next = new float[LABELS];
    for (int i = 0; i < size; i++) {
      for (int label = 0; label < LABELS; label++) {
        float best = Float.NEGATIVE_INFINITY;
        int from = i == 0 ? LABELS : 0;
        int to = i == 0 ? LABELS + 1 : LABELS;
        for (int before = from; before < to; before++) {
          int cell = before * LABELS + label;
          if (!ALLOWED[cell]) {
            continue;
          }
          float score = (i == 0 ? 0 : now[before]) + transitions[cell];
          if (score > best) {
            best = score;
            back[i * LABELS + label] = (byte) before;
          }
        }
        next[label] = best + scores[i * LABELS + label];
      }
      float[] swap = now;
      now = next;
      next = swap;
    }
    return trace(back, now, size);
  }

  private static byte[] trace(byte[] back, float[] last, int size) {
    byte[] labels = new byte[size];
    if (size == 0) {
      return labels;
    }
    int label = 0;
    for (int k = 1; k < LABELS; k++) {
      if (last[k] > last[label]) {
        label = k;
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = (byte) label;
      label = back[i * LABELS + label];
    }
    return labels;
  }

  /** Weights of transitions that are all zero. */
  public static float[] noTransitions() {
    float[] transitions = new float[(LABELS + 1) * LABELS];
    Arrays.fill(transitions, 0);
    return transitions;
  }
}
