package org.waqai.fact;

import java.util.Optional;
import org.waqai.entity.Entity;
import org.waqai.lexicon.Analysis;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
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

  /** No shorter sentence is the same by chance. */
  private static final int REPEATED = 8;

  /** Every act of saying is a fact of its own, but for the headline's and one that is repeated. */
  private static final String SAYING = "State";

  private final Cast cast;

  SameEvent(Cast cast) {
    this.cast = cast;
  }

  /** Whether two facts tell of one event, the second later in the text. */
  boolean of(Draft a, Draft b, Tokens tokens) {
    if (a.type != b.type || a.section != b.section || a.polarity != b.polarity) {
      return false;
    }
    if (isRepeated(a, b, tokens) || isToldOfIt(a, b)) {
      return true;
    }
    if (a.type.name().equals(SAYING)) {
      return isHeadlineToldAgain(a, b) && Cast.shares(a, b);
    }
    if (timesDiffer(a, b) || placesDiffer(a, b) && !isWordAgain(a, b) || isBeside(a, b)) {
      return false;
    }
    boolean alike = a.modality == b.modality || isPlanInHeadline(a, b);
    double score = (alike ? 0 : modalities(a, b)) + wording(a, b) + cast.compare(a, b);
    if (cast.tellsWho(a) && cast.tellsWho(b)) {
      return score >= 2 || score >= 1 && alike && near(a, b);
    }
    boolean reach = a.hasEntity() && cast.tellsWho(b) ? distance(a, b) == 0 : near(a, b);
    return (a.isNoun() || b.isNoun() || isOfTheSame(b)) && reach && isUnnamed(a, b, alike, score);
  }

  /**
   * Of two facts of which one names nobody, "the attack" tells of the same as what was told before;
   * without such a sign only what stands close by and is about the same.
   */
  private boolean isUnnamed(Draft a, Draft b, boolean alike, double score) {
    return score >= (alike && distance(a, b) <= CLOSE ? 0 : SIGN)
        && a.type.roles().values().stream().noneMatch(role -> cast.isAboutOther(role, a, b));
  }

  /** "Both sides discussed": a verb of two or more who are those of the meeting before. */
  private static boolean isOfTheSame(Draft b) {
    return !b.hasEntity() && b.type.roles().values().stream().anyMatch(Role::many);
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

  /**
   * "The attack targeted the bus", "the raids, which struck the town", "repelled an attack": a verb
   * of the same type whose subject or object is the event.
   */
  private static boolean isToldOfIt(Draft a, Draft b) {
    Occurrence later = b.match.occurrence();
    for (Occurrence earlier : a.told) {
      if (earlier.clause().sentence() == later.clause().sentence()
          && (isSubject(earlier, later)
              || isComplement(earlier, later)
              || earlier.isVerbal() && a.fills(b).isPresent())) {
        return true;
      }
    }
    return false;
  }

  /** "the giving of help": a noun and the noun of the same type that completes it. */
  private static boolean isComplement(Occurrence noun, Occurrence complement) {
    return !noun.isVerbal()
        && noun.chunk() == complement.chunk()
        && noun.token() + 1 == complement.token()
        && noun.analysis().enclitic().isEmpty();
  }

  /** Whether an event noun heads the subject of an active verb, or what its clause describes. */
  private static boolean isSubject(Occurrence noun, Occurrence verb) {
    Clause clause = verb.clause();
    if (noun.isVerbal() || !verb.isVerbal() || clause.verb() != verb.token()) {
      return false;
    }
    Optional<NounPhrase> subject =
        clause.subject().isPresent() ? clause.subject() : clause.antecedent();
    return subject.filter(p -> p.covers(noun.token()) && noun.token() - p.from() <= 2).isPresent();
  }

  /** "The shelling and the clashes": of two different nouns that "and" joins each tells its own. */
  private static boolean isBeside(Draft a, Draft b) {
    return distance(a, b) == 0
        && a.isNoun()
        && b.isNoun()
        && b.match.occurrence().phrase().filter(NounPhrase::conjunction).isPresent()
        && a.words.stream().noneMatch(b.words::contains);
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
    return !occurrence.isVerbal()
        && occurrence.analysis().proclitics().article()
        && b.fillers.size() <= 1;
  }

  /** "an attack", and later "the attack" without anybody: wherever it is put, it is the same. */
  private boolean isWordAgain(Draft a, Draft b) {
    return isBackReference(b)
        && !cast.tellsWho(b)
        && distance(a, b) <= CLOSE
        && a.words.stream().anyMatch(b.words::contains);
  }

  /** "an attack": an indefinite noun without a complement brings a new event. */
  private static boolean isNew(Draft b) {
    return b.isNoun()
        && b.match.occurrence().phrase().filter(p -> !p.definite()).isPresent()
        && (b.match.occurrence().light() == null || !b.hasEntity());
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
        && x.get().isNamed() == y.get().isNamed()
        && a.kind != Sentence.Kind.HEADLINE
        && !cast.isPartOfName(x.get(), y.get())
        && !cast.within(x.get(), y.get())
        && !cast.within(y.get(), x.get());
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
