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

  private final Map<String, ImmutableSet<String>> forms;

  private WordLists(
      Map<String, ImmutableSet<String>> lists, Map<String, ImmutableSet<String>> forms) {
    this.lists = lists;
    this.forms = forms;
  }

  static WordLists read(LexiconReader reader, Normalizer normalizer, String... files) {
    Map<String, ImmutableSet.Builder<String>> lists = new HashMap<>();
    Map<String, ImmutableSet.Builder<String>> forms = new HashMap<>();
    for (String file : files) {
      for (Row row : reader.read(file, "class", "words")) {
        ImmutableSet.Builder<String> list =
            lists.computeIfAbsent(row.get("class"), c -> ImmutableSet.builder());
        for (String word : row.alternatives()) {
          list.add(normalizer.key(word));
          forms
              .computeIfAbsent(row.get("class"), c -> ImmutableSet.builder())
              .add(normalizer.letters(word));
        }
      }
    }
    return new WordLists(build(lists), build(forms));
  }

  private static Map<String, ImmutableSet<String>> build(
      Map<String, ImmutableSet.Builder<String>> lists) {
    Map<String, ImmutableSet<String>> built = new HashMap<>();
    lists.forEach((name, list) -> built.put(name, list.build()));
    return built;
  }

  /** The words of a class; empty if there is no such class. */
  ImmutableSet<String> list(String name) {
    return lists.getOrDefault(name, ImmutableSet.of());
  }

  /** The same words as they are spelled, where folding would join a name and a particle. */
  ImmutableSet<String> forms(String name) {
    return forms.getOrDefault(name, ImmutableSet.of());
  }
}
