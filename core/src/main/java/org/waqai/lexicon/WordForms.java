package org.waqai.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Tense;

/**
 * All inflected forms of the words of the lexicon. Clitics are not generated but cut off when a
 * word is looked up, in every way that leaves a known form which may carry them. The files are
 * those that {@code lexicon/files.txt} lists. Immutable and thread-safe.
 */
public final class WordForms implements WordAnalyzer {

  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter SLASH = Splitter.on('/').omitEmptyStrings();
  private static final Splitter COMMA = Splitter.on(',').omitEmptyStrings();
  private static final Form[] NONE = {};

  private final Map<String, Form[]> forms = new HashMap<>(1 << 19);
  private final Map<String, Lemma> verbs = new HashMap<>();
  private final Inflection inflection;
  private final CliticTable clitics;
  private final UnaryOperator<String> fold;

  private WordForms(Inflection inflection, CliticTable clitics, UnaryOperator<String> fold) {
    this.inflection = inflection;
    this.clitics = clitics;
    this.fold = fold;
  }

  /**
   * Reads all files of words.
   *
   * @throws LexiconException if a file is missing or has a mistake
   */
  public static WordForms read(LexiconReader reader, UnaryOperator<String> fold) {
    WordForms words = new WordForms(Inflection.read(reader), CliticTable.read(reader, fold), fold);
    for (Row file : reader.read("lexicon/files.txt", "kind", "file")) {
      String name = "lexicon/" + file.get("file");
      switch (file.get("kind")) {
        case "verbs" -> reader.read(name, "form", "tags", "words").forEach(words::verb);
        case "nouns" -> reader.read(name, "class", "gender", "words").forEach(words::noun);
        case "adjectives" -> reader.read(name, "words").forEach(words::adjective);
        default -> throw file.error("no kind of file is called '" + file.get("kind") + "'");
      }
    }
    return words;
  }

  private void verb(Row row) {
    List<String> parts = SPACE.splitToList(row.get("words"));
    if (parts.size() != 5) {
      throw row.error("a verb has five parts: perfect imperfect masdar active passive");
    }
    String perfect = parts.get(0);
    String imperfect = parts.get(1);
    String name = perfect + " " + imperfect;
    Lemma lemma = verbs.get(name);
    if (lemma == null) {
      ImmutableSet<String> tags =
          ImmutableSet.<String>builder()
              .addAll(COMMA.split(row.get("tags")))
              .add("form-" + row.get("form"))
              .build();
      lemma = new Lemma(perfect, WordClass.VERB, tags);
      verbs.put(name, lemma);
      inflection.conjugate(lemma, perfect, imperfect, this::put);
    }
    derived(lemma, parts.get(2), WordClass.MASDAR, "masdar");
    derived(lemma, parts.get(3), WordClass.ACTIVE_PARTICIPLE, "participle");
    derived(lemma, parts.get(4), WordClass.PASSIVE_PARTICIPLE, "participle");
  }

  private void derived(Lemma lemma, String words, WordClass wordClass, String kind) {
    if (words.equals("-")) {
      return;
    }
    for (String word : SLASH.split(words)) {
      inflection.decline(lemma, word, word, wordClass, kind, Gender.MASCULINE, this::put);
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
        new Lemma(base, WordClass.NOUN, ImmutableSet.copyOf(COMMA.split(row.get("class"))));
    if (!singular.isEmpty()) {
      decline(lemma, singular, "singular", gender);
      if (plurals.isEmpty() || person) {
        decline(lemma, singular, person ? "people" : "things", gender);
      }
    }
    for (String plural : SLASH.split(plurals)) {
      decline(lemma, plural, "plural", gender);
    }
  }

  private void decline(Lemma lemma, String word, String kind, Gender gender) {
    inflection.decline(lemma, lemma.citation(), word, lemma.wordClass(), kind, gender, this::put);
  }

  private void adjective(Row row) {
    List<String> parts = SPACE.splitToList(row.get("words"));
    Lemma lemma = new Lemma(parts.get(0), WordClass.ADJECTIVE, ImmutableSet.of());
    decline(lemma, parts.get(0), "participle", Gender.MASCULINE);
    for (String more : parts.subList(1, parts.size())) {
      SLASH.split(more).forEach(form -> decline(lemma, form, "plural", Gender.EITHER));
    }
  }

  private void put(String word, Form form) {
    String key = fold.apply(word);
    Form[] known = forms.getOrDefault(key, NONE);
    for (Form other : known) {
      if (other.equals(form)) {
        return;
      }
    }
    Form[] more = java.util.Arrays.copyOf(known, known.length + 1);
    more[known.length] = form;
    forms.put(key, more);
  }

  @Override
  public ImmutableList<Analysis> analyze(String form, String key) {
    List<Analysis> found = new ArrayList<>();
    look(key, 0, Proclitics.NONE, true, found);
    for (CliticTable.Prefix prefix : clitics.prefixes()) {
      int length = prefix.letters().length();
      if (key.length() > length && key.startsWith(prefix.letters())) {
        look(key, length, prefix.proclitics(), prefix.verbs(), found);
      }
    }
    return ImmutableList.copyOf(found);
  }

  private void look(
      String key, int prefix, Proclitics proclitics, boolean verbs, List<Analysis> found) {
    String stem = prefix == 0 ? key : key.substring(prefix);
    look(stem, prefix, proclitics, verbs, "", found);
    if (proclitics.article()) {
      return;
    }
    for (String suffix : clitics.suffixes()) {
      int length = stem.length() - suffix.length();
      if (length > 1 && stem.endsWith(suffix)) {
        look(stem.substring(0, length), prefix, proclitics, verbs, suffix, found);
      }
    }
  }

  private void look(
      String stem,
      int prefix,
      Proclitics proclitics,
      boolean verbs,
      String enclitic,
      List<Analysis> found) {
    for (Form f : forms.getOrDefault(stem, NONE)) {
      boolean verb = f.wordClass() == WordClass.VERB;
      boolean fits =
          (!enclitic.isEmpty() || f.bare())
              && (!verb || verbs)
              && (!verb || proclitics.preposition().isEmpty() || f.tense() != Tense.PERFECT)
              && (!proclitics.future() || f.tense() == Tense.IMPERFECT);
      if (fits) {
        found.add(
            new Analysis(
                f.lemma(),
                f.base(),
                f.wordClass(),
                f.tense(),
                f.voice(),
                f.person(),
                f.gender(),
                f.number(),
                proclitics,
                prefix,
                enclitic));
      }
    }
  }
}
