package org.waqai.rule;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waqai.entity.Entities;
import org.waqai.entity.Entity;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.EntityType;
import org.waqai.phrase.Category;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;

/**
 * Fills the slots of an event noun from the verb that carries or governs it. Used by one thread.
 */
final class LightVerbFiller {

  private final Binder binder;
  private final Complements complements;
  private final Entities entities;
  private final Governors governors;
  private final UnaryOperator<String> fold;
  private final Phrases phrases;

  LightVerbFiller(
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

  /** "a meeting began" tells of nobody; "the minister began a tour" of who has it as his object. */
  boolean occurs(Frame frame, Occurrence occurrence, Clause light) {
    String verb = occurrence.lightVerb();
    boolean begun =
        (governors.has("light", verb) || frame.light().contains(verb))
            && !governors.has("witness", verb)
            && verb.equals(governors.citation(phrases, light.verb()))
            && light.object().filter(p -> p.covers(occurrence.token())).isPresent()
            && light.subject().isPresent()
            && !light.passive().orElse(false);
    return governors.has("occur", verb) && !begun;
  }

  /** Who decides, tries or refuses to do something is who does it: "decided the recall of". */
  void controlled(Filling filling, Occurrence occurrence, Clause clause) {
    boolean over = occurrence.masdar() >= 0;
    int token = over ? occurrence.masdar() : occurrence.token();
    Chunk chunk = over ? clause.chunkAt(token) : occurrence.chunk();
    Optional<Slot> slot = filling.frame.slot(Place.SUBJECT);
    if (slot.isEmpty()
        || chunk == null
        || (filling.has(slot.get().role()) && !slot.get().role().many())
        || (occurrence.lightVerb().isEmpty()
            && occurrence.phrase().filter(p -> p.head() == token).isEmpty())) {
      return;
    }
    Chunk first = first(clause, chunk);
    int head = first == chunk || first.phrase() == null ? token : first.phrase().head();
    if (governed(filling, slot.get(), clause, first, head) || !isBehindVerb(clause, token)) {
      return;
    }
    if (isProclaimed(occurrence, clause, chunk, slot.get())) {
      binder.subject(filling, clause, Place.SUBJECT);
    } else if (isPurpose(occurrence, clause)) {
      purpose(filling, slot.get(), clause);
    }
  }

  /** "on meeting and voting": the first of the masdars that "and" joins, or the piece itself. */
  Chunk first(Clause clause, Chunk chunk) {
    if (!chunk.conjunction() || !chunk.preposition().isEmpty() || !isMasdar(chunk)) {
      return chunk;
    }
    for (int i = clause.chunkIndex(chunk.from()) - 1; i >= 0; i--) {
      Chunk before = clause.chunks().get(i);
      if (before.category() == Category.VERB) {
        return chunk;
      }
      if (isMasdar(before) && !before.conjunction()) {
        return before;
      }
    }
    return chunk;
  }

  private boolean isMasdar(Chunk chunk) {
    return chunk.phrase() != null && phrases.reading(chunk.phrase().head()).isMasdar();
  }

  private static boolean isBehindVerb(Clause clause, int token) {
    return clause.hasVerb()
        && clause.verb() < token
        && !clause.passive().orElse(false)
        && clause.subject().filter(p -> p.covers(token)).isEmpty();
  }

  /** Whether the verb of a clause tells who does what a masdar behind it says. */
  boolean governed(Filling filling, Slot slot, Clause clause, Chunk chunk, int token) {
    Analysis verb = isBehindVerb(clause, token) ? phrases.reading(clause.verb()).analysis() : null;
    if (verb == null) {
      return false;
    }
    String citation = fold.apply(verb.lemma().citation());
    if (governors.has("object-control", citation)
        && governors.has("urged-to", chunk.preposition())) {
      urged(filling, slot, clause);
      return true;
    }
    boolean answers =
        governors.has("control-by", citation) && governors.has("by", chunk.preposition());
    boolean controls =
        (answers || governors.has("control", citation))
            && (clause.object().filter(p -> p.covers(token)).isPresent()
                || governors.has("light-preposition", chunk.preposition()));
    if (controls) {
      binder.subject(filling, clause, Place.SUBJECT);
    }
    return controls;
  }

  /** The subject of an active clause, if it may act. */
  boolean subject(Filling filling, Slot slot, Clause clause) {
    boolean mayAct =
        !clause.passive().orElse(false)
            && entities.subjectOf(clause).filter(e -> slot.role().accepts(e.type())).isPresent();
    if (mayAct) {
      binder.subject(filling, clause, Place.SUBJECT);
    }
    return mayAct;
  }

  /** "the police announced the arrest of": a body announces what it has done itself. */
  private boolean isProclaimed(Occurrence occurrence, Clause clause, Chunk chunk, Slot slot) {
    Analysis event = occurrence.analysis();
    boolean told =
        clause.object().filter(p -> p.covers(occurrence.token())).isPresent()
            || governors.has("proclaimed-with", chunk.preposition())
                && isNextToVerb(occurrence, clause);
    return told
        && slot.role().name().equals("agent")
        && governors.has("proclaims", governors.citation(phrases, clause.verb()))
        && !event.lemma().is("intransitive")
        && !governors.has("befalls", event)
        && entities.subjectOf(clause).filter(LightVerbFiller::isBody).isPresent();
  }

  private static boolean isBody(Entity entity) {
    return entity.type() != EntityType.PERSON && entity.type() != EntityType.THING;
  }

  /** "demonstrated to condemn the law", "left for Amman to meet the minister". */
  private boolean isPurpose(Occurrence occurrence, Clause clause) {
    return governors.has("purpose", occurrence.chunk().preposition())
        && occurrence.analysis().wordClass() == WordClass.MASDAR
        && occurrence.analysis().number() == Analysis.Number.SINGULAR
        && occurrence.phrase().filter(p -> p.head() == occurrence.token()).isPresent()
        && isOfVerb(occurrence, clause);
  }

  /** Whether only the subject, places and times stand between a verb of no object and its end. */
  private boolean isOfVerb(Occurrence occurrence, Clause clause) {
    Analysis verb = phrases.reading(clause.verb()).analysis();
    return verb != null
        && (verb.lemma().is("intransitive") || visits(clause))
        && isNextToVerb(occurrence, clause);
  }

  private boolean isNextToVerb(Occurrence occurrence, Clause clause) {
    for (Chunk chunk : clause.chunks()) {
      boolean between = chunk.from() > clause.verb() && chunk.to() <= occurrence.token();
      if (between && chunk != occurrence.chunk() && !isCircumstance(chunk, clause)) {
        return false;
      }
    }
    return true;
  }

  private boolean isCircumstance(Chunk chunk, Clause clause) {
    NounPhrase phrase = chunk.phrase();
    return phrase == null
        || clause.subject().filter(p -> p.head() == phrase.head()).isPresent()
        || phrase.mention().isPresent()
        || entities.of(phrase).filter(e -> e.type() == EntityType.LOCATION).isPresent();
  }

  /** "visited Amman": its object is a place. */
  private boolean visits(Clause clause) {
    return clause
        .object()
        .flatMap(NounPhrase::mention)
        .filter(m -> m.type() == EntityType.LOCATION)
        .isPresent();
  }

  /** Who does something in order to act is who would act, unless the noun names somebody else. */
  private void purpose(Filling filling, Slot slot, Clause clause) {
    boolean mayAct =
        entities
            .subjectOf(clause)
            .filter(e -> slot.role().accepts(e.type()) && binder.mayBeMeant(e))
            .isPresent();
    if (mayAct) {
      binder.subject(filling, clause, Place.SUBJECT);
    }
  }

  /** Who is urged, forced or accused to do something is who would do it. */
  private void urged(Filling filling, Slot slot, Clause clause) {
    if (clause.object().isPresent()) {
      binder.members(filling, slot, clause, clause.object().get());
    } else if (!clause.objectPronoun().isEmpty()) {
      binder.pronoun(filling, slot, clause.verb());
    }
  }

  /** The subject of the light verb. */
  void carried(Filling filling, Occurrence occurrence, Clause light) {
    Frame frame = filling.frame;
    boolean undergone =
        frame.undergo().contains(occurrence.lightVerb())
            || (occurrence.undergone() && !frame.light().contains(occurrence.lightVerb()));
    if (governors.has("gathers", occurrence.lightVerb())) {
      gathered(filling, light);
      return;
    }
    if (light.subject().filter(p -> p.covers(occurrence.token())).isPresent()) {
      return;
    }
    boolean passive = light.passive().orElse(false);
    if (passive) {
      complements.agents(filling, light, 0);
      return;
    }
    Place place = undergone ? Place.OBJECT : Place.SUBJECT;
    if (!isToldByIdafa(filling, place)) {
      binder.subject(filling, light, place);
    }
    if (!undergone && frame.light().contains(occurrence.lightVerb())) {
      carriedObject(filling, occurrence, light);
    }
  }

  /** "the minister renewed the government's refusal": the government refuses. */
  private static boolean isToldByIdafa(Filling filling, Place place) {
    Role role = filling.frame.slot(place).map(Slot::role).orElse(null);
    return role != null && !role.many() && filling.has(role, Place.IDAFA, place);
  }

  /** "after the units received (masdar) a report": the masdar's complement is the subject. */
  void carriedOver(Filling filling, Occurrence occurrence) {
    Frame frame = filling.frame;
    boolean undergone =
        frame.undergo().contains(occurrence.lightVerb())
            || (occurrence.undergone() && !frame.light().contains(occurrence.lightVerb()))
            || governors.has("puts", occurrence.lightVerb());
    Place place = undergone ? Place.OBJECT : Place.SUBJECT;
    int masdar = occurrence.masdar();
    if (!phrases.reading(masdar).enclitic().isEmpty()) {
      Binder.slot(frame, place, entities.ofPronounAt(masdar))
          .ifPresent(slot -> binder.pronoun(filling, slot, masdar));
      return;
    }
    NounPhrase holder = phrases.phraseAt(masdar).orElseThrow();
    NounPhrase subject = phrases.within(masdar + 1, holder.coreTo());
    Binder.slot(frame, place, entities.of(subject))
        .filter(slot -> !isToldByIdafa(filling, place))
        .filter(slot -> binder.suits(slot.role(), subject))
        .ifPresent(slot -> binder.phrase(filling, slot, subject));
  }

  /** "a meeting that brought them together": who is gathered acts, by name or as both before. */
  private void gathered(Filling filling, Clause light) {
    Slot slot = filling.frame.slot(Place.SUBJECT).orElse(null);
    if (slot == null) {
      return;
    }
    light.object().ifPresent(p -> binder.members(filling, slot, light, p));
    boolean with = false;
    for (Chunk chunk : light.chunks()) {
      if (chunk.phrase() != null
          && chunk.from() > light.verb()
          && governors.has("gathered-with", chunk.preposition())
          && binder.suits(slot.role(), chunk.phrase())) {
        binder.members(filling, slot, light, chunk.phrase());
        with = true;
      }
    }
    if (with && !light.objectPronoun().isEmpty()) {
      binder.pronoun(filling, slot, light.verb());
      return;
    }
    Clause around = phrases.parent(light).orElse(null);
    if (light.objectPronoun().isEmpty() || around == null) {
      return;
    }
    Optional<Entity> first = entities.subjectOf(around);
    Optional<Entity> second = around.object().flatMap(entities::of);
    if (slot.role().many() && first.isPresent() && second.isPresent()) {
      binder.entity(filling, slot, first.get(), light.verb());
      binder.entity(filling, slot, second.get(), light.verb());
    } else {
      binder.pronoun(filling, slot, light.verb());
    }
  }

  /** The object of the light verb beside the noun: "put the banker on the list of sanctions". */
  private void carriedObject(Filling filling, Occurrence occurrence, Clause light) {
    Slot slot = filling.frame.slot(Place.OBJECT).orElse(null);
    if (slot == null
        || filling.has(slot.role())
        || light.object().filter(p -> p.covers(occurrence.token())).isPresent()) {
      return;
    }
    light.object().ifPresent(p -> binder.members(filling, slot, light, p));
    if (!light.objectPronoun().isEmpty()) {
      binder.pronoun(filling, slot, light.verb());
    }
  }
}
