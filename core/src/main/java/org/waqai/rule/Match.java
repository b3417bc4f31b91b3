package org.waqai.rule;

import com.google.common.collect.ImmutableList;

/** A frame that fits an event word, with its roles filled. */
public record Match(
    Frame frame,
    Occurrence occurrence,
    boolean passive,
    ImmutableList<Filler> fillers,
    double score) {

  public boolean fills(String role) {
    return fillers.stream().anyMatch(f -> f.role().name().equals(role));
  }
}
