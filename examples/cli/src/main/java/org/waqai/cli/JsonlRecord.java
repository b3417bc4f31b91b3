package org.waqai.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.waqai.text.Article;

/**
 * A line of JSON Lines: {@code id}, {@code published}, {@code title}, {@code text}; other keys are
 * read over.
 */
record JsonlRecord(
    Optional<String> id, Optional<String> published, Optional<String> title, String text) {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  static JsonlRecord parse(String line) throws BadRecordException {
    try (JsonParser json = FACTORY.createParser(line)) {
      return parse(json);
    } catch (JsonProcessingException e) {
      throw new BadRecordException(
          "no JSON: %s, at column %d"
              .formatted(e.getOriginalMessage().replace('\n', ' '), e.getLocation().getColumnNr()));
    } catch (IOException e) {
      throw new BadRecordException("no JSON: " + e.getMessage());
    }
  }

  private static JsonlRecord parse(JsonParser json) throws IOException, BadRecordException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new BadRecordException("no JSON object");
    }
    Optional<String> id = Optional.empty();
    Optional<String> published = Optional.empty();
    Optional<String> title = Optional.empty();
    Optional<String> text = Optional.empty();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "id" -> id = string(key, json);
        case "published" -> published = string(key, json).filter(s -> !s.isBlank());
        case "title" -> title = string(key, json).filter(s -> !s.isBlank());
        case "text" -> text = string(key, json);
        default -> json.skipChildren();
      }
    }
    if (json.nextToken() != null) {
      throw new BadRecordException("something follows the JSON object");
    }
    return new JsonlRecord(
        id, published, title, text.orElseThrow(() -> new BadRecordException("no \"text\"")));
  }

  /** A string; an id may be a number too. */
  private static Optional<String> string(String key, JsonParser json)
      throws IOException, BadRecordException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return Optional.empty();
    }
    if (token == JsonToken.VALUE_STRING
        || (key.equals("id") && token == JsonToken.VALUE_NUMBER_INT)) {
      return Optional.of(json.getText());
    }
    throw new BadRecordException(
        "\"%s\" is no string but %s"
            .formatted(key, token.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
  }

  /** The article; {@code otherwise} dates it where the record does not. */
  Document document(String origin, Optional<Published> otherwise) throws BadRecordException {
    Article article = title.map(t -> Article.of(t, text)).orElseGet(() -> Article.of(text));
    Article named = article.withId(id.orElse(origin));
    return new Document(
        date(otherwise).map(when -> when.on(named)).orElse(named), title.isPresent());
  }

  private Optional<Published> date(Optional<Published> otherwise) throws BadRecordException {
    if (published.isEmpty()) {
      return otherwise;
    }
    try {
      return Optional.of(Published.parse(published.get()));
    } catch (IllegalArgumentException e) {
      throw new BadRecordException("\"published\": " + e.getMessage());
    }
  }
}
