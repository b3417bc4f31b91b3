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

  private final float step;
  private final float[] transitions;
  private final int[] slots;
  private final byte[] rows;
  private final int[] features;

  private NameModel(float step, float[] transitions, int[] features, byte[] rows) {
    this.step = step;
    this.transitions = transitions;
    this.features = features;
    this.rows = rows;
    int size = Integer.highestOneBit(Math.max(2, features.length) * 2 - 1) * 2;
    slots = new int[size];
    for (int row = 0; row < features.length; row++) {
      int at = features[row] & (size - 1);
      while (slots[at] != 0) {
        at = (at + 1) & (size - 1);
      }
      slots[at] = row + 1;
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
    int[] sums = new int[LABELS];
    for (int i = 0; i < size; i++) {
      java.util.Arrays.fill(sums, 0);
      for (int k = sentence.from(i); k < sentence.to(i); k++) {
        add(sentence.feature(k), sums);
      }
      for (int label = 0; label < LABELS; label++) {
        scores[i * LABELS + label] = sums[label] * step;
      }
    }
    return Viterbi.best(scores, transitions, size);
  }

  private void add(int feature, int[] sums) {
    int at = feature & (slots.length - 1);
    for (int row = slots[at]; row != 0; row = slots[at]) {
      if (features[row - 1] == feature) {
        int from = (row - 1) * LABELS;
        for (int label = 0; label < LABELS; label++) {
          sums[label] += rows[from + label];
        }
        return;
      }
      at = (at + 1) & (slots.length - 1);
    }
  }
}
