package org.waqai.mention;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The layers of a {@link NameModel} above its rows: five words in a row make hidden numbers, these
 * the scores of the labels. Immutable and thread-safe.
 */
public final class NameLayers {

  /** How many words on each side a label is chosen by. */
  public static final int RADIUS = 2;

  /** How many words a label is chosen by. */
  public static final int WINDOW = 2 * RADIUS + 1;

  private static final int LABELS = NameLabel.COUNT;

  private final float[] inputBias;

  /**
   * From each number of a word a row of weights to the hidden numbers of all places it may take.
   */
  private final float[] projection;

  private final float[] window;
  private final float[] hiddenBias;
  private final float[] output;
  private final float[] outputBias;

  /**
   * Trained layers.
   *
   * @param inputBias a number for each of a word, a multiple of four
   * @param window from each number of each word of the window, the leftmost first, a row of weights
   *     to the hidden numbers
   * @param hiddenBias a number for each hidden one
   * @param output from each hidden number a row of weights to the labels
   * @param outputBias a number for each label
   */
  public NameLayers(
      float[] inputBias, float[] window, float[] hiddenBias, float[] output, float[] outputBias) {
    this.inputBias = inputBias.clone();
    this.window = window.clone();
    this.hiddenBias = hiddenBias.clone();
    this.output = output.clone();
    this.outputBias = outputBias.clone();
    this.projection = projection(window, inputBias.length, hiddenBias.length);
  }

  /** The weights of a window, put in the order in which a single word meets them. */
  private static float[] projection(float[] window, int width, int hidden) {
    float[] result = new float[window.length];
    for (int place = 0; place < WINDOW; place++) {
      for (int i = 0; i < width; i++) {
        int from = (place * width + i) * hidden;
        System.arraycopy(window, from, result, (i * WINDOW + place) * hidden, hidden);
      }
    }
    return result;
  }

  static NameLayers read(DataInputStream in, int width) throws IOException {
    int hidden = in.readInt();
    return new NameLayers(
        floats(in, width),
        floats(in, WINDOW * width * hidden),
        floats(in, hidden),
        floats(in, hidden * LABELS),
        floats(in, LABELS));
  }

  static float[] floats(DataInputStream in, int size) throws IOException {
    float[] floats = new float[size];
    for (int i = 0; i < size; i++) {
      floats[i] = in.readFloat();
    }
    return floats;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(hiddenBias.length);
    write(out, inputBias);
    write(out, window);
    write(out, hiddenBias);
    write(out, output);
    write(out, outputBias);
  }

  static void write(DataOutputStream out, float[] floats) throws IOException {
    for (float number : floats) {
      out.writeFloat(number);
    }
  }

  /**
   * What a word adds to the hidden numbers, for each of the places that it may take in a window:
   * the sum of its rows and the bias, pressed between -1 and 1 and weighed.
   */
  float[] project(int[] sums, float step) {
    int size = WINDOW * hiddenBias.length;
    float[] result = new float[size];
    // four inputs a turn, because this is where a tagger spends its time
    for (int i = 0; i < inputBias.length; i += 4) {
      float input0 = softsign(sums[i] * step + inputBias[i]);
      float input1 = softsign(sums[i + 1] * step + inputBias[i + 1]);
      float input2 = softsign(sums[i + 2] * step + inputBias[i + 2]);
      float input3 = softsign(sums[i + 3] * step + inputBias[i + 3]);
      int row0 = i * size;
      int row1 = row0 + size;
      int row2 = row1 + size;
      int row3 = row2 + size;
      for (int k = 0; k < size; k++) {
        result[k] +=
            input0 * projection[row0 + k]
                + input1 * projection[row1 + k]
                + input2 * projection[row2 + k]
                + input3 * projection[row3 + k];
      }
    }
    return result;
  }

  /** Between -1 and 1. */
  public static float softsign(float x) {
    return x / (1 + Math.abs(x));
  }

  /** The scores of the labels of a sentence, of what {@link #project} makes of its words. */
  float[] scores(float[][] words) {
    int size = hiddenBias.length;
    float[] hidden = new float[size];
    float[] scores = new float[words.length * LABELS];
    for (int i = 0; i < words.length; i++) {
      System.arraycopy(hiddenBias, 0, hidden, 0, size);
      for (int place = 0; place < WINDOW; place++) {
        int other = i + place - RADIUS;
        if (other >= 0 && other < words.length) {
          float[] word = words[other];
          int from = place * size;
          for (int k = 0; k < size; k++) {
            hidden[k] += word[from + k];
          }
        }
      }
      score(hidden, scores, i * LABELS);
    }
    return scores;
  }

  private void score(float[] hidden, float[] scores, int at) {
    System.arraycopy(outputBias, 0, scores, at, LABELS);
    for (int i = 0; i < hidden.length; i++) {
      if (hidden[i] > 0) {
        for (int label = 0; label < LABELS; label++) {
          scores[at + label] += hidden[i] * output[i * LABELS + label];
        }
      }
    }
  }
}
