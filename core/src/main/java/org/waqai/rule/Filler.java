package org.waqai.rule;

import java.util.Optional;
import org.waqai.entity.Entity;
import org.waqai.text.Span;

/**
 * What fills a role.
 *
 * @param entity who or what; empty where the role takes a phrase
 * @param span the words that fill it here: a name, a common noun, a pronoun, a phrase
 * @param place the syntactic place that gave it
 */
public record Filler(Role role, Optional<Entity> entity, Span span, Place place) {}
