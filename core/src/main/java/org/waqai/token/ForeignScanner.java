package org.waqai.token;

import org.waqai.text.NormalizedText;

/** Finds where foreign words and addresses of the web end. */
final class ForeignScanner {

  /** Longer names of hosts and mail boxes are not looked for. */
  private static final int REACH = 64;

  private final NormalizedText text;

  ForeignScanner(NormalizedText text) {
    this.text = text;
  }

  private char letter(int i) {
    return i >= text.length() ? Scanner.NONE : text.letter(i);
  }

  /**
   * Letters and digits, with single marks between them: {@code F-16}, {@code AT&T}, {@code
   * d'Ivoire}.
   */
  int wordEnd(int from) {
    int end = from + 1;
    while (isPart(letter(end)) || isInner(letter(end)) && isPart(letter(end + 1))) {
      end++;
    }
    // U.S. keeps its last dot, as the others.
    boolean initials = letter(end) == '.' && end - from >= 3 && letter(end - 2) == '.';
    return initials ? end + 1 : end;
  }

  /**
   * Digits with Latin letters, such as {@code 19th} or {@code 4G}; {@code from} if there are none.
   */
  int ordinalEnd(int from) {
    int end = from;
    while (end - from <= REACH && Letters.isDigit(letter(end))) {
      end++;
    }
    return end > from && Letters.isForeign(letter(end)) ? wordEnd(from) : from;
  }

  /** The end of an address that starts here; {@code from} if none does. */
  int addressEnd(int from) {
    if (starts(from, "http://") || starts(from, "https://") || starts(from, "www.")) {
      return trimmed(from, pathEnd(from));
    }
    int name = hostEnd(from);
    if (letter(name) == '@' && isAscii(letter(name + 1))) {
      int host = hostEnd(name + 1);
      return host > name + 1 ? trimmed(from, host) : from;
    }
    return isHost(from, name) ? trimmed(from, letter(name) == '/' ? pathEnd(name) : name) : from;
  }

  private boolean starts(int from, String prefix) {
    for (int i = 0; i < prefix.length(); i++) {
      if (Character.toLowerCase(letter(from + i)) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int pathEnd(int from) {
    int end = from;
    while (letter(end) > ' '
        && letter(end) < '\u007F'
        && "\"'<>()[]{}|`".indexOf(letter(end)) < 0) {
      end++;
    }
    return end;
  }

  private int hostEnd(int from) {
    int end = from;
    while (end - from < REACH
        && (isAscii(letter(end)) || end > from && ".-_+".indexOf(letter(end)) >= 0)) {
      end++;
    }
    return end;
  }

  /** Labels of two or more letters, the last one small and short: {@code example.com}. */
  private boolean isHost(int from, int end) {
    int label = 0;
    boolean dot = false;
    boolean small = true;
    for (int i = from; i < end; i++) {
      char c = letter(i);
      if (c == '.') {
        if (label < 2) {
          return false;
        }
        dot = true;
        label = 0;
        small = true;
      } else {
        label++;
        small &= c >= 'a' && c <= 'z';
      }
    }
    return dot && small && label >= 2 && label <= 6;
  }

  private int trimmed(int from, int to) {
    int end = to;
    while (end > from + 1 && ".,:;!?-_".indexOf(letter(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isAscii(char c) {
    return c < '\u007F' && Letters.isWord(c);
  }

  private static boolean isPart(char c) {
    return Letters.isForeign(c) || Letters.isDigit(c);
  }

  private static boolean isInner(char c) {
    return "-&.'_+\u2019".indexOf(c) >= 0;
  }
}
