package org.waqai.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.waqai.mention.EntityType;

/**
 * How an event is said: its words, and which syntactic place carries which role. One frame serves
 * verb-first and subject-first order, passive, masdar, participle and relative clause. Immutable.
 *
 * @param name the frame's name with its type, such as {@code meet/receive}
 * @param words words that fire by themselves
 * @param bound nouns that fire only under a light verb
 * @param light verbs whose object or complement one of the nouns is, and whose subject takes the
 *     subject's role
 * @param undergo verbs whose subject takes the object's role of the noun
 * @param needs roles all of which must be filled
 * @param needsOne roles one of which must be filled, if there are any
 * @param only realizations to which the frame is restricted; empty for all
 */
public record Frame(
    String name,
    EventType type,
    ImmutableSet<Word> words,
    ImmutableSet<Word> bound,
    ImmutableSet<String> light,
    ImmutableSet<String> undergo,
    ImmutableList<Slot> slots,
    ImmutableSet<String> needs,
    ImmutableSet<String> needsOne,
    ImmutableList<Context> contexts,
    ImmutableSet<String> only,
    Optional<String> modality,
    Optional<String> polarity,
    double confidence,
    ImmutableList<Example> examples) {

  /** Where the words of a condition are looked for. */
  public enum Side {
    BEFORE,
    AFTER,
    /** The event word itself, in the form in which it is written. */
    WORD,
    SENTENCE,
    /** What fills a role. */
    IN,
    /** The head noun of what fills a role. */
    HEAD;

    /**
     * Whether it asks for what fills a role, which is known only when the frame has been filled.
     */
    boolean isRole() {
      return this == IN || this == HEAD;
    }

    boolean isNeighbour() {
      return this == BEFORE || this == AFTER;
    }
  }

  /**
   * A condition on the words around, or in what fills a role.
   *
   * @param role the role of {@link Side#IN} and {@link Side#HEAD}, else ""
   * @param words words in the form in which they are written
   * @param lemmas citation forms, each for all its forms
   * @param tags tags of the lexicon, each for all words that have it
   */
  public record Context(
      boolean required,
      Side side,
      String role,
      ImmutableSet<String> words,
      ImmutableSet<String> lemmas,
      ImmutableSet<String> tags) {}

  /** The first slot of a place. */
  public Optional<Slot> slot(Place place) {
    for (Slot slot : slots) {
      if (slot.place() == place) {
        return Optional.of(slot);
      }
    }
    return Optional.empty();
  }

  /** The slot of a place whose role an entity may take; the first one if none fits. */
  public Optional<Slot> slot(Place place, EntityType type) {
    for (Slot slot : slots) {
      if (slot.place() == place && !slot.role().phrase() && slot.role().accepts(type)) {
        return Optional.of(slot);
      }
    }
    return slot(place);
  }

  /** Whether a realization (verb, noun, participle, active, passive) may fire. */
  public boolean allows(String realization) {
    return only.isEmpty() || only.contains(realization);
  }

  @Override
  public boolean equals(Object o) {
    return this == o;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
