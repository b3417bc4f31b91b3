package org.waqai.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waqai.time.TimeValue.Type;
import org.waqai.time.Years.Year;
import org.waqai.token.TokenKind;

/** Reads intervals: "from the 6th to the 8th of October", "between 2011 and 2015", {@code 6-8}. */
final class Ranges {

  private static final String DASHES = "-\u2013\u2014/";

  private final Scene scene;
  private final Numbers numbers;
  private final Years years;
  private final Dates dates;
  private final Days days;
  private final Edges edges;
  private final Periods periods;

  Ranges(
      Scene scene,
      Numbers numbers,
      Years years,
      Dates dates,
      Days days,
      Edges edges,
      Periods periods) {
    this.scene = scene;
    this.numbers = numbers;
    this.years = years;
    this.dates = dates;
    this.days = days;
    this.edges = edges;
    this.periods = periods;
  }

  @Nullable Hit at(int i) {
    Term from = scene.find(i, Kind.FROM);
    if (from != null) {
      return between(from.to(), from.cut(), from.value().equals("and"));
    }
    Hit group = group(i);
    return group != null ? group : open(i);
  }

  /** "6 to 8 October", "the 6th and 7th of October", "2007 - 2011", without a word before it. */
  private @Nullable Hit open(int i) {
    Term word = scene.find(i, Kind.DAY_WORD);
    word = word != null ? word : scene.find(i, Kind.DAY_PAIR);
    int at = word == null ? i : word.to();
    int cut = word == null ? 0 : word.cut();
    if (!scene.is(at, TokenKind.NUMBER) && scene.find(at, Kind.ORDINAL) == null) {
      Term pair = scene.find(i, Kind.PAIR);
      return pair == null ? null : pairOfYears(pair);
    }
    Count day = numbers.day(at);
    if (day != null) {
      int next = and(day.to());
      next = next >= 0 ? next : to(day.to());
      return next < 0 ? null : daysOfMonth(day.value(), next, cut, word != null);
    }
    Year first = word == null ? years.end(at) : null;
    int next = first == null || !scene.isMark(first.to(), DASHES) ? -1 : first.to() + 1;
    Year last = next < 0 ? null : years.end(next);
    return first == null || last == null || last.number() <= first.number()
        ? null
        : years(first, last, 0);
  }

  private Hit years(Year first, Year last, int cut) {
    Period period = new Period(Grain.YEAR, LocalDate.of(first.number(), 1, 1));
    String iso = Years.four(first.number()) + "/" + Years.four(last.number());
    return new Hit(last.to(), cut, Type.DATE, iso, "", period, false, "range");
  }

  private @Nullable Hit pairOfYears(Term pair) {
    Year year = pair.value().equals("Y") ? years.end(pair.to()) : null;
    return year == null || year.cut() > 0 || year.number() < 1
        ? null
        : years.hit(new Year(year.number(), year.hijri(), year.to(), pair.cut()));
  }

  /** The first day shares month and year of the second; not consecutive days are two dates. */
  private @Nullable Hit daysOfMonth(int first, int at, int cut, boolean worded) {
    Hit last = dates.day(at);
    Period end = last == null ? null : last.period();
    if (last == null || end == null || last.cut() > 1 || end.grain() != Grain.DAY) {
      return null;
    }
    if (scene.find(at, Kind.DAY_WORD) != null
        || !scene.is(at, TokenKind.NUMBER) && scene.find(at, Kind.ORDINAL) == null) {
      return null;
    }
    boolean joined = to(at - 1) == at || scene.isMark(at - 1, DASHES);
    LocalDate until = end.start();
    LocalDate since = first > until.lengthOfMonth() ? null : until.withDayOfMonth(first);
    if (since != null && since.isAfter(until)) {
      since = until.minusMonths(1);
      since = first > since.lengthOfMonth() ? null : since.withDayOfMonth(first);
      since = joined || worded ? since : null;
    }
    if (since == null) {
      return null;
    }
    String iso = since + "/" + until;
    return new Hit(
        last.to(), cut, Type.DATE, iso, "", new Period(Grain.DAY, since), false, "range");
  }

  /** The place behind "to" or a dash, -1 if none is there. */
  private int to(int i) {
    Term to = scene.find(i, Kind.TO);
    return to != null ? to.to() : scene.isMark(i, DASHES) ? i + 1 : -1;
  }

  /** The place behind "and" where it is a token; the same place where it is glued to a word. */
  private int and(int i) {
    Term and = scene.bare(i, Kind.AND);
    if (and != null) {
      return and.to();
    }
    Term glued = scene.find(i, Kind.ORDINAL);
    return glued != null && glued.cut() == 1 ? i : -1;
  }

  private @Nullable Hit between(int at, int cut, boolean and) {
    Term pair = scene.bare(at, Kind.PAIR);
    boolean ofYears = pair != null && pair.value().equals("Y");
    int start = pair != null && ofYears ? pair.to() : at;
    start = scene.skip(start, Kind.DAY_PAIR);
    Count day = numbers.day(start);
    if (day != null && day.cut() == 0) {
      int next = and ? and(day.to()) : to(day.to());
      Hit hit = next < 0 ? null : daysOfMonth(day.value(), next, cut, true);
      if (hit != null) {
        return hit;
      }
    }
    Hit first = end(start);
    if (first == null || first.cut() > 0 || first.period() == null) {
      return null;
    }
    int next = and ? glued(first.to()) : to(first.to());
    next = next < 0 && and ? to(first.to()) : next;
    Hit last = next < 0 ? null : end(next);
    boolean fits = last != null && last.cut() <= (and ? 1 : 0);
    return fits && last != null ? joined(first, last, cut) : null;
  }

  private int glued(int i) {
    Term and = scene.bare(i, Kind.AND);
    return and != null ? and.to() : scene.has(i) && scene.key(i).length() > 2 ? i : -1;
  }

  private static @Nullable Hit joined(Hit first, Hit last, int cut) {
    Period from = first.period();
    Period to = last.period();
    if (from == null || to == null || last.rule().isEmpty() || first.iso().contains("/")) {
      return null;
    }
    if (first.inferred() && !last.inferred() || from.start().isAfter(to.start())) {
      LocalDate date = from.start().withYear(to.start().getYear());
      from = new Period(from.grain(), date.isAfter(to.start()) ? date.minusYears(1) : date);
    }
    if (last.inferred() && first.rule().equals("weekday")) {
      return null;
    }
    String iso = from.iso() + "/" + (last.type() == Type.TIME ? last.iso() : to.iso());
    return new Hit(last.to(), cut, Type.DATE, iso, "", from, false, "range");
  }

  /** One end of an interval. */
  private @Nullable Hit end(int i) {
    Hit hit = edges.at(i);
    hit = hit != null ? hit : days.day(i);
    hit = hit != null ? hit : dates.month(i, true);
    hit = hit != null ? hit : periods.at(i);
    if (hit != null) {
      return hit.rule().isEmpty() ? null : hit;
    }
    Year year = years.end(i);
    year = year != null ? year : i + 1 < scene.to() ? years.end(i) : null;
    return year == null || year.number() < 1 || year.hijri() ? null : years.hit(year);
  }

  /** {@code 6-8} before a month, {@code 2007-2011}. */
  private @Nullable Hit group(int i) {
    Term word = scene.find(i, Kind.DAY_WORD);
    word = word != null ? word : scene.find(i, Kind.DAY_PAIR);
    word = word != null ? word : scene.find(i, Kind.YEAR_WORD);
    word = word != null ? word : scene.find(i, Kind.PAIR);
    int at = word == null ? i : word.to();
    int cut = word == null ? 0 : word.cut();
    if (!scene.is(at, TokenKind.NUMBER_GROUP)) {
      return null;
    }
    String key = scene.key(at);
    int joint = 0;
    while (joint < key.length() && Character.isDigit(key.charAt(joint))) {
      joint++;
    }
    int first = Numbers.number(key.substring(0, joint));
    int last = joint < key.length() ? Numbers.number(key.substring(joint + 1)) : -1;
    if (first < 1 || last < 1) {
      return null;
    }
    if (first >= 1900 && first < last && last <= 2100) {
      Year one = new Year(first, false, at + 1, cut);
      return years(one, new Year(last, false, at + 1, cut), cut);
    }
    if (first >= last || last > 31) {
      return null;
    }
    Hit end = dates.dayOf(last, at + 1);
    Period until = end == null ? null : end.period();
    if (end == null || until == null || until.grain() != Grain.DAY) {
      return null;
    }
    LocalDate since = until.start().withDayOfMonth(first);
    String iso = since + "/" + until.start();
    return new Hit(end.to(), cut, Type.DATE, iso, "", new Period(Grain.DAY, since), false, "range");
  }
}
