package org.waqai.mention;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Row;
import org.waqai.text.Normalizer;

/** The words of titles and offices by their class. Not changed once it has been read. */
final class TitleWords {

  private final Map<String, KeyTrie<Gender>> tries = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();

  private final Map<String, Set<String>> forms = new HashMap<>();

  private TitleWords() {}

  static TitleWords read(LexiconReader reader, Normalizer normalizer) {
    TitleWords words = new TitleWords();
    for (Row row : reader.read("mention/titles.tsv", "class", "gender", "words")) {
      Gender gender = row.get("gender").equals("f") ? Gender.FEMININE : Gender.MASCULINE;
      for (String word : row.alternatives()) {
        String key = normalizer.key(word);
        words.trie(row.get("class")).put(key, gender);
        words
            .forms
            .computeIfAbsent(row.get("class"), c -> new HashSet<>())
            .add(normalizer.letters(word));
        words.sets.computeIfAbsent(row.get("class"), c -> new HashSet<>()).add(key);
      }
    }
    return words;
  }

  /** The words and expressions of a class, with the gender that each tells. */
  KeyTrie<Gender> trie(String name) {
    return tries.computeIfAbsent(name, n -> new KeyTrie<>());
  }

  ImmutableSet<String> set(String name) {
    return ImmutableSet.copyOf(sets.getOrDefault(name, Set.of()));
  }

  /** The words of a class as they are spelled, not folded. */
  ImmutableSet<String> forms(String name) {
    return ImmutableSet.copyOf(forms.getOrDefault(name, Set.of()));
  }
}
