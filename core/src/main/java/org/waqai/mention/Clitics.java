package org.waqai.mention;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Row;
import org.waqai.text.Normalizer;

/**
 * The ways in which clitics may be cut off a name, from {@code mention/clitics.tsv}. Immutable and
 * thread-safe.
 */
final class Clitics {

  /** A word without its first letters; the article that a preposition has swallowed is put back. */
  record Cut(String stem, int prefix) {}

  private record Rule(String letters, String instead) {}

  private final ImmutableList<Rule> rules;

  private Clitics(ImmutableList<Rule> rules) {
    this.rules = rules;
  }

  static Clitics read(LexiconReader reader, Normalizer normalizer) {
    ImmutableList.Builder<Rule> rules = ImmutableList.builder();
    for (Row row : reader.read("mention/clitics.tsv", "kept", "words")) {
      for (String word : row.alternatives()) {
        List<String> parts = com.google.common.base.Splitter.on('=').splitToList(word);
        rules.add(
            new Rule(
                normalizer.key(parts.get(0)),
                parts.size() > 1 ? normalizer.key(parts.get(1)) : ""));
      }
    }
    return new Clitics(rules.build());
  }

  List<Cut> cuts(String key) {
    List<Cut> cuts = new ArrayList<>(2);
    for (Rule rule : rules) {
      if (key.length() > rule.letters.length() + 1 && key.startsWith(rule.letters)) {
        int prefix = rule.letters.length();
        cuts.add(new Cut(rule.instead + key.substring(rule.letters.length()), prefix));
      }
    }
    return cuts;
  }
}
