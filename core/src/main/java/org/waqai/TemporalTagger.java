package org.waqai;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.ServiceLoader;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Resources;
import org.waqai.lexicon.WordForms;
import org.waqai.text.Article;
import org.waqai.text.Normalizer;
import org.waqai.time.TimeFinder;
import org.waqai.time.Times;
import org.waqai.token.Tokenizer;

/**
 * Finds the time expressions of any Arabic text, for those who want nothing else: tokens and times
 * without names, phrases and facts. Immutable and thread-safe; make one for a JVM.
 */
public final class TemporalTagger {

  private final Normalizer normalizer;
  private final Tokenizer tokenizer;
  private final TimeFinder finder;

  private TemporalTagger(Normalizer normalizer, Tokenizer tokenizer, TimeFinder finder) {
    this.normalizer = normalizer;
    this.tokenizer = tokenizer;
    this.finder = finder;
  }

  /**
   * The Arabic tagger, with the word lists of the artifact {@code waqai-arabic}.
   *
   * @throws IllegalStateException if that artifact is not on the class path
   */
  public static TemporalTagger arabic() {
    Iterator<Resources> found = ServiceLoader.load(Resources.class).iterator();
    if (!found.hasNext()) {
      throw new IllegalStateException(
          "no Arabic word lists on the class path: add the dependency org.waqai:waqai-arabic");
    }
    return from(found.next());
  }

  /**
   * A tagger with word lists of one's own.
   *
   * @throws org.waqai.lexicon.LexiconException if a file is missing or has a mistake
   */
  public static TemporalTagger from(Resources resources) {
    LexiconReader reader = new LexiconReader(resources);
    Normalizer normalizer = Normalizer.read(resources);
    WordForms words = WordForms.read(reader, normalizer::key);
    return new TemporalTagger(
        normalizer, Tokenizer.read(reader, normalizer, words), TimeFinder.read(reader, normalizer));
  }

  /**
   * The time expressions of an article; those that count from the day of its publication have a
   * value only if it is known.
   */
  public Times tag(Article article) {
    return finder.find(tokenizer.tokenize(normalizer.normalize(article)));
  }

  /** The time expressions of a text that was written on a day. */
  public Times tag(String text, LocalDate reference) {
    return tag(Article.of(text).publishedOn(reference));
  }
}
