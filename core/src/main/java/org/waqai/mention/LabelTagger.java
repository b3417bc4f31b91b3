package org.waqai.mention;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.waqai.token.Tokens;

/**
 * Finds names by any labeller of words. The labeller decides where persons, places and
 * organisations begin and end; titles, offices, groups, abbreviations and countries are those of
 * the lists. Immutable and thread-safe.
 */
public final class LabelTagger implements Tagger {

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
    return NameTagger.listOf(label(tokens));
  }

  private byte[] label(Tokens tokens) {
    return NameTagger.label(tokens, (from, to) -> label(tokens, from, to));
  }

  private byte[] label(Tokens tokens, int from, int to) {
    ImmutableList.Builder<String> words = ImmutableList.builderWithExpectedSize(to - from);
    for (int i = from; i < to; i++) {
      words.add(tokens.get(i).form());
    }
    List<NameLabel> found = labeller.label(words.build());
    if (found.size() != to - from) {
      throw new IllegalStateException(
          "the labeller gave " + found.size() + " labels for " + (to - from) + " words");
    }
    byte[] labels = new byte[to - from];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = found.get(i).index();
    }
    return labels;
  }
}
