package org.waqai.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.Analysis.Person;
import org.waqai.lexicon.Analysis.Tense;
import org.waqai.lexicon.Analysis.Voice;

/**
 * Makes the inflected forms of words as {@code lexicon/conjugation.tsv} says: a rule cuts letters
 * off the end of a stem and puts an ending there, and perhaps a prefix. Immutable and thread-safe.
 */
final class Inflection {

  private static final String FILE = "lexicon/conjugation.tsv";
  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter SLASH = Splitter.on('/').omitEmptyStrings();

  /** An end of a word: letters, and how many letters stand behind them. */
  private record End(String letters, int skip) {

    static ImmutableList<End> list(String cell) {
      ImmutableList.Builder<End> ends = ImmutableList.builder();
      for (String one : SLASH.split(cell.equals("*") ? "" : cell)) {
        String letters = one.replace("_", "");
        ends.add(new End(letters, one.length() - letters.length()));
      }
      return ends.build();
    }

    static boolean any(ImmutableList<End> ends, String word) {
      for (End end : ends) {
        int to = word.length() - end.skip;
        if (to > 0 && word.startsWith(end.letters, to - end.letters.length())) {
          return true;
        }
      }
      return false;
    }
  }

  private record Ending(String prefix, String suffix, boolean keepsLast, boolean bare) {

    static ImmutableList<Ending> list(String cell) {
      ImmutableList.Builder<Ending> endings = ImmutableList.builder();
      for (String text : SPACE.split(cell)) {
        int tilde = text.indexOf('~');
        String prefix = tilde < 0 ? "" : text.substring(0, tilde);
        String rest = text.substring(tilde + 1);
        boolean suffixed = rest.endsWith("+");
        String suffix = (suffixed ? rest.substring(0, rest.length() - 1) : rest).replace("0", "");
        endings.add(new Ending(prefix, suffix, suffix.contains("$"), !suffixed));
      }
      return endings.build();
    }

    String apply(String stem, int cut) {
      String end = keepsLast ? suffix.replace("$", stem.substring(stem.length() - 1)) : suffix;
      return prefix + stem.substring(0, stem.length() - cut) + end;
    }
  }

  private record Paradigm(String name, ImmutableList<End> perfect, ImmutableList<End> imperfect) {}

  private record Rule(
      ImmutableList<End> ends,
      ImmutableList<End> but,
      boolean ofPerfect,
      Tense tense,
      Voice voice,
      Person person,
      boolean keepsGender,
      Gender gender,
      Number number,
      int cut,
      ImmutableList<Ending> endings) {

    boolean fits(String word) {
      return cut < word.length()
          && (ends.isEmpty() || End.any(ends, word))
          && (but.isEmpty() || !End.any(but, word));
    }
  }

  private final ImmutableList<Paradigm> paradigms;
  private final ImmutableListMultimap<String, Rule> conjugation;
  private final ImmutableListMultimap<String, Rule> declension;
  private final String feminine;

  private Inflection(
      ImmutableList<Paradigm> paradigms,
      ImmutableListMultimap<String, Rule> conjugation,
      ImmutableListMultimap<String, Rule> declension,
      String feminine) {
    this.paradigms = paradigms;
    this.conjugation = conjugation;
    this.declension = declension;
    this.feminine = feminine;
  }

  static Inflection read(LexiconReader reader) {
    ImmutableList.Builder<Paradigm> paradigms = ImmutableList.builder();
    ImmutableListMultimap.Builder<String, Rule> verbs = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Rule> nouns = ImmutableListMultimap.builder();
    String feminine = "";
    for (Row row : reader.read(FILE, "kind", "a", "b", "c", "d", "e", "words")) {
      switch (row.get("kind")) {
        case "paradigm" ->
            paradigms.add(
                new Paradigm(row.get("a"), End.list(row.get("b")), End.list(row.get("c"))));
        case "verb" -> verbs.put(row.get("a"), verbRule(row));
        case "feminine" -> feminine = row.get("words");
        case "proclitic", "enclitic" -> {}
        default -> nouns.put(row.get("kind"), nounRule(row));
      }
    }
    return new Inflection(paradigms.build(), verbs.build(), nouns.build(), feminine);
  }

  private static Rule verbRule(Row row) {
    String source = row.get("b");
    Tense tense =
        source.equals("perfect")
            ? Tense.PERFECT
            : source.endsWith("jussive") ? Tense.JUSSIVE : Tense.IMPERFECT;
    String code = row.get("d");
    return new Rule(
        ImmutableList.of(),
        ImmutableList.of(),
        tense == Tense.PERFECT,
        tense,
        Voice.valueOf(row.get("c").toUpperCase(Locale.ROOT)),
        code.startsWith("3") ? Person.THIRD : code.startsWith("2") ? Person.SECOND : Person.FIRST,
        false,
        gender(code),
        number(code),
        Integer.parseInt(row.get("e")),
        Ending.list(row.get("words")));
  }

  private static Rule nounRule(Row row) {
    String code = row.get("d");
    return new Rule(
        End.list(row.get("a")),
        End.list(row.get("b")),
        true,
        Tense.NONE,
        Voice.EITHER,
        Person.NONE,
        code.startsWith("="),
        gender(code),
        number(code),
        Integer.parseInt(row.get("e")),
        Ending.list(row.get("words")));
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

  /** All forms of a verb; the imperfect is given with the prefix of the third person. */
  void conjugate(Lemma lemma, String perfect, String imperfect, BiConsumer<String, Form> forms) {
    String stem = imperfect.substring(1);
    boolean intransitive = lemma.is("intransitive");
    for (Rule rule : conjugation.get(paradigm(perfect, imperfect))) {
      String source = rule.ofPerfect ? perfect : stem;
      if (rule.cut > source.length()) {
        continue;
      }
      Voice voice = rule.voice == Voice.EITHER && intransitive ? Voice.ACTIVE : rule.voice;
      for (Ending ending : rule.endings) {
        forms.accept(
            ending.apply(source, rule.cut),
            new Form(
                lemma,
                lemma.citation(),
                WordClass.VERB,
                rule.tense,
                voice,
                rule.person,
                rule.gender,
                rule.number,
                ending.bare));
      }
    }
  }

  private String paradigm(String perfect, String imperfect) {
    for (Paradigm paradigm : paradigms) {
      if (End.any(paradigm.perfect, perfect) && End.any(paradigm.imperfect, imperfect)) {
        return paradigm.name;
      }
    }
    return "sound";
  }

  /** The forms of a nominal word that the rules of a kind (singular, plural, masdar …) make. */
  void decline(
      Lemma lemma,
      String base,
      String word,
      WordClass wordClass,
      String kind,
      Gender gender,
      BiConsumer<String, Form> forms) {
    for (Rule rule : declension.get(kind)) {
      if (!rule.fits(word)) {
        continue;
      }
      for (Ending ending : rule.endings) {
        String form = ending.apply(word, rule.cut);
        Gender own =
            gender == Gender.MASCULINE && form.endsWith(feminine) ? Gender.FEMININE : gender;
        forms.accept(
            form,
            new Form(
                lemma,
                base,
                wordClass,
                Tense.NONE,
                Voice.EITHER,
                Person.NONE,
                rule.keepsGender ? own : rule.gender,
                rule.number,
                ending.bare));
      }
    }
  }
}
