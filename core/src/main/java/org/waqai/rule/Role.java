package org.waqai.rule;

import com.google.common.collect.ImmutableSet;
import org.waqai.mention.EntityType;

/**
 * A role of an event type and what may fill it.
 *
 * @param many whether several take it symmetrically, as those who meet
 * @param phrase whether its filler is a phrase (a topic, a position), not an entity
 * @param types the kinds of entity that may fill it; empty for a phrase
 */
public record Role(String name, boolean many, boolean phrase, ImmutableSet<EntityType> types) {

  public boolean accepts(EntityType type) {
    return types.contains(type);
  }
}
