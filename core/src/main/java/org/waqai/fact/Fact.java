package org.waqai.fact;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waqai.time.TimeMention;

/**
 * One event that the article reports. Immutable and thread-safe.
 *
 * @param id unique within the article
 * @param type the event type's name, such as {@code Meet}
 * @param place the most specific place that is named for it
 * @param time when, with its ISO 8601 value
 * @param source who says so, where the article attributes it
 * @param mentions the words that tell of it, in the order of the text
 * @param rule the frame that found it, such as {@code meet/receive}
 * @param confidence from 0 to 1
 */
public record Fact(
    String id,
    String type,
    ImmutableList<Argument> arguments,
    Optional<Argument> place,
    Optional<TimeMention> time,
    Polarity polarity,
    Modality modality,
    Optional<Argument> source,
    ImmutableList<Trigger> mentions,
    String rule,
    double confidence) {

  /** The arguments of a role, in the order of the text. */
  public ImmutableList<Argument> arguments(String role) {
    return arguments.stream()
        .filter(a -> a.role().equals(role))
        .collect(ImmutableList.toImmutableList());
  }

  /** One line: type, arguments, place, time, and what is not as usual. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(type).append('(');
    line.append(arguments.stream().map(Argument::toString).collect(Collectors.joining(", ")));
    place.ifPresent(p -> line.append(", place=").append(p.name()));
    time.flatMap(TimeMention::value).ifPresent(v -> line.append(", time=").append(v.iso()));
    source.ifPresent(s -> line.append(", source=").append(s.name()));
    if (polarity == Polarity.NEGATIVE) {
      line.append(", negative");
    }
    if (modality != Modality.ASSERTED) {
      line.append(", ").append(modality.name().toLowerCase(java.util.Locale.ROOT));
    }
    return line.append(')').toString();
  }
}
