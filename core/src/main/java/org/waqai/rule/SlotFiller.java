package org.waqai.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waqai.entity.Entities;
import org.waqai.entity.Entity;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.mention.NationTable;
import org.waqai.phrase.Category;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.phrase.Reading;
import org.waqai.text.Span;

/**
 * Fills the slots of a frame from the syntactic places around an event word. Used by one thread.
 */
final class SlotFiller {

  private static final double FILLED = 1.0;
  private static final double PHRASE_FILLED = 0.3;
  private static final int COMPLEMENTS = 6;
  private static final String AGENT = "agent";
  private static final String PERSON = "person";
  private static final String TOPIC = "topic";
  private static final String TARGET = "target";

  private static final ImmutableSet<String> PARTAKERS = ImmutableSet.of(AGENT, "participant");

  /** Roles of those that somebody is with, speaks to or goes to. */
  private static final ImmutableSet<String> COMPANIONS =
      ImmutableSet.of("participant", "recipient", "destination", "origin");

  private final Entities entities;
  private final Phrases phrases;
  private final Governors governors;
  private final NationTable nations;
  private final UnaryOperator<String> fold;

  SlotFiller(
      Entities entities, Governors governors, NationTable nations, UnaryOperator<String> fold) {
    this.entities = entities;
    this.phrases = entities.phrases();
    this.governors = governors;
    this.nations = nations;
    this.fold = fold;
  }

  /** The roles that have been filled so far, by role and entity or span. */
  private static final class Filling {
    final Frame frame;
    final Map<String, Filler> fillers = new LinkedHashMap<>();

    final int behind;

    /** Whether the noun's own complement is who acts, and not the subject of its light verb. */
    boolean acts;

    Filling(Frame frame, int behind) {
      this.frame = frame;
      this.behind = behind;
    }

    boolean has(Role role) {
      return fillers.values().stream().anyMatch(f -> f.role().equals(role));
    }

    void add(Filler filler) {
      if (filler.role().phrase() && !filler.role().many() && has(filler.role())) {
        return;
      }
      Object who = filler.entity().isPresent() ? filler.entity().get().id() : filler.span();
      boolean takenBySame =
          filler.entity().isPresent()
              && fillers.values().stream().anyMatch(f -> f.entity().equals(filler.entity()));
      if (!takenBySame) {
        fillers.putIfAbsent(filler.role().name() + who, filler);
      }
    }
  }

  /**
   * Fills the slots of a frame.
   *
   * @param behind the first token behind the event word and those that it forms an expression with
   */
  Match fill(Frame frame, Occurrence occurrence, int behind) {
    Filling filling = new Filling(frame, behind);
    boolean passive = false;
    switch (occurrence.realization()) {
      case VERB, ACTIVE_PARTICIPLE -> passive = verbal(filling, occurrence);
      case NOUN -> nominal(filling, occurrence);
      case PASSIVE_PARTICIPLE -> {
        participle(filling, occurrence);
        passive = true;
      }
    }
    filling.frame.slot(Place.OFFICE).ifPresent(slot -> office(filling, slot));
    ImmutableList<Filler> fillers = ImmutableList.copyOf(filling.fillers.values());
    double score = frame.confidence();
    for (Filler filler : fillers) {
      score += filler.role().phrase() ? PHRASE_FILLED : FILLED;
    }
    score += 0.2 * (frame.needs().size() + tellingContexts(frame));
    return new Match(frame, occurrence, passive, fillers, score);
  }

  /** Conditions that speak for a frame: those that hold, and those on the neighbours. */
  private static long tellingContexts(Frame frame) {
    return frame.contexts().stream().filter(c -> c.required() || c.side().isNeighbour()).count();
  }

  /** "the resignation of Prime Minister X": the post is told by his title. */
  private void office(Filling filling, Slot slot) {
    if (filling.has(slot.role())) {
      return;
    }
    for (Filler filler : List.copyOf(filling.fillers.values())) {
      if (!filler.role().name().equals(PERSON) || filler.entity().isEmpty()) {
        continue;
      }
      for (Mention mention : phrases.mentions().mentions()) {
        if (mention.hasTitle() && mention.span().equals(filler.span())) {
          int prefix = phrases.reading(mention.titleFrom()).prefix();
          Span first = phrases.tokens().get(mention.titleFrom()).span(prefix, 0);
          Span title =
              mention.titleTo() - mention.titleFrom() == 1
                  ? first
                  : first.to(phrases.tokens().get(mention.titleTo() - 1).span());
          filling.add(new Filler(slot.role(), Optional.empty(), title, slot.place()));
          return;
        }
      }
    }
  }

  private boolean verbal(Filling filling, Occurrence occurrence) {
    Clause clause = occurrence.clause();
    int verb = clause.chunkIndex(occurrence.token());
    content(filling, clause);
    objectPhrase(filling, clause);
    complements(filling, clause, verb + 1, true);
    complementsBefore(filling, clause, verb);
    boolean passive = isPassive(filling, occurrence);
    Place first = passive ? Place.OBJECT : Place.SUBJECT;
    subject(filling, clause, first);
    if (passive) {
      agents(filling, clause, verb + 1);
    } else {
      object(filling, occurrence);
    }
    return passive;
  }

  /** What is refused or asked for is the object before it is a complement. */
  private void objectPhrase(Filling filling, Clause clause) {
    Optional<Slot> slot = filling.frame.slot(Place.OBJECT).filter(s -> s.role().phrase());
    if (slot.isPresent() && clause.object().isPresent()) {
      phrase(filling, slot.get(), clause.object().get());
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
        || clause.object().filter(p -> mayUndergo(object.get().role(), p)).isPresent()
        || !clause.objectPronoun().isEmpty()
        || occurrence.analysis().lemma().is("intransitive")
        || filling.has(object.get().role())
        || subject.filter(s -> s.role().equals(object.get().role())).isPresent()) {
      return false;
    }
    Role role = object.get().role();
    if (role.phrase()) {
      return entities.subjectOf(clause).filter(e -> e.type().name().equals("THING")).isPresent();
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

  private void subject(Filling filling, Clause clause, Place place) {
    Optional<NounPhrase> phrase = clause.subject();
    Optional<Entity> meant = entities.subjectOf(clause);
    Optional<Slot> slot = slot(filling.frame, place, meant);
    if (slot.isEmpty()) {
      return;
    }
    if (phrase.isPresent() && entities.of(phrase.get()).equals(meant)) {
      members(filling, slot.get(), clause, phrase.get());
    } else {
      meant.ifPresent(e -> entity(filling, slot.get(), e, clause.verb()));
    }
  }

  /** Of several slots of a place the one that takes such an entity. */
  private static Optional<Slot> slot(Frame frame, Place place, Optional<Entity> entity) {
    return entity.isPresent() ? frame.slot(place, entity.get().type()) : frame.slot(place);
  }

  private void object(Filling filling, Occurrence occurrence) {
    Clause clause = occurrence.clause();
    if (clause.object().isPresent()) {
      NounPhrase phrase = clause.object().get();
      slot(filling.frame, Place.OBJECT, entities.of(phrase))
          .ifPresent(slot -> members(filling, slot, clause, phrase));
    }
    boolean resumed =
        clause.kind() == Clause.Kind.RELATIVE
            && clause.object().isPresent()
            && clause.object().equals(clause.antecedent());
    if (!clause.objectPronoun().isEmpty() && !resumed) {
      slot(filling.frame, Place.OBJECT, entities.ofPronounAt(occurrence.token()))
          .ifPresent(slot -> pronoun(filling, slot, occurrence.token()));
    }
  }

  private void pronoun(Filling filling, Slot slot, int token) {
    Optional<Entity> entity = entities.ofPronounAt(token);
    if (entity.isPresent() && slot.role().phrase()) {
      Span named = nearest(entity.get(), phrases.tokens().get(token).span());
      filling.add(new Filler(slot.role(), Optional.empty(), named, slot.place()));
    } else if (entity.isPresent() && slot.role().accepts(entity.get().type())) {
      int letters = phrases.tokens().get(token).form().length();
      int suffix = phrases.reading(token).enclitic().length();
      Span span = phrases.tokens().get(token).span(letters - suffix, 0);
      filling.add(new Filler(slot.role(), entity, span, slot.place()));
    }
  }

  /** An entity that the clause does not name again: it stands at the verb. */
  private void entity(Filling filling, Slot slot, Entity entity, int token) {
    if (slot.role().accepts(entity.type())) {
      Span span = nearest(entity, phrases.tokens().get(token).span());
      filling.add(new Filler(slot.role(), Optional.of(entity), span, slot.place()));
    }
  }

  private static Span nearest(Entity entity, Span at) {
    Span best = null;
    for (var mention : entity.mentions()) {
      if (best == null || mention.span().start() <= at.start()) {
        best = mention.span();
      }
    }
    return best == null ? at : best;
  }

  /** A phrase and those joined to it by "and". */
  private void members(Filling filling, Slot slot, Clause clause, NounPhrase phrase) {
    phrase(filling, slot, phrase);
    int at = clause.chunkIndex(phrase.head());
    for (int i = at + 1; at >= 0 && i < clause.chunks().size(); i++) {
      Chunk chunk = clause.chunks().get(i);
      if (chunk.category() == Category.MARK
          || chunk.category() == Category.TIME
          || isOfficeInList(clause, i)
          || isInnerCountry(phrase, chunk)) {
        continue;
      }
      boolean joined =
          chunk.phrase() != null
              && (chunk.conjunction()
                      && (chunk.preposition().isEmpty()
                          || chunk.preposition().equals(phrase.preposition()))
                  || governors.has("including", chunk.preposition()));
      if (!joined || !suits(slot.role(), chunk.phrase())) {
        return;
      }
      phrase(filling, slot, chunk.phrase());
    }
  }

  /** "the ministers of A and B": a country joined to the one that the phrase ends with. */
  private boolean isInnerCountry(NounPhrase phrase, Chunk chunk) {
    boolean named =
        phrase.mention().isPresent() && phrase.mention().get().from() == phrase.head()
            || phrases.reading(phrase.to() - 1).category() != Category.NAME;
    return !named
        && chunk.phrase() != null
        && chunk.conjunction()
        && chunk.preposition().isEmpty()
        && chunk.phrase().mention().filter(m -> m.type() == EntityType.LOCATION).isPresent()
        && entities.of(phrase).filter(e -> e.type() != EntityType.LOCATION).isPresent();
  }

  /** "X, minister of A, and Y": an office behind a name, before one that is joined. */
  private static boolean isOfficeInList(Clause clause, int i) {
    Chunk chunk = clause.chunks().get(i);
    boolean office =
        chunk.phrase() != null
            && !chunk.conjunction()
            && chunk.preposition().isEmpty()
            && chunk.phrase().mention().filter(m -> m.kind() == Mention.Kind.TITLE).isPresent();
    for (int k = i + 1; office && k < clause.chunks().size(); k++) {
      Chunk next = clause.chunks().get(k);
      if (next.category() != Category.MARK) {
        return next.phrase() != null && next.conjunction() && next.preposition().isEmpty();
      }
    }
    return false;
  }

  private boolean suits(Role role, NounPhrase phrase) {
    return !role.phrase()
        && entities.of(phrase).filter(e -> role.accepts(e.type())).isPresent()
        && !isEvent(phrase);
  }

  private boolean isEvent(NounPhrase phrase) {
    Reading head = phrases.reading(phrase.head());
    return phrase.mention().isEmpty()
        && head.analysis() != null
        && (head.analysis().wordClass() == WordClass.MASDAR || head.analysis().lemma().is("event"));
  }

  private boolean phrase(Filling filling, Slot slot, NounPhrase phrase) {
    Role role = slot.role();
    if (role.phrase()) {
      filling.add(new Filler(role, Optional.empty(), span(phrase), slot.place()));
      return true;
    }
    if (phrase.part().isPresent() && spreads(phrase)) {
      return phrase(filling, slot, phrase.part().get());
    }
    Optional<Entity> entity = entities.of(phrase);
    if (isNobody(phrase)) {
      return false;
    }
    Optional<Role> topic = topicOf(filling.frame);
    boolean suits = entity.filter(e -> role.accepts(e.type())).isPresent();
    boolean event = role.name().equals(TARGET) && topic.isPresent() && isEvent(phrase);
    if (!suits || event) {
      topic.ifPresent(t -> topic(filling, t, slot, phrase));
      return false;
    }
    filling.add(new Filler(role, entity, span(phrase), slot.place()));
    return true;
  }

  private static Optional<Role> topicOf(Frame frame) {
    return Optional.ofNullable(frame.type().roles().get(TOPIC)).filter(Role::phrase);
  }

  /**
   * What happens is no body: who condemns a decision has it as his topic, and whose decision it is
   * as his target.
   */
  private void topic(Filling filling, Role topic, Slot slot, NounPhrase phrase) {
    if (!slot.role().name().equals(TARGET) || filling.has(topic)) {
      return;
    }
    filling.add(new Filler(topic, Optional.empty(), span(phrase), slot.place()));
    NounPhrase owner =
        phrase.mention().isEmpty() && phrase.coreTo() - phrase.head() >= 2
            ? phrases.within(phrase.head() + 1, phrase.coreTo())
            : null;
    if (owner != null && owner.preposition().isEmpty() && !owner.conjunction()) {
      entities
          .of(owner)
          .filter(e -> slot.role().accepts(e.type()) && mayBeMeant(e))
          .ifPresent(
              e -> filling.add(new Filler(slot.role(), Optional.of(e), span(owner), slot.place())));
    }
  }

  /** Whose policy is condemned is a person, a body, a group or a country, not a town. */
  private boolean mayBeMeant(Entity entity) {
    return entity.type() != EntityType.LOCATION || nations.isCountry(fold.apply(entity.name()));
  }

  /** "each of A and B" stands for A and B, "a number of A" for A. */
  private boolean spreads(NounPhrase phrase) {
    String word = word(phrase);
    return governors.has("each", word) || governors.has("amount", word);
  }

  /** "nobody was hurt". */
  private boolean isNobody(NounPhrase phrase) {
    return phrase.part().isEmpty()
        && phrase.coreTo() - phrase.from() == 1
        && governors.has("nobody", word(phrase));
  }

  private String word(NounPhrase phrase) {
    return phrases.tokens().get(phrase.from()).key().substring(phrase.prefix());
  }

  Span span(NounPhrase phrase) {
    if (phrase.mention().isPresent() && phrase.mention().get().from() == phrase.head()) {
      return phrase.mention().get().span();
    }
    Span first = phrases.tokens().get(phrase.from()).span(phrase.prefix(), 0);
    return phrase.to() - phrase.from() == 1
        ? first
        : first.to(phrases.tokens().get(phrase.to() - 1).span());
  }

  /** Complements with prepositions, up to the next verb. */
  private void complements(Filling filling, Clause clause, int from, boolean verbal) {
    complements(filling, clause, from, verbal, -1);
  }

  /** The complements behind a piece, but for the one that holds the event word itself. */
  private void complements(Filling filling, Clause clause, int from, boolean verbal, int own) {
    int seen = 0;
    for (int i = from; i < clause.chunks().size() && seen < COMPLEMENTS; i++) {
      Chunk chunk = clause.chunks().get(i);
      if (isBarrier(chunk, verbal)) {
        return;
      }
      if (!chunk.preposition().isEmpty() && i != own) {
        seen++;
        complement(filling, clause, chunk);
      }
    }
  }

  private void complementsBefore(Filling filling, Clause clause, int verb) {
    for (int i = 0; i < verb; i++) {
      Chunk chunk = clause.chunks().get(i);
      if (!chunk.preposition().isEmpty()) {
        complement(filling, clause, chunk);
      }
    }
  }

  private boolean isBarrier(Chunk chunk, boolean verbal) {
    return switch (chunk.category()) {
      case VERB, COMPLEMENTIZER, RELATIVE, SUBORDINATOR, NEGATION -> true;
      case MARK -> !verbal && !phrases.tokens().get(chunk.from()).isMark("()[]");
      default -> false;
    };
  }

  private void complement(Filling filling, Clause clause, Chunk chunk) {
    if (purpose(filling, chunk)) {
      return;
    }
    for (Slot slot : filling.frame.slots()) {
      boolean fits =
          slot.place() == Place.AFTER && matches(slot, chunk.preposition())
              || slot.place() == Place.BETWEEN && governors.has("between", chunk.preposition());
      if (!fits
          || (filling.has(slot.role()) && !slot.role().many() && slot.place() == Place.AFTER)) {
        continue;
      }
      if (chunk.phrase() == null) {
        if (!slot.role().phrase() && !chunk.enclitic().isEmpty()) {
          pronoun(filling, slot, chunk.to() - 1);
        }
        return;
      }
      if (slot.role().phrase() && !slot.role().many() && filling.has(slot.role())
          || isWhere(slot, chunk)) {
        continue;
      }
      int before = filling.fillers.size();
      members(filling, slot, clause, chunk.phrase());
      if (filling.fillers.size() > before) {
        return;
      }
    }
    if (governors.has("agent", chunk.preposition()) && chunk.phrase() != null) {
      agent(filling, clause, chunk.phrase());
    }
  }

  /** "at (bi-) the palace": a place behind its preposition takes no role that a person could. */
  private boolean isWhere(Slot slot, Chunk chunk) {
    return slot.place() == Place.AFTER
        && slot.role().accepts(EntityType.PERSON)
        && governors.has("place", chunk.preposition())
        && entities.of(chunk.phrase()).filter(e -> e.type() == EntityType.LOCATION).isPresent();
  }

  /** "to discuss X", listed as one word: the complement of the masdar fills the role. */
  private boolean purpose(Filling filling, Chunk chunk) {
    NounPhrase phrase = chunk.phrase();
    if (phrase == null || phrase.coreTo() - chunk.from() < 2 || phrase.from() != chunk.from()) {
      return false;
    }
    String word = phrases.tokens().get(chunk.from()).key();
    for (Slot slot : filling.frame.slots()) {
      if (slot.place() == Place.AFTER && slot.role().phrase() && slot.words().contains(word)) {
        return phrase(filling, slot, phrases.within(chunk.from() + 1, phrase.coreTo()));
      }
    }
    return false;
  }

  /**
   * A preposition that governs another, "on the matter of" before "by", fits by its whole or by its
   * first part.
   */
  private static boolean matches(Slot slot, String preposition) {
    if (slot.words().contains(preposition)) {
      return true;
    }
    int space = preposition.lastIndexOf(' ');
    return space > 0 && slot.words().contains(preposition.substring(0, space));
  }

  private void agents(Filling filling, Clause clause, int from) {
    for (int i = from; i < clause.chunks().size(); i++) {
      Chunk chunk = clause.chunks().get(i);
      if (chunk.phrase() != null && governors.has("agent", chunk.preposition())) {
        agent(filling, clause, chunk.phrase());
      }
    }
  }

  private void agent(Filling filling, Clause clause, NounPhrase phrase) {
    filling
        .frame
        .slot(Place.SUBJECT)
        .filter(slot -> slot.role().many() || !filling.has(slot.role()))
        .ifPresent(slot -> members(filling, slot, clause, phrase));
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

  private void nominal(Filling filling, Occurrence occurrence) {
    Clause clause = occurrence.clause();
    Clause light = occurrence.light();
    int chunk = clause.chunkIndex(occurrence.token());
    filling
        .frame
        .slot(Place.ITSELF)
        .ifPresent(slot -> own(occurrence).ifPresent(p -> phrase(filling, slot, p)));
    idafa(filling, occurrence);
    complements(filling, clause, chunk + 1, false);
    if (light != null && !filling.acts && !occurs(filling.frame, occurrence, light)) {
      carried(filling, occurrence, light);
    }
    boolean acts =
        occurrence.analysis().wordClass() == WordClass.MASDAR || !occurrence.lightVerb().isEmpty();
    if (light == null && acts) {
      controlled(filling, occurrence, clause);
    }
    nisba(filling, occurrence);
    if (occurrence.phrase().filter(p -> p.head() == occurrence.token()).isPresent()) {
      masdarObject(filling, occurrence, clause);
    }
    if (light == null) {
      meanwhile(filling, occurrence, clause);
    }
    if (light != null && light == clause) {
      int own = clause.chunkIndex(occurrence.token());
      complements(filling, clause, clause.chunkIndex(clause.verb()) + 1, true, own);
    } else if (light != null) {
      complements(filling, light, light.chunkIndex(light.verb()) + 1, true);
    }
  }

  /** "a meeting began" tells of nobody; "the minister began a tour" of who has it as his object. */
  private boolean occurs(Frame frame, Occurrence occurrence, Clause light) {
    String verb = occurrence.lightVerb();
    boolean begun =
        (governors.has("light", verb) || frame.light().contains(verb))
            && !governors.has("witness", verb)
            && verb.equals(citation(light.verb()))
            && light.object().filter(p -> p.covers(occurrence.token())).isPresent()
            && light.subject().isPresent()
            && !light.passive().orElse(false);
    return governors.has("occur", verb) && !begun;
  }

  /** "announced its refusal the work": what stands right behind is refused. */
  private void refused(Filling filling, Occurrence occurrence) {
    Slot slot = filling.frame.slot(Place.OBJECT).filter(s -> s.role().phrase()).orElse(null);
    Chunk next = behind(occurrence);
    if (slot != null
        && !filling.has(slot.role())
        && occurrence.analysis().wordClass() == WordClass.MASDAR
        && !occurrence.analysis().enclitic().isEmpty()
        && next != null
        && next.from() == occurrence.token() + 1
        && next.preposition().isEmpty()
        && !next.conjunction()) {
      phrase(filling, slot, next.phrase());
    }
  }

  /** "during his receiving, today, the envoy". */
  private void masdarObject(Filling filling, Occurrence occurrence, Clause clause) {
    NounPhrase object = phrases.masdarObject(clause, occurrence.token()).orElse(null);
    if (object == null) {
      refused(filling, occurrence);
      return;
    }
    Optional<Slot> slot = slot(filling.frame, Place.OBJECT, entities.of(object));
    if (slot.isEmpty()) {
      slot = filling.frame.slot(Place.SUBJECT).filter(s -> s.role().many());
    }
    slot.filter(s -> suits(s.role(), object)).ifPresent(s -> members(filling, s, clause, object));
  }

  /** "stressed during talks with Y", "said on a visit to Z": who spoke took part. */
  private void meanwhile(Filling filling, Occurrence occurrence, Clause clause) {
    Slot slot = filling.frame.slot(Place.SUBJECT).orElse(null);
    boolean companion =
        filling.fillers.values().stream()
            .anyMatch(f -> f.place() == Place.AFTER && COMPANIONS.contains(f.role().name()));
    boolean alone =
        filling.fillers.values().stream()
            .noneMatch(f -> f.place() != Place.AFTER && !f.role().phrase());
    if (slot == null
        || !companion
        || !alone
        || filling.has(slot.role()) && !slot.role().many()
        || !governors.has("meanwhile", occurrence.chunk().preposition())
        || occurrence.phrase().filter(p -> p.head() == occurrence.token()).isEmpty()
        || !clause.hasVerb()
        || clause.verb() > occurrence.token()
        || clause.passive().orElse(false)) {
      return;
    }
    subject(filling, clause, Place.SUBJECT);
  }

  /**
   * The phrase of an event noun without the nouns before it: "the dead" of "the families of the
   * dead".
   */
  private Optional<NounPhrase> own(Occurrence occurrence) {
    int token = occurrence.token();
    return occurrence.phrase().map(p -> p.head() == token ? p : phrases.within(token, p.coreTo()));
  }

  /** Who decides, tries or refuses to do something is who does it: "decided the recall of". */
  private void controlled(Filling filling, Occurrence occurrence, Clause clause) {
    int token = occurrence.token();
    Optional<Slot> slot = filling.frame.slot(Place.SUBJECT);
    if (slot.isEmpty()
        || (filling.has(slot.get().role()) && !slot.get().role().many())
        || !clause.hasVerb()
        || clause.verb() > token
        || clause.passive().orElse(false)
        || clause.subject().filter(p -> p.covers(token)).isPresent()
        || (occurrence.lightVerb().isEmpty()
            && occurrence.phrase().filter(p -> p.head() == token).isEmpty())) {
      return;
    }
    Analysis verb = phrases.reading(clause.verb()).analysis();
    if (verb != null
        && governors.has("object-control", fold.apply(verb.lemma().citation()))
        && governors.has("urged-to", occurrence.chunk().preposition())) {
      urged(filling, slot.get(), clause);
      return;
    }
    if (verb != null
        && governors.has("control", fold.apply(verb.lemma().citation()))
        && (clause.object().filter(p -> p.covers(token)).isPresent()
            || governors.has("light-preposition", occurrence.chunk().preposition()))) {
      subject(filling, clause, Place.SUBJECT);
    }
  }

  /** Who is urged, forced or accused to do something is who would do it. */
  private void urged(Filling filling, Slot slot, Clause clause) {
    if (clause.object().isPresent()) {
      members(filling, slot, clause, clause.object().get());
    } else if (!clause.objectPronoun().isEmpty()) {
      pronoun(filling, slot, clause.verb());
    }
  }

  /** The subject of the light verb. */
  private void carried(Filling filling, Occurrence occurrence, Clause light) {
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
      agents(filling, light, 0);
      return;
    }
    subject(filling, light, undergone ? Place.OBJECT : Place.SUBJECT);
    if (!undergone && frame.light().contains(occurrence.lightVerb())) {
      carriedObject(filling, occurrence, light);
    }
  }

  private String citation(int token) {
    Analysis a = phrases.reading(token).analysis();
    return a == null ? "" : fold.apply(a.lemma().citation());
  }

  /** "a meeting that brought them together": who is gathered acts, by name or as both before. */
  private void gathered(Filling filling, Clause light) {
    Slot slot = filling.frame.slot(Place.SUBJECT).orElse(null);
    if (slot == null) {
      return;
    }
    light.object().ifPresent(p -> members(filling, slot, light, p));
    boolean with = false;
    for (Chunk chunk : light.chunks()) {
      if (chunk.phrase() != null
          && chunk.from() > light.verb()
          && governors.has("gathered-with", chunk.preposition())
          && suits(slot.role(), chunk.phrase())) {
        members(filling, slot, light, chunk.phrase());
        with = true;
      }
    }
    if (with && !light.objectPronoun().isEmpty()) {
      pronoun(filling, slot, light.verb());
      return;
    }
    Clause around = phrases.parent(light).orElse(null);
    if (light.objectPronoun().isEmpty() || around == null) {
      return;
    }
    Optional<Entity> first = entities.subjectOf(around);
    Optional<Entity> second = around.object().flatMap(entities::of);
    if (slot.role().many() && first.isPresent() && second.isPresent()) {
      entity(filling, slot, first.get(), light.verb());
      entity(filling, slot, second.get(), light.verb());
    } else {
      pronoun(filling, slot, light.verb());
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
    light.object().ifPresent(p -> members(filling, slot, light, p));
    if (!light.objectPronoun().isEmpty()) {
      pronoun(filling, slot, light.verb());
    }
  }

  private void idafa(Filling filling, Occurrence occurrence) {
    int token = occurrence.token();
    Reading reading = phrases.reading(token);
    Slot slot = idafaSlot(filling.frame, occurrence);
    if (slot == null) {
      return;
    }
    NounPhrase phrase = occurrence.phrase().orElse(null);
    NounPhrase inner = phrase == null ? null : complementOf(filling, token, phrase);
    if (slot.place() == Place.IDAFA
        && slot.role().name().equals(AGENT)
        && reading.enclitic().isEmpty()
        && isCarried(occurrence)) {
      if (inner != null && isFollowedByObject(filling.frame, slot, occurrence, inner)) {
        filling.acts = true;
      } else {
        slot = other(filling.frame, slot).orElse(slot);
      }
    }
    if (!reading.enclitic().isEmpty()) {
      Slot own =
          isToldBehind(filling.frame, slot, occurrence)
              ? otherSlot(filling.frame, slot).orElse(slot)
              : slot;
      pronoun(filling, own, token);
      return;
    }
    if (phrase == null || inner == null) {
      return;
    }
    if (isWhereNamed(occurrence, inner) && PARTAKERS.contains(slot.role().name())) {
      return;
    }
    if (slot.place() == Place.OBJECT && splits(filling, occurrence, inner)) {
      return;
    }
    if (slot.place() == Place.IDAFA
        && !slot.role().name().equals(AGENT)
        && suits(slot.role(), inner)
        && isBeforeObject(occurrence, slot.role())) {
      // "X's support of (li-) Y": X is not whom it is for.
      return;
    }
    if (!phrase(filling, slot, inner)) {
      otherSlot(filling.frame, slot).ifPresent(other -> phrase(filling, other, inner));
      return;
    }
    joined(filling, slot, occurrence.clause(), phrase);
  }

  /**
   * "France renewed the support of the government": the light verb's subject is the one who acts.
   */
  private boolean isCarried(Occurrence occurrence) {
    Clause light = occurrence.light();
    return light != null
        && !occurrence.undergone()
        && !governors.has("occur", occurrence.lightVerb())
        && !light.passive().orElse(false)
        && entities.subjectOf(light).isPresent()
        && light.subject().filter(p -> p.covers(occurrence.token())).isEmpty();
  }

  /** "renewed Algeria's support for the government": whose support it is, before what it is for. */
  private boolean isFollowedByObject(
      Frame frame, Slot slot, Occurrence occurrence, NounPhrase owner) {
    Chunk behind = behind(occurrence);
    return behind != null
        && suits(slot.role(), owner)
        && frame.slots().stream()
            .anyMatch(
                s ->
                    s.place() == Place.AFTER
                        && !s.role().phrase()
                        && !s.role().equals(slot.role())
                        && matches(s, behind.preposition())
                        && suits(s.role(), behind.phrase()));
  }

  /** The chunk right behind that of the event word, if it is a phrase. */
  private static @Nullable Chunk behind(Occurrence occurrence) {
    Clause clause = occurrence.clause();
    int next = clause.chunkIndex(occurrence.token()) + 1;
    Chunk chunk = next < clause.chunks().size() ? clause.chunks().get(next) : null;
    return chunk != null && chunk.phrase() != null ? chunk : null;
  }

  /** Whether a preposition of a masdar's object follows, before one who suits the role. */
  private boolean isBeforeObject(Occurrence occurrence, Role role) {
    Chunk behind = behind(occurrence);
    return behind != null
        && governors.has("object-of-masdar", behind.preposition())
        && suits(role, behind.phrase());
  }

  /** "the London attack": a town behind such a noun is where it was, not who did it. */
  private boolean isWhereNamed(Occurrence occurrence, NounPhrase inner) {
    return governors.has("placed", occurrence.analysis())
        && entities
            .of(inner)
            .filter(e -> e.type() == EntityType.LOCATION && e.isNamed())
            .filter(e -> nations.country(fold.apply(e.name())).isEmpty())
            .isPresent();
  }

  /** "his visit to X": where the role of the complement is told behind, the pronoun is who acts. */
  private boolean isToldBehind(Frame frame, Slot slot, Occurrence occurrence) {
    Clause clause = occurrence.clause();
    int next = clause.chunkIndex(occurrence.token()) + 1;
    while (next < clause.chunks().size() && clause.chunks().get(next).category() == Category.TIME) {
      next++;
    }
    if (next >= clause.chunks().size() || clause.chunks().get(next).phrase() == null) {
      return false;
    }
    Chunk chunk = clause.chunks().get(next);
    return frame.slots().stream()
        .anyMatch(
            s ->
                s.place() == Place.AFTER
                    && s.role().equals(slot.role())
                    && matches(s, chunk.preposition()));
  }

  private static Optional<Slot> other(Frame frame, Slot slot) {
    return frame.slots().stream()
        .filter(s -> s.place() == Place.AFTER && !s.role().phrase())
        .filter(s -> !s.role().equals(slot.role()))
        .findFirst();
  }

  /**
   * "the army's shelling of (li-) the town": the complement acts, and the object follows its
   * preposition.
   */
  private boolean splits(Filling filling, Occurrence occurrence, NounPhrase inner) {
    Slot subject = filling.frame.slot(Place.SUBJECT).orElse(null);
    Slot object = filling.frame.slot(Place.OBJECT).orElse(null);
    Chunk behind = behind(occurrence);
    if (subject == null
        || object == null
        || behind == null
        || !isBeforeObject(occurrence, object.role())
        || !suits(subject.role(), inner)) {
      return false;
    }
    phrase(filling, subject, inner);
    members(filling, object, occurrence.clause(), behind.phrase());
    return true;
  }

  /** The phrases joined to the complement. */
  private void joined(Filling filling, Slot slot, Clause clause, NounPhrase whole) {
    int at = clause.chunkIndex(whole.head());
    for (int i = at + 1; at >= 0 && i < clause.chunks().size(); i++) {
      Chunk chunk = clause.chunks().get(i);
      if (chunk.phrase() == null
          || !chunk.conjunction()
          || !chunk.preposition().isEmpty()
          || !suits(slot.role(), chunk.phrase())) {
        return;
      }
      phrase(filling, slot, chunk.phrase());
    }
  }

  private @Nullable NounPhrase complementOf(Filling filling, int token, NounPhrase phrase) {
    int next = filling.behind;
    if (next >= phrase.coreTo()) {
      return phrase
          .part()
          .filter(p -> phrase.coreTo() == next && phrases.isQuantifier(token))
          .orElse(null);
    }
    Reading reading = phrases.reading(next);
    boolean nominal =
        reading.category() == Category.NOUN
            || reading.category() == Category.NAME
            || reading.category() == Category.NUMBER;
    if (!nominal
        || !reading.preposition().isEmpty()
        || reading.conjunction()
        || isUnknownAdjective(next)) {
      return null;
    }
    NounPhrase inner = phrases.within(next, phrase.coreTo());
    if (phrase.part().isPresent() && inner.coreTo() == phrase.coreTo()) {
      inner = phrases.join(inner, phrase.part().get());
    }
    return inner;
  }

  /** "the severe beating": behind an article, an unknown word by article is no complement. */
  private boolean isUnknownAdjective(int token) {
    Reading reading = phrases.reading(token);
    Reading before = phrases.reading(token - 1);
    return reading.category() == Category.NOUN
        && reading.analysis() == null
        && reading.definite()
        && before.definite()
        && before.enclitic().isEmpty()
        && before.category() == Category.NOUN;
  }

  private static @Nullable Slot idafaSlot(Frame frame, Occurrence occurrence) {
    Optional<Slot> own = frame.slot(Place.IDAFA);
    if (own.isPresent()) {
      return own.get();
    }
    boolean masdar = occurrence.analysis().wordClass() == WordClass.MASDAR;
    boolean transitive = !occurrence.analysis().lemma().is("intransitive");
    Optional<Slot> subject = frame.slot(Place.SUBJECT);
    Optional<Slot> object = frame.slot(Place.OBJECT);
    return (masdar && transitive ? object.or(() -> subject) : subject.or(() -> object))
        .orElse(null);
  }

  private static Optional<Slot> otherSlot(Frame frame, Slot slot) {
    return frame.slots().stream()
        .filter(s -> s.place() == Place.SUBJECT || s.place() == Place.OBJECT)
        .filter(s -> !s.role().equals(slot.role()))
        .findFirst();
  }

  /** A nationality adjective says who did it. */
  private void nisba(Filling filling, Occurrence occurrence) {
    Frame frame = filling.frame;
    Slot slot = frame.slot(Place.NISBA).or(() -> frame.slot(Place.SUBJECT)).orElse(null);
    NounPhrase phrase = occurrence.phrase().orElse(null);
    if (slot == null || phrase == null || slot.role().phrase()) {
      return;
    }
    for (int i = occurrence.token() + 1; i < phrase.coreTo(); i++) {
      Category category = phrases.reading(i).category();
      if (category == Category.NOUN && nations.country(phrases.tokens().get(i).key()).isEmpty()) {
        return;
      }
      if (category == Category.NAME || (filling.has(slot.role()) && !slot.role().many())) {
        return;
      }
      int token = i;
      nations
          .country(phrases.tokens().get(i).key())
          .flatMap(entities::country)
          .filter(e -> slot.role().accepts(e.type()))
          .ifPresent(
              e ->
                  filling.add(
                      new Filler(
                          slot.role(),
                          Optional.of(e),
                          phrases.tokens().get(token).span(),
                          Place.NISBA)));
    }
  }

  /** What a passive participle says of its noun, or of the person that it stands for. */
  private void participle(Filling filling, Occurrence occurrence) {
    filling
        .frame
        .slot(Place.OBJECT)
        .ifPresent(
            slot -> {
              NounPhrase phrase = occurrence.phrase().orElse(null);
              if (phrase != null) {
                phrase(filling, slot, phrase);
              }
            });
    Clause clause = occurrence.clause();
    complements(filling, clause, clause.chunkIndex(occurrence.token()) + 1, false);
  }
}
