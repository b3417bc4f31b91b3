package org.waqai.time;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waqai.time.TimeValue.Type;
import org.waqai.time.Years.Year;

/** Reads weeks, months, years, decades, centuries, quarters and seasons. */
final class Periods {

  private final Scene scene;
  private final Numbers numbers;
  private final Years years;
  private final Outlook outlook;

  Periods(Scene scene, Numbers numbers, Years years, Outlook outlook) {
    this.scene = scene;
    this.numbers = numbers;
    this.years = years;
    this.outlook = outlook;
  }

  /** Any of them, or a year. */
  @Nullable Hit at(int i) {
    Hit hit = weekEnd(i);
    hit = hit != null ? hit : part(i);
    hit = hit != null ? hit : years.hit(i);
    hit = hit != null ? hit : unit(i);
    hit = hit != null ? hit : decade(i);
    hit = hit != null ? hit : century(i);
    return hit != null ? hit : season(i);
  }

  /** "This month", "the last month", "the same month". */
  @Nullable Hit month(int i) {
    return only(Grain.MONTH, unit(i));
  }

  @Nullable Hit year(int i) {
    return only(Grain.YEAR, unit(i));
  }

  private static @Nullable Hit only(Grain grain, @Nullable Hit hit) {
    return hit != null && hit.rule().equals("period-" + grain) ? hit : null;
  }

  /** "The current", "the last" behind a day: the month itself is not said. */
  @Nullable Hit shiftedMonth(int i) {
    Term shift = scene.bare(i, Kind.SHIFT);
    return shift == null ? null : shifted(Grain.MONTH, shift.number(), shift.to(), 0);
  }

  /** A unit and the word that says which one. */
  @Nullable Hit unit(int i) {
    Term before = scene.find(i, Kind.THIS);
    Term that = before != null ? null : scene.find(i, Kind.THAT);
    Term first = before != null ? before : that;
    Term unit = first == null ? scene.find(i, Kind.UNIT) : scene.bare(first.to(), Kind.UNIT);
    if (unit == null || !unit.definite()) {
      return null;
    }
    if ("SNH".contains(unit.value())) {
      return null;
    }
    Grain grain = Grain.of(unit.value());
    int cut = first == null ? unit.cut() : first.cut();
    if (before != null) {
      return shifted(grain, 0, year(grain, unit.to(), true), cut);
    }
    if (that != null) {
      if (scene.bare(unit.to(), Kind.NOT_TODAY) != null) {
        return null;
      }
      boolean cataphoric = scene.bare(unit.to(), Kind.RELATIVE) != null;
      return anchored(grain, 0, unit.to(), cut, cataphoric);
    }
    Term shift = scene.bare(unit.to(), Kind.SHIFT);
    if (shift != null && grain != Grain.DAY) {
      return shifted(grain, shift.number(), year(grain, shift.to(), false), cut);
    }
    Term anchor = scene.bare(unit.to(), Kind.ANCHORED);
    return anchor == null ? null : anchored(grain, anchor.number(), anchor.to(), cut, false);
  }

  /** The number of a year that is named already belongs to it. */
  private int year(Grain grain, int at, boolean bare) {
    if (grain != Grain.YEAR || bare) {
      return at;
    }
    boolean open = scene.isMark(at, "(");
    Year year = years.end(open ? at + 1 : at);
    if (year == null || year.cut() > 0 || open && !scene.isMark(year.to(), ")")) {
      return at;
    }
    return open ? year.to() + 1 : year.to();
  }

  Hit shifted(Grain grain, int shift, int to, int cut) {
    LocalDate today = scene.setting().today();
    Period period = today == null ? null : Period.of(grain, today).plus(shift);
    return Hit.date(to, cut, period, "period-" + grain);
  }

  private Hit anchored(Grain grain, int shift, int to, int cut, boolean first) {
    LocalDate anchor = first ? scene.setting().firstDay() : scene.setting().anchor(grain);
    Period period = anchor == null ? null : Period.of(grain, anchor).plus(shift);
    return Hit.date(to, cut, period, "period-" + grain);
  }

  private @Nullable Hit weekEnd(int i) {
    Term term = scene.find(i, Kind.WEEK_END);
    if (term == null) {
      return null;
    }
    Term shift = scene.bare(term.to(), Kind.SHIFT);
    int to = shift == null ? term.to() : shift.to();
    LocalDate today = scene.setting().today();
    if (today == null) {
      return Hit.value(to, term.cut(), Type.DATE, "", "week-end");
    }
    LocalDate saturday = Grain.WEEK.start(today).plusDays(5);
    Direction direction = shift == null ? outlook.at(i, to) : Direction.of(shift.number());
    if (direction == Direction.LAST
        || direction != Direction.NEXT
            && direction != Direction.PLANNED
            && direction != Direction.THIS
            && today.isBefore(saturday.plusDays(1))) {
      saturday = saturday.minusWeeks(1);
    } else if (direction == Direction.NEXT && !today.isBefore(saturday)) {
      saturday = saturday.plusWeeks(1);
    }
    String iso = saturday + "/" + saturday.plusDays(1);
    Period first = new Period(Grain.DAY, saturday);
    return new Hit(to, term.cut(), Type.DATE, iso, "", first, false, "week-end");
  }

  /** "The first quarter of 2024". */
  private @Nullable Hit part(int i) {
    Term quarter = scene.find(i, Kind.QUARTER);
    Term part = quarter != null ? quarter : scene.find(i, Kind.HALF);
    if (part == null) {
      return null;
    }
    int at = scene.skip(part.to(), Kind.OF);
    Hit year = year(at);
    year = year != null ? year : yearNumber(at);
    Period period = year == null ? null : year.period();
    if (year == null || year.cut() > 0 && at > part.to() || year.cut() > 1) {
      return null;
    }
    Grain grain = quarter != null ? Grain.QUARTER : Grain.HALF;
    Period value =
        period == null ? null : new Period(grain, grain.plus(period.start(), part.number() - 1));
    return Hit.date(year.to(), part.cut(), value, "quarter");
  }

  private @Nullable Hit yearNumber(int i) {
    Year year = years.end(i);
    return year == null ? null : years.hit(year);
  }

  /** "The nineties", "the eighties of the nineteenth century". */
  private @Nullable Hit decade(int i) {
    Term decade = scene.find(i, Kind.DECADE);
    if (decade == null) {
      return null;
    }
    int at = scene.skip(decade.to(), Kind.OF);
    if (scene.bare(decade.to(), Kind.AGE) != null) {
      return Hit.none(decade.to());
    }
    Hit century = century(at);
    century = century != null ? century : only(Grain.CENTURY, unit(at));
    if (century != null && century.cut() == 0) {
      Period whole = century.period();
      Period period =
          whole == null ? null : new Period(Grain.DECADE, whole.start().plusYears(decade.number()));
      return Hit.date(century.to(), decade.cut(), period, "decade");
    }
    boolean age = decade.number() < 50 && !scene.ends(i, Kind.EDGE);
    if (!decade.definite() || age) {
      return null;
    }
    LocalDate start = LocalDate.of(1900 + decade.number(), 1, 1);
    return Hit.date(decade.to(), decade.cut(), new Period(Grain.DECADE, start), "decade");
  }

  /** "The nineteenth century". */
  private @Nullable Hit century(int i) {
    Term unit = scene.find(i, Kind.UNIT);
    if (unit == null || !unit.definite() || !unit.value().equals("C")) {
      return null;
    }
    Term ordinal = scene.bare(unit.to(), Kind.ORDINAL);
    int number = ordinal == null ? 0 : ordinal.number();
    int to = ordinal == null ? unit.to() : ordinal.to();
    if (ordinal == null) {
      int at = scene.has(to) && scene.token(to).isWord() ? to + 1 : to;
      Count digits = numbers.digits(at);
      if (digits == null || digits.value() > 30 || digits.value() < 1) {
        return null;
      }
      number = digits.value();
      to = digits.to();
    }
    if (scene.bare(to, Kind.ERA_HIJRI) != null) {
      return Hit.none(to + 1);
    }
    Term before = scene.bare(to, Kind.ERA_BEFORE);
    if (before != null) {
      String iso = String.format(Locale.ROOT, "BC%02d", number - 1);
      return Hit.value(before.to(), unit.cut(), Type.DATE, iso, "century");
    }
    LocalDate start = LocalDate.of(100 * (number - 1), 1, 1);
    int end = scene.skip(to, Kind.ERA_COMMON);
    return Hit.date(end, unit.cut(), new Period(Grain.CENTURY, start), "century");
  }

  /** "The last summer", "summer 2014", "this winter". */
  private @Nullable Hit season(int i) {
    Term before = scene.find(i, Kind.THIS);
    int at = before == null ? i : before.to();
    Term season = before == null ? scene.find(at, Kind.SEASON) : scene.bare(at, Kind.SEASON);
    if (season == null) {
      return null;
    }
    int cut = before == null ? season.cut() : before.cut();
    LocalDate today = scene.setting().today();
    Term shift = season.definite() ? scene.bare(season.to(), Kind.SHIFT) : null;
    int to = shift == null ? season.to() : shift.to();
    int yearOf = 0;
    if (shift == null && before == null) {
      int of = scene.skip(to, Kind.OF);
      Year year = years.end(of);
      Hit period = year == null ? year(of) : years.hit(year);
      Period whole = period == null || period.cut() > 0 ? null : period.period();
      if (period == null || whole == null || whole.grain() != Grain.YEAR) {
        return null;
      }
      yearOf = whole.start().getYear();
      to = period.to();
    } else if (today != null) {
      int month = 3 * "SPSUFAWI".indexOf(season.value()) / 2 + 3;
      Direction direction = shift == null ? Direction.THIS : Direction.of(shift.number());
      LocalDate start =
          direction.choose(year -> LocalDate.of(year, month, 1), today.getYear(), season(today));
      yearOf = start == null ? 0 : start.getYear();
    }
    String iso = yearOf == 0 ? "" : Years.four(yearOf) + "-" + season.value();
    return Hit.value(to, cut, Type.DATE, iso, "season");
  }

  /** The first month of the season in which a day lies. */
  private static LocalDate season(LocalDate day) {
    return Grain.MONTH.start(day).minusMonths(day.getMonthValue() % 3);
  }
}
