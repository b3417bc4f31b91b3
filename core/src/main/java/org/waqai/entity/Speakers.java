package org.waqai.entity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who has spoken so far in a section, the last one first: those whom the article itself lets speak,
 * and those of whom only somebody else tells that they spoke. Used by one thread.
 */
final class Speakers {

  private static final int MEMORY = 12;

  private final Deque<EntityDraft> outer = new ArrayDeque<>();
  private final Deque<EntityDraft> told = new ArrayDeque<>();

  private final Map<EntityDraft, Integer> sentences = new HashMap<>();

  void clear() {
    outer.clear();
    told.clear();
    sentences.clear();
  }

  /**
   * Remembers one who speaks.
   *
   * @param within whether the words stand within those of somebody else
   */
  void remember(EntityDraft draft, boolean within, int sentence) {
    sentences.put(draft, sentence);
    Deque<EntityDraft> memory = within ? told : outer;
    memory.remove(draft);
    memory.addFirst(draft);
    if (memory.size() > MEMORY) {
      memory.removeLast();
    }
  }

  /** The last sentence that somebody spoke in, or -1. */
  int lastSentence(@Nullable EntityDraft speaker) {
    return speaker == null ? -1 : sentences.getOrDefault(speaker, -1);
  }

  /** "he added that": the last one who fits, before those who were only told of. */
  @Nullable EntityDraft latest(Predicate<EntityDraft> fits) {
    return Stream.concat(outer.stream(), told.stream()).filter(fits).findFirst().orElse(null);
  }
}
