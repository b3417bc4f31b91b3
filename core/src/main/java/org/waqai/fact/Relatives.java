package org.waqai.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.rule.Governors;
import org.waqai.rule.Match;
import org.waqai.rule.Occurrence;

/** Finds the relative clauses that tell where and when an event was. Used by one thread. */
final class Relatives {

  private final Phrases phrases;
  private final Governors governors;
  private final BitSet triggers;
  private final Matter matter;

  Relatives(Phrases phrases, Governors governors, BitSet triggers) {
    this.phrases = phrases;
    this.governors = governors;
    this.triggers = triggers;
    this.matter = new Matter(governors);
  }

  /**
   * "the truce, which lasted until the end of November", "a raid that a man who drove a car carried
   * out in X": relative clauses that say that it was, and those about whoever did it.
   */
  List<Clause> of(Match match) {
    Occurrence occurrence = match.occurrence();
    List<Clause> result = new ArrayList<>();
    for (Clause other : phrases.clausesOf(occurrence.clause().sentence())) {
      boolean tells =
          other.kind() == Clause.Kind.RELATIVE
              && other.hasVerb()
              && other.antecedent().isPresent()
              && (isOf(match, other) || isOfDoer(other, result));
      if (tells) {
        result.add(other);
      }
    }
    return result;
  }

  /** The relative clauses whose antecedent an event word heads or counts among. */
  List<Clause> describing(Occurrence occurrence) {
    List<Clause> result = new ArrayList<>();
    if (occurrence.isVerbal()) {
      return result;
    }
    for (Clause other : phrases.clausesOf(occurrence.clause().sentence())) {
      if (other.kind() == Clause.Kind.RELATIVE
          && other.hasVerb()
          && other.antecedent().filter(p -> p.covers(occurrence.token())).isPresent()) {
        result.add(other);
      }
    }
    return result;
  }

  private boolean isOf(Match match, Clause relative) {
    Occurrence occurrence = match.occurrence();
    NounPhrase antecedent = relative.antecedent().get();
    if (occurrence.isVerbal()) {
      Chunk chunk = occurrence.clause().chunkAt(antecedent.head());
      return tells(relative)
          && isWhatItWas(occurrence, antecedent)
          && (chunk == null || !matter.standsBefore(match, chunk));
    }
    return tells(relative) && isOf(occurrence, antecedent)
        || isCarriedOut(relative)
            && (antecedent.covers(occurrence.token()) || isWhatItWas(occurrence, antecedent));
  }

  /** "a man who drove a car": about the one who carried it out. */
  private static boolean isOfDoer(Clause relative, List<Clause> before) {
    Clause last = before.isEmpty() ? null : before.get(before.size() - 1);
    return last != null
        && relative.parent() == last.index()
        && last.subject().isPresent()
        && last.subject().equals(relative.antecedent());
  }

  /** It took place. */
  private boolean tells(Clause relative) {
    return governors.has("occur", governors.citation(phrases, relative.verb()));
  }

  /** Somebody carried it out. */
  private boolean isCarriedOut(Clause relative) {
    return tells(relative) || governors.has("light", governors.citation(phrases, relative.verb()));
  }

  /** "was killed in an operation that …": what the event was part of. */
  private boolean isWhatItWas(Occurrence occurrence, NounPhrase antecedent) {
    Clause clause = occurrence.clause();
    int at = clause.chunkIndex(antecedent.head());
    if (at < 0
        || antecedent.head() < occurrence.token()
        || !governors.has("same-event", clause.chunks().get(at).preposition())) {
      return false;
    }
    int other = triggers.nextSetBit(occurrence.token() + 1);
    return other < 0 || other >= antecedent.from();
  }

  /**
   * Whether an event word is of a phrase, joined to one, or tells what the phrase adds to: "a
   * seminar about the initiative, which takes place on Monday".
   */
  private boolean isOf(Occurrence occurrence, NounPhrase phrase) {
    if (phrase.covers(occurrence.token())) {
      return true;
    }
    Clause clause = occurrence.clause();
    int at = clause.chunkIndex(occurrence.token());
    int last = clause.chunkIndex(phrase.head());
    if (at < 0 || last <= at) {
      return false;
    }
    if (last == at + 1 && clause.chunks().get(last).conjunction()) {
      return true;
    }
    int other = triggers.nextSetBit(occurrence.token() + 1);
    return (other < 0 || other >= phrase.to())
        && governors.has("about", clause.chunks().get(at + 1).preposition())
        && addsOnly(clause, at + 1, last);
  }

  private static boolean addsOnly(Clause clause, int first, int last) {
    return clause.chunks().subList(first, last + 1).stream()
        .allMatch(c -> c.phrase() != null && !c.preposition().isEmpty() && !c.conjunction());
  }
}
