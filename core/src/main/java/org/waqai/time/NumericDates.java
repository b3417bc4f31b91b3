package org.waqai.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waqai.token.Sentence;
import org.waqai.token.TokenKind;

/**
 * Reads dates in digits: day, month, year, or the other way round with a year of four digits. A day
 * and month alone count only where a date is expected; {@code 3-1} is a score elsewhere.
 */
final class NumericDates {

  private final Scene scene;
  private final Outlook outlook;

  NumericDates(Scene scene, Outlook outlook) {
    this.scene = scene;
    this.outlook = outlook;
  }

  /** {@code expected}: whether a word that announces a date stands before it. */
  @Nullable Hit day(int i, boolean expected) {
    List<Integer> parts = new ArrayList<>();
    int to = parts(i, parts);
    if (parts.size() == 3) {
      LocalDate date = date(parts);
      if (date == null && parts.get(2) >= 1300 && parts.get(2) < 1500) {
        date = Hijri.day(parts.get(2), inRange(parts.get(1)), inRange(parts.get(0)));
        return date == null ? null : hijri(to, date);
      }
      if (date != null) {
        Term era = scene.bare(to, Kind.ERA_COMMON);
        int end = era == null ? to : era.to();
        return Hit.date(end, 0, new Period(Grain.DAY, date), "digits");
      }
    }
    if (parts.size() == 2) {
      return dayAndMonth(i, to, parts, expected);
    }
    return null;
  }

  private Hit hijri(int to, LocalDate date) {
    return Hit.date(scene.skip(to, Kind.ERA_HIJRI), 0, new Period(Grain.DAY, date), "hijri-digits");
  }

  private @Nullable Hit dayAndMonth(int i, int to, List<Integer> parts, boolean expected) {
    int day = parts.get(0);
    int month = parts.get(1);
    boolean head = scene.sentence().kind() == Sentence.Kind.DATELINE;
    boolean meta = scene.sentence().kind() == Sentence.Kind.META;
    boolean weekday = scene.ends(i, Kind.WEEKDAY);
    if (!(expected || head || meta || weekday) || to != i + 1) {
      return null;
    }
    if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(2000, month).lengthOfMonth()) {
      return null;
    }
    LocalDate today = scene.setting().today();
    LocalDate date =
        today == null
            ? null
            : outlook.at(i, to).choose(year -> valid(year, month, day), today.getYear(), today);
    return date == null
        ? Hit.value(
            to,
            0,
            TimeValue.Type.DATE,
            String.format(java.util.Locale.ROOT, "XXXX-%02d-%02d", month, day),
            "digits")
        : Hit.date(to, 0, new Period(Grain.DAY, date), "digits").guessed();
  }

  private static int inRange(int value) {
    return Math.max(1, Math.min(value, 31));
  }

  private static @Nullable LocalDate date(List<Integer> parts) {
    int first = parts.get(0);
    int middle = parts.get(1);
    int last = parts.get(2);
    if (first >= 1000) {
      return first < 1500 ? null : valid(first, middle, last);
    }
    if (last < 100) {
      last += last < 50 ? 2000 : 1900;
    }
    if (last < 1500) {
      return null;
    }
    LocalDate date = valid(last, middle, first);
    return date != null ? date : valid(last, first, middle);
  }

  private static @Nullable LocalDate valid(int year, int month, int day) {
    boolean fits =
        year >= 1500
            && year < 2200
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return fits ? LocalDate.of(year, month, day) : null;
  }

  /** The numbers of a group, glued or with spaces around the slashes; the token behind them. */
  private int parts(int i, List<Integer> parts) {
    if (scene.is(i, TokenKind.NUMBER_GROUP)) {
      split(scene.key(i), parts);
      return i + 1;
    }
    int at = i;
    while (scene.is(at, TokenKind.NUMBER) && parts.size() < 3) {
      int value = Numbers.number(scene.key(at));
      if (value < 0) {
        break;
      }
      parts.add(value);
      at++;
      if (!scene.isMark(at, "/") || !scene.is(at + 1, TokenKind.NUMBER)) {
        break;
      }
      at++;
    }
    return at;
  }

  private static void split(String key, List<Integer> parts) {
    int from = 0;
    char joint = 0;
    for (int k = 0; k <= key.length(); k++) {
      char c = k == key.length() ? joint : key.charAt(k);
      if (Character.isDigit(c) && k < key.length()) {
        continue;
      }
      int value = Numbers.number(key.substring(from, k));
      if (value < 0 || joint != 0 && c != joint) {
        parts.clear();
        return;
      }
      joint = c;
      parts.add(value);
      from = k + 1;
    }
  }
}
