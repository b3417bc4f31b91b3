package org.waqai.phrase;

import org.waqai.token.Tokens;

/**
 * Tells whether the one noun behind a verb is whom somebody asks, accuses or meets, while who does
 * so was named before. Thread-safe.
 */
final class Addressee {

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;
  private final Agreement agreement;
  private final Actors actors;

  Addressee(
      Particles particles, Tokens tokens, Reading[] readings, Agreement agreement, Actors actors) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
    this.agreement = agreement;
    this.actors = actors;
  }

  boolean isAsked(ClauseDraft draft, Chunk verb, NounPhrase first) {
    return isAskedBySame(draft, verb) || goesOn(draft, verb) && isOnlyAsked(draft, verb, first);
  }

  /**
   * "criticised the decision and urged the government to": behind "and" and a subject that fits,
   * the one right behind a verb of asking or accusing is whom it asks; behind a comma, only where
   * the verb must have an object.
   */
  private boolean isAskedBySame(ClauseDraft draft, Chunk verb) {
    Reading reading = readings[verb.from()];
    ClauseDraft before = draft.sibling;
    if (!verb.conjunction() || before == null || before.subject == null) {
      return false;
    }
    boolean asks = particles.hasLemma("asks-whom", reading);
    boolean mayAsk = particles.hasLemma("may-ask-whom", reading) && !before.commaBehindVerb;
    return (asks || mayAsk)
        && actors.mayAct(before.subject)
        && agreement.agreesBefore(verb, before.subject)
        && before.sentence == draft.sentence;
  }

  /** ", and he urged", "he urged, too (kama)": a verb that may leave its subject out. */
  private boolean goesOn(ClauseDraft draft, Chunk verb) {
    boolean likewise =
        draft.kind == Clause.Kind.ADVERBIAL
            && draft.opener >= 0
            && particles.has("likewise", tokens.get(draft.opener).key());
    return likewise || verb.conjunction() && draft.kind != Clause.Kind.RELATIVE;
  }

  /**
   * "and accused the regime of", "urged all parties to", "met, too, the vice president": a verb
   * that must have an object, or a word for everybody. Behind a comma, more may follow.
   */
  private boolean isOnlyAsked(ClauseDraft draft, Chunk verb, NounPhrase first) {
    Reading reading = readings[verb.from()];
    Reading next = first.to() < readings.length ? readings[first.to()] : null;
    if (next != null && next.category() == Category.MARK) {
      return false;
    }
    if (particles.hasLemma("asks-whom", reading)) {
      return true;
    }
    if (particles.hasLemma("may-ask-whom", reading)) {
      return isEverybody(first);
    }
    return draft.kind == Clause.Kind.ADVERBIAL && particles.hasLemma("meets-whom", reading);
  }

  private boolean isEverybody(NounPhrase phrase) {
    String key = tokens.get(phrase.from()).key();
    return particles.has("everybody", key.substring(Math.min(phrase.prefix(), key.length())));
  }
}
