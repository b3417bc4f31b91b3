package org.waqai.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waqai.TemporalTagger;
import org.waqai.Waqai;
import org.waqai.fact.Fact;
import org.waqai.text.Article;
import org.waqai.time.TimeMention;

class ReadmeTest {

  @Test
  void theReadmePrintsWhatItSays() throws IOException {
    String readme = Files.readString(Path.of("../../README.md"));
    Article article = Article.of(between(readme, "Article.of(\"", "\")"));
    String expected = between(readme, "\nprints\n\n", "\n\n").indent(-4);

    StringBuilder printed = new StringBuilder();
    for (Fact fact : Waqai.arabic().read(article.publishedOn(LocalDate.of(2024, 1, 19)))) {
      printed.append(fact).append('\n');
    }

    assertThat(printed).hasToString(expected);
  }

  @Test
  void theDatesOfTheReadmeAreFound() throws IOException {
    String readme = Files.readString(Path.of("../../README.md"));
    String text = between(readme, "String text = \"", "\";");
    String expected = between(readme, "\nfinds\n\n", "\n\n").indent(-4);

    StringBuilder printed = new StringBuilder();
    for (TimeMention time : TemporalTagger.arabic().tag(text, LocalDate.of(2024, 1, 19)).times()) {
      printed.append(time.span().text()).append(' ').append(time.value().get().iso()).append('\n');
    }

    assertThat(printed).hasToString(expected);
  }

  private static String between(String text, String before, String after) {
    assertThat(text).contains(before);
    int start = text.indexOf(before) + before.length();
    return text.substring(start, text.indexOf(after, start));
  }
}
