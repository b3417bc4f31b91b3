package org.waqai.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waqai.Waqai;
import org.waqai.arabic.Arabic;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Resources;
import org.waqai.lexicon.Row;
import org.waqai.text.Article;

/**
 * Runs the sentences of {@code cases.tsv}: what stands in brackets is found, with its value, and
 * nothing else.
 */
class TimeFinderTest {

  private static final Waqai WAQAI = Waqai.from(Arabic.resources());

  @Test
  void everySentenceHasTheTimeExpressionsInBrackets() {
    List<String> mistakes = new ArrayList<>();
    List<Row> rows =
        new LexiconReader(Resources.beside(TimeFinderTest.class))
            .read("cases.tsv", "published", "expected", "sentence");
    for (Row row : rows) {
      check(row, mistakes);
    }
    assertThat(mistakes).as("misread of %d", rows.size()).isEmpty();
  }

  private static void check(Row row, List<String> mistakes) {
    String marked = row.toString().substring(row.toString().lastIndexOf('\t') + 1);
    List<String> expected = expected(row, marked);
    Article article = Article.of(marked.replace("[", "").replace("]", ""));
    if (!row.get("published").isEmpty()) {
      article = article.publishedOn(LocalDate.parse(row.get("published")));
    }
    List<String> found = new ArrayList<>();
    for (TimeMention time : WAQAI.mentions(article).times().times()) {
      found.add(time.span().text() + " = " + time.value().map(TimeValue::iso).orElse("-"));
    }
    if (!found.equals(expected)) {
      mistakes.add("line %d: expected %s but found %s".formatted(row.line(), expected, found));
    }
  }

  private static List<String> expected(Row row, String marked) {
    List<String> values =
        Splitter.on(' ').omitEmptyStrings().splitToList(row.toString().split("\t", -1)[1]);
    List<String> result = new ArrayList<>();
    int from = marked.indexOf('[');
    for (String value : values) {
      int to = marked.indexOf(']', from);
      result.add(marked.substring(from + 1, to) + " = " + value);
      from = marked.indexOf('[', to);
    }
    return result;
  }
}
