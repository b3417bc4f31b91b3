package org.waqai.token;

import org.waqai.text.NormalizedText;
import org.waqai.text.Span;

/** A word, number or mark of the text. Immutable and thread-safe. */
public final class Token {

  private final NormalizedText text;
  private final int index;
  private final int from;
  private final int to;
  private final TokenKind kind;
  private final String form;
  private final String key;

  /** {@code from} and {@code to} count normalized letters. */
  Token(NormalizedText text, int index, int from, int to, TokenKind kind) {
    this.text = text;
    this.index = index;
    this.from = from;
    this.to = to;
    this.kind = kind;
    this.form = text.form(from, to);
    String folded = text.key(from, to);
    this.key = folded.equals(form) ? form : folded;
  }

  /** Its place among all tokens of the article, from 0. */
  public int index() {
    return index;
  }

  public TokenKind kind() {
    return kind;
  }

  /** The normalized letters, with the spelling of alef, ya and ta marbuta kept. */
  public String form() {
    return form;
  }

  /** The folded letters, for looking up. */
  public String key() {
    return key;
  }

  public Span span() {
    return text.source(from, to);
  }

  /**
   * The span without so many normalized letters at its begin and its end: what is left when clitics
   * are cut off.
   */
  public Span span(int prefix, int suffix) {
    return text.source(from + prefix, to - suffix);
  }

  public boolean isWord() {
    return kind == TokenKind.WORD;
  }

  /** Whether the token is one of the marks in this string. */
  public boolean isMark(String marks) {
    return form.length() == 1 && marks.indexOf(form.charAt(0)) >= 0;
  }

  /** Whether white space or the text's begin stands before it. */
  public boolean spaceBefore() {
    return from == 0 || Character.isWhitespace(text.letter(from - 1));
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  @Override
  public String toString() {
    return index + ":" + form;
  }
}
