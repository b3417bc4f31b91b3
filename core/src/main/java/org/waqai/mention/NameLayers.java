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

  /** What a word is to the window: the sum of its rows and the bias, pressed between -1 and 1. */
  void input(int[] sums, float step, float[] inputs, int at) {
    for (int i = 0; i < inputBias.length; i++) {
      inputs[at + i] = softsign(sums[i] * step + inputBias[i]);
    }
  }

  /** Between -1 and 1. */
  public static float softsign(float x) {
    return x / (1 + Math.abs(x));
  }

  /**
   * The scores of the labels of a sentence.
   *
   * @param inputs those of each word, with {@link #RADIUS} words of zeros before and behind them
   */
  float[] scores(float[] inputs, int size) {
    int width = inputBias.length;
    float[] hidden = new float[hiddenBias.length];
    float[] scores = new float[size * LABELS];
    for (int i = 0; i < size; i++) {
      System.arraycopy(hiddenBias, 0, hidden, 0, hidden.length);
      hide(inputs, i * width, hidden);
      score(hidden, scores, i * LABELS);
    }
    return scores;
  }

  /** Four inputs a turn, because this is where a tagger spends its time. */
  private void hide(float[] inputs, int at, float[] hidden) {
    int size = hidden.length;
    int end = WINDOW * inputBias.length;
    for (int i = 0; i < end; i += 4) {
      float input0 = inputs[at + i];
      float input1 = inputs[at + i + 1];
      float input2 = inputs[at + i + 2];
      float input3 = inputs[at + i + 3];
      int row0 = i * size;
      int row1 = row0 + size;
      int row2 = row1 + size;
      int row3 = row2 + size;
      for (int k = 0; k < size; k++) {
        hidden[k] +=
            input0 * window[row0 + k]
                + input1 * window[row1 + k]
                + input2 * window[row2 + k]
                + input3 * window[row3 + k];
      }
    }
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
