package org.waqai.time;

import org.jspecify.annotations.Nullable;
import org.waqai.time.TimeValue.Type;

/**
 * An expression that a reader found.
 *
 * @param to the token behind it
 * @param cut the letters of its first token that do not belong to it
 * @param iso its value, "" if it has none
 * @param period the period that it names or lies in, if that is known
 * @param inferred whether the text leaves the year open
 * @param rule what found it; "" for a name that only looks like a date
 */
record Hit(
    int to,
    int cut,
    Type type,
    String iso,
    String modifier,
    @Nullable Period period,
    boolean inferred,
    String rule) {

  static Hit date(int to, int cut, @Nullable Period period, String rule) {
    return new Hit(to, cut, Type.DATE, period == null ? "" : period.iso(), "", period, false, rule);
  }

  static Hit value(int to, int cut, Type type, String iso, String rule) {
    return new Hit(to, cut, type, iso, "", null, false, rule);
  }

  /** Something that is passed over. */
  static Hit none(int to) {
    return value(to, 0, Type.DATE, "", "");
  }

  Hit to(int end) {
    return new Hit(end, cut, type, iso, modifier, period, inferred, rule);
  }

  Hit cut(int letters) {
    return new Hit(to, letters, type, iso, modifier, period, inferred, rule);
  }

  Hit modified(String mod) {
    return mod.isEmpty() ? this : new Hit(to, cut, type, iso, mod, period, inferred, rule);
  }

  Hit guessed() {
    return new Hit(to, cut, type, iso, modifier, period, true, rule);
  }

  /** The part of the day or the time of day that this day has. */
  Hit time(int end, String part) {
    String value = iso.isEmpty() && !part.contains(":") ? "" : iso + "T" + part;
    return new Hit(end, cut, Type.TIME, value, modifier, period, inferred, "part");
  }

  boolean isDay() {
    return type == Type.DATE && period != null && period.grain() == Grain.DAY;
  }
}
