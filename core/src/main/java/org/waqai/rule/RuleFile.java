package org.waqai.rule;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.LexiconException;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.EntityType;

/** One rule file while it is being read, line by line. Used by one thread. */
final class RuleFile {

  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private final String name;
  private final UnaryOperator<String> fold;
  private final Map<String, ImmutableSet<Word>> lists = new HashMap<>();
  private final Map<String, Boolean> boundLists = new HashMap<>();
  private final Map<String, ImmutableSet<String>> lights = new HashMap<>();
  private final Map<String, ImmutableSet<String>> sets = new HashMap<>();
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final ImmutableMap.Builder<String, String> maps = ImmutableMap.builder();
  private final ImmutableList.Builder<Frame> frames = ImmutableList.builder();
  private @Nullable String event;
  private @Nullable EventType type;
  private @Nullable FrameBuilder frame;
  private int number;
  private boolean speaks;
  private EventType.Setting setting = EventType.Setting.TOLD;

  /**
   * A file that has not been read.
   *
   * @param shared the sets of words that all files know
   */
  RuleFile(String name, UnaryOperator<String> fold, Map<String, ImmutableSet<String>> shared) {
    this.name = name;
    this.fold = fold;
    sets.putAll(shared);
  }

  void line(int lineNumber, String line) {
    number = lineNumber;
    int comment = commentStart(line);
    String content = line.substring(0, comment);
    if (content.isBlank()) {
      return;
    }
    int indent = CharMatcher.whitespace().negate().indexIn(content);
    List<String> words = WORDS.splitToList(content);
    if (indent == 0) {
      top(words);
    } else if (frame == null) {
      throw error("an indented line belongs to a frame, and there is none above it");
    } else if (indent < 4) {
      frame.line(number, words, content.strip());
    } else {
      frame.expectation(number, words, content.strip());
    }
  }

  /** A comment starts with a number sign at the line's begin or after white space. */
  private static int commentStart(String line) {
    for (int i = line.indexOf('#'); i >= 0; i = line.indexOf('#', i + 1)) {
      if (i == 0 || Character.isWhitespace(line.charAt(i - 1))) {
        return i;
      }
    }
    return line.length();
  }

  private void top(List<String> words) {
    String keyword = words.get(0);
    List<String> rest = words.subList(1, words.size());
    switch (keyword) {
      case "event" -> event = one(rest);
      case "maps" -> rest.forEach(this::map);
      case "speaks" -> speaks = true;
      case "place" -> setting = setting(one(rest));
      case "role" -> role(rest);
      case "verbs" -> list(rest, WordClass.VERB, false);
      case "nouns" -> list(rest, WordClass.NOUN, false);
      case "bound" -> list(rest, WordClass.NOUN, true);
      case "set" -> addSet(rest);
      case "light", "undergo" -> lights.put(rest.get(0), keys(rest.subList(1, rest.size())));
      case "frame" -> {
        endFrame();
        frame = new FrameBuilder(this, eventType(), one(rest));
      }
      default -> throw error("no line starts with '" + keyword + "'");
    }
  }

  private void map(String pair) {
    int equals = pair.indexOf('=');
    if (equals < 0) {
      throw error("expected name=value but found '" + pair + "'");
    }
    maps.put(pair.substring(0, equals), pair.substring(equals + 1));
  }

  private EventType.Setting setting(String word) {
    return switch (word) {
      case "seldom" -> EventType.Setting.SELDOM;
      case "headed" -> EventType.Setting.HEADED;
      default -> throw error("expected 'place seldom' or 'place headed'");
    };
  }

  private void role(List<String> words) {
    String roleName = words.get(0);
    boolean many = roleName.endsWith("+");
    if (many) {
      roleName = roleName.substring(0, roleName.length() - 1);
    }
    EnumSet<EntityType> types = EnumSet.noneOf(EntityType.class);
    boolean phrase = false;
    for (String word : words.subList(1, words.size())) {
      switch (word) {
        case "PHRASE" -> phrase = true;
        case "ANY" -> types.addAll(EnumSet.allOf(EntityType.class));
        default -> types.add(entityType(word));
      }
    }
    if (phrase != types.isEmpty()) {
      throw error("a role is either PHRASE or has entity types: " + roleName);
    }
    roles.put(roleName, new Role(roleName, many, phrase, ImmutableSet.copyOf(types)));
  }

  private EntityType entityType(String word) {
    try {
      return EntityType.valueOf(word.equals("PLACE") ? "LOCATION" : word);
    } catch (IllegalArgumentException e) {
      throw error("no entity type is called '" + word + "'");
    }
  }

  private void list(List<String> words, WordClass wordClass, boolean bound) {
    ImmutableSet.Builder<Word> result = ImmutableSet.builder();
    for (String word : words.subList(1, words.size())) {
      List<String> parts = Splitter.on('_').splitToList(word);
      result.add(
          new Word(
              fold.apply(parts.get(0)),
              wordClass,
              parts.stream().skip(1).map(fold).collect(ImmutableList.toImmutableList())));
    }
    String listName = words.get(0);
    ImmutableSet<Word> before = lists.getOrDefault(listName, ImmutableSet.of());
    lists.put(listName, ImmutableSet.<Word>builder().addAll(before).addAll(result.build()).build());
    boundLists.put(listName, bound);
  }

  ImmutableSet<String> keys(List<String> words) {
    return words.stream()
        .map(word -> fold.apply(word.replace('_', ' ')))
        .collect(ImmutableSet.toImmutableSet());
  }

  private void addSet(List<String> words) {
    ImmutableSet<String> before = sets.getOrDefault(words.get(0), ImmutableSet.of());
    sets.put(
        words.get(0),
        ImmutableSet.<String>builder()
            .addAll(before)
            .addAll(keys(words.subList(1, words.size())))
            .build());
  }

  ImmutableSet<String> set(String setName) {
    ImmutableSet<String> set = sets.get(setName);
    if (set == null) {
      throw error("no set of words is called '" + setName + "'");
    }
    return set;
  }

  /** All sets that have been read. */
  ImmutableMap<String, ImmutableSet<String>> sets() {
    return ImmutableMap.copyOf(sets);
  }

  ImmutableSet<Word> list(String listName) {
    ImmutableSet<Word> list = lists.get(listName);
    if (list == null) {
      throw error("no list of words is called '" + listName + "'");
    }
    return list;
  }

  boolean isBound(String listName) {
    return Boolean.TRUE.equals(boundLists.get(listName));
  }

  ImmutableSet<String> lightList(String listName) {
    ImmutableSet<String> list = lights.get(listName);
    if (list == null) {
      throw error("no list of light verbs is called '" + listName + "'");
    }
    return list;
  }

  Role roleOf(String roleName) {
    Role role = roles.get(roleName);
    if (role == null) {
      throw error("the event has no role '" + roleName + "'");
    }
    return role;
  }

  boolean hasRole(String roleName) {
    return roles.containsKey(roleName);
  }

  private EventType eventType() {
    if (type == null) {
      if (event == null) {
        throw error("the line 'event NAME' comes first");
      }
      type = new EventType(event, maps.buildOrThrow(), ImmutableMap.copyOf(roles), speaks, setting);
    }
    return type;
  }

  private void endFrame() {
    if (frame != null) {
      frames.add(frame.build());
    }
    frame = null;
  }

  void end() {
    endFrame();
    eventType();
  }

  EventType type() {
    return eventType();
  }

  ImmutableList<Frame> frames() {
    return frames.build();
  }

  String name() {
    return name;
  }

  String one(List<String> words) {
    if (words.size() != 1) {
      throw error("expected one name");
    }
    return words.get(0);
  }

  LexiconException error(String message) {
    return new LexiconException(name, number, message);
  }
}
