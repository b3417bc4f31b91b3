package org.waqai.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.waqai.text.Article;

/**
 * When an article was published, in the local time of its outlet. A time zone behind the time is
 * read over: "today" is the outlet's day.
 */
record Published(LocalDate day, Optional<LocalTime> time) {

  /**
   * Reads {@code 2024-01-19}, {@code 2024-01-19T14:30}, {@code 2024-01-19 14:30:00+03:00} and the
   * like.
   *
   * @throws IllegalArgumentException if it is none of these
   */
  static Published parse(String text) {
    String value = text.strip();
    try {
      if (value.length() < 10) {
        throw new DateTimeException("too short");
      }
      LocalDate day = LocalDate.parse(value.substring(0, 10));
      if (value.length() == 10) {
        return new Published(day, Optional.empty());
      }
      if (value.charAt(10) != 'T' && value.charAt(10) != ' ') {
        throw new DateTimeException("no time");
      }
      return new Published(day, Optional.of(time(value.substring(11).strip())));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'%s' is neither YYYY-MM-DD nor YYYY-MM-DDTHH:MM".formatted(text), e);
    }
  }

  private static LocalTime time(String value) {
    int end = 0;
    while (end < value.length() && "0123456789:.".indexOf(value.charAt(end)) >= 0) {
      end++;
    }
    String zone = value.substring(end).strip();
    if (!zone.isEmpty() && !zone.equals("Z")) {
      DateTimeFormatter.ofPattern("[XXX][XX][X][z]").parse(zone);
    }
    LocalTime time = LocalTime.parse(value.substring(0, end));
    return LocalTime.of(time.getHour(), time.getMinute());
  }

  Article on(Article article) {
    return time.map(t -> article.publishedAt(day.atTime(t)))
        .orElseGet(() -> article.publishedOn(day));
  }
}
