package org.waqai.training;

import org.waqai.mention.NameLabel;

/**
 * How likely the right labels of a sentence are among all rows of labels (a linear-chain
 * conditional random field, Lafferty et al. 2001), and which way to move the scores to make them
 * likelier. Used by one thread.
 */
final class Crf {

  private static final int LABELS = NameLabel.COUNT;

  private final float[] cell = new float[LABELS];

  /**
   * Adds the gradient of the loss, which is the negative logarithm of the likelihood.
   *
   * @param right the ordinals of the right labels
   * @param scores a row of label scores for each token
   * @param transitions by previous and next label, with a last row for the begin
   * @param scoreGradients takes those of the scores
   * @param transitionGradients takes those of the transitions
   * @return the loss
   */
  double learn(
      byte[] right,
      float[] scores,
      float[] transitions,
      float[] scoreGradients,
      float[] transitionGradients) {
    int size = right.length;
    float[] forward = forward(scores, transitions, size);
    float[] backward = backward(scores, transitions, size);
    float all = sum(forward, (size - 1) * LABELS);
    double sum = 0;
    for (int i = 0; i < size; i++) {
      int label = right[i];
      int before = i == 0 ? LABELS : right[i - 1];
      sum += scores[i * LABELS + label] + transitions[before * LABELS + label];
      scoreGradients[i * LABELS + label] -= 1;
      transitionGradients[before * LABELS + label] -= 1;
      for (int k = 0; k < LABELS; k++) {
        float likely = exp(forward[i * LABELS + k] + backward[i * LABELS + k] - all);
        scoreGradients[i * LABELS + k] += likely;
        if (i == 0) {
          transitionGradients[LABELS * LABELS + k] += likely;
          continue;
        }
        float end = scores[i * LABELS + k] + backward[i * LABELS + k] - all;
        for (int b = 0; b < LABELS; b++) {
          transitionGradients[b * LABELS + k] +=
              exp(forward[(i - 1) * LABELS + b] + transitions[b * LABELS + k] + end);
        }
      }
    }
    return all - sum;
  }

  private float[] forward(float[] scores, float[] transitions, int size) {
    float[] forward = new float[size * LABELS];
    for (int label = 0; label < LABELS; label++) {
      forward[label] = scores[label] + transitions[LABELS * LABELS + label];
    }
    for (int i = 1; i < size; i++) {
      for (int label = 0; label < LABELS; label++) {
        for (int b = 0; b < LABELS; b++) {
          cell[b] = forward[(i - 1) * LABELS + b] + transitions[b * LABELS + label];
        }
        forward[i * LABELS + label] = sum(cell, 0) + scores[i * LABELS + label];
      }
    }
    return forward;
  }

  private float[] backward(float[] scores, float[] transitions, int size) {
    float[] backward = new float[size * LABELS];
    for (int i = size - 2; i >= 0; i--) {
      for (int label = 0; label < LABELS; label++) {
        for (int next = 0; next < LABELS; next++) {
          int at = (i + 1) * LABELS + next;
          cell[next] = transitions[label * LABELS + next] + scores[at] + backward[at];
        }
        backward[i * LABELS + label] = sum(cell, 0);
      }
    }
    return backward;
  }

  /** The logarithm of the sum of what the numbers are logarithms of. */
  private static float sum(float[] logarithms, int from) {
    float largest = Float.NEGATIVE_INFINITY;
    for (int k = from; k < from + LABELS; k++) {
      largest = Math.max(largest, logarithms[k]);
    }
    float sum = 0;
    for (int k = from; k < from + LABELS; k++) {
      sum += exp(logarithms[k] - largest);
    }
    return largest + (float) Math.log(sum);
  }

  private static float exp(float x) {
    return x < -30 ? 0 : (float) Math.exp(x);
  }
}
