package org.waqai.rule;

import com.google.common.collect.ImmutableMap;

/**
 * A kind of event: its roles and its counterparts in other ontologies.
 *
 * @param maps the name in other ontologies ({@code ace}, {@code plover}, {@code cameo})
 * @param roles by name, in the order of the file
 * @param speaks whether what its content clause tells is told by its subject
 */
public record EventType(
    String name,
    ImmutableMap<String, String> maps,
    ImmutableMap<String, Role> roles,
    boolean speaks) {

  @Override
  public String toString() {
    return name;
  }
}
