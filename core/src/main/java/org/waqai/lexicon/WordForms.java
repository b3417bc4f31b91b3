package org.waqai.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;

/**
 * All inflected forms of the words of the lexicon. Clitics are not generated but cut off when a
 * word is looked up, in every way that leaves a known form which may carry them. Of the readings
 * that this gives, only those stay that are spelled most like the text: a hamza, a dot or the two
 * dots of a feminine that the text has or lacks counts only if the lexicon has no word that is
 * written so. Immutable and thread-safe.
 */
public final class WordForms implements WordAnalyzer {

  private final FormTable table;
  private final Clitics clitics;

  private WordForms(FormTable table, Clitics clitics) {
    this.table = table;
    this.clitics = clitics;
  }

  /**
   * Reads all files of words.
   *
   * @throws LexiconException if a file is missing or has a mistake
   */
  public static WordForms read(LexiconReader reader, UnaryOperator<String> fold) {
    FormTable table = new FormTable(fold);
    WordFiles.read(reader, table);
    return new WordForms(table, Clitics.read(reader, fold));
  }

  @Override
  public ImmutableList<Analysis> analyze(String form, String key) {
    return key.isEmpty()
        ? ImmutableList.of()
        : new Lookup(table, clitics, form.length() == key.length() ? form : key, key).run();
  }
}
