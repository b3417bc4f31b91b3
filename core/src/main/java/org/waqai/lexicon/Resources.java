package org.waqai.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A place that holds the text files of a language, on the class path or in a folder on disk. Files
 * are UTF-8 and named by their path below the root, as in {@code time/months.tsv}.
 */
public interface Resources {

  /**
   * Opens a file for reading.
   *
   * @throws NoSuchFileException if there is no such file
   */
  Reader open(String name) throws IOException;

  /** Resources that lie beside a class, in its package, in the same jar. */
  static Resources beside(Class<?> anchor) {
    return name -> {
      InputStream stream = anchor.getResourceAsStream(name);
      if (stream == null) {
        throw new NoSuchFileException(name + " beside " + anchor.getName());
      }
      return new java.io.InputStreamReader(stream, StandardCharsets.UTF_8);
    };
  }

  /** Resources in a folder on disk, laid out as those of the Arabic artifact are. */
  static Resources in(Path folder) {
    return name -> Files.newBufferedReader(folder.resolve(name), StandardCharsets.UTF_8);
  }
}
