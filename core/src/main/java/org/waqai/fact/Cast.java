package org.waqai.fact;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.SetMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.waqai.entity.Entity;
import org.waqai.mention.EntityType;
import org.waqai.mention.NationTable;
import org.waqai.rule.Filler;
import org.waqai.rule.Governors;
import org.waqai.rule.Place;
import org.waqai.rule.Role;
import org.waqai.token.Sentence;

/**
 * Weighs whether those who take part in two facts, and what these are about, speak for one event or
 * against it. Immutable and thread-safe.
 */
final class Cast {

  private static final double SAME = 2;

  /** A body of the same country. */
  private static final double ALIKE = 1;

  /** Two names in one role are two events; a name and common words may be one. */
  private static final double OTHER_NAMES = -2;

  private static final double OTHER_WORDS = -0.5;

  /** "a bus of tourists" and "the bus". */
  private static final double SAME_NOUN = 0.5;

  /** One of several alone. */
  private static final double TOO_FEW = -1;

  /** Who condemns two things does so twice. */
  private static final double OTHER_TOPICS = -1;

  /** The smallest number that is seldom the same by chance. */
  private static final int TELLING = 3;

  private static final double SAME_SPEAKER = 0.5;

  private static final String AGENT = "agent";

  private static final Splitter SPACE = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private final NationTable nations;
  private final Governors governors;
  private final UnaryOperator<String> fold;

  Cast(NationTable nations, Governors governors, UnaryOperator<String> fold) {
    this.nations = nations;
    this.governors = governors;
    this.fold = fold;
  }

  /** What those who take part, and what it is about, say for one event, or against it. */
  double compare(Draft a, Draft b) {
    boolean stance = isStance(a);
    double score = 0;
    for (Role role : a.type.roles().values()) {
      double agreement = agreement(role, a, b);
      score += stance && role.name().equals(AGENT) ? Math.min(agreement, SAME_SPEAKER) : agreement;
      score += isAboutOther(role, a, b) ? OTHER_TOPICS : 0;
    }
    return score;
  }

  /** Whether two facts are about different things, which a headline tells in words of its own. */
  boolean isAboutOther(Role role, Draft a, Draft b) {
    return role.phrase() && a.kind != Sentence.Kind.HEADLINE && topicsDiffer(role, a, b);
  }

  /** Whether somebody takes part in both. */
  static boolean shares(Draft a, Draft b) {
    return a.fillers.stream()
        .filter(x -> x.entity().isPresent())
        .anyMatch(x -> b.fillers.stream().anyMatch(y -> y.entity().equals(x.entity())));
  }

  /** Whether a fact says of anybody who it is: not "there were dead". */
  boolean tellsWho(Draft draft) {
    return draft.fillers.stream().anyMatch(f -> f.entity().isPresent() && !isBare(f, draft));
  }

  /** Whether a place lies in a country. */
  boolean within(Entity place, Entity country) {
    return isCountry(country) && !isCountry(place) && place.country().equals(country.country());
  }

  boolean isCountry(Entity place) {
    return place.country().isPresent() && nations.isCountry(fold.apply(place.name()));
  }

  /**
   * One who condemns, demands or praises does so several times: to be the same is weak evidence.
   */
  private static boolean isStance(Draft draft) {
    Set<String> roles = draft.type.roles().keySet();
    return roles.contains(AGENT)
        && roles.contains("topic")
        && (roles.contains("target") || roles.contains("recipient"));
  }

  /** How far the fillers of a role speak for one event, or against it. */
  private double agreement(Role role, Draft first, Draft second) {
    Set<Entity> a = tellingWho(role, first);
    Set<Entity> b = tellingWho(role, second);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    long common = a.stream().filter(b::contains).count();
    if (common > 0) {
      boolean enough = !role.many() || common >= Math.min(2, Math.min(a.size(), b.size()));
      return enough ? SAME : TOO_FEW;
    }
    if (countsAgree(role, first, second)) {
      return SAME;
    }
    if (a.stream().anyMatch(x -> b.stream().anyMatch(y -> isPartOfName(x, y)))) {
      return SAME;
    }
    if (a.stream().anyMatch(x -> b.stream().anyMatch(y -> compatriots(x, y)))) {
      return ALIKE;
    }
    if (!role.name().equals(AGENT) && headsAgree(role, first, second)) {
      return SAME_NOUN;
    }
    boolean named = a.stream().allMatch(Entity::isNamed) && b.stream().allMatch(Entity::isNamed);
    return named ? OTHER_NAMES : OTHER_WORDS;
  }

  /** "16 injured" and "16 persons": the same number again, which of two says nothing. */
  private static boolean countsAgree(Role role, Draft a, Draft b) {
    Set<Integer> known = a.figures.get(role.name());
    return b.figures.get(role.name()).stream().anyMatch(n -> n >= TELLING && known.contains(n));
  }

  /** Whether the same noun is meant in one role, and not in other numbers. */
  private static boolean headsAgree(Role role, Draft a, Draft b) {
    Set<String> known = a.heads.get(role.name());
    SetMultimap<String, String> again = a.kind == Sentence.Kind.HEADLINE ? b.heads : b.known;
    return again.get(role.name()).stream().anyMatch(known::contains)
        && (!a.figures.containsKey(role.name()) || !b.figures.containsKey(role.name()));
  }

  /** Those who take a role, but for "the dead" and "a number of injured", which may be anybody. */
  private Set<Entity> tellingWho(Role role, Draft draft) {
    Set<Entity> who = new HashSet<>();
    for (Filler filler : draft.fillers) {
      if (filler.role().name().equals(role.name()) && !isBare(filler, draft)) {
        filler.entity().ifPresent(who::add);
      }
    }
    return who;
  }

  /** Whether an event noun that counts its own victims says nothing of who they are. */
  private boolean isBare(Filler filler, Draft draft) {
    if (filler.place() != Place.ITSELF || draft.figures.containsKey(filler.role().name())) {
      return false;
    }
    List<String> words = SPACE.splitToList(fold.apply(filler.span().text()));
    return words.stream().filter(word -> !governors.has("amount", word)).count() <= 1;
  }

  /** "Gaza" and "the Gaza Strip": of two names of one type the shorter lies in the longer. */
  boolean isPartOfName(Entity a, Entity b) {
    if (a.type() != b.type() || !a.isNamed() || !b.isNamed() || isCountry(a) || isCountry(b)) {
      return false;
    }
    List<String> x = SPACE.splitToList(fold.apply(a.name()));
    List<String> y = SPACE.splitToList(fold.apply(b.name()));
    return x.containsAll(y) || y.containsAll(x);
  }

  /** A country and a body of it: what its army does, it does. */
  private boolean compatriots(Entity a, Entity b) {
    return a.country().isPresent()
        && a.country().equals(b.country())
        && (isCountry(a) && b.type() == EntityType.ORGANIZATION
            || isCountry(b) && a.type() == EntityType.ORGANIZATION);
  }

  /** Whether two facts tell what they are about in words of which none is the same. */
  private boolean topicsDiffer(Role role, Draft a, Draft b) {
    Set<String> x = words(role, a);
    Set<String> y = words(role, b);
    return !x.isEmpty() && !y.isEmpty() && x.stream().noneMatch(y::contains);
  }

  private Set<String> words(Role role, Draft draft) {
    Set<String> words = new HashSet<>();
    for (Filler filler : draft.fillers) {
      if (filler.role().equals(role)) {
        SPACE.split(fold.apply(filler.span().text())).forEach(words::add);
      }
    }
    return words;
  }
}
