package org.waqai.rule;

import com.google.common.collect.ImmutableSet;

/**
 * One line of a frame: the role that a syntactic place carries.
 *
 * @param words the prepositions of {@link Place#AFTER}, folded, the words of a longer one joined by
 *     spaces
 */
public record Slot(Role role, Place place, ImmutableSet<String> words) {}
