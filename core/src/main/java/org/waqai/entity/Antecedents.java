package org.waqai.entity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.mention.EntityType;
import org.waqai.phrase.Category;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.phrase.Reading;
import org.waqai.token.Sentence;

/**
 * Resolves subjects, dropped subjects and pronouns from the begin of a section to its end: the
 * nearest earlier subject that agrees, then the nearest other phrase that does. Used by one thread.
 */
final class Antecedents {

  private static final int MEMORY = 12;

  /** How many pieces back a masdar is looked for that another one is joined to. */
  private static final int REACH = 6;

  private final Words words;
  private final Phrases phrases;
  private final Registry registry;
  private final Deque<EntityDraft> subjects = new ArrayDeque<>();
  private final Deque<EntityDraft> others = new ArrayDeque<>();
  private final Speakers speakers = new Speakers();
  private final Tellers tellers;
  private @Nullable EntityDraft mainSubject;
  private int mainSentence = -1;
  private int section = -1;

  Antecedents(Words words, Phrases phrases, Registry registry) {
    this.words = words;
    this.phrases = phrases;
    this.registry = registry;
    this.tellers = new Tellers(words, phrases, registry, speakers);
  }

  void resolve() {
    for (Clause clause : phrases.clauses()) {
      Sentence sentence = phrases.tokens().sentences().get(clause.sentence());
      if (sentence.section() != section) {
        section = sentence.section();
        subjects.clear();
        others.clear();
        speakers.clear();
        mainSubject = null;
      }
      subject(clause);
      for (Chunk chunk : clause.chunks()) {
        chunk(clause, chunk);
      }
    }
  }

  private void subject(Clause clause) {
    if (!clause.hasVerb()) {
      return;
    }
    EntityDraft draft = null;
    if (clause.subject().isPresent()) {
      draft = tellers.speaker(clause, clause.subject().get());
    } else if (clause.inherited() >= 0) {
      draft = shared(clause);
    } else {
      draft = dropped(clause);
    }
    if (draft != null) {
      registry.setSubject(clause, draft);
      if (isActor(draft)) {
        remember(subjects, draft);
        if (speaks(clause)) {
          speakers.remember(draft, isTold(clause), clause.sentence());
        }
        if (clause.parent() < 0
            && (draft.type == EntityType.PERSON || draft.type == EntityType.ORGANIZATION)) {
          mainSubject = draft;
          mainSentence = clause.sentence();
        }
      }
    }
  }

  /**
   * The subject that a clause shares with another one. Who says something is no thing, and not who
   * did something in a relative clause before: "at a meeting that the club held that, but he said".
   */
  private @Nullable EntityDraft shared(Clause clause) {
    EntityDraft draft = registry.subject(clause.inherited());
    Clause other = phrases.clause(clause.inherited());
    boolean aside =
        other.kind() == Clause.Kind.RELATIVE && !says(other) && clause.parent() != other.parent();
    boolean fits = draft == null || isActor(draft);
    EntityDraft speaker = fits && !aside || !says(clause) ? null : dropped(clause);
    return speaker == null ? draft : speaker;
  }

  /** "X said that Y had said": whether a clause stands within what somebody says. */
  private boolean isTold(Clause clause) {
    for (Clause c = clause; c.parent() >= 0; c = phrases.clause(c.parent())) {
      if (c.kind() == Clause.Kind.RELATIVE || says(phrases.clause(c.parent()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether its verb tells of saying, or a content clause or a quotation hangs on the clause. */
  private boolean speaks(Clause clause) {
    if (says(clause)) {
      return true;
    }
    return phrases.children(clause).stream()
        .anyMatch(c -> c.kind() == Clause.Kind.CONTENT || c.kind() == Clause.Kind.QUOTE);
  }

  private boolean says(Clause clause) {
    Analysis verb = clause.hasVerb() ? phrases.reading(clause.verb()).analysis() : null;
    return verb != null && words.hasVerb("says", verb);
  }

  private @Nullable EntityDraft dropped(Clause clause) {
    if (clause.kind() == Clause.Kind.RELATIVE
        && clause.antecedent().isEmpty()
        && clause.objectPronoun().isEmpty()
        && words.has("whoever", phrases.tokens().get(clause.opener()).key())) {
      return null;
    }
    Reading verb = phrases.reading(clause.verb());
    if (verb.analysis() != null
        && (verb.analysis().person() == org.waqai.lexicon.Analysis.Person.FIRST
            || verb.analysis().person() == org.waqai.lexicon.Analysis.Person.SECOND)) {
      return null;
    }
    boolean speaks = speaks(clause);
    Clause around = clause;
    while (around.parent() >= 0) {
      around = phrases.clause(around.parent());
      EntityDraft draft = registry.subject(around.index());
      boolean aside = speaks && around.kind() == Clause.Kind.RELATIVE && !says(around);
      if (draft != null && !aside && agrees(draft, verb.gender(), verb.number())) {
        return draft;
      }
    }
    EntityDraft speaker = speaks ? goesOn(clause.sentence(), verb) : null;
    return speaker == null ? latest(verb.gender(), verb.number(), null) : speaker;
  }

  /** "X praised Y. He said that": who spoke last, or who did something since then. */
  private @Nullable EntityDraft goesOn(int sentence, Reading verb) {
    EntityDraft speaker = speakers.latest(d -> agrees(d, verb.gender(), verb.number()));
    boolean acted =
        mainSubject != null
            && mainSentence == sentence - 1
            && speakers.lastSentence(speaker) < mainSentence
            && agrees(mainSubject, verb.gender(), verb.number());
    return acted ? mainSubject : speaker;
  }

  private void chunk(Clause clause, Chunk chunk) {
    for (int i = chunk.from(); i < chunk.to(); i++) {
      String enclitic = phrases.reading(i).enclitic();
      if (!enclitic.isEmpty()) {
        pronoun(clause, i, enclitic);
      }
    }
    NounPhrase phrase = chunk.phrase();
    if (phrase != null) {
      EntityDraft draft = registry.draftOf(phrase);
      if (words.has("told-by", chunk.preposition())) {
        tellers.teller(phrase, draft, clause.sentence());
      }
      if (draft != null && isActor(draft)) {
        remember(others, draft);
      }
    }
  }

  private void pronoun(Clause clause, int token, String enclitic) {
    Words.Pronoun pronoun = words.pronoun(enclitic);
    if (pronoun == null) {
      return;
    }
    EntityDraft own = registry.subject(clause.index());
    boolean onVerb = clause.verb() == token;
    EntityDraft draft = ahead(clause.sentence(), token, pronoun);
    if (draft == null && !onVerb && clause.verb() < token) {
      draft = treated(clause, token, pronoun);
    }
    if (draft == null && !onVerb) {
      draft = joined(clause, token, pronoun);
    }
    if (draft == null
        && !onVerb
        && own != null
        && (agrees(own, pronoun.gender(), pronoun.number())
            || pronoun.number() == Number.PLURAL && isJoined(clause))) {
      draft = own;
    }
    if (draft == null) {
      draft = latest(pronoun.gender(), pronoun.number(), onVerb ? own : null);
    }
    if (draft != null) {
      registry.setPronoun(token, draft);
      registry.ownCountry(token, draft);
    }
  }

  /** "the dean and the members handed in their resignation": several, whatever each is. */
  private static boolean isJoined(Clause clause) {
    NounPhrase subject = clause.subject().orElse(null);
    int at = subject == null ? -1 : clause.chunkIndex(subject.head());
    Chunk next = at >= 0 && at + 1 < clause.chunks().size() ? clause.chunks().get(at + 1) : null;
    return next != null
        && next.phrase() != null
        && next.conjunction()
        && next.preposition().isEmpty();
  }

  /** "congratulated X on his appointment": some verbs tell of what their object did or got. */
  private @Nullable EntityDraft treated(Clause clause, int token, Words.Pronoun pronoun) {
    Analysis verb = clause.hasVerb() ? phrases.reading(clause.verb()).analysis() : null;
    NounPhrase object = clause.object().orElse(null);
    if (verb == null
        || object == null
        || object.to() > token
        || !words.hasVerb("of-object", verb)) {
      return null;
    }
    EntityDraft draft = registry.draftOf(object);
    boolean fits =
        draft != null && isActor(draft) && agrees(draft, pronoun.gender(), pronoun.number());
    return fits ? draft : null;
  }

  /** "X's visit to Amman and his meeting with": whose visit it is. */
  private @Nullable EntityDraft joined(Clause clause, int token, Words.Pronoun pronoun) {
    int at = clause.chunkIndex(token);
    Chunk own = at < 0 ? null : clause.chunks().get(at);
    if (own == null
        || own.from() != token
        || !own.conjunction()
        || !own.preposition().isEmpty()
        || !phrases.reading(token).isMasdar()) {
      return null;
    }
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Chunk chunk = clause.chunks().get(i);
      if (chunk.category() == Category.VERB) {
        return null;
      }
      NounPhrase phrase = chunk.phrase();
      if (phrase != null && !chunk.conjunction() && phrases.reading(phrase.head()).isMasdar()) {
        EntityDraft draft = owner(phrase);
        boolean fits =
            draft != null && isActor(draft) && agrees(draft, pronoun.gender(), pronoun.number());
        return fits ? draft : null;
      }
    }
    return null;
  }

  /** Whom the complement of a masdar or its pronoun means. */
  private @Nullable EntityDraft owner(NounPhrase masdar) {
    int next = masdar.head() + 1;
    if (!phrases.reading(masdar.head()).enclitic().isEmpty()) {
      return registry.pronoun(masdar.head());
    }
    return next < masdar.coreTo() && phrases.reading(next).category() != Category.ADJECTIVE
        ? registry.draftOf(phrases.within(next, masdar.coreTo()))
        : null;
  }

  /**
   * "during his first visit, the president said": who is meant comes with the main verb, where
   * nobody stands before the pronoun.
   */
  private @Nullable EntityDraft ahead(int sentence, int token, Words.Pronoun pronoun) {
    Clause main =
        phrases.clausesOf(sentence).stream().filter(c -> c.parent() < 0).findFirst().orElse(null);
    if (main == null || main.verb() < token || main.subject().isEmpty()) {
      return null;
    }
    for (Clause clause : phrases.clausesOf(sentence)) {
      for (Chunk chunk : clause.chunks()) {
        boolean before = chunk.phrase() != null && chunk.phrase().from() < token;
        EntityDraft draft = before ? registry.draftOf(chunk.phrase()) : null;
        if (draft != null && isActor(draft) && draft.type != EntityType.LOCATION) {
          return null;
        }
      }
    }
    EntityDraft draft = registry.draftOf(main.subject().get());
    boolean fits =
        draft != null
            && isActor(draft)
            && main.subject().get().from() > main.verb()
            && agrees(draft, pronoun.gender(), pronoun.number());
    return fits ? draft : null;
  }

  /** A man, before bodies and places whose gender is not known. */
  private @Nullable EntityDraft latest(Gender gender, Number number, @Nullable EntityDraft except) {
    Predicate<EntityDraft> fits = draft -> draft != except && agrees(draft, gender, number);
    boolean man = gender == Gender.MASCULINE && number != Number.PLURAL && number != Number.DUAL;
    return Stream.of(
            subjects.stream()
                .filter(d -> man && (d.type == EntityType.PERSON || d.gender == gender)),
            subjects.stream(),
            others.stream())
        .flatMap(drafts -> drafts.filter(fits))
        .findFirst()
        .orElse(null);
  }

  private static void remember(Deque<EntityDraft> memory, EntityDraft draft) {
    memory.remove(draft);
    memory.addFirst(draft);
    if (memory.size() > MEMORY) {
      memory.removeLast();
    }
  }

  static boolean isActor(EntityDraft draft) {
    return draft.type != EntityType.THING;
  }

  /** Bodies, places and "units" take the feminine singular, not "they" of people. */
  private static boolean isBody(EntityDraft draft) {
    return draft.type == EntityType.ORGANIZATION
        || draft.type == EntityType.LOCATION
        || draft.number == Number.PLURAL && draft.gender == Gender.FEMININE;
  }

  static boolean agrees(EntityDraft draft, Gender gender, Number number) {
    boolean many = number == Number.PLURAL || number == Number.DUAL;
    if (many && gender == Gender.MASCULINE && isBody(draft)) {
      return false;
    }
    if (many) {
      return draft.number == Number.PLURAL
          || draft.number == Number.DUAL
          || draft.type == EntityType.GROUP;
    }
    if (draft.number == Number.PLURAL
        && (gender == Gender.MASCULINE
            || draft.type == EntityType.GROUP && draft.gender != gender)) {
      return false;
    }
    return gender == Gender.EITHER || draft.gender == Gender.EITHER || draft.gender == gender;
  }
}
