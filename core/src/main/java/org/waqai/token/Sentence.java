package org.waqai.token;

/**
 * A run of tokens that stands together; {@code from} and {@code to} count tokens, {@code to}
 * exclusive.
 *
 * @param section the index of the {@link Section} that holds it
 */
public record Sentence(int index, int section, Kind kind, int from, int to) {

  /** What part of a page a sentence is. */
  public enum Kind {
    /** The title of a section. */
    HEADLINE,
    /** Place, agency and perhaps date before the first dash or colon of the body. */
    DATELINE,
    /** Running text. */
    BODY,
    /** A line about the page: its date, its source, its keywords, a label such as "read also". */
    META
  }

  public int size() {
    return to - from;
  }
}
