package org.waqai.mention;

import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.token.TokenKind;

/**
 * Reads the name of an organisation: a known one, or a head noun with what makes a name of it: "the
 * ministry of justice", "the Russian forces", "the movement 'Dawn'". Immutable and thread-safe.
 */
final class OrganizationReader {

  private static final int LONGEST = 9;

  private final Gazetteer gazetteer;
  private final HeadWords words;
  private final LocationReader locations;
  private final PersonReader persons;

  OrganizationReader(
      Gazetteer gazetteer, HeadWords words, LocationReader locations, PersonReader persons) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.locations = locations;
    this.persons = persons;
  }

  /** A name while it grows. */
  private static final class Growing {
    int at;

    /** Whether it is a name yet, not only a noun. */
    boolean named;

    @Nullable String country;
  }

  @Nullable Found read(Scan scan, int at, int end) {
    if (!scan.open(at, end)) {
      return null;
    }
    for (Cut cut : scan.cuts(at)) {
      Found found = readFrom(scan, at, end, cut);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The name that starts behind certain clitics. */
  @Nullable Found readFrom(Scan scan, int at, int end, Cut cut) {
    Found known = known(scan, at, end, cut);
    Found headed = headed(scan, at, end, cut);
    if (known == null || headed == null) {
      return known == null ? headed : known;
    }
    return headed.to() > known.to() ? headed : known;
  }

  private @Nullable Found known(Scan scan, int at, int end, Cut cut) {
    KeyTrie.Hit<Known> hit = gazetteer.organizations().match(scan, at, end, cut.key());
    if (hit == null) {
      return null;
    }
    boolean single = hit.to() == at + 1;
    if (single && (hit.value().doubtful() || (cut.prefix() > 0 && scan.common(at)))) {
      return null;
    }
    Growing g = new Growing();
    g.at = hit.to();
    g.country = hit.value().country();
    adjectives(scan, g, end, false);
    return Found.name(EntityType.ORGANIZATION, at, g.at, cut, g.country, 0.9);
  }

  private @Nullable Found headed(Scan scan, int at, int end, Cut cut) {
    String bare = gazetteer.clitics().withoutArticle(cut.key());
    boolean definite = !bare.equals(cut.key());
    HeadWords.Head head = words.heads().get(bare);
    Growing g = new Growing();
    g.at = at + 1;
    if (head == null) {
      return words.ministries().contains(cut.key()) ? ministry(scan, at, end, cut) : null;
    }
    if (definite) {
      adjectives(scan, g, end, head.type().weak());
      quoted(scan, g, end);
    } else {
      complement(scan, g, end, head.type(), 0);
      if (g.at == at + 1) {
        return null;
      }
      adjectives(scan, g, end, head.type().weak() && !g.named);
    }
    if (g.named && (definite || head.type().tail())) {
      tail(scan, g, end);
    }
    int to = Math.min(g.at, at + LONGEST);
    return g.named
        ? Found.name(EntityType.ORGANIZATION, at, to, cut, g.country, definite ? 0.75 : 0.85)
            .with(head.gender())
        : null;
  }

  /** "The Russian foreign (ministry)", with only its adjective to say so. */
  private @Nullable Found ministry(Scan scan, int at, int end, Cut cut) {
    if (!scan.open(at + 1, end)) {
      return null;
    }
    Nisba nisba = gazetteer.nations().definite(scan.key(at + 1));
    return nisba == null || !nisba.ofNation() || nisba.plural()
        ? null
        : Found.name(EntityType.ORGANIZATION, at, at + 2, cut, nisba.country(), 0.8)
            .with(Gender.FEMININE);
  }

  private void complement(Scan scan, Growing g, int end, HeadType type, int depth) {
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
      close(g, domain.to());
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
      close(g, g.at + 1);
      g.named = !weak;
      return;
    }
    if (type.strange() && strange(scan, g, end)) {
      return;
    }
    idafa(scan, g, end, type, depth);
  }

  private static void close(Growing g, int to) {
    g.at = to;
    g.named = true;
  }

  /** A noun without article that hands on to the next one. */
  private void idafa(Scan scan, Growing g, int end, HeadType type, int depth) {
    String key = scan.key(g.at);
    boolean domain = words.domains().word(key) != null;
    boolean head = words.heads().containsKey(key);
    if (depth >= 2 || !(domain || head || (scan.noun(g.at) && !scan.particle(g.at)))) {
      return;
    }
    int start = g.at;
    g.at++;
    complement(scan, g, end, type.strange() ? HeadType.BODY : type, depth + 1);
    if (g.at == start + 1) {
      g.at = start;
    }
  }

  private boolean known(Scan scan, Growing g, int end) {
    KeyTrie.Hit<Known> hit = gazetteer.organizations().match(scan, g.at, end, scan.key(g.at));
    if (hit == null) {
      return false;
    }
    g.country = hit.value().country();
    close(g, hit.to());
    return true;
  }

  private boolean place(Scan scan, Growing g, int end) {
    int at = locations.isHead(scan, g.at) ? g.at + 1 : g.at;
    Found place = locations.read(scan, at, end, true);
    if (place == null || place.prefix() > 0) {
      return false;
    }
    g.country = place.country();
    close(g, place.to());
    return true;
  }

  private boolean person(Scan scan, Growing g, int end) {
    Found person = persons.read(scan, g.at, end, Cue.NONE);
    if (person == null || person.prefix() > 0 || person.length() < 2) {
      return false;
    }
    close(g, person.to());
    return true;
  }

  private boolean strange(Scan scan, Growing g, int end) {
    int to = g.at;
    while (to < end && to - g.at < 3 && strange(scan, g.at, to)) {
      to++;
    }
    if (to == g.at) {
      return false;
    }
    close(g, to);
    return true;
  }

  private static boolean strange(Scan scan, int from, int at) {
    boolean joined = scan.cuts(at).size() > 1 && scan.cuts(at).get(1).conjunction();
    return scan.unknown(at) && !scan.definite(at) && (at == from || !joined);
  }

  private boolean quoted(Scan scan, Growing g, int end) {
    if (g.at >= end || scan.token(g.at).kind() != TokenKind.QUOTE_OPEN) {
      return false;
    }
    for (int to = g.at + 2; to < end && to - g.at <= 5; to++) {
      if (scan.token(to).kind() == TokenKind.QUOTE_CLOSE) {
        close(g, to + 1);
        return true;
      }
    }
    return false;
  }

  private void moreDomains(Scan scan, Growing g, int end) {
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

  /**
   * Adjectives with their article behind a definite name. A common head such as "forces" becomes a
   * name only by an adjective of a nation or by one of its own.
   */
  private void adjectives(Scan scan, Growing g, int end, boolean weak) {
    boolean nation = false;
    while (scan.open(g.at, end)) {
      String key = scan.key(g.at);
      Nisba nisba = gazetteer.nations().definite(key);
      if (nisba != null && !nisba.plural() && !words.adjectives().contains(key)) {
        nation = true;
        g.named |= !weak || nisba.ofNation();
        if (nisba.ofNation() && nisba.country() != null) {
          g.country = nisba.country();
        }
      } else if (words.adjectives().contains(key)) {
        g.named |= !weak || words.forceAdjectives().contains(key);
      } else if (!(nation && words.compass().contains(key))
          && !(g.named && !weak && scan.definite(g.at) && scan.lexicalAdjective(g.at))) {
        return;
      }
      g.at++;
    }
  }

  /** "for" and a definite noun, a place or a body. */
  private void tail(Scan scan, Growing g, int end) {
    if (!scan.open(g.at, end)) {
      return;
    }
    for (Cut cut : scan.cuts(g.at)) {
      if (!cut.preposition() || cut.conjunction() || !isFor(scan, g.at)) {
        continue;
      }
      KeyTrie.Hit<Boolean> noun = words.tails().match(scan, g.at, end, cut.key());
      noun = noun == null ? words.domains().match(scan, g.at, end, cut.key()) : noun;
      if (noun != null && gazetteer.clitics().definite(cut.key())) {
        g.at = noun.to();
        adjectives(scan, g, end, false);
        return;
      }
      Found place = locations.read(scan, g.at, end);
      if (place != null && place.prefix() == cut.prefix() && g.country == null) {
        g.at = place.to();
        g.country = place.country();
        return;
      }
      boolean affair = gazetteer.lists().list("affair").contains(cut.key());
      if (cut.prefix() == 1 && (affair || work(scan, g, end, cut))) {
        g.at++;
        complement(scan, g, end, HeadType.BODY, 1);
        return;
      }
    }
  }

  /** "for the workers of education": people whose work the next noun tells. */
  private boolean work(Scan scan, Growing g, int end, Cut cut) {
    return scan.people(g.at, cut.prefix())
        && !scan.definite(g.at, cut)
        && scan.open(g.at + 1, end)
        && scan.definite(g.at + 1)
        && gazetteer.nations().definite(scan.key(g.at + 1)) == null;
  }

  private boolean isFor(Scan scan, int at) {
    return gazetteer.lists().list("for").contains(scan.key(at).substring(0, 1));
  }
}
