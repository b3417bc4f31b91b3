package org.waqai.mention;

import org.waqai.lexicon.LexiconReader;
import org.waqai.text.Normalizer;
import org.waqai.token.Tokens;

/**
 * Finds names by lists and by the words around them: known names, given and family names in a row,
 * offices and titles, heads of organisations with their complements. Each article is read twice, so
 * that a family name alone is found once its full form has been seen. Immutable and thread-safe.
 */
public final class GazetteerTagger implements Tagger {

  private final Readers readers;

  private GazetteerTagger(Readers readers) {
    this.readers = readers;
  }

  /**
   * A tagger with the lists of the folder {@code mention}.
   *
   * @throws org.waqai.lexicon.LexiconException if a file is missing or has a mistake
   */
  public static GazetteerTagger read(LexiconReader reader, Normalizer normalizer) {
    return new GazetteerTagger(Readers.read(reader, normalizer));
  }

  /** The nationality adjectives and countries of the same lists. */
  public NationTable nations() {
    return readers.gazetteer().nations();
  }

  Gazetteer gazetteer() {
    return readers.gazetteer();
  }

  Readers readers() {
    return readers;
  }

  /** A fresh look at the tokens of an article, for one thread. */
  Scan scan(Tokens tokens) {
    return new Scan(tokens, gazetteer().clitics(), gazetteer().common());
  }

  @Override
  public Mentions tag(Tokens tokens) {
    return Mentions.of(tokens, new ArticleTagger(readers, scan(tokens)).tag());
  }
}
