package org.waqai.training;

import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.waqai.mention.NameLabel;
import org.waqai.mention.Viterbi;

/**
 * A structured perceptron (Collins 2002) with averaged weights: sentences are decoded whole, and
 * where the best labels are not the right ones their features lose what those of the right ones
 * gain. Used by one thread.
 */
final class Perceptron {

  private static final int LABELS = NameLabel.COUNT;

  private final int rows;
  private final float[] weights;
  private final float[] late;
  private final float[] transitions = new float[(LABELS + 1) * LABELS];
  private final double[] lateTransitions = new double[(LABELS + 1) * LABELS];
  private double time = 1;

  /**
   * A learner that knows nothing yet.
   *
   * @param corpora how many corpora with manners of their own the examples come from
   */
  Perceptron(FeatureIndex index, int corpora) {
    rows = index.size() * LABELS;
    weights = new float[rows * (corpora + 1)];
    late = new float[rows * (corpora + 1)];
  }

  /** Goes through the examples so many times, in an order that the seed decides. */
  void train(List<Example> examples, int epochs, long seed, IntConsumer mistakes) {
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int i = order.length - 1; i > 0; i--) {
        int k = random.nextInt(i + 1);
        int swap = order[i];
        order[i] = order[k];
        order[k] = swap;
      }
      int wrong = 0;
      for (int i : order) {
        wrong += learn(examples.get(i)) ? 1 : 0;
        time++;
      }
      mistakes.accept(wrong);
    }
  }

  private boolean learn(Example example) {
    int size = example.size();
    float[] scores = new float[size * LABELS];
    for (int i = 0; i < size; i++) {
      for (int k = example.from(i); k < example.to(i); k++) {
        int row = example.feature(k) * LABELS;
        int own = row + (example.corpus() + 1) * rows;
        for (int label = 0; label < LABELS; label++) {
          scores[i * LABELS + label] += weights[row + label] + weights[own + label];
        }
      }
    }
    byte[] guess = Viterbi.best(scores, transitions, size);
    boolean wrong = false;
    for (int i = 0; i < size; i++) {
      int gold = example.label(i);
      if (guess[i] != gold) {
        wrong = true;
        for (int k = example.from(i); k < example.to(i); k++) {
          int row = example.feature(k) * LABELS;
          int own = row + (example.corpus() + 1) * rows;
          add(row + gold, example.weight());
          add(row + guess[i], -example.weight());
          add(own + gold, example.weight());
          add(own + guess[i], -example.weight());
        }
      }
    }
    if (wrong) {
      for (int i = 0; i < size; i++) {
        int goldBefore = i == 0 ? LABELS : example.label(i - 1);
        int guessBefore = i == 0 ? LABELS : guess[i - 1];
        addTransition(goldBefore * LABELS + example.label(i), example.weight());
        addTransition(guessBefore * LABELS + guess[i], -example.weight());
      }
    }
    return wrong;
  }

  private void add(int cell, float amount) {
    weights[cell] += amount;
    late[cell] += (float) (amount * time);
  }

  private void addTransition(int cell, float amount) {
    transitions[cell] += amount;
    lateTransitions[cell] += amount * time;
  }

  /** The averaged weights of transitions are added to those of other learners. */
  void addTransitionsTo(float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += (float) (transitions[i] - lateTransitions[i] / time);
    }
  }

  /**
   * The averaged weights of features are added to those of other learners.
   *
   * @param shares how much of the manners of each corpus is taken over
   */
  void addRowsTo(float[] sums, float[] shares) {
    for (int i = 0; i < rows; i++) {
      sums[i] += average(i);
      for (int corpus = 0; corpus < shares.length; corpus++) {
        sums[i] += shares[corpus] * average(i + (corpus + 1) * rows);
      }
    }
  }

  private float average(int cell) {
    return (float) (weights[cell] - late[cell] / time);
  }
}
