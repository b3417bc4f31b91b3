package org.waqai.token;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.waqai.text.NormalizedText;

/** The tokens between two line breaks; never empty. */
record Line(int from, int to) {

  static ImmutableList<Line> of(NormalizedText text, List<Token> tokens) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    int from = 0;
    for (int i = 1; i < tokens.size(); i++) {
      if (breaks(text, tokens.get(i - 1).to(), tokens.get(i).from())) {
        lines.add(new Line(from, i));
        from = i;
      }
    }
    if (from < tokens.size()) {
      lines.add(new Line(from, tokens.size()));
    }
    return lines.build();
  }

  private static boolean breaks(NormalizedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.letter(i) == '\n') {
        return true;
      }
    }
    return false;
  }
}
