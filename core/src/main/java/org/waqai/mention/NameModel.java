package org.waqai.mention;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * A small neural network that labels names. Each feature of a word has a row of numbers; their sum
 * is the word. Five words in a row give scores to the labels of the middle one, and of all rows of
 * labels the one with the best sum of scores and transitions is taken. Immutable and thread-safe.
 *
 * <p>The file: the int {@value #MAGIC}, the transitions as floats (by previous label, the last row
 * standing for the begin of a sentence); width, step, number of features, their sorted fingerprints
 * as ints, their rows as bytes; the number of hidden numbers and the layers as floats; all
 * big-endian.
 */
public final class NameModel {

  /** The first four bytes of a file; the last one is its version. */
  static final int MAGIC = 0x57514E32;

  private final float[] transitions;
  private final NameRows rows;
  private final NameLayers layers;
  private final NameMemory memory = new NameMemory();

  /**
   * A trained model.
   *
   * @param transitions by previous and next label, {@link NameLabel#COUNT} squared and a last row
   *     for the begin of a sentence
   */
  public NameModel(float[] transitions, NameRows rows, NameLayers layers) {
    this.transitions = transitions.clone();
    this.rows = rows;
    this.layers = layers;
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
    float[] transitions = NameLayers.floats(in, Viterbi.noTransitions().length);
    NameRows rows = NameRows.read(in);
    return new NameModel(transitions, rows, NameLayers.read(in, rows.width()));
  }

  /** Writes the model as {@link #read} wants it. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    NameLayers.write(out, transitions);
    rows.write(out);
    layers.write(out);
    out.flush();
  }

  /** Whether the model knows a feature. */
  boolean knows(int feature) {
    return rows.contains(feature);
  }

  /**
   * The best labels of a sentence, by their ordinals (Viterbi).
   *
   * @param sentence the fingerprints of each token's features
   */
  public byte[] label(NameFeatures.Sentence sentence) {
    int size = sentence.size();
    float[][] words = new float[size][];
    int[] sums = new int[rows.width()];
    for (int i = 0; i < size; i++) {
      float[] known = memory.get(sentence, i);
      words[i] = known == null ? word(sentence, i, sums) : known;
    }
    return Viterbi.best(layers.scores(words), transitions, size);
  }

  private float[] word(NameFeatures.Sentence sentence, int token, int[] sums) {
    Arrays.fill(sums, 0);
    for (int k = sentence.from(token); k < sentence.to(token); k++) {
      rows.add(sentence.feature(k), sums);
    }
    float[] word = layers.project(sums, rows.step());
    memory.put(sentence, token, word);
    return word;
  }
}
