package org.waqai.time;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waqai.time.TimeValue.Type;
import org.waqai.time.Years.Year;

/** Reads feasts of fixed, Islamic and Easter dates. */
final class Feasts {

  private final Scene scene;
  private final Years years;
  private final Periods periods;
  private final Outlook outlook;

  Feasts(Scene scene, Years years, Periods periods, Outlook outlook) {
    this.scene = scene;
    this.years = years;
    this.periods = periods;
    this.outlook = outlook;
  }

  @Nullable Hit at(int i) {
    Term any = scene.find(i, Kind.ANY_FEAST);
    Term feast = scene.find(i, Kind.FEAST);
    if (any != null && (feast == null || any.to() > feast.to())) {
      return any(i, any);
    }
    return feast == null ? null : feast(i, feast);
  }

  /** The nearest of the two great feasts. */
  private Hit any(int i, Term term) {
    LocalDate today = scene.setting().today();
    if (today == null) {
      return Hit.value(term.to(), term.cut(), Type.DATE, "", "feast");
    }
    LocalDate small = in("hijri:10-1", i, term.to(), null, today);
    LocalDate great = in("hijri:12-10", i, term.to(), null, today);
    boolean nearer =
        small != null
            && (great == null
                || Math.abs(small.toEpochDay() - today.toEpochDay())
                    < Math.abs(great.toEpochDay() - today.toEpochDay()));
    return hit(term.to(), term.cut(), nearer ? small : great);
  }

  private static Hit hit(int to, int cut, @Nullable LocalDate day) {
    return Hit.date(to, cut, day == null ? null : new Period(Grain.DAY, day), "feast");
  }

  private Hit feast(int i, Term feast) {
    int at = feast.to();
    Year year = years.at(at);
    if (year != null && year.cut() <= 1) {
      LocalDate named = year.hijri() ? hijri(feast, year.number()) : named(feast, year.number());
      return hit(year.to(), feast.cut(), named);
    }
    Term shift = scene.bare(at, Kind.SHIFT);
    int to = shift == null ? at : shift.to();
    Hit inYear = shift != null ? null : periods.year(scene.skip(at, Kind.OF));
    Period whole = inYear == null || inYear.cut() > 0 ? null : inYear.period();
    if (inYear != null && whole != null) {
      return hit(inYear.to(), feast.cut(), named(feast, whole.start().getYear()));
    }
    LocalDate today = scene.setting().today();
    return today == null
        ? Hit.value(to, feast.cut(), Type.DATE, open(feast), "feast")
        : hit(to, feast.cut(), in(feast.value(), i, to, shift, today));
  }

  private static String open(Term feast) {
    return feast.value().startsWith("fixed:") ? "XXXX-" + feast.value().substring(6) : "";
  }

  private static @Nullable LocalDate hijri(Term feast, int year) {
    return feast.value().startsWith("hijri:") ? day(feast.value(), year) : null;
  }

  private static @Nullable LocalDate named(Term feast, int year) {
    LocalDate last = LocalDate.of(Math.max(year, 1), 12, 31);
    int from = feast.value().startsWith("hijri:") ? Hijri.yearOf(last) : year;
    LocalDate day =
        feast.value().startsWith("hijri:")
            ? Direction.PAST.choose(y -> day(feast.value(), y), from, last)
            : day(feast.value(), year);
    return day != null && day.getYear() == year ? day : null;
  }

  private @Nullable LocalDate in(
      String value, int i, int to, @Nullable Term shift, LocalDate today) {
    Direction direction = shift != null ? Direction.of(shift.number()) : outlook.at(i, to);
    int base = value.startsWith("hijri:") ? Hijri.yearOf(today) : today.getYear();
    return direction.chooseNear(year -> day(value, year), base, today);
  }

  private static @Nullable LocalDate day(String value, int year) {
    int colon = value.indexOf(':');
    String rest = value.substring(colon + 1);
    if (value.startsWith("hijri:") || value.startsWith("fixed:")) {
      List<String> parts = Splitter.on('-').splitToList(rest);
      int month = Integer.parseInt(parts.get(0));
      int day = Integer.parseInt(parts.get(1));
      return value.startsWith("hijri:")
          ? Hijri.day(year, month, day)
          : LocalDate.of(year, month, day);
    }
    LocalDate easter = value.startsWith("easter:") ? easter(year) : orthodox(year);
    return easter.plusDays(Integer.parseInt(rest));
  }

  /** Easter Sunday of the Western churches: the anonymous Gregorian computus (Nature, 1876). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }

  /** Easter Sunday of the Eastern churches: Meeus' Julian computus, moved by 13 days (to 2099). */
  private static LocalDate orthodox(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int f = d + e + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(13);
  }
}
