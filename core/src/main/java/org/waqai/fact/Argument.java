package org.waqai.fact;

import java.util.Optional;
import org.waqai.entity.Entity;
import org.waqai.text.Span;

/**
 * Who or what takes part in an event.
 *
 * @param entity empty where the role takes a phrase, such as a topic
 * @param name the entity's fullest name, or the phrase
 * @param span where it stands nearest to the trigger
 */
public record Argument(String role, Optional<Entity> entity, String name, Span span) {

  @Override
  public String toString() {
    return role + "=" + name;
  }
}
