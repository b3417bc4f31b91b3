package org.waqai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {

  private static final String GOOD = "{\"id\":\"%d\",\"text\":\"خبر\"}";

  @Test
  void resultsComeInTheOrderOfTheInput() {
    Streams streams = Streams.of(records(200));
    Reading slowWhereEven =
        (article, again) -> {
          String id = article.id().orElseThrow();
          sleep(Integer.parseInt(id) % 2 == 0 ? 3 : 0);
          return id;
        };

    int code = FakeCommand.run(streams, slowWhereEven, "--input", "jsonl", "--threads", "4");

    assertThat(code).isEqualTo(ExitCode.OK);
    assertThat(streams.lines())
        .isEqualTo(IntStream.range(0, 200).mapToObj(String::valueOf).toList());
    assertThat(streams.err()).isEmpty();
  }

  @Test
  void onlyAFewRecordsAreUnderWay() {
    AtomicInteger started = new AtomicInteger();
    AtomicInteger ahead = new AtomicInteger();
    Streams streams = Streams.of(records(300));
    Reading slowAtFirst =
        (article, again) -> {
          started.incrementAndGet();
          if (article.id().orElseThrow().equals("0")) {
            sleep(200);
            ahead.set(started.get());
          }
          return "";
        };

    FakeCommand.run(streams, slowAtFirst, "--input", "jsonl", "--threads", "2");

    assertThat(started.get()).isEqualTo(300);
    assertThat(ahead.get()).isLessThanOrEqualTo(10);
  }

  @Test
  void aBadLineIsReportedAndTheRestIsRead() {
    Streams streams =
        Streams.of(
            String.join("\n", GOOD.formatted(1), "{\"id\":\"2\"", GOOD.formatted(3), "", "[]"));

    int code = FakeCommand.run(streams, "--input", "jsonl", "--threads", "3");

    assertThat(code).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(streams.lines()).containsExactly("1 undated خبر", "3 undated خبر");
    assertThat(streams.err().lines().toList())
        .hasSize(3)
        .satisfies(
            lines -> {
              assertThat(lines.get(0)).startsWith("waqai: -:2: no JSON: ");
              assertThat(lines.get(1)).isEqualTo("waqai: -:5: no JSON object");
              assertThat(lines.get(2)).isEqualTo("waqai: 2 of 4 records could not be read");
            });
  }

  @Test
  void strictStopsAtTheFirstBadLine() {
    for (String threads : List.of("1", "4")) {
      Streams streams = Streams.of(GOOD.formatted(1) + "\n{}\n" + GOOD.formatted(3));

      int code = FakeCommand.run(streams, "--input", "jsonl", "--strict", "--threads", threads);

      assertThat(code).isEqualTo(ExitCode.SOME_FAILED);
      assertThat(streams.lines()).containsExactly("1 undated خبر");
      assertThat(streams.err()).contains("waqai: -:2: no \"text\"");
    }
  }

  @Test
  void anArticleThatBreaksTheReaderHarmsNoOther() {
    Streams streams = Streams.of(records(3));
    Reading breaksAtOne =
        (article, again) -> {
          if (article.id().orElseThrow().equals("1")) {
            throw new IllegalStateException("too deep");
          }
          return "read";
        };

    int code = FakeCommand.run(streams, breaksAtOne, "--input", "jsonl");

    assertThat(code).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(streams.lines()).containsExactly("read", "read");
    assertThat(streams.err()).contains("-:2: the reader failed").contains("too deep");
  }

  @Test
  void noThreadsAreAUsageError() {
    Streams streams = Streams.empty();

    assertThat(FakeCommand.run(streams, "--threads", "0")).isEqualTo(ExitCode.USAGE);
    assertThat(streams.err()).contains("--threads");
  }

  private static String records(int count) {
    return IntStream.range(0, count)
        .mapToObj(GOOD::formatted)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
