package org.waqai.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.EntityType;
import org.waqai.token.Tokens;

/**
 * Decides which phrase of a clause is the subject and which the object, by order and by agreement
 * in gender and number. Thread-safe.
 */
final class SubjectFinder {

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;
  private final BarePhrases bare;
  private final Agreement agreement;
  private final Actors actors;
  private final Addressee addressees;
  private final Fronted fronted;

  SubjectFinder(Particles particles, Tokens tokens, Reading[] readings) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
    this.bare = new BarePhrases(particles, tokens, readings);
    this.agreement = new Agreement(readings);
    this.actors = new Actors(particles, tokens, readings);
    this.fronted = new Fronted(particles, tokens, readings, bare);
    this.addressees = new Addressee(particles, tokens, readings, agreement, actors);
  }

  void find(ClauseDraft draft) {
    Chunk verb = draft.verb;
    if (verb == null) {
      return;
    }
    List<NounPhrase> before = fronted.of(draft, verb);
    if (before.isEmpty() && draft.kind == Clause.Kind.QUOTE && isWithoutVerb(draft.parent)) {
      before = bare.of(draft.parent, verb, false);
    }
    List<NounPhrase> after = bare.of(draft, verb, true);
    NounPhrase first = after.isEmpty() ? null : after.get(0);
    NounPhrase second = after.size() < 2 ? null : after.get(1);
    if (draft.kind == Clause.Kind.PARTICIPIAL) {
      draft.inherited = holder(draft, verb);
      draft.object = first;
    } else if (first != null && second == null && isSecondOfPair(draft, verb, first)) {
      draft.object = first;
      draft.inherited = draft.sibling;
    } else if (first != null && second != null && fallsPrey(verb, first)) {
      draft.subject = second;
      draft.object = first;
    } else if (first != null
        && second == null
        && before.isEmpty()
        && draft.kind != Clause.Kind.RELATIVE
        && isOblique(first)
        && (!draft.passive.orElse(false) || isState(first))
        && verb.enclitic().isEmpty()) {
      draft.object = first;
      draft.inherited = sharesSubject(draft, verb);
    } else if (draft.kind == Clause.Kind.RELATIVE && draft.antecedent != null && before.isEmpty()) {
      relative(draft, verb, draft.antecedent, first, second);
    } else if (!before.isEmpty() && agreement.agreesBefore(verb, before.get(0))) {
      draft.subject = before.get(0);
      draft.object = first;
    } else if (first != null
        && second != null
        && !actors.mayAct(first)
        && !isSpeaking(verb, first)
        && actors.mayAct(second)
        && !isOblique(second)
        && agreement.agreesAfter(verb, second)) {
      draft.subject = second;
      draft.object = first;
    } else if (first != null
        && second != null
        && isPlace(first)
        && !isPlace(second)
        && actors.mayAct(second)
        && agreement.agreesAfter(verb, second)
        && !agreement.agreesAfter(verb, first)) {
      draft.subject = second;
      draft.object = first;
    } else if (first != null
        && second == null
        && draft.kind == Clause.Kind.CONTENT
        && !draft.openerPronoun.isEmpty()
        && before.isEmpty()
        && (!actors.mayAct(first) && isTransitive(verb) || isNoDummy(draft, verb))
        && !draft.passive.orElse(false)
        && sharesSubject(draft, verb) != null) {
      draft.object = first;
      draft.inherited = sharesSubject(draft, verb);
    } else if (first != null && isSubject(draft, verb, first, second)) {
      draft.subject = first;
      draft.object = second;
    } else if (!before.isEmpty() && first == null) {
      draft.subject = before.get(0);
    } else {
      draft.object = first;
      draft.inherited = sharesSubject(draft, verb);
    }
  }

  /** "fell (to be) its victims ten people": what they became comes first. */
  private boolean fallsPrey(Chunk verb, NounPhrase first) {
    Analysis noun = readings[first.head()].analysis();
    return noun != null
        && particles.hasLemma("prey-verb", readings[verb.from()])
        && particles.hasBase("prey", noun);
  }

  /** "the police arrested and wounded dozens": what is behind a pair of verbs is their object. */
  private boolean isSecondOfPair(ClauseDraft draft, Chunk verb, NounPhrase first) {
    ClauseDraft before = draft.sibling;
    return before != null
        && verb.conjunction()
        && verb.enclitic().isEmpty()
        && before.verb != null
        && before.verb.to() == verb.from()
        && before.verb.enclitic().isEmpty()
        && before.subject != null
        && before.subject.to() <= before.verb.from()
        && readings[verb.from()].number() == readings[before.verb.from()].number()
        && agreement.agreesBefore(verb, before.subject)
        && !actors.areOthers(first)
        && isTransitive(verb);
  }

  /** The clause around whose subject a participle agrees with, or the one right around it. */
  private @Nullable ClauseDraft holder(ClauseDraft draft, Chunk participle) {
    boolean says =
        tokens.analyses(participle.from()).stream()
            .anyMatch(a -> particles.hasLemma("mind-verb", a));
    for (ClauseDraft d = draft.parent; d != null; d = d.parent) {
      ClauseDraft who = d.inherited != null ? d.inherited : d;
      boolean fits =
          who.subject == null
              ? !says || d.verb != null && particles.hasLemma("mind-verb", readings[d.verb.from()])
              : agreement.agreesAsState(readings[participle.from()], who.subject)
                  && (!says || actors.mayAct(who.subject));
      if (d.verb != null && fits) {
        return d;
      }
    }
    return draft.parent;
  }

  private static boolean isWithoutVerb(@Nullable ClauseDraft draft) {
    return draft != null && draft.verb == null && draft.kind == Clause.Kind.CONTENT;
  }

  private void relative(
      ClauseDraft draft,
      Chunk verb,
      NounPhrase antecedent,
      @Nullable NounPhrase first,
      @Nullable NounPhrase second) {
    boolean pronoun = !verb.enclitic().isEmpty();
    boolean saidThere =
        first == null
            && particles.hasLemma("mind-verb", readings[verb.from()])
            && !actors.mayAct(antecedent);
    if (!pronoun && first != null && isResumed(draft, verb, first, second)) {
      draft.subject = first;
      draft.object = second;
    } else if (!pronoun && (first != null || saidThere) && isDuring(draft, verb)) {
      draft.object = first;
      draft.inherited = sharesSubject(draft, verb);
    } else if (!pronoun
        && first != null
        && agreement.agreesAfter(verb, first)
        && hasPronounBehind(draft, verb)) {
      draft.subject = first;
    } else if (pronoun
        && first == null
        && isAside(draft)
        && actors.mayAct(antecedent)
        && agreement.agreesBefore(verb, antecedent)) {
      draft.subject = antecedent;
    } else if (pronoun) {
      draft.object = antecedent;
      draft.subject = first;
    } else if (first != null
        && agreement.agreesAfter(verb, first)
        && !agreement.agreesBefore(verb, antecedent)) {
      draft.subject = first;
    } else if (!agreement.agreesBefore(verb, antecedent) && sharesSubject(draft, verb) != null) {
      draft.object = first;
      draft.inherited = sharesSubject(draft, verb);
    } else {
      draft.subject = antecedent;
      draft.object = first;
    }
  }

  /** "X, who accused him": behind a comma it tells more of X, who acts where nobody else does. */
  private boolean isAside(ClauseDraft draft) {
    return draft.opener > 0
        && readings[draft.opener - 1] != null
        && readings[draft.opener - 1].category() == Category.MARK;
  }

  /**
   * "a visit during which he met the president", "a conference in which he said that": who acts is
   * the one of the clause around.
   */
  private boolean isDuring(ClauseDraft draft, Chunk verb) {
    return hasPronounBehind(draft, verb)
        && (isKnownTransitive(verb) || particles.hasLemma("mind-verb", readings[verb.from()]))
        && !draft.passive.orElse(false)
        && sharesSubject(draft, verb) != null;
  }

  /** "the massacres that the army carried (them) out": the pronoun stands for what is told of. */
  private boolean isResumed(
      ClauseDraft draft, Chunk verb, NounPhrase first, @Nullable NounPhrase second) {
    return hasPronounBehind(draft, verb)
        && (second != null || !isKnownTransitive(verb))
        && !draft.passive.orElse(false)
        && actors.mayAct(first)
        && agreement.agreesAfter(verb, first);
  }

  /** Whether a preposition with a pronoun stands right behind a verb. */
  private static boolean hasPronounBehind(ClauseDraft draft, Chunk verb) {
    for (Chunk chunk : draft.chunks) {
      if (chunk.from() > verb.from()) {
        return chunk.category() == Category.PREPOSITION && !chunk.enclitic().isEmpty();
      }
    }
    return false;
  }

  private boolean isKnownTransitive(Chunk verb) {
    Analysis a = readings[verb.from()].analysis();
    return a != null && !a.lemma().is("intransitive");
  }

  private boolean isSubject(
      ClauseDraft draft, Chunk verb, NounPhrase first, @Nullable NounPhrase second) {
    if (!agreement.agreesAfter(verb, first)) {
      return false;
    }
    if (second != null || draft.passive.orElse(false) || !verb.enclitic().isEmpty()) {
      return true;
    }
    if (addressees.isAsked(draft, verb, first)) {
      return false;
    }
    if (actors.mayAct(first)) {
      return true;
    }
    Analysis a = readings[verb.from()].analysis();
    if (particles.hasLemma("say-verb", readings[verb.from()])
        && (speaksItself(first) || isBeforeThat(first))) {
      return true;
    }
    if (verb.conjunction()
        && a != null
        && !(a.lemma().is("intransitive") && first.from() == verb.to())
        && particles.hasLemma("mind-verb", a)
        && happens(first)) {
      return false;
    }
    boolean shared = sharesSubject(draft, verb) != null;
    boolean transitive = a != null && !a.lemma().is("intransitive");
    return !(shared && transitive);
  }

  /** "news outlets said that": what stands between a verb of saying and what is said. */
  private boolean isBeforeThat(NounPhrase phrase) {
    return phrase.to() < readings.length
        && readings[phrase.to()] != null
        && readings[phrase.to()].category() == Category.COMPLEMENTIZER;
  }

  /** "a statement urged all parties": a document before those whom it asks. */
  private boolean isSpeaking(Chunk verb, NounPhrase phrase) {
    return particles.hasLemma("mind-verb", readings[verb.from()]) && speaksItself(phrase);
  }

  /** "a statement of the ministry said": a document that is not the object of saying. */
  private boolean speaksItself(NounPhrase phrase) {
    Analysis a = readings[phrase.head()].analysis();
    return a != null
        && a.lemma().is("document")
        && tokens.get(phrase.head()).key().length()
            == a.prefix() + particles.fold(a.base()).length();
  }

  /**
   * A sound plural in the accusative, or an indefinite noun with its letter, as they are written:
   * "called on the citizens", "rebuked an officer".
   */
  private boolean isOblique(NounPhrase phrase) {
    Analysis a = readings[phrase.head()].analysis();
    if (a == null
        || phrase.mention().isPresent()
        || phrase.from() != phrase.head()
        || phrase.counted()
        || !a.enclitic().isEmpty()) {
      return false;
    }
    String key = tokens.get(phrase.head()).key();
    if (a.number() == Number.SINGULAR) {
      return !a.definite()
          && a.gender() == Gender.MASCULINE
          && particles.isEnding("accusative", key)
          && key.length() > a.prefix() + particles.fold(a.base()).length();
    }
    return particles.isEnding("oblique-ending", key)
        && !particles.isEnding("oblique-ending", particles.fold(a.lemma().citation()))
        && (a.lemma().is("person")
            || a.wordClass() == WordClass.ACTIVE_PARTICIPLE
            || a.wordClass() == WordClass.PASSIVE_PARTICIPLE
            || a.wordClass() == WordClass.ADJECTIVE);
  }

  /** "died wounded": an active participle by itself in the accusative tells how, not who. */
  private boolean isState(NounPhrase phrase) {
    Analysis a = readings[phrase.head()].analysis();
    return a != null
        && a.wordClass() == WordClass.ACTIVE_PARTICIPLE
        && a.number() == Number.SINGULAR
        && !a.lemma().is("person");
  }

  private boolean happens(NounPhrase phrase) {
    Analysis a = readings[phrase.head()].analysis();
    return a != null && !a.lemma().is("place");
  }

  private @Nullable ClauseDraft sharesSubject(ClauseDraft draft, Chunk verb) {
    if (draft.kind == Clause.Kind.RELATIVE && isGoverned(draft)) {
      return null;
    }
    for (ClauseDraft d = draft.sibling != null ? draft.sibling : draft.parent;
        d != null;
        d = d.parent) {
      if (d.subject != null && agreement.agreesBefore(verb, d.subject)) {
        return d;
      }
      if (d.inherited != null) {
        return d.inherited;
      }
    }
    return null;
  }

  /** "that she urged the party": only the pronoun of one letter may stand for nobody. */
  private boolean isNoDummy(ClauseDraft draft, Chunk verb) {
    Analysis a = readings[verb.from()].analysis();
    return draft.openerPronoun.length() > 1 && a != null && !a.lemma().is("intransitive");
  }

  private boolean isTransitive(Chunk verb) {
    Analysis a = readings[verb.from()].analysis();
    return a == null || !a.lemma().is("intransitive");
  }

  private static boolean isPlace(NounPhrase phrase) {
    return phrase.mention().filter(m -> m.type() == EntityType.LOCATION).isPresent();
  }

  /** "according to what the ministry said": its subject is its own. */
  private boolean isGoverned(ClauseDraft draft) {
    return draft.opener > 0
        && readings[draft.opener - 1] != null
        && readings[draft.opener - 1].category() == Category.PREPOSITION;
  }
}
