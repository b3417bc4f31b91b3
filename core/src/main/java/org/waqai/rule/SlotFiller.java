package org.waqai.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waqai.entity.Entities;
import org.waqai.mention.Mention;
import org.waqai.mention.NationTable;
import org.waqai.phrase.Phrases;
import org.waqai.text.Span;

/**
 * Fills the slots of a frame from the syntactic places around an event word. Used by one thread.
 */
final class SlotFiller {

  private static final String PERSON = "person";
  private static final double FILLED = 1.0;
  private static final double PHRASE_FILLED = 0.3;

  private final Phrases phrases;
  private final VerbFiller verbs;
  private final NounFiller nouns;
  private final MadeFinder made;
  private final WeaponOwner weapons;

  SlotFiller(
      Entities entities, Governors governors, NationTable nations, UnaryOperator<String> fold) {
    this.phrases = entities.phrases();
    Binder binder = new Binder(entities, governors, nations, fold);
    Complements complements = new Complements(binder, entities, governors);
    this.verbs = new VerbFiller(binder, complements, entities, governors, fold);
    this.weapons = new WeaponOwner(binder, entities, governors, nations);
    this.made = new MadeFinder(binder, governors, phrases);
    LightVerbFiller lights = new LightVerbFiller(binder, complements, entities, governors, fold);
    this.nouns =
        new NounFiller(
            binder,
            complements,
            lights,
            new IdafaFiller(binder, entities, governors, nations, fold),
            new HolderFiller(binder, lights, entities, governors),
            entities,
            governors,
            nations);
  }

  /**
   * Fills the slots of a frame.
   *
   * @param behind the first token behind the event word and those that it forms an expression with
   */
  Match fill(Frame frame, Occurrence occurrence, int behind) {
    Filling filling = new Filling(frame, occurrence.token(), behind);
    made.fill(filling, occurrence);
    boolean passive = false;
    switch (occurrence.realization()) {
      case VERB, ACTIVE_PARTICIPLE -> passive = verbs.verbal(filling, occurrence);
      case NOUN -> nouns.nominal(filling, occurrence);
      case PASSIVE_PARTICIPLE -> {
        nouns.participle(filling, occurrence, Place.OBJECT);
        passive = true;
      }
      case ATTRIBUTE -> nouns.participle(filling, occurrence, Place.SUBJECT);
    }
    weapons.fill(filling);
    filling.frame.slot(Place.OFFICE).ifPresent(slot -> office(filling, slot));
    ImmutableList<Filler> fillers = ImmutableList.copyOf(filling.fillers.values());
    double score = frame.confidence();
    for (Filler filler : fillers) {
      score += filler.role().phrase() ? PHRASE_FILLED : FILLED;
    }
    score += 0.2 * (frame.needs().size() + tellingContexts(frame));
    return new Match(frame, occurrence, passive, fillers, score);
  }

  /** Conditions that speak for a frame: those that hold, and those on the neighbours. */
  private static long tellingContexts(Frame frame) {
    return frame.contexts().stream().filter(c -> c.required() || c.side().isNeighbour()).count();
  }

  /** "the resignation of Prime Minister X": the post is told by his title. */
  private void office(Filling filling, Slot slot) {
    if (filling.has(slot.role())) {
      return;
    }
    for (Filler filler : List.copyOf(filling.fillers.values())) {
      if (!filler.role().name().equals(PERSON) || filler.entity().isEmpty()) {
        continue;
      }
      for (Mention mention : phrases.mentions().mentions()) {
        if (mention.hasTitle() && mention.span().equals(filler.span())) {
          int prefix = phrases.reading(mention.titleFrom()).prefix();
          Span first = phrases.tokens().get(mention.titleFrom()).span(prefix, 0);
          Span title =
              mention.titleTo() - mention.titleFrom() == 1
                  ? first
                  : first.to(phrases.tokens().get(mention.titleTo() - 1).span());
          filling.add(new Filler(slot.role(), Optional.empty(), title, slot.place()));
          return;
        }
      }
    }
  }
}
