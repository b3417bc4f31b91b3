package org.waqai.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How fine a date is; each knows its begin, its neighbours and its name in ISO 8601 or TIMEX3. */
enum Grain {
  DAY('D', ChronoUnit.DAYS, 1),
  WEEK('W', ChronoUnit.WEEKS, 1),
  MONTH('M', ChronoUnit.MONTHS, 1),
  QUARTER('Q', ChronoUnit.MONTHS, 3),
  HALF('H', ChronoUnit.MONTHS, 6),
  YEAR('Y', ChronoUnit.YEARS, 1),
  DECADE('E', ChronoUnit.YEARS, 10),
  CENTURY('C', ChronoUnit.YEARS, 100);

  private final char letter;
  private final ChronoUnit unit;
  private final int units;

  Grain(char letter, ChronoUnit unit, int units) {
    this.letter = letter;
    this.unit = unit;
    this.units = units;
  }

  /** The grain that the lexicon calls so. */
  static Grain of(String letter) {
    for (Grain grain : values()) {
      if (grain.letter == letter.charAt(0)) {
        return grain;
      }
    }
    throw new IllegalArgumentException("no grain is called " + letter);
  }

  LocalDate start(LocalDate date) {
    int month = date.getMonthValue();
    return switch (this) {
      case DAY -> date;
      case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> date.withDayOfMonth(1);
      case QUARTER -> date.withDayOfMonth(1).minusMonths((month - 1) % 3);
      case HALF -> date.withDayOfMonth(1).minusMonths((month - 1) % 6);
      case YEAR -> date.withDayOfYear(1);
      case DECADE, CENTURY -> date.withDayOfYear(1).minusYears(date.getYear() % units);
    };
  }

  LocalDate plus(LocalDate date, long count) {
    return date.plus(count * units, unit);
  }

  /** Years with four digits, weeks as ISO 8601 counts them, decades by three digits. */
  String iso(LocalDate date) {
    int year = date.getYear();
    int month = date.getMonthValue();
    return switch (this) {
      case DAY -> date.toString();
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              date.get(IsoFields.WEEK_BASED_YEAR),
              date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> date.toString().substring(0, date.toString().length() - 3);
      case QUARTER -> year(year) + "-Q" + ((month + 2) / 3);
      case HALF -> year(year) + "-H" + ((month + 5) / 6);
      case YEAR -> year(year);
      case DECADE -> year(year).substring(0, 3);
      case CENTURY -> year(year).substring(0, 2);
    };
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }
}
