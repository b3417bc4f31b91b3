package org.waqai.mention;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.text.Span;
import org.waqai.token.Sentence;

/**
 * The second pass over an article: a family name alone, or the name of an unknown place or body,
 * counts wherever the article has named it in full. Used by one thread.
 */
final class Recall {

  private final Readers readers;
  private final Scan scan;
  private final List<Mention> mentions;
  private final Map<String, Mention> byWord = new HashMap<>();

  Recall(Readers readers, Scan scan, List<Mention> mentions) {
    this.readers = readers;
    this.scan = scan;
    this.mentions = mentions;
  }

  ImmutableList<Mention> complete() {
    boolean[] covered = new boolean[scan.tokens().size()];
    for (Mention mention : mentions) {
      for (int i = mention.wholeFrom(); i < mention.wholeTo(); i++) {
        covered[i] = true;
      }
      learn(mention);
    }
    List<Mention> found = new ArrayList<>();
    for (Mention mention : mentions) {
      split(mention, found);
    }
    if (!byWord.isEmpty()) {
      for (Sentence sentence : scan.tokens().sentences()) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
          Mention again = covered[i] || !scan.word(i) ? null : again(i);
          if (again != null) {
            found.add(again);
          }
        }
      }
    }
    found.sort(Comparator.comparingInt(Mention::from));
    return ImmutableList.copyOf(found);
  }

  private void learn(Mention mention) {
    if (mention.kind() == Mention.Kind.TITLE) {
      return;
    }
    boolean person =
        mention.type() == EntityType.PERSON
            && (mention.to() - mention.from() > 1 || mention.confidence() >= 0.7);
    boolean place = mention.type() == EntityType.LOCATION && mention.country().isEmpty();
    boolean brief = mention.kind() == Mention.Kind.ABBREVIATION;
    if ((person || place || brief) && scan.word(mention.to() - 1)) {
      if (person || mention.to() - mention.from() == 1) {
        int last = mention.to() - 1;
        String key = scan.key(last);
        byWord.putIfAbsent(last == mention.from() ? key.substring(mention.prefix()) : key, mention);
      }
    }
  }

  /** Two family names in a row, each of which the article has named in full, are two persons. */
  private void split(Mention mention, List<Mention> found) {
    boolean pair =
        mention.type() == EntityType.PERSON
            && mention.kind() == Mention.Kind.NAME
            && mention.to() - mention.from() == 2;
    if (pair) {
      int second = mention.from() + 1;
      Mention a = byWord.get(scan.key(mention.from()).substring(mention.prefix()));
      Mention b = byWord.get(scan.key(second));
      if (a != null && b != null && a != b && b != mention && isFull(a) && isFull(b)) {
        found.add(
            mention(
                scan,
                Found.name(a.type(), mention.from(), second, cut(mention), null, 0.75),
                mention.titleFrom(),
                mention.titleTo(),
                a.country().orElse(null),
                a.gender()));
        found.add(
            mention(
                scan,
                Found.name(b.type(), second, second + 1, scan.cuts(second).get(0), null, 0.75),
                0,
                0,
                b.country().orElse(null),
                b.gender()));
        return;
      }
    }
    found.add(isFamilyName(mention) ? person(mention) : mention);
  }

  /** A country's name alone is a person's where the article has named a person so before. */
  private boolean isFamilyName(Mention mention) {
    if (mention.type() != EntityType.LOCATION
        || mention.kind() != Mention.Kind.NAME
        || mention.to() - mention.from() > 1) {
      return false;
    }
    Mention full = byWord.get(scan.key(mention.from()).substring(mention.prefix()));
    return full != null
        && full.type() == EntityType.PERSON
        && isFull(full)
        && full.to() <= mention.from();
  }

  private Mention person(Mention place) {
    Mention full = byWord.get(scan.key(place.from()).substring(place.prefix()));
    return mention(
        scan,
        Found.name(EntityType.PERSON, place.from(), place.to(), cut(place), null, 0.75),
        place.titleFrom(),
        place.titleTo(),
        full.country().orElse(null),
        full.gender());
  }

  private static boolean isFull(Mention mention) {
    return mention.type() == EntityType.PERSON && mention.to() - mention.from() > 1;
  }

  private Cut cut(Mention mention) {
    for (Cut cut : scan.cuts(mention.from())) {
      if (cut.prefix() == mention.prefix()) {
        return cut;
      }
    }
    return scan.cuts(mention.from()).get(0);
  }

  private @Nullable Mention again(int at) {
    for (Cut cut : scan.cuts(at)) {
      Mention full = byWord.get(cut.key());
      if (full != null) {
        return fits(at, cut)
            ? mention(
                scan,
                Found.name(full.type(), at, at + 1, cut, null, 0.75).as(full.kind()),
                0,
                0,
                full.country().orElse(null),
                full.gender())
            : null;
      }
    }
    return null;
  }

  /** A word that is also a common one counts only where no noun can stand. */
  private boolean fits(int at, Cut cut) {
    if (cut.prefix() > 0) {
      return !scan.common(at);
    }
    if (!scan.common(at) && readers.gazetteer().nations().nisba(cut.key()) == null) {
      return true;
    }
    if (opens(at)) {
      return true;
    }
    if (readers.gazetteer().clitics().definite(cut.key())) {
      return at > 0 && scan.word(at - 1) && scan.verb(at - 1) && !scan.noun(at - 1);
    }
    return at > 0 && scan.word(at - 1) && scan.onlyVerb(at - 1);
  }

  /** Whether the word opens its sentence before a verb or a colon, as names do in headlines. */
  private boolean opens(int at) {
    Sentence sentence = scan.tokens().sentenceOf(at);
    return at == sentence.from()
        && at + 1 < sentence.to()
        && (scan.token(at + 1).isMark(":") || (scan.word(at + 1) && scan.onlyVerb(at + 1)));
  }

  static Mention mention(
      Scan scan, Found found, int titleFrom, int titleTo, @Nullable String country, Gender gender) {
    int from = found.from();
    int to = found.to();
    Span first = scan.token(from).span(found.prefix(), 0);
    Span span = to - from == 1 ? first : first.to(scan.token(to - 1).span());
    Gender known =
        gender == Gender.EITHER && found.type() == EntityType.ORGANIZATION
            ? scan.gender(from, found.prefix())
            : gender;
    return new Mention(
        found.type(),
        found.kind(),
        span,
        from,
        to,
        titleFrom,
        titleTo,
        found.prefix(),
        0,
        Optional.ofNullable(country),
        known,
        found.confidence());
  }
}
