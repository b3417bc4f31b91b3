package org.waqai.text;

import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Resources;

/**
 * Makes normalized letters of an article and remembers where each came from.
 *
 * <p>A dropped mark belongs to the letter before it. A directional control belongs to no letter,
 * but lies inside a word when letters stand on both sides. The letters that one ligature unfolds to
 * share its place, so that it is never cut. Tatweel between spaces is not dropped: newspapers use
 * it as a dash. Linear in the text; immutable and thread-safe.
 */
public final class Normalizer {

  private final LetterTable table;

  private Normalizer(LetterTable table) {
    this.table = table;
  }

  /**
   * A normalizer that works as {@code text/letters.tsv} says.
   *
   * @throws org.waqai.lexicon.LexiconException if the file is missing or has a mistake
   */
  public static Normalizer read(Resources resources) {
    return new Normalizer(LetterTable.read(new LexiconReader(resources)));
  }

  public NormalizedText normalize(Article article) {
    return new LetterWriter(article, table).write();
  }

  /** The letters of a word of a lexicon, as {@link NormalizedText#letter} has them. */
  public String letters(String word) {
    NormalizedText text = normalize(Article.of(word));
    return text.form(0, text.length());
  }

  /** The folded letters of a word of a lexicon, as {@link NormalizedText#key} has them. */
  public String key(String word) {
    char[] folded = new char[word.length()];
    for (int i = 0; i < folded.length; i++) {
      char c = word.charAt(i);
      if (table.action(c) != LetterTable.KEEP) {
        return slowKey(word);
      }
      folded[i] = table.folded(c);
    }
    return new String(folded);
  }

  /** The key of a word with marks, ligatures or spaces. */
  private String slowKey(String word) {
    NormalizedText text = normalize(Article.of(word));
    return text.key(0, text.length());
  }
}
