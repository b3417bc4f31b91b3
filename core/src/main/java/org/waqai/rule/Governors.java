package org.waqai.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Row;
import org.waqai.phrase.Phrases;

/**
 * Words that matter to all event types alike, from {@code rule/governors.tsv}: light verbs,
 * prepositions of the agent and of the place, words that make what they govern possible, planned or
 * not so, words of attribution. Immutable and thread-safe.
 */
public final class Governors {

  private final ImmutableMap<String, ImmutableSet<String>> lists;

  private final UnaryOperator<String> fold;

  private Governors(ImmutableMap<String, ImmutableSet<String>> lists, UnaryOperator<String> fold) {
    this.lists = lists;
    this.fold = fold;
  }

  public static Governors read(LexiconReader reader, UnaryOperator<String> fold) {
    Map<String, ImmutableSet.Builder<String>> builders = new LinkedHashMap<>();
    for (Row row : reader.read("rule/governors.tsv", "class", "words")) {
      for (String word : row.alternatives()) {
        builders
            .computeIfAbsent(row.get("class"), k -> ImmutableSet.builder())
            .add(fold.apply(word));
      }
    }
    ImmutableMap.Builder<String, ImmutableSet<String>> lists = ImmutableMap.builder();
    builders.forEach((name, words) -> lists.put(name, words.build()));
    return new Governors(lists.buildOrThrow(), fold);
  }

  public boolean has(String list, String word) {
    return list(list).contains(word);
  }

  /** Whether a list has the word of an analysis as it stands, or the word that it goes back to. */
  public boolean has(String list, Analysis analysis) {
    return has(list, fold.apply(analysis.base()))
        || has(list, fold.apply(analysis.lemma().citation()));
  }

  /** The folded word of the lexicon that a token is a form of, as the lists hold it, or "". */
  public String citation(Phrases phrases, int token) {
    Analysis a = phrases.reading(token).analysis();
    return a == null ? "" : fold.apply(a.lemma().citation());
  }

  public ImmutableSet<String> list(String list) {
    return lists.getOrDefault(list, ImmutableSet.of());
  }
}
