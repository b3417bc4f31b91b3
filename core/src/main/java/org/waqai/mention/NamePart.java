package org.waqai.mention;

import org.waqai.lexicon.Analysis.Gender;

/**
 * What is known of a part of people's names.
 *
 * @param doubtful whether it is also a common word, so that it needs company
 */
record NamePart(boolean given, boolean family, boolean foreign, Gender gender, boolean doubtful) {

  NamePart and(NamePart other) {
    return new NamePart(
        given || other.given,
        family || other.family,
        foreign && other.foreign,
        given ? gender : other.gender,
        doubtful || other.doubtful);
  }
}
