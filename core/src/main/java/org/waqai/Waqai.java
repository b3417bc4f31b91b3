package org.waqai;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.waqai.entity.Entities;
import org.waqai.entity.EntityResolver;
import org.waqai.fact.FactExtractor;
import org.waqai.fact.Facts;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Resources;
import org.waqai.lexicon.WordForms;
import org.waqai.mention.GazetteerTagger;
import org.waqai.mention.LabelTagger;
import org.waqai.mention.Mentions;
import org.waqai.mention.NameLabel;
import org.waqai.mention.NameLabeller;
import org.waqai.mention.NameTagger;
import org.waqai.mention.NationTable;
import org.waqai.mention.Tagger;
import org.waqai.phrase.FullParse;
import org.waqai.phrase.Phrases;
import org.waqai.phrase.ShallowParser;
import org.waqai.phrase.Syntax;
import org.waqai.phrase.SyntaxParser;
import org.waqai.phrase.SyntaxWord;
import org.waqai.rule.Governors;
import org.waqai.rule.RuleMatcher;
import org.waqai.rule.RuleReader;
import org.waqai.rule.Rules;
import org.waqai.text.Article;
import org.waqai.text.NormalizedText;
import org.waqai.text.Normalizer;
import org.waqai.time.TimeFinder;
import org.waqai.token.Sentence;
import org.waqai.token.Tokenizer;
import org.waqai.token.Tokens;

/**
 * Reads news articles and says what happened: who met, attacked, detained, appointed whom, where
 * and when.
 *
 * <p>Make one for a JVM: loading the word lists takes the better part of a second, reading an
 * article milliseconds. Immutable and thread-safe; nothing is fetched at run time.
 */
public final class Waqai {

  private final Normalizer normalizer;
  private final Tokenizer tokenizer;
  private final GazetteerTagger lists;
  private final Tagger tagger;
  private final TimeFinder timeFinder;
  private final ShallowParser parser;
  private final Optional<SyntaxParser> syntax;
  private final EntityResolver resolver;
  private final FactExtractor extractor;
  private final Rules rules;

  private Waqai(
      Normalizer normalizer,
      Tokenizer tokenizer,
      GazetteerTagger lists,
      Tagger tagger,
      TimeFinder timeFinder,
      ShallowParser parser,
      Optional<SyntaxParser> syntax,
      EntityResolver resolver,
      FactExtractor extractor,
      Rules rules) {
    this.normalizer = normalizer;
    this.tokenizer = tokenizer;
    this.lists = lists;
    this.tagger = tagger;
    this.timeFinder = timeFinder;
    this.parser = parser;
    this.syntax = syntax;
    this.resolver = resolver;
    this.extractor = extractor;
    this.rules = rules;
  }

  /**
   * The Arabic reader, with the word lists of the artifact {@code waqai-arabic}.
   *
   * @throws IllegalStateException if that artifact is not on the class path
   */
  public static Waqai arabic() {
    Iterator<Resources> found = ServiceLoader.load(Resources.class).iterator();
    if (!found.hasNext()) {
      throw new IllegalStateException(
          "no Arabic word lists on the class path: add the dependency org.waqai:waqai-arabic");
    }
    return from(found.next());
  }

  /**
   * A reader with word lists of one's own, such as an edited copy of the Arabic ones in a folder.
   *
   * @throws org.waqai.lexicon.LexiconException if a file is missing or has a mistake, with file and
   *     line
   */
  public static Waqai from(Resources resources) {
    LexiconReader reader = new LexiconReader(resources);
    Normalizer normalizer = Normalizer.read(resources);
    Tokenizer tokenizer =
        Tokenizer.read(reader, normalizer, WordForms.read(reader, normalizer::key));
    GazetteerTagger lists = GazetteerTagger.read(reader, normalizer);
    NameTagger tagger = NameTagger.read(resources, lists);
    NationTable nations = lists.nations();
    RuleMatcher matcher =
        new RuleMatcher(
            new RuleReader(reader, normalizer::key).read(),
            Governors.read(reader, normalizer::key),
            nations,
            normalizer::key);
    return new Waqai(
        normalizer,
        tokenizer,
        lists,
        tagger,
        TimeFinder.read(reader, normalizer),
        ShallowParser.read(reader, nations, normalizer::key),
        Optional.empty(),
        EntityResolver.read(reader, nations, normalizer::key),
        FactExtractor.read(reader, matcher, normalizer::key),
        matcher.rules());
  }

  /** The same reader with a tagger of one's own in the place of the word lists. */
  public Waqai with(Tagger other) {
    return copy(other, syntax);
  }

  private Waqai copy(Tagger names, Optional<SyntaxParser> full) {
    return new Waqai(
        normalizer, tokenizer, lists, names, timeFinder, parser, full, resolver, extractor, rules);
  }

  /**
   * The same reader with another model of names, such as one of OpenNLP: it decides where persons,
   * places and organisations are named; titles, offices, groups and countries stay those of the
   * word lists.
   */
  public Waqai withNames(NameLabeller labeller) {
    return with(new LabelTagger(lists, labeller));
  }

  /**
   * The same reader with a full parser beside its own rules: slower, and better at what belongs to
   * which clause. It is asked about sentences with an event word.
   */
  public Waqai withSyntax(SyntaxParser full) {
    return copy(tagger, Optional.of(full));
  }

  /**
   * The same reader with the full parser that is on the class path.
   *
   * @throws IllegalStateException if there is none, or a part of it is missing
   */
  public Waqai deep() {
    Iterator<SyntaxParser.Provider> found =
        ServiceLoader.load(SyntaxParser.Provider.class).iterator();
    if (!found.hasNext()) {
      throw new IllegalStateException(
          "no full parser on the class path: add the dependency org.waqai:waqai-corenlp");
    }
    return withSyntax(found.next().load());
  }

  /** The event types and their frames. */
  public Rules rules() {
    return rules;
  }

  /** Reads an article; any text, also an empty one, gives a result. */
  public Facts read(Article article) {
    NormalizedText text = normalizer.normalize(article);
    return read(tokenizer.tokenize(text));
  }

  /** Reads on from tokens. */
  public Facts read(Tokens tokens) {
    return read(tagger.tag(tokens).and(timeFinder.find(tokens)));
  }

  /** Reads on from names and time expressions. */
  public Facts read(Mentions mentions) {
    Phrases phrases = parsed(mentions);
    Entities entities = resolver.resolve(phrases);
    return extractor.extract(entities);
  }

  private Phrases parsed(Mentions mentions) {
    Phrases phrases = parser.parse(mentions);
    if (syntax.isEmpty()) {
      return phrases;
    }
    Map<Integer, Syntax> heard = new HashMap<>();
    Set<Integer> declined = new HashSet<>();
    for (Sentence sentence : mentions.tokens().sentences()) {
      if (sentence.kind() != Sentence.Kind.META && extractor.mayTell(phrases, sentence)) {
        ImmutableList<SyntaxWord> words = parser.words(phrases, sentence);
        Optional<Syntax> said = words.isEmpty() ? Optional.empty() : syntax.get().parse(words);
        if (said.isPresent()) {
          heard.put(sentence.index(), said.get());
        } else if (!words.isEmpty()) {
          declined.add(sentence.index());
        }
      }
    }
    return phrases.with(new FullParse(heard, declined));
  }

  /** The tokens of an article, for those who add their own names. */
  public Tokens tokens(Article article) {
    return tokenizer.tokenize(normalizer.normalize(article));
  }

  /**
   * The tokens that another tokenizer has made of an article: all its words and marks, in order.
   *
   * @throws IllegalArgumentException if the text does not go on with one of the words
   */
  public Tokens tokens(Article article, List<String> words) {
    return tokenizer.tokenize(
        normalizer.normalize(article), words.stream().map(normalizer::letters).toList());
  }

  /** The names and time expressions of an article, for those who add to them. */
  public Mentions mentions(Article article) {
    Tokens tokens = tokens(article);
    return tagger.tag(tokens).and(timeFinder.find(tokens));
  }

  /**
   * What each token of a sentence is in a name, for comparison with annotated text. The tokens stay
   * as they are; one without a letter or mark counts as a full stop.
   */
  public ImmutableList<NameLabel> labels(List<String> sentence) {
    List<String> words = new ArrayList<>();
    for (String word : sentence) {
      String letters = normalizer.letters(word);
      words.add(letters.isBlank() ? "." : letters);
    }
    Tokens tokens =
        tokenizer.tokenize(normalizer.normalize(Article.of(String.join(" ", words))), words);
    return tagger.labels(tokens);
  }

  /** The phrases and clauses of an article. */
  public Phrases phrases(Article article) {
    return parsed(mentions(article));
  }
}
