package org.waqai.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Reports the records that could not be read, on the error stream, and counts them. */
final class Failures {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final PrintWriter err;
  private final boolean asJson;
  private long count;
  private boolean io;

  Failures(PrintWriter err, boolean asJson) {
    this.err = err;
    this.asJson = asJson;
  }

  void report(Item item, Outcome.Failed failed) {
    count++;
    io |= failed.io();
    err.println(asJson ? json(item, failed) : "waqai: " + item.origin() + ": " + failed.why());
    err.flush();
  }

  /** The last line, if there is anything to say. */
  void total(long records) {
    if (count > 0 && records > 1) {
      err.println("waqai: " + count + " of " + records + " records could not be read");
      err.flush();
    }
  }

  int exitCode() {
    if (count == 0) {
      return ExitCode.OK;
    }
    return io ? ExitCode.IO : ExitCode.SOME_FAILED;
  }

  private static String json(Item item, Outcome.Failed failed) {
    StringWriter letters = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(letters)) {
      json.writeStartObject();
      int line = item.line();
      String file = item.origin();
      json.writeStringField("file", line == 0 ? file : file.substring(0, file.lastIndexOf(':')));
      if (line > 0) {
        json.writeNumberField("line", line);
      }
      json.writeStringField("error", failed.why());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return letters.toString();
  }
}
