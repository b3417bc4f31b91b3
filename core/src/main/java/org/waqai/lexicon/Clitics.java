package org.waqai.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What may be glued to a word, from {@code lexicon/clitics.tsv}. Immutable and thread-safe. */
final class Clitics {

  /** Clitics before a word, and of which words. */
  record Prefix(String letters, Proclitics proclitics, boolean verbs, boolean nouns) {

    private Prefix after(String conjunction) {
      Proclitics all =
          new Proclitics(
              conjunction, proclitics.preposition(), proclitics.article(), proclitics.future());
      return new Prefix(conjunction + letters, all, verbs, nouns);
    }
  }

  /** A pronoun behind a word, and of which words. */
  record Suffix(String letters, boolean verbs, boolean nouns) {}

  private static final int LETTERS = 0x700;

  private final ImmutableList<ImmutableList<Prefix>> prefixes;
  private final ImmutableList<ImmutableList<Suffix>> suffixes;

  private Clitics(
      ImmutableListMultimap<Character, Prefix> prefixes,
      ImmutableListMultimap<Character, Suffix> suffixes) {
    this.prefixes = byLetter(prefixes);
    this.suffixes = byLetter(suffixes);
  }

  private static <T> ImmutableList<ImmutableList<T>> byLetter(
      ImmutableListMultimap<Character, T> clitics) {
    ImmutableList.Builder<ImmutableList<T>> lists = ImmutableList.builder();
    for (int letter = 0; letter < LETTERS; letter++) {
      lists.add(clitics.get((char) letter));
    }
    return lists.build();
  }

  static Clitics read(LexiconReader reader, UnaryOperator<String> fold) {
    Draft draft = new Draft();
    for (Row row : reader.read("lexicon/clitics.tsv", "class", "before", "words")) {
      for (String word : row.alternatives()) {
        draft.add(row, fold.apply(word));
      }
    }
    return draft.finish();
  }

  /** The clitics that start with a letter, shortest first. */
  ImmutableList<Prefix> prefixes(char first) {
    return first < LETTERS ? prefixes.get(first) : ImmutableList.of();
  }

  /** The pronouns that end in a letter, longest first. */
  ImmutableList<Suffix> suffixes(char last) {
    return last < LETTERS ? suffixes.get(last) : ImmutableList.of();
  }

  private static final class Draft {
    private final List<String> conjunctions = new ArrayList<>();
    private final List<Prefix> prepositions = new ArrayList<>();
    private final List<Prefix> others = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();
    private final List<String> articles = new ArrayList<>();
    private final List<Suffix> suffixes = new ArrayList<>();

    void add(Row row, String word) {
      boolean verbs = row.get("before").contains("verb");
      boolean nouns = row.get("before").contains("noun");
      switch (row.get("class")) {
        case "conjunction" -> conjunctions.add(word);
        case "preposition" ->
            prepositions.add(
                new Prefix(word, new Proclitics("", word, false, false), verbs, nouns));
        case "article" -> {
          articles.add(word);
          others.add(new Prefix(word, new Proclitics("", "", true, false), verbs, nouns));
        }
        case "future" ->
            others.add(new Prefix(word, new Proclitics("", "", false, true), verbs, nouns));
        case "merged" -> {
          List<String> parts = Splitter.on(' ').splitToList(word);
          merged.add(parts.get(0));
          Proclitics both = new Proclitics("", parts.get(0), true, false);
          others.add(new Prefix(parts.get(1), both, verbs, nouns));
        }
        case "pronoun" -> suffixes.add(new Suffix(word, verbs, nouns));
        default -> throw row.error("no class of clitics is called '" + row.get("class") + "'");
      }
    }

    Clitics finish() {
      List<Prefix> all = new ArrayList<>(prepositions);
      all.addAll(others);
      for (Prefix preposition : prepositions) {
        for (String article : articles) {
          if (!merged.contains(preposition.letters())) {
            String letters = preposition.letters() + article;
            Proclitics both = new Proclitics("", preposition.letters(), true, false);
            all.add(new Prefix(letters, both, false, true));
          }
        }
      }
      List<Prefix> joined = new ArrayList<>(all);
      for (String conjunction : conjunctions) {
        joined.add(
            new Prefix(conjunction, new Proclitics(conjunction, "", false, false), true, true));
        all.forEach(prefix -> joined.add(prefix.after(conjunction)));
      }
      joined.sort((a, b) -> Integer.compare(a.letters().length(), b.letters().length()));
      suffixes.sort((a, b) -> Integer.compare(b.letters().length(), a.letters().length()));
      ImmutableListMultimap.Builder<Character, Prefix> first = ImmutableListMultimap.builder();
      joined.forEach(prefix -> first.put(prefix.letters().charAt(0), prefix));
      ImmutableListMultimap.Builder<Character, Suffix> last = ImmutableListMultimap.builder();
      suffixes.forEach(s -> last.put(s.letters().charAt(s.letters().length() - 1), s));
      return new Clitics(first.build(), last.build());
    }
  }
}
