package org.waqai.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * Says how a written word may be parted from the clitics before it. The whole word always comes
 * first, because most names that begin like a clitic have none. Immutable and thread-safe.
 */
final class Clitics {

  private final ImmutableSet<String> conjunctions;
  private final ImmutableSet<String> prepositions;
  private final ImmutableSet<String> merged;
  private final String article;

  Clitics(WordLists lists) {
    conjunctions = lists.list("conjunction");
    prepositions = lists.list("preposition");
    merged = lists.list("merged-article");
    article = lists.list("article").iterator().next();
  }

  String article() {
    return article;
  }

  boolean definite(String key) {
    return key.length() > article.length() + 1 && key.startsWith(article);
  }

  String withoutArticle(String key) {
    return definite(key) ? key.substring(article.length()) : key;
  }

  ImmutableList<Cut> cuts(String key) {
    Cut whole = new Cut(0, key, false, false);
    if (key.length() < 3 || !(startsWith(key, conjunctions) || startsWith(key, prepositions))) {
      return ImmutableList.of(whole);
    }
    ImmutableList.Builder<Cut> cuts = ImmutableList.builder();
    cuts.add(whole);
    String rest = key;
    boolean conjunction = false;
    if (startsWith(key, conjunctions)) {
      rest = key.substring(1);
      conjunction = true;
      cuts.add(new Cut(1, rest, true, false));
    }
    prepositions(cuts, rest, conjunction);
    return cuts.build();
  }

  private void prepositions(ImmutableList.Builder<Cut> cuts, String rest, boolean conjunction) {
    if (rest.length() < 3 || !startsWith(rest, prepositions)) {
      return;
    }
    int before = conjunction ? 1 : 0;
    for (String letters : merged) {
      if (rest.startsWith(letters) && rest.length() > letters.length() + 1) {
        String word = article + rest.substring(letters.length());
        cuts.add(new Cut(before + letters.length(), word, conjunction, true));
      }
    }
    cuts.add(new Cut(before + 1, rest.substring(1), conjunction, true));
  }

  private static boolean startsWith(String key, ImmutableSet<String> letters) {
    return letters.contains(key.substring(0, 1));
  }
}
