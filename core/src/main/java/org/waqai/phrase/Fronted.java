package org.waqai.phrase;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.token.Tokens;

/** The phrases before a verb that may be its subject. Thread-safe. */
final class Fronted {

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;
  private final BarePhrases bare;

  Fronted(Particles particles, Tokens tokens, Reading[] readings, BarePhrases bare) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
    this.bare = bare;
  }

  List<NounPhrase> of(ClauseDraft draft, Chunk verb) {
    if (startsAnew(verb)) {
      return ImmutableList.of();
    }
    List<NounPhrase> before = bare.of(draft, verb, false);
    if (draft.kind == Clause.Kind.CONTENT) {
      return before;
    }
    return before.stream().filter(p -> !isAccusative(p)).toList();
  }

  /** "this is not enough, and the people praised": "and" parts a verb from what stands before. */
  private boolean startsAnew(Chunk verb) {
    Analysis a = readings[verb.from()].analysis();
    return a != null && particles.has("and-clitic", particles.fold(a.proclitics().conjunction()));
  }

  /** "commenting on it, he praised": an indefinite noun with the letter of the accusative. */
  private boolean isAccusative(NounPhrase phrase) {
    Analysis a = readings[phrase.head()].analysis();
    if (a == null
        || a.definite()
        || phrase.mention().isPresent()
        || phrase.from() != phrase.head()
        || !a.enclitic().isEmpty()
        || a.number() != Number.SINGULAR
        || a.gender() != Gender.MASCULINE) {
      return false;
    }
    String key = tokens.get(phrase.head()).key();
    return particles.isEnding("accusative", key)
        && key.length() > a.prefix() + particles.fold(a.base()).length();
  }
}
