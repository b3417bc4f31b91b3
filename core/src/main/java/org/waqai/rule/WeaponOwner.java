package org.waqai.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waqai.entity.Entities;
import org.waqai.mention.NationTable;
import org.waqai.phrase.Category;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;

/**
 * Finds who acts in an event from what it is done with: "the planes of the alliance", "the Turkish
 * artillery". Used by one thread.
 */
final class WeaponOwner {

  private static final String AGENT = "agent";

  private final Binder binder;
  private final Entities entities;
  private final Governors governors;
  private final NationTable nations;
  private final Phrases phrases;

  WeaponOwner(Binder binder, Entities entities, Governors governors, NationTable nations) {
    this.binder = binder;
    this.entities = entities;
    this.governors = governors;
    this.nations = nations;
    this.phrases = entities.phrases();
  }

  void fill(Filling filling) {
    NounPhrase weapon = filling.weapon;
    Role agent = filling.frame.type().roles().get(AGENT);
    if (agent == null || weapon == null || filling.has(agent) || !isWeapon(weapon)) {
      return;
    }
    Slot slot = new Slot(agent, Place.AFTER, ImmutableSet.of());
    NounPhrase owner = owner(weapon);
    if (owner != null && isWeapon(owner)) {
      weapon = owner;
      owner = owner(owner);
    }
    if (owner == null) {
      nation(filling, slot, weapon);
    } else if (entities
        .of(owner)
        .filter(e -> agent.accepts(e.type()) && binder.mayBeMeant(e))
        .isPresent()) {
      binder.phrase(filling, slot, owner);
    }
  }

  private boolean isWeapon(NounPhrase phrase) {
    return phrase.mention().isEmpty()
        && phrases.reading(phrase.head()).analysis() != null
        && governors.has("weapon", phrases.reading(phrase.head()).analysis());
  }

  private @Nullable NounPhrase owner(NounPhrase weapon) {
    int behind = weapon.head() + 1;
    return behind < weapon.coreTo() && phrases.reading(behind).category() != Category.ADJECTIVE
        ? phrases.within(behind, weapon.coreTo())
        : null;
  }

  /** "Turkish artillery": the country whose adjective stands behind the weapon. */
  private void nation(Filling filling, Slot slot, NounPhrase weapon) {
    for (int i = weapon.head() + 1; i < weapon.coreTo(); i++) {
      int token = i;
      Optional<Filler> filler =
          nations
              .country(phrases.tokens().get(i).key())
              .flatMap(entities::country)
              .filter(e -> slot.role().accepts(e.type()))
              .map(
                  e ->
                      new Filler(
                          slot.role(),
                          Optional.of(e),
                          phrases.tokens().get(token).span(),
                          Place.NISBA));
      if (filler.isPresent()) {
        filling.add(filler.get());
        return;
      }
    }
  }
}
