package org.waqai.token;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Collects sentences in their order, and the sections that they make. */
final class SentenceWriter {

  private final List<Sentence> sentences = new ArrayList<>();
  private int section;
  private int sections = 1;
  private boolean used;

  int section() {
    return section;
  }

  void newSection() {
    if (used) {
      section = sections++;
    }
  }

  void backTo(int earlier) {
    section = earlier;
  }

  void add(Sentence.Kind kind, int from, int to) {
    used = true;
    sentences.add(new Sentence(sentences.size(), section, kind, from, to));
  }

  ImmutableList<Sentence> sentences() {
    return ImmutableList.copyOf(sentences);
  }

  ImmutableList<Section> sections() {
    int[] from = new int[sections];
    int[] to = new int[sections];
    for (Sentence sentence : sentences) {
      int s = sentence.section();
      if (to[s] == 0) {
        from[s] = sentence.index();
      }
      to[s] = sentence.index() + 1;
    }
    ImmutableList.Builder<Section> result = ImmutableList.builder();
    for (int s = 0; s < sections && used; s++) {
      result.add(new Section(s, from[s], to[s]));
    }
    return result.build();
  }
}
