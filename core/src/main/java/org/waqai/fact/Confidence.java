package org.waqai.fact;

import java.util.HashSet;
import java.util.Set;
import org.waqai.entity.Entity;
import org.waqai.rule.Filler;
import org.waqai.text.Span;

/**
 * How sure a fact is, by what is known of it. The weights are round numbers, by the share of facts
 * that were right on annotated articles (README, "How good"). Immutable and thread-safe.
 */
final class Confidence {

  /** So many letters away from its event word, a filler is more often another event's. */
  private static final int FAR = 40;

  private Confidence() {}

  /** The frame's own, less where nobody takes part. */
  static double ofDraft(Draft draft) {
    double confidence = draft.match.frame().confidence();
    confidence -= draft.hasEntity() ? 0 : 0.2;
    confidence -= draft.isNoun() && draft.match.occurrence().light() == null ? 0.1 : 0;
    return rounded(confidence);
  }

  /**
   * That of a fact with all its mentions: one with a time or several mentions is right more often,
   * one that is only demanded or feared, or whose fillers are far, pronouns or too many, less
   * often.
   */
  static double ofFact(Draft draft) {
    double confidence = draft.confidence;
    confidence += draft.time.isPresent() ? 0.05 : 0;
    confidence += draft.triggers.size() > 1 ? 0.05 : 0;
    confidence -= draft.modality == Modality.POSSIBLE ? 0.15 : 0;
    confidence += isNamed(draft) ? 0.1 : 0;
    confidence -= hasTwoForOne(draft) ? 0.15 : 0;
    confidence -= draft.fillers.stream().anyMatch(f -> isPronoun(draft, f)) ? 0.15 : 0;
    confidence -= draft.fillers.stream().anyMatch(f -> isFar(draft, f)) ? 0.1 : 0;
    return rounded(confidence);
  }

  /** Whether all who take part have names. */
  private static boolean isNamed(Draft draft) {
    return draft.hasEntity()
        && draft.fillers.stream().allMatch(f -> f.entity().map(Entity::isNamed).orElse(true));
  }

  /** Whether two fill a role that one alone takes as a rule. */
  private static boolean hasTwoForOne(Draft draft) {
    Set<String> roles = new HashSet<>();
    return draft.fillers.stream()
        .filter(f -> f.entity().isPresent() && !f.role().many())
        .anyMatch(f -> !roles.add(f.role().name()));
  }

  /** "his release": whoever the pronoun at the event word stands for. */
  private static boolean isPronoun(Draft draft, Filler filler) {
    return filler.entity().isPresent()
        && draft.triggers.stream().anyMatch(t -> covers(t.span(), filler.span()));
  }

  private static boolean covers(Span outer, Span inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  private static boolean isFar(Draft draft, Filler filler) {
    return filler.entity().isPresent()
        && draft.triggers.stream()
            .mapToInt(t -> distance(t.span(), filler.span()))
            .allMatch(d -> d >= FAR);
  }

  private static int distance(Span a, Span b) {
    return Math.max(0, Math.max(b.start() - a.end(), a.start() - b.end()));
  }

  private static double rounded(double confidence) {
    return Math.round(100 * Math.max(0.05, Math.min(0.99, confidence))) / 100.0;
  }
}
