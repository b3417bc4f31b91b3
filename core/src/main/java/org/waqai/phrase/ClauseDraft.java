package org.waqai.phrase;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A clause while it is being built. Used by one thread. */
final class ClauseDraft {

  final int index;
  final int sentence;
  final Clause.Kind kind;
  final @Nullable ClauseDraft parent;
  final List<Chunk> chunks = new ArrayList<>();
  @Nullable ClauseDraft sibling;
  @Nullable NounPhrase antecedent;
  @Nullable NounPhrase subject;
  @Nullable NounPhrase object;
  @Nullable ClauseDraft inherited;
  @Nullable Chunk verb;
  int auxiliary = -1;
  int opener = -1;
  boolean negated;
  boolean future;
  boolean commaSeen;
  boolean commaBehindVerb;
  String openerPronoun = "";
  Optional<Boolean> passive = Optional.empty();

  ClauseDraft(int index, int sentence, Clause.Kind kind, @Nullable ClauseDraft parent) {
    this.index = index;
    this.sentence = sentence;
    this.kind = kind;
    this.parent = parent;
  }

  private static int index(@Nullable ClauseDraft draft) {
    return draft == null ? -1 : draft.index;
  }

  /** The nearest clause of a kind: this one or one around it. */
  @Nullable ClauseDraft nearest(Clause.Kind wanted) {
    for (ClauseDraft d = this; d != null; d = d.parent) {
      if (d.kind == wanted) {
        return d;
      }
    }
    return null;
  }

  /** The clause that the outermost content clause around depends on, or this one. */
  ClauseDraft speechAround() {
    ClauseDraft speech = this;
    for (ClauseDraft d = this; d.parent != null; d = d.parent) {
      speech = d.kind == Clause.Kind.CONTENT ? d.parent : speech;
    }
    return speech;
  }

  /** This clause, or the first around it that is not of a kind. */
  ClauseDraft outOf(Clause.Kind left) {
    ClauseDraft d = this;
    while (d.kind == left && d.parent != null) {
      d = d.parent;
    }
    return d;
  }

  /** The clause around a relative one that has a subject and still no verb. */
  @Nullable ClauseDraft waitingForVerb() {
    for (ClauseDraft d = this; d.parent != null; d = d.parent) {
      if (d.kind != Clause.Kind.RELATIVE && d.kind != Clause.Kind.ADVERBIAL) {
        return null;
      }
      if (d.parent.verb == null && d.parent.hasBareNoun()) {
        return d.parent;
      }
    }
    return null;
  }

  boolean hasBareNoun() {
    return chunks.stream().anyMatch(Chunk::isBareNoun);
  }

  /** Whether this clause or one around it has its verb. */
  boolean hasVerbAround() {
    for (ClauseDraft d = this; d != null; d = d.parent) {
      if (d.verb != null) {
        return true;
      }
    }
    return false;
  }

  void comma() {
    commaSeen = true;
    commaBehindVerb |= verb != null;
  }

  /** Commas before the verb belong to its subject. */
  boolean endsAtComma() {
    return verb == null ? commaSeen : commaBehindVerb;
  }

  Clause build() {
    Chunk v = verb;
    return new Clause(
        index,
        sentence,
        kind,
        index(parent),
        index(sibling),
        v == null ? -1 : v.from(),
        auxiliary,
        negated,
        future,
        passive,
        Optional.ofNullable(subject),
        index(inherited),
        Optional.ofNullable(object),
        v == null ? "" : v.enclitic(),
        Optional.ofNullable(antecedent),
        opener,
        ImmutableList.copyOf(chunks));
  }
}
