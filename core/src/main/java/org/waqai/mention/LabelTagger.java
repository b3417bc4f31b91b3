package org.waqai.mention;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.waqai.token.Sentence;
import org.waqai.token.Tokens;

/**
 * Finds names by any labeller of words. The labeller decides where persons, places and
 * organisations begin and end; titles, offices, groups, abbreviations and countries are those of
 * the lists. Immutable and thread-safe.
 */
public final class LabelTagger implements Tagger {

  /** The longest stretch that is labelled at once; it bounds the work on endless sentences. */
  private static final int LONGEST = 400;

  private final GazetteerTagger lists;
  private final NameLabeller labeller;

  public LabelTagger(GazetteerTagger lists, NameLabeller labeller) {
    this.lists = lists;
    this.labeller = labeller;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if the labeller does not give one label a word
   */
  @Override
  public Mentions tag(Tokens tokens) {
    return NameTagger.join(lists, lists.scan(tokens), lists.tag(tokens), label(tokens));
  }

  @Override
  public ImmutableList<NameLabel> labels(Tokens tokens) {
    ImmutableList.Builder<NameLabel> labels = ImmutableList.builder();
    for (byte label : label(tokens)) {
      labels.add(NameLabel.of(label));
    }
    return labels.build();
  }

  private byte[] label(Tokens tokens) {
    byte[] labels = new byte[tokens.size()];
    for (Sentence sentence : tokens.sentences()) {
      for (int from = sentence.from(); from < sentence.to(); from += LONGEST) {
        int to = Math.min(sentence.to(), from + LONGEST);
        ImmutableList.Builder<String> words = ImmutableList.builderWithExpectedSize(to - from);
        for (int i = from; i < to; i++) {
          words.add(tokens.get(i).form());
        }
        label(words.build(), labels, from);
      }
    }
    return labels;
  }

  private void label(ImmutableList<String> words, byte[] labels, int from) {
    List<NameLabel> found = labeller.label(words);
    if (found.size() != words.size()) {
      throw new IllegalStateException(
          "the labeller gave " + found.size() + " labels for " + words.size() + " words");
    }
    for (int i = 0; i < found.size(); i++) {
      labels[from + i] = found.get(i).index();
    }
  }
}
