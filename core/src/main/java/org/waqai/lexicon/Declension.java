package org.waqai.lexicon;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waqai.lexicon.Analysis.Gender;

/**
 * Makes the forms of nouns, adjectives, masdars and participles as {@code lexicon/declension.tsv}
 * says: the ending of a word gives its shape, and its use and shape the endings. Not changed once
 * it has been read.
 */
final class Declension {

  private static final String FILE = "lexicon/declension.tsv";
  private static final String OTHER = "other";
  private static final Splitter SLASH = Splitter.on('/');

  private record Shape(List<String> uses, String name, Shapes shapes) {}

  /** One form; {@code what} has its feature for each gender of the word. */
  private record Rule(
      List<String> shapes, int cut, String suffix, Map<Gender, Integer> what, int takes) {

    boolean fits(String shape) {
      return shapes.contains(shape) || shapes.contains("*");
    }
  }

  private final FormTable table;
  private final Joins joins;
  private final List<Shape> shapes = new ArrayList<>();
  private final Map<String, List<Rule>> rules = new HashMap<>();
  private final List<List<String>> spellings = new ArrayList<>();
  private Shapes feminine = Shapes.of("");
  private String weak = "";

  private Declension(FormTable table, Joins joins) {
    this.table = table;
    this.joins = joins;
  }

  static Declension read(LexiconReader reader, FormTable table, Joins joins) {
    Declension declension = new Declension(table, joins);
    for (Row row : reader.read(FILE, "row", "use", "shape", "form", "takes", "words")) {
      switch (row.get("row")) {
        case "shape" ->
            declension.shapes.add(
                new Shape(
                    row.get("use").isEmpty() ? List.of() : SLASH.splitToList(row.get("use")),
                    row.get("shape"),
                    Shapes.of(row.get("words"))));
        case "spelling" -> declension.spellings.add(Splitter.on(' ').splitToList(row.get("words")));
        case "form" -> declension.form(row);
        case "feminine" -> declension.feminine = Shapes.of(row.get("words"));
        case "weak" -> declension.weak = row.get("words");
        default -> throw row.error("no kind of row is called '" + row.get("row") + "'");
      }
    }
    return declension;
  }

  private void form(Row row) {
    String code = row.get("form");
    List<String> shapesOfRule = SLASH.splitToList(row.get("shape"));
    Map<Gender, Integer> what = new EnumMap<>(Gender.class);
    for (Gender gender : Gender.values()) {
      what.put(gender, table.feature(Feature.nominal(code.substring(1), gender)));
    }
    Rule rule = new Rule(shapesOfRule, code.charAt(0) - '0', row.get("words"), what, Takes.of(row));
    for (String use : SLASH.split(row.get("use"))) {
      rules.computeIfAbsent(use, n -> new ArrayList<>()).add(rule);
    }
  }

  /** The gender that the ending of a masdar or participle shows. */
  Gender gender(String word) {
    return feminine.fit(word) ? Gender.FEMININE : Gender.MASCULINE;
  }

  /** Whether a masculine has lost a letter that its feminine shows. */
  boolean weak(String masculine, String feminineForm) {
    return feminineForm.equals(masculine + weak);
  }

  /** Puts the forms that a use of a word has, in all its spellings. */
  void decline(int origin, String word, String use, Gender gender) {
    spell(origin, word, use, gender);
    for (List<String> spelling : spellings) {
      if (word.contains(spelling.get(0))) {
        spell(origin, word.replace(spelling.get(0), spelling.get(1)), use, gender);
      }
    }
  }

  private void spell(int origin, String word, String use, Gender gender) {
    String shape = shape(word, use);
    StringBuilder form = new StringBuilder();
    for (Rule rule : rules.getOrDefault(use, List.of())) {
      if (rule.fits(shape) && rule.cut < word.length()) {
        form.setLength(0);
        form.append(word, 0, word.length() - rule.cut);
        joins.ending(form, rule.suffix);
        table.put(form, origin, rule.what.get(gender), rule.takes);
      }
    }
  }

  private String shape(String word, String use) {
    for (Shape shape : shapes) {
      if ((shape.uses.isEmpty() || shape.uses.contains(use)) && shape.shapes.fit(word)) {
        return shape.name;
      }
    }
    return OTHER;
  }
}
