package org.waqai.rule;

import com.google.common.collect.ImmutableMap;

/**
 * A kind of event: its roles and its counterparts in other ontologies.
 *
 * @param maps the name in other ontologies ({@code ace}, {@code plover}, {@code cameo})
 * @param roles by name, in the order of the file
 * @param speaks whether what its content clause tells is told by its subject
 * @param setting how its place is told
 */
public record EventType(
    String name,
    ImmutableMap<String, String> maps,
    ImmutableMap<String, Role> roles,
    boolean speaks,
    Setting setting) {

  /** How articles tell where events of a type are. */
  public enum Setting {
    /** Like that of any event: in its clause. */
    TOLD,
    /**
     * Seldom: what one says or wants has no place, and one behind it belongs to what it is about.
     */
    SELDOM,
    /** Also by what heads the headline: "Tunis: two arrested". */
    HEADED
  }

  @Override
  public String toString() {
    return name;
  }
}
