package org.waqai.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.waqai.entity.Entities;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.NationTable;
import org.waqai.phrase.Phrases;
import org.waqai.token.Sentence;
import org.waqai.token.Token;

/**
 * Tries the frames of every event word of an article. The work is bounded: a word is tried with the
 * frames that list it, and a frame looks at the chunks of the word's own clause only. Immutable and
 * thread-safe.
 */
public final class RuleMatcher {

  private final Rules rules;
  private final Governors governors;
  private final NationTable nations;
  private final UnaryOperator<String> fold;

  public RuleMatcher(
      Rules rules, Governors governors, NationTable nations, UnaryOperator<String> fold) {
    this.rules = rules;
    this.governors = governors;
    this.nations = nations;
    this.fold = fold;
  }

  public Governors governors() {
    return governors;
  }

  public NationTable nations() {
    return nations;
  }

  public Rules rules() {
    return rules;
  }

  /**
   * The best match of each event type at each word, in the order of the text. Every try is told to
   * {@code trace}.
   */
  public ImmutableList<Match> match(Entities entities, Consumer<Trace> trace) {
    Phrases phrases = entities.phrases();
    OccurrenceFinder finder = new OccurrenceFinder(phrases, governors, rules, fold);
    Surroundings surroundings = new Surroundings(phrases, fold);
    SlotFiller filler = new SlotFiller(entities, governors, nations, fold);
    ImmutableList.Builder<Match> matches = ImmutableList.builder();
    for (int i = 0; i < phrases.tokens().size(); i++) {
      Map<EventType, Match> best = new LinkedHashMap<>();
      for (Occurrence occurrence : finder.at(i)) {
        for (Rules.Use use : uses(phrases, occurrence)) {
          tryFrame(surroundings, filler, occurrence, use, best, trace);
        }
      }
      matches.addAll(best.values());
    }
    return matches.build();
  }

  /** Whether some rule lists a word of a sentence, in whatever reading. */
  public boolean mayMatch(Phrases phrases, Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      for (Analysis a : phrases.tokens().analyses(i)) {
        boolean verbal =
            a.lemma().wordClass() == WordClass.VERB
                && !rules.ofVerb(fold.apply(a.lemma().citation())).isEmpty();
        if (verbal || !a.isVerb() && !rules.ofNoun(fold.apply(a.base())).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private Set<Rules.Use> uses(Phrases phrases, Occurrence occurrence) {
    Analysis a = occurrence.analysis();
    String citation = fold.apply(a.lemma().citation());
    Set<Rules.Use> uses = new LinkedHashSet<>();
    if (a.lemma().wordClass() == WordClass.VERB) {
      uses.addAll(rules.ofVerb(citation));
    }
    if (occurrence.realization() == Occurrence.Realization.NOUN) {
      if (a.wordClass() == WordClass.NOUN) {
        uses.addAll(rules.ofNoun(citation));
      } else if (a.wordClass() != WordClass.ADJECTIVE) {
        uses.addAll(rules.ofNoun(fold.apply(a.base())));
      }
      Token token = phrases.tokens().get(occurrence.token());
      String written = token.key().substring(a.prefix(), token.key().length() - a.suffix());
      uses.addAll(rules.ofNoun(written));
    }
    return uses;
  }

  private void tryFrame(
      Surroundings surroundings,
      SlotFiller filler,
      Occurrence occurrence,
      Rules.Use use,
      Map<EventType, Match> best,
      Consumer<Trace> trace) {
    Frame frame = use.frame();
    Occurrence lit = occurrence;
    String obstacle = obstacle(surroundings, occurrence, use);
    Match match = null;
    if (obstacle.isEmpty()) {
      match = filler.fill(frame, lit, surroundings.behind(occurrence, use.word().rest()));
      obstacle = missing(surroundings, frame, match);
    }
    Token token = surroundings.token(occurrence);
    if (!obstacle.isEmpty() || match == null) {
      trace.accept(new Trace(token.span(), frame.name(), false, obstacle));
      return;
    }
    Match before = best.get(frame.type());
    boolean better = before == null || match.score() > before.score();
    trace.accept(
        new Trace(
            token.span(),
            frame.name(),
            better,
            better ? told(match) : "another frame fits better"));
    if (better) {
      best.put(frame.type(), match);
    }
  }

  private static String told(Match match) {
    List<String> parts = new ArrayList<>();
    for (Filler filler : match.fillers()) {
      parts.add(filler.role().name() + "=" + filler.span().text());
    }
    return parts.isEmpty() ? "without arguments" : String.join(", ", parts);
  }

  /** Why a frame cannot fire before its roles are looked at; "" if nothing stands against it. */
  private String obstacle(Surroundings surroundings, Occurrence occurrence, Rules.Use use) {
    Frame frame = use.frame();
    if (use.bound() && !hasLight(frame, occurrence)) {
      return "fires only with a light verb";
    }
    boolean attribute = occurrence.realization() == Occurrence.Realization.ATTRIBUTE;
    if ((attribute || !frame.only().isEmpty()) && !allowed(frame, occurrence)) {
      return attribute ? "not as an attribute" : "only as " + String.join(" or ", frame.only());
    }
    if (!surroundings.follows(occurrence, use.word().rest())) {
      return "the words of the expression do not follow";
    }
    for (Frame.Context context : frame.contexts()) {
      if (!context.side().isRole() && surroundings.has(occurrence, context) != context.required()) {
        return context.required() ? "a required neighbour is missing" : "a neighbour forbids it";
      }
    }
    return "";
  }

  private boolean hasLight(Frame frame, Occurrence occurrence) {
    String verb = occurrence.lightVerb();
    if (verb.isEmpty()) {
      return false;
    }
    boolean own = !frame.light().isEmpty() || !frame.undergo().isEmpty();
    return own
        ? frame.light().contains(verb) || frame.undergo().contains(verb)
        : governors.has("light", verb)
            || governors.has("occur", verb)
            || governors.has("undergo", verb);
  }

  private static boolean allowed(Frame frame, Occurrence occurrence) {
    ImmutableSet<String> only = frame.only();
    if (only.contains(occurrence.name())) {
      return true;
    }
    return (only.contains("passive") || only.contains("active")) && occurrence.isVerbal();
  }

  private static String missing(Surroundings surroundings, Frame frame, Match match) {
    if (frame.only().contains("passive")
        && !frame.only().contains("active")
        && !match.passive()
        && match.occurrence().isVerbal()) {
      return "only in the passive";
    }
    if (frame.only().contains("active") && !frame.only().contains("passive") && match.passive()) {
      return "only in the active";
    }
    for (String need : frame.needs()) {
      if (!match.fills(need)) {
        return "nothing fills the role " + need;
      }
    }
    if (!frame.needsOne().isEmpty() && frame.needsOne().stream().noneMatch(match::fills)) {
      return "nothing fills any of the roles " + String.join(", ", frame.needsOne());
    }
    for (Frame.Context context : frame.contexts()) {
      if (context.side().isRole() && surroundings.in(match, context) != context.required()) {
        return "the words of the role " + context.role() + " forbid it";
      }
    }
    return "";
  }
}
