package org.waqai.training;

import java.util.Arrays;
import java.util.Random;

/**
 * Numbers that are learned in rows, with their gradients, by Adam (Kingma and Ba 2015). Only rows
 * that had a gradient are moved, so that rare features cost nothing between their places. Used by
 * one thread.
 */
final class Weights {

  private static final float MEAN = 0.9f;
  private static final float SQUARE = 0.999f;
  private static final float LEAST = 1e-8f;

  final float[] values;
  final float[] gradients;
  private final float[] means;
  private final float[] squares;
  private final int width;
  private final boolean[] touched;
  private final int[] rows;
  private int size;
  private int time;

  /** All zero. */
  Weights(int rows, int width) {
    this.width = width;
    values = new float[rows * width];
    gradients = new float[rows * width];
    means = new float[rows * width];
    squares = new float[rows * width];
    touched = new boolean[rows];
    this.rows = new int[rows];
  }

  /** Evenly spread between a number and its negative. */
  static Weights even(int rows, int width, double largest, Random random) {
    Weights weights = new Weights(rows, width);
    for (int i = 0; i < weights.values.length; i++) {
      weights.values[i] = (float) (largest * (2 * random.nextDouble() - 1));
    }
    return weights;
  }

  /** Says that a row has a gradient. */
  void touch(int row) {
    if (!touched[row]) {
      touched[row] = true;
      rows[size++] = row;
    }
  }

  /** Says that all rows have a gradient. */
  void touchAll() {
    for (int row = 0; row < rows.length; row++) {
      touch(row);
    }
  }

  /** The sum of the squares of all gradients. */
  double squares() {
    double sum = 0;
    for (int r = 0; r < size; r++) {
      for (int i = rows[r] * width; i < (rows[r] + 1) * width; i++) {
        sum += gradients[i] * gradients[i];
      }
    }
    return sum;
  }

  /**
   * Moves the rows against their gradients, and forgets these.
   *
   * @param factor what gradients are multiplied by
   */
  void step(float rate, float factor) {
    time++;
    float meanPart = (float) (1 - Math.pow(MEAN, time));
    float squarePart = (float) Math.sqrt(1 - Math.pow(SQUARE, time));
    float stride = rate * squarePart / meanPart;
    for (int r = 0; r < size; r++) {
      int to = (rows[r] + 1) * width;
      for (int i = rows[r] * width; i < to; i++) {
        float gradient = gradients[i] * factor;
        means[i] = MEAN * means[i] + (1 - MEAN) * gradient;
        squares[i] = SQUARE * squares[i] + (1 - SQUARE) * gradient * gradient;
        values[i] -= stride * means[i] / ((float) Math.sqrt(squares[i]) + LEAST);
      }
      Arrays.fill(gradients, rows[r] * width, to, 0);
      touched[rows[r]] = false;
    }
    size = 0;
  }
}
