package org.waqai.mention;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waqai.token.Tokens;

/**
 * Names of one or more words, found by their first word, the longest first. Filled once, then only
 * read.
 */
final class NameTable {

  /** What is known of a name. */
  record Name(
      EntityType type,
      String kind,
      Optional<String> country,
      String gender,
      ImmutableList<String> words) {}

  /**
   * A name found in the text: the tokens behind which it ends, and the letters cut off its first
   * token.
   */
  record Found(Name name, int to, int prefix) {}

  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

  private final Map<String, List<Name>> byFirst = new HashMap<>();

  void add(EntityType type, String kind, String country, String gender, String key) {
    ImmutableList<String> words = ImmutableList.copyOf(SPACE.split(key));
    if (words.isEmpty()) {
      return;
    }
    List<Name> names = byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>(1));
    Name name =
        new Name(
            type, kind, country.isEmpty() ? Optional.empty() : Optional.of(country), gender, words);
    int at = 0;
    while (at < names.size() && names.get(at).words().size() >= words.size()) {
      if (names.get(at).words().equals(words)) {
        return;
      }
      at++;
    }
    names.add(at, name);
  }

  boolean has(String key) {
    List<Name> names = byFirst.get(key);
    return names != null && names.get(names.size() - 1).words().size() == 1;
  }

  @Nullable Found longest(Tokens tokens, int at, int end, Clitics clitics) {
    String key = tokens.get(at).key();
    Found whole = match(tokens, at, end, key, 0);
    if (whole != null) {
      return whole;
    }
    for (Clitics.Cut cut : clitics.cuts(key)) {
      Found found = match(tokens, at, end, cut.stem(), cut.prefix());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Found match(Tokens tokens, int at, int end, String first, int prefix) {
    for (Name name : byFirst.getOrDefault(first, List.of())) {
      int size = name.words().size();
      if (at + size <= end && fits(tokens, at, name)) {
        return new Found(name, at + size, prefix);
      }
    }
    return null;
  }

  private static boolean fits(Tokens tokens, int at, Name name) {
    for (int k = 1; k < name.words().size(); k++) {
      if (!tokens.get(at + k).key().equals(name.words().get(k))) {
        return false;
      }
    }
    return true;
  }
}
