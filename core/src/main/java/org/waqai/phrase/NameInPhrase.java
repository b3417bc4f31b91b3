package org.waqai.phrase;

import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.mention.Mentions;
import org.waqai.mention.NationTable;
import org.waqai.token.Tokens;

/**
 * Tells whether a name goes on with a phrase, as its complement, "the people of X", or as the thing
 * itself, "the town of X", "the activist X", "the Australian X". Immutable and thread-safe.
 */
final class NameInPhrase {

  private final Particles particles;
  private final NationTable nations;
  private final Mentions mentions;
  private final Tokens tokens;
  private final Reading[] readings;
  private final Government government;

  NameInPhrase(
      Particles particles,
      NationTable nations,
      Mentions mentions,
      Reading[] readings,
      Government government) {
    this.particles = particles;
    this.nations = nations;
    this.mentions = mentions;
    this.tokens = mentions.tokens();
    this.readings = readings;
    this.government = government;
  }

  /** Takes the name at which the phrase stands, if it belongs to it. */
  boolean extend(PhraseDraft g) {
    Mention mention = mentions.wholeAt(g.at).orElse(null);
    if (mention == null || g.mention != null) {
      return false;
    }
    if (!g.closed) {
      if (government.cannotGovern(g.at - 1) && !g.counted) {
        return apposition(g, mention);
      }
      if (g.counted || isUnitOf(g, mention)) {
        g.become(mention);
      } else {
        g.complete(mention);
      }
      return true;
    }
    return readings[g.at - 1].enclitic().isEmpty() && apposition(g, mention);
  }

  /** A name right after a noun of its kind is the same thing: "the activist X", "the capital Y". */
  private boolean apposition(PhraseDraft g, Mention mention) {
    Analysis head = g.head >= 0 && readings[g.head] != null ? readings[g.head].analysis() : null;
    boolean same =
        switch (mention.type()) {
          case PERSON ->
              head != null && isPersonWord(head) && readings[g.head].number() != Number.PLURAL
                  || isCompatriot(g);
          case LOCATION -> head != null && head.lemma().is("place");
          case ORGANIZATION -> head != null && head.lemma().is("organization");
          default -> false;
        };
    if (!same) {
      return false;
    }
    g.become(mention);
    return true;
  }

  /** "the Australian X": one word of a nation that describes no noun before it. */
  private boolean isCompatriot(PhraseDraft g) {
    return g.head >= 0
        && g.head == g.at - 1
        && g.head == g.from
        && readings[g.head].category() == Category.NOUN
        && readings[g.head].definite()
        && readings[g.head].number() != Number.PLURAL
        && nations.country(readings[g.head].bare(tokens.get(g.head).key())).isPresent();
  }

  static boolean isPersonWord(Analysis a) {
    return a.lemma().is("person")
        || ((a.wordClass() == WordClass.ACTIVE_PARTICIPLE
                || a.wordClass() == WordClass.PASSIVE_PARTICIPLE)
            && a.number() != Number.PLURAL);
  }

  /** "the town of X" is X. */
  private boolean isUnitOf(PhraseDraft g, Mention mention) {
    String word = tokens.get(g.head).key().substring(readings[g.head].prefix());
    return mention.type() == EntityType.LOCATION
        && g.head == g.at - 1
        && particles.has("unit", word);
  }
}
