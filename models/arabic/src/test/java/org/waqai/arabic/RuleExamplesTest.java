package org.waqai.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waqai.Waqai;
import org.waqai.fact.Argument;
import org.waqai.fact.Fact;
import org.waqai.fact.Trigger;
import org.waqai.rule.Example;
import org.waqai.rule.Frame;
import org.waqai.text.Article;

/**
 * Runs the examples that stand in the rule files: each frame must read its own as its lines say.
 */
class RuleExamplesTest {

  private static final Waqai WAQAI = Waqai.arabic();

  @Test
  void everyExampleOfEveryFrameIsReadAsItSays() {
    List<String> mistakes = new ArrayList<>();
    int examples = 0;
    for (Frame frame : WAQAI.rules().frames()) {
      for (Example example : frame.examples()) {
        examples++;
        check(frame, example, mistakes);
      }
    }
    assertThat(mistakes).as("%d of %d examples are misread", mistakes.size(), examples).isEmpty();
  }

  private static void check(Frame frame, Example example, List<String> mistakes) {
    List<Fact> facts =
        WAQAI.read(Article.of(example.text())).facts().stream()
            .filter(f -> f.type().equals(frame.type().name()))
            .toList();
    String mistake = example.positive() ? positive(example, facts) : negative(facts);
    if (!mistake.isEmpty()) {
      mistakes.add(
          "%s:%d %s%n    %s%n    found %s"
              .formatted(example.file(), example.line(), mistake, example.text(), facts));
    }
  }

  private static String negative(List<Fact> facts) {
    return facts.isEmpty() ? "" : "should be silent";
  }

  private static String positive(Example example, List<Fact> facts) {
    if (facts.isEmpty()) {
      return "finds nothing";
    }
    String least = "";
    for (Fact fact : facts) {
      String difference = difference(example, fact);
      if (difference.isEmpty()) {
        return "";
      }
      if (least.isEmpty() || difference.length() < least.length()) {
        least = difference;
      }
    }
    return least;
  }

  private static String difference(Example example, Fact fact) {
    TreeSet<String> expected = new TreeSet<>();
    TreeSet<String> found = new TreeSet<>();
    example.expected().forEach((key, value) -> expected.add(key + "=" + value));
    for (Argument argument : fact.arguments()) {
      boolean asked = example.expected().containsKey(argument.role());
      String said = argument.role() + "=" + argument.name();
      String here = argument.role() + "=" + argument.span().text();
      found.add(expected.contains(here) && asked ? here : said);
    }
    fact.place()
        .filter(p -> example.expected().containsKey("place"))
        .ifPresent(p -> found.add("place=" + p.name()));
    if (example.expected().containsKey("trigger")) {
      fact.mentions().stream().map(Trigger::span).forEach(s -> found.add("trigger=" + s.text()));
    }
    if (example.expected().containsKey("polarity")) {
      found.add("polarity=" + fact.polarity().name().toLowerCase(Locale.ROOT));
    }
    if (example.expected().containsKey("modality")) {
      found.add("modality=" + fact.modality().name().toLowerCase(Locale.ROOT));
    }
    fact.time()
        .filter(t -> example.expected().containsKey("time"))
        .ifPresent(t -> found.add("time=" + t.span().text()));
    fact.source()
        .filter(s -> example.expected().containsKey("source"))
        .ifPresent(s -> found.add("source=" + s.name()));
    TreeSet<String> missing = new TreeSet<>(expected);
    missing.removeAll(found);
    TreeSet<String> extra = new TreeSet<>(found);
    extra.removeAll(expected);
    String text = "";
    if (!missing.isEmpty()) {
      text += "misses " + missing;
    }
    if (!extra.isEmpty()) {
      text += (text.isEmpty() ? "" : ", ") + "adds " + extra;
    }
    return text;
  }
}
