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

  private enum Awaits {
    HEADLINE,
    LEAD,
    BODY
  }

  private final List<Token> tokens;
  private final ImmutableList<Line> lines;
  private final PageMarkers markers;
  private final DatelineWords words;
  private final LineParts parts;
  private final SentenceSplitter splitter;
  private final SentenceWriter writer = new SentenceWriter();
  private final boolean titled;
  private Awaits awaits = Awaits.HEADLINE;

  /** Whether the section stands behind a label, so that headlines may follow one another. */
  private boolean listed;

  PageReader(
      List<Token> tokens,
      ImmutableList<Line> lines,
      PageMarkers markers,
      DatelineWords words,
      boolean titled) {
    this.tokens = tokens;
    this.lines = lines;
    this.markers = markers;
    this.words = words;
    this.parts = new LineParts(tokens, markers);
    this.splitter = new SentenceSplitter(tokens);
    this.titled = titled;
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
    } else if (parts.isBare(from, to) || parts.isWhole(from, to) || isByline(number, from, to)) {
      meta(from, to);
    } else if (!aside(from, to)) {
      text(number, from, to);
    }
  }

  /** A label or a field, at the begin of a line or of a sentence in it, to the end of the line. */
  private boolean aside(int from, int to) {
    int label = parts.labelEnd(from, to);
    if (label > from) {
      related(from, label, to);
    } else if (parts.isField(from, to) || markers.end(Kind.TAIL, tokens, from, to) > from) {
      meta(from, to);
    } else {
      return false;
    }
    return true;
  }

  private void text(int number, int from, int to) {
    boolean last = number + 1 == lines.size();
    if (awaits == Awaits.HEADLINE && !last && parts.isHeadline(from, to)) {
      headline(from, to);
      return;
    }
    if (awaits == Awaits.LEAD
        && listed
        && parts.isHeadline(from, to)
        && DatelineFinder.end(words, from, to) == from) {
      writer.newSection();
      headline(from, to);
      return;
    }
    int start = from;
    if (awaits != Awaits.BODY) {
      start = DatelineFinder.end(words, from, to);
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
      boolean signed =
          words.isAgency(start, end)
              || !parts.hasText(start, end)
              || last && end == to && isSigned(start, end);
      writer.add(signed ? Sentence.Kind.META : Sentence.Kind.BODY, start, end);
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

  /** A signature stands behind running text, and says nothing of itself. */
  private boolean isSigned(int from, int to) {
    return awaits == Awaits.BODY && parts.isSignature(from, to) && !words.isVerb(from);
  }

  private boolean isByline(int number, int from, int to) {
    return number > 0 && awaits != Awaits.HEADLINE && parts.isByline(from, to);
  }
}
