package org.waqai.phrase;

import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.Analysis.Tense;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.Mention;
import org.waqai.mention.Mentions;
import org.waqai.token.Token;
import org.waqai.token.TokenKind;
import org.waqai.token.Tokens;

/**
 * Chooses, of all that the lexicon says of a token, the likeliest verb and the likeliest noun.
 * Immutable and thread-safe.
 */
final class BestAnalysis {

  private final Particles particles;
  private final Mentions mentions;
  private final Tokens tokens;

  BestAnalysis(Particles particles, Mentions mentions) {
    this.particles = particles;
    this.mentions = mentions;
    this.tokens = mentions.tokens();
  }

  boolean isCount(int i) {
    Token token = tokens.get(i);
    return token.kind() == TokenKind.NUMBER
        || token.isWord()
            && (particles.has("numeral", token.key()) || particles.has("hundreds", token.key()));
  }

  @Nullable Analysis verb(int i) {
    Analysis best = null;
    boolean jussive = i > 0 && particles.has("jussive-behind", tokens.get(i - 1).key());
    for (Analysis a : tokens.analyses(i)) {
      if (a.isVerb()
          && (best == null || rank(a, jussive) < rank(best, jussive) || fitsBetter(i, a, best))) {
        best = a;
      }
    }
    return best;
  }

  /** A jussive is only where its particle is, and there rather than anything else. */
  private static int rank(Analysis a, boolean jussive) {
    return rank(a) + (a.tense() == Tense.JUSSIVE ? jussive ? -1 : 3 : 0);
  }

  private boolean fitsBetter(int i, Analysis a, Analysis best) {
    if (rank(a) == rank(best) && i + 1 < tokens.size() && isCount(i + 1)) {
      return particles.hasLemma("measure-verb", a) && !particles.hasLemma("measure-verb", best);
    }
    if (rank(a) == rank(best)
        && i + 1 < tokens.size()
        && particles.has("to", tokens.get(i + 1).key())) {
      return particles.hasLemma("takes-to", a) && !particles.hasLemma("takes-to", best);
    }
    return rank(a) == rank(best)
        && a.gender() != best.gender()
        && agreesBehind(i, a)
        && !agreesBehind(i, best);
  }

  /**
   * Whether the noun right behind could be the subject: what may be "he managed" and "she enables"
   * is the one that agrees.
   */
  private boolean agreesBehind(int i, Analysis verb) {
    if (i + 1 >= tokens.size() || verb.gender() == Gender.EITHER) {
      return true;
    }
    Mention name = mentions.wholeAt(i + 1).orElse(null);
    if (name != null) {
      return name.gender() == Gender.EITHER || name.gender() == verb.gender();
    }
    Analysis noun = tokens.get(i + 1).isWord() ? noun(i + 1) : null;
    if (noun == null
        || !noun.proclitics().isEmpty() && !noun.proclitics().article()
        || noun.gender() == Gender.EITHER) {
      return true;
    }
    boolean people = noun.lemma().is("person") || noun.lemma().is("group");
    Gender gender = noun.number() == Number.PLURAL && !people ? Gender.FEMININE : noun.gender();
    return gender == verb.gender();
  }

  @Nullable Analysis noun(int i) {
    Analysis best = null;
    for (Analysis a : tokens.analyses(i)) {
      if (!a.isVerb()
          && (best == null
              || rank(a) < rank(best)
              || rank(a) == rank(best) && best.wordClass() == WordClass.MASDAR && isBody(i, a))) {
        best = a;
      }
    }
    return best;
  }

  /** "the resistance", not "resistance to", and "the judiciary", not "doing away with". */
  private boolean isBody(int i, Analysis a) {
    return particles.hasLemma("body-noun", a)
        || a.proclitics().article()
            && particles.hasLemma("body-by-article", a)
            && (i + 1 == tokens.size() || !particles.has("act-before", tokens.get(i + 1).key()));
  }

  /** Fewer clitics first; third person before first and second. */
  private static int rank(Analysis a) {
    int rank = 4 * (a.prefix() + a.enclitic().length());
    if (a.person() == Analysis.Person.FIRST || a.person() == Analysis.Person.SECOND) {
      rank += 6;
    }
    if (a.wordClass() == WordClass.ACTIVE_PARTICIPLE
        || a.wordClass() == WordClass.PASSIVE_PARTICIPLE) {
      rank++;
    }
    if (isOfWomen(a)) {
      rank += 2;
    }
    return a.number() == Number.DUAL ? rank + 1 : rank;
  }

  /** "they (women) performed" is rarer than "was convicted", which is written like it. */
  private static boolean isOfWomen(Analysis a) {
    return a.isVerb() && a.gender() == Gender.FEMININE && a.number() == Number.PLURAL;
  }

  boolean mayBePerfect(int i) {
    for (Analysis a : tokens.analyses(i)) {
      if (a.isVerb() && a.tense() == Tense.PERFECT && a.proclitics().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
