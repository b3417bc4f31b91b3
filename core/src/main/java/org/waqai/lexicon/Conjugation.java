package org.waqai.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waqai.lexicon.Analysis.Voice;

/**
 * Makes the forms of verbs as {@code lexicon/conjugation.tsv} says: a verb follows the first
 * paradigm whose shapes it has; a paradigm changes the stems and gives each a set of endings. Not
 * changed once it has been read.
 */
final class Conjugation {

  private static final String FILE = "lexicon/conjugation.tsv";
  private static final Splitter SLASH = Splitter.on('/');
  private static final Splitter COMMA = Splitter.on(',');

  private record Shape(
      String paradigm, ImmutableList<String> forms, Shapes perfect, Shapes imperfect) {

    boolean fits(String form, String verb, String other) {
      return (forms.isEmpty() || forms.contains(form)) && perfect.fit(verb) && imperfect.fit(other);
    }
  }

  private record Ending(Row row, String prefix, String suffix, int takes) {}

  /**
   * One form of a paradigm.
   *
   * @param what the feature of verbs with an object, {@code whatWithout} that of verbs without one,
   *     or -1 if they have no such form
   */
  private record Rule(
      boolean ofPerfect, int cut, String template, Ending ending, int what, int whatWithout) {}

  private final FormTable table;
  private final Joins joins = new Joins();
  private final List<Shape> shapes = new ArrayList<>();
  private final Map<String, List<Rule>> rules = new HashMap<>();
  private Shapes weak = Shapes.of("");

  private Conjugation(FormTable table) {
    this.table = table;
  }

  static Conjugation read(LexiconReader reader, FormTable table) {
    Conjugation conjugation = new Conjugation(table);
    List<Row> rows = reader.read(FILE, "row", "name", "part", "voice", "takes", "words");
    Map<String, List<Ending>> endings = new HashMap<>();
    for (Row row : rows) {
      switch (row.get("row")) {
        case "join" -> conjugation.joins.add(row);
        case "paradigm" -> conjugation.shapes.add(shape(row));
        case "ending" ->
            endings.computeIfAbsent(row.get("name"), n -> new ArrayList<>()).add(ending(row));
        case "weak" -> conjugation.weak = Shapes.of(row.get("words"));
        case "stem" -> {}
        default -> throw row.error("no kind of row is called '" + row.get("row") + "'");
      }
    }
    for (Row row : rows) {
      if (row.get("row").equals("stem")) {
        conjugation.stem(row, endings);
      }
    }
    return conjugation;
  }

  private static Shape shape(Row row) {
    List<String> words = Splitter.on(' ').splitToList(row.get("words"));
    if (words.size() != 2) {
      throw row.error("a paradigm has a shape of the perfect and one of the imperfect");
    }
    String forms = row.get("part");
    return new Shape(
        row.get("name"),
        forms.isEmpty() ? ImmutableList.of() : ImmutableList.copyOf(COMMA.split(forms)),
        Shapes.of(words.get(0)),
        Shapes.of(words.get(1)));
  }

  private static Ending ending(Row row) {
    String words = row.get("words");
    int tilde = words.indexOf('~');
    String prefix = tilde < 0 ? "" : words.substring(0, tilde);
    return new Ending(row, prefix, words.substring(tilde + 1), Takes.of(row));
  }

  private void stem(Row row, Map<String, List<Ending>> endings) {
    List<Ending> set = endings.get(row.get("takes"));
    if (set == null) {
      throw row.error("no set of endings is called '" + row.get("takes") + "'");
    }
    String part = row.get("part");
    int cut = part.charAt(part.length() - 1) - '0';
    boolean ofObject = row.get("voice").equals("object");
    Voice voice =
        ofObject ? Voice.PASSIVE : Voice.valueOf(row.get("voice").toUpperCase(Locale.ROOT));
    Voice without = voice == Voice.EITHER ? Voice.ACTIVE : voice;
    for (Ending ending : set) {
      boolean third = ending.row().get("voice").startsWith("3");
      if (voice == Voice.PASSIVE && !third) {
        continue; // hardly ever written, and spelled like too many other words
      }
      Rule rule =
          new Rule(
              part.startsWith("perfect"),
              cut,
              row.get("words"),
              ending,
              feature(ending, voice),
              ofObject ? -1 : feature(ending, without));
      for (String paradigm : SLASH.split(row.get("name"))) {
        rules.computeIfAbsent(paradigm, n -> new ArrayList<>()).add(rule);
      }
    }
  }

  private int feature(Ending ending, Voice voice) {
    return table.feature(Feature.verb(ending.row().get("part"), voice, ending.row().get("voice")));
  }

  Joins joins() {
    return joins;
  }

  /** Whether the active participle of a verb loses its last letter where nothing follows. */
  boolean weak(String perfect) {
    return weak.fit(perfect);
  }

  /** Puts all forms of a verb, given as the third person masculine of both tenses. */
  void conjugate(Lemma lemma, String form, String perfect, String imperfect) {
    int origin = table.origin(new FormTable.Origin(lemma, lemma.citation(), WordClass.VERB));
    boolean intransitive = lemma.is("intransitive");
    String stem = imperfect.substring(1);
    StringBuilder word = new StringBuilder();
    for (Rule rule : rules.getOrDefault(paradigm(form, perfect, imperfect), List.of())) {
      int what = intransitive ? rule.whatWithout : rule.what;
      String source = rule.ofPerfect ? perfect : stem;
      if (what >= 0 && rule.cut <= source.length()) {
        word.setLength(0);
        word.append(rule.ending.prefix);
        joins.stem(word, source, source.length() - rule.cut);
        joins.ending(word, fill(rule.template, source));
        joins.ending(word, rule.ending.suffix);
        table.put(word, origin, what, rule.ending.takes);
      }
    }
  }

  /** A digit stands for the letter of the stem that is so far from its end. */
  private static String fill(String template, String source) {
    if (template.isEmpty()) {
      return template;
    }
    StringBuilder filled = new StringBuilder(template);
    for (int i = 0; i < filled.length(); i++) {
      int digit = filled.charAt(i) - '0';
      if (digit > 0 && digit <= source.length()) {
        filled.setCharAt(i, source.charAt(source.length() - digit));
      }
    }
    return filled.toString();
  }

  private String paradigm(String form, String perfect, String imperfect) {
    for (Shape shape : shapes) {
      if (shape.fits(form, perfect, imperfect)) {
        return shape.paradigm;
      }
    }
    return "";
  }
}
