package org.waqai.token;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Tense;

/** What the tokens of a dateline may be: agencies, towns, strokes, verbs that end it. */
final class DatelineWords {

  private static final int FEW_WORDS = 3;

  private final PageMarkers markers;
  private final List<Token> tokens;
  private final List<ImmutableList<Analysis>> analyses;

  DatelineWords(PageMarkers markers, List<Token> tokens, List<ImmutableList<Analysis>> analyses) {
    this.markers = markers;
    this.tokens = tokens;
    this.analyses = analyses;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The end of a town that begins here; {@code at} if none does. */
  int placeEnd(int at, int to) {
    return markers.end(PageMarkers.Kind.PLACE, tokens, at, to);
  }

  /** Whether the tokens are an agency, perhaps in brackets, and nothing else. */
  boolean isAgency(int from, int to) {
    int i = from;
    boolean found = false;
    while (i < to) {
      int end = markers.end(PageMarkers.Kind.AGENCY, tokens, i, to);
      found |= end > i;
      if (end == i && tokens.get(i).kind() != TokenKind.PUNCTUATION) {
        return false;
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  /** The end of the strokes that stand together here. */
  int strokesEnd(int at, int to) {
    int end = at + 1;
    while (end < to && isStroke(tokens.get(end))) {
      end++;
    }
    return end;
  }

  /**
   * An agency of the list, perhaps in quotation marks, or up to three quoted words before a stroke:
   * a newspaper.
   */
  int agencyEnd(int at, int to) {
    int end = markers.end(PageMarkers.Kind.AGENCY, tokens, at, to);
    if (end > at || tokens.get(at).kind() != TokenKind.QUOTE_OPEN) {
      return end;
    }
    int named = markers.end(PageMarkers.Kind.AGENCY, tokens, at + 1, to);
    if (named > at + 1 && named < to && tokens.get(named).kind() == TokenKind.QUOTE_CLOSE) {
      return named + 1;
    }
    for (int i = at + 1; i < to && i - at <= FEW_WORDS + 1; i++) {
      if (tokens.get(i).kind() == TokenKind.QUOTE_CLOSE) {
        return i > at + 1 && i + 1 < to && isStroke(tokens.get(i + 1)) ? i + 1 : at;
      }
    }
    return at;
  }

  /** Whether brackets, quotation marks or a stroke set the agency off from the words before it. */
  boolean isMarked(int i) {
    Token token = tokens.get(i);
    return token.kind() == TokenKind.QUOTE_OPEN
        || i > 0 && (tokens.get(i - 1).isMark("([") || isStroke(tokens.get(i - 1)));
  }

  /** Whether a bracket that closes here was opened close before. */
  boolean isOpened(int close) {
    for (int i = close - 1; i >= 0 && close - i < 6; i--) {
      if (tokens.get(i).isMark("([")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a dash stands in the range. */
  boolean dashIn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isDash(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isStroke(Token token) {
    return isDash(token) || token.isMark(":/|");
  }

  private static boolean isDash(Token token) {
    return token.kind() == TokenKind.PUNCTUATION && Letters.isDash(token.form().charAt(0));
  }

  /** The end of a writer's name of two or three words, none with the article, before a verb. */
  int bylineEnd(int at, int to) {
    for (int i = at; i < Math.min(to, at + FEW_WORDS + 1); i++) {
      if (i > at + 1 && isPerfect(i)) {
        return i;
      }
      if (!tokens.get(i).isWord() || hasArticle(i)) {
        return at;
      }
    }
    return at;
  }

  /** Whether the word can be nothing but a verb. */
  boolean isVerb(int i) {
    ImmutableList<Analysis> readings = analyses.get(i);
    return !readings.isEmpty() && readings.stream().allMatch(Analysis::isVerb);
  }

  private boolean hasArticle(int i) {
    return analyses.get(i).stream().anyMatch(a -> a.proclitics().article());
  }

  /** Whether the word may be a verb of the past. */
  boolean isPerfect(int i) {
    return analyses.get(i).stream().anyMatch(a -> a.isVerb() && a.tense() == Tense.PERFECT);
  }
}
