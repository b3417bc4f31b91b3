package org.waqai.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waqai.Waqai;
import org.waqai.fact.Argument;
import org.waqai.fact.Fact;
import org.waqai.rule.Example;
import org.waqai.rule.Frame;
import org.waqai.rule.Role;
import org.waqai.text.Article;

/**
 * Runs the examples that stand in the rule files: each frame must read its own as its lines say.
 * The topic of an example may be a part of the phrase that is found, or the other way round, since
 * where a phrase ends is a matter of taste; further phrases are no mistake, further entities are. A
 * wish must not be fulfilled: then it is an example.
 */
class RuleExamplesTest {

  private static final Waqai WAQAI = SharedWaqai.WAQAI;

  /** The letters of the article, which the preposition li- swallows. */
  private static final int ARTICLE = 2;

  @Test
  void everyExampleOfEveryFrameIsReadAsItSays() {
    List<String> mistakes = new ArrayList<>();
    int examples = 0;
    for (Frame frame : WAQAI.rules().frames()) {
      for (Example example : frame.examples()) {
        examples++;
        String mistake = mistake(frame, example);
        if (mistake.isEmpty() == example.wished()) {
          String says = example.wished() ? "this wish is fulfilled: make it an example" : mistake;
          mistakes.add(
              "%s:%d: %s%n    %s".formatted(example.file(), example.line(), says, example.text()));
        }
      }
    }
    assertThat(mistakes).as("%d of %d examples are misread", mistakes.size(), examples).isEmpty();
  }

  private static String mistake(Frame frame, Example example) {
    List<Fact> facts =
        WAQAI.read(Article.of(example.text())).facts().stream()
            .filter(f -> f.type().equals(frame.type().name()))
            .toList();
    if (!example.positive()) {
      return facts.isEmpty() ? "" : "should be silent but finds " + facts;
    }
    String least = "finds nothing";
    for (Fact fact : facts) {
      String difference = difference(frame, example.expected(), fact);
      if (difference.isEmpty()) {
        return "";
      }
      least = difference + " in " + fact;
    }
    return least;
  }

  private static String difference(
      Frame frame, ImmutableListMultimap<String, String> expected, Fact fact) {
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, String> entry : expected.entries()) {
      if (!has(frame, fact, entry.getKey(), entry.getValue())) {
        differences.add("misses " + entry.getKey() + "=" + entry.getValue());
      }
    }
    for (Argument argument : fact.arguments()) {
      boolean known = expected.get(argument.role()).stream().anyMatch(v -> names(argument, v));
      if (argument.entity().isPresent() && !known) {
        differences.add("adds " + argument);
      }
    }
    return String.join(", ", differences);
  }

  private static boolean has(Frame frame, Fact fact, String key, String value) {
    return switch (key) {
      case "trigger" -> fact.mentions().stream().anyMatch(m -> overlaps(m.span().text(), value));
      case "place" -> fact.place().filter(p -> names(p, value)).isPresent();
      case "source" -> fact.source().filter(s -> s.name().equals(value)).isPresent();
      case "time" -> fact.time().filter(t -> t.span().text().equals(value)).isPresent();
      case "polarity" -> is(fact.polarity(), value);
      case "modality" -> is(fact.modality(), value);
      default -> {
        boolean phrase =
            Optional.ofNullable(frame.type().roles().get(key)).filter(Role::phrase).isPresent();
        yield fact.arguments(key).stream()
            .anyMatch(a -> phrase ? overlaps(a.name(), value) : names(a, value));
      }
    };
  }

  private static boolean is(Enum<?> found, String value) {
    return found.name().toLowerCase(Locale.ROOT).equals(value);
  }

  private static boolean names(Argument argument, String value) {
    String here = argument.span().text();
    boolean merged = here.length() == value.length() - ARTICLE && value.endsWith(here);
    return argument.name().equals(value) || here.equals(value) || merged;
  }

  private static boolean overlaps(String found, String value) {
    return found.contains(value) || value.contains(found);
  }
}
