package org.waqai.phrase;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Row;

/**
 * The closed classes, from {@code phrase/particles.tsv}: single words and fixed expressions with
 * their category, and the word lists by which phrases are told apart. Immutable and thread-safe.
 */
final class Particles {

  /** An expression of some words that acts as one particle. */
  record Particle(ImmutableList<String> words, Category category, String key) {
    Particle as(Category other) {
      return new Particle(words, other, key);
    }
  }

  private final ImmutableMap<String, ImmutableList<Particle>> byFirst;
  private final ImmutableMap<String, ImmutableSet<String>> lists;

  private final UnaryOperator<String> fold;

  private Particles(
      ImmutableMap<String, ImmutableList<Particle>> byFirst,
      ImmutableMap<String, ImmutableSet<String>> lists,
      UnaryOperator<String> fold) {
    this.byFirst = byFirst;
    this.lists = lists;
    this.fold = fold;
  }

  /**
   * A row is a class and its words; a class that is no category is a list, such as {@code
   * quantifier}.
   */
  static Particles read(LexiconReader reader, UnaryOperator<String> fold) {
    Map<String, ImmutableList.Builder<Particle>> index = new HashMap<>();
    Map<String, ImmutableSet.Builder<String>> named = new HashMap<>();
    for (Row row : reader.read("phrase/particles.tsv", "class", "words")) {
      Category category = category(row.get("class"));
      for (String entry : row.alternatives()) {
        String key = fold.apply(entry);
        if (category == null) {
          // A mark of a vowel alone is nothing when it is folded.
          named
              .computeIfAbsent(row.get("class"), k -> ImmutableSet.builder())
              .add(key.isEmpty() ? entry : key);
        } else {
          List<String> words = Splitter.on(' ').splitToList(key);
          index
              .computeIfAbsent(words.get(0), k -> ImmutableList.builder())
              .add(new Particle(ImmutableList.copyOf(words), category, key));
        }
      }
    }
    ImmutableMap.Builder<String, ImmutableList<Particle>> first = ImmutableMap.builder();
    index.forEach((key, particles) -> first.put(key, longestFirst(particles.build())));
    ImmutableMap.Builder<String, ImmutableSet<String>> sets = ImmutableMap.builder();
    named.forEach((key, words) -> sets.put(key, words.build()));
    return new Particles(first.buildOrThrow(), sets.buildOrThrow(), fold);
  }

  private static @Nullable Category category(String name) {
    for (Category category : Category.values()) {
      if (category.name().toLowerCase(Locale.ROOT).equals(name)) {
        return category;
      }
    }
    return null;
  }

  private static ImmutableList<Particle> longestFirst(ImmutableList<Particle> particles) {
    return ImmutableList.sortedCopyOf(
        (a, b) -> Integer.compare(b.words().size(), a.words().size()), particles);
  }

  /**
   * The longest particle that starts with this word; {@code next} gives the keys of the words after
   * it.
   */
  @Nullable Particle match(String first, int following, IntFunction<String> next) {
    ImmutableList<Particle> candidates = byFirst.get(first);
    if (candidates == null) {
      return null;
    }
    for (Particle particle : candidates) {
      if (particle.words().size() - 1 <= following && fits(particle, next)) {
        return particle;
      }
    }
    return null;
  }

  private static boolean fits(Particle particle, IntFunction<String> next) {
    for (int i = 1; i < particle.words().size(); i++) {
      if (!particle.words().get(i).equals(next.apply(i))) {
        return false;
      }
    }
    return true;
  }

  String fold(String word) {
    return fold.apply(word);
  }

  /** Whether a list has the citation form of a reading; never of one without an analysis. */
  boolean hasLemma(String list, Reading reading) {
    return reading.analysis() != null && hasLemma(list, reading.analysis());
  }

  boolean hasLemma(String list, Analysis analysis) {
    return has(list, fold.apply(analysis.lemma().citation()));
  }

  /** Whether a list of the file has the word of an analysis without clitics and endings. */
  boolean hasBase(String list, Analysis analysis) {
    return has(list, fold.apply(analysis.base()));
  }

  /** Whether a list of the file has this folded word. */
  boolean has(String list, String key) {
    ImmutableSet<String> words = lists.get(list);
    return words != null && words.contains(key);
  }

  /** Whether a word ends with one of the endings of a list. */
  boolean isEnding(String list, String word) {
    return list(list).stream().anyMatch(word::endsWith);
  }

  ImmutableSet<String> list(String list) {
    return lists.getOrDefault(list, ImmutableSet.of());
  }
}
