package org.waqai.time;

import java.time.LocalDate;

/** A day, week, month or the like: its grain and its first day. */
record Period(Grain grain, LocalDate start) {

  static Period of(Grain grain, LocalDate date) {
    return new Period(grain, grain.start(date));
  }

  Period plus(long count) {
    return of(grain, grain.plus(start, count));
  }

  String iso() {
    return grain.iso(start);
  }
}
