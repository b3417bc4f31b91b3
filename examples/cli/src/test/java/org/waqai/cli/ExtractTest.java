package org.waqai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, on the articles that the repository carries. */
class ExtractTest {

  private static final Path VISIT = Path.of("../articles/visit.txt");
  private static final Path PAGE = Path.of("../articles/page.txt");

  @Test
  void anArticleIsPrintedForPeople() {
    Streams streams = Streams.empty();

    int code =
        Main.run(streams.console(), "extract", "--published", "2024-03-12", VISIT.toString());

    assertThat(code).isEqualTo(ExitCode.OK);
    assertThat(streams.err()).isEmpty();
    assertThat(streams.lines().get(0))
        .startsWith("== ../articles/visit.txt, published 2024-03-12, ")
        .endsWith(" facts");
    assertThat(streams.out()).contains("\nProtest\n").contains("\n  word          تظاهر\n");
  }

  @Test
  void aParserThatIsNotThereIsNamed() {
    Streams streams = Streams.empty();

    assertThat(Main.run(streams.console(), "extract", "--deep", VISIT.toString()))
        .isEqualTo(ExitCode.RESOURCES);
    assertThat(streams.err()).contains("add the dependency org.waqai:waqai-corenlp");
  }

  @Test
  void manyArticlesAreALineEach() {
    Streams streams = Streams.empty();

    int code =
        Main.run(
            streams.console(), "extract", "--format", "jsonl", VISIT.toString(), PAGE.toString());

    assertThat(code).isEqualTo(ExitCode.OK);
    assertThat(streams.lines()).hasSize(2);
    assertThat(streams.lines().get(1))
        .startsWith("{\"id\":\"../articles/page.txt\",\"title\":\"قتيلان و11 جريحا")
        .doesNotContain(
            "\"text\":\"قتيلان و11 جريحا في حريق بمرفأ طرابلس والقضاء يوقف مدير المستودع\\n");
  }

  @Test
  void aRebuiltTextIsGivenBack() {
    Streams streams = Streams.of("{\"title\":\"عنوان\",\"text\":\"وصل الوفد.\"}");

    assertThat(Main.run(streams.console(), "extract", "--format", "jsonl")).isZero();
    assertThat(streams.out()).contains("\"title\":\"عنوان\",\"text\":\"عنوان\\nوصل الوفد.\"");
  }

  @Test
  void failuresAreRecordsTooWhereResultsAre() {
    Streams streams = Streams.of("{\"text\":\"وصل الوفد.\"}\n{}\n");

    assertThat(Main.run(streams.console(), "extract", "--format", "jsonl"))
        .isEqualTo(ExitCode.SOME_FAILED);
    assertThat(streams.lines()).hasSize(1);
    assertThat(streams.err())
        .startsWith("{\"file\":\"-\",\"line\":2,\"error\":\"no \\\"text\\\"\"}\n");
  }

  @Test
  void oddTextsAreReadToo() {
    String[] texts = {"", "\\u0000", "\\ud800", "\\u064b\\u0651", "no Arabic"};
    Streams streams = Streams.of("{\"text\":\"" + String.join("\"}\n{\"text\":\"", texts) + "\"}");

    assertThat(Main.run(streams.console(), "extract", "--format", "jsonl", "--with-text")).isZero();
    assertThat(streams.lines()).hasSize(5).allMatch(line -> line.endsWith("\"facts\":[]}"));
    assertThat(streams.lines().get(2)).contains("\"text\":\"\\uD800\"");
  }

  @Test
  void explainSaysWhichRulesWereTried() {
    Streams streams = Streams.empty();

    assertThat(Main.run(streams.console(), "explain", VISIT.toString())).isZero();
    assertThat(streams.out()).contains("fires");
  }

  @Test
  void explainTellsOfTheWordsThatOneAsksAbout() {
    Streams streams = Streams.of("اعتقلت الشرطة رجلا في طنجة");

    assertThat(Main.run(streams.console(), "explain", "--about", "اعتقلت الشرطة", "-")).isZero();
    assertThat(streams.out()).contains("detain/arrest fires").contains("الشرطة");
  }

  @Test
  void wordsThatTheArticleDoesNotHaveAreToldSo() {
    Streams streams = Streams.of("اعتقلت الشرطة رجلا في طنجة");

    assertThat(Main.run(streams.console(), "explain", "--about", "الوزير", "-")).isZero();
    assertThat(streams.out()).contains("the article does not have these words");
  }

  @Test
  void aFolderWithoutLanguageFilesIsAClearError(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "وصل");
    Streams streams = Streams.empty();

    int code = Main.run(streams.console(), "extract", "--resources", folder.toString(), "a.txt");

    assertThat(code).isEqualTo(ExitCode.RESOURCES);
    assertThat(streams.err()).startsWith("waqai: ").contains(".tsv");
  }
}
