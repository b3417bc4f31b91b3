package org.waqai.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.token.TokenKind;

/** Reads years: behind the word for one, behind a cue, in brackets, before or of the common era. */
final class Years {

  /** A year of the common calendar, below 0 before the common era, or of the Islamic one. */
  record Year(int number, boolean hijri, int to, int cut) {}

  private static final int FIRST = 1000;
  private static final int HIJRI_LAST = 1499;
  private static final int LAST = 2199;
  private static final int NEWS_FIRST = 1900;
  private static final int NEWS_LAST = 2100;

  private final Scene scene;
  private final Numbers numbers;

  Years(Scene scene, Numbers numbers) {
    this.scene = scene;
    this.numbers = numbers;
  }

  /** A year with or without its word, where a year is expected. */
  @Nullable Year at(int i) {
    Year worded = worded(i);
    return worded != null ? worded : digits(i, FIRST, LAST);
  }

  /** "The year 2011", "the year two thousand and three". */
  @Nullable Year worded(int i) {
    Term word = scene.find(i, Kind.YEAR_WORD);
    if (word == null) {
      return null;
    }
    Year digits = digits(word.to(), 1, LAST);
    if (digits == null) {
      Count words = numbers.words(word.to());
      boolean fits = words != null && words.cut() == 0 && words.value() >= FIRST;
      digits = fits && words != null ? era(words.value(), words.to()) : null;
    } else if (digits.number() > 0 && digits.number() < 100 && !digits.hijri()) {
      digits = null;
    }
    return digits == null
        ? null
        : new Year(digits.number(), digits.hijri(), digits.to(), word.cut());
  }

  private @Nullable Year digits(int i, int first, int last) {
    Count count = numbers.digits(i);
    if (count == null || scene.key(i).length() > 4) {
      return null;
    }
    Year year = era(count.value(), count.to());
    boolean fits = count.value() >= first && count.value() <= last || year.to() > count.to();
    return fits && count.value() > 0 && count.value() <= last ? year : null;
  }

  private Year era(int value, int at) {
    boolean open = scene.isMark(at, "(");
    int word = open ? at + 1 : at;
    int closed = open ? 1 : 0;
    Term before = scene.bare(word, Kind.ERA_BEFORE);
    if (before != null) {
      return new Year(-value, false, before.to() + closed, 0);
    }
    Term hijri = scene.bare(word, Kind.ERA_HIJRI);
    boolean marked = hijri != null && (!open || scene.isMark(hijri.to(), ")"));
    if (hijri != null && marked && value <= HIJRI_LAST) {
      return new Year(value, true, hijri.to() + closed, 0);
    }
    Term common = scene.bare(word, Kind.ERA_COMMON);
    if (common != null && !open) {
      return new Year(value, false, common.to(), 0);
    }
    return new Year(value, value >= 1300 && value <= HIJRI_LAST, at, 0);
  }

  /** A whole expression that is a year. */
  @Nullable Hit hit(int i) {
    Year year = worded(i);
    if (year == null) {
      year = alone(i);
    }
    if (year == null) {
      return null;
    }
    return hit(year);
  }

  Hit hit(Year year) {
    if (year.number() < 0) {
      return Hit.value(
          year.to(), year.cut(), TimeValue.Type.DATE, "BC" + four(-year.number()), "year");
    }
    if (year.hijri()) {
      String iso = Hijri.year(year.number());
      return Hit.value(year.to(), year.cut(), TimeValue.Type.DATE, iso, "hijri-year");
    }
    Period period = new Period(Grain.YEAR, LocalDate.of(year.number(), 1, 1));
    return Hit.date(year.to(), year.cut(), period, "year");
  }

  static String four(int year) {
    return String.format(java.util.Locale.ROOT, "%04d", year);
  }

  /** Four digits behind a cue, in brackets, or with the era behind them. */
  private @Nullable Year alone(int i) {
    if (!scene.is(i, TokenKind.NUMBER) || scene.key(i).length() > 4) {
      return null;
    }
    Year year = digits(i, NEWS_FIRST, NEWS_LAST);
    if (year == null) {
      return null;
    }
    boolean withEra = year.to() > i + 1;
    boolean bracket = scene.isMark(i - 1, "([") && scene.isMark(year.to(), ")]");
    boolean cue =
        scene.ends(i, Kind.YEAR_CUE) && !counts(year.to())
            || isListed(i)
                && (!counts(year.to())
                    || scene.ends(i - 2, Kind.PAIR)
                    || scene.ends(i - 2, Kind.YEAR_WORD));
    boolean digits = scene.key(i).length() == 4;
    return digits && (bracket || cue || withEra) || withEra && year.number() < 0 ? year : null;
  }

  /** "2011 and 2012". */
  private boolean isListed(int i) {
    if (scene.bare(i - 1, Kind.AND) == null && !scene.isMark(i - 1, ",\u060C")) {
      return false;
    }
    int before = scene.is(i - 2, TokenKind.NUMBER) ? Numbers.number(scene.key(i - 2)) : 0;
    return before >= NEWS_FIRST && before <= NEWS_LAST;
  }

  /** A year as one end of a range, where nothing that it counts stands behind it. */
  @Nullable Year end(int i) {
    Year worded = worded(i);
    if (worded != null) {
      return worded;
    }
    Year year = digits(i, NEWS_FIRST, NEWS_LAST);
    return year == null || scene.key(i).length() != 4 || counts(year.to()) ? null : year;
  }

  /** Whether the word looks like something counted, not like the rest of a sentence. */
  private boolean counts(int i) {
    if (scene.isMark(i, "%$") || scene.is(i, TokenKind.SYMBOL)) {
      return true;
    }
    if (!scene.has(i) || !scene.token(i).isWord() || scene.find(i, Kind.TO) != null) {
      return false;
    }
    boolean noun = false;
    for (Analysis analysis : scene.tokens().analyses(i)) {
      if (analysis.isVerb()) {
        return false;
      }
      noun |= analysis.proclitics().isEmpty() && !analysis.definite();
    }
    return noun;
  }
}
