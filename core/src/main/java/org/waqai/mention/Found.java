package org.waqai.mention;

import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis.Gender;

/**
 * A name while it is being read; {@code from} and {@code to} count tokens.
 *
 * @param prefix letters of clitics on the first token
 * @param conjunction whether one of these is "and" or "so"
 */
record Found(
    EntityType type,
    Mention.Kind kind,
    int from,
    int to,
    int prefix,
    boolean conjunction,
    @Nullable String country,
    Gender gender,
    double confidence) {

  static Found name(
      EntityType type, int from, int to, Cut cut, @Nullable String country, double confidence) {
    return new Found(
        type,
        Mention.Kind.NAME,
        from,
        to,
        cut.prefix(),
        cut.conjunction(),
        country,
        Gender.EITHER,
        confidence);
  }

  Found with(Gender newGender) {
    return new Found(type, kind, from, to, prefix, conjunction, country, newGender, confidence);
  }

  Found as(Mention.Kind newKind) {
    return new Found(type, newKind, from, to, prefix, conjunction, country, gender, confidence);
  }

  int length() {
    return to - from;
  }
}
