package org.waqai.phrase;

import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.Analysis.Tense;

/** Whether a verb or a participle agrees with a phrase in gender and number. Thread-safe. */
final class Agreement {

  private final Reading[] readings;

  Agreement(Reading[] readings) {
    this.readings = readings;
  }

  /** A verb before its subject is singular and agrees in gender only. */
  boolean agreesAfter(Chunk verb, NounPhrase subject) {
    Reading v = readings[verb.from()];
    if (v.number() == Number.PLURAL || v.number() == Number.DUAL || isSpeaker(v)) {
      return false;
    }
    if (v.gender() == Gender.MASCULINE && isOfBodies(subject) && !subject.counted()) {
      return false;
    }
    if (v.gender() == Gender.FEMININE && isPerfect(v) && countsMen(subject)) {
      return false;
    }
    return gendersAgree(v, subject);
  }

  /** "(she) arrested five of its employees": men who are counted take no feminine verb. */
  private boolean countsMen(NounPhrase phrase) {
    boolean counts = phrase.counted() || phrase.part().isPresent() && isCount(phrase.from());
    return counts
        && (isMan(phrase.head()) || phrase.part().filter(p -> isMan(p.head())).isPresent());
  }

  /** Only the perfect tells: its imperfect may be spelled like another verb's perfect. */
  private static boolean isPerfect(Reading verb) {
    return verb.analysis() != null && verb.analysis().tense() == Tense.PERFECT;
  }

  private boolean isCount(int token) {
    return readings[token].category() == Category.NUMBER;
  }

  private boolean isMan(int token) {
    Analysis a = readings[token].analysis();
    return a != null && a.lemma().is("person") && a.gender() == Gender.MASCULINE;
  }

  /** A verb behind its subject agrees in number, too. */
  boolean agreesBefore(Chunk verb, NounPhrase subject) {
    Reading v = readings[verb.from()];
    if (isSpeaker(v)) {
      return false;
    }
    if (v.number() == Number.SINGULAR && v.gender() == Gender.MASCULINE && isOfSeveral(subject)) {
      return false;
    }
    boolean many = v.number() == Number.PLURAL || v.number() == Number.DUAL;
    if (many) {
      boolean several = subject.number() != Number.SINGULAR || subject.counted();
      return several && (v.gender() == Gender.FEMININE || !isOfBodies(subject));
    }
    return gendersAgree(v, subject);
  }

  /** "two children, it was": a verb behind several people is in the plural. */
  private boolean isOfSeveral(NounPhrase phrase) {
    Analysis a = readings[phrase.head()].analysis();
    return a != null
        && phrase.mention().isEmpty()
        && !phrase.counted()
        && (a.number() == Number.PLURAL || a.number() == Number.DUAL);
  }

  private boolean isOfPeople(NounPhrase phrase) {
    Analysis a = readings[phrase.head()].analysis();
    return a == null || a.lemma().is("person") || a.lemma().is("group");
  }

  /** "the authorities": bodies and things in the plural take the feminine singular. */
  private boolean isOfBodies(NounPhrase phrase) {
    Analysis a = readings[phrase.head()].analysis();
    return a != null
        && phrase.mention().isEmpty()
        && a.number() == Number.PLURAL
        && a.lemma().is("organization")
        && !a.lemma().is("person")
        && !a.lemma().is("group");
  }

  private static boolean isSpeaker(Reading verb) {
    Analysis a = verb.analysis();
    return a != null
        && (a.person() == Analysis.Person.FIRST || a.person() == Analysis.Person.SECOND);
  }

  private static boolean gendersAgree(Reading verb, NounPhrase subject) {
    if (verb.gender() == Gender.EITHER || subject.gender() == Gender.EITHER || subject.counted()) {
      return true;
    }
    if (subject.number() != Number.SINGULAR) {
      return true;
    }
    return verb.gender() == subject.gender();
  }

  boolean agreesAsState(Reading participle, NounPhrase subject) {
    if (participle.number() == Number.PLURAL || participle.number() == Number.DUAL) {
      return subject.number() != Number.SINGULAR || subject.counted();
    }
    if (subject.number() == Number.PLURAL && !subject.counted()) {
      return participle.gender() == Gender.FEMININE && !isOfPeople(subject);
    }
    return gendersAgree(participle, subject);
  }
}
