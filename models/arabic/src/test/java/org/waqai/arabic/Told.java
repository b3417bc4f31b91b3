package org.waqai.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.waqai.fact.Argument;
import org.waqai.fact.Fact;
import org.waqai.text.Article;

/** What a text of 19 January 2024 tells of, for tests that look at the facts of one type. */
public final class Told {

  private Told() {}

  /** All facts of a type. */
  public static List<Fact> read(String type, String text) {
    Article article = Article.of(text).publishedOn(LocalDate.of(2024, 1, 19));
    return SharedWaqai.WAQAI.read(article).facts().stream()
        .filter(f -> f.type().equals(type))
        .toList();
  }

  /** The only fact of a type. */
  public static Fact one(String type, String text) {
    List<Fact> facts = read(type, text);
    assertThat(facts).as(text).hasSize(1);
    return facts.get(0);
  }

  /** The names that fill a role of the facts of a type, as often as they do. */
  public static List<String> names(String type, String role, String text) {
    return names(read(type, text).stream(), role).toList();
  }

  /** The names that fill a role of the facts of a type, each once. */
  public static List<String> who(String type, String role, String text) {
    return names(read(type, text).stream(), role).distinct().toList();
  }

  /** The names that fill a role of the only fact of a type. */
  public static List<String> whoOfOne(String type, String role, String text) {
    return names(Stream.of(one(type, text)), role).toList();
  }

  private static Stream<String> names(Stream<Fact> facts, String role) {
    return facts
        .flatMap(f -> f.arguments().stream())
        .filter(a -> a.role().equals(role))
        .map(Argument::name);
  }
}
