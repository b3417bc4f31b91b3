package org.waqai.token;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.WordAnalyzer;
import org.waqai.text.NormalizedText;
import org.waqai.text.Normalizer;

/**
 * Makes tokens, sentences and sections of a text.
 *
 * <p>A word keeps its clitics; what they may be, its analyses say. Marks are tokens of their own
 * also when they are glued to a word, digits and letters of the language are parted, and letters of
 * a word never are. Any text gives a result, in time that grows with its length. Immutable and
 * thread-safe.
 */
public final class Tokenizer {

  private final Abbreviations abbreviations;
  private final PageMarkers markers;
  private final WordAnalyzer analyzer;

  private Tokenizer(Abbreviations abbreviations, PageMarkers markers, WordAnalyzer analyzer) {
    this.abbreviations = abbreviations;
    this.markers = markers;
    this.analyzer = analyzer;
  }

  /**
   * A tokenizer with {@code token/abbreviations.tsv} and {@code token/sections.tsv}.
   *
   * @throws org.waqai.lexicon.LexiconException if a file is missing or has a mistake
   */
  public static Tokenizer read(LexiconReader reader, Normalizer normalizer, WordAnalyzer analyzer) {
    Abbreviations abbreviations = Abbreviations.read(reader, normalizer);
    return new Tokenizer(
        abbreviations, PageMarkers.read(reader, normalizer, abbreviations), analyzer);
  }

  public Tokens tokenize(NormalizedText text) {
    return lay(text, new Scanner(text, abbreviations).scan());
  }

  /**
   * The tokens that another tokenizer has made of the same text: its words in normalized letters,
   * in the order of the text, nothing but white space between them.
   *
   * @throws IllegalArgumentException if the text does not go on with one of the words
   */
  public Tokens tokenize(NormalizedText text, List<String> words) {
    ImmutableList<Token> scanned = new Scanner(text, abbreviations).scan();
    return lay(text, new OwnTokens(text, scanned).align(words));
  }

  private Tokens lay(NormalizedText text, ImmutableList<Token> tokens) {
    ImmutableList<ImmutableList<Analysis>> analyses = analyze(tokens);
    SentenceWriter page =
        new PageReader(
                tokens,
                Line.of(text, tokens),
                markers,
                new DatelineWords(markers, tokens, analyses),
                text.article().title().filter(title -> !title.isBlank()).isPresent())
            .read();
    return new Tokens(text, tokens, analyses, page.sentences(), page.sections());
  }

  private ImmutableList<ImmutableList<Analysis>> analyze(ImmutableList<Token> tokens) {
    ImmutableList.Builder<ImmutableList<Analysis>> result = ImmutableList.builder();
    Map<String, ImmutableList<Analysis>> known = new HashMap<>();
    for (Token token : tokens) {
      result.add(
          token.isWord()
              ? known.computeIfAbsent(token.form(), form -> analyzer.analyze(form, token.key()))
              : ImmutableList.of());
    }
    return result.build();
  }
}
