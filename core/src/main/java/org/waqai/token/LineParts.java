package org.waqai.token;

import java.util.List;
import org.waqai.token.PageMarkers.Kind;

/**
 * Questions about a stretch of one line of a page: what it looks like, whatever stands around it.
 */
final class LineParts {

  private static final int LONG_HEADLINE = 30;
  private static final int LONG_BYLINE = 12;
  private static final int SHORT_BYLINE = 5;
  private static final int LONG_SIGNATURE = 4;

  private final List<Token> tokens;
  private final PageMarkers markers;
  private final boolean hasWords;

  LineParts(List<Token> tokens, PageMarkers markers) {
    this.tokens = tokens;
    this.markers = markers;
    this.hasWords = tokens.stream().anyMatch(Token::isWord);
  }

  int labelEnd(int from, int to) {
    int invite = markers.end(Kind.INVITE, tokens, from, to);
    int end = Math.max(invite, markers.end(Kind.RELATED, tokens, from, to));
    int behind = end;
    while (behind < to && end > from && tokens.get(behind).isMark(":|-.\u2026\u2013\u2014")) {
      behind++;
    }
    return behind > end || behind == to || end == invite ? behind : from;
  }

  boolean isField(int from, int to) {
    int end = markers.end(Kind.FIELD, tokens, from, to);
    if (end == from || end == to || tokens.get(end).isMark(":|")) {
      return end > from;
    }
    TokenKind next = tokens.get(end).kind();
    boolean number = next == TokenKind.NUMBER || next == TokenKind.NUMBER_GROUP;
    return number && to - from <= LONG_BYLINE && !tokens.get(to - 1).isMark(".");
  }

  boolean isByline(int from, int to) {
    int end = markers.end(Kind.BYLINE, tokens, from, to);
    if (end == from || tokens.get(to - 1).isMark(".")) {
      return false;
    }
    boolean colon = end < to && tokens.get(end).isMark(":-/\u2013\u2014");
    return to - from <= (colon ? LONG_BYLINE : SHORT_BYLINE);
  }

  /** Whether a line of an Arabic page has no Arabic word: a date, a rule of dashes, an address. */
  boolean isBare(int from, int to) {
    return hasWords && tokens.subList(from, to).stream().noneMatch(Token::isWord);
  }

  boolean isWhole(int from, int to) {
    int i = from;
    boolean found = false;
    while (i < to) {
      int end = markers.end(Kind.WHOLE, tokens, i, to);
      found |= end > i;
      if (end == i && tokens.get(i).kind() != TokenKind.PUNCTUATION && hasText(i, i + 1)) {
        return false;
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  boolean hasText(int from, int to) {
    for (int i = from; i < to; i++) {
      TokenKind kind = tokens.get(i).kind();
      if (kind == TokenKind.WORD || kind == TokenKind.FOREIGN || kind == TokenKind.NUMBER) {
        return true;
      }
    }
    return false;
  }

  boolean isHeadline(int from, int to) {
    int end = to;
    while (end > from && tokens.get(end - 1).kind() == TokenKind.QUOTE_CLOSE) {
      end--;
    }
    return to - from <= LONG_HEADLINE && end > from && !tokens.get(end - 1).isMark(".");
  }

  /** Whether a last line is too short to tell anything: initials, a name, a source in brackets. */
  boolean isSignature(int from, int to) {
    boolean bracketed = tokens.get(from).isMark("([") && tokens.get(to - 1).isMark(")]");
    int words = 0;
    for (int i = bracketed ? from + 1 : from; i < (bracketed ? to - 1 : to); i++) {
      if (!tokens.get(i).isWord() && !tokens.get(i).isMark(".,\u060C/-")) {
        return false;
      }
      words++;
    }
    boolean behindStop = bracketed || from > 0 && tokens.get(from - 1).isMark(".");
    return words <= LONG_SIGNATURE && behindStop && !tokens.get(to - 1).isMark(".");
  }
}
