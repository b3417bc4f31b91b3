package org.waqai.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waqai.mention.NameLabel;

/** The gradient by hand beside the one by small steps. */
class CrfTest {

  private static final int LABELS = NameLabel.COUNT;
  private static final byte[] RIGHT = {0, 1, 2, 0, 3};

  private final Crf crf = new Crf();
  private final float[] scores = random(RIGHT.length * LABELS, 1);
  private final float[] transitions = random(Network.TRANSITIONS, 2);

  private static float[] random(int size, int seed) {
    Random random = new Random(seed);
    float[] numbers = new float[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = (float) random.nextGaussian();
    }
    return numbers;
  }

  private double loss(float[] scoreGradients, float[] transitionGradients) {
    return crf.learn(RIGHT, scores, transitions, scoreGradients, transitionGradients);
  }

  private double loss() {
    return loss(new float[scores.length], new float[transitions.length]);
  }

  private double slope(float[] numbers, int at) {
    float step = 0.01f;
    float before = numbers[at];
    numbers[at] = before + step;
    double up = loss();
    numbers[at] = before - step;
    double down = loss();
    numbers[at] = before;
    return (up - down) / (2 * step);
  }

  @Test
  void theGradientsAreTheSlopesOfTheLoss() {
    float[] scoreGradients = new float[scores.length];
    float[] transitionGradients = new float[transitions.length];

    assertThat(loss(scoreGradients, transitionGradients)).isPositive();
    for (int i = 0; i < scores.length; i++) {
      assertThat((double) scoreGradients[i]).isCloseTo(slope(scores, i), within(1e-3));
    }
    for (int i = 0; i < transitions.length; i++) {
      assertThat((double) transitionGradients[i]).isCloseTo(slope(transitions, i), within(1e-3));
    }
  }

  @Test
  void whatIsSureToBeRightLosesNothing() {
    for (int i = 0; i < RIGHT.length; i++) {
      scores[i * LABELS + RIGHT[i]] = 40;
    }

    assertThat(loss()).isCloseTo(0, within(1e-3));
  }
}
