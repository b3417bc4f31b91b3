package org.waqai.arabic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.waqai.Waqai;
import org.waqai.json.JsonWriter;
import org.waqai.text.Article;

/**
 * From letters to JSON on one thread: look at {@code words}, which is words a second. The articles
 * of the repository, once and many times over, so that growth with length shows: a linear reader
 * has the same figure in both.
 *
 * <p>{@code ./mvnw -q -B -Pbenchmark -pl models/arabic -am verify -DskipTests}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx300m")
public class ReadBenchmark {

  @Param({"1", "20"})
  public int copies;

  private final Waqai waqai = Waqai.arabic();
  private final JsonWriter json = JsonWriter.compact();
  private Article article = Article.of("");
  private int length;

  /** Words a second beside articles a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Words {
    public long words;
  }

  @Setup
  public void read() throws IOException {
    Path folder = Path.of(System.getProperty("articles", "../../examples/articles"));
    String visit = Files.readString(folder.resolve("visit.txt"));
    String page = Files.readString(folder.resolve("page.txt"));
    String text = (visit + "\n" + page + "\n").repeat(copies);
    article = Article.of(text).publishedOn(LocalDate.of(2024, 3, 12));
    length = text.split("\\s+").length;
  }

  @Benchmark
  public String lettersToJson(Words counter) {
    counter.words += length;
    return json.write(waqai.read(article));
  }
}
