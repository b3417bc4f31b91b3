package org.waqai.mention;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.WordClass;
import org.waqai.token.Token;
import org.waqai.token.TokenKind;
import org.waqai.token.Tokens;

/** The tokens of one article as the tagger looks at them. Used by one thread. */
final class Scan {

  private final Tokens tokens;
  private final Clitics clitics;
  private final Map<String, ImmutableList<Cut>> known = new HashMap<>();
  private final @Nullable ImmutableList<Cut>[] cuts;
  private final CommonWords common;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Scan(Tokens tokens, Clitics clitics, CommonWords common) {
    this.tokens = tokens;
    this.clitics = clitics;
    this.common = common;
    this.cuts = new ImmutableList[tokens.size()];
  }

  Tokens tokens() {
    return tokens;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String key(int i) {
    return tokens.get(i).key();
  }

  boolean word(int i) {
    return tokens.get(i).isWord();
  }

  boolean foreign(int i) {
    return tokens.get(i).kind() == TokenKind.FOREIGN;
  }

  /** The ways to cut the clitics off a word, the whole word first. */
  ImmutableList<Cut> cuts(int i) {
    ImmutableList<Cut> found = cuts[i];
    if (found == null) {
      found = known.computeIfAbsent(key(i), clitics::cuts);
      cuts[i] = found;
    }
    return found;
  }

  /** Over a hyphen that is glued to both its words. */
  int afterHyphen(int i, int end) {
    return i + 1 < end
            && token(i).isMark("-\u2010\u2011\u2013")
            && !token(i).spaceBefore()
            && !token(i + 1).spaceBefore()
        ? i + 1
        : i;
  }

  /** Whether the word begins with the article, and not with an alef that folding made like it. */
  boolean definite(int i) {
    return word(i) && clitics.definite(token(i).form());
  }

  /** The same of what is left behind clitics. */
  boolean definite(int i, Cut cut) {
    String form = token(i).form();
    boolean merged = cut.key().length() > form.length() - cut.prefix();
    return clitics.definite(cut.key())
        && (merged || clitics.definite(form.substring(cut.prefix())));
  }

  boolean open(int i, int end) {
    return i < end && word(i);
  }

  /** Whether the lexicon has a verb that is written so, without a pronoun behind it. */
  boolean verb(int i) {
    for (Analysis a : tokens.analyses(i)) {
      if (a.isVerb() && a.enclitic().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is only ever a verb. */
  boolean onlyVerb(int i) {
    for (Analysis a : tokens.analyses(i)) {
      if (!a.isVerb()) {
        return false;
      }
    }
    return !tokens.analyses(i).isEmpty();
  }

  boolean particle(int i) {
    for (Analysis a : tokens.analyses(i)) {
      if (a.wordClass() == WordClass.PARTICLE) {
        return true;
      }
    }
    return common.particle(tokens.get(i).form());
  }

  /** Whether the lexicon reads the word as a noun without clitics. */
  boolean noun(int i) {
    for (Analysis a : tokens.analyses(i)) {
      if (!a.isVerb()
          && a.wordClass() != WordClass.PARTICLE
          && a.enclitic().isEmpty()
          && a.proclitics().conjunction().isEmpty()
          && a.proclitics().preposition().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the lexicon knows what is left behind so many letters of clitics as a noun. */
  boolean noun(int i, int prefix) {
    for (Analysis a : tokens.analyses(i)) {
      if (!a.isVerb() && a.prefix() == prefix && a.enclitic().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the lexicon lists the word as an adjective and as nothing else. */
  boolean lexicalAdjective(int i) {
    for (Analysis a : tokens.analyses(i)) {
      if (a.wordClass() != WordClass.ADJECTIVE) {
        return false;
      }
    }
    return !tokens.analyses(i).isEmpty();
  }

  /** Whether the lexicon knows the word as a noun of its own, not only as an adjective. */
  boolean plainNoun(int i) {
    for (Analysis a : tokens.analyses(i)) {
      if (a.wordClass() == WordClass.NOUN || a.wordClass() == WordClass.MASDAR) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is left behind so many letters of clitics tells, by article, what one does. */
  boolean task(int i, int prefix) {
    for (Analysis a : tokens.analyses(i)) {
      if (a.wordClass() == WordClass.MASDAR
          && a.enclitic().isEmpty()
          && a.proclitics().article()
          && a.prefix() == prefix + 2) {
        return true;
      }
    }
    return false;
  }

  /** Whether the lexicon knows the word, by article behind "for", as several things alone. */
  boolean matter(int i) {
    boolean some = false;
    for (Analysis a : tokens.analyses(i)) {
      boolean of = !a.isVerb() && a.proclitics().article() && a.enclitic().isEmpty();
      if (!of
          || a.wordClass() != WordClass.NOUN
          || a.number() != Analysis.Number.PLURAL
          || a.lemma().is("person")
          || a.lemma().is("group")
          || a.lemma().is("organization")
          || a.lemma().is("place")
          || a.lemma().is("time")) {
        return false;
      }
      some = true;
    }
    return some;
  }

  /** Whether what is left behind so many letters of clitics names several people. */
  boolean people(int i, int prefix) {
    for (Analysis a : tokens.analyses(i)) {
      if (a.prefix() == prefix
          && a.number() == Analysis.Number.PLURAL
          && a.enclitic().isEmpty()
          && a.lemma().is("person")) {
        return true;
      }
    }
    return false;
  }

  /** The gender of the noun that heads a name, where the lexicon knows it and it is one thing. */
  Gender gender(int i, int prefix) {
    for (Analysis a : tokens.analyses(i)) {
      if (!a.isVerb()
          && a.enclitic().isEmpty()
          && (a.prefix() == prefix || a.prefix() == prefix + 2)
          && a.lemma().is("organization")
          && a.number() == Analysis.Number.SINGULAR) {
        return a.gender();
      }
    }
    return Gender.EITHER;
  }

  /** Whether the word, with or without its article, names several people. */
  boolean people(int i) {
    for (Analysis a : tokens.analyses(i)) {
      if (!a.isVerb()
          && a.number() == Analysis.Number.PLURAL
          && a.proclitics().conjunction().isEmpty()
          && a.proclitics().preposition().isEmpty()
          && (a.lemma().is("person")
              || a.wordClass() == WordClass.ACTIVE_PARTICIPLE
              || a.wordClass() == WordClass.PASSIVE_PARTICIPLE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an adjective in the feminine may belong to the noun. */
  boolean takesFeminine(int i) {
    for (Analysis a : tokens.analyses(i)) {
      if (!a.isVerb()
          && (a.gender() == Analysis.Gender.FEMININE || a.number() == Analysis.Number.PLURAL)) {
        return true;
      }
    }
    return false;
  }

  boolean adjective(int i) {
    for (Analysis a : tokens.analyses(i)) {
      if (a.wordClass() == WordClass.ADJECTIVE
          || a.wordClass() == WordClass.ACTIVE_PARTICIPLE
          || a.wordClass() == WordClass.PASSIVE_PARTICIPLE) {
        return true;
      }
    }
    return false;
  }

  /** Whether no dictionary knows the word, so that it may well be a name. */
  boolean unknown(int i) {
    Token token = tokens.get(i);
    return token.isWord()
        && token.key().length() > 1
        && tokens.analyses(i).isEmpty()
        && !common.contains(token.key())
        && !common.particle(token.form());
  }

  /** Whether the word is a common one, whatever else it may be. */
  boolean common(int i) {
    return common.contains(key(i)) || noun(i) || verb(i) || particle(i);
  }
}
