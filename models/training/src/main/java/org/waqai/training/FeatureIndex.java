package org.waqai.training;

import java.util.Arrays;
import java.util.List;
import org.waqai.mention.NameFeatures;

/**
 * Numbers the features that are frequent enough to learn from, and behind them the vectors.
 * Immutable.
 */
final class FeatureIndex {

  private final int[] features;
  private final Vectors vectors;

  private FeatureIndex(int[] features, Vectors vectors) {
    this.features = features;
    this.vectors = vectors;
  }

  /** The features that stand at least so often in the sentences. */
  static FeatureIndex of(List<NameFeatures.Sentence> sentences, int least, Vectors vectors) {
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
      if (end - i >= least && vectors.row(all[i]) < 0) {
        all[size++] = all[i];
      }
      i = end;
    }
    return new FeatureIndex(Arrays.copyOf(all, size), vectors);
  }

  /** How many features are learned; the numbers of vectors begin here. */
  int size() {
    return features.length;
  }

  /** The fingerprint of a feature that is learned. */
  int feature(int number) {
    return features[number];
  }

  Vectors vectors() {
    return vectors;
  }

  /** The number of a feature, or -1. */
  int number(int feature) {
    int row = vectors.row(feature);
    return row >= 0 ? features.length + row : Math.max(-1, Arrays.binarySearch(features, feature));
  }
}
