package org.waqai.time;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The day from which a section speaks, and what it has spoken of so far. Used by one thread. */
final class Setting {

  private final @Nullable LocalDate today;
  private final @Nullable LocalTime now;
  private @Nullable Period first;
  private @Nullable Period last;
  private @Nullable Period lastInYear;
  private @Nullable LocalDate inSentence;

  Setting(@Nullable LocalDate today, @Nullable LocalTime now) {
    this.today = today;
    this.now = now;
  }

  @Nullable LocalDate today() {
    return today;
  }

  @Nullable LocalTime now() {
    return now;
  }

  /** Forgets the day of the sentence before. */
  void startSentence() {
    inSentence = null;
  }

  /** The last day that the sentence names, else the day of publication. */
  @Nullable LocalDate sentenceDay() {
    return inSentence != null ? inSentence : today;
  }

  void mention(Period period) {
    if (period.grain() == Grain.DAY) {
      inSentence = period.start();
    }
    if (first == null && period.grain() == Grain.DAY) {
      first = period;
    }
    last = period;
    if (period.grain().compareTo(Grain.MONTH) <= 0) {
      lastInYear = period;
    }
  }

  /** The first day that the section names. */
  @Nullable LocalDate firstDay() {
    return first != null ? first.start() : today;
  }

  /** What "the same year", "the next day" count from: the last date that is fine enough. */
  @Nullable LocalDate anchor(Grain grain) {
    Period anchor = grain.compareTo(Grain.MONTH) <= 0 ? lastInYear : last;
    if (anchor == null || grain == Grain.DAY && anchor.grain() != Grain.DAY) {
      return today;
    }
    return anchor.start();
  }
}
