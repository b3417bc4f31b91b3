package org.waqai.training;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waqai.mention.NameLabel;
import org.waqai.mention.NameLayers;
import org.waqai.mention.NameModel;
import org.waqai.mention.NameRows;

/**
 * Makes a model of a network: rows become bytes, vectors become rows, and of the manners of each
 * corpus a share is taken over.
 *
 * @param shares how much of the manners of each corpus
 * @param boldness what the begin of a name gets beyond its score
 * @param smallest features whose numbers are all smaller are left out
 */
record Packing(List<Float> shares, float boldness, float smallest) {

  /** What is beyond this is cut, so that a byte is fine enough for the rest. */
  private static final float LARGEST = 2.5f;

  NameModel pack(Network net) {
    float[] transitions = mixed(net.transitions.values, Network.TRANSITIONS);
    float[] outputBias = mixed(net.outputBias.values, Network.LABELS);
    for (int label = 0; label < Network.LABELS; label++) {
      outputBias[label] += NameLabel.of(label).begin() ? boldness : 0;
    }
    NameLayers layers =
        new NameLayers(
            net.inputBias.values,
            net.window.values,
            net.hiddenBias.values,
            mixed(net.output.values, net.hidden * Network.LABELS),
            outputBias);
    return new NameModel(transitions, rows(net), layers);
  }

  /** The weights for all corpora with the shares of those of each. */
  private float[] mixed(float[] weights, int size) {
    float[] mixed = Arrays.copyOf(weights, size);
    for (int corpus = 0; corpus < shares.size(); corpus++) {
      for (int i = 0; i < size; i++) {
        mixed[i] += shares.get(corpus) * weights[(corpus + 1) * size + i];
      }
    }
    return mixed;
  }

  private NameRows rows(Network net) {
    int width = net.width;
    SortedMap<Integer, float[]> all = new TreeMap<>();
    for (int i = 0; i < net.index.size(); i++) {
      float[] row = Arrays.copyOfRange(net.rows.values, i * width, (i + 1) * width);
      if (largest(row) >= smallest) {
        all.put(net.index.feature(i), row);
      }
    }
    Vectors vectors = net.index.vectors();
    vectors.rows().forEach((feature, row) -> all.put(feature, projected(net, vectors.vector(row))));
    int[] features = new int[all.size()];
    float[] numbers = new float[all.size() * width];
    int size = 0;
    for (Map.Entry<Integer, float[]> row : all.entrySet()) {
      System.arraycopy(row.getValue(), 0, numbers, size * width, width);
      features[size++] = row.getKey();
    }
    return NameRows.of(width, features, numbers, LARGEST);
  }

  private static float largest(float[] numbers) {
    float largest = 0;
    for (float number : numbers) {
      largest = Math.max(largest, Math.abs(number));
    }
    return largest;
  }

  private static float[] projected(Network net, float[] vector) {
    float[] numbers = new float[net.width];
    for (int v = 0; v < vector.length; v++) {
      for (int k = 0; k < numbers.length; k++) {
        numbers[k] += vector[v] * net.projection.values[v * net.width + k];
      }
    }
    return numbers;
  }
}
