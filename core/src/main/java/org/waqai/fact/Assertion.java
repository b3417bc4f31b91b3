package org.waqai.fact;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.WordClass;
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

  /** Polarity and modality together. */
  record Stand(Polarity polarity, Modality modality) {

    static final Stand PLAIN = new Stand(Polarity.POSITIVE, Modality.ASSERTED);

    Stand negated() {
      return new Stand(
          polarity == Polarity.POSITIVE ? Polarity.NEGATIVE : Polarity.POSITIVE, modality);
    }

    Stand with(Modality other) {
      return modality == Modality.POSSIBLE ? this : new Stand(polarity, other);
    }
  }

  private static final int DEPTH = 4;

  /** The types in which a court, a prosecutor or the police has somebody in its power. */
  private static final String JUSTICE = "Justice.";

  private final Phrases phrases;
  private final Governors governors;
  private final UnaryOperator<String> fold;
  private final Given given;

  Assertion(Phrases phrases, Governors governors, UnaryOperator<String> fold) {
    this.phrases = phrases;
    this.governors = governors;
    this.fold = fold;
    this.given = new Given(phrases, governors, fold);
  }

  Stand of(Match match) {
    Occurrence occurrence = match.occurrence();
    Stand stand = Stand.PLAIN;
    Clause clause = occurrence.clause();
    boolean verbal = occurrence.isVerbal();
    if (verbal) {
      stand = ofVerb(stand, clause);
      stand = ofAuxiliary(stand, clause);
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

  private Stand ofVerb(Stand stand, Clause clause) {
    Stand result = stand;
    if (isNegated(clause)) {
      result = result.negated();
      if (clause.chunks().stream()
          .anyMatch(c -> governors.has("negative-future", given.key(c.from())))) {
        result = result.with(Modality.FUTURE);
      }
    }
    return clause.future() ? result.with(Modality.FUTURE) : result;
  }

  /** "does not cease to": still does. */
  private boolean isNegated(Clause clause) {
    boolean lasts =
        clause.auxiliary() >= 0 && governors.has("lasts", given.citation(clause.auxiliary()));
    return clause.negated() && !lasts;
  }

  private Stand ofAuxiliary(Stand stand, Clause clause) {
    return clause.auxiliary() >= 0 ? effect(stand, given.citation(clause.auxiliary())) : stand;
  }

  /** Nouns in the same phrase, and the noun that heads the phrase before its preposition. */
  private Stand ofNounsBefore(Stand stand, Match match) {
    Occurrence occurrence = match.occurrence();
    Stand result = stand;
    NounPhrase phrase = occurrence.phrase().orElse(null);
    int from =
        phrase == null ? occurrence.token() : Math.min(phrase.from(), occurrence.chunk().from());
    for (int i = Math.max(1, from - 1); i < occurrence.token(); i++) {
      result = ofImpersonal(result, i);
    }
    for (int i = from; i < occurrence.token(); i++) {
      Stand governed = effect(result, given.citation(i), match);
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
    return isIntended(occurrence) ? result.with(Modality.POSSIBLE) : result;
  }

  /** "for the release of": behind a preposition of purpose stands what is only intended. */
  private boolean isIntended(Occurrence occurrence) {
    Clause clause = occurrence.clause();
    int at = clause.chunkIndex(occurrence.token());
    Chunk before = at > 0 ? clause.chunks().get(at - 1) : null;
    boolean behindVerb =
        before != null
            && clause.hasVerb()
            && (before.from() == clause.verb()
                || clause.subject().filter(p -> p.covers(before.to() - 1)).isPresent());
    boolean planned =
        before != null
            && before.phrase() != null
            && governors.has("planned", given.citation(before.phrase().head()));
    return governors.has("purpose", occurrence.chunk().preposition())
        && !planned
        && !given.by(occurrence)
        && occurrence.light() == null
        && isMasdar(occurrence.phrase().orElse(null))
        && !(before != null && before.phrase() != null && namesHappening(before.phrase()))
        && !governors.has("voiced", given.citation(occurrence.token()))
        && !(behindVerb && governors.has("brought-to", given.citation(clause.verb())))
        && !isObjectOfMasdar(occurrence);
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

  /** "its condemnation of (li-) the attack": what is condemned, not what for. */
  private boolean isObjectOfMasdar(Occurrence occurrence) {
    Clause clause = occurrence.clause();
    int at = clause.chunkIndex(occurrence.token());
    NounPhrase before = at > 0 ? clause.chunks().get(at - 1).phrase() : null;
    if (before == null
        || !governors.has("object-of-masdar", occurrence.chunk().preposition())
        || !occurrence.analysis().proclitics().article()
        || occurrence.phrase().filter(p -> p.from() == occurrence.token()).isEmpty()) {
      return false;
    }
    Analysis head = phrases.reading(before.head()).analysis();
    return head != null
        && head.wordClass() == WordClass.MASDAR
        && !head.lemma().is("intransitive")
        && (!head.enclitic().isEmpty() || before.coreTo() - before.head() > 1);
  }

  /** "the call for his resignation and for elections": both hang on what the first hangs on. */
  private int firstJoined(Clause clause, int at) {
    int first = at;
    for (int i = at - 1; i >= 0 && clause.chunks().get(first).conjunction(); i--) {
      Chunk chunk = clause.chunks().get(i);
      String joined = clause.chunks().get(first).preposition();
      if (chunk.category() == Category.VERB) {
        return at;
      }
      if (isMasdar(chunk.phrase())
          && !chunk.preposition().isEmpty()
          && !isAside(chunk.preposition())
          && (joined.isEmpty() || joined.equals(chunk.preposition()))) {
        first = i;
      }
    }
    return first >= 0 && clause.chunks().get(first).conjunction() ? at : first;
  }

  private boolean isAside(String preposition) {
    return governors.has("circumstance", preposition) || governors.has("sequence", preposition);
  }

  private boolean isMasdar(@Nullable NounPhrase phrase) {
    Analysis head = phrase == null ? null : phrases.reading(phrase.head()).analysis();
    return head != null && head.wordClass() == WordClass.MASDAR;
  }

  /** The verb of the clause, or the noun or participle right before the phrase. */
  private Stand ofGovernor(Stand stand, Match match, Clause clause) {
    Occurrence occurrence = match.occurrence();
    Stand result = stand;
    int at = firstJoined(clause, clause.chunkIndex(occurrence.token()));
    Chunk before = at > 0 ? clause.chunks().get(at - 1) : null;
    String preposition = at < 0 ? "" : clause.chunks().get(at).preposition();
    if (before != null
        && before.phrase() != null
        && !preposition.isEmpty()
        && !governors.has("circumstance", preposition)) {
      for (int i = before.phrase().from(); i < before.phrase().coreTo(); i++) {
        Stand governed = effect(result, given.citation(i), match);
        boolean denied = governed.polarity() != result.polarity();
        result = denied && !namesHappening(before.phrase()) ? result : governed;
      }
    }
    if (before != null
        && before.phrase() != null
        && !preposition.isEmpty()
        && clause.negated()
        && !clause.hasVerb()
        && namesHappening(before.phrase())) {
      result = result.negated();
    }
    Clause carrier = occurrence.light() != null ? occurrence.light() : clause;
    if (!carrier.hasVerb()) {
      return result;
    }
    if (isLight(occurrence, carrier)) {
      Stand carried = effect(result, given.citation(carrier.verb()), match);
      return ofAuxiliary(ofVerb(carried, carrier), carrier);
    }
    boolean subject = clause.subject().filter(p -> p.covers(occurrence.token())).isPresent();
    if (subject && clause.verb() > occurrence.token()) {
      return governors.has("occur", given.citation(clause.verb()))
          ? ofVerb(result, clause)
          : result;
    }
    if (clause.verb() < occurrence.token() && !isCircumstance(occurrence, clause)) {
      Stand governed = effect(result, given.citation(clause.verb()), match);
      boolean changed = !governed.equals(result);
      boolean existence =
          governors.has("occur", given.citation(clause.verb()))
              && (subject || clause.subject().isEmpty());
      if (existence || (changed && isNegated(clause))) {
        governed = ofVerb(governed, clause);
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

  /** "the lack of any meeting", not "the lack of interest in the meeting". */
  private boolean namesHappening(NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.coreTo(); i++) {
      if (governors.has("happening", given.citation(i))
          || governors.has("failed", given.citation(i))) {
        return true;
      }
    }
    return false;
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
        result = effect(result, given.citation(i));
      }
      result = ofImpersonal(result, before);
    }
    if (before >= 0 && isWithout(outer, before)) {
      result = result.negated();
    }
    if (outer.hasVerb()) {
      Stand governed = effect(result, given.citation(outer.verb()));
      result =
          !governed.equals(result) && isNegated(outer) && governed.polarity() == stand.polarity()
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

  /** "it is expected (of-the expected) that": adjectives that govern only so. */
  private Stand ofImpersonal(Stand stand, int token) {
    Reading before = token > 0 ? phrases.reading(token - 1) : null;
    boolean impersonal =
        before != null
            && before.category() == Category.PREPOSITION
            && governors.has("impersonal", before.preposition());
    if (!impersonal) {
      return stand;
    }
    String word = fold.apply(given.key(token));
    if (governors.has("impersonal-possible", word)) {
      return stand.with(Modality.POSSIBLE);
    }
    if (governors.has("impersonal-planned", word)) {
      return stand.with(Modality.FUTURE);
    }
    return governors.has("impersonal-denied", word) ? stand.negated() : stand;
  }

  /** "ordered his detention": what a court or an office orders or allows to be done is done. */
  private Stand effect(Stand stand, String word, Match match) {
    String ace = match.frame().type().maps().getOrDefault("ace", "");
    return ace.startsWith(JUSTICE) && governors.has("orders", word) ? stand : effect(stand, word);
  }

  private Stand effect(Stand stand, String word) {
    if (word.isEmpty()) {
      return stand;
    }
    if (governors.has("possible", word)) {
      return stand.with(Modality.POSSIBLE);
    }
    if (governors.has("planned", word)) {
      return stand.with(Modality.FUTURE);
    }
    if (governors.has("denied", word) || governors.has("failed", word)) {
      return new Stand(Polarity.NEGATIVE, stand.modality());
    }
    return stand;
  }
}
