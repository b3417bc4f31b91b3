package org.waqai.training;

import java.util.Arrays;

/** What is done with rows of numbers. Stateless. */
final class Sums {

  private Sums() {}

  /** The weights for all corpora and those for one, added. */
  static float[] shared(float[] weights, int own, int size) {
    float[] sum = Arrays.copyOf(weights, size);
    for (int i = 0; i < size; i++) {
      sum[i] += weights[own * size + i];
    }
    return sum;
  }

  /** Adds gradients to those for all corpora and to those for one. */
  static void addTwice(float[] gradients, int own, float[] added) {
    for (int i = 0; i < added.length; i++) {
      gradients[i] += added[i];
      gradients[own * added.length + i] += added[i];
    }
  }

  /** Adds a row of numbers so many times. */
  static void add(float factor, float[] from, int at, float[] to) {
    add(factor, from, at, to, 0, to.length);
  }

  /** The same into a row of others. */
  static void add(float factor, float[] from, int at, float[] to, int into, int size) {
    for (int k = 0; k < size; k++) {
      to[into + k] += factor * from[at + k];
    }
  }

  /** The sum of the products of two rows of numbers, an even number of them. */
  static float product(float[] weights, int at, float[] gradients) {
    float even = 0;
    float odd = 0;
    for (int k = 0; k + 1 < gradients.length; k += 2) {
      even += weights[at + k] * gradients[k];
      odd += weights[at + k + 1] * gradients[k + 1];
    }
    return even + odd;
  }
}
