package org.waqai.opennlp;

import java.util.List;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * What is left of a word without the clitics before it, and these clitics: "and by the city" and
 * "the city" have the first in common. Used by one thread, as all generators of OpenNLP.
 */
final class CliticFeatures implements AdaptiveFeatureGenerator {

  /** Nothing is cut that would leave fewer letters. */
  private static final int SHORTEST = 3;

  private final List<List<String>> slots;

  /**
   * @param slots what may stand before a word, the outermost first: of each slot one or nothing
   */
  CliticFeatures(List<List<String>> slots) {
    this.slots = slots;
  }

  @Override
  public void createFeatures(
      List<String> features, String[] tokens, int index, String[] previousOutcomes) {
    String word = tokens[index];
    int cut = 0;
    for (List<String> slot : slots) {
      for (String clitic : slot) {
        if (word.startsWith(clitic, cut) && word.length() - cut - clitic.length() >= SHORTEST) {
          cut += clitic.length();
          break;
        }
      }
    }
    features.add("bare=" + word.substring(cut));
    features.add("clitics=" + word.substring(0, cut));
  }
}
