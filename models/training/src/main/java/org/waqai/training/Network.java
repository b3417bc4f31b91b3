package org.waqai.training;

import java.util.List;
import java.util.Random;
import org.waqai.mention.NameLabel;
import org.waqai.mention.NameLayers;
import org.waqai.mention.Viterbi;

/**
 * What a model of names is made of, while it is learned. The last layer and the transitions are
 * there once for all corpora and once more for the manners of each. Used by one thread.
 */
final class Network {

  static final int LABELS = NameLabel.COUNT;
  static final int TRANSITIONS = Viterbi.noTransitions().length;

  private static final double NARROW = 0.1;
  private static final double STEEPEST = 5;

  final int width;
  final int hidden;
  final int corpora;
  final FeatureIndex index;
  final Weights rows;
  final Weights projection;
  final Weights inputBias;
  final Weights window;
  final Weights hiddenBias;
  final Weights output;
  final Weights outputBias;
  final Weights transitions;
  private final List<Weights> dense;

  /**
   * A network that knows nothing yet.
   *
   * @param width how many numbers a word is made to
   * @param hidden how many numbers a window of words is made to
   * @param corpora how many corpora with manners of their own the examples come from
   */
  Network(FeatureIndex index, int width, int hidden, int corpora, Random random) {
    this.index = index;
    this.width = width;
    this.hidden = hidden;
    this.corpora = corpora;
    int length = index.vectors().length();
    int inputs = NameLayers.WINDOW * width;
    rows = Weights.even(index.size(), width, NARROW, random);
    projection = Weights.even(length, width, 1 / Math.sqrt(Math.max(1, length)), random);
    inputBias = new Weights(1, width);
    window = Weights.even(inputs, hidden, 1 / Math.sqrt(inputs), random);
    hiddenBias = new Weights(1, hidden);
    output = new Weights(corpora + 1, hidden * LABELS);
    outputBias = new Weights(corpora + 1, LABELS);
    transitions = new Weights(corpora + 1, TRANSITIONS);
    Weights common = Weights.even(1, hidden * LABELS, 1 / Math.sqrt(hidden), random);
    System.arraycopy(common.values, 0, output.values, 0, hidden * LABELS);
    dense = List.of(projection, inputBias, window, hiddenBias, output, outputBias, transitions);
  }

  /** Says that all but the rows of features have a gradient. */
  void touch() {
    for (Weights weights : dense) {
      weights.touchAll();
    }
  }

  /**
   * Learns from the gradients of so many examples.
   *
   * @param rate how far a weight moves
   */
  void step(float rate, int examples) {
    double squares = 0;
    for (Weights weights : dense) {
      squares += weights.squares();
    }
    double length = Math.sqrt(squares) / examples;
    float factor = (float) (Math.min(1, STEEPEST / length) / examples);
    for (Weights weights : dense) {
      weights.step(rate, factor);
    }
    rows.step(rate, 1f / examples);
  }
}
