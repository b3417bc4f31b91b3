package org.waqai.training;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.waqai.Waqai;
import org.waqai.mention.Conll;
import org.waqai.mention.GazetteerTagger;
import org.waqai.mention.Mentions;
import org.waqai.mention.NameFeatures;
import org.waqai.mention.NameLabel;
import org.waqai.text.Article;
import org.waqai.text.Normalizer;
import org.waqai.token.Tokens;

/** The sentences of a file with the features and the right labels of their tokens. */
final class Corpus {

  final List<NameFeatures.Sentence> sentences = new ArrayList<>();
  final List<byte[]> labels = new ArrayList<>();

  Corpus(
      Waqai waqai,
      Normalizer normalizer,
      GazetteerTagger lists,
      NameFeatures features,
      Conll file) {
    for (Conll.Sentence sentence : file.sentences()) {
      Tokens tokens = tokens(waqai, normalizer, sentence);
      Mentions found = lists.tag(tokens);
      sentences.add(features.of(found, 0, tokens.size()));
      labels.add(labels(sentence.tags()));
    }
  }

  /** The tokens of a sentence as the file has them. */
  static Tokens tokens(Waqai waqai, Normalizer normalizer, Conll.Sentence sentence) {
    List<String> words = sentence.tokens().stream().map(t -> visible(normalizer, t)).toList();
    Tokens tokens = waqai.tokens(Article.of(String.join(" ", words)), words);
    if (tokens.size() != words.size()) {
      throw new IllegalStateException("a token is lost: " + String.join(" ", words));
    }
    return tokens;
  }

  /** Files have tokens of nothing but marks that direct the writing; a dot stands for them. */
  private static String visible(Normalizer normalizer, String token) {
    return normalizer.letters(token).isBlank() ? "." : token;
  }

  private static byte[] labels(ImmutableList<String> tags) {
    byte[] labels = new byte[tags.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = NameLabel.ofTag(tags.get(i)).index();
    }
    return labels;
  }
}
