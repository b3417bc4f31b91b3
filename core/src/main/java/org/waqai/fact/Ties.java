package org.waqai.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.lexicon.Analysis;
import org.waqai.phrase.Category;
import org.waqai.phrase.Clause;
import org.waqai.phrase.Phrases;
import org.waqai.rule.EventType;
import org.waqai.rule.Filler;
import org.waqai.rule.Governors;
import org.waqai.rule.Occurrence;
import org.waqai.text.Span;

/**
 * Finds the events of a sentence that share their place or time: the raid in which somebody died,
 * the talks during a visit, what a verb's object or its coordinated verb tells. What one of them
 * lacks, it takes from the other. Used by one thread.
 */
final class Ties {

  /** How far back in its sentence an event looks for those that it is tied to. */
  private static final int REACH = 12;

  private static final String DESTINATION = "destination";
  private static final String SAYING = "State";
  private static final String VICTIM = "victim";

  private final Phrases phrases;
  private final Governors governors;
  private final Matter matter;

  Ties(Phrases phrases, Governors governors) {
    this.phrases = phrases;
    this.governors = governors;
    this.matter = new Matter(governors);
  }

  /** What two events share. */
  private record Tie(Draft first, Draft second, boolean place, boolean time, boolean hand) {}

  /** The ties between facts, which are in the order of the text. */
  Links find(List<Draft> drafts) {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft second = drafts.get(i);
      for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
        Draft first = drafts.get(k);
        if (sentence(first) != sentence(second)) {
          break;
        }
        tie(first, second).ifPresent(ties::add);
      }
    }
    return new Links(ties);
  }

  private static int sentence(Draft draft) {
    return draft.match.occurrence().clause().sentence();
  }

  private Optional<Tie> tie(Draft first, Draft second) {
    if (first.type.name().equals(SAYING)) {
      return isMeanwhile(first, second)
          ? Optional.of(new Tie(first, second, true, true, false))
          : Optional.empty();
    }
    Occurrence a = first.match.occurrence();
    Occurrence b = second.match.occurrence();
    if (isResult(a, b) || isCircumstance(first, second)) {
      return Optional.of(new Tie(first, second, true, true, SharedHand.joins(first, second)));
    }
    if (a.token() == b.token() || isJoined(a, b)) {
      return Optional.of(new Tie(first, second, true, true, SharedHand.areHarms(first, second)));
    }
    if (isSequel(a, b)) {
      return Optional.of(new Tie(first, second, isTold(first) && isTold(second), true, false));
    }
    return isObject(a, b)
        ? Optional.of(new Tie(first, second, false, true, false))
        : Optional.empty();
  }

  /** Whether an event has a place like any other: what one says or wants has none. */
  private static boolean isTold(Draft draft) {
    return draft.type.setting() != EventType.Setting.SELDOM;
  }

  /** "was killed in a raid", "met during a visit". */
  private boolean isCircumstance(Draft first, Draft second) {
    Occurrence a = first.match.occurrence();
    Occurrence b = second.match.occurrence();
    return !b.isVerbal()
        && a.clause() == b.clause()
        && a.token() < b.token()
        && (governors.has("same-event", b.chunk().preposition()) || isMeans(first, second))
        && leads(b)
        && !matter.standsBefore(first.match, b.chunk())
        && !isArgument(first, b);
  }

  /** "said on Monday during a meeting": the meeting was then and there. */
  private boolean isMeanwhile(Draft first, Draft second) {
    Occurrence a = first.match.occurrence();
    Occurrence b = second.match.occurrence();
    return !b.isVerbal()
        && a.clause() == b.clause()
        && a.token() < b.token()
        && governors.has("during", b.chunk().preposition())
        && leads(b);
  }

  /** "died by a bombing", not "was accused of a killing". */
  private boolean isMeans(Draft first, Draft second) {
    return governors.has("means", second.match.occurrence().chunk().preposition())
        && first.type.roles().containsKey(VICTIM)
        && !second.type.roles().containsKey(VICTIM);
  }

  /** Whether an event is what the other is about: "the inquiry into the death of". */
  private boolean isArgument(Draft first, Occurrence b) {
    Span span = phrases.tokens().get(b.token()).span();
    return first.fillers.stream()
        .anyMatch(f -> f.span().start() <= span.start() && span.end() <= f.span().end());
  }

  /** Whether the event word heads its phrase, over words that count or introduce. */
  private boolean leads(Occurrence b) {
    return b.phrase().filter(p -> b.token() - p.from() <= 2 && p.from() <= b.token()).isPresent();
  }

  /** "the raid, which left seven dead". */
  private boolean isResult(Occurrence a, Occurrence b) {
    Clause clause = b.clause();
    if (b.isVerbal() || !clause.hasVerb() || clause.verb() > b.token() || a.token() > b.token()) {
      return false;
    }
    if (!governors.has("result", governors.citation(phrases, clause.verb()))) {
      return false;
    }
    if (clause.subject().isPresent() && clause.kind() != Clause.Kind.RELATIVE) {
      return clause.subject().get().covers(a.token());
    }
    return clause.antecedent().isEmpty()
        || clause.antecedent().get().covers(a.token())
        || a.isVerbal();
  }

  /** "the killing and wounding of", "demonstrations and strikes in". */
  private boolean isJoined(Occurrence a, Occurrence b) {
    if (a.isVerbal() != b.isVerbal()) {
      return false;
    }
    if (a.isVerbal()) {
      return false;
    }
    if (a.chunk() == b.chunk()) {
      return phrases.reading(b.token()).conjunction();
    }
    if (a.clause() != b.clause() || !b.chunk().conjunction()) {
      return false;
    }
    int from = a.clause().chunkIndex(a.token());
    int to = b.clause().chunkIndex(b.token());
    for (int i = from + 1; i < to; i++) {
      if (a.clause().chunks().get(i).category() == Category.VERB) {
        return false;
      }
    }
    return to - from <= 3;
  }

  /** "arrived on Monday and met": the second verb goes on where the first stopped. */
  private boolean isSequel(Occurrence a, Occurrence b) {
    if (!a.isVerbal() || !b.isVerbal()) {
      return false;
    }
    Clause clause = b.clause();
    boolean participial =
        clause.kind() == Clause.Kind.PARTICIPIAL && clause.parent() == a.clause().index();
    boolean coordinate =
        clause.kind() == Clause.Kind.COORDINATE
            && clause.sibling() == a.clause().index()
            && past(a) == past(b);
    boolean likewise =
        clause.opener() >= 0
            && clause.parent() == a.clause().index()
            && governors.has("likewise", phrases.tokens().get(clause.opener()).key())
            && past(a) == past(b);
    return participial || coordinate || likewise;
  }

  private static boolean past(Occurrence o) {
    return o.analysis().tense() == Analysis.Tense.PERFECT;
  }

  /** "rejected the release": the object of a verb that is no saying. */
  private boolean isObject(Occurrence a, Occurrence b) {
    Clause clause = a.clause();
    return a.isVerbal()
        && !b.isVerbal()
        && clause == b.clause()
        && leads(b)
        && clause.object().filter(p -> p.covers(b.token())).isPresent();
  }

  /** The ties of an article. Used by one thread. */
  static final class Links {

    private final List<Tie> ties;

    private Links(List<Tie> ties) {
      this.ties = ties;
    }

    /** Fills in what events lack from those that they are tied to. */
    void share() {
      share(true, true);
    }

    /**
     * The same once facts have been put together: what is demanded does not happen when and where
     * another sentence tells of what did.
     */
    void shareMerged() {
      share(false, true);
    }

    /** Who did it, once it is known from all mentions of an event. */
    void shareHands() {
      hands();
      hands();
    }

    /** One round: who killed may be known from an attack, and then who hurt others. */
    private void hands() {
      for (Tie tie : ties) {
        Draft a = tie.first().home();
        Draft b = tie.second().home();
        if (tie.hand() && a != b && a.modality == b.modality) {
          SharedHand.share(a, b);
        }
      }
    }

    /** The places alone, where some have become known since. */
    void sharePlaces() {
      share(false, false);
    }

    private void share(boolean own, boolean times) {
      for (Tie tie : ties) {
        Draft a = tie.first().home();
        Draft b = tie.second().home();
        boolean alike = (a.modality == Modality.POSSIBLE) == (b.modality == Modality.POSSIBLE);
        if (a == b || !own && !alike) {
          continue;
        }
        if (tie.time() && times) {
          shareTime(a, b);
        }
        if (tie.place()) {
          sharePlace(a, b);
        }
      }
    }

    private static void shareTime(Draft a, Draft b) {
      if (a.time.isEmpty()) {
        a.time = b.time;
      } else if (b.time.isEmpty()) {
        b.time = a.time;
      }
    }

    private static void sharePlace(Draft a, Draft b) {
      Optional<Argument> first = whereabouts(a);
      Optional<Argument> second = whereabouts(b);
      if (a.place.isEmpty() && !goes(a) && isTold(a)) {
        a.place = second;
      }
      if (b.place.isEmpty() && !goes(b) && isTold(b)) {
        b.place = first;
      }
    }

    private static boolean goes(Draft draft) {
      return draft.type.roles().containsKey(DESTINATION);
    }

    /** The place of an event, or where somebody goes by it. */
    private static Optional<Argument> whereabouts(Draft draft) {
      if (draft.place.isPresent() || !goes(draft)) {
        return draft.place;
      }
      for (Filler filler : draft.fillers) {
        if (filler.role().name().equals(DESTINATION) && filler.entity().isPresent()) {
          return filler
              .entity()
              .map(e -> new Argument("place", Optional.of(e), e.name(), filler.span()));
        }
      }
      return Optional.empty();
    }
  }
}
