package org.waqai.token;

import org.waqai.text.NormalizedText;

/**
 * Finds quotation marks and says whether they open or close. What the mark looks like is a hint
 * only: writing from right to left, keyboards and converters turn them about. A line ends all that
 * is open.
 */
final class QuoteScanner {

  private static final String DOUBLES = "\"\u201C\u201D\u201E\u201F\u2033\u301D\u301E";
  private static final String SINGLES = "'\u2018\u2019\u201A\u201B\u2032`\u00B4";
  private static final String OPENERS = "\u201C\u201E\u201F\u2018\u201A\u201B\u301D`";
  private static final String CLOSERS = "\u201D\u2019\u301E\u00B4";
  private static final String LEFT = "\u00AB\u2039\u300A";
  private static final String RIGHT = "\u00BB\u203A\u300B";
  private static final String BEFORE_OPEN = "([{-/:\u2013\u2014\u00AB\u201C\u060C,";

  private final NormalizedText text;
  private final Abbreviations abbreviations;
  private boolean doubleOpen;
  private boolean singleOpen;
  private int guillemets;
  private int countedTo;
  private boolean even;
  private TokenKind kind = TokenKind.QUOTE_OPEN;

  QuoteScanner(NormalizedText text, Abbreviations abbreviations) {
    this.text = text;
    this.abbreviations = abbreviations;
  }

  /** What the last {@link #scan} found. */
  TokenKind kind() {
    return kind;
  }

  void newLine() {
    doubleOpen = false;
    singleOpen = false;
    guillemets = 0;
  }

  /**
   * Whether the mark is an apostrophe between letters of one word, not a quotation mark after a
   * clitic.
   */
  boolean isInsideWord(int wordFrom, int at) {
    char c = letter(at);
    return (c == '\'' || c == '\u2019')
        && !singleOpen
        && Letters.isNative(letter(at + 1))
        && !abbreviations.isClitic(text.key(wordFrom, Math.min(at, wordFrom + 4)));
  }

  /** The end of the quotation mark that stands here; {@code at} if none does. */
  int scan(int at) {
    char c = letter(at);
    boolean twin = letter(at + 1) == c;
    if (DOUBLES.indexOf(c) >= 0) {
      return doubleMark(at, at + 1, c);
    } else if (SINGLES.indexOf(c) >= 0) {
      if (twin) {
        return doubleMark(at, at + 2, c);
      }
      singleOpen = opens(at, at + 1, c, singleOpen);
      kind = singleOpen ? TokenKind.QUOTE_OPEN : TokenKind.QUOTE_CLOSE;
      return at + 1;
    } else if (LEFT.indexOf(c) >= 0 || c == '<' && twin) {
      return guillemet(at, c == '<' ? at + 2 : at + 1, true);
    } else if (RIGHT.indexOf(c) >= 0 || c == '>' && twin) {
      return guillemet(at, c == '>' ? at + 2 : at + 1, false);
    }
    return at;
  }

  private int doubleMark(int at, int end, char c) {
    if (c == '"') {
      count(at);
      doubleOpen = even ? !doubleOpen : opens(at, end, c, doubleOpen);
    } else {
      doubleOpen = opens(at, end, c, doubleOpen);
    }
    kind = doubleOpen ? TokenKind.QUOTE_OPEN : TokenKind.QUOTE_CLOSE;
    return end;
  }

  /**
   * Whether the line has an even number of straight marks and no curly ones, so that they simply
   * alternate.
   */
  private void count(int at) {
    if (at < countedTo) {
      return;
    }
    int marks = 0;
    boolean mixed = false;
    int i = at;
    for (; i < text.length() && letter(i) != '\n'; i++) {
      if (letter(i) == '"') {
        marks++;
      } else {
        mixed |= DOUBLES.indexOf(letter(i)) >= 0;
      }
    }
    even = marks % 2 == 0 && !mixed;
    countedTo = i;
  }

  private boolean opens(int at, int end, char c, boolean open) {
    char before = letter(at - 1);
    char after = letter(end);
    boolean space = Letters.isSpace(before) || BEFORE_OPEN.indexOf(before) >= 0;
    boolean word = Letters.isWord(after);
    if (space && word && (!open || CLOSERS.indexOf(c) < 0)) {
      return true;
    }
    if (!space && !word) {
      return false;
    }
    if (open) {
      return word && OPENERS.indexOf(c) >= 0;
    }
    return word || after == ' ';
  }

  private int guillemet(int at, int end, boolean nominal) {
    boolean word = Letters.isWord(letter(end));
    boolean wordBefore = Letters.isWord(letter(at - 1));
    boolean opens = nominal;
    if (nominal && guillemets > 0 && wordBefore && !word) {
      opens = false;
    } else if (!nominal && guillemets == 0 && word && !wordBefore) {
      opens = true;
    }
    guillemets = Math.max(0, guillemets + (opens ? 1 : -1));
    kind = opens ? TokenKind.QUOTE_OPEN : TokenKind.QUOTE_CLOSE;
    return end;
  }

  private char letter(int i) {
    return i < 0 || i >= text.length() ? Scanner.NONE : text.letter(i);
  }
}
