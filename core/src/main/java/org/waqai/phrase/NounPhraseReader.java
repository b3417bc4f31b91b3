package org.waqai.phrase;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.mention.Mentions;
import org.waqai.mention.NationTable;
import org.waqai.token.TokenKind;
import org.waqai.token.Tokens;

/**
 * Reads one noun phrase from left to right: quantity, head, idafa chain, adjectives, apposed name.
 * Also makes the phrase of a part of it, such as the complement of a masdar. Immutable and
 * thread-safe.
 */
final class NounPhraseReader {

  /** No phrase of a newspaper is longer; it bounds the work on endless texts. */
  private static final int LONGEST = 40;

  private static final int LONGEST_QUOTED = 5;

  private final Particles particles;
  private final NationTable nations;
  private final Mentions mentions;
  private final Tokens tokens;
  private final Reading[] readings;
  private final Apposition apposition;
  private final JoinedComplement joined;
  private final Government government;

  NounPhraseReader(
      Particles particles, NationTable nations, Mentions mentions, Reading[] readings) {
    this.particles = particles;
    this.nations = nations;
    this.mentions = mentions;
    this.tokens = mentions.tokens();
    this.readings = readings;
    this.apposition = new Apposition(particles, mentions, readings, this);
    this.joined = new JoinedComplement(tokens, readings);
    this.government = new Government(particles, tokens, readings);
  }

  /** What is known while the phrase grows. */
  private static final class Growing {
    final int from;
    int at;
    int head = -1;
    boolean closed;
    boolean counted;
    @Nullable Mention mention;
    Gender office = Gender.EITHER;

    Growing(int from) {
      this.from = from;
      this.at = from;
    }
  }

  /** The phrase that starts at a token; {@code end} bounds it. */
  NounPhrase read(int from, int end) {
    Growing g = grown(from, end);
    apposed(g, end);
    return finish(g);
  }

  /**
   * The phrase that starts at a token, without what belongs to it across a comma or preposition.
   */
  NounPhrase plain(int from, int end) {
    return finish(grown(from, end));
  }

  private Growing grown(int from, int end) {
    Growing g = new Growing(from);
    first(g);
    while (g.at < end && g.at - from < LONGEST && extend(g, end)) {
      // extend moves on
    }
    return g;
  }

  /** Joins the name behind a description, or the description behind a name. */
  private void apposed(Growing g, int end) {
    boolean person = g.mention != null && g.mention.type() == EntityType.PERSON;
    boolean office = person && g.mention.kind() == Mention.Kind.TITLE;
    if (g.mention == null || office) {
      int head = describing(g);
      Mention name =
          office || head >= 0 ? apposition.nameBehind(office ? -1 : head, g.at, end) : null;
      if (name != null) {
        if (office || head == g.head) {
          g.office = office ? g.mention.gender() : Gender.EITHER;
          g.head = name.from();
          g.mention = name;
          g.counted = false;
        }
        g.closed = true;
        g.at = Math.max(name.to(), name.wholeTo());
      }
    } else if (person && g.head == g.mention.from()) {
      if (g.mention.titleTo() > g.mention.to()) {
        g.at = apposition.overBodies(g.at, end);
      }
      g.at = Math.max(g.at, apposition.descriptionBehind(g.at, end));
    }
  }

  /** The last noun of the chain, over its adjectives: the one that a name behind would explain. */
  private int describing(Growing g) {
    int i = g.at - 1;
    while (i > g.from && readings[i].category() == Category.ADJECTIVE) {
      i--;
    }
    return readings[i].category() == Category.NOUN ? i : -1;
  }

  private void first(Growing g) {
    Optional<Mention> mention = mentions.wholeAt(g.from);
    if (mention.isPresent()) {
      name(g, mention.get());
      return;
    }
    Reading reading = readings[g.from];
    g.counted = reading.category() == Category.NUMBER || isQuantifier(g.from);
    g.head = g.from;
    g.closed = reading.definite();
    g.at = g.from + 1;
    if (isSame(g.from)) {
      g.head = g.at;
      g.closed = true;
      g.at++;
    }
  }

  /** "the same source": it stands before its noun and is no thing of its own. */
  private boolean isSame(int i) {
    Reading next = i + 1 < readings.length ? readings[i + 1] : null;
    return readings[i].category() == Category.NOUN
        && readings[i].enclitic().isEmpty()
        && particles.has("same", tokens.get(i).key().substring(readings[i].prefix()))
        && next != null
        && next.category() == Category.NOUN
        && next.definite()
        && !next.conjunction()
        && next.preposition().isEmpty();
  }

  private void name(Growing g, Mention mention) {
    if (g.head < 0 || g.mention == null) {
      g.mention = mention;
      g.head = g.head < 0 || g.counted ? mention.from() : g.head;
    }
    g.closed = true;
    g.at = Math.max(g.at + 1, Math.max(mention.to(), mention.wholeTo()));
  }

  private boolean extend(Growing g, int end) {
    Reading next = readings[g.at];
    if (next != null && g.mention == null && g.closed && joined.continues(g.head, g.at)) {
      g.at++;
      return true;
    }
    if (next != null && g.mention == null && isPercent(g.at)) {
      g.at++;
      return true;
    }
    if (next != null && g.mention == null && isCompound(g.at)) {
      g.at++;
      return true;
    }
    if (next == null || next.conjunction() || !next.preposition().isEmpty()) {
      return false;
    }
    return switch (next.category()) {
      case NAME -> extendByName(g);
      case ADJECTIVE -> extendByAdjective(g, next);
      case NUMBER -> extendByNumber(g, next);
      case NOUN -> extendByNoun(g, next);
      case QUOTE_OPEN, QUOTE_CLOSE -> extendOverQuote(g, end);
      case MARK -> extendByBrackets(g, end);
      default -> false;
    };
  }

  private boolean extendByName(Growing g) {
    Mention mention = mentions.wholeAt(g.at).orElse(null);
    if (mention == null) {
      return false;
    }
    Reading last = readings[g.at - 1];
    if (g.mention != null) {
      return false;
    }
    if (!g.closed) {
      if (government.cannotGovern(g.at - 1) && !g.counted) {
        return apposition(g, mention);
      }
      g.closed = true;
      if (g.counted || isUnitOf(g, mention)) {
        g.head = mention.from();
        g.mention = mention;
      }
      g.at = Math.max(mention.to(), mention.wholeTo());
      return true;
    }
    return last.enclitic().isEmpty() && apposition(g, mention);
  }

  /** "42 in the hundred": the share belongs to its number. */
  private boolean isPercent(int at) {
    return readings[at - 1].category() == Category.NUMBER
        && particles.has("percent", tokens.get(at).key());
  }

  /** A name right after a noun of its kind is the same thing: "the activist X", "the capital Y". */
  private boolean apposition(Growing g, Mention mention) {
    Analysis head = g.head >= 0 && readings[g.head] != null ? readings[g.head].analysis() : null;
    boolean same =
        switch (mention.type()) {
          case PERSON ->
              head != null && isPersonWord(head) && readings[g.head].number() != Number.PLURAL
                  || isCompatriot(g);
          case LOCATION -> head != null && head.lemma().is("place");
          case ORGANIZATION -> head != null && head.lemma().is("organization");
          default -> false;
        };
    if (!same) {
      return false;
    }
    g.mention = mention;
    g.head = mention.from();
    g.closed = true;
    g.at = Math.max(mention.to(), mention.wholeTo());
    return true;
  }

  /** "the Australian X": one word of a nation that describes no noun before it. */
  private boolean isCompatriot(Growing g) {
    return g.head >= 0
        && g.head == g.at - 1
        && g.head == g.from
        && readings[g.head].category() == Category.NOUN
        && readings[g.head].definite()
        && readings[g.head].number() != Number.PLURAL
        && nations.country(bare(g.head)).isPresent();
  }

  static boolean isPersonWord(Analysis a) {
    return a.lemma().is("person")
        || ((a.wordClass() == WordClass.ACTIVE_PARTICIPLE
                || a.wordClass() == WordClass.PASSIVE_PARTICIPLE)
            && a.number() != Number.PLURAL);
  }

  private boolean extendByAdjective(Growing g, Reading next) {
    boolean fits = next.definite() == g.closed || g.mention != null && next.definite();
    if (!fits && !g.counted) {
      return false;
    }
    g.at++;
    return true;
  }

  /** "five and twenty", "a hundred and five": a number in words goes on. */
  private boolean isCompound(int at) {
    Reading next = readings[at];
    return next.category() == Category.NUMBER
        && next.conjunction()
        && next.preposition().isEmpty()
        && readings[at - 1].category() == Category.NUMBER
        && tokens.get(at - 1).kind() != TokenKind.NUMBER
        && (particles.has("tens", tokens.get(at).key().substring(next.prefix()))
            || particles.has(
                "before-units", tokens.get(at - 1).key().substring(readings[at - 1].prefix())));
  }

  private boolean extendByNumber(Growing g, Reading next) {
    int last = g.at - 1;
    boolean noun = g.mention == null && readings[last].category() == Category.NOUN;
    if ((noun || g.mention != null && g.mention.type() == EntityType.GROUP)
        && next.prefix() == 0
        && particles.has("own-number", tokens.get(g.at).key())) {
      g.at++;
      return true;
    }
    if (noun && isOrdinal(g)) {
      g.at++;
      return true;
    }
    if (g.mention != null || (g.closed && !next.definite())) {
      return false;
    }
    boolean complement =
        !g.closed
            && !government.cannotGovern(last)
            && !government.isActor(last)
            && readings[last].number() != Number.PLURAL;
    if (readings[last].category() == Category.NUMBER || next.definite() || complement) {
      g.at++;
      return true;
    }
    return false;
  }

  /** "the session 18": a number behind a noun with article, and nothing behind it to be counted. */
  private boolean isOrdinal(Growing g) {
    Reading noun = readings[g.at - 1];
    Reading behind = g.at + 1 < readings.length ? readings[g.at + 1] : null;
    boolean counts =
        behind != null
            && !behind.definite()
            && !behind.conjunction()
            && behind.preposition().isEmpty()
            && (behind.isNominal() || behind.category() == Category.NUMBER);
    return noun.definite()
        && noun.enclitic().isEmpty()
        && noun.number() == Number.SINGULAR
        && noun.analysis() != null
        && !government.isActor(g.at - 1)
        && tokens.get(g.at).kind() == TokenKind.NUMBER
        && readings[g.at].preposition().isEmpty()
        && !counts;
  }

  /** "the countries, the ten": a number by article behind several, which is a fraction, too. */
  private boolean isNumeralBehind(Growing g, Reading next) {
    Reading last = readings[g.at - 1];
    return g.mention == null
        && next.definite()
        && next.enclitic().isEmpty()
        && last.category() == Category.NOUN
        && last.definite()
        && last.enclitic().isEmpty()
        && last.number() == Number.PLURAL
        && next.analysis() != null
        && particles.has("numeral", particles.fold(next.analysis().base()));
  }

  private boolean extendByNoun(Growing g, Reading next) {
    if (isOther(g) || isNumeralBehind(g, next)) {
      g.at++;
      return true;
    }
    if (isLimited(g, next)) {
      g.closed = true;
      g.at++;
      return true;
    }
    if (g.closed
        && !(g.counted && g.head == g.at - 1 && readings[g.head].category() == Category.NUMBER)) {
      boolean adjective =
          next.definite()
              && next.enclitic().isEmpty()
              && !particles.has("everybody", tokens.get(g.at).key())
              && (next.analysis() == null
                  || particles.hasBase("belonging", next.analysis())
                      && g.at + 1 < readings.length
                      && readings[g.at + 1] != null
                      && !readings[g.at + 1].preposition().isEmpty());
      if (adjective
          && g.mention == null
          && readings[g.at - 1].category() == Category.NOUN
          && readings[g.at - 1].enclitic().isEmpty()) {
        g.at++;
        return true;
      }
      return false;
    }
    Category before = readings[g.at - 1].category();
    boolean closing = before == Category.QUOTE_CLOSE || before == Category.MARK;
    int last = closing ? g.at - 2 : g.at - 1;
    boolean lastCounts = readings[last].category() == Category.NUMBER || isQuantifier(last);
    if (!lastCounts && government.cannotGovern(last)) {
      return false;
    }
    if (!next.definite()
        && !lastCounts
        && government.separate(last, g.at, government.isGoverned(g.from))) {
      return false;
    }
    if (!next.enclitic().isEmpty()
        && government.isActor(last)
        && particles.has("own-end", bare(g.at))) {
      return false;
    }
    if (lastCounts && (g.head == last || readings[g.head].category() == Category.NUMBER)) {
      g.head = g.at;
      g.counted = true;
    }
    g.closed = next.definite();
    g.at++;
    return true;
  }

  /** "another person": right behind its noun and nothing that it could be the last one of. */
  private boolean isOther(Growing g) {
    return g.mention == null
        && !g.closed
        && readings[g.at - 1].category() == Category.NOUN
        && readings[g.at - 1].enclitic().isEmpty()
        && !isQuantifier(g.at - 1)
        && particles.has("other", tokens.get(g.at).key());
  }

  /**
   * "a conference high in rank", "missiles short of range": an adjective and what it is true of.
   */
  private boolean isLimited(Growing g, Reading next) {
    int last = g.at - 1;
    Analysis adjective = readings[last].analysis();
    Analysis noun = next.analysis();
    return last > g.from
        && readings[last].category() == Category.ADJECTIVE
        && adjective != null
        && particles.hasBase("limited-adjective", adjective)
        && noun != null
        && next.definite()
        && next.enclitic().isEmpty()
        && !noun.lemma().is("person")
        && !noun.lemma().is("group")
        && !noun.lemma().is("organization");
  }

  private String bare(int i) {
    String key = tokens.get(i).key();
    return key.substring(readings[i].prefix(), key.length() - readings[i].enclitic().length());
  }

  /** "the town of X" is X. */
  private boolean isUnitOf(Growing g, Mention mention) {
    String word = tokens.get(g.head).key().substring(readings[g.head].prefix());
    return mention.type() == EntityType.LOCATION
        && g.head == g.at - 1
        && particles.has("unit", word);
  }

  /** Marks of quotation around one word or number do not end a phrase. */
  private boolean extendOverQuote(Growing g, int end) {
    boolean opens = readings[g.at].category() == Category.QUOTE_OPEN;
    if (opens && takesQuoted(g, end)) {
      return true;
    }
    int other = opens ? g.at + 2 : g.at - 2;
    boolean pair =
        other >= g.from
            && other < end
            && readings[other] != null
            && readings[other].category() == (opens ? Category.QUOTE_CLOSE : Category.QUOTE_OPEN);
    if (!pair) {
      return false;
    }
    Reading inner = readings[opens ? g.at + 1 : g.at - 1];
    if (opens && inner.category() != Category.NUMBER) {
      return false;
    }
    if (opens) {
      g.head = g.at + 1;
      g.counted = true;
      g.at += 3;
      return g.at < end || g.at == end;
    }
    return false;
  }

  /** 'by the name of "X"': a short quotation is the complement of a noun that still needs one. */
  private boolean takesQuoted(Growing g, int end) {
    if (g.closed || g.mention != null || government.cannotGovern(g.at - 1)) {
      return false;
    }
    for (int i = g.at + 1; i < end && i <= g.at + LONGEST_QUOTED; i++) {
      switch (readings[i].category()) {
        case QUOTE_CLOSE -> {
          boolean some = i > g.at + 1;
          g.at = some ? i + 1 : g.at;
          g.closed = some || g.closed;
          return some;
        }
        case NOUN, NAME, ADJECTIVE, NUMBER -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** "(3) members": some outlets put numbers in brackets. */
  private boolean isBracketedNumber(int i, int end) {
    return readings[i].category() == Category.NUMBER
        && i > 0
        && i + 2 < end
        && tokens.get(i - 1).isMark("([")
        && tokens.get(i + 1).isMark(")]")
        && readings[i + 2] != null
        && readings[i + 2].category() == Category.NOUN
        && !readings[i + 2].conjunction()
        && !readings[i + 2].definite()
        && readings[i + 2].preposition().isEmpty();
  }

  /** An abbreviation in brackets belongs to the name before it. */
  private boolean extendByBrackets(Growing g, int end) {
    if (isBracketedNumber(g.at - 1, end)) {
      g.at++;
      return true;
    }
    if (g.mention == null || g.at + 2 >= end || !tokens.get(g.at).isMark("([")) {
      return false;
    }
    Mention inside = mentions.at(g.at + 1).orElse(null);
    if (inside == null || inside.kind() != Mention.Kind.ABBREVIATION) {
      return false;
    }
    int close = inside.to();
    if (close < end && tokens.get(close).isMark(")]")) {
      g.at = close + 1;
      return true;
    }
    return false;
  }

  boolean isQuantifier(int i) {
    return government.isQuantifier(i);
  }

  private NounPhrase finish(Growing g) {
    Reading first = readings[g.from];
    Reading last = readings[g.at - 1];
    Reading head = readings[g.head];
    Gender gender = g.mention != null ? g.mention.gender() : head.gender();
    gender = g.office == Gender.EITHER ? gender : g.office;
    Number number = head.number();
    if (first.category() == Category.NUMBER) {
      number = Number.PLURAL;
    } else if (g.at - g.from > 1
        && particles.has("one-of", tokens.get(g.from).key().substring(first.prefix()))) {
      number = Number.SINGULAR;
    }
    boolean group = g.mention != null && g.mention.type() == EntityType.GROUP;
    return new NounPhrase(
        g.from,
        g.at,
        g.at,
        g.head,
        Optional.ofNullable(g.mention),
        first.prefix(),
        first.preposition(),
        first.conjunction(),
        last.enclitic(),
        g.closed,
        gender,
        group ? Number.PLURAL : number,
        g.counted,
        Optional.empty());
  }
}
