package org.waqai.entity;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Row;

/**
 * The words by which mentions are compared, from {@code entity/words.tsv}: the article, the
 * pronouns with their gender and number, words that stand for "his country". Immutable and
 * thread-safe.
 */
final class Words {

  /** Gender and number of a pronoun. */
  record Pronoun(Gender gender, Number number) {}

  private final ImmutableMap<String, Pronoun> pronouns;
  private final ImmutableMap<String, ImmutableSet<String>> lists;

  private final UnaryOperator<String> fold;

  private Words(
      ImmutableMap<String, Pronoun> pronouns,
      ImmutableMap<String, ImmutableSet<String>> lists,
      UnaryOperator<String> fold) {
    this.pronouns = pronouns;
    this.lists = lists;
    this.fold = fold;
  }

  static Words read(LexiconReader reader, UnaryOperator<String> fold) {
    ImmutableMap.Builder<String, Pronoun> pronouns = ImmutableMap.builder();
    Map<String, ImmutableSet.Builder<String>> lists = new LinkedHashMap<>();
    for (Row row : reader.read("entity/words.tsv", "class", "words")) {
      String name = row.get("class");
      for (String word : row.alternatives()) {
        String key = fold.apply(word);
        if (name.startsWith("pronoun-")) {
          pronouns.put(key, pronoun(row, name.substring("pronoun-".length())));
        } else {
          lists.computeIfAbsent(name, k -> ImmutableSet.builder()).add(key);
        }
      }
    }
    ImmutableMap.Builder<String, ImmutableSet<String>> sets = ImmutableMap.builder();
    lists.forEach((name, words) -> sets.put(name, words.build()));
    return new Words(pronouns.buildKeepingLast(), sets.buildOrThrow(), fold);
  }

  private static Pronoun pronoun(Row row, String code) {
    return switch (code) {
      case "ms" -> new Pronoun(Gender.MASCULINE, Number.SINGULAR);
      case "fs" -> new Pronoun(Gender.FEMININE, Number.SINGULAR);
      case "d" -> new Pronoun(Gender.EITHER, Number.DUAL);
      case "mp" -> new Pronoun(Gender.MASCULINE, Number.PLURAL);
      case "fp" -> new Pronoun(Gender.FEMININE, Number.PLURAL);
      case "speaker" -> new Pronoun(Gender.EITHER, Number.EITHER);
      default -> throw row.error("no pronoun is called '" + code + "'");
    };
  }

  /** Null for what is no pronoun of the third person. */
  @org.jspecify.annotations.Nullable
  Pronoun pronoun(String key) {
    Pronoun pronoun = pronouns.get(key);
    return pronoun == null || pronoun.number() == Number.EITHER ? null : pronoun;
  }

  boolean has(String list, String key) {
    ImmutableSet<String> words = lists.get(list);
    return words != null && words.contains(key);
  }

  String fold(String word) {
    return fold.apply(word);
  }

  /** Whether a list has a verb by its citation form. */
  boolean hasVerb(String list, Analysis verb) {
    return has(list, fold.apply(verb.lemma().citation()));
  }

  /** The word "counterpart" in a folded "his counterpart", or "". */
  String counterpart(String key) {
    for (String pronoun : pronouns.keySet()) {
      String stem = key.substring(0, Math.max(0, key.length() - pronoun.length()));
      if (key.endsWith(pronoun) && has("counterpart", stem)) {
        return stem;
      }
    }
    return "";
  }

  /** An office without "Mr." and its like before it. */
  List<String> withoutAddress(List<String> office) {
    int from = 0;
    while (from + 1 < office.size() && has("address", office.get(from))) {
      from++;
    }
    return office.subList(from, office.size());
  }

  /** The names of the lists of heads that stand for one another. */
  ImmutableSet<String> groups() {
    ImmutableSet.Builder<String> groups = ImmutableSet.builder();
    for (String name : lists.keySet()) {
      if (name.startsWith("heads-")) {
        groups.add(name);
      }
    }
    return groups.build();
  }

  /** Whether a word heads names of bodies. */
  boolean isHead(String key) {
    return groups().stream().anyMatch(group -> has(group, key));
  }

  /** A folded word without its article. */
  String bare(String key) {
    for (String article : lists.getOrDefault("article", ImmutableSet.of())) {
      if (key.startsWith(article) && key.length() > article.length() + 1) {
        return key.substring(article.length());
      }
    }
    return key;
  }

  /** The words of a folded phrase without articles and empty words. */
  ImmutableList<String> bareWords(String key) {
    List<String> words = new ArrayList<>();
    for (String word : Splitter.on(' ').omitEmptyStrings().split(key)) {
      words.add(bare(word));
    }
    return ImmutableList.copyOf(words);
  }
}
