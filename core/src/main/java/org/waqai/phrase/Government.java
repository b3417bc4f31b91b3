package org.waqai.phrase;

import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.WordClass;
import org.waqai.token.Tokens;

/**
 * Whether a noun may govern the one behind it, or the two are phrases of their own: by its case,
 * its nun, and what both of them mean. Immutable and thread-safe.
 */
final class Government {

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;

  Government(Particles particles, Tokens tokens, Reading[] readings) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
  }

  /**
   * "of a dealer in drugs": behind a preposition nobody acts, and the next noun is a complement.
   */
  boolean isGoverned(int first) {
    Reading before = first > 0 ? readings[first - 1] : null;
    return !readings[first].preposition().isEmpty()
        || before != null
            && before.category() == Category.PREPOSITION
            && before.enclitic().isEmpty();
  }

  /**
   * Two indefinite nouns in a row that are two phrases: one who acts, and what is done or to whom.
   */
  boolean separate(int first, int second, boolean governed) {
    Analysis a = readings[first].analysis();
    Analysis b = readings[second].analysis();
    if (a == null || b == null) {
      return b != null && accusative(second);
    }
    if (particles.has("trade", particles.fold(a.base()) + " " + bare(second))) {
      return false;
    }
    boolean acts = !governed || a.lemma().is("person") && b.wordClass() == WordClass.MASDAR;
    boolean actor =
        acts
            && (a.lemma().is("person") || a.lemma().is("group"))
            && !isConstruct(first)
            && !isOfTask(first, second);
    return accusative(second)
        || (actor && a.lemma().is("person") && !b.lemma().is("person") && !isHome(second))
        || b.wordClass() == WordClass.MASDAR && actor;
  }

  /** "a mission for the keeping of the peace": a body is named after its task by article. */
  private boolean isOfTask(int body, int task) {
    int next = task + 1;
    return particles.has("task-body", bare(body))
        && next < readings.length
        && readings[next] != null
        && readings[next].category() == Category.NOUN
        && readings[next].definite()
        && !readings[next].conjunction()
        && readings[next].preposition().isEmpty();
  }

  private String bare(int i) {
    return tokens.get(i).key().substring(readings[i].prefix());
  }

  /** A body, a unit or a place that people belong to: "officers of the centre of". */
  private boolean isHome(int i) {
    for (Analysis a : tokens.analyses(i)) {
      if (!a.isVerb()
          && a.prefix() == readings[i].prefix()
          && (a.lemma().is("organization") || a.lemma().is("place") || a.lemma().is("group"))) {
        return true;
      }
    }
    return false;
  }

  /** A sound plural or a dual that has lost its nun, as only before a complement. */
  private boolean isConstruct(int i) {
    Analysis a = readings[i].analysis();
    String key = tokens.get(i).key();
    return a != null
        && a.number() != Number.SINGULAR
        && particles.isEnding("construct-ending", key)
        && !particles.isEnding("construct-ending", a.lemma().citation());
  }

  boolean isActor(int i) {
    Analysis a = readings[i].analysis();
    return a != null && (a.lemma().is("person") || a.lemma().is("group"));
  }

  /** A noun with a case ending in writing, a dual or plural with its nun: no complement follows. */
  boolean cannotGovern(int i) {
    Reading reading = readings[i];
    if (!reading.enclitic().isEmpty() || reading.category() == Category.ADJECTIVE) {
      return true;
    }
    return accusative(i) || hasNun(i) || isState(i);
  }

  /** ", accusing the government": a participle that has an object, not a complement. */
  private boolean isState(int i) {
    Analysis a = readings[i].analysis();
    return a != null
        && a.wordClass() == WordClass.ACTIVE_PARTICIPLE
        && !readings[i].definite()
        && readings[i].preposition().isEmpty()
        && i > 0
        && readings[i - 1] != null
        && readings[i - 1].category() == Category.MARK
        && particles.hasLemma("mind-verb", a);
  }

  /** The dual and the sound plural keep their nun only where nothing follows. */
  private boolean hasNun(int i) {
    Analysis a = readings[i].analysis();
    if (a == null || a.number() == Number.SINGULAR || a.lemma().is("numeral")) {
      return false;
    }
    String key = tokens.get(i).key();
    String base = a.base();
    for (String ending : particles.list("nun-ending")) {
      if (key.endsWith(ending) && !base.endsWith(ending)) {
        return isRegular(i, a, key.length() - ending.length())
            && !isBrokenPlural(i, ending)
            && !particles.has("numeral", key)
            && !isQuantifier(i);
      }
    }
    return false;
  }

  /** "countries", which is written like "two countries": its nun is one of its own. */
  private boolean isBrokenPlural(int i, String ending) {
    return particles.has("dual-ending", ending)
        && tokens.analyses(i).stream()
            .anyMatch(
                b ->
                    b.wordClass() == WordClass.NOUN
                        && b.number() == Number.PLURAL
                        && b.prefix() == readings[i].prefix());
  }

  /** Whether the word is its singular with an ending: "prisons" and "aides" are not. */
  private boolean isRegular(int i, Analysis a, int end) {
    String stem = tokens.get(i).key().substring(Math.min(a.prefix(), end), end);
    String base = particles.fold(a.base());
    int common = 0;
    while (common < Math.min(stem.length(), base.length())
        && stem.charAt(common) == base.charAt(common)) {
      common++;
    }
    boolean weak = particles.has("weak-ending", base.substring(base.length() - 1));
    return common == base.length()
        || weak && common == base.length() - 1 && stem.length() <= base.length();
  }

  private boolean accusative(int i) {
    Analysis a = readings[i].analysis();
    if (a == null || readings[i].definite() || a.number() != Number.SINGULAR) {
      return false;
    }
    String key = tokens.get(i).key();
    for (String ending : particles.list("accusative")) {
      if (key.endsWith(ending)
          && !a.lemma().citation().endsWith(ending)
          && a.gender() == Gender.MASCULINE) {
        return true;
      }
    }
    return false;
  }

  boolean isQuantifier(int i) {
    Reading reading = readings[i];
    if (reading.category() != Category.NOUN) {
      return false;
    }
    String key = tokens.get(i).key().substring(reading.prefix());
    return particles.has("quantifier", key) || isQuantifierOf(i, key);
  }

  /** "a number (accusative) of": with the letter of its case, before what it counts. */
  private boolean isQuantifierOf(int i, String key) {
    int last = key.length() - 1;
    Reading next = i + 1 < readings.length ? readings[i + 1] : null;
    return last > 1
        && particles.has("accusative", key.substring(last))
        && particles.has("quantifier", key.substring(0, last))
        && next != null
        && next.category() == Category.PREPOSITION
        && particles.has("counted-from", tokens.get(i + 1).key());
  }
}
