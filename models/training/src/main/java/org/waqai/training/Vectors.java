package org.waqai.training;

import com.google.common.base.Splitter;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.waqai.mention.NameFeatures;

/** Word vectors that others have learned, scaled to a spread of one half. Immutable. */
final class Vectors {

  private static final Splitter TAB = Splitter.on('\t').limit(2);
  private static final Splitter SPACE = Splitter.on(' ');
  private static final double SPREAD = 0.5;

  private final Map<Integer, Integer> rows = new HashMap<>();
  private final List<float[]> vectors = new ArrayList<>();

  private Vectors() {}

  /** No vectors at all. */
  static Vectors none() {
    return new Vectors();
  }

  /**
   * Reads a file, packed by gzip if its name ends so: a word, a tab, its numbers with spaces
   * between, frequent words first.
   *
   * @param fold makes of a word what tokens have as their key
   */
  static Vectors read(Path file, UnaryOperator<String> fold) throws IOException {
    Vectors vectors = new Vectors();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      reader.lines().map(TAB::splitToList).forEach(line -> vectors.add(line, fold));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    vectors.scale();
    return vectors;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private void add(List<String> line, UnaryOperator<String> fold) {
    if (rows.putIfAbsent(NameFeatures.vector(fold.apply(line.get(0))), vectors.size()) == null) {
      List<String> cells = SPACE.splitToList(line.get(1));
      float[] vector = new float[cells.size()];
      for (int i = 0; i < vector.length; i++) {
        vector[i] = Float.parseFloat(cells.get(i));
      }
      vectors.add(vector);
    }
  }

  private void scale() {
    double squares = 0;
    for (float[] vector : vectors) {
      for (float number : vector) {
        squares += (double) number * number;
      }
    }
    float factor = (float) (SPREAD / Math.sqrt(squares / vectors.size() / length()));
    for (float[] vector : vectors) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] *= factor;
      }
    }
  }

  int size() {
    return vectors.size();
  }

  /** How many numbers a vector has. */
  int length() {
    return vectors.isEmpty() ? 0 : vectors.get(0).length;
  }

  /** The number of the vector that a feature stands for, or -1. */
  int row(int feature) {
    return rows.getOrDefault(feature, -1);
  }

  /** The features that stand for vectors, with the numbers of these. */
  Map<Integer, Integer> rows() {
    return Map.copyOf(rows);
  }

  float[] vector(int row) {
    return vectors.get(row);
  }
}
