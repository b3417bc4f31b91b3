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
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.Analysis.Person;
import org.waqai.lexicon.Analysis.Tense;
import org.waqai.lexicon.Analysis.Voice;

/**
 * All inflected forms of the words of the lexicon, without clitics; clitics are cut off when a word
 * is looked up. Immutable and thread-safe.
 */
public final class WordForms implements WordAnalyzer {

  /** An inflected form, before clitics. */
  record Form(
      Lemma lemma,
      String base,
      WordClass wordClass,
      Tense tense,
      Voice voice,
      Person person,
      Gender gender,
      Number number,
      boolean bare,
      boolean suffixed) {}

  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter SLASH = Splitter.on('/').omitEmptyStrings();

  private final Map<String, List<Form>> forms = new HashMap<>();
  private final Map<String, Lemma> verbs = new HashMap<>();
  private final List<String[]> conjugation = new ArrayList<>();
  private final List<String[]> paradigms = new ArrayList<>();
  private final Map<String, List<String[]>> declension = new HashMap<>();
  private final List<String[]> proclitics = new ArrayList<>();
  private final List<String> enclitics = new ArrayList<>();
  private final UnaryOperator<String> fold;

  private WordForms(UnaryOperator<String> fold) {
    this.fold = fold;
  }

  public static WordForms read(LexiconReader reader, UnaryOperator<String> fold) {
    WordForms forms = new WordForms(fold);
    for (Row row :
        reader.read("lexicon/conjugation.tsv", "kind", "a", "b", "c", "d", "e", "words")) {
      String[] cells = {
        row.get("kind"),
        row.get("a"),
        row.get("b"),
        row.get("c"),
        row.get("d"),
        row.get("e"),
        row.get("words")
      };
      switch (cells[0]) {
        case "paradigm" -> forms.paradigms.add(cells);
        case "verb" -> forms.conjugation.add(cells);
        case "proclitic" -> forms.proclitics.add(cells);
        case "enclitic" -> SPACE.split(cells[6]).forEach(e -> forms.enclitics.add(fold.apply(e)));
        default -> forms.declension.computeIfAbsent(cells[0], k -> new ArrayList<>()).add(cells);
      }
    }
    forms.enclitics.sort((x, y) -> Integer.compare(y.length(), x.length()));
    for (Row file : reader.read("lexicon/files.txt", "kind", "file")) {
      String name = "lexicon/" + file.get("file");
      switch (file.get("kind")) {
        case "verbs" -> reader.read(name, "form", "tags", "words").forEach(forms::verb);
        case "nouns" -> reader.read(name, "class", "gender", "words").forEach(forms::noun);
        case "adjectives" -> reader.read(name, "words").forEach(forms::adjective);
        default -> throw file.error("no kind of file is called '" + file.get("kind") + "'");
      }
    }
    return forms;
  }

  private void verb(Row row) {
    List<String> parts = SPACE.splitToList(row.get("words"));
    if (parts.size() != 5) {
      throw row.error("a verb has five parts: perfect imperfect masdar active passive");
    }
    String perfect = parts.get(0);
    String imperfect = parts.get(1);
    ImmutableSet<String> tags =
        row.get("tags").isEmpty()
            ? ImmutableSet.of()
            : ImmutableSet.copyOf(Splitter.on(',').split(row.get("tags")));
    Lemma lemma =
        verbs.computeIfAbsent(
            perfect + " " + imperfect, k -> new Lemma(perfect, WordClass.VERB, tags));
    conjugate(lemma, perfect, imperfect);
    if (!parts.get(2).equals("-")) {
      SLASH
          .split(parts.get(2))
          .forEach(m -> decline(lemma, m, m, WordClass.MASDAR, "masdar", Gender.MASCULINE));
    }
    if (!parts.get(3).equals("-")) {
      SLASH
          .split(parts.get(3))
          .forEach(
              p ->
                  decline(
                      lemma, p, p, WordClass.ACTIVE_PARTICIPLE, "participle", Gender.MASCULINE));
    }
    if (!parts.get(4).equals("-")) {
      SLASH
          .split(parts.get(4))
          .forEach(
              p ->
                  decline(
                      lemma, p, p, WordClass.PASSIVE_PARTICIPLE, "participle", Gender.MASCULINE));
    }
  }

  private void conjugate(Lemma lemma, String perfect, String imperfect) {
    String paradigm = paradigm(perfect, imperfect);
    for (String[] rule : conjugation) {
      // kind paradigm source+tense voice person cut words: prefix~suffix
      if (!rule[1].equals("*") && !rule[1].equals(paradigm)) {
        continue;
      }
      String stem = rule[2].startsWith("perfect") ? perfect : imperfect.substring(1);
      int cut = Integer.parseInt(rule[5]);
      if (cut > stem.length()) {
        continue;
      }
      for (String ending : SPACE.split(rule[6])) {
        int tilde = ending.indexOf('~');
        String prefix = tilde < 0 ? "" : ending.substring(0, tilde);
        String suffix = tilde < 0 ? ending : ending.substring(tilde + 1);
        boolean suffixed = suffix.endsWith("+");
        if (suffixed) {
          suffix = suffix.substring(0, suffix.length() - 1);
        }
        suffix = suffix.replace("0", "").replace("$", stem.substring(stem.length() - 1));
        String word = prefix + stem.substring(0, stem.length() - cut) + suffix;
        String code = rule[4];
        Tense tense =
            rule[2].equals("perfect")
                ? Tense.PERFECT
                : rule[2].endsWith("jussive") ? Tense.JUSSIVE : Tense.IMPERFECT;
        Voice voice = Voice.valueOf(rule[3].toUpperCase(java.util.Locale.ROOT));
        if (voice == Voice.EITHER && lemma.is("intransitive") && !paradigm.equals("x")) {
          voice = Voice.ACTIVE;
        }
        put(
            word,
            new Form(
                lemma,
                lemma.citation(),
                WordClass.VERB,
                tense,
                voice,
                person(code),
                gender(code),
                number(code),
                !suffixed,
                suffixed || word.length() > 0));
      }
    }
  }

  private String paradigm(String perfect, String imperfect) {
    for (String[] p : paradigms) {
      if (ends(perfect, p[2]) && ends(imperfect, p[3])) {
        return p[1];
      }
    }
    return "sound";
  }

  private static boolean ends(String word, String pattern) {
    if (pattern.equals("*") || pattern.isEmpty()) {
      return true;
    }
    for (String one : pattern.split("/")) {
      String last = one.replace("_", "");
      int skip = one.length() - last.length();
      int to = word.length() - skip;
      if (to > 0 && word.substring(0, to).endsWith(last)) {
        return true;
      }
    }
    return false;
  }

  private static Person person(String code) {
    return code.startsWith("3")
        ? Person.THIRD
        : code.startsWith("2") ? Person.SECOND : Person.FIRST;
  }

  private static Gender gender(String code) {
    return code.contains("m")
        ? Gender.MASCULINE
        : code.contains("f") ? Gender.FEMININE : Gender.EITHER;
  }

  private static Number number(String code) {
    return code.contains("s")
        ? Number.SINGULAR
        : code.contains("d") ? Number.DUAL : code.contains("p") ? Number.PLURAL : Number.EITHER;
  }

  private void decline(
      Lemma lemma, String base, String word, WordClass wordClass, String kind, Gender gender) {
    for (String[] rule : declension.getOrDefault(kind, List.of())) {
      // kind ending - gender-number cut words
      if (!ends(word, rule[1])) {
        continue;
      }
      if (!rule[2].isEmpty() && ends(word, rule[2])) {
        continue;
      }
      int cut = Integer.parseInt(rule[5]);
      if (cut > word.length() - 1) {
        continue;
      }
      for (String ending : SPACE.split(rule[6])) {
        boolean suffixed = ending.endsWith("+");
        String suffix =
            (suffixed ? ending.substring(0, ending.length() - 1) : ending).replace("0", "");
        String form = word.substring(0, word.length() - cut) + suffix;
        Gender g = rule[4].startsWith("=") ? gender : gender(rule[4]);
        put(
            form,
            new Form(
                lemma,
                base,
                wordClass,
                Tense.NONE,
                Voice.EITHER,
                Person.NONE,
                g,
                number(rule[4]),
                !suffixed,
                true));
      }
    }
  }

  private void noun(Row row) {
    List<String> parts = SPACE.splitToList(row.get("words"));
    String singular = parts.get(0).equals("-") ? "" : parts.get(0);
    Gender gender = row.get("gender").equals("f") ? Gender.FEMININE : Gender.MASCULINE;
    String base = singular.isEmpty() ? SLASH.splitToList(parts.get(1)).get(0) : singular;
    Lemma lemma =
        new Lemma(
            base, WordClass.NOUN, ImmutableSet.copyOf(Splitter.on(',').split(row.get("class"))));
    if (!singular.isEmpty()) {
      decline(lemma, base, singular, WordClass.NOUN, "singular", gender);
      if (parts.size() < 2 || parts.get(1).equals("-")) {
        if (row.get("class").startsWith("person")) {
          decline(lemma, base, singular, WordClass.NOUN, "people", gender);
        } else {
          decline(lemma, base, singular, WordClass.NOUN, "things", gender);
        }
      }
    }
    if (parts.size() > 1 && !parts.get(1).equals("-")) {
      for (String plural : SLASH.split(parts.get(1))) {
        decline(lemma, base, plural, WordClass.NOUN, "plural", gender);
      }
    }
  }

  private void adjective(Row row) {
    List<String> parts = SPACE.splitToList(row.get("words"));
    Lemma lemma = new Lemma(parts.get(0), WordClass.ADJECTIVE, ImmutableSet.of());
    decline(lemma, parts.get(0), parts.get(0), WordClass.ADJECTIVE, "participle", Gender.MASCULINE);
    for (String more : parts.subList(1, parts.size())) {
      SLASH
          .split(more)
          .forEach(
              p -> decline(lemma, parts.get(0), p, WordClass.ADJECTIVE, "plural", Gender.EITHER));
    }
  }

  private void put(String word, Form form) {
    String key = fold.apply(word);
    List<Form> list = forms.computeIfAbsent(key, k -> new ArrayList<>(2));
    if (!list.contains(form)) {
      list.add(form);
    }
  }

  @Override
  public ImmutableList<Analysis> analyze(String form, String key) {
    List<Analysis> found = new ArrayList<>();
    cut(key, 0, Proclitics.NONE, "", found);
    for (String[] p : proclitics) {
      String letters = fold.apply(p[6]);
      if (key.startsWith(letters) && key.length() > letters.length()) {
        cut(key, letters.length(), clitics(p), p[2], found);
      }
    }
    return ImmutableList.copyOf(found);
  }

  private Proclitics clitics(String[] p) {
    String kind = p[1];
    String letters = fold.apply(p[6]);
    String conj = kind.contains("c") ? letters.substring(0, 1) : "";
    String rest = letters.substring(conj.length());
    String prep = kind.contains("p") ? rest.substring(0, 1) : "";
    return new Proclitics(conj, prep, kind.contains("a"), kind.contains("f"));
  }

  private void cut(String key, int prefix, Proclitics clitics, String with, List<Analysis> found) {
    String stem = prefix == 0 ? key : key.substring(prefix);
    look(stem, prefix, clitics, with, "", found);
    if (clitics.article()) {
      return;
    }
    for (String enclitic : enclitics) {
      if (stem.length() > enclitic.length() + 1 && stem.endsWith(enclitic)) {
        look(
            stem.substring(0, stem.length() - enclitic.length()),
            prefix,
            clitics,
            with,
            enclitic,
            found);
      }
    }
  }

  private void look(
      String stem,
      int prefix,
      Proclitics clitics,
      String with,
      String enclitic,
      List<Analysis> found) {
    List<Form> list = forms.get(stem);
    if (list == null) {
      return;
    }
    for (Form f : list) {
      if (fits(f, clitics, with, enclitic)) {
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
                clitics,
                prefix,
                enclitic));
      }
    }
  }

  private static boolean fits(Form f, Proclitics clitics, String with, String enclitic) {
    boolean verb = f.wordClass() == WordClass.VERB;
    if (enclitic.isEmpty() ? !f.bare() : !f.suffixed()) {
      return false;
    }
    if (clitics.article() && verb) {
      return false;
    }
    if (clitics.future() && f.tense() != Tense.IMPERFECT) {
      return false;
    }
    return !verb
        || clitics.preposition().isEmpty()
        || (with.contains("j") && f.tense() != Tense.PERFECT);
  }
}
