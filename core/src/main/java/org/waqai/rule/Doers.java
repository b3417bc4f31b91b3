package org.waqai.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waqai.entity.Entities;
import org.waqai.entity.Entity;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;

/**
 * Who does what a relative clause tells of a phrase: the army, in "the violence that the army
 * commits". Used by one thread.
 */
final class Doers {

  private final Entities entities;
  private final Map<Integer, Clause> byAntecedent = new HashMap<>();

  Doers(Entities entities) {
    this.entities = entities;
    for (Clause clause : entities.phrases().clauses()) {
      if (clause.kind() == Clause.Kind.RELATIVE && hasOwnSubject(clause)) {
        byAntecedent.putIfAbsent(clause.antecedent().get().head(), clause);
      }
    }
  }

  /** The clause with its doer as subject, and not as the antecedent. */
  private static boolean hasOwnSubject(Clause clause) {
    return clause.antecedent().isPresent()
        && clause.subject().filter(s -> s.from() > clause.verb()).isPresent();
  }

  /** The relative clause that tells who does it, where its subject is an entity. */
  Optional<Clause> of(NounPhrase phrase) {
    return Optional.ofNullable(byAntecedent.get(phrase.head()))
        .filter(c -> entities.of(c.subject().get()).isPresent());
  }

  Entity entity(Clause clause) {
    return entities.of(clause.subject().get()).get();
  }
}
