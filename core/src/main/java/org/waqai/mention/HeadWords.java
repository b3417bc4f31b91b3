package org.waqai.mention;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Row;
import org.waqai.text.Normalizer;

/** The nouns that head names of organisations, and the words that go on in such names. */
record HeadWords(
    ImmutableMap<String, Head> heads,
    ImmutableSet<String> adjectives,
    ImmutableSet<String> ministries,
    ImmutableSet<String> forceAdjectives,
    ImmutableSet<String> compass,
    ImmutableSet<String> generic,
    KeyTrie<Boolean> domains,
    KeyTrie<Boolean> tails) {

  /** A head noun without its article. */
  record Head(HeadType type, Gender gender) {}

  static HeadWords read(LexiconReader reader, Normalizer normalizer) {
    ImmutableMap.Builder<String, Head> heads = ImmutableMap.builder();
    ImmutableSet.Builder<String> adjectives = ImmutableSet.builder();
    ImmutableSet.Builder<String> ministries = ImmutableSet.builder();
    ImmutableSet.Builder<String> forces = ImmutableSet.builder();
    ImmutableSet.Builder<String> compass = ImmutableSet.builder();
    ImmutableSet.Builder<String> generic = ImmutableSet.builder();
    KeyTrie<Boolean> tails = new KeyTrie<>();
    for (Row row : reader.read("mention/organization-heads.tsv", "type", "gender", "words")) {
      for (String word : row.alternatives()) {
        String key = normalizer.key(word);
        switch (row.get("type")) {
          case "tail-noun" -> tails.put(key, true);
          case "adjective" -> adjectives.add(key);
          case "force-adjective" -> forces.add(key);
          case "generic" -> generic.add(key);
          case "compass" -> compass.add(key);
          case "short-ministry" -> ministries.add(key);
          default -> heads.put(key, head(row));
        }
      }
    }
    KeyTrie<Boolean> domains = new KeyTrie<>();
    for (Row row : reader.read("mention/titles.tsv", "class", "gender", "words")) {
      if (row.get("class").equals("domain")) {
        row.alternatives().forEach(word -> domains.put(normalizer.key(word), true));
      }
    }
    return new HeadWords(
        heads.buildKeepingLast(),
        adjectives.build(),
        ministries.build(),
        forces.build(),
        compass.build(),
        generic.build(),
        domains,
        tails);
  }

  private static Head head(Row row) {
    try {
      Gender gender = row.get("gender").equals("f") ? Gender.FEMININE : Gender.MASCULINE;
      return new Head(HeadType.of(row.get("type")), gender);
    } catch (IllegalArgumentException e) {
      throw row.error("no type of organisations is called '" + row.get("type") + "'");
    }
  }
}
