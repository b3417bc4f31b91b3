package org.waqai.phrase;

import java.util.function.Predicate;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.EntityType;
import org.waqai.token.Tokens;

/**
 * Finds which noun of a chain a relative pronoun describes, by gender, number and what the noun is:
 * "the statements of the minister, who …", "the killing of the man who …". Thread-safe.
 */
final class Antecedent {

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;
  private final NounPhraseReader phrases;

  Antecedent(Particles particles, Tokens tokens, Reading[] readings, NounPhraseReader phrases) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
    this.phrases = phrases;
  }

  /** The phrase itself, or the part of it that the pronoun at a token agrees with. */
  NounPhrase of(NounPhrase phrase, int pronoun) {
    String word = tokens.get(pronoun).key();
    boolean whole = agrees(phrase, word) && !(tellsWhat(phrase) && !holds(pronoun + 1));
    return whole ? phrase : part(phrase, p -> agrees(p, word));
  }

  /**
   * The same for a verb that describes without a pronoun: "the breaking up of a cell that acts".
   */
  NounPhrase ofVerb(NounPhrase phrase, int verb) {
    Reading reading = readings[verb];
    boolean whole =
        !reading.enclitic().isEmpty()
            || agrees(phrase, reading) && !(tellsWhat(phrase) && !holds(verb));
    return whole ? phrase : part(phrase, p -> agrees(p, reading));
  }

  private NounPhrase part(NounPhrase phrase, Predicate<NounPhrase> fits) {
    for (int i = Math.max(phrase.from(), phrase.head()) + 1; i < phrase.coreTo(); i++) {
      Category category = readings[i].category();
      if (category != Category.NOUN && category != Category.NAME || readings[i].conjunction()) {
        continue;
      }
      NounPhrase inner = phrases.plain(i, phrase.coreTo());
      if (fits.test(inner)) {
        return inner;
      }
      i = Math.max(i, inner.mention().isPresent() ? inner.to() - 1 : i);
    }
    return phrase.part().filter(p -> !fits.test(phrase)).map(p -> deeper(p, fits)).orElse(phrase);
  }

  private NounPhrase deeper(NounPhrase part, Predicate<NounPhrase> fits) {
    return fits.test(part) ? part : part(part, fits);
  }

  /** Whether a verb behind a phrase could have it for its subject. */
  private static boolean agrees(NounPhrase phrase, Reading verb) {
    if (verb.gender() == Gender.EITHER
        || phrase.gender() == Gender.EITHER
        || phrase.counted()
        || phrase.number() != Number.SINGULAR) {
      return true;
    }
    return verb.gender() == phrase.gender() && verb.number() != Number.PLURAL;
  }

  /** A masdar with a complement: whoever is described is rather the one to whom it happens. */
  private boolean tellsWhat(NounPhrase phrase) {
    Analysis a = readings[phrase.head()].analysis();
    return a != null
        && phrase.mention().isEmpty()
        && a.wordClass() == WordClass.MASDAR
        && phrase.coreTo() - phrase.head() > 1
        && !readings[phrase.head()].definite();
  }

  /** Whether the verb of the relative clause is one that events have: "which was held". */
  private boolean holds(int i) {
    if (i >= readings.length || readings[i] == null) {
      return true;
    }
    Analysis a = readings[i].analysis();
    return a == null
        || !a.isVerb()
        || particles.hasLemma("event-verb", a)
        || particles.hasLemma("auxiliary", a);
  }

  /**
   * Whether a relative pronoun fits a phrase in gender and number. Most places are feminine: in
   * "the split in X, which (m.)", the pronoun tells of the split.
   */
  boolean agrees(NounPhrase phrase, int pronoun) {
    String word = tokens.get(pronoun).key();
    boolean place = phrase.mention().filter(m -> m.type() == EntityType.LOCATION).isPresent();
    boolean where = place && !phrase.preposition().isEmpty();
    return agrees(phrase, word) && !(where && particles.has("relative-ms", word));
  }

  private boolean agrees(NounPhrase phrase, String pronoun) {
    if (phrase.number() == Number.EITHER || phrase.gender() == Gender.EITHER) {
      return true;
    }
    boolean one = phrase.number() == Number.SINGULAR && !phrase.counted();
    if (particles.has("relative-ms", pronoun)) {
      return one && phrase.gender() != Gender.FEMININE;
    }
    if (particles.has("relative-fs", pronoun)) {
      return !one || phrase.gender() != Gender.MASCULINE;
    }
    return !particles.has("relative-plural", pronoun) || !one;
  }
}
