package org.waqai.time;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Where a date without its year lies, as seen from a day. */
enum Direction {
  /** Before it: "last June". */
  LAST,
  /** Up to it: what the clause tells as having happened. */
  PAST,
  /** In its year. */
  THIS,
  /** From it on: what the clause tells as planned. */
  PLANNED,
  /** After it: "next June". */
  NEXT,
  /** Nothing says; news looks back rather than forward. */
  OPEN;

  private static final int SOON = 75;
  private static final int NEAR = 45;
  private static final int FAR = 200;

  static Direction of(int shift) {
    return shift < 0 ? LAST : shift > 0 ? NEXT : THIS;
  }

  /**
   * The same for a day. A clause of the past may still name a day of the weeks to come; what lies
   * most of a year back is not left without its year.
   */
  @Nullable LocalDate chooseNear(IntFunction<@Nullable LocalDate> in, int year, LocalDate today) {
    LocalDate date = choose(in, year, today);
    if (this != PAST && this != OPEN) {
      return date;
    }
    LocalDate next = PLANNED.choose(in, year, today);
    boolean near = next != null && next.isBefore(today.plusDays(NEAR));
    boolean far = date == null || date.isBefore(today.minusDays(FAR));
    return near && far ? next : date;
  }

  /**
   * The right one of the dates that the years around {@code year} give.
   *
   * @param in the date in a year, null if that year has none
   */
  @Nullable LocalDate choose(IntFunction<@Nullable LocalDate> in, int year, LocalDate today) {
    if (this == THIS) {
      return in.apply(year);
    }
    LocalDate before = null;
    LocalDate after = null;
    for (int y = year - 8; y <= year + 8; y++) {
      LocalDate date = in.apply(y);
      if (date == null) {
        continue;
      }
      int order = date.compareTo(today);
      if (order < 0 || order == 0 && this != LAST && this != NEXT && this != PLANNED) {
        before = date;
      } else if (after == null && (order > 0 || this == PLANNED)) {
        after = date;
      }
    }
    boolean forward =
        this == NEXT
            || this == PLANNED
            || this == OPEN && after != null && after.isBefore(today.plusDays(SOON));
    if (this == OPEN && before != null && before.isAfter(today.minusDays(SOON / 3))) {
      forward = false;
    }
    return forward ? after : before;
  }
}
