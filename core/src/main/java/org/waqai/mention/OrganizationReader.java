package org.waqai.mention;

import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis.Gender;

/**
 * Reads the name of an organisation: a known one, or a head noun with what makes a name of it: "the
 * ministry of justice", "the Russian forces", "the movement 'Dawn'". Immutable and thread-safe.
 */
final class OrganizationReader {

  private static final int LONGEST = 9;

  private final Gazetteer gazetteer;
  private final HeadWords words;
  private final LocationReader locations;
  private final OrganizationComplement complements;

  OrganizationReader(
      Gazetteer gazetteer, HeadWords words, LocationReader locations, PersonReader persons) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.locations = locations;
    complements = new OrganizationComplement(gazetteer, words, locations, persons);
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
    boolean same = headed.to() == known.to() && known.country() == null;
    return headed.to() > known.to() || same ? headed : known;
  }

  private @Nullable Found known(Scan scan, int at, int end, Cut cut) {
    KeyTrie.Hit<Known> hit = gazetteer.organizations().match(scan, at, end, cut.key());
    if (hit == null) {
      return null;
    }
    boolean single = hit.to() == at + 1;
    if (single
        && (hit.value().doubtful() || scan.onlyVerb(at) || (cut.prefix() > 0 && scan.common(at)))) {
      return null;
    }
    OrganizationDraft g = new OrganizationDraft(hit.to());
    g.country = hit.value().country();
    adjectives(scan, g, end, false);
    return Found.name(EntityType.ORGANIZATION, at, g.at, cut, g.country, 0.9);
  }

  private @Nullable Found headed(Scan scan, int at, int end, Cut cut) {
    String bare = gazetteer.clitics().withoutArticle(cut.key());
    boolean definite = !bare.equals(cut.key());
    HeadWords.Head head = words.heads().get(bare);
    OrganizationDraft g = new OrganizationDraft(at + 1);
    if (head == null) {
      return words.ministries().contains(cut.key()) ? ministry(scan, at, end, cut) : null;
    }
    if (definite) {
      adjectives(scan, g, end, head.type().weak());
      complements.quoted(scan, g, end);
    } else {
      complements.read(scan, g, end, head.type(), 0);
      if (g.at == at + 1) {
        return null;
      }
      adjectives(scan, g, end, head.type().weak() && !g.named);
    }
    int core = g.at;
    if (g.named && (definite || head.type().tail())) {
      tail(scan, g, end, definite);
    }
    double confidence = definite ? g.at > core ? 0.9 : 0.75 : 0.85;
    int to = Math.min(g.at, at + LONGEST);
    return g.named
        ? Found.name(EntityType.ORGANIZATION, at, to, cut, g.country, confidence)
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

  /**
   * Adjectives with their article behind a definite name. A common head such as "forces" becomes a
   * name only by an adjective of a nation or by one of its own.
   */
  private void adjectives(Scan scan, OrganizationDraft g, int end, boolean weak) {
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
  private void tail(Scan scan, OrganizationDraft g, int end, boolean definite) {
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
        about(scan, g, end);
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
        overJoined(scan, g, end);
        complements.read(scan, g, end, HeadType.BODY, 1);
        adjectives(scan, g, end, false);
        return;
      }
      if (definite && matter(scan, g.at, cut)) {
        g.at++;
        adjectives(scan, g, end, false);
        return;
      }
    }
  }

  /** "for the defence of (an) the freedoms". */
  private void about(Scan scan, OrganizationDraft g, int end) {
    if (scan.open(g.at + 1, end)
        && gazetteer.lists().list("of").contains(scan.key(g.at))
        && scan.definite(g.at + 1)) {
      g.at += 2;
    }
  }

  /** "for the support and growth of": a second task without article before what both are of. */
  private void overJoined(Scan scan, OrganizationDraft g, int end) {
    if (!scan.open(g.at, end) || !scan.open(g.at + 1, end) || !scan.definite(g.at + 1)) {
      return;
    }
    for (Cut cut : scan.cuts(g.at)) {
      if (cut.conjunction() && !cut.preposition() && scan.noun(g.at, cut.prefix())) {
        g.at += scan.definite(g.at, cut) ? 0 : 1;
        return;
      }
    }
  }

  /** "the European body for (the) patents": things by article, which nobody does. */
  private boolean matter(Scan scan, int at, Cut cut) {
    return gazetteer.clitics().definite(cut.key()) && scan.matter(at);
  }

  /** "for the workers of education": people whose work the next noun tells. */
  private boolean work(Scan scan, OrganizationDraft g, int end, Cut cut) {
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
