package org.waqai.fact;

import com.google.common.collect.ImmutableSet;
import org.waqai.entity.Entities;
import org.waqai.entity.Entity;
import org.waqai.lexicon.Analysis;
import org.waqai.phrase.Clause;
import org.waqai.rule.Governors;
import org.waqai.rule.Match;

/**
 * What somebody does by saying it: who demands, condemns or praises is not the source of his own
 * demand. Used by one thread.
 */
final class OwnWords {

  /** The PLOVER categories of what is done by words alone. */
  private static final ImmutableSet<String> BY_WORDS =
      ImmutableSet.of("REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT");

  private final Entities entities;
  private final Governors governors;

  OwnWords(Entities entities, Governors governors) {
    this.entities = entities;
    this.governors = governors;
  }

  /** Whether a match is an act in words of the one who is said to tell of it. */
  boolean are(Match match, Entity speaker) {
    return BY_WORDS.contains(match.frame().type().maps().getOrDefault("plover", ""))
        && (isSpoken(match, speaker) || isExpressed(match, speaker));
  }

  /** "and he demanded": a verb of which he is the subject. */
  private boolean isSpoken(Match match, Entity speaker) {
    Clause clause = match.occurrence().clause();
    return match.occurrence().isVerbal()
        && match.occurrence().analysis().person() != Analysis.Person.FIRST
        && isBeside(clause)
        && (isAgent(match, speaker) || isImplied(match, clause, speaker));
  }

  /** "he expressed his rejection of": a light verb that tells nothing but the noun behind it. */
  private boolean isExpressed(Match match, Entity speaker) {
    return governors.has("expresses", match.occurrence().lightVerb()) && isAgent(match, speaker);
  }

  /** "and he demanded", "demanding": no part of what he says that he did, "that he demanded". */
  private static boolean isBeside(Clause clause) {
    return clause.kind() != Clause.Kind.CONTENT && clause.kind() != Clause.Kind.QUOTE;
  }

  /** Whether somebody does what a match tells. */
  static boolean isAgent(Match match, Entity speaker) {
    return match.fillers().stream()
        .filter(f -> f.role().name().equals("agent"))
        .anyMatch(f -> f.entity().filter(speaker::equals).isPresent());
  }

  /** "he said that it failed, demanding": a participle or a verb without a subject of its own. */
  private boolean isImplied(Match match, Clause clause, Entity speaker) {
    return match.fillers().stream().noneMatch(f -> f.role().name().equals("agent"))
        && clause.subject().isEmpty()
        && (clause.kind() == Clause.Kind.PARTICIPIAL
            || entities.subjectOf(clause).filter(speaker::equals).isPresent());
  }
}
