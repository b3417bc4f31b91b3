package org.waqai.training;

import java.util.Arrays;
import java.util.Random;
import org.waqai.mention.NameLayers;

/**
 * One sentence on its way through a network and back. On the way forward some features and numbers
 * are dropped, so that the network does not come to rely on any of them (Srivastava et al. 2014).
 * Used by one thread.
 */
final class Pass {

  private static final float FEATURES_KEPT = 0.75f;
  private static final float NUMBERS_KEPT = 0.65f;

  /** Words whose scores hardly have to move teach nothing. */
  private static final float LEAST = 1e-3f;

  private static final int LABELS = Network.LABELS;

  private final Network net;
  private final Random random;
  private final Crf crf = new Crf();
  private final int margin;
  private final int inputs;

  private boolean[] kept = {};
  private float[] words = {};
  private float[] input = {};
  private float[] hidden = {};
  private float[] scores = {};

  Pass(Network net, Random random) {
    this.net = net;
    this.random = random;
    margin = NameLayers.RADIUS * net.width;
    inputs = NameLayers.WINDOW * net.width;
  }

  /** Adds the gradients of an example to those of the network, and returns its loss. */
  double learn(Example example) {
    int size = example.size();
    kept = new boolean[example.to(size - 1)];
    words = new float[size * net.width];
    input = new float[size * net.width + 2 * margin];
    hidden = new float[size * net.hidden];
    scores = new float[size * LABELS];
    int own = example.corpus() + 1;
    float[] output = Sums.shared(net.output.values, own, net.hidden * LABELS);
    float[] outputBias = Sums.shared(net.outputBias.values, own, LABELS);
    float[] transitions = Sums.shared(net.transitions.values, own, Network.TRANSITIONS);
    for (int i = 0; i < size; i++) {
      read(example, i);
    }
    for (int i = 0; i < size; i++) {
      hide(i);
      score(i, output, outputBias);
    }
    float[] scoreGradients = new float[scores.length];
    float[] transitionGradients = new float[Network.TRANSITIONS];
    double loss =
        crf.learn(example.labels(), scores, transitions, scoreGradients, transitionGradients);
    Sums.addTwice(net.transitions.gradients, own, transitionGradients);
    back(example, scoreGradients, output, own);
    return loss;
  }

  private void read(Example example, int i) {
    int width = net.width;
    float[] sum = net.inputBias.values.clone();
    for (int k = example.from(i); k < example.to(i); k++) {
      int feature = example.feature(k);
      if (feature >= net.index.size()) {
        float[] vector = net.index.vectors().vector(feature - net.index.size());
        for (int v = 0; v < vector.length; v++) {
          Sums.add(vector[v], net.projection.values, v * width, sum);
        }
      } else if (random.nextFloat() < FEATURES_KEPT) {
        kept[k] = true;
        Sums.add(1, net.rows.values, feature * width, sum);
      }
    }
    for (int k = 0; k < width; k++) {
      float word = NameLayers.softsign(sum[k]);
      words[i * width + k] = word;
      input[margin + i * width + k] = random.nextFloat() < NUMBERS_KEPT ? word / NUMBERS_KEPT : 0;
    }
  }

  private void hide(int i) {
    float[] sum = net.hiddenBias.values.clone();
    for (int k = 0; k < inputs; k++) {
      float number = input[i * net.width + k];
      if (number != 0) {
        Sums.add(number, net.window.values, k * net.hidden, sum);
      }
    }
    for (int k = 0; k < net.hidden; k++) {
      boolean stays = sum[k] > 0 && random.nextFloat() < NUMBERS_KEPT;
      hidden[i * net.hidden + k] = stays ? sum[k] / NUMBERS_KEPT : 0;
    }
  }

  private void score(int i, float[] output, float[] outputBias) {
    System.arraycopy(outputBias, 0, scores, i * LABELS, LABELS);
    for (int k = 0; k < net.hidden; k++) {
      for (int label = 0; label < LABELS; label++) {
        scores[i * LABELS + label] += hidden[i * net.hidden + k] * output[k * LABELS + label];
      }
    }
  }

  private void back(Example example, float[] scoreGradients, float[] output, int own) {
    float[] inputGradients = new float[input.length];
    float[] outputGradients = new float[net.hidden * LABELS];
    float[] outputBiasGradients = new float[LABELS];
    float[] gradients = new float[net.hidden];
    for (int i = 0; i < example.size(); i++) {
      if (!wrong(scoreGradients, i)) {
        continue;
      }
      Arrays.fill(gradients, 0);
      for (int label = 0; label < LABELS; label++) {
        outputBiasGradients[label] += scoreGradients[i * LABELS + label];
      }
      for (int k = 0; k < net.hidden; k++) {
        float number = hidden[i * net.hidden + k];
        if (number != 0) {
          float sum = 0;
          for (int label = 0; label < LABELS; label++) {
            float gradient = scoreGradients[i * LABELS + label];
            outputGradients[k * LABELS + label] += number * gradient;
            sum += output[k * LABELS + label] * gradient;
          }
          gradients[k] = sum / NUMBERS_KEPT;
        }
      }
      backThroughWindow(i, gradients, inputGradients);
    }
    Sums.addTwice(net.output.gradients, own, outputGradients);
    Sums.addTwice(net.outputBias.gradients, own, outputBiasGradients);
    for (int i = 0; i < example.size(); i++) {
      backToFeatures(example, i, inputGradients);
    }
  }

  private static boolean wrong(float[] scoreGradients, int i) {
    for (int k = i * LABELS; k < (i + 1) * LABELS; k++) {
      if (Math.abs(scoreGradients[k]) >= LEAST) {
        return true;
      }
    }
    return false;
  }

  private void backThroughWindow(int i, float[] gradients, float[] inputGradients) {
    int size = net.hidden;
    for (int k = 0; k < size; k++) {
      net.hiddenBias.gradients[k] += gradients[k];
    }
    for (int k = 0; k < inputs; k++) {
      float number = input[i * net.width + k];
      if (number != 0) {
        Sums.add(number, gradients, 0, net.window.gradients, k * size, size);
        inputGradients[i * net.width + k] += Sums.product(net.window.values, k * size, gradients);
      }
    }
  }

  private void backToFeatures(Example example, int i, float[] inputGradients) {
    int width = net.width;
    float[] gradients = new float[width];
    for (int k = 0; k < width; k++) {
      float flat = 1 - Math.abs(words[i * width + k]);
      float dropped = input[margin + i * width + k] == 0 ? 0 : 1 / NUMBERS_KEPT;
      gradients[k] = inputGradients[margin + i * width + k] * dropped * flat * flat;
    }
    if (Sums.product(gradients, 0, gradients) == 0) {
      return;
    }
    Sums.add(1, gradients, 0, net.inputBias.gradients, 0, width);
    for (int k = example.from(i); k < example.to(i); k++) {
      int feature = example.feature(k);
      if (feature >= net.index.size()) {
        float[] vector = net.index.vectors().vector(feature - net.index.size());
        for (int v = 0; v < vector.length; v++) {
          Sums.add(vector[v], gradients, 0, net.projection.gradients, v * width, width);
        }
      } else if (kept[k]) {
        net.rows.touch(feature);
        Sums.add(1, gradients, 0, net.rows.gradients, feature * width, width);
      }
    }
  }
}
