package org.waqai.mention;

import org.jspecify.annotations.Nullable;

/**
 * One form of an adjective of belonging.
 *
 * @param country ISO code, or null where it belongs to none or to many
 * @param kind nation, people, city or region
 * @param plural whether the form names many people when no noun stands before it
 */
record Nisba(@Nullable String country, String kind, boolean plural) {

  /** Whether it says which country's an office or a body is. */
  boolean ofNation() {
    return kind.equals("nation");
  }
}
