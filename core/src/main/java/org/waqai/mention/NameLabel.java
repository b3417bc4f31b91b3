package org.waqai.mention;

import org.jspecify.annotations.Nullable;

/** What a token is in a name: outside, or the begin or inside of a name of a type (IOB2). */
public enum NameLabel {
  O(0, null, false),
  B_PER(1, EntityType.PERSON, true),
  I_PER(2, EntityType.PERSON, false),
  B_LOC(3, EntityType.LOCATION, true),
  I_LOC(4, EntityType.LOCATION, false),
  B_ORG(5, EntityType.ORGANIZATION, true),
  I_ORG(6, EntityType.ORGANIZATION, false);

  /** How many labels there are. */
  public static final int COUNT = 7;

  private static final NameLabel[] ALL = values();

  private final byte index;
  private final @Nullable EntityType type;
  private final boolean begin;

  NameLabel(int index, @Nullable EntityType type, boolean begin) {
    this.index = (byte) index;
    this.type = type;
    this.begin = begin;
  }

  /** The number of the label in models and in rows of weights; it never changes. */
  public byte index() {
    return index;
  }

  /** The type of the name, null outside. */
  public @Nullable EntityType type() {
    return type;
  }

  /** Whether a name begins here. */
  public boolean begin() {
    return begin;
  }

  /** Whether it may follow another label, null at the begin of a sentence. */
  public boolean mayFollow(@Nullable NameLabel before) {
    return begin || type == null || before != null && before.type == type;
  }

  /** As CoNLL files write it: {@code B-PER}. */
  public String tag() {
    return name().replace('_', '-');
  }

  /** The label of a token of a name; types that have none are outside. */
  public static NameLabel of(EntityType type, boolean begin) {
    for (NameLabel label : ALL) {
      if (label.type == type && label.begin == begin) {
        return label;
      }
    }
    return O;
  }

  /** The label of a CoNLL tag; types other than PER, LOC and ORG are outside. */
  public static NameLabel ofTag(String tag) {
    for (NameLabel label : ALL) {
      if (label.tag().equals(tag)) {
        return label;
      }
    }
    return O;
  }

  /** The label of a number. */
  public static NameLabel of(int index) {
    return ALL[index];
  }
}
