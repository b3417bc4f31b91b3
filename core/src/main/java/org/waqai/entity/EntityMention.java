package org.waqai.entity;

import org.waqai.text.Span;

/** A place in the text that stands for an entity. */
public record EntityMention(Span span, Kind kind) {

  /** By what an entity is meant. */
  public enum Kind {
    NAME,
    /** A common noun or office: "the ministry", "seven civilians". */
    NOMINAL,
    PRONOUN
  }
}
