package org.waqai.opennlp;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory;

/**
 * Makes the features of clitics for OpenNLP, which finds this class by its name in the description
 * of features within a model. The parameter {@code clitics} lists what may stand before a word:
 * slots from the outermost, with {@code |} between, and in each its clitics, with blanks between.
 */
public final class CliticFeaturesFactory
    extends GeneratorFactory.AbstractXmlFeatureGeneratorFactory {

  /** For OpenNLP. */
  public CliticFeaturesFactory() {}

  @Override
  public AdaptiveFeatureGenerator create() throws InvalidFormatException {
    ImmutableList.Builder<List<String>> slots = ImmutableList.builder();
    for (String slot : Splitter.on('|').split(getStr("clitics"))) {
      slots.add(Splitter.on(' ').omitEmptyStrings().splitToList(slot));
    }
    return new CliticFeatures(slots.build());
  }
}
