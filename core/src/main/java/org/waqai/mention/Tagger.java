package org.waqai.mention;

import com.google.common.collect.ImmutableList;
import org.waqai.token.Tokens;

/** Finds names. Implementations are immutable and thread-safe. */
public interface Tagger {

  /**
   * The mentions of the text, in the order of their first tokens; the name ranges do not overlap.
   */
  Mentions tag(Tokens tokens);

  /**
   * The label of each token, for comparison with annotated text. Names that stand within others may
   * be labelled here and be no mention of their own, as the ministry in a minister's office.
   */
  default ImmutableList<NameLabel> labels(Tokens tokens) {
    Mentions mentions = tag(tokens);
    ImmutableList.Builder<NameLabel> labels = ImmutableList.builder();
    for (int i = 0; i < tokens.size(); i++) {
      int at = i;
      labels.add(
          mentions
              .at(i)
              .filter(m -> m.kind() != Mention.Kind.TITLE)
              .map(m -> NameLabel.of(m.type(), m.from() == at))
              .orElse(NameLabel.O));
    }
    return labels.build();
  }
}
