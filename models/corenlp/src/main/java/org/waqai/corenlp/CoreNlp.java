package org.waqai.corenlp;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.phrase.Syntax;
import org.waqai.phrase.SyntaxParser;
import org.waqai.phrase.SyntaxWord;

/**
 * The part-of-speech tagger and the shift-reduce parser of Stanford CoreNLP for Arabic: {@code
 * Waqai.arabic().withSyntax(CoreNlp.load())}. They see the words and clitics of Waqai, never the
 * text, so that nothing they do to letters can move a span; their segmenter, which invents clitics
 * in names, is not used.
 *
 * <p>Thread-safe: one for a JVM. It takes about 400 MB of heap and two to five seconds to load.
 */
public final class CoreNlp implements SyntaxParser {

  private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/arabic.tagger";
  private static final String PARSER = "edu/stanford/nlp/models/srparser/arabicSR.ser.gz";

  /** Words and clitics of the longest sentence that is parsed; news has few longer ones. */
  public static final int LONGEST = 200;

  private final MaxentTagger tagger;
  private final ShiftReduceParser parser;

  private CoreNlp(MaxentTagger tagger, ShiftReduceParser parser) {
    this.tagger = tagger;
    this.parser = parser;
  }

  /**
   * Loads the models from the class path.
   *
   * @throws IllegalStateException if they are not there, naming the artifact that is missing
   */
  public static CoreNlp load() {
    for (String model : List.of(TAGGER, PARSER)) {
      if (CoreNlp.class.getClassLoader().getResource(model) == null) {
        throw new IllegalStateException(
            model
                + " is not on the class path: add the dependency"
                + " edu.stanford.nlp:stanford-corenlp with the classifier models-arabic");
      }
    }
    return new CoreNlp(new MaxentTagger(TAGGER), ShiftReduceParser.loadModel(PARSER));
  }

  @Override
  public Optional<Syntax> parse(List<SyntaxWord> words) {
    if (words.isEmpty() || words.size() > LONGEST) {
      return Optional.empty();
    }
    List<HasWord> spelled = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      spelled.add(new Word(Spelling.of(words, i)));
    }
    List<TaggedWord> tagged = tagger.tagSentence(spelled);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).name()) {
        tagged.get(i).setTag(words.get(i).form().startsWith(Spelling.ARTICLE) ? "DTNNP" : "NNP");
      }
    }
    Tree tree = parser.apply(tagged);
    return Optional.of(new Trees(words).read(tree));
  }
}
