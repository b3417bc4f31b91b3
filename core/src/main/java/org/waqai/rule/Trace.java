package org.waqai.rule;

import org.waqai.text.Span;

/**
 * One try of a frame at an event word, and how it ended.
 *
 * @param frame the frame's name
 * @param fired whether the frame made a fact
 * @param why in words: what was filled, or what was missing
 */
public record Trace(Span trigger, String frame, boolean fired, String why) {

  @Override
  public String toString() {
    return "%d..%d %s %s: %s"
        .formatted(trigger.start(), trigger.end(), frame, fired ? "fires" : "does not fire", why);
  }
}
