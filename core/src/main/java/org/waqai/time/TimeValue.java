package org.waqai.time;

/**
 * The value of a time expression in ISO 8601 and TIMEX3: {@code 2024-01-19}, {@code 2023-10},
 * {@code 2024-04-13TMO}, {@code P3M}, {@code 2023-W43}, {@code 2023-10-07/2023-10-09}.
 *
 * @param modifier TIMEX3 mod such as START, MID, END, APPROX, BEFORE, AFTER; "" if there is none
 */
public record TimeValue(Type type, String iso, String modifier) {

  /** The TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** Whether it says when, so that it can date an event: a date or time with a known value. */
  public boolean datesAnEvent() {
    return (type == Type.DATE || type == Type.TIME) && !iso.isEmpty() && iso.charAt(0) != 'X';
  }
}
