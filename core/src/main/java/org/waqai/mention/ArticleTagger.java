package org.waqai.mention;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.text.Span;
import org.waqai.token.Sentence;
import org.waqai.token.Tokens;

/** Reads the names of one article from its begin to its end. Used by one thread. */
final class ArticleTagger {

  private final Readers readers;
  private final Scan scan;
  private final Tokens tokens;
  private final List<Mention> mentions = new ArrayList<>();

  /** Behind the last person's name. */
  private int personTo = -1;

  /** Where the holder's name must stand after an office and a comma, or -1. */
  private int apposition = -1;

  ArticleTagger(Readers readers, Scan scan) {
    this.readers = readers;
    this.scan = scan;
    this.tokens = scan.tokens();
  }

  ImmutableList<Mention> tag() {
    for (Sentence sentence : tokens.sentences()) {
      if (sentence.kind() == Sentence.Kind.META) {
        continue;
      }
      int end = sentence.to();
      for (int i = sentence.from(); i < end; ) {
        i = scan.word(i) ? read(i, end) : i + 1;
      }
    }
    return new Recall(readers, scan, mentions).complete();
  }

  /** Reads what starts at a token and returns the index of the next one to read. */
  private int read(int i, int end) {
    Title title = readers.titles().read(scan, i, end);
    Found body = readers.organizations().read(scan, i, end);
    Found place = readers.locations().read(scan, i, end);
    if (title != null
        && (body == null || body.to() <= title.to())
        && (place == null || place.to() <= title.to())) {
      int to = titled(title, end);
      if (to > 0) {
        return to;
      }
    }
    Found best = body;
    best = better(best, place);
    Cue cue = best == null && (i == apposition || said(i) || demonym(i)) ? Cue.WORD : Cue.NONE;
    best = better(best, readers.persons().read(scan, i, end, cue));
    best = better(best, readers.groups().read(scan, i, end));
    if (best == null && i > 0 && i == personTo) {
      best = readers.persons().andName(scan, i, end);
    }
    if (best == null) {
      Found named = readers.locations().afterHead(scan, i, end);
      if (named == null || officeAt(i + 1, end)) {
        return i + 1;
      }
      add(named, 0, 0, named.country(), named.gender());
      return places(named.to(), end);
    }
    return best.type() == EntityType.PERSON ? person(best, end) : other(best, end);
  }

  /** Whether a verb such as "said" stands before a word, so that it is the speaker's name. */
  private boolean said(int i) {
    if (i == 0 || tokens.sentenceOf(i - 1) != tokens.sentenceOf(i) || !scan.word(i - 1)) {
      return false;
    }
    for (Cut cut : scan.cuts(i - 1)) {
      if (!cut.preposition() && readers.says().contains(cut.key())) {
        return true;
      }
    }
    return false;
  }

  /** Whether "the Norwegian" stands before a word, as sports pages and police reports have it. */
  private boolean demonym(int i) {
    if (i == 0 || tokens.sentenceOf(i - 1) != tokens.sentenceOf(i) || !scan.word(i - 1)) {
      return false;
    }
    for (Cut cut : scan.cuts(i - 1)) {
      Nisba nisba = readers.gazetteer().nations().definite(cut.key());
      if (nisba != null) {
        return nisba.ofNation() && !nisba.plural();
      }
    }
    return false;
  }

  /** Adds the unknown places that "and" joins to one, and returns the next token to read. */
  private int places(int at, int end) {
    int next = at;
    for (Found more = readers.locations().andMore(scan, next, end);
        more != null;
        more = readers.locations().andMore(scan, next, end)) {
      add(more, 0, 0, more.country(), more.gender());
      next = more.to();
    }
    return next;
  }

  private boolean officeAt(int i, int end) {
    Title title = readers.titles().read(scan, i, end);
    return title != null && title.office();
  }

  private static @Nullable Found better(@Nullable Found a, @Nullable Found b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.to() > a.to() ? b : a;
  }

  /** A title with a name behind it, or one that stands alone; -1 if it is neither. */
  private int titled(Title title, int end) {
    int titleTo = title.to();
    Found name = readers.persons().read(scan, titleTo, end, Cue.TITLE);
    for (int more = 0; name == null && more < 3; more++) {
      Title next = readers.titles().read(scan, titleTo, end);
      if (next == null
          || next.cut().prefix() > 0
          || title.office() && readers.titles().isCounterpart(scan, titleTo, end)) {
        break;
      }
      titleTo = next.to();
      name = readers.persons().read(scan, titleTo, end, Cue.TITLE);
    }
    if (name != null) {
      add(name, title.from(), titleTo, title.country(), gender(name, title));
      return name.to();
    }
    if (!title.office() || !title.complete()) {
      return -1;
    }
    Span span = span(title.from(), title.to(), title.cut().prefix());
    mentions.add(
        new Mention(
            EntityType.PERSON,
            Mention.Kind.TITLE,
            span,
            title.from(),
            title.to(),
            title.from(),
            title.to(),
            title.cut().prefix(),
            0,
            Optional.ofNullable(title.country()),
            title.gender(),
            0.8));
    boolean comma = title.to() < end && scan.token(title.to()).isMark(",\u060C");
    apposition = comma ? title.to() + 1 : -1;
    return title.to();
  }

  private static Gender gender(Found name, Title title) {
    return title.gender() == Gender.FEMININE || name.gender() == Gender.EITHER
        ? title.gender()
        : name.gender();
  }

  /** A name, and the office that follows it at once. */
  private int person(Found name, int end) {
    Title title =
        name.length() > 1 && scan.open(name.to(), end)
            ? readers.titles().read(scan, name.to(), end)
            : null;
    if (title == null
        || !title.office()
        || !title.complete()
        || title.cut().prefix() > 0
        || readers.persons().read(scan, title.to(), end, Cue.TITLE) != null) {
      add(name, 0, 0, null, name.gender());
      return name.to();
    }
    add(name, title.from(), title.to(), title.country(), gender(name, title));
    return title.to();
  }

  private int other(Found found, int end) {
    add(found, 0, 0, found.country(), found.gender());
    int to = found.to();
    if (found.type() == EntityType.ORGANIZATION) {
      Found abbreviation = readers.abbreviations().read(scan, to, end, found);
      if (abbreviation != null) {
        add(abbreviation, 0, 0, found.country(), found.gender());
        return abbreviation.to();
      }
    }
    return to;
  }

  private void add(
      Found found, int titleFrom, int titleTo, @Nullable String country, Gender gender) {
    if (found.type() == EntityType.PERSON) {
      personTo = Math.max(found.to(), titleTo);
    }
    mentions.add(Recall.mention(scan, found, titleFrom, titleTo, country, gender));
  }

  private Span span(int from, int to, int prefix) {
    Span first = tokens.get(from).span(prefix, 0);
    return to - from == 1 ? first : first.to(tokens.get(to - 1).span());
  }
}
