package org.waqai.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waqai.entity.Entity;
import org.waqai.rule.EventType;
import org.waqai.rule.Filler;
import org.waqai.rule.Match;
import org.waqai.rule.Occurrence;
import org.waqai.text.Span;
import org.waqai.time.TimeMention;
import org.waqai.token.Sentence;

/** A fact while its mentions are being gathered. Used by one thread. */
final class Draft {

  final EventType type;
  final Match match;
  final int section;
  final Sentence.Kind kind;
  final List<Trigger> triggers = new ArrayList<>();
  final List<Filler> fillers = new ArrayList<>();
  final Set<String> words = new HashSet<>();

  /** Where the event is told. */
  final List<Occurrence> told = new ArrayList<>();

  /** How many are counted in each role. */
  final SetMultimap<String, Integer> figures = LinkedHashMultimap.create();

  /** The nouns that head those who take a role without a name. */
  final SetMultimap<String, String> heads = LinkedHashMultimap.create();

  /** Those of them that are told as known: "the bus". */
  final SetMultimap<String, String> known = LinkedHashMultimap.create();

  Optional<Argument> place = Optional.empty();
  Optional<TimeMention> time = Optional.empty();
  Optional<Entity> source = Optional.empty();
  Polarity polarity = Polarity.POSITIVE;
  Modality modality = Modality.ASSERTED;
  double confidence;
  private @Nullable Draft mergedInto;

  Draft(Match match, Trigger trigger, Sentence sentence) {
    this.type = match.frame().type();
    this.match = match;
    this.section = sentence.section();
    this.kind = sentence.kind();
    triggers.add(trigger);
    fillers.addAll(match.fillers());
    told.add(match.occurrence());
    words.add(match.occurrence().analysis().lemma().citation());
  }

  /** The draft that tells of this event, too: itself, or the one that it was put together with. */
  Draft home() {
    Draft draft = this;
    while (draft.mergedInto != null) {
      draft = draft.mergedInto;
    }
    return draft;
  }

  void mergeInto(Draft other) {
    mergedInto = other;
  }

  boolean isNoun() {
    return match.occurrence().realization() == Occurrence.Realization.NOUN;
  }

  /** Entities that take a role. */
  Set<Entity> who(String role) {
    Set<Entity> result = new HashSet<>();
    for (Filler filler : fillers) {
      if (filler.role().name().equals(role)) {
        filler.entity().ifPresent(result::add);
      }
    }
    return result;
  }

  /** The filler that the other's event word heads: of "repelled an attack" the attack. */
  Optional<Filler> fills(Draft other) {
    Span word = other.triggers.get(0).span();
    return fillers.stream()
        .filter(f -> !f.role().phrase())
        .filter(f -> word.start() <= f.span().start() && f.span().start() < word.end())
        .findFirst();
  }

  boolean hasEntity() {
    return fillers.stream().anyMatch(f -> f.entity().isPresent());
  }

  Fact build(String id, java.util.function.UnaryOperator<Entity> numbered) {
    ImmutableList<Argument> arguments =
        fillers.stream().map(f -> argument(f, numbered)).collect(ImmutableList.toImmutableList());
    ImmutableList<Trigger> sorted =
        triggers.stream()
            .sorted(Comparator.comparing(Trigger::span))
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return new Fact(
        id,
        type.name(),
        arguments,
        place.map(p -> new Argument(p.role(), p.entity().map(numbered), p.name(), p.span())),
        time,
        polarity,
        modality,
        source.map(
            s ->
                new Argument(
                    "source", Optional.of(numbered.apply(s)), s.name(), triggers.get(0).span())),
        sorted,
        match.frame().name(),
        confidence);
  }

  private static Argument argument(
      Filler filler, java.util.function.UnaryOperator<Entity> numbered) {
    String name = filler.entity().map(Entity::name).orElseGet(() -> filler.span().text());
    return new Argument(filler.role().name(), filler.entity().map(numbered), name, filler.span());
  }
}
