package org.waqai.fact;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.waqai.entity.Entity;
import org.waqai.lexicon.Analysis;
import org.waqai.mention.EntityType;
import org.waqai.mention.NationTable;
import org.waqai.rule.Filler;
import org.waqai.rule.Occurrence;
import org.waqai.rule.Role;
import org.waqai.token.Sentence;
import org.waqai.token.Tokens;

/**
 * Tells whether two facts are of one event: the same type, no contradiction in who, when and how,
 * and something that holds them together. Immutable and thread-safe.
 */
final class SameEvent {

  /** In sentences: how far back an event is told again without a sure sign of it. */
  private static final int REACH = 8;

  /** In sentences: how far back an event is told again without any sign of it. */
  private static final int CLOSE = 2;

  private static final double SIGN = 0.5;

  /** "the release" that is demanded, and "was released". */
  private static final double MODALITIES_DIFFER = -1.5;

  /** "an inquiry into the killing", and "the killing": what a noun says of its modality is weak. */
  private static final double MODALITIES_OF_NOUNS_DIFFER = -1;

  /** Two names in one role are two events; a name and common words may be one. */
  private static final double OTHER_NAMES = -2;

  private static final double OTHER_WORDS = -0.5;

  /** Who condemns two things does so twice. */
  private static final double OTHER_TOPICS = -1;

  /** No shorter sentence is the same by chance. */
  private static final int REPEATED = 8;

  private static final double SAME_SPEAKER = 0.5;

  private static final String AGENT = "agent";

  /** Every act of saying is a fact of its own, but for the headline's and one that is repeated. */
  private static final String SAYING = "State";

  private final NationTable nations;
  private final UnaryOperator<String> fold;

  SameEvent(NationTable nations, UnaryOperator<String> fold) {
    this.nations = nations;
    this.fold = fold;
  }

  /** Whether two facts tell of one event, the second later in the text. */
  boolean of(Draft a, Draft b, Tokens tokens) {
    if (a.type != b.type || a.section != b.section || a.polarity != b.polarity) {
      return false;
    }
    if (isRepeated(a, b, tokens)) {
      return true;
    }
    if (a.type.name().equals(SAYING)) {
      return isHeadlineToldAgain(a, b) && shares(a, b);
    }
    if (timesDiffer(a, b) || placesDiffer(a, b)) {
      return false;
    }
    boolean alike = a.modality == b.modality || isPlanInHeadline(a, b);
    double score = (alike ? 0 : modalities(a, b)) + wording(a, b) + cast(a, b);
    if (a.hasEntity() && b.hasEntity()) {
      return score >= 2 || score >= 1 && alike && near(a, b);
    }
    return (a.isNoun() || b.isNoun()) && near(a, b) && isUnnamed(a, b, alike, score);
  }

  /**
   * Of two facts of which one names nobody, "the attack" tells of the same as what was told before;
   * without such a sign only what stands close by and is about the same.
   */
  private boolean isUnnamed(Draft a, Draft b, boolean alike, double score) {
    return score >= (alike && distance(a, b) <= CLOSE ? 0 : SIGN)
        && a.type.roles().values().stream().noneMatch(role -> isAboutOther(role, a, b));
  }

  private static double modalities(Draft a, Draft b) {
    return a.isNoun() && b.isNoun() ? MODALITIES_OF_NOUNS_DIFFER : MODALITIES_DIFFER;
  }

  /** What the event words and where they stand say for one event, or against it. */
  private static double wording(Draft a, Draft b) {
    double score = a.words.stream().anyMatch(b.words::contains) ? 1 : 0;
    score += isHeadlineToldAgain(a, b) ? 1 : 0;
    if (isBackReference(b)) {
      return score + 1;
    }
    return isNew(b) && a.kind != Sentence.Kind.HEADLINE && distance(a, b) > 0 ? score - 1 : score;
  }

  /** What those who take part, and what it is about, say for one event, or against it. */
  private double cast(Draft a, Draft b) {
    boolean stance = isStance(a);
    double score = 0;
    for (Role role : a.type.roles().values()) {
      double agreement = agreement(role, a.who(role.name()), b.who(role.name()));
      score += stance && role.name().equals(AGENT) ? Math.min(agreement, SAME_SPEAKER) : agreement;
      score += isAboutOther(role, a, b) ? OTHER_TOPICS : 0;
    }
    return score;
  }

  /** Whether two facts are about different things, which a headline tells in words of its own. */
  private boolean isAboutOther(Role role, Draft a, Draft b) {
    return role.phrase() && a.kind != Sentence.Kind.HEADLINE && topicsDiffer(role, a, b);
  }

  /** Some outlets print the lead twice: the same word in the same sentence. */
  private static boolean isRepeated(Draft a, Draft b, Tokens tokens) {
    Occurrence x = a.match.occurrence();
    Occurrence y = b.match.occurrence();
    Sentence first = tokens.sentenceOf(x.token());
    Sentence second = tokens.sentenceOf(y.token());
    int size = first.to() - first.from();
    if (first == second
        || second.to() - second.from() != size
        || size < REPEATED
        || x.token() - first.from() != y.token() - second.from()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (!tokens.get(first.from() + i).key().equals(tokens.get(second.from() + i).key())) {
        return false;
      }
    }
    return true;
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

  /** The headline's present tense is the body's future: "X visits Y" for what X plans. */
  static boolean isPlanInHeadline(Draft a, Draft b) {
    return isHeadlineToldAgain(a, b)
        && a.modality == Modality.ASSERTED
        && b.modality == Modality.FUTURE
        && a.match.occurrence().analysis().tense() != Analysis.Tense.PERFECT;
  }

  /** The body tells first what the headline tells. */
  static boolean isHeadlineToldAgain(Draft a, Draft b) {
    return a.kind == Sentence.Kind.HEADLINE
        && b.kind != Sentence.Kind.HEADLINE
        && a.triggers.size() == 1;
  }

  /** "the attack": a definite noun that says nothing more than its word. */
  private static boolean isBackReference(Draft b) {
    Occurrence occurrence = b.match.occurrence();
    return b.isNoun() && occurrence.analysis().proclitics().article() && b.fillers.size() <= 1;
  }

  /** "an attack": an indefinite noun without a complement brings a new event. */
  private static boolean isNew(Draft b) {
    return b.isNoun()
        && b.match.occurrence().phrase().filter(p -> !p.definite()).isPresent()
        && b.match.occurrence().light() == null;
  }

  /** How far the fillers of a role speak for one event, or against it. */
  private double agreement(Role role, Set<Entity> a, Set<Entity> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    long common = a.stream().filter(b::contains).count();
    if (common == 0 && a.stream().anyMatch(x -> b.stream().anyMatch(y -> compatriots(x, y)))) {
      return 1;
    }
    if (common == 0) {
      boolean named = a.stream().allMatch(Entity::isNamed) && b.stream().allMatch(Entity::isNamed);
      return named ? OTHER_NAMES : OTHER_WORDS;
    }
    boolean enough = !role.many() || common >= Math.min(2, Math.min(a.size(), b.size()));
    return enough ? 2 : -1;
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
        Splitter.on(CharMatcher.whitespace())
            .split(fold.apply(filler.span().text()))
            .forEach(words::add);
      }
    }
    return words;
  }

  private static boolean near(Draft a, Draft b) {
    return distance(a, b) <= REACH;
  }

  private static int distance(Draft a, Draft b) {
    return b.triggers.get(0).sentence() - a.triggers.get(a.triggers.size() - 1).sentence();
  }

  /** A country and a town in it are no contradiction. */
  private boolean placesDiffer(Draft a, Draft b) {
    Optional<Entity> x = a.place.flatMap(Argument::entity);
    Optional<Entity> y = b.place.flatMap(Argument::entity);
    return x.isPresent()
        && y.isPresent()
        && !x.equals(y)
        && a.kind != Sentence.Kind.HEADLINE
        && !within(x.get(), y.get())
        && !within(y.get(), x.get());
  }

  /** Whether a place lies in a country. */
  boolean within(Entity place, Entity country) {
    return isCountry(country) && !isCountry(place) && place.country().equals(country.country());
  }

  boolean isCountry(Entity place) {
    return place.country().isPresent() && nations.isCountry(fold.apply(place.name()));
  }

  /** Whether somebody takes part in both. */
  private static boolean shares(Draft a, Draft b) {
    return a.fillers.stream()
        .filter(x -> x.entity().isPresent())
        .anyMatch(x -> b.fillers.stream().anyMatch(y -> y.entity().equals(x.entity())));
  }

  private static boolean timesDiffer(Draft a, Draft b) {
    if (a.time.isEmpty() || b.time.isEmpty()) {
      return false;
    }
    String x = a.time.get().value().map(v -> v.iso()).orElse("");
    String y = b.time.get().value().map(v -> v.iso()).orElse("");
    return !x.startsWith(y) && !y.startsWith(x);
  }
}
