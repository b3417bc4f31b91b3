package org.waqai.token;

import org.waqai.text.NormalizedText;

/**
 * Finds where a number, a group of numbers or a time of day ends. A separator counts only if digits
 * stand glued on both sides of it.
 */
final class NumberScanner {

  private static final char COMMA = '\u060C';

  private final NormalizedText text;
  private TokenKind kind = TokenKind.NUMBER;

  NumberScanner(NormalizedText text) {
    this.text = text;
  }

  /** What the last {@link #scan} found. */
  TokenKind kind() {
    return kind;
  }

  /** The end of the number that starts here, perhaps with a percent sign before it. */
  int scan(int from) {
    int start = letter(from) == '%' ? from + 1 : from;
    kind = TokenKind.NUMBER;
    int end = clockEnd(start);
    if (end > start) {
      kind = TokenKind.CLOCK;
      return end;
    }
    end = atomEnd(start);
    while (isJoint(letter(end)) && Letters.isDigit(letter(end + 1)) && clockEnd(end + 1) < 0) {
      kind = TokenKind.NUMBER_GROUP;
      end = atomEnd(end + 1);
    }
    if (start == from && letter(end) == '%') {
      end++;
    }
    return end;
  }

  private char letter(int i) {
    return i >= text.length() ? Scanner.NONE : text.letter(i);
  }

  private static boolean isJoint(char c) {
    return c == '/' || c == ':' || Letters.isDash(c);
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == ',' || c == COMMA;
  }

  private int digitsEnd(int from) {
    int end = from;
    while (Letters.isDigit(letter(end))) {
      end++;
    }
    return end;
  }

  /** Hours, minutes and perhaps seconds; -1 if it is something else. */
  private int clockEnd(int from) {
    int end = from;
    while (end - from < 3 && Letters.isDigit(letter(end))) {
      end++;
    }
    int hourLength = end - from;
    if (hourLength < 1 || hourLength > 2 || letter(end) != ':') {
      return -1;
    }
    int hour = two(from, end);
    end = sixtiethEnd(end);
    if (hour > 24 || end < 0) {
      return -1;
    }
    int seconds = letter(end) == ':' ? sixtiethEnd(end) : -1;
    end = seconds > 0 ? seconds : end;
    return letter(end) == ':' && Letters.isDigit(letter(end + 1)) ? -1 : end;
  }

  /** A colon and two digits below sixty, and no third one. */
  private int sixtiethEnd(int colon) {
    boolean fits =
        letter(colon + 1) >= '0'
            && letter(colon + 1) < '6'
            && Letters.isDigit(letter(colon + 2))
            && !Letters.isDigit(letter(colon + 3));
    return fits ? colon + 3 : -1;
  }

  private int two(int from, int end) {
    int value = 0;
    for (int i = from; i < end; i++) {
      value = 10 * value + letter(i) - '0';
    }
    return value;
  }

  /**
   * Digits with decimal or thousands separators. Two separators must make thousands ({@code
   * 1,200,000}) or, with dots, a date or the like; a list such as {@code 1,2,3} is cut at its
   * commas.
   */
  private int atomEnd(int from) {
    int first = digitsEnd(from);
    char separator = letter(first);
    if (!isSeparator(separator) || !Letters.isDigit(letter(first + 1))) {
      return first;
    }
    int end = digitsEnd(first + 1);
    boolean thousands = first - from <= 3 && end - first == 4;
    if (!thousands && separator != '.' && from > 0 && text.letter(from - 1) == separator) {
      return first;
    }
    while (thousands && letter(end) == separator && digitsEnd(end + 1) - end == 4) {
      end += 4;
    }
    if (!isSeparator(letter(end)) || !Letters.isDigit(letter(end + 1))) {
      return end;
    }
    if (letter(end) != separator) {
      return thousands ? digitsEnd(end + 1) : end;
    }
    if (separator != '.') {
      return thousands ? end : first;
    }
    while (letter(end) == '.' && Letters.isDigit(letter(end + 1))) {
      end = digitsEnd(end + 1);
    }
    kind = TokenKind.NUMBER_GROUP;
    return end;
  }
}
