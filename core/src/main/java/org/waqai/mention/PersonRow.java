package org.waqai.mention;

import org.waqai.lexicon.Analysis.Gender;

/** A person's name while it grows: how far it goes, and what its parts are worth. */
final class PersonRow {
  final Cue cue;

  /** Behind its last token. */
  int at;

  /** Parts that are names and nothing else. */
  int sure;

  /** Parts that are common words as well. */
  int doubtful;

  /** Parts that no list knows. */
  int strange;

  boolean given;
  boolean foreign;

  /** Whether a particle such as "son of" joins its parts. */
  boolean joined;

  Gender gender = Gender.EITHER;

  PersonRow(int at, Cue cue) {
    this.at = at;
    this.cue = cue;
  }

  void take(KeyTrie.Hit<NamePart> hit) {
    at = hit.to();
    if (hit.value().doubtful()) {
      doubtful++;
    } else {
      sure++;
    }
  }
}
