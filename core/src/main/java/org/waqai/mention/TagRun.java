package org.waqai.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.token.Sentence;
import org.waqai.token.Token;
import org.waqai.token.TokenKind;
import org.waqai.token.Tokens;

/** The tagging of one text, sentence by sentence. Used by one thread. */
final class TagRun {

  private static final int LONGEST_OFFICE = 9;
  private static final int LONGEST_PERSON = 6;
  private static final int LONGEST_BODY = 7;

  private final Tokens tokens;
  private final NameTable names;
  private final WordLists words;
  private final Nations nations;
  private final Clitics clitics;
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, Gender> people = new HashMap<>();
  private int end;

  TagRun(Tokens tokens, NameTable names, WordLists words, Nations nations, Clitics clitics) {
    this.tokens = tokens;
    this.names = names;
    this.words = words;
    this.nations = nations;
    this.clitics = clitics;
  }

  List<Mention> run() {
    for (Sentence sentence : tokens.sentences()) {
      learn(sentence);
    }
    mentions.clear();
    for (Sentence sentence : tokens.sentences()) {
      sentence(sentence);
    }
    return mentions;
  }

  /** A first pass learns the family names of those who are named in full. */
  private void learn(Sentence sentence) {
    int before = mentions.size();
    sentence(sentence);
    for (Mention m : mentions.subList(before, mentions.size())) {
      if (m.type() == EntityType.PERSON && m.kind() == Mention.Kind.NAME && m.to() - m.from() > 1) {
        people.putIfAbsent(tokens.get(m.to() - 1).key(), m.gender());
      }
    }
  }

  private void sentence(Sentence sentence) {
    if (sentence.kind() == Sentence.Kind.META) {
      return;
    }
    end = sentence.to();
    int i = sentence.from();
    while (i < end) {
      i = Math.max(i + 1, at(i));
    }
  }

  /** Tags what starts at a token and returns the token behind it. */
  private int at(int i) {
    Token token = tokens.get(i);
    if (token.kind() == TokenKind.FOREIGN) {
      return foreign(i);
    }
    if (!token.isWord() || words.has("stop", token.key()) && !words.has("given", token.key())) {
      return i + 1;
    }
    int office = office(i);
    if (office > i) {
      return office;
    }
    int body = body(i);
    if (body > i) {
      return body;
    }
    NameTable.Found found = names.longest(tokens, i, end, clitics);
    if (found != null && !(found.name().words().size() == 1 && isCommon(i, found))) {
      return known(i, found);
    }
    int person = person(i, null);
    if (person > i) {
      return person;
    }
    return people(i);
  }

  /** A single-word name that the lexicon also knows as a common word needs more than the list. */
  private boolean isCommon(int i, NameTable.Found found) {
    return found.prefix() > 0 && !tokens.analyses(i).isEmpty() && hasWhole(i)
        || words.has("ambiguous", found.name().words().get(0));
  }

  private boolean hasWhole(int i) {
    for (Analysis a : tokens.analyses(i)) {
      if (a.prefix() == 0) {
        return true;
      }
    }
    return false;
  }

  private int known(int i, NameTable.Found found) {
    NameTable.Name name = found.name();
    int to = found.to();
    if (name.type() == EntityType.PERSON) {
      to = personEnd(to);
    }
    if (name.type() == EntityType.LOCATION && isPersonAhead(i, to)) {
      int person = person(i, null);
      if (person > i) {
        return person;
      }
    }
    add(
        name.type(),
        Mention.Kind.NAME,
        i,
        to,
        0,
        0,
        found.prefix(),
        name.country(),
        gender(name.gender(), name.type()),
        0.9);
    return abbreviation(to, name.type(), name.country());
  }

  private boolean isPersonAhead(int i, int to) {
    return to - i == 1
        && words.has("given", tokens.get(i).key())
        && to < end
        && isNamePart(to)
        && words.has("family", tokens.get(to).key());
  }

  private static Gender gender(String code, EntityType type) {
    return switch (code) {
      case "m" -> Gender.MASCULINE;
      case "f" -> Gender.FEMININE;
      default -> type == EntityType.LOCATION ? Gender.FEMININE : Gender.EITHER;
    };
  }

  private void add(
      EntityType type,
      Mention.Kind kind,
      int from,
      int to,
      int titleFrom,
      int titleTo,
      int prefix,
      Optional<String> country,
      Gender gender,
      double confidence) {
    int suffix = 0;
    var first = tokens.get(from).span(prefix, 0);
    var span = to - from == 1 ? first : first.to(tokens.get(to - 1).span());
    mentions.add(
        new Mention(
            type,
            kind,
            span,
            from,
            to,
            titleFrom,
            titleTo,
            prefix,
            suffix,
            country,
            gender,
            confidence));
  }

  private int foreign(int i) {
    int to = i + 1;
    while (to < end && tokens.get(to).kind() == TokenKind.FOREIGN) {
      to++;
    }
    String form = tokens.get(i).form();
    if (Character.isUpperCase(form.charAt(0)) && form.length() > 1) {
      add(
          EntityType.ORGANIZATION,
          Mention.Kind.NAME,
          i,
          to,
          0,
          0,
          0,
          Optional.empty(),
          Gender.EITHER,
          0.5);
    }
    return to;
  }

  /** "(ABC)" behind a name is its abbreviation. */
  private int abbreviation(int to, EntityType type, Optional<String> country) {
    if (type != EntityType.ORGANIZATION || to + 2 >= end || !tokens.get(to).isMark("([")) {
      return to;
    }
    int close = to + 1;
    while (close < end && close < to + 5 && !tokens.get(close).isMark(")]")) {
      close++;
    }
    if (close >= end || !tokens.get(close).isMark(")]") || close - to > 4) {
      return to;
    }
    int from = to + 1;
    int last = close;
    if (tokens.get(from).kind() == TokenKind.QUOTE_OPEN) {
      from++;
    }
    if (tokens.get(last - 1).kind() == TokenKind.QUOTE_CLOSE) {
      last--;
    }
    if (last <= from
        || !tokens.get(from).isWord() && tokens.get(from).kind() != TokenKind.FOREIGN) {
      return to;
    }
    add(type, Mention.Kind.ABBREVIATION, from, last, 0, 0, 0, country, Gender.EITHER, 0.8);
    return close + 1;
  }

  private String bare(int i) {
    String key = tokens.get(i).key();
    for (Analysis a : tokens.analyses(i)) {
      if (!a.isVerb()) {
        int cut = a.proclitics().conjunction().length() + a.proclitics().preposition().length();
        if (cut > 0 && cut < key.length()) {
          return key.substring(cut);
        }
      }
    }
    return key;
  }

  /** Finds the form of a token under which a list has it, with the letters cut off; -1 if none. */
  private int cutFor(String list, int i) {
    String key = tokens.get(i).key();
    if (words.has(list, key)) {
      return 0;
    }
    for (Clitics.Cut cut : clitics.cuts(key)) {
      if (words.has(list, cut.stem())) {
        return cut.prefix();
      }
    }
    return -1;
  }

  /** A title or office, with the name that goes with it. */
  private int office(int i) {
    int prefix = cutFor("title", i);
    if (prefix >= 0) {
      int to = i + 1;
      while (to < end
          && to - i < 5
          && (words.has("title", tokens.get(to).key())
              || words.has("title-tail", tokens.get(to).key()))) {
        to++;
      }
      int officeTo = to < end && cutFor("office", to) == 0 ? officeEnd(to) : to;
      int person = person(officeTo, new int[] {i, officeTo, prefix});
      if (person > officeTo) {
        return person;
      }
    }
    prefix = cutFor("office", i);
    int deputy = cutFor("deputy", i);
    if (prefix < 0 && deputy < 0) {
      return i;
    }
    int start = i;
    int head = i;
    while (head < end
        && cutFor("deputy", head) >= 0
        && head - i < 4
        && (head == i || cutFor("deputy", head) == 0)) {
      head++;
    }
    if (head > i && (head >= end || cutFor("office", head) != 0)) {
      if (prefix < 0) {
        return i;
      }
      head = i;
    }
    int to = officeEnd(head);
    int cut = Math.max(0, head > i ? deputy : prefix);
    int nameAt = to;
    boolean comma = to + 1 < end && tokens.get(to).isMark(",\u060C");
    int person = person(nameAt, new int[] {start, to, cut});
    if (person > nameAt) {
      return person;
    }
    if (comma) {
      person = person(to + 1, new int[] {start, to, cut});
      if (person > to + 1 && (person >= end || !tokens.get(person).isWord() || person - to > 2)) {
        return person;
      }
    }
    boolean specific = to - head > 1 || words.has("alone", tokens.get(head).key().substring(cut));
    if (!specific) {
      return i;
    }
    Optional<String> country = countryIn(start, to);
    if (!mentions.isEmpty() && isApposition(mentions.get(mentions.size() - 1), i)) {
      Mention before = mentions.remove(mentions.size() - 1);
      mentions.add(
          new Mention(
              before.type(),
              before.kind(),
              before.span(),
              before.from(),
              before.to(),
              i,
              to,
              before.prefix(),
              before.suffix(),
              before.country().or(() -> country),
              before.gender(),
              before.confidence()));
      return to;
    }
    add(
        EntityType.PERSON,
        Mention.Kind.TITLE,
        start,
        to,
        0,
        0,
        cut,
        country,
        officeGender(head, cut),
        0.8);
    return to;
  }

  /** An office right behind a name, or behind a comma, is its holder's. */
  private boolean isApposition(Mention before, int i) {
    if (before.type() != EntityType.PERSON
        || before.kind() != Mention.Kind.NAME
        || before.hasTitle()
        || cutFor("office", i) > 0) {
      return false;
    }
    int gap = i - before.to();
    return gap == 0 || gap == 1 && tokens.get(i - 1).isMark(",\u060C");
  }

  private Gender officeGender(int head, int cut) {
    String g =
        words.gender(
            tokens.get(head).key().substring(Math.min(cut, tokens.get(head).key().length() - 1)));
    return g.equals("f") ? Gender.FEMININE : Gender.MASCULINE;
  }

  private Optional<String> countryIn(int from, int to) {
    for (int k = from; k < to; k++) {
      Optional<String> nation = nations.country(tokens.get(k).key());
      if (nation.isPresent()) {
        return nation;
      }
      NameTable.Found found = names.longest(tokens, k, to, clitics);
      if (found != null && found.name().country().isPresent()) {
        return found.name().country();
      }
    }
    return Optional.empty();
  }

  /** The complement of an office: domains, bodies, countries, adjectives. */
  private int officeEnd(int head) {
    int to = head + 1;
    boolean definite = startsWithArticle(head);
    while (to < end && to - head < LONGEST_OFFICE && tokens.get(to).isWord()) {
      String key = tokens.get(to).key();
      if (nations.isNisba(key) || words.has("adjective-after", key)) {
        definite = true;
        to++;
        continue;
      }
      if (definite && !words.has("domain", bare(to)) && !followsAnd(to)) {
        int body = bodyEnd(to);
        if (body > to && preposed(to)) {
          to = body;
          continue;
        }
        break;
      }
      if (words.has("domain", key) || (followsAnd(to) && words.has("domain", bare(to)))) {
        definite = startsWithArticle(to) || definite;
        to++;
        continue;
      }
      int body = bodyEnd(to);
      if (body > to && !definite) {
        to = body;
        definite = true;
        continue;
      }
      NameTable.Found found = names.longest(tokens, to, end, clitics);
      if (found != null
          && !definite
          && found.prefix() <= 1
          && found.name().type() != EntityType.PERSON) {
        to = found.to();
        definite = true;
        continue;
      }
      if (!definite && words.has("office-part", bare(to))) {
        definite = startsWithArticle(to);
        to++;
        continue;
      }
      if (!definite && to == head + 1 && startsWithArticle(to) && !isVerbOnly(to)) {
        definite = true;
        to++;
        continue;
      }
      break;
    }
    return to;
  }

  private boolean preposed(int i) {
    return cutFor("body", i) > 0;
  }

  private boolean followsAnd(int i) {
    String key = tokens.get(i).key();
    for (Clitics.Cut cut : clitics.cuts(key)) {
      if (cut.prefix() == 1 && words.has("domain", cut.stem())) {
        return true;
      }
    }
    return false;
  }

  private boolean startsWithArticle(int i) {
    String key = tokens.get(i).key();
    for (String article : words.list("article")) {
      if (key.startsWith(article)) {
        return true;
      }
      for (Clitics.Cut cut : clitics.cuts(key)) {
        if (cut.stem().startsWith(article)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isVerbOnly(int i) {
    return !tokens.analyses(i).isEmpty() && tokens.analyses(i).stream().allMatch(Analysis::isVerb);
  }

  /** An organisation: a head with its complement. */
  private int body(int i) {
    int to = bodyEnd(i);
    if (to <= i) {
      return i;
    }
    int cut = Math.max(0, cutFor("body", i));
    String head = tokens.get(i).key().substring(cut);
    Optional<String> country = countryIn(i, to);
    EntityType type = words.has("place-head", head) ? EntityType.LOCATION : EntityType.ORGANIZATION;
    String g = words.gender(head);
    add(
        type,
        Mention.Kind.NAME,
        i,
        to,
        0,
        0,
        cut,
        country,
        g.equals("f") ? Gender.FEMININE : g.equals("m") ? Gender.MASCULINE : Gender.EITHER,
        0.8);
    return abbreviation(to, type, country);
  }

  private int bodyEnd(int i) {
    int cut = cutFor("body", i);
    if (cut < 0) {
      return -1;
    }
    NameTable.Found known = names.longest(tokens, i, end, clitics);
    int to = i + 1;
    boolean definite = startsWithArticle(i);
    boolean national = false;
    boolean named = false;
    while (to < end && to - i < LONGEST_BODY) {
      Token token = tokens.get(to);
      if (!definite && token.kind() == TokenKind.QUOTE_OPEN && to + 2 < end) {
        int close = to + 1;
        while (close < end && close - to < 6 && tokens.get(close).kind() != TokenKind.QUOTE_CLOSE) {
          close++;
        }
        if (close < end && tokens.get(close).kind() == TokenKind.QUOTE_CLOSE) {
          return close + 1;
        }
      }
      if (!token.isWord()) {
        if (!definite && token.kind() == TokenKind.FOREIGN) {
          return to + 1;
        }
        break;
      }
      String key = token.key();
      if (nations.isNisba(key)) {
        national = true;
        named |= definite || startsWithArticle(to);
        definite = true;
        to++;
        continue;
      }
      if (definite && words.has("body-adjective", key)) {
        named = true;
        to++;
        continue;
      }
      if (!definite) {
        NameTable.Found found = names.longest(tokens, to, end, clitics);
        if (found != null && found.prefix() == 0) {
          to = found.to();
          definite = true;
          named = true;
          continue;
        }
        if (cutFor("body", to) == 0 || cutFor("office-part", to) == 0) {
          definite = startsWithArticle(to);
          named |= definite;
          to++;
          continue;
        }
        if (startsWithArticle(to) && cutFor("article-only", to) != 0 && isNounLike(to)) {
          definite = true;
          named = true;
          to++;
          continue;
        }
        if (tokens.analyses(to).isEmpty() && isNamePart(to)) {
          named = true;
          definite = true;
          to++;
          continue;
        }
      } else if (!national && startsWithArticle(to) && isAdjectiveLike(to) && to - i < 4) {
        named = true;
        to++;
        continue;
      }
      break;
    }
    if (known != null && known.to() > to) {
      to = known.to();
      named = true;
    }
    boolean alone = to == i + 1;
    return alone || !named ? -1 : to;
  }

  private boolean isNounLike(int i) {
    return !isVerbOnly(i) && tokens.get(i).key().length() > 3;
  }

  private boolean isAdjectiveLike(int i) {
    for (Analysis a : tokens.analyses(i)) {
      if (a.wordClass() == org.waqai.lexicon.WordClass.ADJECTIVE && a.prefix() <= 2) {
        return true;
      }
    }
    return false;
  }

  /**
   * A person's name that starts at a token; {@code title} gives the tokens and the prefix of a
   * title before it.
   */
  private int person(int i, int @Nullable [] title) {
    if (i >= end || !tokens.get(i).isWord()) {
      return i;
    }
    int prefix = 0;
    String key = tokens.get(i).key();
    boolean given = words.has("given", key);
    boolean family = words.has("family", key) || people.containsKey(key);
    if (!given && !family && title == null) {
      for (Clitics.Cut cut : clitics.cuts(key)) {
        if ((words.has("given", cut.stem()) && !hasWhole(i)) || people.containsKey(cut.stem())) {
          given = words.has("given", cut.stem());
          family = !given;
          prefix = cut.prefix();
          key = cut.stem();
          break;
        }
      }
    }
    boolean particle = words.has("name-particle", key);
    boolean strange = title != null && isNamePart(i);
    if (!given && !family && !particle && !strange) {
      return i;
    }
    int to = personEnd(i + 1);
    int size = to - i;
    boolean ambiguous = words.has("ambiguous", key) || !tokens.analyses(i).isEmpty();
    boolean sure =
        people.containsKey(key)
            || title != null && (given || family || size >= 2 || strange)
            || size >= 2 && (given || family && !ambiguous) && (!ambiguous || knownSecond(i + 1))
            || size == 1
                && family
                && !ambiguous
                && !given
                && tokens.analyses(i).isEmpty()
                && !startsWithArticle(i);
    if (!sure) {
      return i;
    }
    Gender gender = personGender(key, title);
    int titleFrom = title == null ? 0 : title[0];
    int titleTo = title == null ? 0 : title[1];
    Optional<String> country = title == null ? Optional.empty() : countryIn(titleFrom, titleTo);
    add(
        EntityType.PERSON,
        Mention.Kind.NAME,
        i,
        to,
        titleFrom,
        titleTo,
        prefix,
        country,
        gender,
        title != null || size > 1 ? 0.9 : 0.6);
    return to;
  }

  private boolean knownSecond(int i) {
    String key = tokens.get(i).key();
    return words.has("given", key) || words.has("family", key) || words.has("name-particle", key);
  }

  private Gender personGender(String key, int @Nullable [] title) {
    if (title != null) {
      String t = words.gender(tokens.get(title[0]).key().substring(title[2]));
      if (t.equals("f")) {
        return Gender.FEMININE;
      }
    }
    Gender known = people.get(key);
    if (known != null && known != Gender.EITHER) {
      return known;
    }
    String g = words.gender(key);
    return g.equals("f")
        ? Gender.FEMININE
        : g.equals("m") ? Gender.MASCULINE : title != null ? Gender.MASCULINE : Gender.EITHER;
  }

  private int personEnd(int from) {
    int to = from;
    while (to < end && to - from < LONGEST_PERSON && tokens.get(to).isWord()) {
      String key = tokens.get(to).key();
      boolean particle = words.has("name-particle", key);
      boolean known = words.has("given", key) || words.has("family", key);
      if (particle && to + 1 < end && tokens.get(to + 1).isWord()) {
        to += 2;
        continue;
      }
      if (known && !(nations.isNisba(key) && startsWithArticle(to) && !words.has("family", key))) {
        to++;
        continue;
      }
      if (isNamePart(to)) {
        to++;
        continue;
      }
      break;
    }
    return to;
  }

  /** A word that no lexicon knows and that carries no article looks like part of a name. */
  private boolean isNamePart(int i) {
    Token token = tokens.get(i);
    return token.isWord()
        && token.key().length() > 1
        && tokens.analyses(i).isEmpty()
        && !nations.isNisba(token.key())
        && !words.has("stop", token.key())
        && !startsWithStop(token.key())
        && !startsWithArticle(i);
  }

  private boolean startsWithStop(String key) {
    for (int cut = 1; cut <= 3 && cut < key.length() - 1; cut++) {
      if (words.has("enclitic", key.substring(key.length() - cut))
          && words.has("stop", key.substring(0, key.length() - cut))) {
        return true;
      }
    }
    for (Clitics.Cut cut : clitics.cuts(key)) {
      if (words.has("stop", cut.stem())) {
        return true;
      }
    }
    return false;
  }

  /** Plural demonyms used as nouns. */
  private int people(int i) {
    String key = tokens.get(i).key();
    int prefix = 0;
    if (!nations.isPlural(key)) {
      prefix = -1;
      for (Clitics.Cut cut : clitics.cuts(key)) {
        if (nations.isPlural(cut.stem()) && startsWithArticle(i)) {
          prefix = cut.prefix();
        }
      }
    }
    boolean afterNoun =
        i > 0
            && tokens.get(i - 1).isWord()
            && prefix == 0
            && tokens.analyses(i - 1).stream()
                .anyMatch(
                    a ->
                        !a.isVerb()
                            && a.definite() == startsWithArticle(i)
                            && a.lemma().wordClass() != org.waqai.lexicon.WordClass.PARTICLE);
    if (prefix < 0 || afterNoun || !startsWithArticle(i)) {
      return i + 1;
    }
    Optional<String> country = nations.country(key);
    add(
        EntityType.GROUP,
        Mention.Kind.NAME,
        i,
        i + 1,
        0,
        0,
        prefix,
        country,
        Gender.MASCULINE,
        0.7);
    return i + 1;
  }
}
