package org.waqai.mention;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Row;
import org.waqai.text.Normalizer;

/**
 * Nationality adjectives in all their forms, from {@code mention/nisba.tsv}, and the names of
 * countries. Thread-safe.
 */
final class Nations implements NationTable {

  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> countryKeys = new HashSet<>();
  private final Set<String> plurals = new HashSet<>();
  private final Set<String> regional = new HashSet<>();

  static Nations read(LexiconReader reader, Normalizer normalizer) {
    Nations nations = new Nations();
    Map<String, String> endings = new HashMap<>();
    for (Row row : reader.read("mention/nisba-endings.tsv", "form", "words")) {
      endings.put(row.get("form"), row.get("words"));
    }
    for (Row row : reader.read("mention/nisba.tsv", "country", "kind", "words")) {
      for (String word : row.alternatives()) {
        boolean first = true;
        for (String form : Splitter.on(' ').omitEmptyStrings().split(word)) {
          nations.add(row.get("country"), normalizer.key(form), endings, normalizer, first);
          first = false;
        }
      }
    }
    for (Row row : reader.read("mention/places.tsv", "kind", "country", "names")) {
      if (row.get("kind").equals("country")) {
        row.alternatives().forEach(n -> nations.countryKeys.add(normalizer.key(n)));
        nations.names.putIfAbsent(row.get("country"), row.alternatives().get(0));
      }
    }
    return nations;
  }

  private void add(
      String country,
      String key,
      Map<String, String> endings,
      Normalizer normalizer,
      boolean regular) {
    String article = normalizer.key(endings.getOrDefault("article", ""));
    String ya = normalizer.key(endings.getOrDefault("nisba", ""));
    put(country, key, article, !regular);
    if (!regular || !key.endsWith(ya)) {
      return;
    }
    for (String ending : Splitter.on(' ').split(endings.getOrDefault("singular", ""))) {
      put(country, key + normalizer.key(ending), article, false);
    }
    for (String ending : Splitter.on(' ').split(endings.getOrDefault("plural", ""))) {
      put(country, key + normalizer.key(ending), article, true);
    }
  }

  private void put(String country, String key, String article, boolean plural) {
    if (country.isEmpty()) {
      regional.add(key);
      regional.add(article + key);
    } else {
      countries.putIfAbsent(key, country);
      countries.putIfAbsent(article + key, country);
    }
    if (plural) {
      plurals.add(key);
      plurals.add(article + key);
    }
  }

  boolean isPlural(String key) {
    return plurals.contains(key);
  }

  boolean isNisba(String key) {
    return countries.containsKey(key) || regional.contains(key);
  }

  @Override
  public Optional<String> country(String key) {
    return Optional.ofNullable(countries.get(key));
  }

  @Override
  public boolean isCountry(String key) {
    return countryKeys.contains(key);
  }

  @Override
  public Optional<String> name(String iso) {
    return Optional.ofNullable(names.get(iso));
  }
}
