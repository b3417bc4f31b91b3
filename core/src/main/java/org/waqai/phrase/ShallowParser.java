package org.waqai.phrase;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.waqai.lexicon.LexiconReader;
import org.waqai.mention.Mentions;
import org.waqai.mention.NationTable;
import org.waqai.token.Sentence;
import org.waqai.token.Tokens;

/**
 * Finds the phrases and clauses of every sentence, from left to right, without search. The closed
 * classes come from {@code phrase/particles.tsv}. Immutable and thread-safe.
 */
public final class ShallowParser {

  private final Particles particles;
  private final NationTable nations;

  private ShallowParser(Particles particles, NationTable nations) {
    this.particles = particles;
    this.nations = nations;
  }

  public static ShallowParser read(
      LexiconReader reader, NationTable nations, UnaryOperator<String> fold) {
    return new ShallowParser(Particles.read(reader, fold), nations);
  }

  /** The words and clitics of a sentence, as a full parser takes them. */
  public ImmutableList<SyntaxWord> words(Phrases phrases, Sentence sentence) {
    return new SyntaxWords(phrases).of(sentence);
  }

  public Phrases parse(Mentions mentions) {
    Tokens tokens = mentions.tokens();
    Reading[] readings = new Reading[tokens.size()];
    NounPhraseReader phraseReader = new NounPhraseReader(particles, nations, mentions, readings);
    WordReader words = new WordReader(particles, nations, mentions, readings);
    PassiveFinder passives = new PassiveFinder(particles, tokens, readings);
    words.readNames();
    Chunker chunker = new Chunker(particles, tokens, readings, phraseReader);
    List<ClauseDraft> drafts = new ArrayList<>();
    Antecedent antecedents = new Antecedent(particles, tokens, readings, phraseReader);
    SubjectFinder subjects = new SubjectFinder(particles, tokens, readings);
    for (Sentence sentence : tokens.sentences()) {
      words.read(sentence);
      int first = drafts.size();
      new ClauseReader(
              particles,
              tokens,
              readings,
              passives,
              antecedents,
              drafts,
              sentence,
              chunker.chunks(sentence))
          .read();
      for (ClauseDraft draft : drafts.subList(first, drafts.size())) {
        subjects.find(draft);
      }
    }
    ImmutableList<Clause> clauses =
        drafts.stream().map(ClauseDraft::build).collect(ImmutableList.toImmutableList());
    return new Phrases(mentions, readings, clauses, phraseReader, FullParse.NONE);
  }
}
