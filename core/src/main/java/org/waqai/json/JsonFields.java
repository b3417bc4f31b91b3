package org.waqai.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.waqai.text.Span;

/** The fields of which the contract is made. */
final class JsonFields {

  private final JsonGenerator out;

  JsonFields(JsonGenerator out) {
    this.out = out;
  }

  /** Writes a part of an object. */
  @FunctionalInterface
  interface Part {
    void write() throws IOException;
  }

  void object(Part fields) throws IOException {
    out.writeStartObject();
    fields.write();
    out.writeEndObject();
  }

  void object(String name, Part fields) throws IOException {
    out.writeFieldName(name);
    object(fields);
  }

  void array(String name, Part elements) throws IOException {
    out.writeArrayFieldStart(name);
    elements.write();
    out.writeEndArray();
  }

  void number(String name, int value) throws IOException {
    out.writeNumberField(name, value);
  }

  /** With two digits: a third would claim a precision that no confidence has. */
  void share(String name, double value) throws IOException {
    out.writeNumberField(name, Math.round(value * 100) / 100.0);
  }

  void offsets(Span span) throws IOException {
    number("start", span.start());
    number("end", span.end());
  }

  void word(String name, Enum<?> value) throws IOException {
    out.writeStringField(name, value.name().toLowerCase(Locale.ROOT));
  }

  void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get());
    }
  }

  /** Leaves out an empty text. */
  void text(String name, String value) throws IOException {
    if (value.isEmpty()) {
      return;
    }
    out.writeFieldName(name);
    int lone = Surrogates.firstLone(value, 0);
    if (lone < 0) {
      out.writeString(value);
    } else {
      out.writeRawValue(quoted(value, lone));
    }
  }

  private static String quoted(String value, int firstLone) {
    JsonStringEncoder encoder = JsonStringEncoder.getInstance();
    StringBuilder json = new StringBuilder(value.length() + 16).append('"');
    int done = 0;
    for (int lone = firstLone; lone >= 0; lone = Surrogates.firstLone(value, done)) {
      json.append(encoder.quoteAsString(value.substring(done, lone)));
      json.append("\\u").append(Integer.toHexString(value.charAt(lone)).toUpperCase(Locale.ROOT));
      done = lone + 1;
    }
    return json.append(encoder.quoteAsString(value.substring(done))).append('"').toString();
  }
}
