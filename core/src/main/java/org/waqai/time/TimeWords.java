package org.waqai.time;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Row;
import org.waqai.text.Normalizer;
import org.waqai.token.Tokens;

/** The words of time expressions, from {@code time/words.tsv}. Filled once, then only read. */
final class TimeWords {

  /**
   * A word or fixed expression found in the text.
   *
   * @param to the token behind it
   * @param prefix the letters of its first token that are clitics
   */
  record Word(String value, int to, int prefix) {}

  private record Entry(ImmutableList<String> words, String value) {}

  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

  private final Map<String, Map<String, List<Entry>>> classes = new HashMap<>();
  private final Set<String> starts = new HashSet<>();
  private final List<String> clitics = new ArrayList<>();
  private final List<String> articles = new ArrayList<>();

  static TimeWords read(LexiconReader reader, Normalizer normalizer) {
    TimeWords words = new TimeWords();
    for (Row row : reader.read("time/words.tsv", "class", "value", "words")) {
      for (String entry : row.alternatives()) {
        String key = normalizer.key(entry);
        switch (row.get("class")) {
          case "clitic" -> words.clitics.add(key);
          case "article" -> words.articles.add(key);
          default -> words.add(row.get("class"), row.get("value"), key);
        }
      }
    }
    return words;
  }

  private void add(String name, String value, String key) {
    ImmutableList<String> parts = ImmutableList.copyOf(SPACE.split(key));
    starts.add(parts.get(0));
    List<Entry> entries =
        classes
            .computeIfAbsent(name, k -> new HashMap<>())
            .computeIfAbsent(parts.get(0), k -> new ArrayList<>());
    entries.add(new Entry(parts, value));
    entries.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
  }

  /** Whether an expression may start with this word at all. */
  boolean mayStart(String key) {
    return starts.contains(key) || without(clitics, key) || without(articles, key);
  }

  private boolean without(List<String> prefixes, String key) {
    for (String prefix : prefixes) {
      if (key.startsWith(prefix) && starts.contains(key.substring(prefix.length()))) {
        return true;
      }
    }
    return false;
  }

  /** A word of a class, with clitics before it or without. */
  @Nullable Word at(String name, Tokens tokens, int i, int end) {
    if (i >= end) {
      return null;
    }
    String key = tokens.get(i).key();
    Word found = at(name, tokens, i, end, key, 0);
    for (int k = 0; found == null && k < clitics.size(); k++) {
      String clitic = clitics.get(k);
      if (key.startsWith(clitic)) {
        found = at(name, tokens, i, end, key.substring(clitic.length()), clitic.length());
      }
    }
    return found;
  }

  /** The same without clitics, but with the article left aside. */
  @Nullable Word bare(String name, Tokens tokens, int i, int end) {
    if (i >= end) {
      return null;
    }
    String key = tokens.get(i).key();
    Word found = at(name, tokens, i, end, key, 0);
    for (int k = 0; found == null && k < articles.size(); k++) {
      String article = articles.get(k);
      if (key.startsWith(article)) {
        found = at(name, tokens, i, end, key.substring(article.length()), 0);
      }
    }
    return found;
  }

  private @Nullable Word at(String name, Tokens tokens, int i, int end, String key, int prefix) {
    List<Entry> entries = classes.getOrDefault(name, Map.of()).getOrDefault(key, List.of());
    for (Entry entry : entries) {
      int size = entry.words().size();
      if (i + size <= end && follows(tokens, i, entry.words())) {
        return new Word(entry.value(), i + size, prefix);
      }
    }
    return null;
  }

  private static boolean follows(Tokens tokens, int i, ImmutableList<String> words) {
    for (int k = 1; k < words.size(); k++) {
      if (!tokens.get(i + k).key().equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }
}
