package org.waqai.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waqai.time.Years.Year;
import org.waqai.token.TokenKind;

/** Reads dates with the name of a month: day, month and year, or month and year. */
final class Dates {

  private static final String COMMAS = ",\u060C";
  private static final ImmutableList<Kind> NAMES =
      ImmutableList.of(
          Kind.MONTH, Kind.VERB_MONTH, Kind.HIJRI_MONTH, Kind.ROMAN_MONTH, Kind.LOOSE_MONTH);
  private static final ImmutableList<Kind> COMMON_NAMES =
      ImmutableList.of(Kind.MONTH, Kind.VERB_MONTH, Kind.LOOSE_MONTH);

  /** The name of a month, perhaps in two calendars' traditions. */
  private record Month(int number, boolean hijri, boolean weak, boolean loose, int to, int cut) {}

  private final Scene scene;
  private final Numbers numbers;
  private final Years years;
  private final Periods periods;
  private final Outlook outlook;

  Dates(Scene scene, Numbers numbers, Years years, Periods periods, Outlook outlook) {
    this.scene = scene;
    this.numbers = numbers;
    this.years = years;
    this.periods = periods;
    this.outlook = outlook;
  }

  /** A date with its day: {@code 15/7/2000}, "the seventh of October", "15 of this month". */
  @Nullable Hit day(int i) {
    Hit plain = plainDay(i);
    return plain == null ? null : equal(plain);
  }

  private @Nullable Hit plainDay(int i) {
    Term word = scene.find(i, Kind.DAY_WORD);
    int at = word == null ? i : word.to();
    int cut = word == null ? 0 : word.cut();
    Hit digits = new NumericDates(scene, outlook).day(at, word != null);
    if (digits != null) {
      return digits.cut(cut);
    }
    Count day = numbers.day(at);
    if (day == null || word != null && day.cut() > 0) {
      return englishMonthFirst(i);
    }
    cut = word == null ? day.cut() : cut;
    return ofMonth(day.value(), day.to(), cut, i);
  }

  /** The rest of a date behind its day. */
  @Nullable Hit dayOf(int day, int at) {
    return ofMonth(day, at, 0, at);
  }

  private @Nullable Hit ofMonth(int day, int dayTo, int cut, int i) {
    int comma = scene.isMark(dayTo, COMMAS) ? dayTo + 1 : dayTo;
    Term of = scene.bare(dayTo, Kind.OF);
    int at = of == null ? dayTo : of.to();
    Month month = month(at);
    if (month == null && scene.is(comma, TokenKind.FOREIGN)) {
      month = month(comma);
    }
    if (month != null && month.cut() == 0) {
      if (month.loose() && of != null && tail(month).year() == null) {
        return null;
      }
      return month.hijri() ? hijri(day, month, cut, i) : common(day, month, cut, i);
    }
    Hit inMonth = periods.month(at);
    if (inMonth == null && scene.is(dayTo - 1, TokenKind.NUMBER)) {
      inMonth = periods.shiftedMonth(at);
    }
    if (inMonth == null || inMonth.cut() > 0) {
      return null;
    }
    Period period = inMonth.period();
    if (period == null) {
      return Hit.date(inMonth.to(), cut, null, "day-of-month");
    }
    LocalDate date = date(period.start().getYear(), period.start().getMonthValue(), day);
    return date == null
        ? Hit.none(inMonth.to())
        : Hit.date(inMonth.to(), cut, new Period(Grain.DAY, date), "day-of-month");
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    return day < 1 || year < 1 || day > YearMonth.of(year, month).lengthOfMonth()
        ? null
        : LocalDate.of(year, month, day);
  }

  private Hit common(int day, Month month, int cut, int i) {
    if (day > YearMonth.of(2000, month.number()).lengthOfMonth()) {
      return Hit.none(month.to());
    }
    Tail tail = tail(month);
    if (tail.year() != null) {
      if (tail.year().number() < 0) {
        String bc = "BC" + Years.four(-tail.year().number());
        return Hit.value(
            tail.to(), cut, TimeValue.Type.DATE, bc + monthDay(month.number(), day), "date");
      }
      LocalDate date = date(tail.year().number(), month.number(), day);
      return date == null
          ? Hit.none(tail.to())
          : Hit.date(tail.to(), cut, new Period(Grain.DAY, date), "date");
    }
    if (tail.direction() == null && scene.ends(i, Kind.NAME_HEAD)) {
      return Hit.none(tail.to());
    }
    if (tail.direction() == null && tail.to() > month.to()) {
      String iso = "XXXX" + monthDay(month.number(), day);
      return Hit.value(tail.to(), cut, TimeValue.Type.SET, iso, "every");
    }
    LocalDate today = scene.setting().today();
    Direction direction = direction(tail, i);
    LocalDate date =
        today == null
            ? null
            : direction.chooseNear(year -> date(year, month.number(), day), today.getYear(), today);
    return date == null
        ? Hit.value(
            tail.to(), cut, TimeValue.Type.DATE, "XXXX" + monthDay(month.number(), day), "date")
        : Hit.date(tail.to(), cut, new Period(Grain.DAY, date), "date").guessed();
  }

  private static String monthDay(int month, int day) {
    return String.format(Locale.ROOT, "-%02d-%02d", month, day);
  }

  private Direction direction(Tail tail, int i) {
    return tail.direction() != null ? tail.direction() : outlook.at(i, tail.to());
  }

  private Hit hijri(int day, Month month, int cut, int i) {
    Tail tail = tail(month);
    LocalDate today = scene.setting().today();
    LocalDate date = null;
    if (tail.year() != null) {
      date =
          tail.year().hijri()
              ? Hijri.day(tail.year().number(), month.number(), day)
              : Direction.PAST.choose(
                  year -> Hijri.day(year, month.number(), day),
                  tail.year().number() - 579,
                  LocalDate.of(tail.year().number(), 12, 31));
    } else if (today != null) {
      date =
          direction(tail, i)
              .chooseNear(year -> Hijri.day(year, month.number(), day), Hijri.yearOf(today), today);
    }
    return Hit.date(
        tail.to(), cut, date == null ? null : new Period(Grain.DAY, date), "hijri-date");
  }

  /** What may stand behind the name of a month: a year, or a word that says which. */
  private record Tail(@Nullable Year year, @Nullable Direction direction, int to) {}

  private Tail tail(Month month) {
    int at = month.to();
    int next = scene.isMark(at, COMMAS + "/") ? at + 1 : at;
    Term of = scene.bare(next, Kind.OF);
    int yearAt = of == null ? next : of.to();
    boolean apart = next > at && scene.bare(yearAt, Kind.YEAR_WORD) == null;
    Year year = years.at(yearAt);
    boolean roman = scene.is(at - 1, TokenKind.FOREIGN);
    boolean comma = apart && years.end(yearAt) != null;
    if (year != null && year.cut() == 0 && (!apart || roman || comma || scene.isMark(at, "/"))) {
      boolean fits = month.hijri() || !year.hijri();
      if (fits) {
        return new Tail(year, null, year.to());
      }
    }
    Term every = scene.bare(scene.skip(at, Kind.OF), Kind.EVERY);
    Term unit = every == null ? null : scene.bare(every.to(), Kind.UNIT);
    if (unit != null && unit.value().equals("Y")) {
      return new Tail(null, null, unit.to());
    }
    Term shift = scene.bare(at, Kind.SHIFT);
    if (shift != null) {
      Year named = years.at(shift.to());
      return named != null && named.cut() == 0 && !named.hijri()
          ? new Tail(named, null, named.to())
          : new Tail(null, Direction.of(shift.number()), shift.to());
    }
    Hit inYear = periods.year(scene.skip(at, Kind.OF));
    Period period = inYear == null || inYear.cut() > 0 ? null : inYear.period();
    if (inYear != null && period != null) {
      return new Tail(new Year(period.start().getYear(), false, inYear.to(), 0), null, inYear.to());
    }
    return new Tail(null, null, at);
  }

  /** A month, with or without its year. */
  @Nullable Hit month(int i, boolean expected) {
    Month month = month(i);
    if (month == null) {
      return null;
    }
    Tail tail = tail(month);
    boolean bare = tail.year() == null && tail.direction() == null;
    if (month.loose() && tail.year() == null) {
      return null;
    }
    if (bare && month.weak() && !expected && !hasPlace(i, month)) {
      return null;
    }
    if (bare && (scene.ends(i, Kind.NAME_HEAD) || scene.is(i - 1, TokenKind.NUMBER))) {
      return Hit.none(tail.to());
    }
    LocalDate today = scene.setting().today();
    if (month.hijri()) {
      return hijriMonth(month, tail, today, i);
    }
    if (tail.year() != null) {
      if (tail.year().number() < 1) {
        return Hit.none(tail.to());
      }
      LocalDate first = LocalDate.of(tail.year().number(), month.number(), 1);
      return Hit.date(tail.to(), month.cut(), new Period(Grain.MONTH, first), "month");
    }
    LocalDate first =
        today == null
            ? null
            : direction(tail, i)
                .choose(
                    year -> LocalDate.of(year, month.number(), 1),
                    today.getYear(),
                    Grain.MONTH.start(today));
    if (first == null) {
      String iso = String.format(Locale.ROOT, "XXXX-%02d", month.number());
      return Hit.value(tail.to(), month.cut(), TimeValue.Type.DATE, iso, "month");
    }
    return Hit.date(tail.to(), month.cut(), new Period(Grain.MONTH, first), "month").guessed();
  }

  private Hit hijriMonth(Month month, Tail tail, @Nullable LocalDate today, int i) {
    String iso = "";
    if (tail.year() != null && tail.year().hijri()) {
      iso = Hijri.month(tail.year().number(), month.number());
    } else {
      LocalDate from = tail.year() != null ? LocalDate.of(tail.year().number(), 12, 31) : today;
      Direction direction = tail.year() != null ? Direction.PAST : direction(tail, i);
      LocalDate first =
          from == null
              ? null
              : direction.chooseNear(
                  year -> Hijri.day(year, month.number(), 1), Hijri.yearOf(from), from);
      iso = first == null ? "" : Hijri.month(Hijri.yearOf(first), month.number());
    }
    return Hit.value(tail.to(), month.cut(), TimeValue.Type.DATE, iso, "hijri-month");
  }

  /** Whether a name that is also another word stands where a month does. */
  private boolean hasPlace(int i, Month month) {
    Term pair = scene.bare(i, Kind.UNIT);
    return pair != null && pair.to() < month.to()
        || scene.ends(i, Kind.COMES_BEFORE_MONTH)
        || scene.ends(i, Kind.EDGE);
  }

  private @Nullable Month month(int i) {
    Term unit = scene.find(i, Kind.UNIT);
    unit = unit == null ? scene.find(i, Kind.PAIR) : unit;
    if (unit != null && unit.value().equals("M") && !unit.definite()) {
      Month named = name(unit.to());
      return named == null || named.cut() > 0
          ? null
          : new Month(named.number(), named.hijri(), false, false, named.to(), unit.cut());
    }
    return name(i);
  }

  private @Nullable Month name(int i) {
    for (Kind kind : NAMES) {
      Term term = scene.find(i, kind);
      if (term != null) {
        boolean hijri = kind == Kind.HIJRI_MONTH;
        int to = hijri ? term.to() : second(term.to(), term.number());
        boolean weak = kind != Kind.MONTH && kind != Kind.ROMAN_MONTH && to == term.to();
        boolean loose = kind == Kind.LOOSE_MONTH && to == term.to();
        return new Month(term.number(), hijri, weak, loose, to, term.cut());
      }
    }
    return null;
  }

  /** The same month in another tradition behind a slash, a dash, in brackets or simply after it. */
  private int second(int at, int number) {
    boolean open = scene.isMark(at, "(");
    int i = open || scene.isMark(at, "/-\u2013\u2014\\") ? at + 1 : at;
    for (Kind kind : COMMON_NAMES) {
      Term term = scene.bare(i, kind);
      if (term != null && term.number() == number) {
        if (!open) {
          return term.to();
        }
        if (scene.isMark(term.to(), ")")) {
          return term.to() + 1;
        }
      }
    }
    return at;
  }

  /** "January 19, 2024". */
  private @Nullable Hit englishMonthFirst(int i) {
    Term month = scene.bare(i, Kind.ROMAN_MONTH);
    Count day = month == null ? null : numbers.day(month.to());
    if (month == null || day == null) {
      return null;
    }
    int at = scene.isMark(day.to(), ",") ? day.to() + 1 : day.to();
    Year year = years.at(at);
    LocalDate date =
        year == null || year.hijri() ? null : date(year.number(), month.number(), day.value());
    return date == null || year == null
        ? null
        : Hit.date(year.to(), 0, new Period(Grain.DAY, date), "date");
  }

  /** The same day in the other calendar; the common one gives the value. */
  Hit equal(Hit hit) {
    if (hit.rule().isEmpty()) {
      return hit;
    }
    int at = scene.isMark(hit.to(), COMMAS + "(/-") ? hit.to() + 1 : hit.to();
    Term equals = scene.bare(at, Kind.EQUALS);
    boolean open = scene.isMark(hit.to(), "(");
    if (equals == null && (!open || !hit.rule().startsWith("hijri"))) {
      return hit;
    }
    int from = equals == null ? at : equals.to();
    Hit other = plainDay(from);
    if (other == null || other.rule().isEmpty() || open && !scene.isMark(other.to(), ")")) {
      return hit;
    }
    int to = open ? other.to() + 1 : other.to();
    boolean first = !hit.rule().startsWith("hijri") && !hit.iso().isEmpty();
    return first ? hit.to(to) : other.to(to).cut(hit.cut());
  }
}
