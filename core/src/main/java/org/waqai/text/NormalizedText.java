package org.waqai.text;

/**
 * The letters of an article in two normalized forms of equal length, and the exact way back. {@link
 * #letter} keeps what spelling distinguishes (the forms of alef, of final ya and of ta marbuta) but
 * drops marks, tatweel and directional controls, unfolds presentation forms and ligatures, and
 * writes Persian letters and all digits as their plain counterparts; {@link #key} folds the
 * spelling variants too, one letter for one letter, and is what lexicons are looked up with.
 * Immutable and thread-safe.
 */
public final class NormalizedText {

  private final Article article;
  private final char[] letters;
  private final char[] keys;
  private final int[] starts;
  private final int[] ends;
  private final int length;

  /**
   * The arrays are not copied; {@code starts[i]..ends[i]} is the source of letter i with the marks
   * that follow it.
   */
  NormalizedText(
      Article article, char[] letters, char[] keys, int[] starts, int[] ends, int length) {
    this.article = article;
    this.letters = letters;
    this.keys = keys;
    this.starts = starts;
    this.ends = ends;
    this.length = length;
  }

  public Article article() {
    return article;
  }

  /** The number of normalized letters. */
  public int length() {
    return length;
  }

  public char letter(int i) {
    return letters[i];
  }

  public char key(int i) {
    return keys[i];
  }

  /** The letters of a range, with their spelling kept. */
  public String form(int from, int to) {
    return new String(letters, from, to - from);
  }

  /** The folded letters of a range. */
  public String key(int from, int to) {
    return new String(keys, from, to - from);
  }

  /**
   * The only way back: the article's span of the normalized letters {@code from} to {@code to}
   * (exclusive, not empty).
   */
  public Span source(int from, int to) {
    return new Span(article, starts[from], ends[to - 1]);
  }
}
