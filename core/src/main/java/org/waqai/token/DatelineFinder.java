package org.waqai.token;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Tense;

/**
 * Finds place, agency and date before the first dash or colon of a body: {@code Cairo 15-7 (AFP)
 * -}. It goes from one stroke to the next as long as what stands between is short, has no verb, or
 * names an agency.
 */
final class DatelineFinder {

  private static final int LONGEST = 24;
  private static final int MOST_WORDS = 8;
  private static final int FEW_WORDS = 3;
  private static final int ASIDE = 14;
  private static final String ENDS = ".!?\u061F;\u061B";

  private final PageMarkers markers;
  private final List<Token> tokens;
  private final List<ImmutableList<Analysis>> analyses;

  DatelineFinder(PageMarkers markers, List<Token> tokens, List<ImmutableList<Analysis>> analyses) {
    this.markers = markers;
    this.tokens = tokens;
    this.analyses = analyses;
  }

  /** The end of the dateline with which a line begins; {@code from} if it has none. */
  int end(int from, int to) {
    int best = from;
    int words = 0;
    boolean agency = false;
    boolean marked = false;
    boolean agencyBefore = false;
    boolean stroke = false;
    boolean unsure = false;
    int i = from;
    while (i < to && i - from < LONGEST) {
      int named = agencyEnd(i, to);
      int place = markers.end(PageMarkers.Kind.PLACE, tokens, i, to);
      Token token = tokens.get(i);
      if (place > i) {
        words += place - i;
        i = place;
      } else if (named > i) {
        agency = true;
        marked |= isMarked(i);
        i = named;
        if (i < to && tokens.get(i).isMark(")]") && words <= FEW_WORDS && isOpening(i, named)) {
          best = i + 1;
        } else if (stroke && best > from && words == 0) {
          best = i;
        }
      } else if (isStroke(token)) {
        boolean slash = token.isMark("/|");
        boolean fits = fits(i, to, words, agency, marked, agencyBefore || best > from);
        if (fits && (agency || !slash && !unsure)) {
          best = strokesEnd(i, to);
        } else if (!slash) {
          unsure = true;
          if (best > from || words > FEW_WORDS || !goesOn(i, to)) {
            return best;
          }
        }
        if (fits && token.isMark(":") && !agency) {
          best = bylineEnd(best, to);
        }
        stroke |= !slash;
        i = Math.max(best, strokesEnd(i, to));
        agencyBefore |= agency;
        agency = false;
        words = slash ? words : 0;
      } else if (ENDS.indexOf(token.form().charAt(0)) >= 0 || isToldBy(i, from, to)) {
        return best;
      } else {
        words += token.isWord() ? 1 : 0;
        if (words > MOST_WORDS || best > from && words > FEW_WORDS + 1) {
          return best;
        }
        i++;
      }
    }
    boolean whole = i == to && to - from <= LONGEST / 2;
    boolean credit = agency && (marked || words == 0) || stroke && (agency || best > from);
    return whole && credit && words <= MOST_WORDS / 2 ? to : best;
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

  private boolean fits(int at, int to, int words, boolean agency, boolean marked, boolean goesOn) {
    int next = strokesEnd(at, to);
    boolean colon = tokens.get(at).isMark(":");
    if (agency) {
      return words <= (colon || !marked ? MOST_WORDS / 2 : MOST_WORDS);
    }
    if (words == 0 || words > FEW_WORDS + (goesOn ? 1 : 0)) {
      return false;
    }
    if (next == to || agencyEnd(next, to) > next) {
      return next < to || !colon;
    }
    return isPerfect(next)
        || colon && !goesOn && bylineEnd(next, to) > next
        || !colon && !goesOn && !strokeFollows(next, to);
  }

  /** The end of a writer's name of two or three words, none with the article, before a verb. */
  private int bylineEnd(int at, int to) {
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

  private int strokesEnd(int at, int to) {
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
  private int agencyEnd(int at, int to) {
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
  private boolean isMarked(int i) {
    Token token = tokens.get(i);
    return token.kind() == TokenKind.QUOTE_OPEN
        || i > 0 && (tokens.get(i - 1).isMark("([") || isStroke(tokens.get(i - 1)));
  }

  private boolean isOpening(int close, int named) {
    for (int i = named - 1; i >= 0 && close - i < 6; i--) {
      if (tokens.get(i).isMark("([")) {
        return true;
      }
    }
    return false;
  }

  /** Whether another stroke or an agency stands close behind this one. */
  private boolean goesOn(int stroke, int to) {
    int next = strokesEnd(stroke, to);
    return next < to
        && (agencyEnd(next, to) > next || strokeFollows(next, Math.min(to, next + FEW_WORDS)));
  }

  private boolean strokeFollows(int from, int to) {
    for (int i = from; i < Math.min(to, from + ASIDE); i++) {
      if (isDash(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStroke(Token token) {
    return isDash(token) || token.isMark(":/|");
  }

  private static boolean isDash(Token token) {
    return token.kind() == TokenKind.PUNCTUATION && Letters.isDash(token.form().charAt(0));
  }

  /**
   * Whether a verb tells already; a line that begins with what may be a verb and a word most often
   * does.
   */
  private boolean isToldBy(int i, int from, int to) {
    return i == from ? i + 1 < to && tokens.get(i + 1).isWord() && isPerfect(i) : isVerb(i);
  }

  /** Whether the word can be nothing but a verb. */
  boolean isVerb(int i) {
    ImmutableList<Analysis> readings = analyses.get(i);
    return !readings.isEmpty() && readings.stream().allMatch(Analysis::isVerb);
  }

  private boolean hasArticle(int i) {
    return analyses.get(i).stream().anyMatch(a -> a.proclitics().article());
  }

  private boolean isPerfect(int i) {
    return analyses.get(i).stream().anyMatch(a -> a.isVerb() && a.tense() == Tense.PERFECT);
  }
}
