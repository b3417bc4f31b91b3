package org.waqai.entity;

import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.EntityType;
import org.waqai.mention.NationTable;
import org.waqai.phrase.Category;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.phrase.Reading;

/** What kind of entity a common noun stands for. Used by one thread. */
final class PhraseTypes {
  private final Words words;
  private final NationTable nations;
  private final Phrases phrases;

  PhraseTypes(Words words, NationTable nations, Phrases phrases) {
    this.words = words;
    this.nations = nations;
    this.phrases = phrases;
  }

  /** "19 Iraqis", "a Palestinian": an adjective of nationality in a noun's place. */
  private boolean isNational(NounPhrase phrase, Reading head) {
    String key = phrases.tokens().get(phrase.head()).key().substring(head.prefix());
    if (head.definite()
        || !head.enclitic().isEmpty()
        || head.category() == Category.NAME
        || nations.isCountry(key)) {
      return false;
    }
    if (nations.country(key).isPresent()) {
      return true;
    }
    String cut = key.substring(0, Math.max(0, key.length() - 1));
    return phrase.counted()
        && words.has("accusative", key.substring(cut.length()))
        && nations.country(cut).isPresent();
  }

  EntityType of(NounPhrase phrase) {
    Reading head = phrases.reading(phrase.head());
    if (phrase.mention().isPresent() && phrase.mention().get().from() == phrase.head()) {
      return phrase.mention().get().type();
    }
    Analysis a = head.analysis();
    boolean many =
        phrase.counted() || head.number() == Number.PLURAL || head.number() == Number.DUAL;
    if (isNational(phrase, head)) {
      return many ? EntityType.GROUP : EntityType.PERSON;
    }
    if (isOutlet(phrase)) {
      return EntityType.ORGANIZATION;
    }
    if (a == null) {
      return head.category() == Category.NUMBER ? EntityType.GROUP : EntityType.THING;
    }
    if (phrase.counted() && isAnyTime(phrase.head())) {
      return EntityType.THING;
    }
    if (a.lemma().is("group") || isOthers(phrase)) {
      return EntityType.GROUP;
    }
    if (a.lemma().is("person") || isHumanParticiple(a) || isSpeaker(phrase, a)) {
      return many ? EntityType.GROUP : EntityType.PERSON;
    }
    if (a.lemma().is("organization")) {
      return EntityType.ORGANIZATION;
    }
    if (a.lemma().is("place")) {
      return EntityType.LOCATION;
    }
    if (phrases.isQuantifier(phrase.head()) && phrase.part().isEmpty()) {
      return EntityType.GROUP;
    }
    return isAlso(phrase.head(), a, "place")
        ? EntityType.LOCATION
        : isAlso(phrase.head(), a, "organization") ? EntityType.ORGANIZATION : EntityType.THING;
  }

  /** "means of information": two words that together tell of who reports. */
  private boolean isOutlet(NounPhrase phrase) {
    int head = phrase.head();
    if (phrase.coreTo() - head < 2) {
      return false;
    }
    String first = phrases.tokens().get(head).key().substring(phrases.reading(head).prefix());
    return words.has("outlet", first + " " + phrases.tokens().get(head + 1).key());
  }

  /** "15 years", whoever else is called like a year. */
  private boolean isAnyTime(int token) {
    return phrases.tokens().analyses(token).stream()
        .anyMatch(a -> a.wordClass() == WordClass.NOUN && a.lemma().is("time"));
  }

  /** Whether the lexicon has the same noun in another class, too: a building and its body. */
  private boolean isAlso(int token, Analysis a, String tag) {
    return a.wordClass() == WordClass.NOUN
        && phrases.tokens().analyses(token).stream()
            .anyMatch(
                b ->
                    b.wordClass() == WordClass.NOUN
                        && b.lemma().is(tag)
                        && b.base().equals(a.base())
                        && b.prefix() == a.prefix());
  }

  /** "three others", with the human plural of "other". */
  private boolean isOthers(NounPhrase phrase) {
    String key = phrases.tokens().get(phrase.head()).key();
    return phrase.counted()
        && words.has("others", key.substring(phrases.reading(phrase.head()).prefix()));
  }

  /** "a spokeswoman": a participle in the feminine that is a word for who is quoted. */
  private boolean isSpeaker(NounPhrase phrase, Analysis a) {
    String key = phrases.tokens().get(phrase.head()).key();
    return a.number() == Number.SINGULAR
        && a.wordClass() == WordClass.ACTIVE_PARTICIPLE
        && words.has("role", words.bare(key.substring(phrases.reading(phrase.head()).prefix())));
  }

  private static boolean isHumanParticiple(Analysis a) {
    boolean participle =
        a.wordClass() == WordClass.ACTIVE_PARTICIPLE
            || a.wordClass() == WordClass.PASSIVE_PARTICIPLE;
    return participle && (a.gender() != Gender.FEMININE || a.number() == Number.PLURAL);
  }
}
