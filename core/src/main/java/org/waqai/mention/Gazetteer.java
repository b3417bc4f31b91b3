package org.waqai.mention;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Row;
import org.waqai.text.Normalizer;

/** All names that the lists know. Not changed once it has been read. */
record Gazetteer(
    WordLists lists,
    Clitics clitics,
    Nations nations,
    CommonWords common,
    KeyTrie<NamePart> parts,
    KeyTrie<Known> people,
    KeyTrie<Known> organizations,
    KeyTrie<Place> places,
    ImmutableSet<String> officeWords) {

  static Gazetteer read(LexiconReader reader, Normalizer normalizer) {
    WordLists lists =
        WordLists.read(
            reader,
            normalizer,
            "mention/clitics.tsv",
            "mention/person-cues.tsv",
            "mention/location-heads.tsv");
    Clitics clitics = new Clitics(lists);
    ImmutableSet<String> ambiguous = ambiguous(reader, normalizer, lists);
    return new Gazetteer(
        lists,
        clitics,
        Nations.read(reader, normalizer, clitics),
        CommonWords.read(reader, lists),
        parts(reader, normalizer, ambiguous),
        people(reader, normalizer, ambiguous),
        organizations(reader, normalizer, ambiguous),
        places(reader, normalizer, ambiguous),
        officeWords(reader, normalizer, clitics));
  }

  /** Words of titles and offices with their article, which no family name is. */
  private static ImmutableSet<String> officeWords(
      LexiconReader reader, Normalizer normalizer, Clitics clitics) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (Row row : reader.read("mention/titles.tsv", "class", "gender", "words")) {
      for (String word : row.alternatives()) {
        String key = normalizer.key(word);
        words.add(key).add(clitics.article() + key);
      }
    }
    return words.build();
  }

  private static ImmutableSet<String> ambiguous(
      LexiconReader reader, Normalizer normalizer, WordLists lists) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    words.addAll(lists.list("doubtful"));
    for (Row row : reader.read("mention/ambiguous.tsv", "word")) {
      row.alternatives().forEach(word -> words.add(normalizer.key(word)));
    }
    return words.build();
  }

  private static KeyTrie<NamePart> parts(
      LexiconReader reader, Normalizer normalizer, ImmutableSet<String> ambiguous) {
    Map<String, NamePart> parts = new HashMap<>();
    for (Row row : reader.read("mention/given-names.tsv", "gender", "origin", "name")) {
      for (String name : row.alternatives()) {
        String key = normalizer.key(name);
        boolean foreign = !row.get("origin").equals("ar");
        parts.merge(
            key,
            new NamePart(true, false, foreign, gender(row), ambiguous.contains(key)),
            NamePart::and);
      }
    }
    for (Row row : reader.read("mention/family-names.tsv", "origin", "name")) {
      for (String name : row.alternatives()) {
        String key = normalizer.key(name);
        boolean foreign = !row.get("origin").equals("ar");
        parts.merge(
            key,
            new NamePart(false, true, foreign, Gender.EITHER, ambiguous.contains(key)),
            NamePart::and);
      }
    }
    for (Row row : reader.read("mention/name-words.tsv", "words")) {
      parts.putIfAbsent(row.get("words"), new NamePart(false, true, true, Gender.EITHER, true));
    }
    KeyTrie<NamePart> trie = new KeyTrie<>();
    parts.forEach(trie::put);
    return trie;
  }

  private static Gender gender(Row row) {
    return switch (row.get("gender")) {
      case "m" -> Gender.MASCULINE;
      case "f" -> Gender.FEMININE;
      default -> Gender.EITHER;
    };
  }

  private static KeyTrie<Known> people(
      LexiconReader reader, Normalizer normalizer, ImmutableSet<String> ambiguous) {
    KeyTrie<Known> trie = new KeyTrie<>();
    for (Row row : reader.read("mention/people.tsv", "gender", "country", "office", "names")) {
      for (String name : row.alternatives()) {
        String key = normalizer.key(name);
        trie.put(key, new Known(country(row), gender(row), ambiguous.contains(key)));
      }
    }
    return trie;
  }

  private static KeyTrie<Known> organizations(
      LexiconReader reader, Normalizer normalizer, ImmutableSet<String> ambiguous) {
    KeyTrie<Known> trie = new KeyTrie<>();
    for (Row row : reader.read("mention/organizations.tsv", "kind", "country", "names")) {
      for (String name : row.alternatives()) {
        String key = normalizer.key(name);
        trie.put(key, new Known(country(row), Gender.EITHER, ambiguous.contains(key)));
      }
    }
    return trie;
  }

  private static KeyTrie<Place> places(
      LexiconReader reader, Normalizer normalizer, ImmutableSet<String> ambiguous) {
    KeyTrie<Place> trie = new KeyTrie<>();
    for (Row row : reader.read("mention/places.tsv", "kind", "country", "names")) {
      for (String name : row.alternatives()) {
        String key = normalizer.key(name);
        boolean doubtful = ambiguous.contains(key) && !row.get("kind").equals("country");
        trie.put(key, new Place(row.get("kind"), country(row), doubtful));
      }
    }
    return trie;
  }

  private static @Nullable String country(Row row) {
    String country = row.get("country");
    return country.isEmpty() ? null : country;
  }
}
