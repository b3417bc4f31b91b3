package org.waqai.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/**
 * Where the program reads and writes. All of it is UTF-8, whatever the machine's locale.
 *
 * @param out throws when nobody reads on, unlike {@code System.out}
 * @param watched whether a person watches the errors while the results go elsewhere
 */
record Console(InputStream in, Writer out, PrintWriter err, BooleanSupplier watched) {

  /** That of this process. */
  static Console ofProcess() {
    return new Console(
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new OutputStreamWriter(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
            StandardCharsets.UTF_8),
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true),
        Console::isWatched);
  }

  /**
   * Java does not tell about the error stream, so the shell is asked; false where there is none.
   */
  private static boolean isWatched() {
    try {
      return new ProcessBuilder("sh", "-c", "test -t 2 && ! test -t 1")
              .inheritIO()
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
