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
  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

  /** A word or phrase; {@code definite} if the file writes it with the article. */
  private record Entry(Kind kind, String value, ImmutableList<String> words, boolean definite) {}

  /** Letters before a word; {@code clitics} of them are not the article. */
  private record Prefix(String letters, String clitics, boolean article) {}

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

  private List<String> readClitics(LexiconReader reader, Normalizer normalizer) {
    List<String> before = new ArrayList<>(List.of(""));
    List<String> articles = new ArrayList<>();
    for (Row row : reader.read("time/clitics.tsv", "kind", "words")) {
      for (String word : row.alternatives()) {
        String key = normalizer.key(word);
        switch (row.get("kind")) {
          case "conjunction" -> before.add(key);
          case "preposition" -> {
            for (String conjunction : List.copyOf(before)) {
              before.add(conjunction + key);
            }
          }
          case "article" -> {
            articles.add(key);
            before.forEach(clitics -> put(new Prefix(clitics + key, clitics, true)));
            before.forEach(clitics -> put(new Prefix(clitics, clitics, false)));
          }
          case "merged" -> {
            put(new Prefix(key, key, true));
            before.stream()
                .filter(clitics -> clitics.length() == 1)
                .forEach(clitics -> put(new Prefix(clitics + key, clitics + key, true)));
          }
          default -> throw row.error("no kind of clitic is called '" + row.get("kind") + "'");
        }
      }
    }
    return articles;
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
    collect(key, "", false, tokens, i, end, found);
    for (Prefix prefix : prefixes.getOrDefault(key.charAt(0), List.of())) {
      if (key.length() > prefix.letters().length() + 1 && key.startsWith(prefix.letters())) {
        String rest = key.substring(prefix.letters().length());
        collect(rest, prefix.clitics(), prefix.article(), tokens, i, end, found);
      }
    }
    return found;
  }

  private void collect(
      String key, String clitics, boolean article, Tokens tokens, int i, int end, List<Term> out) {
    for (Entry entry : entries.getOrDefault(key, List.of())) {
      if ((!article || !entry.definite()) && follows(entry.words(), tokens, i, end)) {
        int to = i + entry.words().size();
        out.add(new Term(entry.kind(), entry.value(), to, clitics, article || entry.definite()));
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
