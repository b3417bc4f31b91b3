package org.waqai.training;

import com.google.common.base.Splitter;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.waqai.mention.WordClusters;

/**
 * Gathers clusterings of words into the one table that the tagger reads. A file of k-means clusters
 * has a word, a tab and a number on each line; one of Brown clusters a path of bits, a tab, a word,
 * a tab and its count, and gives a column for each length of its paths.
 */
final class ClusterTable {

  private static final Splitter TAB = Splitter.on('\t');
  private static final int[] LENGTHS = {4, 6, 10, 32};
  private static final int MAGIC = 0x57514331;

  private final UnaryOperator<String> fold;
  private final Map<Integer, short[]> rows = new TreeMap<>();
  private final int kinds;
  private int column;

  ClusterTable(int kmeans, UnaryOperator<String> fold) {
    this.kinds = kmeans + LENGTHS.length;
    this.fold = fold;
  }

  void kmeans(Path file, int words) throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(0, Math.min(words, lines.size()))) {
      List<String> cells = TAB.splitToList(line);
      set(cells.get(0), column, Short.parseShort(cells.get(1)));
    }
    column++;
  }

  void brown(Path file) throws IOException {
    Map<String, Short> numbers = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      List<String> cells = TAB.splitToList(line);
      String path = cells.get(0);
      for (int n = 0; n < LENGTHS.length; n++) {
        String prefix = n + ":" + path.substring(0, Math.min(path.length(), LENGTHS[n]));
        short number = numbers.computeIfAbsent(prefix, p -> (short) numbers.size());
        set(cells.get(1), column + n, number);
      }
    }
  }

  /** The first word of a fingerprint keeps its cluster: files have the frequent words first. */
  private void set(String word, int kind, short cluster) {
    String key = fold.apply(word);
    short[] row = rows.computeIfAbsent(WordClusters.fingerprint(key, 0, key.length()), k -> none());
    if (row[kind] < 0) {
      row[kind] = cluster;
    }
  }

  private short[] none() {
    short[] row = new short[kinds];
    java.util.Arrays.fill(row, (short) -1);
    return row;
  }

  void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeInt(kinds);
    out.writeInt(rows.size());
    for (int word : rows.keySet()) {
      out.writeInt(word);
    }
    for (int kind = 0; kind < kinds; kind++) {
      for (short[] row : rows.values()) {
        out.writeShort(row[kind]);
      }
    }
    out.flush();
  }
}
