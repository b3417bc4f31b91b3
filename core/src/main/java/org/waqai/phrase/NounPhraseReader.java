package org.waqai.phrase;

import java.util.Optional;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.mention.Mentions;
import org.waqai.mention.NationTable;
import org.waqai.token.Tokens;

/**
 * Reads one noun phrase from left to right: quantity, head, idafa chain, adjectives, apposed name.
 * Also makes the phrase of a part of it, such as the complement of a masdar. Immutable and
 * thread-safe.
 */
final class NounPhraseReader {

  /** No phrase of a newspaper is longer; it bounds the work on endless texts. */
  private static final int LONGEST = 40;

  private final Particles particles;
  private final Mentions mentions;
  private final Tokens tokens;
  private final Reading[] readings;
  private final Apposition apposition;
  private final JoinedComplement joined;
  private final Government government;
  private final NameInPhrase names;
  private final NumberInPhrase numbers;
  private final NounInPhrase nouns;
  private final EnclosedInPhrase enclosed;

  NounPhraseReader(
      Particles particles, NationTable nations, Mentions mentions, Reading[] readings) {
    this.particles = particles;
    this.mentions = mentions;
    this.tokens = mentions.tokens();
    this.readings = readings;
    this.apposition = new Apposition(particles, mentions, readings, this);
    this.joined = new JoinedComplement(tokens, readings);
    this.government = new Government(particles, tokens, readings);
    this.names = new NameInPhrase(particles, nations, mentions, readings, government);
    this.numbers = new NumberInPhrase(particles, tokens, readings, government);
    this.nouns = new NounInPhrase(particles, tokens, readings, government, numbers);
    this.enclosed = new EnclosedInPhrase(mentions, readings, government, numbers);
  }

  /** The phrase that starts at a token; {@code end} bounds it. */
  NounPhrase read(int from, int end) {
    PhraseDraft g = grown(from, end);
    apposed(g, end);
    return finish(g);
  }

  /**
   * The phrase that starts at a token, without what belongs to it across a comma or preposition.
   */
  NounPhrase plain(int from, int end) {
    return finish(grown(from, end));
  }

  private PhraseDraft grown(int from, int end) {
    PhraseDraft g = new PhraseDraft(from);
    first(g);
    while (g.at < end && g.at - from < LONGEST && extend(g, end)) {
      // extend moves on
    }
    return g;
  }

  /** Joins the name behind a description, or the description behind a name. */
  private void apposed(PhraseDraft g, int end) {
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
        g.complete(name);
      }
    } else if (person && g.head == g.mention.from()) {
      if (g.mention.titleTo() > g.mention.to()) {
        g.at = apposition.overBodies(g.at, end);
      }
      g.at = Math.max(g.at, apposition.descriptionBehind(g.at, end));
    }
  }

  /** The last noun of the chain, over its adjectives: the one that a name behind would explain. */
  private int describing(PhraseDraft g) {
    int i = g.at - 1;
    while (i > g.from && readings[i].category() == Category.ADJECTIVE) {
      i--;
    }
    return readings[i].category() == Category.NOUN ? i : -1;
  }

  private void first(PhraseDraft g) {
    Optional<Mention> mention = mentions.wholeAt(g.from);
    if (mention.isPresent()) {
      g.open(mention.get());
      return;
    }
    Reading reading = readings[g.from];
    g.counted = reading.category() == Category.NUMBER || government.isQuantifier(g.from);
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

  private boolean extend(PhraseDraft g, int end) {
    Reading next = readings[g.at];
    if (next != null && g.mention == null && g.closed && joined.continues(g.head, g.at)) {
      g.at++;
      return true;
    }
    if (next != null && g.mention == null && numbers.isPercent(g.at)) {
      g.at++;
      return true;
    }
    if (next != null && g.mention == null && numbers.isCompound(g.at)) {
      g.at++;
      return true;
    }
    if (next == null || next.conjunction() || !next.preposition().isEmpty()) {
      return false;
    }
    return switch (next.category()) {
      case NAME -> names.extend(g);
      case ADJECTIVE -> extendByAdjective(g, next);
      case NUMBER -> numbers.extend(g, next);
      case NOUN -> nouns.extend(g, next);
      case QUOTE_OPEN, QUOTE_CLOSE -> enclosed.extendOverQuote(g, end);
      case MARK -> enclosed.extendByBrackets(g, end);
      default -> false;
    };
  }

  private boolean extendByAdjective(PhraseDraft g, Reading next) {
    boolean fits = next.definite() == g.closed || g.mention != null && next.definite();
    if (!fits && !g.counted) {
      return false;
    }
    g.at++;
    return true;
  }

  boolean isQuantifier(int i) {
    return government.isQuantifier(i);
  }

  /** "one of the members": a word that takes one out of several. */
  private boolean isOneOf(int i) {
    return readings[i].category() != Category.NUMBER
        && particles.has("one-of", tokens.get(i).key().substring(readings[i].prefix()));
  }

  private NounPhrase finish(PhraseDraft g) {
    return g.build(readings, g.at - g.from > 1 && isOneOf(g.from));
  }
}
