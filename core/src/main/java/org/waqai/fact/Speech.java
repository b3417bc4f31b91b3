package org.waqai.fact;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waqai.entity.Entities;
import org.waqai.entity.Entity;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.WordClass;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.Phrases;
import org.waqai.rule.Governors;
import org.waqai.rule.Occurrence;
import org.waqai.rule.Rules;

/**
 * Who says what: verbs with a content clause or a quotation, and "according to". Used by one
 * thread.
 */
final class Speech {

  private final Entities entities;
  private final Phrases phrases;
  private final Governors governors;
  private final Rules rules;
  private final UnaryOperator<String> fold;

  Speech(Entities entities, Governors governors, Rules rules, UnaryOperator<String> fold) {
    this.entities = entities;
    this.phrases = entities.phrases();
    this.governors = governors;
    this.rules = rules;
    this.fold = fold;
  }

  /** Whether the verb of a clause is one of saying. */
  boolean isSpeech(Clause clause) {
    if (!clause.hasVerb()) {
      return false;
    }
    Analysis a = phrases.reading(clause.verb()).analysis();
    if (a == null || a.lemma().wordClass() != WordClass.VERB) {
      return false;
    }
    for (Rules.Use use : rules.ofVerb(fold.apply(a.lemma().citation()))) {
      if (use.frame().type().speaks()) {
        return true;
      }
    }
    return false;
  }

  Optional<Entity> source(Occurrence occurrence) {
    Clause clause = occurrence.clause();
    if (!occurrence.isVerbal()
        && clause.verb() >= 0
        && clause.verb() < occurrence.token()
        && occurrence.light() == null
        && isSpeech(clause)) {
      Optional<Entity> speaker = entities.subjectOf(clause);
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    Clause inner = clause;
    while (inner.parent() >= 0) {
      Clause outer = phrases.clause(inner.parent());
      boolean said = inner.kind() == Clause.Kind.CONTENT || inner.kind() == Clause.Kind.QUOTE;
      if (said && isSpeech(outer)) {
        Optional<Entity> speaker = entities.subjectOf(outer);
        if (speaker.isPresent()) {
          return speaker;
        }
      }
      inner = outer;
    }
    return accordingTo(clause);
  }

  /** "according to X" anywhere in the sentence. */
  private Optional<Entity> accordingTo(Clause clause) {
    for (Clause other : phrases.clausesOf(clause.sentence())) {
      for (Chunk chunk : other.chunks()) {
        if (chunk.phrase() != null && attributes(chunk.preposition())) {
          Optional<Entity> entity =
              entities.of(chunk.phrase()).filter(e -> !e.type().name().equals("THING"));
          if (entity.isPresent()) {
            return entity;
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean attributes(String preposition) {
    return governors.has("attribution", preposition);
  }
}
