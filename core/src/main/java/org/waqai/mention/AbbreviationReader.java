package org.waqai.mention;

import org.jspecify.annotations.Nullable;

/**
 * Reads the short name in brackets behind the name of an organisation. Immutable and thread-safe.
 */
final class AbbreviationReader {

  private static final int LONGEST = 4;

  private final Gazetteer gazetteer;

  AbbreviationReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Nullable Found read(Scan scan, int at, int end, Found name) {
    if (at + 2 >= end || !scan.token(at).isMark("([")) {
      return null;
    }
    int to = at + 1;
    while (to < end && to - at <= LONGEST && !scan.token(to).isMark(")]")) {
      if (!(scan.foreign(to) || (scan.word(to) && !scan.verb(to) || isKnown(scan, to)))) {
        return null;
      }
      to++;
    }
    boolean closed = to < end && scan.token(to).isMark(")]") && to > at + 1;
    if (!closed || !(isKnown(scan, at + 1) || scan.foreign(at + 1) || scan.unknown(at + 1))) {
      return null;
    }
    return Found.name(name.type(), at + 1, to, new Cut(0, "", false, false), name.country(), 0.85)
        .as(Mention.Kind.ABBREVIATION);
  }

  private boolean isKnown(Scan scan, int at) {
    return gazetteer.organizations().match(scan, at, at + 1, scan.key(at)) != null;
  }
}
