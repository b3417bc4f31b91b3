package org.waqai.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A news article exactly as it was given. Every offset of the library counts UTF-16 code units of
 * {@link #text()}. Immutable and thread-safe.
 */
public final class Article {

  private final Optional<String> id;
  private final Optional<String> title;
  private final String text;
  private final Optional<LocalDate> published;
  private final Optional<LocalTime> publishedTime;

  private Article(
      Optional<String> id,
      Optional<String> title,
      String text,
      Optional<LocalDate> published,
      Optional<LocalTime> publishedTime) {
    this.id = id;
    this.title = title;
    this.text = text;
    this.published = published;
    this.publishedTime = publishedTime;
  }

  /** An article whose headline, if it has one, is the first line of the text. */
  public static Article of(String text) {
    return new Article(
        Optional.empty(),
        Optional.empty(),
        Objects.requireNonNull(text, "text"),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * An article whose title is known apart; its {@link #text()} is the title, a line break, and the
   * body.
   */
  public static Article of(String title, String body) {
    return new Article(
        Optional.empty(),
        Optional.of(title),
        title + "\n" + Objects.requireNonNull(body, "body"),
        Optional.empty(),
        Optional.empty());
  }

  public Article withId(String newId) {
    return new Article(Optional.of(newId), title, text, published, publishedTime);
  }

  /** The day to which words such as "today" and "yesterday" refer. */
  public Article publishedOn(LocalDate date) {
    return new Article(id, title, text, Optional.of(date), Optional.empty());
  }

  public Article publishedAt(LocalDateTime moment) {
    return new Article(
        id, title, text, Optional.of(moment.toLocalDate()), Optional.of(moment.toLocalTime()));
  }

  public Optional<String> id() {
    return id;
  }

  /** The title, where it was given apart from the body. */
  public Optional<String> title() {
    return title;
  }

  public String text() {
    return text;
  }

  public Optional<LocalDate> published() {
    return published;
  }

  /** The time of day of the publication, where it is known. */
  public Optional<LocalTime> publishedTime() {
    return publishedTime;
  }

  @Override
  public String toString() {
    return "Article[" + id.map(i -> i + ", ").orElse("") + text.length() + " letters]";
  }
}
