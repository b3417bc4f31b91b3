package org.waqai.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.WordClass;
import org.waqai.phrase.Category;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.rule.Governors;
import org.waqai.rule.Occurrence;

/**
 * Says which clauses tell of an event's time and place, and which of their expressions are told of
 * it and not of another event. Used by one thread.
 */
final class Scope {

  /** How many coordinated clauses a verb looks back over. */
  private static final int REACH = 3;

  private final Phrases phrases;
  private final Governors governors;
  private final BitSet triggers;

  Scope(Phrases phrases, Governors governors, BitSet triggers) {
    this.phrases = phrases;
    this.governors = governors;
    this.triggers = triggers;
  }

  /** The light verb's clause, where it is another one than the event's own. */
  Optional<Clause> light(Occurrence occurrence) {
    return Optional.ofNullable(occurrence.light()).filter(c -> c != occurrence.clause());
  }

  /**
   * The clauses that the event's own goes on from, the nearest first: "on Monday they raided a
   * house and arrested X", "on Monday they met in Y, where they discussed Z".
   */
  List<Clause> before(Occurrence occurrence) {
    List<Clause> result = new ArrayList<>();
    Clause clause = occurrence.light() != null ? occurrence.light() : occurrence.clause();
    if (!carries(clause, occurrence)) {
      return result;
    }
    for (int i = 0; i < REACH; i++) {
      Clause earlier = goesOnFrom(clause).orElse(null);
      if (earlier == null) {
        break;
      }
      result.add(earlier);
      clause = earlier;
    }
    return result;
  }

  /** Whether an event is what the verb of a clause tells. */
  private boolean carries(Clause clause, Occurrence occurrence) {
    if (!clause.hasVerb()) {
      return false;
    }
    return occurrence.isVerbal()
        ? clause.verb() == occurrence.token()
        : occurrence.light() == clause
            || manages(clause, occurrence)
            || governors.has("result", governors.citation(phrases, clause.verb()))
                && clause.verb() < occurrence.token();
  }

  /** The clause of the same subject and tense that a clause is joined to, if it says nothing. */
  private Optional<Clause> goesOnFrom(Clause clause) {
    boolean joined = clause.kind() == Clause.Kind.COORDINATE && clause.subject().isEmpty();
    int index = joined ? clause.sibling() : isWhere(clause) ? clause.parent() : -1;
    if (index < 0 || !isPerfect(clause)) {
      return Optional.empty();
    }
    return Optional.of(phrases.clause(index))
        .filter(c -> c.sentence() == clause.sentence() && isPerfect(c))
        .filter(c -> !governors.has("announces", governors.citation(phrases, c.verb())));
  }

  /** "where" and "when" go on with what was told, at the same time and place. */
  private boolean isWhere(Clause clause) {
    return clause.kind() == Clause.Kind.ADVERBIAL
        && clause.opener() >= 0
        && governors.has("whereupon", phrases.tokens().get(clause.opener()).key());
  }

  private boolean isPerfect(Clause clause) {
    Analysis verb = clause.hasVerb() ? phrases.reading(clause.verb()).analysis() : null;
    return verb != null && verb.tense() == Analysis.Tense.PERFECT;
  }

  /** Whether an expression of a clause is told of an event. */
  boolean admits(Clause clause, Occurrence occurrence, Chunk chunk) {
    return !belongsToVerb(clause, occurrence, chunk)
        && !followsOther(clause, occurrence, chunk)
        && !isTaken(occurrence.token(), chunk)
        && !isOfMatter(clause, occurrence.token(), chunk);
  }

  /** Whether an expression of a clause is told of its verb. */
  boolean admits(Clause clause, Chunk chunk) {
    return !isTaken(clause.verb(), chunk) && !isOfMatter(clause, clause.verb(), chunk);
  }

  /**
   * "before his sentence on Thursday, he …": the expression dates what stands before it; right
   * behind "since" it dates the event.
   */
  boolean followsSequence(Clause clause, Chunk chunk, int token) {
    int at = clause.chunkIndex(chunk.from());
    for (int i = at - 1; i >= 0; i--) {
      Chunk before = clause.chunks().get(i);
      if (before.from() <= token && token < before.to()) {
        return false;
      }
      if (before.category() == Category.MARK || before.category() == Category.VERB) {
        return false;
      }
      boolean since = i == at - 1 && before.phrase() == null;
      if (governors.has("sequence", before.preposition())
          && !(since && governors.has("since", before.preposition()))) {
        return true;
      }
    }
    return false;
  }

  /** What stands between the verb and a noun is told of the verb. */
  private boolean belongsToVerb(Clause clause, Occurrence occurrence, Chunk chunk) {
    return !occurrence.isVerbal()
        && occurrence.light() != clause
        && clause.hasVerb()
        && chunk.from() < occurrence.token()
        && !occurs(clause, occurrence)
        && !manages(clause, occurrence);
  }

  /** "a sit-in at X to demand the release of Y": without a verb, it is told of what it follows. */
  private boolean followsOther(Clause clause, Occurrence occurrence, Chunk chunk) {
    if (clause.hasVerb() || chunk.from() > occurrence.token()) {
      return false;
    }
    int other = triggers.nextSetBit(clause.chunks().get(0).from());
    return other >= 0 && other < chunk.from();
  }

  /**
   * "because of the war in X", "on a charge of planning raids in X": told of the cause or of what
   * is charged, up to the next comma. Behind a charge of one phrase it is told of the event.
   */
  private boolean isOfMatter(Clause clause, int token, Chunk chunk) {
    int at = clause.chunkIndex(chunk.from());
    for (int i = at - 1; i >= 0; i--) {
      Chunk before = clause.chunks().get(i);
      if (before.from() <= token || before.category() == Category.MARK) {
        return false;
      }
      if (governors.has("matter", before.preposition())
          || i < at - 1 && governors.has("charge", before.preposition())) {
        return true;
      }
    }
    return false;
  }

  /** "on Monday in X an accident took place": the subject of a verb that says only that. */
  private boolean occurs(Clause clause, Occurrence occurrence) {
    return governors.has("occur", governors.citation(phrases, clause.verb()))
        && clause.subject().filter(p -> p.covers(occurrence.token())).isPresent();
  }

  /** "managed on Monday to arrest X": when and where somebody managed is when he did. */
  private boolean manages(Clause clause, Occurrence occurrence) {
    return isPerfect(clause)
        && governors.has("managed", governors.citation(phrases, clause.verb()))
        && (governors.has("light-preposition", occurrence.chunk().preposition())
            || isJoinedToManaged(clause, occurrence.chunk()))
        && occurrence.phrase().filter(p -> leads(p, occurrence.token())).isPresent();
  }

  /** Whether a word heads its phrase, alone or behind a masdar that says only that it was done. */
  private boolean leads(NounPhrase phrase, int token) {
    return phrase.head() == token
        || phrase.head() == token - 1
            && governors.has("light", governors.citation(phrases, phrase.head()));
  }

  /** "managed to seize X after a search and to arrest Y": the second thing that they managed. */
  private boolean isJoinedToManaged(Clause clause, Chunk chunk) {
    if (!chunk.conjunction() || !chunk.preposition().isEmpty()) {
      return false;
    }
    for (int i = clause.chunkIndex(chunk.from()) - 1; i >= 0; i--) {
      Chunk before = clause.chunks().get(i);
      if (before.from() <= clause.verb()) {
        return false;
      }
      if (isMasdar(before) && governors.has("light-preposition", before.preposition())) {
        return true;
      }
    }
    return false;
  }

  private boolean isMasdar(Chunk chunk) {
    return chunk.phrase() != null && phrases.reading(chunk.phrase().head()).isMasdar();
  }

  /**
   * Whether another event word stands between, nearer to the expression. If it is a circumstance of
   * this one, as in "killed in a raid on Monday", {@link Ties} has them share it.
   */
  private boolean isTaken(int token, Chunk chunk) {
    for (int i = token + 1; i < chunk.from(); i++) {
      if (triggers.get(i) || isPlanned(i) && !isHeld(token)) {
        return true;
      }
    }
    return false;
  }

  /** A conference, a demonstration: an event of which a time and a place are told. */
  private boolean isHeld(int token) {
    Analysis event = phrases.reading(token).analysis();
    return event != null && governors.has("placed", event);
  }

  /** "the conference, the holding of which is planned in X on Monday". */
  private boolean isPlanned(int token) {
    Analysis a = phrases.reading(token).analysis();
    return a != null
        && a.wordClass() == WordClass.MASDAR
        && !a.enclitic().isEmpty()
        && (phrases.reading(token - 1).category() == Category.ADJECTIVE
            || phrases.reading(token - 1).analysis() != null
                && phrases.reading(token - 1).analysis().wordClass()
                    == WordClass.PASSIVE_PARTICIPLE);
  }
}
