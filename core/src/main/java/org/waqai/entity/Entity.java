package org.waqai.entity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.waqai.mention.EntityType;

/**
 * A person, body, place, group or thing of the article with all its mentions, in the order of the
 * text. Two entities are the same if they are the same object. Immutable and thread-safe.
 *
 * @param id unique within the article
 * @param name the fullest name that the article uses, without titles and clitics
 * @param country ISO 3166-1 alpha-2, where known
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    Optional<String> country,
    ImmutableList<EntityMention> mentions) {

  /** The same entity under another id. */
  public Entity withId(String newId) {
    return new Entity(newId, type, name, country, mentions);
  }

  /** Whether it has a name, not only common nouns. */
  public boolean isNamed() {
    return mentions.stream().anyMatch(m -> m.kind() == EntityMention.Kind.NAME);
  }

  @Override
  public boolean equals(Object o) {
    return this == o;
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id + " " + type + " " + name;
  }
}
