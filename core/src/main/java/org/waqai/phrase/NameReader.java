package org.waqai.phrase;

import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.mention.Mentions;
import org.waqai.token.Tokens;

/** Reads the words of names, and of the titles before them. Used by one thread. */
final class NameReader {

  private final Mentions mentions;
  private final Tokens tokens;
  private final Reading[] readings;
  private final Clitics clitics;

  NameReader(Mentions mentions, Reading[] readings, Clitics clitics) {
    this.mentions = mentions;
    this.tokens = mentions.tokens();
    this.readings = readings;
    this.clitics = clitics;
  }

  /** Fills the readings of all names; the words between them come sentence by sentence. */
  void read() {
    for (Mention mention : mentions.mentions()) {
      name(mention);
    }
  }

  private void name(Mention mention) {
    for (int i = mention.wholeFrom(); i < mention.wholeTo(); i++) {
      readings[i] = nameReading(mention, i);
    }
  }

  private Reading nameReading(Mention mention, int i) {
    boolean ofName = i >= mention.from() && i < mention.to();
    int prefix = i == mention.from() ? mention.prefix() : 0;
    if (!ofName && i == mention.wholeFrom()) {
      prefix = titlePrefix(i);
    }
    String cut = tokens.get(i).key().substring(0, prefix);
    Number number = mention.type() == EntityType.GROUP ? Number.PLURAL : Number.SINGULAR;
    return new Reading(
        Category.NAME,
        null,
        clitics.conjunctionIn(cut),
        clitics.prepositionIn(cut),
        prefix,
        "",
        true,
        mention.gender(),
        number);
  }

  /** Titles keep their article; only "and" and prepositions are cut off them. */
  private int titlePrefix(int i) {
    for (Analysis a : tokens.analyses(i)) {
      if (!a.isVerb()) {
        return Reading.cliticLength(a);
      }
    }
    return 0;
  }
}
