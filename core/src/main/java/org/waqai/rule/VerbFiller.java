package org.waqai.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waqai.entity.Entities;
import org.waqai.mention.EntityType;
import org.waqai.phrase.Category;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.text.Span;

/** Fills the slots of a frame from the clause of a verb. Used by one thread. */
final class VerbFiller {

  private static final String RECIPIENT = "recipient";

  /** What may be opened or founded itself: "the fair that was opened yesterday". */
  private static final ImmutableSet<EntityType> SITES =
      ImmutableSet.of(EntityType.LOCATION, EntityType.ORGANIZATION);

  private static final String THING = "THING";

  private final Binder binder;
  private final Complements complements;
  private final Entities entities;
  private final Governors governors;
  private final UnaryOperator<String> fold;
  private final Phrases phrases;

  VerbFiller(
      Binder binder,
      Complements complements,
      Entities entities,
      Governors governors,
      UnaryOperator<String> fold) {
    this.binder = binder;
    this.complements = complements;
    this.entities = entities;
    this.governors = governors;
    this.fold = fold;
    this.phrases = entities.phrases();
  }

  boolean verbal(Filling filling, Occurrence own) {
    Occurrence occurrence = shared(own);
    Clause clause = occurrence.clause();
    int verb = clause.chunkIndex(clause == own.clause() ? own.token() : clause.verb());
    content(filling, clause);
    objectPhrase(filling, clause);
    complements.complements(filling, clause, verb + 1, true);
    complements.complementsBefore(filling, clause, verb);
    boolean passive = isPassive(filling, occurrence);
    Place first = passive ? Place.OBJECT : Place.SUBJECT;
    binder.subject(filling, clause, first);
    if (passive) {
      complements.agents(filling, clause, verb + 1);
    } else {
      object(filling, occurrence);
    }
    return passive;
  }

  /** "killed and wounded ten": two verbs share what stands behind the second. */
  private Occurrence shared(Occurrence own) {
    Clause clause = own.clause();
    int next = clause.index() + 1;
    if (clause.verb() != own.token()
        || clause.subject().filter(s -> s.from() > own.token()).isPresent()
        || clause.object().isPresent()
        || !clause.objectPronoun().isEmpty()
        || next >= phrases.clauses().size()) {
      return own;
    }
    Clause behind = phrases.clause(next);
    boolean joined =
        behind.sentence() == clause.sentence()
            && behind.verb() == own.token() + 1
            && (clause.subject().isEmpty() || goesOn(clause, behind))
            && phrases.reading(behind.verb()).conjunction();
    return joined ? own.within(behind) : own;
  }

  /** "the police arrested and wounded ten": who stands before both verbs does both. */
  private boolean goesOn(Clause clause, Clause behind) {
    return behind.subject().isEmpty()
        && phrases.reading(clause.verb()).number() == phrases.reading(behind.verb()).number();
  }

  /** What is refused or asked for is the object before it is a complement. */
  private void objectPhrase(Filling filling, Clause clause) {
    Optional<Slot> slot = filling.frame.slot(Place.OBJECT).filter(s -> s.role().phrase());
    if (slot.isPresent() && clause.object().isPresent()) {
      binder.phrase(filling, slot.get(), clause.object().get());
    }
  }

  /**
   * Writing without vowels does not tell most passives; a transitive verb without an object is one.
   */
  private boolean isPassive(Filling filling, Occurrence occurrence) {
    Clause clause = occurrence.clause();
    if (clause.passive().isPresent()) {
      return clause.passive().get();
    }
    Optional<Slot> object = filling.frame.slot(Place.OBJECT);
    Optional<Slot> subject = filling.frame.slot(Place.SUBJECT);
    if (object.isEmpty()
        || governors.has("active", fold.apply(occurrence.analysis().lemma().citation()))
        || occurrence.realization() != Occurrence.Realization.VERB
        || clause
            .object()
            .filter(p -> p.head() != filling.made && mayUndergo(object.get().role(), p))
            .isPresent()
        || !clause.objectPronoun().isEmpty()
        || occurrence.analysis().lemma().is("intransitive")
        || filling.has(object.get().role())
        || subject.filter(s -> s.role().equals(object.get().role())).isPresent()) {
      return false;
    }
    Role role = object.get().role();
    if (role.phrase()) {
      return entities
          .subjectOf(clause)
          .filter(
              e ->
                  e.type().name().equals(THING)
                      || filling.frame.needs().contains(role.name()) && SITES.contains(e.type()))
          .isPresent();
    }
    boolean said = filling.fillers.values().stream().anyMatch(f -> f.place() == Place.THAT);
    return !said
        && clause.subject().isPresent()
        && entities.subjectOf(clause).filter(e -> role.accepts(e.type())).isPresent();
  }

  /** A place cannot be arrested; what looks like the object then belongs elsewhere. */
  private boolean mayUndergo(Role role, NounPhrase phrase) {
    return phrase.mention().isEmpty()
        || role.phrase()
        || entities.of(phrase).filter(e -> !role.accepts(e.type())).isEmpty();
  }

  private void object(Filling filling, Occurrence occurrence) {
    Clause clause = occurrence.clause();
    if (clause.object().isPresent()) {
      NounPhrase phrase = clause.object().get();
      Binder.slot(filling.frame, Place.OBJECT, entities.of(phrase))
          .ifPresent(
              slot -> {
                addressed(filling, slot, clause, phrase);
                binder.members(filling, slot, clause, phrase);
              });
    }
    boolean resumed =
        clause.kind() == Clause.Kind.RELATIVE
            && clause.object().isPresent()
            && clause.object().equals(clause.antecedent());
    if (!clause.objectPronoun().isEmpty() && !resumed) {
      Binder.slot(filling.frame, Place.OBJECT, entities.ofPronounAt(occurrence.token()))
          .ifPresent(slot -> binder.pronoun(filling, slot, occurrence.token()));
    }
  }

  /** "called on the media to (ila)": somebody is asked, also where his word names a thing. */
  private void addressed(Filling filling, Slot slot, Clause clause, NounPhrase phrase) {
    Span at = binder.span(phrase);
    boolean asks =
        slot.role().name().equals(RECIPIENT)
            && governors.has("addresses", governors.citation(phrases, clause.verb()))
            && clause.subject().filter(s -> s.to() <= phrase.from()).isPresent()
            && phrase.definite()
            && filling.fillers.values().stream()
                .anyMatch(
                    f ->
                        f.role().phrase()
                            && f.place() == Place.AFTER
                            && f.span().start() >= at.end());
    if (asks && !binder.isEvent(phrase)) {
      entities
          .of(phrase)
          .filter(e -> e.type().name().equals(THING))
          .ifPresent(e -> filling.add(new Filler(slot.role(), Optional.of(e), at, slot.place())));
    }
  }

  private void content(Filling filling, Clause clause) {
    for (Slot slot : filling.frame.slots()) {
      Clause.Kind kind =
          slot.place() == Place.THAT
              ? Clause.Kind.CONTENT
              : slot.place() == Place.QUOTE ? Clause.Kind.QUOTE : null;
      if (kind == null || filling.has(slot.role())) {
        continue;
      }
      for (Clause clauseBelow : phrases.children(clause)) {
        Clause child = clauseBelow.kind() == kind ? told(clauseBelow) : clauseBelow;
        if (clauseBelow.kind() == kind && !child.chunks().isEmpty()) {
          filling.add(new Filler(slot.role(), Optional.empty(), extent(child), slot.place()));
          break;
        }
      }
    }
  }

  /** What a quotation that starts with "that" says. */
  private Clause told(Clause quote) {
    ImmutableList<Clause> inner = phrases.children(quote);
    boolean empty = quote.chunks().stream().allMatch(c -> c.category() == Category.MARK);
    return empty && !inner.isEmpty() && inner.get(0).kind() == Clause.Kind.CONTENT
        ? inner.get(0)
        : quote;
  }

  private Span extent(Clause clause) {
    List<Chunk> chunks = clause.chunks();
    int to = chunks.get(chunks.size() - 1).to();
    for (int i = 0; i < chunks.size(); i++) {
      if (i > 0 && chunks.get(i).category() == Category.MARK) {
        to = chunks.get(i - 1).to();
        break;
      }
    }
    return phrases.tokens().span(chunks.get(0).from(), to);
  }
}
