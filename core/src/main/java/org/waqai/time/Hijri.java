package org.waqai.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/** The Islamic calendar of Umm al-Qura; it is known for the years 1300 to 1600. */
final class Hijri {

  private Hijri() {}

  /** The day of the common calendar, null if there is none or it is out of range. */
  static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.from(HijrahDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** First and last day of a month; "" if it is out of range. */
  static String month(int year, int month) {
    LocalDate first = day(year, month, 1);
    LocalDate next = month == 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1);
    return first == null || next == null ? "" : first + "/" + next.minusDays(1);
  }

  /** First and last day of a year; "" if it is out of range. */
  static String year(int year) {
    LocalDate first = day(year, 1, 1);
    LocalDate next = day(year + 1, 1, 1);
    return first == null || next == null ? "" : first + "/" + next.minusDays(1);
  }

  /** The Islamic year of a day; 0 if it is out of range. */
  static int yearOf(LocalDate date) {
    try {
      return HijrahChronology.INSTANCE.date(date).get(ChronoField.YEAR);
    } catch (DateTimeException e) {
      return 0;
    }
  }
}
