package org.waqai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a linguist may get wrong in the files of words. */
class LexiconFilesTest {

  private static final Splitter SPACE = Splitter.on(' ');
  private static final Splitter SLASH = Splitter.on('/');
  private static final Set<String> FORMS =
      Set.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "Q");
  private static final Set<String> CLASSES =
      Set.of(
          "event",
          "person",
          "group",
          "organization",
          "place",
          "thing",
          "abstract",
          "document",
          "time",
          "measure");

  @Test
  void everyVerbHasAFormAndFivePrincipalParts() {
    assertThat(rows("verbs"))
        .allSatisfy(
            row -> {
              assertThat(FORMS).as("%s", row).contains(row.get("form"));
              assertThat(SPACE.splitToList(row.get("words"))).as("%s", row).hasSize(5);
            });
  }

  @Test
  void theImperfectStartsWithYa() {
    assertThat(rows("verbs")).allSatisfy(row -> assertThat(part(row, 1)).startsWith("ي"));
  }

  @Test
  void aParticipleStartsWithMimUnlessItIsTheActiveOneOfTheFirstForm() {
    assertThat(rows("verbs"))
        .allSatisfy(
            row -> {
              if (!row.get("form").equals("I")) {
                assertThat(part(row, 3)).as("%s", row).matches("-|م.*");
              }
              assertThat(part(row, 4)).as("%s", row).matches("-|م.*");
            });
  }

  @Test
  void theLongFormsBeginAsTheyShould() {
    List<String> others = new ArrayList<>();
    for (Row row : rows("verbs")) {
      String start =
          switch (row.get("form")) {
            case "IV" -> "[أآ]";
            case "V", "VI" -> "ت";
            case "VII" -> "ان";
            case "VIII", "IX" -> "ا";
            case "X" -> "است";
            case "Q" -> ".";
            default -> "[^ا]";
          };
      if (!part(row, 0).matches(start + ".*")) {
        others.add(row.toString());
      }
    }
    assertThat(others).isEmpty();
  }

  @Test
  void everyNounHasAClassAndAGender() {
    assertThat(rows("nouns"))
        .allSatisfy(
            row -> {
              assertThat(CLASSES).as("%s", row).contains(row.get("class"));
              assertThat(row.get("gender")).as("%s", row).isIn("m", "f");
              assertThat(SPACE.splitToList(row.get("words")).size()).as("%s", row).isBetween(1, 2);
            });
  }

  @Test
  void noWordHasMarksOrLettersThatAreNotArabic() {
    for (String kind : List.of("verbs", "nouns", "adjectives")) {
      assertThat(rows(kind))
          .allSatisfy(
              row -> assertThat(row.get("words")).as("%s", row).matches("[\u0621-\u064A/ -]+"));
    }
  }

  @Test
  void noFileHasALineTwice() {
    List<String> doubles = new ArrayList<>();
    for (String kind : List.of("verbs", "nouns", "adjectives")) {
      Set<String> seen = new HashSet<>();
      for (Row row : rows(kind)) {
        String line = row.file() + " " + row.toString().replaceFirst("^\\S+ ", "");
        if (!seen.add(line)) {
          doubles.add(row.toString());
        }
      }
    }
    assertThat(doubles).isEmpty();
  }

  @Test
  void everyListedWordIsFoundByItself() {
    List<String> unknown = new ArrayList<>();
    for (Row row : rows("verbs")) {
      for (int i = 0; i < 5; i++) {
        collect(unknown, row, part(row, i));
      }
    }
    for (String kind : List.of("nouns", "adjectives")) {
      for (Row row : rows(kind)) {
        SPACE.split(row.get("words")).forEach(part -> collect(unknown, row, part));
      }
    }
    assertThat(unknown).isEmpty();
  }

  private static void collect(List<String> unknown, Row row, String part) {
    for (String word : SLASH.split(part)) {
      if (!word.equals("-") && Words.analyze(word).isEmpty()) {
        unknown.add(word + " of " + row);
      }
    }
  }

  private static String part(Row row, int index) {
    return SPACE.splitToList(row.get("words")).get(index);
  }

  private static List<Row> rows(String kind) {
    List<Row> rows = new ArrayList<>();
    for (Row file : Words.READER.read("lexicon/files.txt", "kind", "file")) {
      if (file.get("kind").equals(kind)) {
        String name = "lexicon/" + file.get("file");
        rows.addAll(
            switch (kind) {
              case "verbs" -> Words.READER.read(name, "form", "tags", "words");
              case "nouns" -> Words.READER.read(name, "class", "gender", "words");
              default -> Words.READER.read(name, "words");
            });
      }
    }
    return rows;
  }
}
