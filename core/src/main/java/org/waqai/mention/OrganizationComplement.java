package org.waqai.mention;

import org.waqai.token.TokenKind;

/**
 * Reads what stands behind the head of an organisation's name: what it is for, whose it is, or what
 * it is called. Immutable and thread-safe.
 */
final class OrganizationComplement {

  private final Gazetteer gazetteer;
  private final HeadWords words;
  private final LocationReader locations;
  private final PersonReader persons;

  OrganizationComplement(
      Gazetteer gazetteer, HeadWords words, LocationReader locations, PersonReader persons) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.locations = locations;
    this.persons = persons;
  }

  void read(Scan scan, OrganizationDraft g, int end, HeadType type, int depth) {
    if (g.at >= end) {
      return;
    }
    if (quoted(scan, g, end)) {
      return;
    }
    if (scan.foreign(g.at) && type.strange()) {
      while (g.at < end && scan.foreign(g.at)) {
        g.at++;
      }
      g.named = true;
      return;
    }
    if (!scan.word(g.at)) {
      return;
    }
    String key = scan.key(g.at);
    KeyTrie.Hit<Boolean> domain = words.domains().match(scan, g.at, end, key);
    if (domain != null && gazetteer.clitics().definite(key)) {
      g.name(domain.to());
      moreDomains(scan, g, end);
      return;
    }
    if (known(scan, g, end) || place(scan, g, end)) {
      return;
    }
    if (type.strange() && person(scan, g, end)) {
      return;
    }
    Nisba nisba = gazetteer.nations().definite(key);
    if (scan.definite(g.at) && (nisba == null || nisba.plural())) {
      boolean weak = type.weak() || words.generic().contains(key);
      g.name(g.at + 1);
      g.named = !weak;
      moreTasks(scan, g, end);
      return;
    }
    if (type.strange() && strange(scan, g, end)) {
      return;
    }
    idafa(scan, g, end, type, depth);
  }

  /** A noun without article that hands on to the next one. */
  private void idafa(Scan scan, OrganizationDraft g, int end, HeadType type, int depth) {
    String key = scan.key(g.at);
    boolean domain = words.domains().word(key) != null;
    boolean head = words.heads().containsKey(key);
    if (depth >= 2 || !(domain || head || (scan.noun(g.at) && !scan.particle(g.at)))) {
      return;
    }
    int start = g.at;
    g.at++;
    read(scan, g, end, type.strange() ? HeadType.BODY : type, depth + 1);
    if (g.at == start + 1) {
      g.at = start;
    }
  }

  private boolean known(Scan scan, OrganizationDraft g, int end) {
    KeyTrie.Hit<Known> hit = gazetteer.organizations().match(scan, g.at, end, scan.key(g.at));
    if (hit == null) {
      return false;
    }
    g.country = hit.value().country();
    g.name(hit.to());
    return true;
  }

  private boolean place(Scan scan, OrganizationDraft g, int end) {
    int at = locations.isHead(scan, g.at) ? g.at + 1 : g.at;
    Found place = locations.read(scan, at, end, true);
    if (place == null || place.prefix() > 0) {
      return false;
    }
    g.country = place.country();
    g.name(place.to());
    return true;
  }

  private boolean person(Scan scan, OrganizationDraft g, int end) {
    Found person = persons.read(scan, g.at, end, Cue.NONE);
    if (person == null || person.prefix() > 0 || person.length() < 2) {
      return false;
    }
    g.name(person.to());
    return true;
  }

  private boolean strange(Scan scan, OrganizationDraft g, int end) {
    int to = g.at;
    while (to < end && to - g.at < 3 && strange(scan, g.at, to)) {
      to++;
    }
    if (to == g.at) {
      return false;
    }
    g.name(to);
    return true;
  }

  private static boolean strange(Scan scan, int from, int at) {
    boolean joined = scan.cuts(at).size() > 1 && scan.cuts(at).get(1).conjunction();
    return scan.unknown(at) && !scan.definite(at) && (at == from || !joined);
  }

  boolean quoted(Scan scan, OrganizationDraft g, int end) {
    if (g.at >= end || scan.token(g.at).kind() != TokenKind.QUOTE_OPEN) {
      return false;
    }
    for (int to = g.at + 2; to < end && to - g.at <= 5; to++) {
      if (scan.token(to).kind() == TokenKind.QUOTE_CLOSE) {
        g.name(to + 1);
        return true;
      }
    }
    return false;
  }

  private void moreDomains(Scan scan, OrganizationDraft g, int end) {
    while (scan.open(g.at, end)) {
      int to = -1;
      for (Cut cut : scan.cuts(g.at)) {
        if (cut.conjunction() && !cut.preposition()) {
          KeyTrie.Hit<Boolean> hit = words.domains().match(scan, g.at, end, cut.key());
          to = hit == null ? -1 : hit.to();
        }
      }
      if (to < 0) {
        return;
      }
      g.at = to;
    }
  }

  /** "the committee of planning and building": both are what it is there for. */
  private static void moreTasks(Scan scan, OrganizationDraft g, int end) {
    boolean joins = scan.task(g.at - 1, 0);
    while (joins && scan.open(g.at, end)) {
      joins = false;
      for (Cut cut : scan.cuts(g.at)) {
        joins |= cut.conjunction() && !cut.preposition() && scan.task(g.at, cut.prefix());
      }
      g.at += joins ? 1 : 0;
    }
  }
}
