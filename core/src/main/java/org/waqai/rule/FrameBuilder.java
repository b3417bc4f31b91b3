package org.waqai.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One frame of a rule file while it is being read. Used by one thread. */
final class FrameBuilder {

  private static final double USUAL_CONFIDENCE = 0.8;
  private static final ImmutableSet<String> REALIZATIONS =
      ImmutableSet.of("verb", "noun", "participle", "attribute", "active", "passive");
  private static final ImmutableSet<String> EVERYWHERE =
      ImmutableSet.of("trigger", "place", "time", "polarity", "modality", "source");

  private final RuleFile file;
  private final EventType type;
  private final String name;
  private final ImmutableSet.Builder<Word> words = ImmutableSet.builder();
  private final ImmutableSet.Builder<Word> bound = ImmutableSet.builder();
  private final ImmutableSet.Builder<String> light = ImmutableSet.builder();
  private final ImmutableSet.Builder<String> undergo = ImmutableSet.builder();
  private final ImmutableList.Builder<Slot> slots = ImmutableList.builder();
  private final ImmutableSet.Builder<String> needs = ImmutableSet.builder();
  private final ImmutableSet.Builder<String> needsOne = ImmutableSet.builder();
  private final ImmutableList.Builder<Frame.Context> contexts = ImmutableList.builder();
  private final ImmutableSet.Builder<String> only = ImmutableSet.builder();
  private final ImmutableList.Builder<Example> examples = ImmutableList.builder();
  private Optional<String> modality = Optional.empty();
  private Optional<String> polarity = Optional.empty();
  private double confidence = USUAL_CONFIDENCE;
  private @Nullable OpenExample example;

  private record OpenExample(
      int line,
      boolean positive,
      boolean wished,
      String text,
      ImmutableListMultimap.Builder<String, String> expected) {}

  FrameBuilder(RuleFile file, EventType type, String name) {
    this.file = file;
    this.type = type;
    this.name = name;
  }

  void line(int number, List<String> line, String content) {
    endExample();
    String keyword = line.get(0);
    List<String> rest = line.subList(1, line.size());
    switch (keyword) {
      case "words" -> rest.forEach(w -> (file.isBound(w) ? bound : words).addAll(file.list(w)));
      case "light" -> rest.forEach(w -> light.addAll(file.lightList(w)));
      case "undergo" -> rest.forEach(w -> undergo.addAll(file.lightList(w)));
      case "needs" -> rest.forEach(w -> needs.add(file.roleOf(w).name()));
      case "needs-one" -> rest.forEach(w -> needsOne.add(file.roleOf(w).name()));
      case "unless", "when" -> context(keyword.equals("when"), rest);
      case "only" -> rest.forEach(this::restrict);
      case "modality" -> modality = Optional.of(file.one(rest));
      case "polarity" -> polarity = Optional.of(file.one(rest));
      case "confidence" -> confidence = number(file.one(rest));
      case "example", "not", "wish", "wish-not" ->
          example =
              new OpenExample(
                  number,
                  keyword.equals("example") || keyword.equals("wish"),
                  keyword.startsWith("wish"),
                  content.substring(keyword.length()).strip(),
                  ImmutableListMultimap.builder());
      default -> slot(file.roleOf(keyword), rest);
    }
  }

  private void restrict(String realization) {
    if (!REALIZATIONS.contains(realization)) {
      throw file.error("'only' knows " + String.join(", ", REALIZATIONS) + ", not " + realization);
    }
    only.add(realization);
  }

  private void context(boolean required, List<String> rest) {
    Frame.Side side;
    try {
      side = Frame.Side.valueOf(rest.isEmpty() ? "" : rest.get(0).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw file.error("expected 'before', 'after', 'word', 'sentence', 'in ROLE' or 'head ROLE'");
    }
    boolean in = side.isRole();
    if (rest.size() < (in ? 3 : 2)) {
      throw file.error("the condition has no words");
    }
    String role = in ? file.roleOf(rest.get(1)).name() : "";
    ImmutableList.Builder<String> forms = ImmutableList.builder();
    ImmutableSet.Builder<String> lemmas = ImmutableSet.builder();
    ImmutableSet.Builder<String> tags = ImmutableSet.builder();
    for (String word : rest.subList(in ? 2 : 1, rest.size())) {
      switch (word.charAt(0)) {
        case '@' -> lemmas.addAll(file.set(word.substring(1)));
        case '*' -> tags.add(word.substring(1));
        default -> forms.add(word);
      }
    }
    contexts.add(
        new Frame.Context(
            required, side, role, file.keys(forms.build()), lemmas.build(), tags.build()));
  }

  private double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw file.error("no number: " + text);
    }
  }

  private void slot(Role role, List<String> rest) {
    if (rest.isEmpty()) {
      throw file.error("where does the role " + role.name() + " stand?");
    }
    Place place;
    try {
      place = Place.valueOf(rest.get(0).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw file.error("no place is called '" + rest.get(0) + "'");
    }
    ImmutableSet<String> prepositions = file.keys(rest.subList(1, rest.size()));
    if (place == Place.AFTER && prepositions.isEmpty()) {
      throw file.error("'after' needs its prepositions");
    }
    slots.add(new Slot(role, place, prepositions));
  }

  void expectation(int number, List<String> line, String content) {
    if (example == null) {
      throw file.error("line " + number + " belongs to an example, and there is none above it");
    }
    String key = line.get(0);
    if (!EVERYWHERE.contains(key) && !file.hasRole(key)) {
      throw file.error("the event has no role '" + key + "'");
    }
    example.expected.put(key, content.substring(key.length()).strip());
  }

  private void endExample() {
    if (example != null) {
      examples.add(
          new Example(
              file.name(),
              example.line,
              example.positive,
              example.wished,
              example.text,
              example.expected.build()));
    }
    example = null;
  }

  Frame build() {
    endExample();
    ImmutableList<Example> all = examples.build();
    if (all.stream().noneMatch(Example::positive)) {
      throw file.error("the frame '" + name + "' has no example, and no wish");
    }
    return new Frame(
        type.name().toLowerCase(Locale.ROOT) + "/" + name,
        type,
        words.build(),
        bound.build(),
        light.build(),
        undergo.build(),
        slots.build(),
        needs.build(),
        needsOne.build(),
        contexts.build(),
        only.build(),
        modality,
        polarity,
        confidence,
        all);
  }
}
