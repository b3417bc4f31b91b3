package org.waqai.fact;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waqai.entity.Entities;
import org.waqai.entity.Entity;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.rule.Governors;

/** Whose voice it is where a clause or a phrase tells something. Used by one thread. */
final class Voices {

  private final Entities entities;
  private final Phrases phrases;
  private final Governors governors;
  private final UnaryOperator<String> fold;

  Voices(Entities entities, Governors governors, UnaryOperator<String> fold) {
    this.entities = entities;
    this.phrases = entities.phrases();
    this.governors = governors;
    this.fold = fold;
  }

  /** Who speaks by a clause: whom it quotes, its subject, or whose document its subject is. */
  Optional<Entity> of(Clause clause) {
    if (isImpersonal(clause)) {
      return Optional.empty();
    }
    return person(reported(clause).or(() -> entities.subjectOf(clause)))
        .or(() -> clause.subject().flatMap(p -> owner(clause, p)));
  }

  /** "it is told that": a passive that leaves open who tells. */
  private boolean isImpersonal(Clause clause) {
    return clause.subject().isEmpty()
        && governors.has("impersonal-said", phrases.tokens().get(clause.verb()).key());
  }

  /** "the ministry's statement", "a statement by the ministry". */
  private Optional<Entity> owner(Clause clause, NounPhrase document) {
    Chunk chunk = clause.chunkAt(document.head());
    return in(document)
        .or(() -> chunk == null ? Optional.empty() : behind(clause, chunk))
        .filter(e -> e.type() != EntityType.LOCATION);
  }

  /** "the paper quoted him as saying", "a statement of his reads": whom a clause quotes. */
  private Optional<Entity> reported(Clause clause) {
    String verb = citation(clause);
    boolean reads = governors.has("reads", verb);
    if (reads && clause.object().isPresent()) {
      return in(clause.object().get());
    }
    String quoted = reads ? "author" : governors.has("quotes", verb) ? "quoted" : "quoting";
    for (Chunk chunk : clause.chunks()) {
      if (chunk.phrase() != null && governors.has(quoted, chunk.preposition())) {
        return in(chunk.phrase());
      }
    }
    return Optional.empty();
  }

  /** "according to a statement by X", where the parser has made two pieces of it. */
  Optional<Entity> behind(Clause clause, Chunk chunk) {
    Chunk next = clause.chunkAt(chunk.to());
    return next != null
            && next.phrase() != null
            && !next.conjunction()
            && governors.has("author", next.preposition())
        ? in(next.phrase())
        : Optional.empty();
  }

  /** Whom a phrase means, or the first whom it names: "the ministry's statement". */
  Optional<Entity> in(NounPhrase phrase) {
    Optional<Entity> whole = person(entities.of(phrase));
    if (whole.isPresent()) {
      return whole;
    }
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Optional<Entity> named =
          person(phrases.mentions().at(i).flatMap((Mention m) -> entities.of(m)));
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** Things do not speak, but for those that stand for people: "local media". */
  Optional<Entity> person(Optional<Entity> entity) {
    return entity.filter(e -> e.type() != EntityType.THING || isVoice(e.name()));
  }

  private boolean isVoice(String name) {
    int space = name.indexOf(' ');
    return governors.has("voice", fold.apply(space < 0 ? name : name.substring(0, space)));
  }

  /** The verb of a clause, or "". */
  String citation(Clause clause) {
    Analysis a = phrases.reading(clause.verb()).analysis();
    boolean verb = a != null && a.lemma().wordClass() == WordClass.VERB;
    return verb ? fold.apply(a.lemma().citation()) : "";
  }
}
