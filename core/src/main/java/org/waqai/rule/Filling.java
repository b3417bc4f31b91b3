package org.waqai.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waqai.phrase.NounPhrase;

/**
 * The roles of a frame that have been filled so far, by role and entity or span. Used by one
 * thread.
 */
final class Filling {
  final Frame frame;
  final Map<String, Filler> fillers = new LinkedHashMap<>();

  /** The token of the event word. */
  final int event;

  /** The first token behind it and those that it forms an expression with. */
  final int behind;

  /** The head of the phrase that says what somebody is made, which is nobody itself; or -1. */
  int made = -1;

  /** Whether the noun's own complement is who acts, and not the subject of its light verb. */
  boolean acts;

  /** What it was done with, where that is named by a phrase. */
  @Nullable NounPhrase weapon;

  Filling(Frame frame, int event, int behind) {
    this.frame = frame;
    this.event = event;
    this.behind = behind;
  }

  boolean has(Role role) {
    return fillers.values().stream().anyMatch(f -> f.role().equals(role));
  }

  /** Whether a role is filled from one of two places. */
  boolean has(Role role, Place one, Place other) {
    return fillers.values().stream()
        .anyMatch(f -> f.role().equals(role) && (f.place() == one || f.place() == other));
  }

  void add(Filler filler) {
    if (filler.role().phrase() && !filler.role().many() && has(filler.role())) {
      return;
    }
    Object who = filler.entity().isPresent() ? filler.entity().get().id() : filler.span();
    boolean takenBySame =
        filler.entity().isPresent()
            && fillers.values().stream().anyMatch(f -> f.entity().equals(filler.entity()));
    if (!takenBySame) {
      fillers.putIfAbsent(filler.role().name() + who, filler);
    }
  }
}
