package org.waqai.mention;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A name of an annotated sentence.
 *
 * @param from its first token
 * @param to behind its last token
 * @param type PER, LOC or ORG
 */
public record NameSpan(int from, int to, String type) {

  /** The names of a sentence by its tags in IOB2, in their order; names of other types are none. */
  public static ImmutableList<NameSpan> of(List<String> tags) {
    ImmutableList.Builder<NameSpan> names = ImmutableList.builder();
    int from = -1;
    String type = "";
    for (int i = 0; i <= tags.size(); i++) {
      String tag = i < tags.size() ? tags.get(i) : "O";
      boolean goes = tag.startsWith("I-") && tag.substring(2).equals(type);
      if (from >= 0 && !goes) {
        names.add(new NameSpan(from, i, type));
        from = -1;
      }
      String next = tag.length() > 2 ? tag.substring(2) : "";
      boolean counts = next.equals("PER") || next.equals("LOC") || next.equals("ORG");
      if (from < 0 && counts) {
        from = i;
        type = next;
      } else if (from < 0) {
        type = "";
      }
    }
    return names.build();
  }
}
