package org.waqai.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts right, found and wanted names by type: a name is right if its span and type are. */
public final class NameScore {

  private static final String ALL = "ALL";

  private final Map<String, int[]> counts = new TreeMap<>();

  private record Name(int from, int to, String type) {}

  /** Adds a sentence, by its tags in IOB2. */
  public void add(List<String> gold, List<String> found) {
    Set<Name> wanted = names(gold);
    Set<Name> got = names(found);
    for (Name name : wanted) {
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

  private static Set<Name> names(List<String> tags) {
    Set<Name> names = new HashSet<>();
    int from = -1;
    String type = "";
    for (int i = 0; i <= tags.size(); i++) {
      String tag = i < tags.size() ? tags.get(i) : "O";
      boolean goes = tag.startsWith("I-") && tag.substring(2).equals(type);
      if (from >= 0 && !goes) {
        names.add(new Name(from, i, type));
        from = -1;
      }
      String next = tag.length() > 2 ? tag.substring(2) : "";
      boolean counts = next.equals("PER") || next.equals("LOC") || next.equals("ORG");
      if (from < 0 && counts) {
        from = i;
        type = next;
      } else if (from < 0) {
        type = "";
      }
    }
    return names;
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
