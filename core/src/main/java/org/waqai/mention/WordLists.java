package org.waqai.mention;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Row;
import org.waqai.text.Normalizer;

/** Closed lists of words by their class, folded. Immutable and thread-safe. */
final class WordLists {

  private final Map<String, ImmutableSet<String>> lists;

  private WordLists(Map<String, ImmutableSet<String>> lists) {
    this.lists = lists;
  }

  static WordLists read(LexiconReader reader, Normalizer normalizer, String... files) {
    Map<String, ImmutableSet.Builder<String>> lists = new HashMap<>();
    for (String file : files) {
      for (Row row : reader.read(file, "class", "words")) {
        ImmutableSet.Builder<String> list =
            lists.computeIfAbsent(row.get("class"), c -> ImmutableSet.builder());
        for (String word : row.alternatives()) {
          list.add(normalizer.key(word));
        }
      }
    }
    Map<String, ImmutableSet<String>> built = new HashMap<>();
    lists.forEach((name, list) -> built.put(name, list.build()));
    return new WordLists(built);
  }

  /** The words of a class; empty if there is no such class. */
  ImmutableSet<String> list(String name) {
    return lists.getOrDefault(name, ImmutableSet.of());
  }
}
