package org.waqai.mention;

import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis.Gender;

/** A title or office while it grows. */
final class OfficeDraft {

  /** Its first token. */
  final int from;

  /** Behind its last token. */
  int at;

  /** How many offices hold this one: "the aide of the deputy of the minister". */
  int depth;

  boolean office;

  /** Whether it can stand for its holder. */
  boolean complete;

  /** Whether it has a seat: "the ambassador to ...". */
  boolean envoy;

  @Nullable String country;
  Gender gender = Gender.EITHER;

  OfficeDraft(int at, int depth) {
    this.from = at;
    this.at = at;
    this.depth = depth;
  }
}
