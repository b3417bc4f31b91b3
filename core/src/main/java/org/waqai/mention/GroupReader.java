package org.waqai.mention;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.token.TokenKind;

/** Reads peoples: plural demonyms that stand as nouns, and tribes. Immutable and thread-safe. */
final class GroupReader {

  private final Gazetteer gazetteer;
  private final ImmutableSet<String> tribes;
  private final ImmutableSet<String> counts;

  GroupReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    tribes = gazetteer.lists().list("tribe");
    counts = gazetteer.lists().list("count");
  }

  @Nullable Found read(Scan scan, int at, int end) {
    if (!scan.open(at, end)) {
      return null;
    }
    Found tribe = tribe(scan, at, end);
    if (tribe != null) {
      return tribe;
    }
    for (Cut cut : scan.cuts(at)) {
      Nisba nisba = gazetteer.nations().nisba(cut.key());
      if (nisba != null && nisba.plural() && nisba.kind().matches("nation|people")) {
        boolean definite = scan.definite(at, cut);
        boolean free = cut.preposition() || (cut.conjunction() && definite);
        return (definite || counted(scan, at)) && (free || !adjective(scan, at, definite))
            ? Found.name(EntityType.GROUP, at, at + 1, cut, nisba.country(), 0.75)
                .with(Gender.MASCULINE)
            : null;
      }
    }
    return null;
  }

  private @Nullable Found tribe(Scan scan, int at, int end) {
    for (Cut cut : scan.cuts(at)) {
      if (tribes.contains(cut.key())
          && scan.open(at + 1, end)
          && (scan.definite(at + 1) || scan.unknown(at + 1))) {
        return Found.name(EntityType.GROUP, at, at + 2, cut, null, 0.7).with(Gender.FEMININE);
      }
    }
    return null;
  }

  private boolean counted(Scan scan, int at) {
    return at > 0
        && (scan.token(at - 1).kind() == TokenKind.NUMBER || counts.contains(scan.key(at - 1)));
  }

  /** Whether a plural noun of the same definiteness stands before it. */
  private boolean adjective(Scan scan, int at, boolean definite) {
    if (at == 0 || !scan.word(at - 1)) {
      return false;
    }
    if (!definite) {
      return !counted(scan, at);
    }
    for (Cut cut : scan.cuts(at - 1)) {
      if (scan.definite(at - 1, cut)) {
        return true;
      }
    }
    return false;
  }
}
