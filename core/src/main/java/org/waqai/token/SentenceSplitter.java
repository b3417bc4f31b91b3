package org.waqai.token;

import java.util.List;

/**
 * Says where the sentences of a line end: behind a full stop, a question or exclamation mark, with
 * the brackets and quotation marks that close there. A semicolon or an ellipsis ends none, nor does
 * a full stop before a small foreign letter or a digit. A sentence of more tokens than any writer's
 * is cut, so that later work on it is bounded.
 */
final class SentenceSplitter {

  private static final int LONG = 300;
  private static final int LONGEST = 600;
  private static final int SHORT = 3;
  private static final String ENDS = ".!?\u061F";
  private static final String COMMAS = ",\u060C;\u061B:";

  private final List<Token> tokens;

  SentenceSplitter(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The end of the sentence that begins at {@code from}, in a line that ends at {@code to}. */
  int end(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).isMark(ENDS)) {
        int end = withClosers(i, to);
        if (endsHere(from, i, end, to)) {
          return end;
        }
        i = end - 1;
      } else if (i - from >= LONGEST || i - from >= LONG && tokens.get(i).isMark(COMMAS)) {
        return i + 1;
      }
    }
    return to;
  }

  private int withClosers(int at, int to) {
    int end = at + 1;
    while (end < to && (tokens.get(end).isMark(ENDS + ")]}") || isClosing(end))) {
      end++;
    }
    return end;
  }

  private boolean isClosing(int i) {
    return tokens.get(i).kind() == TokenKind.QUOTE_CLOSE;
  }

  private boolean endsHere(int from, int at, int end, int to) {
    if (end >= to) {
      return true;
    }
    Token next = tokens.get(end);
    if (next.isMark(COMMAS + "-\u2013\u2014")) {
      return false;
    }
    boolean glued = !next.spaceBefore();
    boolean stop = tokens.get(at).isMark(".");
    if (!stop) {
      // An exclamation within brackets, or a title with a mark of its own, goes on.
      boolean alone = at > 0 && tokens.get(at - 1).isMark("([{");
      return end == at + 1 || !glued && !alone;
    }
    if (at == from + 1 && tokens.get(from).kind() == TokenKind.NUMBER || isSpelled(at, end)) {
      return false;
    }
    return !glued || end > at + 1 || !isContinuation(next);
  }

  /**
   * Whether the stop stands between spaces in an abbreviation or a number, as converted pages have
   * it.
   */
  private boolean isSpelled(int at, int end) {
    if (at == 0 || end != at + 1) {
      return false;
    }
    boolean space = tokens.get(at).spaceBefore();
    Token before = tokens.get(at - 1);
    Token next = tokens.get(end);
    if (before.kind() == TokenKind.NUMBER) {
      return space && next.kind() == TokenKind.NUMBER;
    }
    boolean initial = space && (before.form().length() == 1 || next.form().length() == 1);
    boolean spelled = initial || isStop(at - 2, space) || isStop(end + 1, space);
    return isShort(before) && isShort(next) && spelled;
  }

  private boolean isStop(int i, boolean space) {
    return i >= 0
        && i < tokens.size()
        && tokens.get(i).isMark(".")
        && tokens.get(i).spaceBefore() == space;
  }

  private static boolean isShort(Token token) {
    return token.isWord() && token.form().length() <= SHORT;
  }

  private static boolean isContinuation(Token next) {
    return switch (next.kind()) {
      case NUMBER, NUMBER_GROUP, CLOCK -> true;
      case FOREIGN, URL -> Character.isLowerCase(next.form().charAt(0));
      default -> false;
    };
  }
}
