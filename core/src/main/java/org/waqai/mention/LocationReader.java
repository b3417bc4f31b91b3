package org.waqai.mention;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.token.Sentence;

/**
 * Reads the name of a place: a known one, or any name behind a word such as "village". Immutable
 * and thread-safe.
 */
final class LocationReader {

  /** Masculine by grammar, feminine in many newsrooms: Iraq, Jordan, Lebanon, Morocco and so on. */
  private static final ImmutableSet<String> EITHER_GENDER =
      ImmutableSet.of("IQ", "JO", "LB", "MA", "SD", "SS", "YE", "VA");

  private final Gazetteer gazetteer;
  private final ImmutableSet<String> heads;
  private final ImmutableSet<String> strictHeads;
  private final ImmutableSet<String> near;
  private final ImmutableSet<String> facilities;
  private final ImmutableSet<String> facilityAdjectives;

  LocationReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    heads = gazetteer.lists().list("head");
    strictHeads = gazetteer.lists().list("strict-head");
    near = gazetteer.lists().list("near");
    facilities = gazetteer.lists().list("facility");
    facilityAdjectives = gazetteer.lists().list("facility-adjective");
  }

  /** The known place that starts at a token, or null. */
  @Nullable Found read(Scan scan, int at, int end) {
    Found found = read(scan, at, end, false);
    return found == null ? facility(scan, at, end) : found;
  }

  /** "the airport of X", "the palace of X": the head belongs to the name. */
  private @Nullable Found facility(Scan scan, int at, int end) {
    if (!scan.open(at + 1, end)) {
      return null;
    }
    for (Cut cut : scan.cuts(at)) {
      if (!facilities.contains(cut.key())) {
        continue;
      }
      Found inner = read(scan, at + 1, end, true);
      int to = inner != null && inner.prefix() == 0 ? inner.to() : at + 1;
      if (to == at + 1 && isProper(scan, to)) {
        to++;
      }
      if (to == at + 1) {
        return null;
      }
      Found more = scan.open(to, end) ? read(scan, to, end, false) : null;
      to = more != null && more.prefix() == 0 ? more.to() : to;
      while (scan.open(to, end) && facilityAdjectives.contains(scan.key(to))) {
        to++;
      }
      String country = inner == null ? null : inner.country();
      return Found.name(EntityType.LOCATION, at, to, cut, country, 0.9);
    }
    return null;
  }

  /** A definite word that no dictionary knows, or a part of names. */
  private boolean isProper(Scan scan, int at) {
    return scan.word(at) && !isNation(scan.key(at)) && (scan.unknown(at) || isName(scan.key(at)));
  }

  /**
   * The known place that starts at a token, or null.
   *
   * @param trusted whether a place is to be expected here, so that a doubtful name will do
   */
  @Nullable Found read(Scan scan, int at, int end, boolean trusted) {
    if (!scan.open(at, end)) {
      return null;
    }
    for (Cut cut : scan.cuts(at)) {
      KeyTrie.Hit<Place> hit = gazetteer.places().match(scan, at, end, cut.key());
      if (hit == null) {
        continue;
      }
      Place place = hit.value();
      boolean single = hit.to() == at + 1;
      if (single && cut.prefix() == 0 && adjective(scan, at)) {
        continue;
      }
      if (single && !trusted && doubtful(scan, at, cut, place)) {
        continue;
      }
      double confidence = place.doubtful() ? 0.6 : 0.9;
      return Found.name(EntityType.LOCATION, at, hit.to(), cut, place.country(), confidence)
          .with(gender(place));
    }
    return null;
  }

  /** Cities are feminine, and so are countries but for a few. */
  private static Gender gender(Place place) {
    return switch (place.kind()) {
      case "country" ->
          place.country() != null && EITHER_GENDER.contains(place.country())
              ? Gender.EITHER
              : Gender.FEMININE;
      case "capital", "city", "town" -> Gender.FEMININE;
      default -> Gender.EITHER;
    };
  }

  /** The name of a country may be the feminine of its own adjective. */
  private boolean adjective(Scan scan, int at) {
    return isNation(scan.key(at))
        && at > scan.tokens().sentenceOf(at).from()
        && !near.contains(scan.key(at - 1))
        && scan.definite(at - 1) == scan.definite(at)
        && scan.takesFeminine(at - 1);
  }

  /** A word that may mean something else counts only behind a preposition or a word like "city". */
  private boolean doubtful(Scan scan, int at, Cut cut, Place place) {
    boolean common =
        cut.prefix() == 0
            ? scan.common(at)
            : scan.noun(at, cut.prefix()) || gazetteer.common().contains(cut.key());
    boolean wholeIsWord =
        cut.prefix() > 0
            && (scan.noun(at, 0)
                || scan.particle(at)
                || gazetteer.common().contains(scan.key(at))
                || isName(scan.key(at)));
    if (wholeIsWord && !cut.conjunction() && !near(scan, at)) {
      return !place.kind().equals("country") || !scan.unknown(at);
    }
    boolean country = place.kind().equals("country") || place.kind().equals("capital");
    return (place.doubtful() || (common && !country)) && !near(scan, at);
  }

  private boolean isName(String key) {
    return gazetteer.parts().word(key) != null;
  }

  private boolean near(Scan scan, int at) {
    Sentence sentence = scan.tokens().sentenceOf(at);
    if (at == sentence.from()) {
      return at + 1 < sentence.to() && scan.token(at + 1).isMark(":-(,\u060C");
    }
    return near.contains(scan.key(at - 1)) || isHead(scan, at - 1);
  }

  private boolean isNation(String key) {
    return gazetteer.nations().nisba(key) != null;
  }

  /** Whether a word such as "city" stands here, perhaps behind clitics. */
  boolean isHead(Scan scan, int at) {
    if (!scan.word(at)) {
      return false;
    }
    for (Cut cut : scan.cuts(at)) {
      if (heads.contains(cut.key())) {
        return true;
      }
    }
    return false;
  }

  /** The name behind a word such as "village" at a token; the span is the name alone. */
  @Nullable Found afterHead(Scan scan, int at, int end) {
    if (!scan.open(at + 1, end) || !isHead(scan, at)) {
      return null;
    }
    Found known = read(scan, at + 1, end, true);
    if (known != null) {
      return known.prefix() == 0 ? known : null;
    }
    int to = at + 1;
    if (strictHeads.contains(scan.key(at)) && scan.definite(to) && !isNation(scan.key(to))) {
      to++;
    }
    while (to < end && to - at <= 2 && strange(scan, to)) {
      if (to > at + 1 && (joined(scan, to) || startsPlace(scan, to))) {
        break;
      }
      to++;
    }
    return to == at + 1
        ? null
        : Found.name(EntityType.LOCATION, at + 1, to, scan.cuts(at + 1).get(0), null, 0.6);
  }

  /** The names that "and" joins to that of an unknown place; null if there is none. */
  @Nullable Found andMore(Scan scan, int at, int end) {
    if (!scan.open(at, end) || !scan.unknown(at) || !joined(scan, at)) {
      return null;
    }
    Found known = read(scan, at, end, true);
    if (known != null) {
      return known;
    }
    return Found.name(EntityType.LOCATION, at, at + 1, scan.cuts(at).get(1), null, 0.5);
  }

  /** A known place behind a preposition, as in "the village of X in Y". */
  private boolean startsPlace(Scan scan, int at) {
    for (Cut cut : scan.cuts(at)) {
      if (cut.prefix() > 0 && gazetteer.places().word(cut.key()) != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean joined(Scan scan, int at) {
    return scan.cuts(at).size() > 1 && scan.cuts(at).get(1).conjunction();
  }

  private boolean strange(Scan scan, int at) {
    return scan.unknown(at)
        && !isNation(scan.key(at))
        && (scan.cuts(at).size() == 1 || !gazetteer.common().contains(scan.cuts(at).get(1).key()));
  }
}
