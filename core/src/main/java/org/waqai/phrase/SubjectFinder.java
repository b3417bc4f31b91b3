package org.waqai.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.token.Token;
import org.waqai.token.TokenKind;
import org.waqai.token.Tokens;

/**
 * Decides which phrase of a clause is the subject and which the object, by order and by agreement
 * in gender and number. Thread-safe.
 */
final class SubjectFinder {

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;

  SubjectFinder(Particles particles, Tokens tokens, Reading[] readings) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
  }

  void find(ClauseDraft draft) {
    Chunk verb = draft.verb;
    if (verb == null) {
      return;
    }
    List<NounPhrase> before = bare(draft, verb, false);
    if (before.isEmpty() && draft.kind == Clause.Kind.QUOTE && isWithoutVerb(draft.parent)) {
      before = bare(draft.parent, verb, false);
    }
    List<NounPhrase> after = bare(draft, verb, true);
    NounPhrase first = after.isEmpty() ? null : after.get(0);
    NounPhrase second = after.size() < 2 ? null : after.get(1);
    if (draft.kind == Clause.Kind.PARTICIPIAL) {
      draft.inherited = holder(draft, verb);
      draft.object = first;
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
      relative(draft, verb, draft.antecedent, first);
    } else if (!before.isEmpty() && agreesBefore(verb, before.get(0))) {
      draft.subject = before.get(0);
      draft.object = first;
    } else if (first != null
        && second != null
        && !mayAct(first)
        && mayAct(second)
        && !isOblique(second)
        && agreesAfter(verb, second)) {
      draft.subject = second;
      draft.object = first;
    } else if (first != null
        && second != null
        && isPlace(first)
        && !isPlace(second)
        && mayAct(second)
        && agreesAfter(verb, second)
        && !agreesAfter(verb, first)) {
      draft.subject = second;
      draft.object = first;
    } else if (first != null
        && second == null
        && draft.kind == Clause.Kind.CONTENT
        && !draft.openerPronoun.isEmpty()
        && before.isEmpty()
        && (!mayAct(first) && isTransitive(verb) || isNoDummy(draft, verb))
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
              : agreesAsState(readings[participle.from()], who.subject)
                  && (!says || mayAct(who.subject));
      if (d.verb != null && fits) {
        return d;
      }
    }
    return draft.parent;
  }

  private boolean agreesAsState(Reading participle, NounPhrase subject) {
    if (participle.number() == Number.PLURAL || participle.number() == Number.DUAL) {
      return subject.number() != Number.SINGULAR || subject.counted();
    }
    if (subject.number() == Number.PLURAL && !subject.counted()) {
      return participle.gender() == Gender.FEMININE && !isOfPeople(subject);
    }
    return gendersAgree(participle, subject);
  }

  private static boolean isWithoutVerb(@Nullable ClauseDraft draft) {
    return draft != null && draft.verb == null && draft.kind == Clause.Kind.CONTENT;
  }

  /** Phrases without a preposition on one side of the verb, without joined and apposed ones. */
  private List<NounPhrase> bare(ClauseDraft draft, Chunk verb, boolean behind) {
    List<NounPhrase> result = new ArrayList<>();
    Chunk last = null;
    boolean comma = false;
    boolean aside = false;
    boolean telling = false;
    Chunk taken = null;
    for (int i = 0; i < draft.chunks.size(); i++) {
      Chunk chunk = draft.chunks.get(i);
      taken = taken == null ? MasdarObject.of(draft.chunks, i, t -> readings[t]) : taken;
      boolean here = behind ? chunk.from() > verb.from() : chunk.from() < verb.from();
      if (!here) {
        continue;
      }
      if (behind && readings[chunk.from()].category() == Category.PRONOUN) {
        break;
      }
      if (chunk.category() == Category.MARK) {
        if (tokens.get(chunk.from()).isMark("()")) {
          aside = tokens.get(chunk.from()).isMark("(");
        } else if (isHeadingMark(tokens.get(chunk.from()))) {
          if (behind) {
            break;
          }
          result.clear();
          last = null;
        } else {
          comma = true;
          telling = false;
        }
        continue;
      }
      if (aside || telling) {
        continue;
      }
      if (comma && picksOut(chunk)) {
        telling = true;
        continue;
      }
      boolean counted =
          i > 0 && isAmong(draft.chunks.get(i - 1)) && chunk.isBareNoun() && !chunk.conjunction();
      if (chunk == taken || counted) {
        last = chunk;
        taken = chunk == taken ? null : taken;
        comma = false;
        continue;
      }
      if (chunk.isBareNoun()) {
        NounPhrase phrase = chunk.phrase();
        boolean joined =
            chunk.conjunction()
                    && (behind
                        || !result.isEmpty()
                        || !comma && last != null && last.phrase() != null)
                || !result.isEmpty() && isOr(draft.chunks.get(i - 1));
        boolean apposed =
            comma && last != null && last.phrase() != null && apposed(last.phrase(), phrase);
        if (!joined
            && !apposed
            && !isAdverbial(phrase)
            && !isPlanned(phrase)
            && !isOtherName(last, chunk)
            && !describes(last, phrase)) {
          result.add(phrase);
        }
      }
      last = chunk;
      comma = false;
    }
    return result;
  }

  /** "were killed, among them X": X is one of those before. */
  private boolean isAmong(Chunk chunk) {
    return chunk.category() == Category.PREPOSITION
        && !chunk.enclitic().isEmpty()
        && particles.has("among", chunk.preposition());
  }

  /** ", most of them soldiers,": tells more of those before and takes no part. */
  private boolean picksOut(Chunk chunk) {
    Reading first = readings[chunk.from()];
    String key = tokens.get(chunk.from()).key();
    int end = key.length() - first.enclitic().length();
    return !first.enclitic().isEmpty()
        && first.preposition().isEmpty()
        && first.prefix() < end
        && particles.has("quantifier", key.substring(first.prefix(), end));
  }

  /** "the minister or his deputy": one more of the same. */
  private static boolean isOr(Chunk chunk) {
    return chunk.category() == Category.CONJUNCTION && !chunk.conjunction();
  }

  /** 'of cannabis "zatla"': one word in quotation marks right behind a phrase is its other name. */
  private boolean isOtherName(@Nullable Chunk last, Chunk chunk) {
    return last != null
        && last.phrase() != null
        && last.to() == chunk.from() - 1
        && chunk.to() - chunk.from() == 1
        && readings[chunk.from() - 1].category() == Category.QUOTE_OPEN;
  }

  /** "in the area "X", belonging to": a definite participle right behind a phrase describes it. */
  private boolean describes(@Nullable Chunk last, NounPhrase phrase) {
    Analysis a = readings[phrase.from()].analysis();
    if (last == null
        || last.phrase() == null
        || last.preposition().isEmpty()
        || phrase.to() - phrase.from() > 1
        || a == null
        || !a.definite()
        || a.lemma().is("person")) {
      return false;
    }
    return switch (a.wordClass()) {
      case ADJECTIVE -> true;
      case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE ->
          phrase.to() < readings.length
              && readings[phrase.to()] != null
              && !readings[phrase.to()].preposition().isEmpty();
      default -> false;
    };
  }

  /** "X.. ", "X: ": what stands before heads what follows and is no part of it. */
  private static boolean isHeadingMark(Token mark) {
    String form = mark.form();
    boolean plain = mark.kind() == TokenKind.PUNCTUATION || mark.kind() == TokenKind.SYMBOL;
    return mark.isMark(":\u2026|")
        || plain && form.length() > 1 && form.charAt(0) == form.charAt(1);
  }

  /** An office behind its holder's name or the other way round, between commas. */
  private static boolean apposed(NounPhrase first, NounPhrase second) {
    if (first.mention().isEmpty() || second.mention().isEmpty()) {
      return false;
    }
    Mention a = first.mention().get();
    Mention b = second.mention().get();
    return a.type() == EntityType.PERSON
        && b.type() == EntityType.PERSON
        && (a.kind() == Mention.Kind.TITLE) != (b.kind() == Mention.Kind.TITLE);
  }

  /** "the planned holding of it": a masdar behind a participle, which nobody does here. */
  private boolean isPlanned(NounPhrase phrase) {
    int at = phrase.from();
    Analysis a = readings[at].analysis();
    return at > 0
        && a != null
        && a.wordClass() == WordClass.MASDAR
        && !a.enclitic().isEmpty()
        && readings[at - 1] != null
        && readings[at - 1].analysis() != null
        && readings[at - 1].analysis().wordClass() == WordClass.PASSIVE_PARTICIPLE;
  }

  /** Accusative nouns that say how or why, not who. */
  private boolean isAdverbial(NounPhrase phrase) {
    Analysis a = readings[phrase.head()].analysis();
    return a != null && a.lemma().is("adverbial");
  }

  private void relative(
      ClauseDraft draft, Chunk verb, NounPhrase antecedent, @Nullable NounPhrase first) {
    boolean pronoun = !verb.enclitic().isEmpty();
    if (!pronoun && first != null && isDuring(draft, verb)) {
      draft.object = first;
      draft.inherited = sharesSubject(draft, verb);
    } else if (pronoun
        && first == null
        && isAside(draft)
        && mayAct(antecedent)
        && agreesBefore(verb, antecedent)) {
      draft.subject = antecedent;
    } else if (pronoun) {
      draft.object = antecedent;
      draft.subject = first;
    } else if (first != null && agreesAfter(verb, first) && !agreesBefore(verb, antecedent)) {
      draft.subject = first;
    } else if (!agreesBefore(verb, antecedent) && sharesSubject(draft, verb) != null) {
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

  /** "a visit during which he met the president": who acts is the one of the clause around. */
  private boolean isDuring(ClauseDraft draft, Chunk verb) {
    Analysis a = readings[verb.from()].analysis();
    Chunk next = null;
    for (Chunk chunk : draft.chunks) {
      if (chunk.from() > verb.from()) {
        next = chunk;
        break;
      }
    }
    return next != null
        && next.category() == Category.PREPOSITION
        && !next.enclitic().isEmpty()
        && a != null
        && !a.lemma().is("intransitive")
        && !draft.passive.orElse(false)
        && sharesSubject(draft, verb) != null;
  }

  private boolean isSubject(
      ClauseDraft draft, Chunk verb, NounPhrase first, @Nullable NounPhrase second) {
    if (!agreesAfter(verb, first)) {
      return false;
    }
    if (second != null || draft.passive.orElse(false) || !verb.enclitic().isEmpty()) {
      return true;
    }
    if (isAsked(draft, verb)) {
      return false;
    }
    if (mayAct(first)) {
      return true;
    }
    Analysis a = readings[verb.from()].analysis();
    if (particles.hasLemma("say-verb", readings[verb.from()])
        && (speaksItself(first) || isBeforeThat(first))) {
      return true;
    }
    if (verb.conjunction() && a != null && particles.hasLemma("mind-verb", a) && happens(first)) {
      return false;
    }
    boolean shared = sharesSubject(draft, verb) != null;
    boolean transitive = a != null && !a.lemma().is("intransitive");
    return !(shared && transitive);
  }

  /**
   * "criticised the decision and urged the government to": behind "and" and a subject that fits,
   * the one right behind a verb of asking or accusing is whom it asks; behind a comma, only where
   * the verb must have an object.
   */
  private boolean isAsked(ClauseDraft draft, Chunk verb) {
    Reading reading = readings[verb.from()];
    ClauseDraft before = draft.sibling;
    if (!verb.conjunction() || before == null || before.subject == null) {
      return false;
    }
    boolean asks = particles.hasLemma("asks-whom", reading);
    boolean mayAsk = particles.hasLemma("may-ask-whom", reading) && !before.commaBehindVerb;
    return (asks || mayAsk)
        && mayAct(before.subject)
        && agreesBefore(verb, before.subject)
        && before.sentence == draft.sentence;
  }

  /** "news outlets said that": what stands between a verb of saying and what is said. */
  private boolean isBeforeThat(NounPhrase phrase) {
    return phrase.to() < readings.length
        && readings[phrase.to()] != null
        && readings[phrase.to()].category() == Category.COMPLEMENTIZER;
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
      if (d.subject != null && agreesBefore(verb, d.subject)) {
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

  private boolean mayAct(NounPhrase phrase) {
    if (phrase.mention().isPresent() || phrase.part().filter(this::mayAct).isPresent()) {
      return true;
    }
    Reading head = readings[phrase.head()];
    Analysis a = head.analysis();
    return head.category() == Category.NUMBER
        || a == null
        || isOthers(phrase, a)
        || a.lemma().is("person")
        || a.lemma().is("group")
        || a.lemma().is("organization")
        || a.wordClass() == WordClass.ACTIVE_PARTICIPLE
        || a.wordClass() == WordClass.PASSIVE_PARTICIPLE;
  }

  /** "three others": adjectives in the human plural behind a number stand for people. */
  private static boolean isOthers(NounPhrase phrase, Analysis a) {
    return phrase.counted()
        && a.wordClass() == WordClass.ADJECTIVE
        && a.gender() == Gender.MASCULINE
        && a.number() != Number.SINGULAR;
  }

  /** A verb before its subject is singular and agrees in gender only. */
  private boolean agreesAfter(Chunk verb, NounPhrase subject) {
    Reading v = readings[verb.from()];
    if (v.number() == Number.PLURAL || v.number() == Number.DUAL || isSpeaker(v)) {
      return false;
    }
    if (v.gender() == Gender.MASCULINE && isOfBodies(subject) && !subject.counted()) {
      return false;
    }
    return gendersAgree(v, subject);
  }

  /** A verb behind its subject agrees in number, too. */
  private boolean agreesBefore(Chunk verb, NounPhrase subject) {
    Reading v = readings[verb.from()];
    if (isSpeaker(v)) {
      return false;
    }
    if (v.number() == Number.SINGULAR && v.gender() == Gender.MASCULINE && isOfSeveral(subject)) {
      return false;
    }
    boolean many = v.number() == Number.PLURAL || v.number() == Number.DUAL;
    if (many) {
      boolean several = subject.number() != Number.SINGULAR || subject.counted();
      return several && (v.gender() == Gender.FEMININE || !isOfBodies(subject));
    }
    return gendersAgree(v, subject);
  }

  /** "two children, it was": a verb behind several people is in the plural. */
  private boolean isOfSeveral(NounPhrase phrase) {
    Analysis a = readings[phrase.head()].analysis();
    return a != null
        && phrase.mention().isEmpty()
        && !phrase.counted()
        && a.lemma().is("person")
        && (a.number() == Number.PLURAL || a.number() == Number.DUAL);
  }

  private boolean isOfPeople(NounPhrase phrase) {
    Analysis a = readings[phrase.head()].analysis();
    return a == null || a.lemma().is("person") || a.lemma().is("group");
  }

  /** "the authorities": bodies and things in the plural take the feminine singular. */
  private boolean isOfBodies(NounPhrase phrase) {
    Analysis a = readings[phrase.head()].analysis();
    return a != null
        && phrase.mention().isEmpty()
        && a.number() == Number.PLURAL
        && a.lemma().is("organization")
        && !a.lemma().is("person")
        && !a.lemma().is("group");
  }

  private static boolean isSpeaker(Reading verb) {
    Analysis a = verb.analysis();
    return a != null
        && (a.person() == Analysis.Person.FIRST || a.person() == Analysis.Person.SECOND);
  }

  private static boolean gendersAgree(Reading verb, NounPhrase subject) {
    if (verb.gender() == Gender.EITHER || subject.gender() == Gender.EITHER || subject.counted()) {
      return true;
    }
    if (subject.number() != Number.SINGULAR) {
      return true;
    }
    return verb.gender() == subject.gender();
  }
}
