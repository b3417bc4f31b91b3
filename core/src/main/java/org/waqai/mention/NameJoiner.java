package org.waqai.mention;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.mention.NameTagger.Labelled;
import org.waqai.token.Sentence;

/**
 * Joins the names of the model with what the lists know of them: the model decides on the tokens,
 * the lists give title, country, gender and clitics. Used by one thread.
 */
final class NameJoiner {

  /** No title has more words. */
  private static final int LONGEST_TITLE = 8;

  /** How sure the lists must be of a name that the model does not see. */
  private static final double SURE = 0.9;

  /** How sure they must be of a longer name than the model's. */
  private static final double SURE_OF_MORE = 0.85;

  private static final double CONFIDENCE = 0.85;

  private final Readers readers;
  private final Scan scan;
  private final Mentions listed;

  NameJoiner(Readers readers, Scan scan, Mentions listed) {
    this.readers = readers;
    this.scan = scan;
    this.listed = listed;
  }

  ImmutableList<Mention> join(List<Labelled> names) {
    List<Mention> joined = new ArrayList<>();
    boolean[] covered = new boolean[scan.tokens().size()];
    for (Labelled labelled : split(names)) {
      Labelled name = begun(extended(shortened(untitled(labelled))));
      if (!isInside(name)) {
        Mention mention = mention(name);
        joined.add(mention);
        for (int i = mention.wholeFrom(); i < mention.wholeTo(); i++) {
          covered[i] = true;
        }
      }
    }
    for (Mention mention : listed.mentions()) {
      if (isFree(mention, covered)) {
        Mention kept = isKept(mention) ? mention : countryOf(mention);
        if (kept != null) {
          joined.add(kept);
        }
      }
    }
    joined.sort(Comparator.comparingInt(Mention::from));
    return new Recall(readers, scan, joined).complete();
  }

  /** A known place or body with a person's name right behind it is two names. */
  private List<Labelled> split(List<Labelled> names) {
    List<Labelled> parts = new ArrayList<>(names.size());
    for (Labelled name : names) {
      Mention place = listed.at(name.from()).orElse(null);
      int to = place == null ? name.to() : place.to();
      Found person =
          name.type() != EntityType.PERSON
                  && to < name.to()
                  && place.type() == name.type()
                  && place.from() == name.from()
              ? readers.persons().read(scan, to, name.to(), Cue.NONE)
              : null;
      if (person != null && person.prefix() == 0 && person.length() > 1) {
        parts.add(new Labelled(name.type(), name.from(), to));
        parts.add(new Labelled(EntityType.PERSON, to, name.to()));
      } else {
        parts.add(name);
      }
    }
    return parts;
  }

  /**
   * A name does not go on over a preposition that the lists see before another name, nor from a
   * whole one to a word for several people.
   */
  private Labelled shortened(Labelled name) {
    for (int i = name.from() + 1; i < name.to(); i++) {
      if (name.type() == EntityType.PERSON && i > name.from() + 1 && isOffice(i, name.to())) {
        return new Labelled(name.type(), name.from(), i);
      }
      Mention other = listed.at(i).orElse(null);
      if (other != null && other.from() == i && other.prefix() > 0 && isPreposition(i, other)) {
        return new Labelled(name.type(), name.from(), i);
      }
      Mention before = listed.at(i - 1).orElse(null);
      if (before != null
          && before.to() == i
          && before.from() <= name.from()
          && scan.word(i)
          && scan.people(i)) {
        return new Labelled(name.type(), name.from(), i);
      }
    }
    return name;
  }

  /** "X sultan of Y": an office that goes on behind the words that the model takes for the name. */
  private boolean isOffice(int at, int nameTo) {
    if (!scan.word(at) || scan.definite(at)) {
      return false;
    }
    Title title = readers.titles().read(scan, at, scan.tokens().sentenceOf(at).to());
    return title != null
        && title.office()
        && title.complete()
        && title.cut().prefix() == 0
        && title.to() > nameTo;
  }

  /** The model may take a form of address for a part of the name. */
  private Labelled untitled(Labelled name) {
    if (name.type() != EntityType.PERSON) {
      return name;
    }
    Title title = readers.titles().read(scan, name.from(), name.to());
    int to = title == null ? startedBefore(name) : title.to();
    return to > name.from() && to < name.to() ? new Labelled(name.type(), to, name.to()) : name;
  }

  /** Behind a title whose first word stands before the name: "staff" in "staff colonel X". */
  private int startedBefore(Labelled name) {
    int before = name.from() - 1;
    Title title =
        before < scan.tokens().sentenceOf(name.from()).from()
            ? null
            : readers.titles().read(scan, before, name.to());
    return title == null || title.office() ? 0 : title.to();
  }

  /** The nationality behind the name of a body belongs to it. */
  private Labelled extended(Labelled name) {
    int to = name.to();
    if (name.type() != EntityType.ORGANIZATION
        || to >= scan.tokens().sentenceOf(name.from()).to()
        || !scan.word(to)
        || !scan.definite(to)) {
      return name;
    }
    Nisba nisba = readers.gazetteer().nations().definite(scan.key(to));
    return nisba != null && nisba.ofNation() && !nisba.plural()
        ? new Labelled(name.type(), name.from(), to + 1)
        : name;
  }

  /** "son of X" goes on with the given name that stands before it. */
  private Labelled begun(Labelled name) {
    int before = name.from() - 1;
    if (name.type() != EntityType.PERSON
        || before < scan.tokens().sentenceOf(name.from()).from()
        || !scan.word(before)
        || !readers.gazetteer().lists().list("son").contains(scan.key(name.from()))) {
      return name;
    }
    String key = readers.gazetteer().clitics().withoutArticle(scan.key(before));
    NamePart part = readers.gazetteer().parts().word(key);
    return part == null && !followsOffice(before)
        ? name
        : new Labelled(name.type(), before, name.to());
  }

  /** Whether a word stands behind an office, or behind one and a comma. */
  private boolean followsOffice(int at) {
    int end = at > 0 && scan.token(at - 1).isMark(",\u060C") ? at - 1 : at;
    return end > 0
        && listed
            .at(end - 1)
            .filter(m -> m.kind() == Mention.Kind.TITLE && m.wholeTo() == end)
            .isPresent();
  }

  private boolean isPreposition(int at, Mention mention) {
    return cutOf(at, mention.prefix()).preposition();
  }

  private static boolean isFree(Mention mention, boolean[] covered) {
    for (int i = mention.from(); i < mention.to(); i++) {
      if (covered[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isKept(Mention mention) {
    return mention.type() == EntityType.GROUP
        || mention.kind() != Mention.Kind.NAME
        || mention.confidence() >= SURE
        || isJoinedCountry(mention);
  }

  /** The country with which the name of a body ends that is not sure enough itself. */
  private @Nullable Mention countryOf(Mention body) {
    int last = body.to() - 1;
    if (body.type() != EntityType.ORGANIZATION || last == body.from()) {
      return null;
    }
    Found place = readers.locations().read(scan, last, body.to(), true);
    return place == null
            || place.country() == null
            || place.to() != body.to()
            || place.prefix() > 0
            || !readers.gazetteer().nations().isCountry(scan.key(last))
            || readers.gazetteer().nations().definite(scan.key(last)) != null
        ? null
        : Recall.mention(scan, place, 0, 0, place.country(), place.gender());
  }

  /** "of Egypt and Jordan": a country before one that is joined to it. */
  private boolean isJoinedCountry(Mention mention) {
    int behind = mention.to();
    Mention next = behind < scan.tokens().size() ? listed.at(behind).orElse(null) : null;
    return mention.type() == EntityType.LOCATION
        && mention.country().isPresent()
        && next != null
        && next.from() == mention.to()
        && next.type() == EntityType.LOCATION
        && next.country().isPresent()
        && next.prefix() > 0
        && cutOf(next.from(), next.prefix()).conjunction();
  }

  /**
   * Whether a name stands within one of the lists: the country in an office or in the name of a
   * body, or a part of a longer name of its own type.
   */
  private boolean isInside(Labelled name) {
    Mention around = listed.at(name.from()).orElse(null);
    return around != null
        && around.to() >= name.to()
        && around.to() - around.from() > name.to() - name.from()
        && (around.kind() == Mention.Kind.TITLE
            ? name.type() != EntityType.PERSON
            : (around.type() != name.type() || name.type() != EntityType.PERSON)
                && around.confidence() >= SURE_OF_MORE);
  }

  private Mention mention(Labelled name) {
    Mention known = same(name);
    Cut cut =
        known != null && known.from() == name.from() && known.prefix() > 0
            ? cutOf(name.from(), known.prefix())
            : cut(name.from());
    if (name.type() == EntityType.PERSON
        && cut.preposition()
        && titleFrom(name.from()) < name.from()) {
      cut = scan.cuts(name.from()).get(0);
    }
    Found found =
        Found.name(
            name.type(),
            name.from(),
            name.to(),
            cut,
            null,
            known == null ? CONFIDENCE : Math.max(CONFIDENCE, known.confidence()));
    if (known != null) {
      found = found.as(known.kind() == Mention.Kind.TITLE ? Mention.Kind.NAME : known.kind());
    }
    String country = known == null ? null : known.country().orElse(null);
    country = country == null ? country(name) : country;
    Gender gender = known == null ? gender(name) : known.gender();
    int titleFrom = 0;
    int titleTo = 0;
    if (name.type() == EntityType.PERSON) {
      if (known != null
          && known.hasTitle()
          && known.kind() != Mention.Kind.TITLE
          && (known.titleTo() == name.from() || known.titleFrom() == name.to())) {
        titleFrom = known.titleFrom();
        titleTo = known.titleTo();
      } else {
        titleFrom = titleFrom(name.from());
        titleTo = titleFrom < name.from() ? name.from() : 0;
        titleFrom = titleTo == 0 ? 0 : titleFrom;
        if (titleTo == 0) {
          titleTo = officeTo(name);
          titleFrom = titleTo == 0 ? 0 : name.to();
        }
      }
    } else if (name.type() == EntityType.LOCATION && known == null) {
      Found place = readers.locations().read(scan, name.from(), name.to(), true);
      gender = place == null ? gender : place.gender();
    }
    return Recall.mention(scan, found, titleFrom, titleTo, country, gender);
  }

  /** Behind the office that stands right behind a name of two words or more; 0 if there is none. */
  private int officeTo(Labelled name) {
    int end = scan.tokens().sentenceOf(name.from()).to();
    if (name.to() - name.from() < 2 || !scan.open(name.to(), end)) {
      return 0;
    }
    Title title = readers.titles().read(scan, name.to(), end);
    boolean office =
        title != null && title.office() && title.complete() && title.cut().prefix() == 0;
    return office && readers.persons().read(scan, title.to(), end, Cue.TITLE) == null
        ? title.to()
        : 0;
  }

  /** The mention of the lists with the same type that shares a token with a name. */
  private @Nullable Mention same(Labelled name) {
    for (int i = name.from(); i < name.to(); i++) {
      Mention mention = listed.at(i).orElse(null);
      if (mention != null && mention.type() == name.type()) {
        return mention;
      }
    }
    return null;
  }

  private Cut cutOf(int at, int prefix) {
    for (Cut cut : scan.cuts(at)) {
      if (cut.prefix() == prefix) {
        return cut;
      }
    }
    return scan.cuts(at).get(0);
  }

  /** The letters before a name: those behind which a known one stands, else a long word's "and". */
  private Cut cut(int at) {
    List<Cut> cuts = scan.cuts(at);
    for (Cut cut : cuts) {
      if (isName(cut.key())) {
        return cut;
      }
    }
    Cut second = cuts.size() > 1 && !followsOffice(at) ? cuts.get(1) : cuts.get(0);
    boolean and = readers.gazetteer().lists().list("and").contains(scan.key(at).substring(0, 1));
    return and && second.conjunction() && !second.preposition() && second.key().length() > 3
        ? second
        : cuts.get(0);
  }

  private boolean isName(String key) {
    Gazetteer gazetteer = readers.gazetteer();
    return gazetteer.parts().word(key) != null
        || gazetteer.places().starts(key)
        || gazetteer.organizations().starts(key)
        || gazetteer.people().starts(key)
        || gazetteer.nations().nisba(key) != null
        || gazetteer.common().contains(key);
  }

  private @Nullable String country(Labelled name) {
    String found = null;
    for (int i = name.from(); i < name.to(); i++) {
      Nisba nisba = readers.gazetteer().nations().definite(scan.key(i));
      if (nisba != null && nisba.ofNation() && nisba.country() != null) {
        found = nisba.country();
      }
      for (Cut cut : scan.cuts(i)) {
        KeyTrie.Hit<Place> place =
            readers.gazetteer().places().match(scan, i, name.to(), cut.key());
        if (place != null && found == null) {
          found = place.value().country();
        }
      }
    }
    return found;
  }

  private Gender gender(Labelled name) {
    if (name.type() != EntityType.PERSON) {
      return Gender.EITHER;
    }
    NamePart part = readers.gazetteer().parts().word(cut(name.from()).key());
    return part == null ? Gender.EITHER : part.gender();
  }

  /**
   * Where the titles begin that end right before a name; the name's own token if there are none.
   */
  private int titleFrom(int at) {
    Sentence sentence = scan.tokens().sentenceOf(at);
    int best = at;
    for (int from = at - 1; from >= Math.max(sentence.from(), at - LONGEST_TITLE); from--) {
      if (!scan.word(from)) {
        break;
      }
      Title title = readers.titles().read(scan, from, sentence.to());
      if (title != null && title.to() == best) {
        best = from;
      }
    }
    return best;
  }
}
