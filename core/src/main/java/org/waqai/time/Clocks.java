package org.waqai.time;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waqai.time.TimeValue.Type;
import org.waqai.token.TokenKind;

/** Reads times of the clock, with the half of the day, the zone and the day beside them. */
final class Clocks {

  private record Clock(int hour, int minute, boolean sure, int to, int cut) {}

  private final Scene scene;
  private final Numbers numbers;
  private final Days days;

  Clocks(Scene scene, Numbers numbers, Days days) {
    this.scene = scene;
    this.numbers = numbers;
    this.days = days;
  }

  /** A time of the clock, with the day behind it if one is there. */
  @Nullable Hit at(int i) {
    Clock clock = clock(i);
    return clock == null ? midnight(i) : behind(clock, null, "");
  }

  /** The same for a day or a part of one that was found and that may have the clock behind it. */
  Hit after(Hit day) {
    Period period = day.period();
    boolean whole = day.isDay() || day.type() == Type.TIME && !day.iso().contains(":");
    if (period == null || period.grain() != Grain.DAY || !whole) {
      return day;
    }
    int at = scene.isMark(day.to(), ",\u060C") ? day.to() + 1 : day.to();
    Term in = scene.bare(at, Kind.AT);
    Clock clock = clock(in == null ? at : in.to());
    if (clock == null || clock.cut() > 0) {
      return day;
    }
    int t = day.iso().indexOf('T');
    return behind(clock, period.start(), t < 0 ? "" : day.iso().substring(t + 1)).cut(day.cut());
  }

  private @Nullable Hit midnight(int i) {
    Term term = scene.find(i, Kind.MIDNIGHT);
    if (term == null || !term.value().equals("alone")) {
      return null;
    }
    LocalDate day = scene.setting().sentenceDay();
    return day == null
        ? Hit.value(term.to(), term.cut(), Type.TIME, "T24:00", "clock")
        : Hit.value(term.to(), term.cut(), Type.TIME, day + "T24:00", "clock");
  }

  private @Nullable Clock clock(int i) {
    Term word = scene.find(i, Kind.CLOCK);
    int at = word == null ? i : word.to();
    int cut = word == null ? 0 : word.cut();
    if (scene.is(at, TokenKind.CLOCK)) {
      String key = scene.key(at);
      int colon = key.indexOf(':');
      int hour = Numbers.number(key.substring(0, colon));
      return new Clock(
          hour, Numbers.number(key.substring(colon + 1, colon + 3)), true, at + 1, cut);
    }
    Term hour = word == null ? scene.find(at, Kind.HOUR) : scene.bare(at, Kind.HOUR);
    if (hour != null) {
      Clock clock = fraction(hour.number(), hour.to(), word == null ? hour.cut() : cut);
      boolean sure = word != null || half(clock.to()) != null || zone(clock.to()) != null;
      return sure ? clock : null;
    }
    Count digits = numbers.digits(at);
    if (digits == null || digits.value() > 24 || scene.key(at).length() > 2) {
      return null;
    }
    Clock clock = fraction(digits.value(), digits.to(), cut);
    boolean after = half(clock.to()) != null && scene.bare(clock.to(), Kind.PART_ADVERB) != null;
    return word != null && word.definite() || after ? clock : null;
  }

  private Clock fraction(int hour, int at, int cut) {
    Term fraction = scene.find(at, Kind.FRACTION);
    if (fraction != null && fraction.bare()) {
      int minutes = fraction.number();
      return minutes >= 0
          ? new Clock(hour, minutes, false, fraction.to(), cut)
          : new Clock((hour + 23) % 24, 60 + minutes, false, fraction.to(), cut);
    }
    Count minutes = numbers.words(at);
    Term unit = minutes == null ? null : scene.bare(minutes.to(), Kind.MINUTES);
    if (minutes != null && unit != null && minutes.cut() == 1 && minutes.value() < 60) {
      return new Clock(hour, minutes.value(), false, unit.to(), cut);
    }
    return new Clock(hour, 0, false, at, cut);
  }

  private @Nullable String half(int at) {
    Term half = scene.bare(at, Kind.HALF_DAY);
    if (half != null) {
      return half.value();
    }
    Term adverb = scene.bare(at, Kind.PART_ADVERB);
    return adverb == null ? null : adverb.value();
  }

  private @Nullable Term zone(int at) {
    return scene.bare(scene.isMark(at, "(") ? at + 1 : at, Kind.ZONE);
  }

  /** Half of the day, zone and day behind the clock. */
  private Hit behind(Clock clock, @Nullable LocalDate day, String part) {
    int to = clock.to();
    String half = half(to);
    if (half != null) {
      Term adverb = scene.bare(to, Kind.HALF_DAY);
      adverb = adverb != null ? adverb : scene.bare(to, Kind.PART_ADVERB);
      to = adverb == null ? to : adverb.to();
    }
    Zone zone = zoned(to);
    to = zone.to();
    Hit date = null;
    if (day == null) {
      int at = scene.skip(scene.isMark(to, ",\u060C") ? to + 1 : to, Kind.OF);
      date = days.at(at);
      Period period =
          date == null || date.cut() > 0 || date.iso().contains(":") ? null : date.period();
      if (date != null && period != null && period.grain() == Grain.DAY) {
        day = period.start();
        to = date.to();
        int t = date.iso().indexOf('T');
        half = half == null && t >= 0 ? date.iso().substring(t + 1) : half;
        if (zone.value().isEmpty()) {
          zone = zoned(to);
          to = zone.to();
        }
      }
    }
    day = day != null ? day : scene.setting().sentenceDay();
    int hour = hour(clock, half == null ? part : half);
    LocalDate date0 = day;
    String iso =
        (date0 == null ? "" : date0)
            + String.format(Locale.ROOT, "T%02d:%02d", hour, clock.minute())
            + zone.value();
    Period period = date0 == null ? null : new Period(Grain.DAY, date0);
    return new Hit(to, clock.cut(), Type.TIME, iso, "", period, false, "clock");
  }

  private record Zone(String value, int to) {}

  private Zone zoned(int at) {
    boolean open = scene.isMark(at, "(");
    Term zone = scene.bare(open ? at + 1 : at, Kind.ZONE);
    if (zone == null || open && !scene.isMark(zone.to(), ")")) {
      return new Zone("", at);
    }
    return new Zone(zone.value().equals("-") ? "" : zone.value(), open ? zone.to() + 1 : zone.to());
  }

  /** The hour of 24; noon and the hours of the night before dawn stand aside. */
  private static int hour(Clock clock, String half) {
    int hour = clock.hour();
    return switch (half) {
      case "AM", "MO" -> hour == 12 ? 0 : hour;
      case "PM", "AF", "EV" -> hour < 12 ? hour + 12 : hour;
      case "MI" -> hour < 10 ? hour + 12 : hour;
      case "NI" -> hour == 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
      default -> hour;
    };
  }
}
