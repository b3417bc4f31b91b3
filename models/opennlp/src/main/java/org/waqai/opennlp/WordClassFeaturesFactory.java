package org.waqai.opennlp;

import java.util.Map;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory;
import opennlp.tools.util.model.ArtifactSerializer;

/**
 * Makes the feature of a word's class for OpenNLP, which finds this class by its name in the
 * description of features within a model. The parameter {@code classes} names the {@link
 * WordClasses} among the resources of the model.
 */
public final class WordClassFeaturesFactory
    extends GeneratorFactory.AbstractXmlFeatureGeneratorFactory {

  /** For OpenNLP. */
  public WordClassFeaturesFactory() {}

  @Override
  public AdaptiveFeatureGenerator create() throws InvalidFormatException {
    if (resourceManager == null) {
      return (features, tokens, index, outcomes) -> {};
    }
    String key = getStr("classes");
    if (!(resourceManager.getResource(key) instanceof WordClasses classes)) {
      throw new InvalidFormatException("the model has no word classes called " + key);
    }
    return (features, tokens, index, outcomes) -> {
      String found = classes.of(tokens[index]);
      if (found != null) {
        features.add("class=" + found);
      }
    };
  }

  @Override
  public Map<String, ArtifactSerializer<?>> getArtifactSerializerMapping()
      throws InvalidFormatException {
    return Map.of(getStr("classes"), new WordClasses.Serializer());
  }
}
