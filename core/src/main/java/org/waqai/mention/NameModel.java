package org.waqai.mention;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The weights of a structured perceptron over features that are known by 32-bit fingerprints: a row
 * of one byte a label for each feature, and the weights of two labels in a row. Two features with
 * one fingerprint share their weights, which is as rare as one pair in some thousand. Immutable and
 * thread-safe.
 *
 * <p>The file: the int {@value #MAGIC}, the step of a weight as a float, the transitions as floats
 * (by previous label, the last row standing for the begin of a sentence), the number of features,
 * their sorted fingerprints as ints, their rows; all big-endian.
 */
public final class NameModel {

  /** The first four bytes of a file; the last one is its version. */
  static final int MAGIC = 0x57514E31;

  private static final int LABELS = NameLabel.COUNT;
  private static final int KNOWN_BITS = 1 << 22;

  private final float step;
  private final float[] transitions;

  /** A bit for each feature there may be: most features of a text are not in the model. */
  private final long[] known = new long[KNOWN_BITS / Long.SIZE];

  /** A fingerprint in the upper half, its row and one in the lower; 0 is free. */
  private final long[] slots;

  private final byte[] rows;
  private final int[] features;

  private NameModel(float step, float[] transitions, int[] features, byte[] rows) {
    this.step = step;
    this.transitions = transitions;
    this.features = features;
    this.rows = rows;
    int size = Integer.highestOneBit(Math.max(2, features.length) * 2 - 1) * 2;
    slots = new long[size];
    for (int row = 0; row < features.length; row++) {
      int at = features[row] & (size - 1);
      while (slots[at] != 0) {
        at = (at + 1) & (size - 1);
      }
      slots[at] = ((long) features[row] << Integer.SIZE) | (row + 1);
      int bit = features[row] >>> (Integer.SIZE - 22);
      known[bit >> 6] |= 1L << bit;
    }
  }

  /**
   * Packs trained weights.
   *
   * @param transitions by previous and next label, {@link NameLabel#COUNT} squared and a last row
   *     for the begin of a sentence
   * @param features fingerprints in ascending order
   * @param weights a row of {@link NameLabel#COUNT} weights for each
   */
  public static NameModel of(float[] transitions, int[] features, float[] weights) {
    float largest = 1e-6f;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float step = largest / Byte.MAX_VALUE;
    byte[] rows = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      rows[i] = (byte) Math.round(weights[i] / step);
    }
    return new NameModel(step, transitions.clone(), features.clone(), rows);
  }

  /**
   * Reads a model.
   *
   * @throws IOException if it cannot be read or is no such model
   */
  public static NameModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (in.readInt() != MAGIC) {
      throw new IOException("not a model of names, or one of another version");
    }
    float step = in.readFloat();
    float[] transitions = new float[(LABELS + 1) * LABELS];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readFloat();
    }
    int[] features = new int[in.readInt()];
    for (int i = 0; i < features.length; i++) {
      features[i] = in.readInt();
    }
    byte[] rows = new byte[features.length * LABELS];
    in.readFully(rows);
    return new NameModel(step, transitions, features, rows);
  }

  /** Writes the model as {@link #read} wants it. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeFloat(step);
    for (float weight : transitions) {
      out.writeFloat(weight);
    }
    out.writeInt(features.length);
    for (int feature : features) {
      out.writeInt(feature);
    }
    out.write(rows);
    out.flush();
  }

  /**
   * The best labels of a sentence, by their ordinals (Viterbi).
   *
   * @param sentence the fingerprints of each token's features
   */
  public byte[] label(NameFeatures.Sentence sentence) {
    int size = sentence.size();
    float[] scores = new float[size * LABELS];
    for (int i = 0; i < size; i++) {
      score(sentence, i, scores);
    }
    return Viterbi.best(scores, transitions, size);
  }

  /** The sums are locals, not an array, because this is where a tagger spends its time. */
  private void score(NameFeatures.Sentence sentence, int token, float[] scores) {
    int sum0 = 0;
    int sum1 = 0;
    int sum2 = 0;
    int sum3 = 0;
    int sum4 = 0;
    int sum5 = 0;
    int sum6 = 0;
    int to = sentence.to(token);
    for (int k = sentence.from(token); k < to; k++) {
      int row = row(sentence.feature(k));
      if (row >= 0) {
        sum0 += rows[row];
        sum1 += rows[row + 1];
        sum2 += rows[row + 2];
        sum3 += rows[row + 3];
        sum4 += rows[row + 4];
        sum5 += rows[row + 5];
        sum6 += rows[row + 6];
      }
    }
    int at = token * LABELS;
    scores[at] = sum0 * step;
    scores[at + 1] = sum1 * step;
    scores[at + 2] = sum2 * step;
    scores[at + 3] = sum3 * step;
    scores[at + 4] = sum4 * step;
    scores[at + 5] = sum5 * step;
    scores[at + 6] = sum6 * step;
  }

  /** Where the weights of a feature begin, or -1. */
  private int row(int feature) {
    int bit = feature >>> (Integer.SIZE - 22);
    if ((known[bit >> 6] & (1L << bit)) == 0) {
      return -1;
    }
    int at = feature & (slots.length - 1);
    for (long slot = slots[at]; slot != 0; slot = slots[at]) {
      if ((int) (slot >>> Integer.SIZE) == feature) {
        return ((int) slot - 1) * LABELS;
      }
      at = (at + 1) & (slots.length - 1);
    }
    return -1;
  }
}
