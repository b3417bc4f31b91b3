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

  /**
   * Opens a file of bytes, such as a trained model. Resources that hold only text have none.
   *
   * @throws NoSuchFileException if there is no such file
   */
  default InputStream bytes(String name) throws IOException {
    throw new NoSuchFileException(name);
  }

  /** Resources that lie beside a class, in its package, in the same jar. */
  static Resources beside(Class<?> anchor) {
    return new Resources() {
      @Override
      public Reader open(String name) throws IOException {
        return new java.io.InputStreamReader(bytes(name), StandardCharsets.UTF_8);
      }

      @Override
      public InputStream bytes(String name) throws IOException {
        InputStream stream = anchor.getResourceAsStream(name);
        if (stream == null) {
          throw new NoSuchFileException(name + " beside " + anchor.getName());
        }
        return stream;
      }
    };
  }

  /** Resources in a folder on disk, laid out as those of the Arabic artifact are. */
  static Resources in(Path folder) {
    return new Resources() {
      @Override
      public Reader open(String name) throws IOException {
        return Files.newBufferedReader(folder.resolve(name), StandardCharsets.UTF_8);
      }

      @Override
      public InputStream bytes(String name) throws IOException {
        return Files.newInputStream(folder.resolve(name));
      }
    };
  }
}
