package org.waqai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {

  @TempDir private Path folder;

  @Test
  void aTextFileIsAnArticle() throws IOException {
    Path file = file("one.txt", "عنوان\nوصل الوفد أمس.");
    Streams streams = Streams.empty();

    assertThat(FakeCommand.run(streams, "--published", "2024-03-12", file.toString())).isZero();
    assertThat(streams.lines()).containsExactly(file + " 2024-03-12 عنوان|وصل الوفد أمس.");
  }

  @Test
  void nothingNamedMeansTheStandardInput() {
    Streams streams = Streams.of("وصل الوفد.");

    assertThat(FakeCommand.run(streams)).isZero();
    assertThat(streams.lines()).containsExactly("- undated وصل الوفد.");
  }

  @Test
  void emptyInputIsAnArticleWithoutText() {
    Streams streams = Streams.empty();

    assertThat(FakeCommand.run(streams, "-")).isZero();
    assertThat(streams.lines()).containsExactly("- undated ");
  }

  @Test
  void emptyJsonLinesAreNoArticles() {
    Streams streams = Streams.of("\n \r\n");

    assertThat(FakeCommand.run(streams, "--input", "jsonl")).isZero();
    assertThat(streams.out()).isEmpty();
  }

  @Test
  void aRecordSaysItsDayItself() {
    Streams streams =
        Streams.of(
            """
            {"id": 7, "published": "2024-01-19T14:30:00+03:00", "text": "أ", "tags": [{"x": 1}]}
            {"id": "b", "published": null, "text": "ب"}
            {"published": "", "text": "ج"}
            """);

    assertThat(FakeCommand.run(streams, "--published", "2023-12-31", "--threads", "1")).isZero();
    assertThat(streams.lines())
        .containsExactly("7 2024-01-19 أ", "b 2023-12-31 ب", "-:3 2023-12-31 ج");
  }

  @Test
  void aTitlePrecedesTheBodyAndTheTextIsGivenBack() {
    Streams streams = Streams.of("{\"id\":\"a\",\"title\":\"عنوان\",\"text\":\"نص\"}");

    assertThat(FakeCommand.run(streams)).isZero();
    assertThat(streams.lines()).containsExactly("a undated rebuilt عنوان|نص");
  }

  @Test
  void aBadDayIsAnErrorOfItsRecord() {
    Streams streams = Streams.of("{\"published\":\"2024-02-30\",\"text\":\"a\"}\n{\"text\":5}\n");

    assertThat(FakeCommand.run(streams)).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(streams.err())
        .contains("-:1: \"published\": '2024-02-30' is neither YYYY-MM-DD nor")
        .contains("-:2: \"text\" is no string but value number int");
  }

  @Test
  void aBadDayOnTheCommandLineIsAUsageError() {
    Streams streams = Streams.of("a");

    assertThat(FakeCommand.run(streams, "--published", "12/3/2024")).isEqualTo(ExitCode.USAGE);
    assertThat(streams.err()).contains("YYYY-MM-DD");
  }

  @Test
  void brokenUtf8IsAnErrorOfItsLine() {
    byte[] lines =
        "{\"id\":\"a\",\"text\":\"x\"}\n{\"text\":\"?\"}\n{\"id\":\"c\",\"text\":\"y\"}"
            .getBytes(StandardCharsets.UTF_8);
    lines[22 + 9] = (byte) 0xE1;
    Streams streams = Streams.of(lines);

    assertThat(FakeCommand.run(streams)).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(streams.lines()).containsExactly("a undated x", "c undated y");
    assertThat(streams.err()).contains("-:2: broken UTF-8 at byte 9 (0xE1)");
  }

  @Test
  void brokenUtf8IsAnErrorOfItsFile() throws IOException {
    Path old = folder.resolve("old.txt");
    Files.write(old, "ab وصل".getBytes(Charset.forName("windows-1256")));
    Path good = file("good.txt", "وصل");
    Streams streams = Streams.empty();

    assertThat(FakeCommand.run(streams, old.toString(), good.toString()))
        .isEqualTo(ExitCode.SOME_FAILED);
    assertThat(streams.lines()).containsExactly(good + " undated وصل");
    assertThat(streams.err()).contains("old.txt: broken UTF-8 at byte 3");
  }

  @Test
  void aMissingFileIsReportedAndTheOthersAreRead() throws IOException {
    Path good = file("good.txt", "وصل");
    Streams streams = Streams.empty();

    assertThat(FakeCommand.run(streams, "none.txt", folder.toString(), good.toString()))
        .isEqualTo(ExitCode.IO);
    assertThat(streams.lines()).containsExactly(good + " undated وصل");
    assertThat(streams.err())
        .contains("none.txt: cannot be read: no such file")
        .contains("is a folder, not a file");
  }

  @Test
  void nulsAndHalfSurrogatesArePartOfTheText() {
    Streams streams = Streams.of("{\"id\":\"a\",\"text\":\"x\\u0000\\ud800y\"}");

    assertThat(FakeCommand.run(streams)).isZero();
    assertThat(streams.lines()).containsExactly("a undated x\0\ud800y");
  }

  @Test
  void deepNestingIsAnErrorOfItsLine() {
    Streams streams =
        Streams.of("{\"x\":" + "[".repeat(100_000) + "\n{\"id\":\"b\",\"text\":\"y\"}");

    assertThat(FakeCommand.run(streams, "--input", "jsonl")).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(streams.lines()).containsExactly("b undated y");
  }

  @Test
  void tenMegabytesInOneLineAreOneRecord() {
    String text = "كلمة ".repeat(1_200_000);
    Streams streams = Streams.of("{\"id\":\"a\",\"text\":\"" + text + "\"}");

    assertThat(FakeCommand.run(streams, (article, again) -> "" + article.text().length())).isZero();
    assertThat(streams.lines()).containsExactly("" + text.length());
  }

  @Test
  void theKindIsSeenByNameThenByContent() {
    assertThat(kind("a.txt", "{\"text\":\"\"}")).isEqualTo(InputKind.TEXT);
    assertThat(kind("a.JSONL", "")).isEqualTo(InputKind.JSONL);
    assertThat(kind("a.htm", "")).isEqualTo(InputKind.HTML);
    assertThat(kind("-", " {\"text\":\"\"}")).isEqualTo(InputKind.JSONL);
    assertThat(kind("-", "\n<!DOCTYPE html>")).isEqualTo(InputKind.HTML);
    assertThat(kind("-", "<html lang=ar>")).isEqualTo(InputKind.HTML);
    assertThat(kind("-", "<< عاجل >>")).isEqualTo(InputKind.TEXT);
    assertThat(kind("-", "{قوس} خبر")).isEqualTo(InputKind.TEXT);
  }

  private static InputKind kind(String name, String head) {
    return InputKind.of(name, head.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
