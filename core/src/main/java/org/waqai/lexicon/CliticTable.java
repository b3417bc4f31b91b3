package org.waqai.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The clitics that may stand before and behind a word, from {@code lexicon/conjugation.tsv}.
 * Immutable.
 */
final class CliticTable {

  /**
   * Clitics before a word.
   *
   * @param verbs whether a verb may follow
   */
  record Prefix(String letters, Proclitics proclitics, boolean verbs) {}

  private final ImmutableList<Prefix> prefixes;
  private final ImmutableList<String> suffixes;

  private CliticTable(ImmutableList<Prefix> prefixes, ImmutableList<String> suffixes) {
    this.prefixes = prefixes;
    this.suffixes = suffixes;
  }

  static CliticTable read(LexiconReader reader, UnaryOperator<String> fold) {
    ImmutableList.Builder<Prefix> prefixes = ImmutableList.builder();
    List<String> suffixes = new ArrayList<>();
    for (Row row :
        reader.read("lexicon/conjugation.tsv", "kind", "a", "b", "c", "d", "e", "words")) {
      if (row.get("kind").equals("proclitic")) {
        prefixes.add(prefix(row, fold.apply(row.get("words"))));
      } else if (row.get("kind").equals("enclitic")) {
        for (String word : Splitter.on(' ').omitEmptyStrings().split(row.get("words"))) {
          suffixes.add(fold.apply(word));
        }
      }
    }
    suffixes.sort((a, b) -> Integer.compare(b.length(), a.length()));
    return new CliticTable(prefixes.build(), ImmutableList.copyOf(suffixes));
  }

  /** The code has c for a conjunction, p for a preposition, a for the article, f for the future. */
  private static Prefix prefix(Row row, String letters) {
    String code = row.get("a");
    String conjunction = code.contains("c") ? letters.substring(0, 1) : "";
    String rest = letters.substring(conjunction.length());
    String preposition = code.contains("p") ? rest.substring(0, 1) : "";
    boolean article = code.contains("a");
    boolean verbs = !article && (preposition.isEmpty() || row.get("b").equals("j"));
    return new Prefix(
        letters, new Proclitics(conjunction, preposition, article, code.contains("f")), verbs);
  }

  ImmutableList<Prefix> prefixes() {
    return prefixes;
  }

  /** The pronouns, longest first. */
  ImmutableList<String> suffixes() {
    return suffixes;
  }
}
