package org.waqai.training;

import java.util.Arrays;
import java.util.List;
import org.waqai.mention.NameFeatures;
import org.waqai.mention.NameLabel;
import org.waqai.mention.NameModel;

/** Numbers the features that are frequent enough to learn from. Immutable. */
final class FeatureIndex {

  private static final int LABELS = NameLabel.COUNT;

  private final int[] features;

  private FeatureIndex(int[] features) {
    this.features = features;
  }

  /** The features that stand at least so often in the sentences. */
  static FeatureIndex of(List<NameFeatures.Sentence> sentences, int least) {
    int total = 0;
    for (NameFeatures.Sentence sentence : sentences) {
      total += sentence.to(sentence.size() - 1);
    }
    int[] all = new int[total];
    int at = 0;
    for (NameFeatures.Sentence sentence : sentences) {
      for (int k = 0; k < sentence.to(sentence.size() - 1); k++) {
        all[at++] = sentence.feature(k);
      }
    }
    Arrays.parallelSort(all);
    int size = 0;
    for (int i = 0; i < total; ) {
      int end = i;
      while (end < total && all[end] == all[i]) {
        end++;
      }
      if (end - i >= least) {
        all[size++] = all[i];
      }
      i = end;
    }
    return new FeatureIndex(Arrays.copyOf(all, size));
  }

  int size() {
    return features.length;
  }

  /** The number of a feature, or -1. */
  int number(int feature) {
    return Math.max(-1, Arrays.binarySearch(features, feature));
  }

  /** A model of the features whose weights are not all small. */
  NameModel pack(float[] transitions, float[] weights, float smallest) {
    int[] kept = new int[features.length];
    float[] rows = new float[weights.length];
    int size = 0;
    for (int i = 0; i < features.length; i++) {
      float mean = 0;
      for (int label = 0; label < LABELS; label++) {
        mean += weights[i * LABELS + label] / LABELS;
      }
      float largest = 0;
      for (int label = 0; label < LABELS; label++) {
        rows[size * LABELS + label] = weights[i * LABELS + label];
        largest = Math.max(largest, Math.abs(weights[i * LABELS + label] - mean));
      }
      if (largest >= smallest) {
        kept[size++] = features[i];
      }
    }
    return NameModel.of(transitions, Arrays.copyOf(kept, size), Arrays.copyOf(rows, size * LABELS));
  }
}
