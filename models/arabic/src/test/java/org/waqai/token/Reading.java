package org.waqai.token;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.waqai.arabic.Arabic;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Lemma;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Proclitics;
import org.waqai.lexicon.WordClass;
import org.waqai.text.Article;
import org.waqai.text.Normalizer;

/** What the tests of this package share: texts cut with a lexicon of a few verbs. */
final class Reading {

  private static final ImmutableSet<String> VERBS =
      ImmutableSet.of("قال", "اعلن", "اعلنت", "اكد", "وصل", "التقي", "ارتفع", "دعا");

  static final Normalizer NORMALIZER = Normalizer.read(new Arabic());
  private static final Tokenizer TOKENIZER =
      Tokenizer.read(
          new LexiconReader(new Arabic()), NORMALIZER, (form, key) -> analyze(form, key));

  private Reading() {}

  static Tokens read(Article article) {
    return TOKENIZER.tokenize(NORMALIZER.normalize(article));
  }

  static Tokens read(String text) {
    return read(Article.of(text));
  }

  /** The forms of the tokens with spaces between them. */
  static String forms(Tokens tokens, int from, int to) {
    return tokens.tokens().subList(from, to).stream()
        .map(Token::form)
        .collect(Collectors.joining(" "));
  }

  /** The sentences, each as its kind and its forms. */
  static ImmutableList<String> sentences(Tokens tokens) {
    return tokens.sentences().stream()
        .map(s -> s.kind() + " " + forms(tokens, s.from(), s.to()))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Analysis> analyze(String form, String key) {
    if (!VERBS.contains(key)) {
      return ImmutableList.of();
    }
    Lemma lemma = new Lemma(form, WordClass.VERB, ImmutableSet.of());
    return ImmutableList.of(
        new Analysis(
            lemma,
            form,
            WordClass.VERB,
            Analysis.Tense.PERFECT,
            Analysis.Voice.EITHER,
            Analysis.Person.THIRD,
            Analysis.Gender.EITHER,
            Analysis.Number.SINGULAR,
            Proclitics.NONE,
            0,
            ""));
  }
}
