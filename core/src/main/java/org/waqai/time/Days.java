package org.waqai.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.waqai.time.TimeValue.Type;

/** Reads today, yesterday, weekdays, nights and parts of days. */
final class Days {

  private static final String COMMAS = ",\u060C";

  private final Scene scene;
  private final Dates dates;
  private final Outlook outlook;

  Days(Scene scene, Dates dates, Outlook outlook) {
    this.scene = scene;
    this.dates = dates;
    this.outlook = outlook;
  }

  /** A day or a part of one. */
  @Nullable Hit at(int i) {
    Hit part = part(i);
    if (part != null) {
      return part;
    }
    Hit day = day(i);
    if (day == null || !day.isDay() && !day.iso().isEmpty()) {
      return day;
    }
    Term adverb = scene.bare(day.to(), Kind.PART_ADVERB);
    return adverb == null || day.rule().isEmpty() ? day : day.time(adverb.to(), adverb.value());
  }

  /** A whole day. */
  @Nullable Hit day(int i) {
    Hit day = relative(i);
    day = day != null ? day : weekday(i);
    return day != null ? day : dates.day(i);
  }

  private @Nullable LocalDate today(int offset) {
    LocalDate today = scene.setting().today();
    return today == null ? null : today.plusDays(offset);
  }

  private static @Nullable Period period(@Nullable LocalDate day) {
    return day == null ? null : new Period(Grain.DAY, day);
  }

  /** "In the small hours of Sunday morning", "yesterday evening", "last night", "tonight". */
  private @Nullable Hit part(int i) {
    Term open = scene.find(i, Kind.PART_OPEN);
    int at = open == null ? i : open.to();
    Term night = open == null ? scene.find(at, Kind.NIGHT) : scene.bare(at, Kind.NIGHT);
    if (night != null) {
      Hit named = apposed(night.to(), night.cut(), night.number());
      return named.time(named.to(), "NI").cut(open == null ? night.cut() : open.cut());
    }
    Term now = open == null ? scene.find(at, Kind.PART_NOW) : null;
    if (now != null) {
      Hit named = apposed(now.to(), now.cut(), 0);
      return named.time(named.to(), now.value());
    }
    Term part = open == null ? scene.find(at, Kind.PART) : scene.bare(at, Kind.PART);
    Hit day = part == null ? null : partOf(part);
    if (part == null || day == null || day.rule().isEmpty() || day.cut() > 0) {
      return null;
    }
    int to = part.value().equals("NI") ? secondDay(day) : day.to();
    return day.time(to, part.value()).cut(open == null ? part.cut() : open.cut());
  }

  private @Nullable Hit partOf(Term part) {
    int at = part.definite() ? scene.skip(part.to(), Kind.OF) : part.to();
    if (part.definite() && at == part.to()) {
      return null;
    }
    return day(at);
  }

  /** "The night of Friday to Saturday", often with nothing or a slash between the two. */
  private int secondDay(Hit day) {
    int at = scene.isMark(day.to(), "/-\u2013") ? day.to() + 1 : day.to();
    at = scene.skip(at, Kind.TO);
    Term second = scene.bare(at, Kind.WEEKDAY);
    boolean fits = second != null && day.rule().equals("weekday");
    return fits && second != null ? second.to() : day.to();
  }

  /** A day counted from the day of publication. */
  private @Nullable Hit relative(int i) {
    Term day = scene.find(i, Kind.DAY);
    if (day != null) {
      return apposed(day.to(), day.cut(), day.number());
    }
    Term today = scene.find(i, Kind.TODAY);
    if (today == null) {
      return null;
    }
    Hit named = apposed(today.to(), today.cut(), 0);
    if (named.to() > today.to()) {
      return named;
    }
    return isToday(i, today) ? named : null;
  }

  /** Not "the first day", "the international day", the name of a paper, or "barrels in the day". */
  private boolean isToday(int i, Term today) {
    if (scene.ends(i, Kind.PAPER_HEAD) || scene.bare(today.to(), Kind.NOT_TODAY) != null) {
      return false;
    }
    if (scene.bare(today.to(), Kind.ANCHORED) != null) {
      return false;
    }
    return !today.preposition() && !scene.ends(i, Kind.RATE);
  }

  /** The weekday or the date that says the same once more, in brackets, behind a comma or not. */
  private Hit apposed(int to, int cut, int offset) {
    boolean open = scene.isMark(to, "([");
    boolean comma = scene.isMark(to, COMMAS);
    int at = open || comma ? to + 1 : to;
    at = scene.skip(at, Kind.DAY_WORD);
    Hit plain = Hit.date(to, cut, period(today(offset)), "day");
    Term weekday = scene.bare(at, Kind.WEEKDAY);
    if (weekday == null) {
      Hit date = open || at > to ? null : dates.day(at);
      date = open ? dates.day(at) : date;
      boolean same = date != null && date.cut() == 0 && date.isDay();
      if (date != null && same && (!open || scene.isMark(date.to(), ")]"))) {
        return date.to(open ? date.to() + 1 : date.to()).cut(cut);
      }
      return plain;
    }
    DayOfWeek day = DayOfWeek.of(weekday.number());
    int end = weekday.to();
    if (open && !scene.isMark(end, ")]")) {
      return plain;
    }
    LocalDate base = today(offset);
    if (comma && base != null && base.getDayOfWeek() != day) {
      return plain;
    }
    Hit date = open ? null : date(end);
    if (date != null) {
      return date.cut(cut);
    }
    LocalDate named = base == null ? null : nearest(day, base, offset);
    return Hit.date(open ? end + 1 : end, cut, period(named), "day");
  }

  /** "tomorrow, Wednesday" in what is published on a Wednesday was written the day before. */
  private static LocalDate nearest(DayOfWeek day, LocalDate base, int offset) {
    return offset > 0
        ? base.minusDays(offset).with(TemporalAdjusters.nextOrSame(day))
        : base.with(TemporalAdjusters.previousOrSame(day));
  }

  /** A full date behind a weekday, perhaps behind a comma, or in brackets. */
  private @Nullable Hit date(int at) {
    boolean open = scene.isMark(at, "(");
    int next = open || scene.isMark(at, COMMAS + "-/") ? at + 1 : at;
    Term equals = scene.bare(next, Kind.EQUALS);
    Hit date = dates.day(equals == null ? next : equals.to());
    if (date == null || date.cut() > 0 || date.rule().isEmpty() || date.iso().isEmpty()) {
      return null;
    }
    if (!open) {
      return date;
    }
    return scene.isMark(date.to(), ")") ? date.to(date.to() + 1) : null;
  }

  /** A weekday, alone, with its date, or with a word that says which. */
  private @Nullable Hit weekday(int i) {
    Term word = scene.find(i, Kind.DAY_WORD);
    word = word != null ? word : scene.find(i, Kind.DAY_PAIR);
    Term weekday = word == null ? scene.find(i, Kind.WEEKDAY) : scene.bare(word.to(), Kind.WEEKDAY);
    if (weekday == null) {
      weekday = scene.bare(i, Kind.ROMAN_WEEKDAY);
      word = null;
    }
    if (weekday == null || word == null && scene.ends(i, Kind.WEEKDAY_HEAD)) {
      return null;
    }
    int cut = word == null ? weekday.cut() : word.cut();
    Hit date = date(weekday.to());
    if (date != null) {
      return date.cut(cut);
    }
    DayOfWeek day = DayOfWeek.of(weekday.number());
    Term anchored = scene.bare(weekday.to(), Kind.ANCHORED);
    if (anchored != null && anchored.number() != 0) {
      LocalDate from = scene.setting().anchor(Grain.DAY);
      LocalDate value =
          from == null
              ? null
              : from.with(
                  anchored.number() > 0
                      ? TemporalAdjusters.next(day)
                      : TemporalAdjusters.previous(day));
      return Hit.date(anchored.to(), cut, period(value), "weekday");
    }
    Term shift = scene.bare(weekday.to(), Kind.SHIFT);
    int to = shift == null ? weekday.to() : shift.to();
    Direction direction = shift == null ? outlook.at(i, to) : Direction.of(shift.number());
    Hit exact = shift == null ? null : date(to);
    if (exact != null) {
      return exact.cut(cut);
    }
    LocalDate today = scene.setting().today();
    if (today == null) {
      return Hit.value(to, cut, Type.DATE, "", "weekday");
    }
    return Hit.date(to, cut, period(weekday(day, direction, today, shift)), "weekday");
  }

  private static LocalDate weekday(
      DayOfWeek day, Direction direction, LocalDate today, @Nullable Term shift) {
    int far = shift == null ? 0 : Math.max(0, Math.abs(shift.number()) - 1);
    return switch (direction) {
      case LAST -> today.with(TemporalAdjusters.previous(day)).minusWeeks(far);
      case NEXT -> today.with(TemporalAdjusters.next(day)).plusWeeks(far);
      case PLANNED -> today.with(TemporalAdjusters.nextOrSame(day));
      case THIS -> Grain.WEEK.start(today).with(TemporalAdjusters.nextOrSame(day));
      case PAST, OPEN -> today.with(TemporalAdjusters.previousOrSame(day));
    };
  }
}
