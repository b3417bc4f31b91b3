package org.waqai.token;

import com.google.common.collect.ImmutableList;
import org.waqai.text.NormalizedText;

/**
 * Cuts one text into tokens, from its begin to its end. Every look ahead is bounded or covers
 * letters that no later look covers again, so that the whole is linear.
 */
final class Scanner {

  /** A letter that no token holds: what stands before the begin and behind the end. */
  static final char NONE = '\n';

  private final NormalizedText text;
  private final int length;
  private final Abbreviations abbreviations;
  private final NumberScanner numbers;
  private final ForeignScanner foreign;
  private final QuoteScanner quotes;
  private final ImmutableList.Builder<Token> tokens = ImmutableList.builder();
  private int count;
  private TokenKind last = TokenKind.SYMBOL;
  private int at;

  Scanner(NormalizedText text, Abbreviations abbreviations) {
    this.text = text;
    this.length = text.length();
    this.abbreviations = abbreviations;
    this.numbers = new NumberScanner(text);
    this.foreign = new ForeignScanner(text);
    this.quotes = new QuoteScanner(text, abbreviations);
  }

  ImmutableList<Token> scan() {
    while (at < length) {
      char c = text.letter(at);
      if (c == '\n') {
        quotes.newLine();
        at++;
      } else if (c == ' ') {
        at++;
      } else if (Letters.isNative(c)) {
        word();
      } else if (Letters.isDigit(c) || c == '%' && Letters.isDigit(letter(at + 1))) {
        number();
      } else if (Letters.isForeign(c)) {
        foreign();
      } else if ((c == '#' || c == '@') && isName(letter(at + 1))) {
        hashtag();
      } else {
        mark(c);
      }
    }
    return tokens.build();
  }

  private char letter(int i) {
    return i < 0 || i >= length ? NONE : text.letter(i);
  }

  private static boolean isName(char c) {
    return c == '_' || Letters.isWord(c);
  }

  private void add(int to, TokenKind kind) {
    tokens.add(new Token(text, count++, at, to, kind));
    last = kind;
    at = to;
  }

  private void word() {
    int end = at + 1;
    while (Letters.isNative(letter(end)) || quotes.isInsideWord(at, end)) {
      end++;
    }
    if (letter(end) == '.') {
      boolean afterNumber = last == TokenKind.NUMBER || last == TokenKind.NUMBER_GROUP;
      end = abbreviations.end(text, at, end, afterNumber);
    }
    add(end, TokenKind.WORD);
  }

  private void number() {
    int end = foreign.ordinalEnd(at);
    if (end > at) {
      add(end, TokenKind.FOREIGN);
    } else {
      end = numbers.scan(at);
      add(end, numbers.kind());
    }
  }

  private void foreign() {
    int url = foreign.addressEnd(at);
    if (url > at) {
      add(url, TokenKind.URL);
    } else {
      add(foreign.wordEnd(at), TokenKind.FOREIGN);
    }
  }

  private void hashtag() {
    int end = at + 1;
    while (isName(letter(end))) {
      end++;
    }
    add(end, TokenKind.HASHTAG);
  }

  private void mark(char c) {
    int quote = quotes.scan(at);
    if (quote > at) {
      add(quote, quotes.kind());
    } else if (c == '.' || c == '\u2026' || Letters.isDash(c)) {
      int end = at + 1;
      while (isSame(c, letter(end))) {
        end++;
      }
      add(end, TokenKind.PUNCTUATION);
    } else if (Character.isHighSurrogate(c) && Character.isLowSurrogate(letter(at + 1))) {
      add(at + 2, TokenKind.SYMBOL);
    } else {
      add(at + 1, Letters.isPunctuation(c) ? TokenKind.PUNCTUATION : TokenKind.SYMBOL);
    }
  }

  private static boolean isSame(char c, char next) {
    return Letters.isDash(c) ? Letters.isDash(next) : next == '.' || next == '\u2026';
  }
}
