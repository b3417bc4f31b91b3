package org.waqai.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waqai.Waqai;
import org.waqai.fact.Facts;
import org.waqai.json.JsonWriter;
import org.waqai.text.Article;

/** What the JSON promises, on the articles that the repository carries. */
class OutputContractTest {

  private static final Waqai WAQAI = SharedWaqai.WAQAI;

  @Test
  void everyTextIsWhatItsOffsetsCutOut() throws IOException {
    for (Article article : articles()) {
      for (Map<?, ?> object : objects(read(article))) {
        if (object.containsKey("start") && object.containsKey("text")) {
          int start = (Integer) object.get("start");
          int end = (Integer) object.get("end");
          assertThat(article.text().substring(start, end)).isEqualTo(object.get("text"));
          assertThat(end).isGreaterThan(start);
        }
      }
    }
  }

  @Test
  void whatIsAbsentIsLeftOut() throws IOException {
    for (Article article : articles()) {
      for (Map<?, ?> object : objects(read(article))) {
        assertThat(new ArrayList<Object>(object.values())).doesNotContain("").doesNotContainNull();
      }
    }
  }

  @Test
  void everyEntityThatIsNamedIsListed() throws IOException {
    for (Article article : articles()) {
      Map<?, ?> root = read(article);
      List<Object> ids = new ArrayList<>();
      for (Object entity : (List<?>) root.get("entities")) {
        ids.add(((Map<?, ?>) entity).get("id"));
      }
      assertThat(ids).doesNotHaveDuplicates();
      for (Map<?, ?> object : objects(root)) {
        if (object.containsKey("entity")) {
          assertThat(ids).contains(object.get("entity"));
        }
      }
    }
  }

  @Test
  void theKeysAreThoseOfTheContract() throws IOException {
    for (Article article : articles()) {
      Map<?, ?> root = read(article);
      assertThat(names(root))
          .containsExactly("id", "title", "published", "entities", "times", "facts");
      for (Object fact : (List<?>) root.get("facts")) {
        Map<?, ?> map = (Map<?, ?>) fact;
        List<String> expected =
            new ArrayList<>(
                List.of(
                    "id",
                    "type",
                    "arguments",
                    "place",
                    "time",
                    "polarity",
                    "modality",
                    "source",
                    "mentions",
                    "rule",
                    "confidence"));
        expected.removeIf(
            key -> List.of("place", "time", "source").contains(key) && !map.containsKey(key));
        assertThat(names(map)).isEqualTo(expected);
        assertThat((List<?>) map.get("mentions")).isNotEmpty();
      }
    }
  }

  @Test
  void anArticleHasManyFacts() throws IOException {
    for (Article article : articles()) {
      assertThat(WAQAI.read(article).facts()).as(article.toString()).hasSizeGreaterThan(10);
    }
  }

  @Test
  void theSameArticleGivesTheSameBytes() throws IOException {
    for (Article article : articles()) {
      String first = JsonWriter.compact().write(WAQAI.read(article));
      assertThat(JsonWriter.compact().write(Waqai.arabic().read(article))).isEqualTo(first);
    }
  }

  private static List<String> names(Map<?, ?> object) {
    return object.keySet().stream().map(Object::toString).toList();
  }

  private static List<Article> articles() throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String name : List.of("visit", "page")) {
      Path file = Path.of("../../examples/articles", name + ".txt");
      articles.add(
          Article.of(Files.readString(file)).withId(name).publishedOn(LocalDate.of(2024, 3, 12)));
    }
    return articles;
  }

  private static Map<?, ?> read(Article article) throws IOException {
    Facts facts = WAQAI.read(article);
    try (JsonParser json = new JsonFactory().createParser(JsonWriter.indented().write(facts))) {
      json.nextToken();
      return (Map<?, ?>) value(json);
    }
  }

  /** All objects of a tree, the root first. */
  private static List<Map<?, ?>> objects(Object tree) {
    List<Map<?, ?>> found = new ArrayList<>();
    if (tree instanceof Map<?, ?> map) {
      found.add(map);
      map.values().forEach(child -> found.addAll(objects(child)));
    } else if (tree instanceof List<?> list) {
      list.forEach(child -> found.addAll(objects(child)));
    }
    return found;
  }

  private static Object value(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> map = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String key = json.currentName();
          json.nextToken();
          assertThat(map.put(key, value(json))).as("%s twice", key).isNull();
        }
        yield map;
      }
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(json));
        }
        yield list;
      }
      case VALUE_NUMBER_INT -> json.getIntValue();
      case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case VALUE_STRING -> json.getText();
      default -> throw new AssertionError("the contract has no " + json.currentToken());
    };
  }
}
