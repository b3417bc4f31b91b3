package org.waqai.mention;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Row;
import org.waqai.text.Normalizer;

/**
 * Single words by which names are recognized: given and family names, titles, heads. Filled once,
 * then only read.
 */
final class WordLists {

  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, String> genders = new HashMap<>();

  static WordLists read(LexiconReader reader, Normalizer normalizer) {
    WordLists lists = new WordLists();
    for (Row row : reader.read("mention/given-names.tsv", "gender", "origin", "name")) {
      for (String name : row.alternatives()) {
        lists.add("given", normalizer.key(name));
        lists.genders.putIfAbsent(normalizer.key(name), row.get("gender"));
      }
    }
    for (Row row : reader.read("mention/family-names.tsv", "origin", "name")) {
      row.alternatives().forEach(name -> lists.add("family", normalizer.key(name)));
    }
    for (Row row : reader.read("mention/titles.tsv", "class", "gender", "words")) {
      for (String word : row.alternatives()) {
        lists.add(row.get("class"), normalizer.key(word));
        lists.genders.putIfAbsent(normalizer.key(word), row.get("gender"));
      }
    }
    for (Row row : reader.read("mention/organization-heads.tsv", "type", "gender", "words")) {
      for (String word : row.alternatives()) {
        lists.add(row.get("type"), normalizer.key(word));
        lists.genders.putIfAbsent(normalizer.key(word), row.get("gender"));
      }
    }
    for (Row row : reader.read("mention/person-cues.tsv", "class", "words")) {
      row.alternatives().forEach(word -> lists.add(row.get("class"), normalizer.key(word)));
    }
    for (Row row : reader.read("phrase/particles.tsv", "class", "words")) {
      for (String word : row.alternatives()) {
        if (word.indexOf(' ') < 0) {
          lists.add(
              "enclitic".equals(row.get("class")) ? "enclitic" : "stop", normalizer.key(word));
        }
      }
    }
    return lists;
  }

  private void add(String list, String key) {
    lists.computeIfAbsent(list, k -> new HashSet<>()).add(key);
  }

  boolean has(String list, String key) {
    Set<String> words = lists.get(list);
    return words != null && words.contains(key);
  }

  String gender(String key) {
    return genders.getOrDefault(key, "");
  }

  Set<String> list(String name) {
    return lists.getOrDefault(name, ImmutableSet.of());
  }
}
