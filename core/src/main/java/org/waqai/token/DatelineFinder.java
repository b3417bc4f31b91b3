package org.waqai.token;

/**
 * Finds place, agency and date before the first dash or colon of a body: {@code Cairo 15-7 (AFP)
 * -}. It goes from one stroke to the next as long as what stands between is short, has no verb, or
 * names an agency. One finder reads one line.
 */
final class DatelineFinder {

  private static final int LONGEST = 24;
  private static final int MOST_WORDS = 8;
  private static final int FEW_WORDS = 3;
  private static final int ASIDE = 14;
  private static final String ENDS = ".!?\u061F;\u061B";

  private final DatelineWords words;
  private final int from;
  private final int to;

  /** The end of the dateline, as far as it is known. */
  private int best;

  /** How many words stand since the last stroke, agencies not counted. */
  private int count;

  private boolean agency;
  private boolean agencyBefore;

  /** Whether brackets or the like set an agency off. */
  private boolean marked;

  private boolean stroke;

  /** Whether only an agency can show that this is a dateline. */
  private boolean unsure;

  private DatelineFinder(DatelineWords words, int from, int to) {
    this.words = words;
    this.from = from;
    this.to = to;
    this.best = from;
  }

  /** The end of the dateline with which a line begins; {@code from} if it has none. */
  static int end(DatelineWords words, int from, int to) {
    return new DatelineFinder(words, from, to).find();
  }

  private int find() {
    int i = from;
    while (i < to && i - from < LONGEST) {
      int place = words.placeEnd(i, to);
      int named = words.agencyEnd(i, to);
      int next = place > i ? place : named > i ? named : i + 1;
      if (place > i) {
        count += place - i;
      } else if (named > i) {
        agency(i, named);
      } else if (DatelineWords.isStroke(words.token(i))) {
        if (!stroke(i)) {
          return best;
        }
        next = Math.max(best, words.strokesEnd(i, to));
      } else if (!word(i)) {
        return best;
      }
      i = next;
    }
    boolean whole = i == to && to - from <= LONGEST / 2 && count <= MOST_WORDS / 2;
    boolean credit = agency && (marked || count == 0) || stroke && (agency || best > from);
    return whole && credit ? to : best;
  }

  private void agency(int at, int end) {
    agency = true;
    marked |= words.isMarked(at);
    boolean closes = end < to && words.token(end).isMark(")]");
    if (closes && count <= FEW_WORDS && words.isOpened(end)) {
      best = end + 1;
    } else if (stroke && best > from && count == 0) {
      best = end;
    }
  }

  /** Takes a stroke; whether the dateline may go on behind it. */
  private boolean stroke(int at) {
    boolean slash = words.token(at).isMark("/|");
    boolean fits = fits(at);
    if (fits && (agency || !slash && !unsure)) {
      best = words.strokesEnd(at, to);
    } else if (!slash) {
      unsure = true;
      if (best > from || count > FEW_WORDS || !goesOn(at)) {
        return false;
      }
    }
    if (fits && words.token(at).isMark(":") && !agency) {
      best = words.bylineEnd(best, to);
    }
    stroke |= !slash;
    agencyBefore |= agency;
    agency = false;
    count = slash ? count : 0;
    return true;
  }

  /** Takes a word or mark; whether the dateline may go on behind it. */
  private boolean word(int at) {
    Token token = words.token(at);
    if (ENDS.indexOf(token.form().charAt(0)) >= 0 || isToldBy(at)) {
      return false;
    }
    count += token.isWord() ? 1 : 0;
    return count <= MOST_WORDS && (best == from || count <= FEW_WORDS + 1);
  }

  /** Whether the words before a stroke can be a dateline or go on with one. */
  private boolean fits(int at) {
    int next = words.strokesEnd(at, to);
    boolean colon = words.token(at).isMark(":");
    boolean begun = agencyBefore || best > from;
    if (agency) {
      return count <= (colon || !marked ? MOST_WORDS / 2 : MOST_WORDS);
    }
    if (count == 0 || count > FEW_WORDS + (begun ? 1 : 0)) {
      return false;
    }
    if (next == to) {
      return !colon;
    }
    if (words.agencyEnd(next, to) > next || words.isPerfect(next)) {
      return true;
    }
    return !begun
        && (colon
            ? words.bylineEnd(next, to) > next
            : !words.dashIn(next, Math.min(to, next + ASIDE)));
  }

  /** Whether another stroke or an agency stands close behind this one. */
  private boolean goesOn(int at) {
    int next = words.strokesEnd(at, to);
    return next < to
        && (words.agencyEnd(next, to) > next || words.dashIn(next, Math.min(to, next + FEW_WORDS)));
  }

  /**
   * Whether a verb tells already; a line that begins with what may be a verb and a word most often
   * does.
   */
  private boolean isToldBy(int at) {
    return at == from
        ? at + 1 < to && words.token(at + 1).isWord() && words.isPerfect(at)
        : words.isVerb(at);
  }
}
