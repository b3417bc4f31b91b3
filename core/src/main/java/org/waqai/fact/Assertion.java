package org.waqai.fact;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waqai.phrase.Category;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.phrase.Reading;
import org.waqai.rule.Governors;
import org.waqai.rule.Match;
import org.waqai.rule.Occurrence;

/**
 * Decides polarity and modality from what governs the event word: particles, tense, the nouns
 * before it, the verb above it, the clause around it. Used by one thread.
 */
final class Assertion {

  private static final int DEPTH = 4;

  private final Phrases phrases;
  private final Governors governors;
  private final Given given;
  private final Sway sway;
  private final Masdars masdars;

  Assertion(Phrases phrases, Governors governors, UnaryOperator<String> fold) {
    this.phrases = phrases;
    this.governors = governors;
    this.given = new Given(phrases, governors, fold);
    this.sway = new Sway(phrases, governors, fold, given);
    this.masdars = new Masdars(phrases, governors, given);
  }

  Stand of(Match match) {
    Occurrence occurrence = match.occurrence();
    Stand stand = Stand.PLAIN;
    Clause clause = occurrence.clause();
    boolean verbal = occurrence.isVerbal();
    if (verbal) {
      stand = sway.ofVerb(stand, clause);
      stand = sway.ofAuxiliary(stand, clause);
    } else {
      stand = ofNounsBefore(stand, match);
      stand = given.by(occurrence) ? stand : ofGovernor(stand, match, clause);
    }
    Stand around = ofClauses(stand, clause);
    boolean happened =
        !verbal
            && (given.by(occurrence) || given.isBackground(occurrence))
            && around.modality() == Modality.POSSIBLE;
    stand = happened ? stand : around;
    if (!verbal && isPlanned(occurrence)) {
      stand = new Stand(stand.polarity(), Modality.FUTURE);
    }
    return override(match, stand);
  }

  private static Stand override(Match match, Stand stand) {
    Polarity polarity =
        match
            .frame()
            .polarity()
            .map(p -> Polarity.valueOf(p.toUpperCase(java.util.Locale.ROOT)))
            .orElse(stand.polarity());
    Modality modality =
        match
            .frame()
            .modality()
            .map(m -> Modality.valueOf(m.toUpperCase(java.util.Locale.ROOT)))
            .orElse(stand.modality());
    return new Stand(polarity, modality);
  }

  /** Nouns in the same phrase, and the noun that heads the phrase before its preposition. */
  private Stand ofNounsBefore(Stand stand, Match match) {
    Occurrence occurrence = match.occurrence();
    Stand result = stand;
    NounPhrase phrase = occurrence.phrase().orElse(null);
    int from =
        phrase == null ? occurrence.token() : Math.min(phrase.from(), occurrence.chunk().from());
    for (int i = Math.max(1, from - 1); i < occurrence.token(); i++) {
      result = sway.ofImpersonal(result, i);
    }
    for (int i = from; i < occurrence.token(); i++) {
      Stand governed = sway.effect(result, given.citation(i), match);
      boolean negates =
          governed.polarity() == result.polarity() && governors.has("negative-noun", given.key(i));
      result = negates ? governed.negated() : governed;
    }
    int before = occurrence.chunk().from() - 1;
    if (before >= 0
        && phrases.reading(before).category() == Category.NEGATION
        && governors.has("negative-noun", given.key(before))) {
      result = result.negated();
    }
    String preposition = occurrence.chunk().preposition();
    if (governors.has("negative-preposition", preposition)) {
      result = result.negated();
    }
    return masdars.isIntended(occurrence) ? result.with(Modality.POSSIBLE) : result;
  }

  /** "the summit planned for", "the coming elections": an adjective behind the event word. */
  private boolean isPlanned(Occurrence occurrence) {
    int size = phrases.tokens().size();
    for (int i = occurrence.token() + 1; i < size; i++) {
      Reading reading = phrases.reading(i);
      if (reading == null
          || reading.category() != Category.ADJECTIVE && reading.category() != Category.TIME
          || reading.conjunction()) {
        return false;
      }
      if (governors.has("planned-adjective", given.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** The verb of the clause, or the noun or participle right before the phrase. */
  private Stand ofGovernor(Stand stand, Match match, Clause clause) {
    Occurrence occurrence = match.occurrence();
    Stand result = stand;
    int at = masdars.firstJoined(clause, clause.chunkIndex(occurrence.token()));
    Chunk before = at > 0 ? clause.chunks().get(at - 1) : null;
    String preposition = at < 0 ? "" : clause.chunks().get(at).preposition();
    if (before != null
        && before.phrase() != null
        && !preposition.isEmpty()
        && !governors.has("circumstance", preposition)) {
      for (int i = before.phrase().from(); i < before.phrase().coreTo(); i++) {
        Stand governed = sway.effect(result, given.citation(i), match);
        boolean denied = governed.polarity() != result.polarity();
        result = denied && !masdars.namesHappening(before.phrase()) ? result : governed;
      }
    }
    if (before != null
        && before.phrase() != null
        && !preposition.isEmpty()
        && clause.negated()
        && !clause.hasVerb()
        && masdars.namesHappening(before.phrase())) {
      result = result.negated();
    }
    Clause carrier = occurrence.light() != null ? occurrence.light() : clause;
    if (!carrier.hasVerb()) {
      return result;
    }
    if (isLight(occurrence, carrier)) {
      Stand carried = sway.effect(result, given.citation(carrier.verb()), match);
      return sway.ofAuxiliary(sway.ofVerb(carried, carrier), carrier);
    }
    boolean subject = clause.subject().filter(p -> p.covers(occurrence.token())).isPresent();
    if (subject && clause.verb() > occurrence.token()) {
      return governors.has("occur", given.citation(clause.verb()))
          ? sway.ofVerb(result, clause)
          : result;
    }
    if (clause.verb() < occurrence.token() && !isCircumstance(occurrence, clause)) {
      Stand governed = sway.effect(result, given.citation(clause.verb()), match);
      boolean changed = !governed.equals(result);
      boolean existence =
          governors.has("occur", given.citation(clause.verb()))
              && (subject || clause.subject().isEmpty());
      if (existence || (changed && sway.isNegated(clause))) {
        governed = sway.ofVerb(governed, clause);
      }
      return clause.future() && existence ? governed.with(Modality.FUTURE) : governed;
    }
    return result;
  }

  /** "went on strike", not "decided to go on strike", where the light verb is a masdar. */
  private boolean isLight(Occurrence occurrence, Clause carrier) {
    return occurrence.light() != null
        && (carrier != occurrence.clause()
            || occurrence.lightVerb().equals(given.citation(carrier.verb())));
  }

  /** "demanded, denied during a meeting": what is demanded is not the meeting. */
  private boolean isCircumstance(Occurrence occurrence, Clause clause) {
    String verb = given.citation(clause.verb());
    boolean wished = governors.has("possible", verb) && !governors.has("planned", verb);
    return given.isBackground(occurrence) && (wished || governors.has("denied", verb));
  }

  /** The clauses around: a condition, and the verb or noun before "that". */
  private Stand ofClauses(Stand stand, Clause clause) {
    Stand result = stand;
    Clause inner = clause;
    for (int depth = 0; depth < DEPTH; depth++) {
      if (given.isConditional(inner)) {
        result = result.with(Modality.POSSIBLE);
      }
      Optional<Clause> outer =
          inner.kind() == Clause.Kind.COORDINATE && inner.sibling() >= 0 && !inner.hasVerb()
              ? Optional.of(phrases.clause(inner.sibling()))
              : phrases.parent(inner);
      if (outer.isEmpty() || inner.kind() == Clause.Kind.RELATIVE || given.isBackground(inner)) {
        return result;
      }
      if (inner.kind() == Clause.Kind.CONTENT) {
        result = ofContent(result, inner, outer.get());
      }
      inner = outer.get();
    }
    return result;
  }

  private Stand ofContent(Stand stand, Clause content, Clause outer) {
    Stand result = stand;
    int before = content.opener() - 1;
    if (before >= 0 && outer.chunkAt(before) != null && before != outer.verb()) {
      Chunk chunk = outer.chunkAt(before);
      for (int i = chunk.from(); i < chunk.to(); i++) {
        result = sway.effect(result, given.citation(i));
      }
      result = sway.ofImpersonal(result, before);
    }
    if (before >= 0 && isWithout(outer, before)) {
      result = result.negated();
    }
    if (outer.hasVerb()) {
      Stand governed = sway.effect(result, given.citation(outer.verb()));
      result =
          !governed.equals(result)
                  && sway.isNegated(outer)
                  && governed.polarity() == stand.polarity()
              ? governed.negated()
              : governed;
    }
    return result;
  }

  /** "without that": what stands behind it has not been done. */
  private boolean isWithout(Clause outer, int before) {
    Chunk chunk = outer.chunkAt(before);
    return governors.has("negative-noun", given.key(before))
        || chunk != null
            && chunk.phrase() == null
            && governors.has("negative-preposition", chunk.preposition());
  }
}
