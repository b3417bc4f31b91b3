package org.waqai.phrase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Optional;
import org.waqai.mention.Mentions;
import org.waqai.text.Span;
import org.waqai.token.Tokens;

/**
 * The readings of the words, the clauses of the sentences and their phrases. Immutable and
 * thread-safe.
 */
public final class Phrases {

  /** No phrase that a full parser sees is longer than what one would call a name or a topic. */
  private static final int LONGEST = 10;

  private final Mentions mentions;
  private final Reading[] readings;
  private final ImmutableList<Clause> clauses;
  private final NounPhraseReader reader;
  private final int[] clauseOf;
  private final ImmutableListMultimap<Integer, Clause> children;
  private final ImmutableListMultimap<Integer, Clause> bySentence;
  private final FullParse full;

  Phrases(
      Mentions mentions,
      Reading[] readings,
      ImmutableList<Clause> clauses,
      NounPhraseReader reader,
      FullParse full) {
    this.full = full;
    this.mentions = mentions;
    this.readings = readings;
    this.clauses = clauses;
    this.reader = reader;
    this.children = Multimaps.index(clauses, Clause::parent);
    this.bySentence = Multimaps.index(clauses, Clause::sentence);
    this.clauseOf = new int[readings.length];
    java.util.Arrays.fill(clauseOf, -1);
    for (Clause clause : clauses) {
      for (Chunk chunk : clause.chunks()) {
        for (int i = chunk.from(); i < chunk.to(); i++) {
          clauseOf[i] = clause.index();
        }
      }
      if (clause.opener() >= 0 && clauseOf[clause.opener()] < 0) {
        clauseOf[clause.opener()] = clause.index();
      }
    }
  }

  /** The same phrases with what a full parser says of them. */
  public Phrases with(FullParse parsed) {
    return new Phrases(mentions, readings, clauses, reader, parsed);
  }

  public Mentions mentions() {
    return mentions;
  }

  public Tokens tokens() {
    return mentions.tokens();
  }

  public Reading reading(int token) {
    return readings[token];
  }

  /** In the order in which they open. */
  public ImmutableList<Clause> clauses() {
    return clauses;
  }

  /** Those of a sentence, in the order in which they open. */
  public ImmutableList<Clause> clausesOf(int sentence) {
    return bySentence.get(sentence);
  }

  /** The clauses that hang on a clause, in the order in which they open. */
  public ImmutableList<Clause> children(Clause clause) {
    return children.get(clause.index());
  }

  public Clause clause(int index) {
    return clauses.get(index);
  }

  /** The clause that holds a token. */
  public Optional<Clause> clauseAt(int token) {
    return clauseOf[token] < 0 ? Optional.empty() : Optional.of(clauses.get(clauseOf[token]));
  }

  public Optional<Clause> parent(Clause clause) {
    return clause.parent() < 0 ? Optional.empty() : Optional.of(clauses.get(clause.parent()));
  }

  /** The phrase of the chunk that covers a token. */
  public Optional<NounPhrase> phraseAt(int token) {
    return clauseAt(token).map(clause -> clause.chunkAt(token)).map(Chunk::phrase);
  }

  /** The phrase that a part of a phrase makes, such as the complement of a masdar. */
  public NounPhrase within(int from, int to) {
    return reader.read(from, to);
  }

  /** A phrase with what stands behind "of". */
  public NounPhrase join(NounPhrase phrase, NounPhrase part) {
    return phrase.with(part);
  }

  /** Whom a masdar with a pronoun has for an object: "during his receiving, today, the envoy". */
  public Optional<NounPhrase> masdarObject(Clause clause, int token) {
    int at = clause.chunkIndex(token);
    Chunk object = at < 0 ? null : MasdarObject.of(clause.chunks(), at, this::reading);
    return Optional.ofNullable(object).map(Chunk::phrase);
  }

  /**
   * Whether a full parser has the piece that begins at a token belong to a noun that is no part of
   * the event word's phrase: "met the envoy of (li-) the union". Never without such a parser.
   *
   * @param event the token of the event word
   */
  public boolean belongsElsewhere(int from, int event) {
    Syntax syntax = full.of(tokens().sentenceOf(from).index());
    int governor = syntax == null ? -1 : syntax.governorOf(from);
    if (governor < 0 || governor == event || readings[governor] == null) {
      return false;
    }
    Category category = readings[governor].category();
    return (category == Category.NOUN || category == Category.NAME)
        && phraseAt(event).filter(p -> p.covers(governor)).isEmpty();
  }

  /**
   * The token behind a phrase with all its complements, as a full parser sees them; without one,
   * and for what is too long for a name, that behind the phrase itself.
   */
  public int endOf(NounPhrase phrase) {
    Syntax syntax = full.of(tokens().sentenceOf(phrase.head()).index());
    int end = syntax == null ? -1 : syntax.endOf(phrase.head());
    return end > phrase.to() && end - phrase.from() <= LONGEST ? end : phrase.to();
  }

  /** The sentences that a full parser was asked about and left to the rules, in their order. */
  public ImmutableList<Span> unparsed() {
    return full.declined().stream()
        .sorted()
        .map(tokens().sentences()::get)
        .map(s -> tokens().span(s.from(), s.to()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the word counts or picks from what follows. */
  public boolean isQuantifier(int token) {
    return reader.isQuantifier(token);
  }
}
