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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.waqai.TemporalTagger;
import org.waqai.Waqai;
import org.waqai.lexicon.LexiconReader;
import org.waqai.mention.GazetteerTagger;
import org.waqai.mention.Mentions;
import org.waqai.mention.NameTagger;
import org.waqai.text.Article;
import org.waqai.text.Normalizer;
import org.waqai.time.TimeFinder;
import org.waqai.time.Times;
import org.waqai.token.Tokens;

/**
 * Names and time expressions on one thread, each by itself: look at {@code words}, which is words a
 * second.
 *
 * <p>{@code ./mvnw -q -B -Pbenchmark -pl models/arabic -am verify -DskipTests
 * -Dbenchmark.arguments=PartBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx300m")
public class PartBenchmark {

  private final Normalizer normalizer = Normalizer.read(Arabic.resources());
  private final LexiconReader reader = new LexiconReader(Arabic.resources());
  private final TimeFinder finder = TimeFinder.read(reader, normalizer);
  private final GazetteerTagger lists = GazetteerTagger.read(reader, normalizer);
  private final NameTagger names = NameTagger.read(Arabic.resources(), lists);
  private final TemporalTagger temporal = TemporalTagger.arabic();
  private Article article = Article.of("");
  private Tokens tokens = Waqai.arabic().tokens(article);
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
    String text =
        Files.readString(folder.resolve("visit.txt"))
            + "\n"
            + Files.readString(folder.resolve("page.txt"));
    article = Article.of(text).publishedOn(LocalDate.of(2024, 3, 12));
    tokens = Waqai.arabic().tokens(article);
    length = text.split("\\s+").length;
  }

  @Benchmark
  public Times timesOnTokens(Words counter) {
    counter.words += length;
    return finder.find(tokens);
  }

  @Benchmark
  public Times timesOnLetters(Words counter) {
    counter.words += length;
    return temporal.tag(article);
  }

  @Benchmark
  public Mentions namesOnTokens(Words counter) {
    counter.words += length;
    return names.tag(tokens);
  }

  @Benchmark
  public Mentions listsOnTokens(Words counter) {
    counter.words += length;
    return lists.tag(tokens);
  }
}
