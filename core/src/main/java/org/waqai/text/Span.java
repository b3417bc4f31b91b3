package org.waqai.text;

/**
 * A stretch of an article: UTF-16 offsets, end exclusive. Only this package makes spans, because
 * only here are the letters; a span stores no text and cuts it out of its article. Immutable and
 * thread-safe.
 */
public final class Span implements Comparable<Span> {

  private final Article article;
  private final int start;
  private final int end;

  Span(Article article, int start, int end) {
    if (start < 0 || end < start || end > article.text().length()) {
      throw new IllegalArgumentException("no span of " + article + ": " + start + ".." + end);
    }
    this.article = article;
    this.start = start;
    this.end = end;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  public int length() {
    return end - start;
  }

  /** The article's own letters, marks and all. */
  public String text() {
    return article.text().substring(start, end);
  }

  public Article article() {
    return article;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest span of the same article that contains both. */
  public Span to(Span other) {
    return new Span(article, Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Span other
        && article == other.article
        && start == other.start
        && end == other.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  @Override
  public String toString() {
    return start + ".." + end + " " + text();
  }
}
