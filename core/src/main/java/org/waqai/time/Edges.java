package org.waqai.time;

import org.jspecify.annotations.Nullable;
import org.waqai.time.Years.Year;

/** Reads begin, middle and end of a month, a year or the like. */
final class Edges {

  private final Scene scene;
  private final Dates dates;
  private final Years years;
  private final Periods periods;

  Edges(Scene scene, Dates dates, Years years, Periods periods) {
    this.scene = scene;
    this.dates = dates;
    this.years = years;
    this.periods = periods;
  }

  @Nullable Hit at(int i) {
    Term edge = scene.find(i, Kind.EDGE);
    if (edge == null || edge.definite() || scene.find(i, Kind.WEEK_END) != null) {
      return null;
    }
    int at = scene.skip(edge.to(), Kind.OF);
    Hit inner = dates.month(at, true);
    inner = inner != null ? inner : periods.at(at);
    inner = inner != null ? inner : year(at);
    inner = inner != null ? inner : current(at);
    if (inner == null || inner.rule().isEmpty() || inner.cut() > 0) {
      return null;
    }
    return inner.cut(edge.cut()).modified(edge.value());
  }

  private @Nullable Hit year(int i) {
    Year year = years.end(i);
    return year == null || year.cut() > 0 ? null : years.hit(year);
  }

  /** "The end of the month" is that of the present one. */
  private @Nullable Hit current(int i) {
    Term unit = scene.bare(i, Kind.UNIT);
    boolean fits = unit != null && unit.definite() && "WMY".contains(unit.value());
    if (unit == null || !fits) {
      return null;
    }
    if (scene.has(unit.to()) && scene.bare(unit.to(), Kind.ORDINAL) != null) {
      return null;
    }
    boolean followed =
        scene.tokens().size() > unit.to()
            && scene.has(unit.to())
            && scene.token(unit.to()).isWord()
            && scene.tokens().analyses(unit.to()).stream()
                .anyMatch(a -> a.proclitics().article() && a.proclitics().preposition().isEmpty());
    return followed ? null : periods.shifted(Grain.of(unit.value()), 0, unit.to(), 0);
  }
}
