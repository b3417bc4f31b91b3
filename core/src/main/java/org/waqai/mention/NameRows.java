package org.waqai.mention;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What features mean to a {@link NameModel}: for each of them, known by its 32-bit fingerprint, a
 * row of numbers, each a byte. Two features with one fingerprint share their row, which is as rare
 * as one in some ten thousand. Immutable and thread-safe.
 */
public final class NameRows {

  private final int width;
  private final float step;
  private final int[] features;
  private final byte[] rows;

  /** A fingerprint in the upper half, its row and one in the lower; 0 is free. */
  private final long[] slots;

  private NameRows(int width, float step, int[] features, byte[] rows) {
    this.width = width;
    this.step = step;
    this.features = features;
    this.rows = rows;
    slots = new long[Integer.highestOneBit(Math.max(2, features.length) * 2 - 1) * 2];
    for (int row = 0; row < features.length; row++) {
      int at = features[row] & (slots.length - 1);
      while (slots[at] != 0) {
        at = (at + 1) & (slots.length - 1);
      }
      slots[at] = ((long) features[row] << Integer.SIZE) | (row + 1);
    }
  }

  /**
   * Packs rows into bytes.
   *
   * @param width how many numbers a row has
   * @param features fingerprints in ascending order
   * @param numbers a row for each; what is beyond the largest is cut
   */
  public static NameRows of(int width, int[] features, float[] numbers, float largest) {
    float step = largest / Byte.MAX_VALUE;
    byte[] rows = new byte[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      int steps = Math.round(numbers[i] / step);
      rows[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, steps));
    }
    return new NameRows(width, step, features.clone(), rows);
  }

  static NameRows read(DataInputStream in) throws IOException {
    int width = in.readInt();
    float step = in.readFloat();
    int[] features = new int[in.readInt()];
    for (int i = 0; i < features.length; i++) {
      features[i] = in.readInt();
    }
    byte[] rows = new byte[features.length * width];
    in.readFully(rows);
    return new NameRows(width, step, features, rows);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(width);
    out.writeFloat(step);
    out.writeInt(features.length);
    for (int feature : features) {
      out.writeInt(feature);
    }
    out.write(rows);
  }

  int width() {
    return width;
  }

  /** What one in a sum of rows stands for. */
  float step() {
    return step;
  }

  boolean contains(int feature) {
    return row(feature) >= 0;
  }

  /** Adds the row of a feature, if it has one. */
  void add(int feature, int[] sums) {
    int row = row(feature) * width;
    if (row >= 0) {
      for (int i = 0; i < width; i++) {
        sums[i] += rows[row + i];
      }
    }
  }

  private int row(int feature) {
    int mask = slots.length - 1;
    int at = feature & mask;
    for (long slot = slots[at]; slot != 0; slot = slots[at]) {
      if ((int) (slot >>> Integer.SIZE) == feature) {
        return (int) slot - 1;
      }
      at = (at + 1) & mask;
    }
    return -1;
  }
}
