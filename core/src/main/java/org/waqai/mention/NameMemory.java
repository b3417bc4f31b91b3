package org.waqai.mention;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what words mean to a {@link NameModel}, so that the frequent ones are reckoned once. A
 * word is known by all of its features; what is remembered is what would be reckoned anew, so that
 * results do not depend on it. Of bounded size; thread-safe without locks.
 */
final class NameMemory {

  /** Some thousand different words make up most of any text; these take up to 10 MB. */
  private static final int BITS = 13;

  private final AtomicReferenceArray<Known> slots = new AtomicReferenceArray<>(1 << BITS);

  private static final class Known {
    final int[] features;
    final float[] word;

    Known(int[] features, float[] word) {
      this.features = features;
      this.word = word;
    }
  }

  /** What a token of a sentence means, or null if that is not remembered. */
  float @Nullable [] get(NameFeatures.Sentence sentence, int token) {
    Known known = slots.get(slot(sentence, token));
    return known != null && isOf(known.features, sentence, token) ? known.word : null;
  }

  void put(NameFeatures.Sentence sentence, int token, float[] word) {
    int from = sentence.from(token);
    int[] features = new int[sentence.to(token) - from];
    for (int i = 0; i < features.length; i++) {
      features[i] = sentence.feature(from + i);
    }
    slots.set(slot(sentence, token), new Known(features, word));
  }

  private static boolean isOf(int[] features, NameFeatures.Sentence sentence, int token) {
    int from = sentence.from(token);
    if (sentence.to(token) - from != features.length) {
      return false;
    }
    for (int i = 0; i < features.length; i++) {
      if (features[i] != sentence.feature(from + i)) {
        return false;
      }
    }
    return true;
  }

  private static int slot(NameFeatures.Sentence sentence, int token) {
    int hash = 1;
    for (int k = sentence.from(token); k < sentence.to(token); k++) {
      hash = 31 * hash + sentence.feature(k);
    }
    hash *= 0x9E3779B1;
    return hash >>> (Integer.SIZE - BITS);
  }
}
