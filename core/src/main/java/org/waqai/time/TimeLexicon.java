package org.waqai.time;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Row;
import org.waqai.text.Normalizer;
import org.waqai.token.Tokens;

/** The words of {@code time/*.tsv}, found with and without what may be glued before them. */
final class TimeLexicon {

  private static final ImmutableList<String> FILES =
      ImmutableList.of("months", "days", "numbers", "units", "words", "feasts");
  private static final ImmutableList<String> CLITICS =
      ImmutableList.of("conjunction", "preposition", "article", "merged");
  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

  /** A word or phrase; {@code definite} if the file writes it with the article. */
  private record Entry(Kind kind, String value, ImmutableList<String> words, boolean definite) {}

  /** Letters before a word; {@code clitics} of them are not the article. */
  private record Prefix(String letters, String clitics, boolean article, boolean preposition) {}

  private static final Prefix NOTHING = new Prefix("", "", false, false);

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Map<Character, List<Prefix>> prefixes = new HashMap<>();
  private final ImmutableMap<String, Kind> kinds;

  private TimeLexicon() {
    ImmutableMap.Builder<String, Kind> names = ImmutableMap.builder();
    for (Kind kind : Kind.values()) {
      names.put(kind.word(), kind);
    }
    kinds = names.buildOrThrow();
  }

  static TimeLexicon read(LexiconReader reader, Normalizer normalizer) {
    TimeLexicon lexicon = new TimeLexicon();
    List<String> articles = lexicon.readClitics(reader, normalizer);
    for (String file : FILES) {
      for (Row row : reader.read("time/" + file + ".tsv", "kind", "value", "words")) {
        lexicon.add(row, normalizer, articles);
      }
    }
    return lexicon;
  }

  /** Conjunctions stand before prepositions, both before the article. Returns the articles. */
  private List<String> readClitics(LexiconReader reader, Normalizer normalizer) {
    Map<String, List<String>> clitics = new HashMap<>();
    for (Row row : reader.read("time/clitics.tsv", "kind", "words")) {
      if (!CLITICS.contains(row.get("kind"))) {
        throw row.error("no kind of clitic is called '" + row.get("kind") + "'");
      }
      List<String> list = clitics.computeIfAbsent(row.get("kind"), kind -> new ArrayList<>());
      row.alternatives().forEach(word -> list.add(normalizer.key(word)));
    }
    List<String> articles = clitics.getOrDefault("article", List.of());
    List<String> conjunctions = new ArrayList<>(List.of(""));
    conjunctions.addAll(clitics.getOrDefault("conjunction", List.of()));
    for (String conjunction : conjunctions) {
      put(conjunction, articles, false);
      for (String preposition : clitics.getOrDefault("preposition", List.of())) {
        put(conjunction + preposition, articles, true);
      }
      for (String merged : clitics.getOrDefault("merged", List.of())) {
        put(new Prefix(conjunction + merged, conjunction + merged, true, true));
      }
    }
    return articles;
  }

  private void put(String clitics, List<String> articles, boolean preposition) {
    put(new Prefix(clitics, clitics, false, preposition));
    articles.forEach(article -> put(new Prefix(clitics + article, clitics, true, preposition)));
  }

  private void put(Prefix prefix) {
    if (!prefix.letters().isEmpty()) {
      prefixes.computeIfAbsent(prefix.letters().charAt(0), letter -> new ArrayList<>()).add(prefix);
    }
  }

  private void add(Row row, Normalizer normalizer, List<String> articles) {
    Kind kind = kinds.get(row.get("kind"));
    if (kind == null) {
      throw row.error("no kind of time word is called '" + row.get("kind") + "'");
    }
    for (String alternative : row.alternatives()) {
      ImmutableList<String> words =
          SPACE
              .splitToStream(normalizer.key(alternative).toLowerCase(Locale.ROOT))
              .collect(ImmutableList.toImmutableList());
      boolean definite = articles.stream().anyMatch(words.get(0)::startsWith);
      entries
          .computeIfAbsent(words.get(0), word -> new ArrayList<>())
          .add(new Entry(kind, row.get("value"), words, definite));
    }
  }

  /** All that may start at a token and ends before {@code end}. */
  List<Term> at(Tokens tokens, int i, int end) {
    String key = tokens.get(i).key();
    if (key.charAt(0) < 0x80) {
      key = key.toLowerCase(Locale.ROOT);
    }
    List<Term> found = new ArrayList<>(0);
    collect(key, NOTHING, tokens, i, end, found);
    for (Prefix prefix : prefixes.getOrDefault(key.charAt(0), List.of())) {
      if (key.length() > prefix.letters().length() + 1 && key.startsWith(prefix.letters())) {
        String rest = key.substring(prefix.letters().length());
        collect(rest, prefix, tokens, i, end, found);
      }
    }
    return found;
  }

  private void collect(String key, Prefix prefix, Tokens tokens, int i, int end, List<Term> out) {
    for (Entry entry : entries.getOrDefault(key, List.of())) {
      if ((!prefix.article() || !entry.definite()) && follows(entry.words(), tokens, i, end)) {
        out.add(
            new Term(
                entry.kind(),
                entry.value(),
                i + entry.words().size(),
                prefix.clitics(),
                prefix.article() || entry.definite(),
                prefix.preposition()));
      }
    }
  }

  private static boolean follows(ImmutableList<String> words, Tokens tokens, int i, int end) {
    if (i + words.size() > end) {
      return false;
    }
    for (int k = 1; k < words.size(); k++) {
      if (!tokens.get(i + k).key().equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }
}
