package org.waqai.mention;

import java.util.Locale;

/** What may follow the head of an organisation's name. */
enum HeadType {
  /** What a ministry is for, then an adjective of belonging or a country. */
  MINISTRY(false, false),
  /** Parties, movements, armed groups: any name, quoted or not. */
  PARTY(true, false),
  /** Councils, committees, agencies, courts: a definite noun, adjectives, "for" and a noun. */
  BODY(false, true),
  /** Media, companies, clubs, schools: any name. */
  FIRM(true, true),
  /** An organised band, where a plain noun says only what it does: a known or unknown name. */
  CELL(true, false),
  /** Army, police, government: a place or an adjective of belonging. */
  FORCE(false, false);

  private final boolean strange;
  private final boolean tail;

  HeadType(boolean strange, boolean tail) {
    this.strange = strange;
    this.tail = tail;
  }

  /** Whether a plain noun behind it does not yet make a name. */
  boolean weak() {
    return this == FORCE || this == CELL;
  }

  /** Whether unknown words may be its name. */
  boolean strange() {
    return strange;
  }

  /** Whether "for" and a noun may go on in its name. */
  boolean tail() {
    return tail;
  }

  static HeadType of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
