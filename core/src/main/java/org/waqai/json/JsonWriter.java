package org.waqai.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.waqai.fact.Facts;

/**
 * Writes the facts of an article as one JSON object. What is absent is left out; offsets count
 * UTF-16 code units of the article's text. Half a surrogate pair, which UTF-8 cannot carry, is
 * written as an escape, so the output is always valid. Needs {@code jackson-core}, which {@code
 * waqai-core} only names as an optional dependency. Immutable and thread-safe.
 */
public final class JsonWriter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false).build();

  private final boolean indented;
  private final boolean withText;

  private JsonWriter(boolean indented, boolean withText) {
    this.indented = indented;
    this.withText = withText;
  }

  /** One object on one line, as JSON Lines wants it. */
  public static JsonWriter compact() {
    return new JsonWriter(false, false);
  }

  /** For people to read. */
  public static JsonWriter indented() {
    return new JsonWriter(true, false);
  }

  /** Also gives back the text in which the offsets count, as {@code text}. */
  public JsonWriter withText() {
    return new JsonWriter(indented, true);
  }

  /** The object as a string, without a line break at the end. */
  public String write(Facts facts) {
    StringWriter letters = new StringWriter();
    try {
      write(facts, letters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return letters.toString();
  }

  /** Writes the object and leaves the writer open. */
  public void write(Facts facts, Writer writer) throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(writer)) {
      if (indented) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        generator.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
      }
      new FactsJson(new JsonFields(generator), withText).write(facts);
    }
  }
}
