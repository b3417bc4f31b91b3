package org.waqai.mention;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis.Gender;

/**
 * Reads forms of address ("Dr.") and offices with all that belongs to them ("the deputy foreign
 * minister of Russia", "the spokesman for the army"). Immutable and thread-safe.
 */
final class TitleReader {

  private static final int LONGEST_ADDRESS = 8;
  private static final int DEEPEST = 4;

  private final Gazetteer gazetteer;
  private final OrganizationReader organizations;
  private final LocationReader locations;
  private final PersonReader persons;
  private final KeyTrie<Gender> titles;
  private final KeyTrie<Gender> fixed;
  private final KeyTrie<Gender> offices;
  private final KeyTrie<Gender> deputies;
  private final KeyTrie<Gender> domains;
  private final ImmutableSet<String> adjectives;
  private final ImmutableSet<String> alone;
  private final ImmutableSet<String> tails;
  private final ImmutableSet<String> envoys;
  private final ImmutableSet<String> seats;
  private final ImmutableSet<String> weakSeats;
  private final ImmutableSet<String> affairs;
  private final ImmutableSet<String> ownCountry;
  private final ImmutableSet<String> not;
  private final ImmutableSet<String> compass;

  TitleReader(
      Gazetteer gazetteer,
      TitleWords words,
      OrganizationReader organizations,
      LocationReader locations,
      PersonReader persons) {
    this.gazetteer = gazetteer;
    this.organizations = organizations;
    this.locations = locations;
    this.persons = persons;
    titles = words.trie("title");
    fixed = words.trie("fixed");
    offices = words.trie("office");
    deputies = words.trie("deputy");
    domains = words.trie("domain");
    adjectives = words.set("adjective");
    alone = words.set("alone");
    tails = words.set("tail");
    envoys = words.set("envoy");
    seats = words.set("seat");
    weakSeats = words.set("weak-seat");
    affairs = words.set("affairs");
    ownCountry = words.set("own-country");
    not = words.forms("not");
    compass = words.set("compass");
  }

  /** A title while it grows. */
  private static final class Growing {
    int at;

    /** How many offices hold this one: "the aide of the deputy of the minister". */
    int depth;

    boolean office;
    boolean complete;
    boolean envoy;
    @Nullable String country;
    Gender gender = Gender.EITHER;
  }

  @Nullable Title read(Scan scan, int at, int end) {
    if (!scan.open(at, end) || not.contains(scan.token(at).form())) {
      return null;
    }
    for (Cut cut : scan.cuts(at)) {
      Growing g = new Growing();
      g.at = at;
      String first = cut.key();
      while (g.at < end && g.at - at < LONGEST_ADDRESS && address(scan, g, end, first)) {
        first = g.at < end && scan.word(g.at) ? scan.key(g.at) : "";
      }
      if (scan.open(g.at, end) && (g.at == at || !named(scan, g.at, end))) {
        office(scan, g, end, g.at == at ? cut.key() : scan.key(g.at));
      }
      if (g.at > at) {
        return new Title(at, g.at, cut, g.country, g.gender, g.office, g.complete);
      }
    }
    return null;
  }

  /** "Mr. Assistant son of ..." is a name, though the word is also an office. */
  private boolean named(Scan scan, int at, int end) {
    Found name = persons.read(scan, at, end, Cue.NONE);
    return name != null && name.length() > 1;
  }

  private boolean address(Scan scan, Growing g, int end, String first) {
    KeyTrie.Hit<Gender> hit = titles.match(scan, g.at, end, first);
    if (hit == null) {
      return false;
    }
    g.at = hit.to();
    if (g.gender == Gender.EITHER) {
      g.gender = hit.value();
    }
    if (g.at < end && scan.token(g.at).isMark(".") && scan.key(g.at - 1).length() == 1) {
      g.at++;
    }
    return true;
  }

  private void office(Scan scan, Growing g, int end, String first) {
    int start = g.at;
    if (g.depth > DEEPEST) {
      return;
    }
    KeyTrie.Hit<Gender> whole = fixed.match(scan, g.at, end, first);
    if (whole != null) {
      take(g, whole.to(), whole.value());
      g.complete = true;
      g.envoy = envoys.contains(gazetteer.clitics().withoutArticle(first));
      modifiers(scan, g, end);
      return;
    }
    String bare = gazetteer.clitics().withoutArticle(first);
    boolean article = !bare.equals(first);
    KeyTrie.Hit<Gender> deputy = deputies.match(scan, g.at, end, bare);
    if (deputy != null && chief(scan, g, end, deputy, article)) {
      return;
    }
    g.at = start;
    KeyTrie.Hit<Gender> office = offices.match(scan, g.at, end, bare);
    if (office == null) {
      return;
    }
    boolean envoy = envoys.contains(bare);
    take(g, office.to(), office.value());
    g.envoy = envoy;
    if (article) {
      g.complete = alone.contains(first);
      modifiers(scan, g, end);
      return;
    }
    if (!complement(scan, g, end, 0)) {
      g.at = start;
      g.office = false;
      return;
    }
    g.complete = true;
    modifiers(scan, g, end);
  }

  private static void take(Growing g, int to, Gender gender) {
    g.at = to;
    g.office = true;
    if (g.gender == Gender.EITHER) {
      g.gender = gender;
    }
  }

  /** The office that a deputy, assistant or adviser serves. */
  private boolean chief(
      Scan scan, Growing g, int end, KeyTrie.Hit<Gender> deputy, boolean article) {
    int at = deputy.to();
    while (at < end && scan.word(at) && adjectives.contains(scan.key(at))) {
      at++;
    }
    if (!scan.open(at, end)) {
      return false;
    }
    for (Cut cut : scan.cuts(at)) {
      boolean joined = cut.prefix() == 0 ? !article : cut.preposition() && !cut.conjunction();
      if (!joined) {
        continue;
      }
      Growing inner = new Growing();
      inner.at = at;
      inner.depth = g.depth + 1;
      office(scan, inner, end, cut.key());
      if (inner.office
          && inner.at > at
          && (inner.complete || gazetteer.clitics().definite(cut.key()))) {
        g.at = inner.at;
        g.office = true;
        g.complete = true;
        g.country = inner.country;
        g.gender = g.gender == Gender.EITHER ? deputy.value() : g.gender;
        return true;
      }
    }
    return false;
  }

  /** What an office without article is the office of. */
  private boolean complement(Scan scan, Growing g, int end, int depth) {
    if (!scan.open(g.at, end) || scan.particle(g.at)) {
      return false;
    }
    String key = scan.key(g.at);
    KeyTrie.Hit<Gender> domain = domains.match(scan, g.at, end, key);
    if (domain != null) {
      g.at = domain.to();
      moreDomains(scan, g, end);
      if (!gazetteer.clitics().definite(key)) {
        return place(scan, g, end) || complement(scan, g, end, 2);
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
        && !scan.adjective(g.at)
        && gazetteer.parts().word(key) == null) {
      int start = g.at;
      g.at++;
      if (complement(scan, g, end, depth + 1)) {
        return true;
      }
      g.at = start;
    }
    return false;
  }

  private void moreDomains(Scan scan, Growing g, int end) {
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
  private void unlistedDomain(Scan scan, Growing g, int end) {
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

  private boolean place(Scan scan, Growing g, int end) {
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

  /** Adjectives of belonging, "former" and the like, and what follows behind prepositions. */
  private void modifiers(Scan scan, Growing g, int end) {
    adjectives(scan, g, end);
    for (int tails = 0; tails < 3 && tail(scan, g, end); tails++) {
      g.complete = true;
      adjectives(scan, g, end);
    }
  }

  private void adjectives(Scan scan, Growing g, int end) {
    boolean nation = false;
    while (scan.open(g.at, end)) {
      String key = scan.key(g.at);
      Nisba nisba = gazetteer.nations().definite(key);
      if (nisba != null && !nisba.plural()) {
        nation = true;
        g.complete = true;
        if (nisba.ofNation() && nisba.country() != null) {
          g.country = nisba.country();
        }
      } else if (!adjectives.contains(key) && !(nation && compass.contains(key))) {
        return;
      }
      g.at++;
    }
  }

  private boolean tail(Scan scan, Growing g, int end) {
    if (!scan.open(g.at, end)) {
      return false;
    }
    String key = scan.key(g.at);
    if (tails.contains(key) || (g.envoy && (seats.contains(key) || weakSeats.contains(key)))) {
      return behind(scan, g, g.at + 1, end, tails.contains(key));
    }
    if (affairs.contains(key)) {
      Growing inner = new Growing();
      inner.at = g.at + 1;
      if (complement(scan, inner, end, 0)) {
        g.at = inner.at;
        return true;
      }
      return false;
    }
    for (Cut cut : scan.cuts(g.at)) {
      if (cut.preposition() && !cut.conjunction()) {
        Growing chief = new Growing();
        chief.at = g.at;
        chief.depth = g.depth + 1;
        office(scan, chief, end, cut.key());
        if (chief.complete && chief.at > g.at) {
          g.at = chief.at;
          g.country = g.country == null ? chief.country : g.country;
          tail(scan, g, end);
          return true;
        }
        if (gazetteer.lists().list("affair").contains(cut.key())) {
          Growing inner = new Growing();
          inner.at = g.at + 1;
          if (complement(scan, inner, end, 1)) {
            g.at = inner.at;
            tail(scan, g, end);
            return true;
          }
        }
        Found body = organizations.readFrom(scan, g.at, end, cut);
        if (body != null) {
          g.at = body.to();
          g.country = g.country == null ? body.country() : g.country;
          return true;
        }
      }
    }
    return false;
  }

  private boolean behind(Scan scan, Growing g, int at, int end, boolean anyNoun) {
    Found found = organizations.read(scan, at, end);
    if (found == null) {
      found = locations.read(scan, at, end, true);
    }
    if (found != null && weakSeats.contains(scan.key(at - 1))) {
      found = persons.read(scan, found.to(), end, Cue.TITLE) == null ? null : found;
    }
    if (found != null && found.prefix() == 0) {
      g.at = found.to();
      if (anyNoun && g.country == null) {
        g.country = found.country();
      }
      return true;
    }
    boolean fits = scan.open(at, end) && scan.definite(at);
    if (fits && (anyNoun || ownCountry.contains(scan.key(at)))) {
      g.at = at + 1;
      return true;
    }
    return false;
  }
}
