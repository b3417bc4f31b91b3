package org.waqai.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.arabic.Arabic;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Resources;
import org.waqai.lexicon.Row;
import org.waqai.lexicon.WordForms;
import org.waqai.text.Article;
import org.waqai.text.Normalizer;
import org.waqai.token.Tokenizer;
import org.waqai.token.Tokens;

/**
 * Runs the sentences of the text files beside it: what stands in brackets is found, with its value,
 * and nothing else.
 */
class TimeFinderTest {

  private static final LexiconReader ARABIC = new LexiconReader(new Arabic());
  private static final Normalizer NORMALIZER = Normalizer.read(new Arabic());
  private static final Tokenizer TOKENIZER =
      Tokenizer.read(ARABIC, NORMALIZER, WordForms.read(ARABIC, NORMALIZER::key));
  private static final TimeFinder FINDER = TimeFinder.read(ARABIC, NORMALIZER);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "basics",
        "months",
        "numeric",
        "days",
        "parts",
        "periods",
        "durations",
        "clocks",
        "hijri",
        "ranges",
        "negatives",
        "unknown",
        "regions"
      })
  void everySentenceHasTheTimeExpressionsInBrackets(String file) {
    List<String> mistakes = new ArrayList<>();
    List<Row> rows =
        new LexiconReader(Resources.beside(TimeFinderTest.class))
            .read(file + ".txt", "published", "expected", "sentence");
    for (Row row : rows) {
      check(row, mistakes);
    }
    assertThat(mistakes).as("misread of %d", rows.size()).isEmpty();
  }

  @Test
  void hoursCountFromTheMomentOfPublication() {
    Article article =
        Article.of("وقع الحادث قبل ساعتين").publishedAt(LocalDateTime.of(2024, 1, 19, 1, 30));
    assertThat(find(article)).containsExactly("قبل ساعتين = 2024-01-18T23");
  }

  @Test
  void otherArticlesOfThePageHaveNoDayOfPublication() {
    Article article =
        Article.of(
                """
                الوزير يلتقي السفير
                التقى الوزير اليوم السفير في مكتبه.
                اقرأ أيضا:
                البرلمان يناقش الميزانية
                ناقش البرلمان اليوم مشروع الميزانية.""")
            .publishedOn(LocalDate.of(2024, 1, 19));
    assertThat(find(article)).containsExactly("اليوم = 2024-01-19", "اليوم = -");
  }

  private static void check(Row row, List<String> mistakes) {
    String marked = row.get("sentence").replace("\\n", "\n");
    List<String> expected = expected(row.get("expected"), marked);
    Article article = Article.of(marked.replace("[", "").replace("]", ""));
    if (!row.get("published").isEmpty()) {
      article = article.publishedOn(LocalDate.parse(row.get("published")));
    }
    List<String> found = new ArrayList<>();
    for (TimeMention time : times(article)) {
      String modifier = time.value().map(TimeValue::modifier).orElse("");
      boolean asked = !modifier.isEmpty() && row.get("expected").contains("/" + modifier);
      found.add(text(time) + (asked ? "/" + modifier : ""));
    }
    if (!found.equals(expected)) {
      mistakes.add("line %d: expected %s but found %s".formatted(row.line(), expected, found));
    }
  }

  @Test
  void anyRowOfWordsOfTimeGivesSpansOfTheTextWithValuesThatParse() {
    List<String> words =
        Splitter.on(' ')
            .splitToList(
                "من إلى بين و يوم أمس غدا اليوم الثلاثاء مارس/آذار رمضان 15 2024 1445هـ 3/4/2023"
                    + " 14:30 الساعة صباحا منتصف الليل قبل بعد منذ ثلاثة أسابيع عام القرن الماضي"
                    + " المقبل نهاية الربع الأول الموافق عيد الفطر كل ( ) ، . 99999999 ٢٣ لـ");
    Random random = new Random(11);
    for (int n = 0; n < 400; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        text.append(words.get(random.nextInt(words.size()))).append(' ');
      }
      int end = 0;
      for (TimeMention time :
          times(Article.of(text.toString()).publishedOn(LocalDate.of(2024, 1, 19)))) {
        assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(text.substring(time.span().start(), time.span().end()))
            .isEqualTo(time.span().text());
        time.value()
            .ifPresent(v -> assertThat(v.iso()).as(text.toString()).matches("[-0-9A-Z:/.+]*"));
        end = time.span().end();
      }
    }
  }

  @Test
  void endlessRowsComeToAnEnd() {
    for (String piece : List.of("و", "من 3 إلى ", "1", "12-", "(", "قبل ", "2024 و", "كل يوم ")) {
      assertThat(times(Article.of(piece.repeat(20_000)))).isNotNull();
    }
  }

  private static List<TimeMention> times(Article article) {
    Tokens tokens = TOKENIZER.tokenize(NORMALIZER.normalize(article));
    return FINDER.find(tokens).times();
  }

  private static List<String> find(Article article) {
    return times(article).stream().map(TimeFinderTest::text).toList();
  }

  private static String text(TimeMention time) {
    return time.span().text() + " = " + time.value().map(TimeValue::iso).orElse("-");
  }

  private static List<String> expected(String cell, String marked) {
    List<String> result = new ArrayList<>();
    List<String> values = Splitter.on(' ').splitToList(cell.isEmpty() ? "-" : cell);
    int from = marked.indexOf('[');
    for (int i = 0; from >= 0; i++) {
      int to = marked.indexOf(']', from);
      result.add(marked.substring(from + 1, to) + " = " + values.get(i));
      from = marked.indexOf('[', to);
    }
    return result;
  }
}
