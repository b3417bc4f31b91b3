package org.waqai.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waqai.time.TimeValue.Type;

/** Finds the time expressions of one sentence; each reader is asked in turn at each token. */
final class SentenceReader {

  /** An expression and the token at which it starts. */
  record Found(int from, Hit hit) {}

  private final Scene scene;
  private final Ranges ranges;
  private final Clocks clocks;
  private final Days days;
  private final Feasts feasts;
  private final Dates dates;
  private final Edges edges;
  private final Periods periods;
  private final Durations durations;

  SentenceReader(Scene scene) {
    this.scene = scene;
    Numbers numbers = new Numbers(scene);
    Outlook outlook = new Outlook(scene);
    Years years = new Years(scene, numbers);
    periods = new Periods(scene, numbers, years, outlook);
    dates = new Dates(scene, numbers, years, periods, outlook);
    days = new Days(scene, dates, outlook);
    edges = new Edges(scene, dates, years, periods);
    clocks = new Clocks(scene, numbers, days);
    feasts = new Feasts(scene, years, periods, outlook);
    durations = new Durations(scene, new Amounts(scene, numbers), outlook);
    ranges = new Ranges(scene, numbers, years, dates, days, edges, periods);
  }

  List<Found> read() {
    List<Found> found = new ArrayList<>(2);
    scene.setting().startSentence();
    for (int i = scene.from(); i < scene.to(); ) {
      Hit hit = mayStart(i) ? at(i) : null;
      if (hit == null || hit.cut() < 0) {
        i++;
        continue;
      }
      if (!hit.rule().isEmpty()) {
        found.add(new Found(i, hit));
        Period period = hit.period();
        if (period != null) {
          scene.setting().mention(period);
        }
      }
      i = Math.max(hit.to(), i + 1);
    }
    return found;
  }

  private boolean mayStart(int i) {
    return switch (scene.token(i).kind()) {
      case NUMBER, NUMBER_GROUP, CLOCK -> true;
      case FOREIGN -> true;
      case WORD -> !scene.empty(i) || scene.key(i).length() < 4;
      default -> false;
    };
  }

  private @Nullable Hit at(int i) {
    Term idiom = scene.find(i, Kind.IDIOM);
    if (idiom != null) {
      return Hit.none(idiom.to());
    }
    Hit hit = ranges.at(i);
    hit = hit != null ? hit : feasts.at(i);
    hit = hit != null ? hit : clocks.at(i);
    if (hit != null) {
      return hit;
    }
    hit = days.at(i);
    if (hit != null) {
      return clocks.after(hit);
    }
    hit = dates.month(i, false);
    hit = hit != null ? hit : edges.at(i);
    hit = hit != null ? hit : periods.at(i);
    hit = hit != null ? hit : durations.at(i);
    return hit != null ? hit : vague(i);
  }

  private @Nullable Hit vague(int i) {
    Term term = scene.find(i, Kind.VAGUE);
    return term == null ? null : Hit.value(term.to(), term.cut(), Type.DATE, "", "vague");
  }
}
