package org.waqai.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleConsumer;

/**
 * Goes through examples some times, a few of them at a step, in an order that a random number
 * decides; the steps become smaller to the end. Used by one thread.
 */
final class Trainer {

  private static final int BATCH = 24;
  private static final float SMALLEST_STEP = 0.02f;

  private final Network net;
  private final List<Example> examples;
  private final List<Float> parts;
  private final Random random;

  /**
   * @param parts how much of each corpus is gone through each time, drawn anew
   */
  Trainer(Network net, List<Example> examples, List<Float> parts, Random random) {
    this.net = net;
    this.examples = examples;
    this.parts = parts;
    this.random = random;
  }

  /**
   * Trains.
   *
   * @param rate how far a weight moves at the first step
   * @param losses takes the mean loss of a sentence, each time
   */
  void train(int epochs, float rate, DoubleConsumer losses) {
    Pass pass = new Pass(net, random);
    for (int epoch = 0; epoch < epochs; epoch++) {
      List<Example> drawn = draw();
      double loss = 0;
      for (int from = 0; from < drawn.size(); from += BATCH) {
        List<Example> batch = drawn.subList(from, Math.min(drawn.size(), from + BATCH));
        for (Example example : batch) {
          loss += pass.learn(example);
        }
        float left = 1 - (epoch + (float) from / drawn.size()) / epochs;
        net.touch();
        net.step(rate * (left + SMALLEST_STEP), batch.size());
      }
      losses.accept(loss / drawn.size());
    }
  }

  private List<Example> draw() {
    List<Example> drawn = new ArrayList<>();
    for (Example example : examples) {
      float part = example.corpus() < parts.size() ? parts.get(example.corpus()) : 1;
      if (part >= 1 || random.nextFloat() < part) {
        drawn.add(example);
      }
    }
    Collections.shuffle(drawn, random);
    return drawn;
  }
}
