package org.waqai.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;

/**
 * An event word where it stands in the text.
 *
 * @param chunk the chunk that holds it
 * @param light the clause of the light verb that carries the noun, null if there is none
 * @param lightVerb the folded citation form of that verb, or ""
 * @param masdar the token of the light verb's masdar that governs the noun over its own subject:
 *     "the holding of the ministers (of) a meeting"; -1 if there is none
 * @param undergone whether the light verb's subject is the one to whom it is done
 */
public record Occurrence(
    int token,
    Analysis analysis,
    Realization realization,
    Clause clause,
    Chunk chunk,
    @Nullable Clause light,
    String lightVerb,
    int masdar,
    boolean undergone) {

  /** An occurrence that nothing carries. */
  Occurrence(int token, Analysis analysis, Realization realization, Clause clause, Chunk chunk) {
    this(token, analysis, realization, clause, chunk, null, "", -1, false);
  }

  /** The syntactic form of an event word. */
  public enum Realization {
    VERB,
    NOUN,
    /** An active participle as an adverb. */
    ACTIVE_PARTICIPLE,
    PASSIVE_PARTICIPLE,
    /** An active participle that describes a noun: "the train coming from Tunis". */
    ATTRIBUTE
  }

  /** The same word with what stands in another clause. */
  Occurrence within(Clause other) {
    return new Occurrence(token, analysis, realization, other, chunk);
  }

  /** The phrase that holds it; of "a series of raids", the raids. */
  public Optional<NounPhrase> phrase() {
    Optional<NounPhrase> whole = Optional.ofNullable(chunk.phrase());
    return whole.flatMap(NounPhrase::part).filter(p -> p.head() == token).or(() -> whole);
  }

  /** The chunk right behind that of the event word, if it is a phrase. */
  @Nullable Chunk behind() {
    int next = clause.chunkIndex(token) + 1;
    Chunk behind = next < clause.chunks().size() ? clause.chunks().get(next) : null;
    return behind != null && behind.phrase() != null ? behind : null;
  }

  /** Whether it acts as a verb: with a subject and an object of its clause. */
  public boolean isVerbal() {
    return realization == Realization.VERB || realization == Realization.ACTIVE_PARTICIPLE;
  }

  String name() {
    return switch (realization) {
      case VERB -> "verb";
      case NOUN -> "noun";
      case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> "participle";
      case ATTRIBUTE -> "attribute";
    };
  }
}
