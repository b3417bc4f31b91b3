package org.waqai.mention;

import com.google.common.collect.ImmutableSet;

/** Says what may be a part of a person's name though no list has it. Immutable and thread-safe. */
final class PersonClues {

  private final Gazetteer gazetteer;
  private final ImmutableSet<String> joiners;
  private final ImmutableSet<String> arabJoiners;
  private final ImmutableSet<String> compound;
  private final ImmutableSet<String> second;
  private final ImmutableSet<String> stop;
  private final ImmutableSet<String> nisbaEndings;
  private final ImmutableSet<String> and;

  PersonClues(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    WordLists lists = gazetteer.lists();
    joiners = lists.list("joiner");
    arabJoiners = lists.list("arab-joiner");
    compound = lists.list("compound");
    second = lists.list("second");
    stop = lists.forms("stop");
    nisbaEndings = lists.list("nisba-ending");
    and = lists.list("and");
  }

  boolean isNation(String key) {
    return gazetteer.nations().nisba(key) != null;
  }

  boolean surePart(Scan scan, int at, int end) {
    if (!scan.open(at, end)) {
      return false;
    }
    KeyTrie.Hit<NamePart> hit = gazetteer.parts().match(scan, at, end, scan.key(at));
    return hit == null
        ? compound.contains(scan.key(at)) && scan.open(at + 1, end) && scan.definite(at + 1)
        : !hit.value().doubtful() && hit.value().family() && !scan.verb(at);
  }

  boolean joinedByAnd(Scan scan, int at) {
    return scan.cuts(at).size() > 1
        && and.contains(scan.key(at).substring(0, 1))
        && scan.cuts(at).get(1).key().length() > 3;
  }

  /** A word that no list knows and that does not look like one with clitics. */
  boolean mayBeName(Scan scan, int at) {
    if (!scan.unknown(at)
        || scan.definite(at)
        || gazetteer.nations().nisba(scan.key(at)) != null
        || gazetteer.places().word(scan.key(at)) != null) {
      return false;
    }
    for (Cut cut : scan.cuts(at)) {
      if (cut.prefix() > 0 && isKnown(cut)) {
        return false;
      }
    }
    return true;
  }

  /** "to Agency France": the known body that somebody speaks to is no part of his name. */
  boolean isToBody(Scan scan, int at, int end) {
    for (Cut cut : scan.cuts(at)) {
      if (cut.preposition() && gazetteer.organizations().match(scan, at, end, cut.key()) != null) {
        return true;
      }
    }
    return false;
  }

  boolean isKnown(Cut cut) {
    String key = cut.key();
    return gazetteer.parts().word(key) != null
        || gazetteer.places().word(key) != null
        || gazetteer.organizations().word(key) != null
        || gazetteer.common().contains(key)
        || gazetteer.common().contains(gazetteer.clitics().withoutArticle(key));
  }

  /**
   * "the Baghdadi" behind a given name: a family name that looks like an adjective of belonging.
   */
  boolean familyByForm(Scan scan, int at, int from, PersonRow row, int end) {
    String key = scan.key(at);
    if (!scan.definite(at)) {
      return false;
    }
    Nisba nisba = gazetteer.nations().definite(key);
    if (nisba != null) {
      return !nisba.plural() && !row.foreign && (nisba.country() != null || at - from == 1);
    }
    return scan.unknown(at)
        || (nisbaEndings.contains(key.substring(key.length() - 1)) && !scan.common(at))
        || familyByCompany(scan, row, at, end);
  }

  /** A participle or adjective that can only be a family name between what stands around it. */
  boolean familyByCompany(Scan scan, PersonRow row, int at, int end) {
    boolean last = at + 1 == end || !scan.word(at + 1);
    boolean beforeOffice = !last && isOffice(scan.key(at + 1)) && !scan.definite(at + 1);
    boolean fits = row.cue == Cue.TITLE || (row.sure + row.doubtful > 1 && (last || beforeOffice));
    return fits
        && !row.foreign
        && (beforeOffice || !isOffice(scan.key(at)))
        && scan.adjective(at)
        && !scan.plainNoun(at);
  }

  boolean isOffice(String key) {
    return gazetteer.officeWords().contains(key);
  }

  boolean joinable(Scan scan, int at, int end, String joiner) {
    if (!scan.open(at, end) || stop.contains(scan.token(at).form()) || scan.particle(at)) {
      return false;
    }
    String key = scan.key(at);
    return arabJoiners.contains(joiner)
        || gazetteer.parts().match(scan, at, end, key) != null
        || compound.contains(key)
        || joiners.contains(key)
        || scan.unknown(at)
        || second.contains(key);
  }

  /** A word behind a noun may be its adjective, though it looks like a name. */
  static boolean behindNoun(Scan scan, int at) {
    return at > 0 && scan.word(at - 1) && scan.noun(at - 1) && !scan.verb(at - 1);
  }
}
