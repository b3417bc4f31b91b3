package org.waqai.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.FormTable.Origin;

/**
 * Reads the files of words that {@code lexicon/files.txt} lists and has their forms made. A verb
 * that is listed twice with the same principal parts is one lemma, and so is a noun that is listed
 * twice with the same class. Used once.
 */
final class WordFiles {

  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter SLASH = Splitter.on('/').omitEmptyStrings();
  private static final Splitter COMMA = Splitter.on(',').omitEmptyStrings();

  private final FormTable table;
  private final Conjugation conjugation;
  private final Declension declension;
  private final Map<String, Lemma> lemmas = new HashMap<>();
  private final Set<Origin> seen = new HashSet<>();

  private WordFiles(FormTable table, Conjugation conjugation, Declension declension) {
    this.table = table;
    this.conjugation = conjugation;
    this.declension = declension;
  }

  /** Puts all forms of all words into the table. */
  static void read(LexiconReader reader, FormTable table) {
    Conjugation conjugation = Conjugation.read(reader, table);
    Declension declension = Declension.read(reader, table, conjugation.joins());
    WordFiles words = new WordFiles(table, conjugation, declension);
    for (Row file : reader.read("lexicon/files.txt", "kind", "file")) {
      String name = "lexicon/" + file.get("file");
      switch (file.get("kind")) {
        case "verbs" -> reader.read(name, "form", "tags", "words").forEach(words::verb);
        case "nouns" -> reader.read(name, "class", "gender", "words").forEach(words::noun);
        case "adjectives" -> reader.read(name, "words").forEach(words::adjective);
        default -> throw file.error("no kind of file is called '" + file.get("kind") + "'");
      }
    }
  }

  private void verb(Row row) {
    List<String> parts = SPACE.splitToList(row.get("words"));
    if (parts.size() != 5) {
      throw row.error("a verb has five parts: perfect imperfect masdar active passive");
    }
    String perfect = parts.get(0);
    String imperfect = parts.get(1);
    Lemma lemma = lemmas.get(perfect + " " + imperfect);
    if (lemma == null) {
      ImmutableSet<String> tags =
          ImmutableSet.<String>builder()
              .addAll(COMMA.split(row.get("tags")))
              .add("form-" + row.get("form"))
              .build();
      lemma = new Lemma(perfect, WordClass.VERB, tags);
      lemmas.put(perfect + " " + imperfect, lemma);
      conjugation.conjugate(lemma, row.get("form"), perfect, imperfect);
    }
    boolean weak = conjugation.weak(perfect);
    derived(lemma, parts.get(2), WordClass.MASDAR, weak ? "weak-masdar" : "masdar");
    derived(lemma, parts.get(3), WordClass.ACTIVE_PARTICIPLE, weak ? "weak" : "active");
    derived(lemma, parts.get(4), WordClass.PASSIVE_PARTICIPLE, "passive");
  }

  private void derived(Lemma lemma, String words, WordClass wordClass, String use) {
    if (words.equals("-")) {
      return;
    }
    for (String word : SLASH.split(words)) {
      Origin origin = new Origin(lemma, word, wordClass);
      if (seen.add(origin)) {
        declension.decline(table.origin(origin), word, use, declension.gender(word));
      }
    }
  }

  private void noun(Row row) {
    List<String> parts = SPACE.splitToList(row.get("words"));
    String singular = parts.get(0).equals("-") ? "" : parts.get(0);
    String plurals = parts.size() < 2 || parts.get(1).equals("-") ? "" : parts.get(1);
    if (singular.isEmpty() && plurals.isEmpty()) {
      throw row.error("a noun has a singular or a plural");
    }
    boolean person = row.get("class").startsWith("person");
    Gender gender = row.get("gender").equals("f") ? Gender.FEMININE : Gender.MASCULINE;
    String base = singular.isEmpty() ? SLASH.splitToList(plurals).get(0) : singular;
    Lemma lemma =
        lemmas.computeIfAbsent(
            base + " " + row.get("class"),
            name ->
                new Lemma(
                    base, WordClass.NOUN, ImmutableSet.copyOf(COMMA.split(row.get("class")))));
    int origin = table.origin(new Origin(lemma, base, WordClass.NOUN));
    if (!singular.isEmpty()) {
      declension.decline(origin, singular, "singular", gender);
      if (person) {
        declension.decline(origin, singular, "woman", gender);
      }
      if (plurals.isEmpty()) {
        declension.decline(origin, singular, person ? "people" : "things", gender);
      }
    }
    for (String plural : SLASH.split(plurals)) {
      declension.decline(origin, plural, "plural", gender);
    }
  }

  private void adjective(Row row) {
    List<String> parts = SPACE.splitToList(row.get("words"));
    String masculine = parts.get(0);
    String feminine = parts.size() > 1 ? parts.get(1) : "";
    Lemma lemma = new Lemma(masculine, WordClass.ADJECTIVE, ImmutableSet.of());
    int origin = table.origin(new Origin(lemma, masculine, WordClass.ADJECTIVE));
    if (feminine.equals(masculine)) {
      declension.decline(origin, masculine, "plural", Gender.EITHER);
    } else {
      boolean weak = declension.weak(masculine, feminine);
      String use = weak ? "weak" : parts.size() > 2 ? "own" : "adjective";
      declension.decline(origin, masculine, use, Gender.MASCULINE);
      declension.decline(origin, feminine, "feminine", Gender.FEMININE);
    }
    for (String more : parts.subList(Math.min(2, parts.size()), parts.size())) {
      SLASH.split(more).forEach(p -> declension.decline(origin, p, "adjectives", Gender.EITHER));
    }
  }
}
