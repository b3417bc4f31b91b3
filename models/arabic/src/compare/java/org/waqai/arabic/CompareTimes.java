package org.waqai.arabic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.components.ResultFormatter;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.jcas.JCas;
import org.waqai.TemporalTagger;
import org.waqai.time.TimeMention;
import org.waqai.time.Times;

/**
 * Reads articles with Waqai and with HeidelTime 2.2.1 (GPL-3.0, no tagger) in one run: words a
 * second of both, how often they agree, and random disagreements for a reader to judge. It is
 * compiled and run by the profile {@code compare} only; no artifact depends on HeidelTime.
 *
 * <p>Arguments: a file of articles, one JSON object a line with {@code published} and {@code text};
 * how many of them, 0 for all; how many disagreements to print; the seed that chooses them.
 */
public final class CompareTimes {

  private static final String CONFIGURATION =
      """
      considerDate = true
      considerDuration = true
      considerSet = true
      considerTime = true
      considerTemponym = false
      treeTaggerHome = .
      typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
      typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml
      uimaVarDate = Date
      uimaVarDuration = Duration
      uimaVarLanguage = Language
      uimaVarSet = Set
      uimaVarTime = Time
      uimaVarTemponym = Temponym
      uimaVarTypeToProcess = Type
      ConvertDurations = true
      """;

  private record Text(LocalDate published, String text) {}

  private record Timex(int start, int end, String value) {

    boolean overlaps(Timex other) {
      return start < other.end && other.start < end;
    }
  }

  private int same;
  private int sameValue;
  private int otherValue;
  private int onlyOurs;
  private int onlyTheirs;
  private final List<String> disagreements = new ArrayList<>();

  private CompareTimes() {}

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    int most = Integer.parseInt(arguments[1]);
    int printed = Integer.parseInt(arguments[2]);
    long seed = Long.parseLong(arguments[3]);
    List<Text> texts = read(file, most);
    new CompareTimes().run(texts, printed, seed);
  }

  private void run(List<Text> texts, int printed, long seed) throws Exception {
    TemporalTagger waqai = TemporalTagger.arabic();
    Path configuration = Files.createTempFile("heideltime", ".props");
    Files.writeString(configuration, CONFIGURATION);
    HeidelTimeStandalone other =
        new HeidelTimeStandalone(
            Language.ARABIC,
            DocumentType.NEWS,
            OutputType.TIMEML,
            configuration.toString(),
            POSTagger.NO);
    Files.delete(configuration);
    int words = 0;
    for (Text text : texts) {
      words += text.text().split("\\s+").length;
    }
    for (Text text : texts) {
      ours(waqai, text);
    }
    long begin = System.nanoTime();
    List<List<Timex>> ours = new ArrayList<>();
    for (Text text : texts) {
      ours.add(ours(waqai, text));
    }
    long middle = System.nanoTime();
    List<List<Timex>> theirs = new ArrayList<>();
    for (Text text : texts) {
      theirs.add(theirs(other, text));
    }
    long end = System.nanoTime();
    for (int i = 0; i < texts.size(); i++) {
      compare(texts.get(i), ours.get(i), theirs.get(i));
    }
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d words; Waqai with tokens %.0f words a second, HeidelTime %.0f%n",
        texts.size(),
        words,
        words * 1e9 / (middle - begin),
        words * 1e9 / (end - middle));
    System.out.printf(
        Locale.ROOT,
        "same span and value %d, other span and same value %d, other value %d, only Waqai %d,"
            + " only HeidelTime %d%n",
        same,
        sameValue,
        otherValue,
        onlyOurs,
        onlyTheirs);
    Collections.shuffle(disagreements, new Random(seed));
    disagreements.stream().limit(printed).forEach(System.out::println);
  }

  private static List<Timex> ours(TemporalTagger waqai, Text text) {
    Times times = waqai.tag(text.text(), text.published());
    List<Timex> result = new ArrayList<>();
    for (TimeMention time : times.times()) {
      String value = time.value().map(v -> v.iso()).orElse("");
      result.add(new Timex(time.span().start(), time.span().end(), value));
    }
    return result;
  }

  private static List<Timex> theirs(HeidelTimeStandalone other, Text text) throws Exception {
    List<Timex> result = new ArrayList<>();
    ResultFormatter formatter =
        new ResultFormatter() {
          @Override
          public String format(JCas jcas) {
            FSIterator<?> found = jcas.getAnnotationIndex(Timex3.type).iterator();
            while (found.hasNext()) {
              Timex3 timex = (Timex3) found.next();
              result.add(new Timex(timex.getBegin(), timex.getEnd(), timex.getTimexValue()));
            }
            return "";
          }
        };
    Date date = Date.from(text.published().atStartOfDay(ZoneId.systemDefault()).toInstant());
    other.process(text.text(), date, formatter);
    return result;
  }

  private void compare(Text text, List<Timex> ours, List<Timex> theirs) {
    List<Timex> left = new ArrayList<>(theirs);
    for (Timex mine : ours) {
      List<Timex> over = left.stream().filter(mine::overlaps).toList();
      left.removeAll(over);
      if (over.isEmpty()) {
        onlyOurs++;
        tell("only Waqai", text, mine, null);
      } else if (over.contains(mine)) {
        same++;
      } else if (over.stream().anyMatch(t -> t.value().equals(mine.value()))) {
        sameValue++;
      } else {
        otherValue++;
        tell("other value", text, mine, over.get(0));
      }
    }
    for (Timex their : left) {
      onlyTheirs++;
      tell("only HeidelTime", text, null, their);
    }
  }

  private void tell(String kind, Text text, Timex mine, Timex their) {
    Timex shown = mine == null ? their : mine;
    String whole = text.text();
    int from = Math.max(0, shown.start() - 60);
    int to = Math.min(whole.length(), shown.end() + 40);
    disagreements.add(
        kind
            + " | published "
            + text.published()
            + " | Waqai "
            + told(whole, mine)
            + " | HeidelTime "
            + told(whole, their)
            + " | "
            + whole.substring(from, to).replace('\n', '/'));
  }

  private static String told(String text, Timex timex) {
    return timex == null
        ? "-"
        : "[" + text.substring(timex.start(), timex.end()) + "] " + timex.value();
  }

  private static List<Text> read(Path file, int most) throws IOException {
    List<Text> texts = new ArrayList<>();
    JsonFactory json = new JsonFactory();
    for (String line : Files.readAllLines(file)) {
      if (most > 0 && texts.size() == most) {
        break;
      }
      String published = null;
      String text = null;
      try (JsonParser parser = json.createParser(line)) {
        while (parser.nextToken() != null) {
          if (parser.currentToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            published = name.equals("published") ? parser.getValueAsString() : published;
            text = name.equals("text") ? parser.getValueAsString() : text;
          }
        }
      }
      if (text != null && published != null && published.length() >= 10) {
        texts.add(new Text(LocalDate.parse(published.substring(0, 10)), text));
      }
    }
    return texts;
  }
}
