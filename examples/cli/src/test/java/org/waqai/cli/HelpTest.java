package org.waqai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HelpTest {

  @Test
  void helpShowsExamplesAndExitCodes() {
    Streams streams = Streams.empty();

    assertThat(Main.run(streams.console(), "extract", "--help")).isEqualTo(ExitCode.OK);
    assertThat(streams.out())
        .contains("--format", "--published", "--threads", "--strict", "Examples:", "Exit codes:")
        .contains("waqai extract --published 2024-03-12 article.txt");
  }

  @Test
  void withoutACommandTheUsageIsShown() {
    Streams streams = Streams.empty();

    assertThat(Main.run(streams.console())).isEqualTo(ExitCode.USAGE);
    assertThat(streams.err()).contains("extract").contains("explain");
  }

  @Test
  void anUnknownOptionIsAUsageError() {
    Streams streams = Streams.empty();

    assertThat(Main.run(streams.console(), "extract", "--formatt", "json"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(streams.err()).contains("--formatt");
  }

  @Test
  void theVersionIsSaid() {
    Streams streams = Streams.empty();

    assertThat(Main.run(streams.console(), "--version")).isEqualTo(ExitCode.OK);
    assertThat(streams.out()).startsWith("waqai ");
  }
}
