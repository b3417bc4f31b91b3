package org.waqai.fact;

import org.jspecify.annotations.Nullable;
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
 * How an event noun hangs on the masdar or the noun before it: "for the release of" is an aim, "the
 * call for his resignation and for elections" has two. Used by one thread.
 */
final class Masdars {

  private final Phrases phrases;
  private final Governors governors;
  private final Given given;

  Masdars(Phrases phrases, Governors governors, Given given) {
    this.phrases = phrases;
    this.governors = governors;
    this.given = given;
  }

  /** "for the release of": behind a preposition of purpose stands what is only intended. */
  boolean isIntended(Occurrence occurrence) {
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
  int firstJoined(Clause clause, int at) {
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
    return phrase != null && phrases.reading(phrase.head()).isMasdar();
  }

  /** "the lack of any meeting", not "the lack of interest in the meeting". */
  boolean namesHappening(NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.coreTo(); i++) {
      if (governors.has("happening", given.citation(i))
          || governors.has("failed", given.citation(i))) {
        return true;
      }
    }
    return false;
  }
}
