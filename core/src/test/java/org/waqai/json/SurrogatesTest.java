package org.waqai.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class SurrogatesTest {

  @Test
  void aPairIsALetter() {
    assertThat(Surrogates.firstLone("a\uD83D\uDE00b", 0)).isEqualTo(-1);
  }

  @Test
  void aHalfAloneIsFound() {
    assertThat(Surrogates.firstLone("a\uDE00", 0)).isEqualTo(1);
    assertThat(Surrogates.firstLone("\uD83D", 0)).isZero();
    assertThat(Surrogates.firstLone("\uD83D\uD83D\uDE00", 0)).isZero();
  }

  @Test
  void aHalfAloneIsWrittenAsAnEscape() throws IOException {
    assertThat(written("a\"\uD83D b\n\uDE00")).isEqualTo("{\"t\":\"a\\\"\\uD83D b\\n\\uDE00\"}");
  }

  @Test
  void pairsAndNulsAreWrittenAsJsonWantsThem() throws IOException {
    assertThat(written("\uD83D\uDE00\0")).isEqualTo("{\"t\":\"\uD83D\uDE00\\u0000\"}");
  }

  @Test
  void anEmptyTextIsLeftOut() throws IOException {
    assertThat(written("")).isEqualTo("{}");
  }

  private static String written(String value) throws IOException {
    StringWriter letters = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(letters)) {
      JsonFields fields = new JsonFields(generator);
      fields.object(() -> fields.text("t", value));
    }
    return letters.toString();
  }
}
