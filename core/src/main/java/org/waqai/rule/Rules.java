package org.waqai.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.WordClass;

/** All event types with their frames, indexed by trigger word. Immutable and thread-safe. */
public final class Rules {

  private final ImmutableList<EventType> types;
  private final ImmutableList<Frame> frames;
  private final ImmutableListMultimap<String, Use> verbs;
  private final ImmutableListMultimap<String, Use> nouns;

  /** That a frame uses a word, by itself or only under a light verb. */
  public record Use(Frame frame, Word word, boolean bound) {}

  Rules(ImmutableList<EventType> types, ImmutableList<Frame> frames) {
    this.types = types;
    this.frames = frames;
    ImmutableListMultimap.Builder<String, Use> verbIndex = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Use> nounIndex = ImmutableListMultimap.builder();
    for (Frame frame : frames) {
      for (Word word : frame.words()) {
        (word.wordClass() == WordClass.VERB ? verbIndex : nounIndex)
            .put(word.citation(), new Use(frame, word, false));
      }
      for (Word word : frame.bound()) {
        nounIndex.put(word.citation(), new Use(frame, word, true));
      }
    }
    this.verbs = verbIndex.build();
    this.nouns = nounIndex.build();
  }

  public ImmutableList<EventType> types() {
    return types;
  }

  public ImmutableList<Frame> frames() {
    return frames;
  }

  /** The frames that use a verb or what is derived from it, by the verb's folded citation form. */
  public ImmutableList<Use> ofVerb(String citation) {
    return verbs.get(citation);
  }

  /** The frames that use a noun, by its folded singular or masdar form. */
  public ImmutableList<Use> ofNoun(String citation) {
    return nouns.get(citation);
  }

  /**
   * The light verbs of the frames that use a word, by its folded citation form and that of its
   * lemma.
   */
  public ImmutableSet<String> lightsOf(String lemma, String citation) {
    ImmutableSet.Builder<String> result = ImmutableSet.builder();
    for (String word : ImmutableSet.of(lemma, citation)) {
      Iterable<Use> uses = Iterables.concat(ofVerb(word), ofNoun(word));
      uses.forEach(use -> result.addAll(use.frame().light()).addAll(use.frame().undergo()));
    }
    return result.build();
  }

  /** Whether an analysis may be an event word at all. */
  public boolean mayTrigger(Analysis analysis, String citation, String stem) {
    return !ofVerb(citation).isEmpty() || !ofNoun(citation).isEmpty() || !ofNoun(stem).isEmpty();
  }
}
