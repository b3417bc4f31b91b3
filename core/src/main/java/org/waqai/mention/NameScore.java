package org.waqai.mention;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts right, found and wanted names by type: a name is right if its span and type are. */
public final class NameScore {

  private static final String ALL = "ALL";

  private final Map<String, int[]> counts = new TreeMap<>();

  /** Adds a sentence, by its tags in IOB2. */
  public void add(List<String> gold, List<String> found) {
    Set<NameSpan> wanted = ImmutableSet.copyOf(NameSpan.of(gold));
    Set<NameSpan> got = ImmutableSet.copyOf(NameSpan.of(found));
    for (NameSpan name : wanted) {
      count(name.type(), 2);
      if (got.contains(name)) {
        count(name.type(), 0);
      }
    }
    got.forEach(name -> count(name.type(), 1));
  }

  private void count(String type, int cell) {
    counts.computeIfAbsent(type, t -> new int[3])[cell]++;
    counts.computeIfAbsent(ALL, t -> new int[3])[cell]++;
  }

  /** F1 of all types together, from 0 to 1. */
  public double f1() {
    return f1(counts.getOrDefault(ALL, new int[3]));
  }

  private static double f1(int[] c) {
    return c[1] + c[2] == 0 ? 0 : 2.0 * c[0] / (c[1] + c[2]);
  }

  /** A line for each type: precision, recall, F1, and the counts behind them. */
  public String table() {
    StringBuilder table = new StringBuilder();
    counts.forEach(
        (type, c) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-4s P %.3f R %.3f F1 %.3f (%d right, %d found, %d gold)%n",
                    type,
                    c[1] == 0 ? 0 : (double) c[0] / c[1],
                    c[2] == 0 ? 0 : (double) c[0] / c[2],
                    f1(c),
                    c[0],
                    c[1],
                    c[2])));
    return table.toString();
  }
}
