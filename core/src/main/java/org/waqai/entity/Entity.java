package org.waqai.entity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.mention.EntityType;

/**
 * A person, body, place, group or thing of the article with all its mentions, in the order of the
 * text. Two entities are the same if they are the same object. Immutable and thread-safe.
 *
 * @param id unique within the article
 * @param name the fullest name that the article uses, without titles and clitics
 * @param country ISO 3166-1 alpha-2, where known
 * @param gender of a person, as names, titles and nouns show it; EITHER where they do not, and for
 *     all that is no person
 * @param office the fullest office that the article gives a person, in its words, without forms of
 *     address and proclitics
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    Optional<String> country,
    Gender gender,
    Optional<String> office,
    ImmutableList<EntityMention> mentions) {

  /** The same entity under another id. */
  public Entity withId(String newId) {
    return new Entity(newId, type, name, country, gender, office, mentions);
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
