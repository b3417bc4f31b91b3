package org.waqai.training;

import java.util.Arrays;
import org.waqai.mention.NameFeatures;

/** A sentence to learn from: its features by their numbers in the index, and its labels. */
final class Example {

  private final int[] starts;
  private final int[] features;
  private final byte[] labels;
  private final int corpus;

  Example(NameFeatures.Sentence sentence, byte[] labels, FeatureIndex index, int corpus) {
    this.corpus = corpus;
    this.labels = labels;
    starts = new int[sentence.size() + 1];
    int[] kept = new int[sentence.to(sentence.size() - 1)];
    int size = 0;
    for (int i = 0; i < sentence.size(); i++) {
      starts[i] = size;
      for (int k = sentence.from(i); k < sentence.to(i); k++) {
        int number = index.number(sentence.feature(k));
        if (number >= 0) {
          kept[size++] = number;
        }
      }
    }
    starts[sentence.size()] = size;
    features = Arrays.copyOf(kept, size);
  }

  int size() {
    return labels.length;
  }

  int from(int token) {
    return starts[token];
  }

  int to(int token) {
    return starts[token + 1];
  }

  int feature(int k) {
    return features[k];
  }

  /** The ordinals of the right labels. */
  byte[] labels() {
    return labels;
  }

  /** The number of the corpus that it comes from. */
  int corpus() {
    return corpus;
  }
}
