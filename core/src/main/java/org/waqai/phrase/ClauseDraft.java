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
