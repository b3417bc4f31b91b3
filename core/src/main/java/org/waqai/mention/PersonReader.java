package org.waqai.mention;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis.Gender;

/**
 * Reads a person's name: known people, and given and family names in a row with the particles and
 * unknown words that go with them. Immutable and thread-safe.
 */
final class PersonReader {

  private static final int LONGEST = 9;

  private final Gazetteer gazetteer;
  private final PersonClues clues;
  private final ImmutableSet<String> joiners;
  private final ImmutableSet<String> compound;
  private final ImmutableSet<String> halves;
  private final ImmutableSet<String> second;
  private final ImmutableSet<String> ordinals;
  private final ImmutableSet<String> stop;

  PersonReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    clues = new PersonClues(gazetteer);
    joiners = gazetteer.lists().list("joiner");
    compound = gazetteer.lists().list("compound");
    halves = gazetteer.lists().list("half");
    second = gazetteer.lists().list("second");
    ordinals = gazetteer.lists().list("ordinal");
    stop = gazetteer.lists().forms("stop");
  }

  /**
   * The name that starts at a token, or null.
   *
   * @param cue what stands before it and says that also an unknown word will do
   */
  @Nullable Found read(Scan scan, int at, int end, Cue cue) {
    if (!scan.open(at, end)) {
      return null;
    }
    for (Cut cut : scan.cuts(at)) {
      if (cue != Cue.NONE && cut.prefix() > 0) {
        break;
      }
      Found found = longer(known(scan, at, end, cut), row(scan, at, end, cut, cue));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Found longer(@Nullable Found a, @Nullable Found b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.to() > a.to() ? b : a;
  }

  private @Nullable Found known(Scan scan, int at, int end, Cut cut) {
    KeyTrie.Hit<Known> hit = gazetteer.people().match(scan, at, end, cut.key());
    if (hit == null || (hit.to() == at + 1 && (hit.value().doubtful() || scan.verb(at)))) {
      return null;
    }
    return Found.name(EntityType.PERSON, at, hit.to(), cut, null, 0.95).with(hit.value().gender());
  }

  private @Nullable Found row(Scan scan, int at, int end, Cut cut, Cue cue) {
    PersonRow row = new PersonRow(at, cue);
    if (!first(scan, row, cut, end, cue)) {
      return null;
    }
    while (row.at < end && row.at - at < LONGEST && next(scan, row, at, end)) {
      // next moves row.at
    }
    double confidence = confidence(scan, row, at, cut, cue);
    return confidence == 0
        ? null
        : Found.name(EntityType.PERSON, at, row.at, cut, null, confidence).with(row.gender);
  }

  private boolean first(Scan scan, PersonRow row, Cut cut, int end, Cue cue) {
    int at = row.at;
    String key = cut.key();
    if (stop.contains(scan.token(at).form())) {
      return false;
    }
    if (compound.contains(key) && scan.open(at + 1, end) && scan.definite(at + 1)) {
      row.at += 2;
      row.sure++;
      row.given = true;
      row.gender = Gender.MASCULINE;
      return true;
    }
    boolean half = halves.contains(key) || (cue == Cue.TITLE && !scan.particle(at));
    if (half && scan.open(at + 1, end) && second.contains(scan.key(at + 1))) {
      row.at += 2;
      row.sure++;
      row.given = true;
      row.gender = Gender.MASCULINE;
      return true;
    }
    KeyTrie.Hit<NamePart> hit = gazetteer.parts().match(scan, at, end, key);
    if (hit != null) {
      row.take(hit);
      row.gender = hit.value().gender();
      row.given = hit.value().given();
      row.foreign = hit.value().foreign();
      return true;
    }
    if (joiners.contains(key) && clues.joinable(scan, at + 1, end, key)) {
      row.at += 1;
      row.joined = true;
      if (!next(scan, row, at, end)) {
        row.at = at + 2;
        row.strange++;
      }
      return true;
    }
    boolean strange =
        cue != Cue.NONE
            ? clues.mayBeName(scan, at)
                || (scan.definite(at) && scan.unknown(at) && !clues.isNation(key))
            : cut.prefix() == 0 && clues.mayBeName(scan, at) && clues.surePart(scan, at + 1, end);
    if (strange) {
      row.at++;
      row.strange++;
      row.given = true;
    }
    return strange;
  }

  private boolean next(Scan scan, PersonRow row, int from, int end) {
    int at = scan.afterHyphen(row.at, end);
    if (!scan.open(at, end) || at - from >= LONGEST) {
      return false;
    }
    String key = scan.key(at);
    if (stop.contains(scan.token(at).form())) {
      return false;
    }
    if (compound.contains(key) && scan.definite(Math.min(at + 1, end - 1)) && at + 1 < end) {
      row.at = at + 2;
      row.sure++;
      return true;
    }
    if (second.contains(key) || ordinals.contains(key)) {
      row.at = at + 1;
      row.sure++;
      return true;
    }
    if (joiners.contains(key)) {
      if (!clues.joinable(scan, at + 1, end, key)) {
        return false;
      }
      row.at = at + 1;
      row.joined = true;
      if (!next(scan, row, from, end)) {
        row.at = at + 2;
        row.strange++;
      }
      return true;
    }
    KeyTrie.Hit<NamePart> hit = gazetteer.parts().match(scan, at, end, key);
    if (hit != null) {
      if (hit.value().doubtful() && at - from >= 2 && scan.verb(at)) {
        return false;
      }
      if (at - from >= 2 && !row.joined && anotherPerson(row, hit.value())) {
        return false;
      }
      row.take(hit);
      return true;
    }
    return strange(scan, row, at, from, end);
  }

  /** An Arab given name behind a foreigner's family name, or the other way round. */
  private static boolean anotherPerson(PersonRow row, NamePart part) {
    boolean first = part.given() && (row.foreign || !part.family());
    return first && row.sure > 1 && row.foreign != part.foreign();
  }

  private boolean strange(Scan scan, PersonRow row, int at, int from, int end) {
    if (row.strange < 2
        && clues.mayBeName(scan, at)
        && !clues.isToBody(scan, at, end)
        && !clues.isOffice(scan.key(at))
        && !clues.joinedByAnd(scan, at)) {
      row.at = at + 1;
      row.strange++;
      return true;
    }
    if (row.given
        && at - from <= 3
        && row.strange == 0
        && clues.familyByForm(scan, at, from, row, end)) {
      row.at = at + 1;
      row.strange++;
      return true;
    }
    return false;
  }

  /**
   * The unknown name that "and" joins to a person's; null if there is none. Within a name, such a
   * word is not read as a further part.
   */
  @Nullable Found andName(Scan scan, int at, int end) {
    if (!scan.open(at, end) || !clues.joinedByAnd(scan, at) || !clues.mayBeName(scan, at)) {
      return null;
    }
    PersonRow row = new PersonRow(at + 1, Cue.NONE);
    row.strange = 1;
    row.given = true;
    while (row.at < end && row.at - at < LONGEST && next(scan, row, at, end)) {
      // next moves row.at
    }
    return Found.name(EntityType.PERSON, at, row.at, scan.cuts(at).get(1), null, 0.6);
  }

  private double confidence(Scan scan, PersonRow row, int at, Cut cut, Cue cue) {
    int size = row.at - at;
    boolean weak =
        size == 1
            && row.sure == 0
            && (cue == Cue.WORD
                ? scan.common(at)
                : clues.isOffice(scan.key(at)) && row.doubtful > 0);
    if (cue != Cue.NONE && !weak) {
      return row.sure > 0 ? 0.95 : row.doubtful > 0 || row.strange > 1 ? 0.85 : 0.7;
    }
    if (size == 1) {
      boolean alone = row.sure == 1 && !scan.common(at) && !scan.definite(at, cut);
      return alone && (row.foreign || !PersonClues.behindNoun(scan, at)) ? 0.5 : 0;
    }
    boolean half =
        row.given && row.doubtful == 1 && row.strange > 0 && !PersonClues.behindNoun(scan, at);
    if (row.sure == 0 && row.doubtful < 2 && !row.joined && !half) {
      return 0;
    }
    if (cut.prefix() > 0 && row.sure == 0 && (!cut.conjunction() || scan.noun(at, 0))) {
      return 0;
    }
    return row.sure > 1 ? 0.9 : row.sure == 1 ? 0.8 : 0.6;
  }
}
