package org.waqai.mention;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Row;
import org.waqai.text.Normalizer;

/**
 * Adjectives of belonging in all their forms, from {@code mention/nisba.tsv}, and the names of
 * countries. Not changed once it has been read.
 */
final class Nations implements NationTable {

  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

  private final Map<String, Nisba> forms = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> countryKeys = new HashSet<>();
  private final Clitics clitics;
  private final WordLists endings;

  private Nations(Clitics clitics, WordLists endings) {
    this.clitics = clitics;
    this.endings = endings;
  }

  static Nations read(LexiconReader reader, Normalizer normalizer, Clitics clitics) {
    WordLists endings = WordLists.read(reader, normalizer, "mention/nisba-endings.tsv");
    Nations nations = new Nations(clitics, endings);
    for (Row row : reader.read("mention/nisba.tsv", "country", "kind", "words")) {
      for (String alternative : row.alternatives()) {
        nations.add(row, SPACE.splitToList(normalizer.key(alternative)));
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

  private void add(Row row, List<String> words) {
    String country = row.get("country").isEmpty() ? null : row.get("country");
    String kind = row.get("kind");
    Nisba one = new Nisba(country, kind, false);
    Nisba many = new Nisba(country, kind, true);
    String masculine = words.get(0);
    put(masculine, one);
    if (endsWith(masculine, endings.list("nisba"))) {
      endings.list("feminine").forEach(ending -> put(masculine + ending, one));
      endings.list("plural").forEach(ending -> put(masculine + ending, many));
    }
    for (String word : words.subList(1, words.size())) {
      put(word, endsWith(word, endings.list("feminine")) ? one : many);
    }
  }

  private void put(String key, Nisba nisba) {
    if (endings.list("not").contains(key)) {
      return;
    }
    forms.putIfAbsent(key, nisba);
  }

  private static boolean endsWith(String key, ImmutableSet<String> endings) {
    for (String ending : endings) {
      if (key.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** The adjective that is written so, with or without its article. */
  @Nullable Nisba nisba(String key) {
    Nisba found = forms.get(key);
    return found != null || !clitics.definite(key) ? found : forms.get(clitics.withoutArticle(key));
  }

  /** An adjective with its article, as it stands behind a definite noun. */
  @Nullable Nisba definite(String key) {
    return clitics.definite(key) ? forms.get(clitics.withoutArticle(key)) : null;
  }

  @Override
  public Optional<String> country(String key) {
    Nisba found = nisba(key);
    if (found == null) {
      for (Cut cut : clitics.cuts(key)) {
        Nisba cutForm = definite(cut.key());
        if (cutForm != null) {
          found = cutForm;
          break;
        }
      }
    }
    return found == null || !found.ofNation()
        ? Optional.empty()
        : Optional.ofNullable(found.country());
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
