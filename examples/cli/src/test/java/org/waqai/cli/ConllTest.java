package org.waqai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConllTest {

  private static final String SENTENCES =
      """
      وصل	O
      سامر	B-PER
      الهاشمي	I-PER
      إلى	O
      بيروت	B-LOC

      غادر	O
      الوفد	O

      """;

  @Test
  void eachTokenIsPrintedWithItsTagAndTheOneThatIsFound() {
    Streams streams = Streams.of(SENTENCES);

    int code = Main.run(streams.console(), "tag", "-");

    assertThat(code).isEqualTo(ExitCode.OK);
    assertThat(streams.out())
        .isEqualTo(
            """
            وصل	O	O
            سامر	B-PER	B-PER
            الهاشمي	I-PER	I-PER
            إلى	O	O
            بيروت	B-LOC	B-LOC

            غادر	O	O
            الوفد	O	O

            """);
  }

  @Test
  void whatHasNoTagIsOutside() {
    Streams streams = Streams.of("وصل\nالوفد\n");

    assertThat(Main.run(streams.console(), "tag", "-")).isEqualTo(ExitCode.OK);
    assertThat(streams.out()).isEqualTo("وصل\tO\tO\nالوفد\tO\tO\n\n");
  }

  @Test
  void aSentenceThatIsReadRightlyScoresOne() {
    Streams streams = Streams.of(SENTENCES);

    assertThat(Main.run(streams.console(), "evaluate", "-")).isEqualTo(ExitCode.OK);
    assertThat(streams.out()).contains("ALL  P 1.000 R 1.000 F1 1.000 (2 right, 2 found, 2 gold)");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Streams streams = Streams.empty();

    assertThat(Main.run(streams.console(), "tag", "nowhere.conll")).isEqualTo(ExitCode.IO);
    assertThat(streams.err()).contains("nowhere.conll: there is no such file");
  }

  @Test
  void aLineWithoutATokenIsSaidWithItsNumber() {
    Streams streams = Streams.of("وصل\tO\n\tO\n");

    assertThat(Main.run(streams.console(), "evaluate", "-")).isEqualTo(ExitCode.IO);
    assertThat(streams.err()).contains("-:2: there is no token before the tab");
  }
}
