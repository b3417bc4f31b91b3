package org.waqai.token;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.waqai.token.PageMarkers.Kind;

/**
 * Reads the lines of one page, top down, and says what each is: headline, dateline, running text,
 * or a line about the page. A label such as "read also" that fills its line begins a new section
 * that goes on to the next label; one with a title behind it makes a section of that title alone,
 * and the text after it goes on where it was.
 */
final class PageReader {

  private static final int LONG_HEADLINE = 30;
  private static final int LONG_BYLINE = 12;
  private static final int SHORT_BYLINE = 5;

  private enum Awaits {
    HEADLINE,
    LEAD,
    BODY
  }

  private final List<Token> tokens;
  private final ImmutableList<Line> lines;
  private final PageMarkers markers;
  private final DatelineFinder datelines;
  private final SentenceSplitter splitter;
  private final SentenceWriter writer = new SentenceWriter();
  private final boolean titled;
  private final boolean hasWords;
  private Awaits awaits = Awaits.HEADLINE;

  /** Whether the section stands behind a label, so that headlines may follow one another. */
  private boolean listed;

  PageReader(
      List<Token> tokens,
      ImmutableList<Line> lines,
      PageMarkers markers,
      DatelineFinder datelines,
      boolean titled) {
    this.tokens = tokens;
    this.lines = lines;
    this.markers = markers;
    this.datelines = datelines;
    this.splitter = new SentenceSplitter(tokens);
    this.titled = titled;
    this.hasWords = tokens.stream().anyMatch(Token::isWord);
  }

  SentenceWriter read() {
    for (int i = 0; i < lines.size(); i++) {
      line(i);
    }
    return writer;
  }

  private void line(int number) {
    int from = lines.get(number).from();
    int to = lines.get(number).to();
    int scrap = markers.end(Kind.SCRAP, tokens, from, to);
    if (scrap > from) {
      meta(from, scrap);
      from = scrap;
    }
    boolean title = number == 0 && titled;
    if (from == to) {
      return;
    }
    if (title) {
      headline(from, to);
    } else if (isBare(from, to) || isWhole(from, to) || isByline(number, from, to)) {
      meta(from, to);
    } else if (!aside(from, to)) {
      text(number, from, to);
    }
  }

  /** A label or a field, at the begin of a line or of a sentence in it, to the end of the line. */
  private boolean aside(int from, int to) {
    int label = labelEnd(from, to);
    if (label > from) {
      related(from, label, to);
    } else if (isField(from, to) || markers.end(Kind.TAIL, tokens, from, to) > from) {
      meta(from, to);
    } else {
      return false;
    }
    return true;
  }

  private void text(int number, int from, int to) {
    boolean last = number + 1 == lines.size();
    if (awaits == Awaits.HEADLINE && !last && isHeadline(from, to)) {
      headline(from, to);
      return;
    }
    if (awaits == Awaits.LEAD
        && listed
        && isHeadline(from, to)
        && datelines.end(from, to) == from) {
      writer.newSection();
      headline(from, to);
      return;
    }
    int start = from;
    if (awaits != Awaits.BODY) {
      start = datelines.end(from, to);
      if (start > from) {
        writer.add(Sentence.Kind.DATELINE, from, start);
        awaits = Awaits.LEAD;
      }
    }
    while (start < to) {
      if (start > from && aside(start, to)) {
        return;
      }
      int end = splitter.end(start, to);
      boolean agency = datelines.isAgency(start, end) || !hasText(start, end);
      writer.add(agency ? Sentence.Kind.META : Sentence.Kind.BODY, start, end);
      awaits = Awaits.BODY;
      start = end;
    }
  }

  private void headline(int from, int to) {
    writer.add(Sentence.Kind.HEADLINE, from, to);
    awaits = Awaits.LEAD;
  }

  private void meta(int from, int to) {
    writer.add(Sentence.Kind.META, from, to);
  }

  private void related(int from, int label, int to) {
    if (label == to) {
      writer.newSection();
      meta(from, to);
      awaits = Awaits.HEADLINE;
      listed = true;
    } else {
      int before = writer.section();
      writer.newSection();
      meta(from, label);
      writer.add(Sentence.Kind.HEADLINE, label, to);
      writer.backTo(before);
    }
  }

  private int labelEnd(int from, int to) {
    int invite = markers.end(Kind.INVITE, tokens, from, to);
    int end = Math.max(invite, markers.end(Kind.RELATED, tokens, from, to));
    int behind = end;
    while (behind < to && end > from && tokens.get(behind).isMark(":|-.\u2026\u2013\u2014")) {
      behind++;
    }
    return behind > end || behind == to || end == invite ? behind : from;
  }

  private boolean isField(int from, int to) {
    int end = markers.end(Kind.FIELD, tokens, from, to);
    if (end == from || end == to || tokens.get(end).isMark(":|")) {
      return end > from;
    }
    TokenKind next = tokens.get(end).kind();
    boolean number = next == TokenKind.NUMBER || next == TokenKind.NUMBER_GROUP;
    return number && to - from <= LONG_BYLINE && !tokens.get(to - 1).isMark(".");
  }

  private boolean isByline(int number, int from, int to) {
    int end = markers.end(Kind.BYLINE, tokens, from, to);
    if (end == from || number == 0 || awaits == Awaits.HEADLINE || tokens.get(to - 1).isMark(".")) {
      return false;
    }
    boolean colon = end < to && tokens.get(end).isMark(":-/\u2013\u2014");
    return to - from <= (colon ? LONG_BYLINE : SHORT_BYLINE);
  }

  /** Whether a line of an Arabic page has no Arabic word: a date, a rule of dashes, an address. */
  private boolean isBare(int from, int to) {
    return hasWords && tokens.subList(from, to).stream().noneMatch(Token::isWord);
  }

  private boolean isWhole(int from, int to) {
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

  private boolean hasText(int from, int to) {
    for (int i = from; i < to; i++) {
      TokenKind kind = tokens.get(i).kind();
      if (kind == TokenKind.WORD || kind == TokenKind.FOREIGN || kind == TokenKind.NUMBER) {
        return true;
      }
    }
    return false;
  }

  private boolean isHeadline(int from, int to) {
    int end = to;
    while (end > from && tokens.get(end - 1).kind() == TokenKind.QUOTE_CLOSE) {
      end--;
    }
    return to - from <= LONG_HEADLINE && end > from && !tokens.get(end - 1).isMark(".");
  }
}
