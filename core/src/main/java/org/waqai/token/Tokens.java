package org.waqai.token;

import com.google.common.collect.ImmutableList;
import org.waqai.lexicon.Analysis;
import org.waqai.text.NormalizedText;
import org.waqai.text.Span;

/**
 * The tokens, sentences and sections of an article, with what each word may be. Immutable and
 * thread-safe.
 */
public final class Tokens {

  private final NormalizedText text;
  private final ImmutableList<Token> tokens;
  private final ImmutableList<ImmutableList<Analysis>> analyses;
  private final ImmutableList<Sentence> sentences;
  private final ImmutableList<Section> sections;
  private final int[] sentenceOf;

  Tokens(
      NormalizedText text,
      ImmutableList<Token> tokens,
      ImmutableList<ImmutableList<Analysis>> analyses,
      ImmutableList<Sentence> sentences,
      ImmutableList<Section> sections) {
    this.text = text;
    this.tokens = tokens;
    this.analyses = analyses;
    this.sentences = sentences;
    this.sections = sections;
    this.sentenceOf = new int[tokens.size()];
    for (Sentence sentence : sentences) {
      for (int i = sentence.from(); i < sentence.to(); i++) {
        sentenceOf[i] = sentence.index();
      }
    }
  }

  public NormalizedText text() {
    return text;
  }

  public int size() {
    return tokens.size();
  }

  public Token get(int index) {
    return tokens.get(index);
  }

  public ImmutableList<Token> tokens() {
    return tokens;
  }

  /**
   * What the word may be, in the order of the lexicon; empty for an unknown word, a number or a
   * mark.
   */
  public ImmutableList<Analysis> analyses(int index) {
    return analyses.get(index);
  }

  public ImmutableList<Sentence> sentences() {
    return sentences;
  }

  /** Every token lies in one sentence. */
  public Sentence sentenceOf(int token) {
    return sentences.get(sentenceOf[token]);
  }

  public ImmutableList<Section> sections() {
    return sections;
  }

  /** The span of the tokens from {@code from} to {@code to}, exclusive, not empty. */
  public Span span(int from, int to) {
    Span first = tokens.get(from).span();
    return to - from == 1 ? first : first.to(tokens.get(to - 1).span());
  }
}
