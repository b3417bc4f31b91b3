package org.waqai.mention;

import org.waqai.lexicon.Analysis.Gender;

/**
 * Reads what an office without article is the office of: a domain, a body, a place, another holder,
 * or any definite noun. Immutable and thread-safe.
 */
final class OfficeComplement {

  private final Gazetteer gazetteer;
  private final OrganizationReader organizations;
  private final LocationReader locations;
  private final PersonReader persons;
  private final KeyTrie<Gender> fixed;
  private final KeyTrie<Gender> domains;

  OfficeComplement(
      Gazetteer gazetteer,
      TitleWords words,
      OrganizationReader organizations,
      LocationReader locations,
      PersonReader persons) {
    this.gazetteer = gazetteer;
    this.organizations = organizations;
    this.locations = locations;
    this.persons = persons;
    fixed = words.trie("fixed");
    domains = words.trie("domain");
  }

  /** What an office without article is the office of. */
  boolean read(Scan scan, OfficeDraft g, int end, int depth) {
    if (!scan.open(g.at, end) || scan.particle(g.at)) {
      return false;
    }
    String key = scan.key(g.at);
    KeyTrie.Hit<Gender> domain = domains.match(scan, g.at, end, key);
    if (domain != null) {
      g.at = domain.to();
      moreDomains(scan, g, end);
      if (!gazetteer.clitics().definite(key)) {
        return place(scan, g, end) || read(scan, g, end, 2);
      }
      return true;
    }
    KeyTrie.Hit<Gender> holder = fixed.match(scan, g.at, end, key);
    if (holder != null && scan.definite(holder.to() - 1)) {
      g.at = holder.to();
      return true;
    }
    Found body = organizations.read(scan, g.at, end);
    if (body != null && body.prefix() == 0) {
      g.at = body.to();
      g.country = body.country();
      return true;
    }
    if (place(scan, g, end)) {
      return true;
    }
    if (scan.definite(g.at) && gazetteer.nations().definite(key) == null) {
      if (gazetteer.parts().word(key) != null && !scan.noun(g.at)) {
        return false;
      }
      g.at++;
      return true;
    }
    if (depth < 2
        && scan.noun(g.at)
        && (!scan.adjective(g.at) || scan.plainNoun(g.at))
        && gazetteer.parts().word(key) == null) {
      int start = g.at;
      g.at++;
      if (read(scan, g, end, depth + 1)) {
        return true;
      }
      g.at = start;
    }
    return false;
  }

  private void moreDomains(Scan scan, OfficeDraft g, int end) {
    while (scan.open(g.at, end)) {
      int to = -1;
      for (Cut cut : scan.cuts(g.at)) {
        if (cut.conjunction() && !cut.preposition()) {
          KeyTrie.Hit<Gender> hit = domains.match(scan, g.at, end, cut.key());
          to = hit == null ? -1 : hit.to();
        }
      }
      if (to < 0) {
        unlistedDomain(scan, g, end);
        return;
      }
      g.at = to;
    }
  }

  /** "and traditional crafts": counts where a known name follows. */
  private void unlistedDomain(Scan scan, OfficeDraft g, int end) {
    boolean joined =
        scan.cuts(g.at).size() > 1
            && scan.cuts(g.at).get(1).conjunction()
            && scan.definite(g.at, scan.cuts(g.at).get(1));
    for (int to = g.at + 1; joined && to <= g.at + 2 && scan.open(to, end); to++) {
      Found name = persons.read(scan, to, end, Cue.NONE);
      if (name != null && name.prefix() == 0 && name.length() > 1) {
        g.at = to;
        return;
      }
      joined = scan.definite(to);
    }
  }

  private boolean place(Scan scan, OfficeDraft g, int end) {
    int at = locations.isHead(scan, g.at) && scan.cuts(g.at).size() == 1 ? g.at + 1 : g.at;
    Found place = locations.read(scan, at, end, true);
    if (place == null && at > g.at) {
      place = locations.afterHead(scan, g.at, end);
    }
    if (place == null || place.prefix() > 0) {
      return false;
    }
    g.at = place.to();
    g.country = place.country();
    return true;
  }
}
