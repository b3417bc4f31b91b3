package org.waqai.training;

import com.google.common.collect.ImmutableList;
import java.util.List;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;
import org.waqai.mention.EntityType;
import org.waqai.mention.NameLabel;

/** The names of a sentence as spans of OpenNLP, of IOB2 tags. Immutable. */
record BioSpans(ImmutableList<Span> spans) {

  static BioSpans of(List<String> tags) {
    ImmutableList.Builder<Span> spans = ImmutableList.builder();
    int from = -1;
    @Nullable EntityType type = null;
    for (int i = 0; i <= tags.size(); i++) {
      NameLabel label = i < tags.size() ? NameLabel.ofTag(tags.get(i)) : NameLabel.O;
      if (type != null && (label.begin() || label.type() != type)) {
        spans.add(new Span(from, i, name(type)));
        type = null;
      }
      if (type == null && label.type() != null) {
        from = i;
        type = label.type();
      }
    }
    return new BioSpans(spans.build());
  }

  private static String name(EntityType type) {
    return NameLabel.of(type, true).tag().substring(2);
  }

  Span[] toArray() {
    return spans.toArray(Span[]::new);
  }
}
