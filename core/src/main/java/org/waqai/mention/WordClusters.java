package org.waqai.mention;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The clusters of frequent words: numbers that words share which stand in the same places. Words
 * are known by a 32-bit fingerprint of their folded letters, so that a word that is not in the
 * table may very rarely seem to be. Immutable and thread-safe.
 *
 * <p>The file: the int {@value #MAGIC}, the number of clusterings, the number of words, the sorted
 * fingerprints as ints, then for each clustering one short a word, -1 where it does not know the
 * word; all big-endian.
 */
public final class WordClusters {

  /** The first four bytes of a file. */
  static final int MAGIC = 0x57514331;

  private final int[] words;
  private final short[][] clusters;

  /**
   * A table of one's own.
   *
   * @param words the fingerprints of the words, in ascending order
   * @param clusters for each clustering the number of each word's cluster, or -1
   */
  public WordClusters(int[] words, short[][] clusters) {
    this.words = words.clone();
    this.clusters = clusters.clone();
  }

  /**
   * Reads a table.
   *
   * @throws IOException if it cannot be read or is no such table
   */
  public static WordClusters read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (in.readInt() != MAGIC) {
      throw new IOException("not a table of word clusters");
    }
    int kinds = in.readInt();
    int size = in.readInt();
    int[] words = new int[size];
    for (int i = 0; i < size; i++) {
      words[i] = in.readInt();
    }
    short[][] clusters = new short[kinds][size];
    for (short[] column : clusters) {
      for (int i = 0; i < size; i++) {
        column[i] = in.readShort();
      }
    }
    return new WordClusters(words, clusters);
  }

  /** The number of clusterings. */
  int kinds() {
    return clusters.length;
  }

  /** The row of a folded word, or -1. */
  int row(CharSequence word, int from, int to) {
    int row = Arrays.binarySearch(words, fingerprint(word, from, to));
    return Math.max(row, -1);
  }

  /** The cluster of a row in one clustering, -1 if it has none or the row is -1. */
  int cluster(int kind, int row) {
    return row < 0 ? -1 : clusters[kind][row];
  }

  /** The fingerprint of a folded word. */
  public static int fingerprint(CharSequence word, int from, int to) {
    int hash = 0x811C9DC5;
    for (int i = from; i < to; i++) {
      hash = (hash ^ word.charAt(i)) * 0x01000193;
    }
    hash ^= hash >>> 15;
    hash *= 0x2C1B3C6D;
    return hash ^ (hash >>> 13);
  }
}
