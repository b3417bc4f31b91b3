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
  private final OfficeComplement complements;
  private final KeyTrie<Gender> titles;
  private final KeyTrie<Gender> fixed;
  private final KeyTrie<Gender> offices;
  private final KeyTrie<Gender> deputies;
  private final KeyTrie<Gender> counterparts;
  private final ImmutableSet<String> adjectives;
  private final ImmutableSet<String> alone;
  private final ImmutableSet<String> tails;
  private final ImmutableSet<String> ownTails;
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
    complements = new OfficeComplement(gazetteer, words, organizations, locations, persons);
    titles = words.trie("title");
    fixed = words.trie("fixed");
    offices = words.trie("office");
    deputies = words.trie("deputy");
    counterparts = words.trie("counterpart");
    adjectives = words.set("adjective");
    alone = words.set("alone");
    tails = words.set("tail");
    ownTails = words.set("own-tail");
    envoys = words.set("envoy");
    seats = words.set("seat");
    weakSeats = words.set("weak-seat");
    affairs = words.set("affairs");
    ownCountry = words.set("own-country");
    not = words.forms("not");
    compass = words.set("compass");
  }

  @Nullable Title read(Scan scan, int at, int end) {
    if (!scan.open(at, end) || not.contains(scan.token(at).form())) {
      return null;
    }
    for (Cut cut : scan.cuts(at)) {
      OfficeDraft g = new OfficeDraft(at, 0);
      String first = cut.key();
      while (g.at < end && g.at - at < LONGEST_ADDRESS && address(scan, g, end, first)) {
        first = g.at < end && scan.word(g.at) ? scan.key(g.at) : "";
      }
      if (scan.open(g.at, end) && (g.at == at || !named(scan, g.at, end))) {
        office(scan, g, end, g.at == at ? cut.key() : scan.key(g.at));
      }
      if (g.at == at) {
        counterpart(scan, g, end, cut.key());
      }
      if (g.at > at) {
        return new Title(at, g.at, cut, g.country, g.gender, g.office, g.complete);
      }
    }
    return null;
  }

  /** "his Turkish counterpart X": no office of its own, so only before a name. */
  private void counterpart(Scan scan, OfficeDraft g, int end, String first) {
    KeyTrie.Hit<Gender> hit = counterparts.match(scan, g.at, end, first);
    if (hit == null) {
      return;
    }
    OfficeDraft inner = new OfficeDraft(hit.to(), g.depth);
    adjectives(scan, inner, end);
    if (persons.read(scan, inner.at, end, Cue.TITLE) != null) {
      g.at = inner.at;
      g.country = inner.country;
      g.gender = hit.value();
    }
  }

  /** "his counterpart" behind an office is somebody else. */
  boolean isCounterpart(Scan scan, int at, int end) {
    return scan.open(at, end) && counterparts.match(scan, at, end, scan.key(at)) != null;
  }

  /** "Mr. Assistant son of ..." is a name, though the word is also an office. */
  private boolean named(Scan scan, int at, int end) {
    Found name = persons.read(scan, at, end, Cue.NONE);
    return name != null && name.length() > 1;
  }

  private boolean address(Scan scan, OfficeDraft g, int end, String first) {
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

  private void office(Scan scan, OfficeDraft g, int end, String first) {
    int start = g.at;
    if (g.depth > DEEPEST) {
      return;
    }
    KeyTrie.Hit<Gender> whole = fixed.match(scan, g.at, end, first);
    if (whole != null) {
      take(g, whole.to(), whole.value());
      g.complete = true;
      g.envoy = envoys.contains(gazetteer.clitics().withoutArticle(first));
      if (!scan.definite(g.at - 1) && !scan.definite(start)) {
        complements.read(scan, g, end, 1);
      }
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
    if (!complements.read(scan, g, end, 0)) {
      g.at = start;
      g.office = false;
      return;
    }
    g.complete = true;
    modifiers(scan, g, end);
  }

  private static void take(OfficeDraft g, int to, Gender gender) {
    g.at = to;
    g.office = true;
    if (g.gender == Gender.EITHER) {
      g.gender = gender;
    }
  }

  /** The office that a deputy, assistant or adviser serves. */
  private boolean chief(
      Scan scan, OfficeDraft g, int end, KeyTrie.Hit<Gender> deputy, boolean article) {
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
      OfficeDraft inner = new OfficeDraft(at, g.depth + 1);
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

  /** Adjectives of belonging, "former" and the like, and what follows behind prepositions. */
  private void modifiers(Scan scan, OfficeDraft g, int end) {
    adjectives(scan, g, end);
    for (int tails = 0; tails < 3 && tail(scan, g, end); tails++) {
      g.complete = true;
      adjectives(scan, g, end);
    }
  }

  private void adjectives(Scan scan, OfficeDraft g, int end) {
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

  private boolean tail(Scan scan, OfficeDraft g, int end) {
    if (!scan.open(g.at, end)) {
      return false;
    }
    String key = scan.key(g.at);
    if (ownTails.contains(key)) {
      g.at++;
      return true;
    }
    if (tails.contains(key) || (g.envoy && (seats.contains(key) || weakSeats.contains(key)))) {
      return behind(scan, g, g.at + 1, end, tails.contains(key));
    }
    if (affairs.contains(key)) {
      OfficeDraft inner = new OfficeDraft(g.at + 1, 0);
      if (complements.read(scan, inner, end, 0)) {
        g.at = inner.at;
        return true;
      }
      return false;
    }
    for (Cut cut : scan.cuts(g.at)) {
      if (cut.preposition() && !cut.conjunction()) {
        OfficeDraft chief = new OfficeDraft(g.at, g.depth + 1);
        office(scan, chief, end, cut.key());
        if (chief.complete && chief.at > g.at) {
          g.at = chief.at;
          g.country = g.country == null ? chief.country : g.country;
          tail(scan, g, end);
          return true;
        }
        if (gazetteer.lists().list("affair").contains(cut.key())) {
          OfficeDraft inner = new OfficeDraft(g.at + 1, 0);
          if (complements.read(scan, inner, end, 1)) {
            g.at = inner.at;
            tail(scan, g, end);
            return true;
          }
        }
        Found body = isTold(g, cut) ? null : organizations.readFrom(scan, g.at, end, cut);
        if (body != null) {
          g.at = body.to();
          g.country = g.country == null ? body.country() : g.country;
          return true;
        }
      }
    }
    return false;
  }

  /** "the official told the newspaper X": one word for an office, and to whom its holder speaks. */
  private boolean isTold(OfficeDraft g, Cut cut) {
    return g.at - g.from == 1 && gazetteer.lists().list("outlet").contains(cut.key());
  }

  private boolean behind(Scan scan, OfficeDraft g, int at, int end, boolean anyNoun) {
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
