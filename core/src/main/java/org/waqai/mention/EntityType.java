package org.waqai.mention;

/** What kind of thing a name stands for. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  LOCATION,
  /** Nationalities, peoples, and groups without a name: "dozens of demonstrators". */
  GROUP,
  /** Anything else that takes part: a car, a building, a sum. */
  THING
}
