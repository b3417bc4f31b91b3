package org.waqai.fact;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waqai.entity.Entities;
import org.waqai.entity.Entity;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.phrase.Category;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.rule.EventType;
import org.waqai.rule.Governors;
import org.waqai.rule.Match;
import org.waqai.rule.Occurrence;
import org.waqai.text.Span;
import org.waqai.time.TimeMention;
import org.waqai.time.TimeValue;
import org.waqai.token.Sentence;
import org.waqai.token.Token;

/**
 * Finds when and where: the time and place expressions of the event's own clause. Used by one
 * thread.
 */
final class Circumstances {

  private final Entities entities;
  private final Phrases phrases;
  private final Governors governors;
  private final BitSet triggers;
  private final UnaryOperator<String> fold;

  Circumstances(
      Entities entities, Governors governors, BitSet triggers, UnaryOperator<String> fold) {
    this.fold = fold;
    this.entities = entities;
    this.phrases = entities.phrases();
    this.governors = governors;
    this.triggers = triggers;
  }

  Optional<TimeMention> time(Match match) {
    Occurrence occurrence = match.occurrence();
    Optional<TimeMention> own = time(occurrence.clause(), occurrence).or(() -> lasting(occurrence));
    if (own.isEmpty() && occurrence.light() != null && occurrence.light() != occurrence.clause()) {
      return time(occurrence.light(), occurrence);
    }
    return own;
  }

  /** "the truce and the exchange, which lasted until the end of November". */
  private Optional<TimeMention> lasting(Occurrence occurrence) {
    if (occurrence.isVerbal()) {
      return Optional.empty();
    }
    for (Clause other : phrases.clausesOf(occurrence.clause().sentence())) {
      if (other.kind() == Clause.Kind.RELATIVE
          && other.hasVerb()
          && governors.has("occur", citation(other.verb()))
          && other.antecedent().filter(p -> isOf(occurrence, p)).isPresent()) {
        return time(other, occurrence);
      }
    }
    return Optional.empty();
  }

  /** Whether an event word is of a phrase or joined to one. */
  private boolean isOf(Occurrence occurrence, NounPhrase phrase) {
    if (phrase.covers(occurrence.token())) {
      return true;
    }
    Clause clause = occurrence.clause();
    int at = clause.chunkIndex(occurrence.token());
    int next = clause.chunkIndex(phrase.head());
    return at >= 0 && next == at + 1 && clause.chunks().get(next).conjunction();
  }

  /**
   * The dating expression of the clause that is nearest to the event word, those behind it first.
   */
  private Optional<TimeMention> time(Clause clause, Occurrence occurrence) {
    int token = occurrence.token();
    TimeMention best = null;
    int nearest = Integer.MAX_VALUE;
    for (Chunk chunk : clause.chunks()) {
      if (chunk.category() != Category.TIME) {
        continue;
      }
      TimeMention time = phrases.mentions().times().at(chunk.from()).orElse(null);
      if (time == null || time.value().filter(TimeValue::datesAnEvent).isEmpty()) {
        continue;
      }
      if (followsSequence(clause, chunk, token)) {
        continue;
      }
      boolean behind = chunk.from() > token;
      if (belongsToVerb(clause, occurrence, chunk) || isTaken(occurrence, chunk)) {
        continue;
      }
      int distance = behind ? chunk.from() - token : 2 * (token - chunk.from());
      if (distance < nearest) {
        nearest = distance;
        best = time;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "before his sentence on Thursday, he …": the expression dates what stands before it. */
  private boolean followsSequence(Clause clause, Chunk chunk, int token) {
    int at = clause.chunkIndex(chunk.from());
    for (int i = at - 1; i >= 0; i--) {
      Chunk before = clause.chunks().get(i);
      if (before.from() <= token && token < before.to()) {
        return false;
      }
      if (before.category() == Category.MARK || before.category() == Category.VERB) {
        return false;
      }
      if (governors.has("sequence", before.preposition())) {
        return true;
      }
    }
    return false;
  }

  /** What stands between the verb and a noun is told of the verb. */
  private boolean belongsToVerb(Clause clause, Occurrence occurrence, Chunk chunk) {
    return !occurrence.isVerbal()
        && occurrence.light() != clause
        && clause.hasVerb()
        && chunk.from() < occurrence.token()
        && !manages(clause, occurrence);
  }

  /** "managed on Monday to arrest X": when and where somebody managed is when he did. */
  private boolean manages(Clause clause, Occurrence occurrence) {
    Analysis verb = phrases.reading(clause.verb()).analysis();
    return verb != null
        && verb.tense() == Analysis.Tense.PERFECT
        && governors.has("managed", citation(clause.verb()))
        && (governors.has("light-preposition", occurrence.chunk().preposition())
            || isJoinedToManaged(clause, occurrence.chunk()))
        && occurrence.phrase().filter(p -> p.head() == occurrence.token()).isPresent();
  }

  /** "managed to seize X and arrest Y": the second thing that somebody managed. */
  private boolean isJoinedToManaged(Clause clause, Chunk chunk) {
    if (!chunk.conjunction()) {
      return false;
    }
    for (int i = clause.chunkIndex(chunk.from()) - 1; i >= 0; i--) {
      Chunk before = clause.chunks().get(i);
      if (before.from() <= clause.verb() || before.phrase() == null) {
        if (before.category() == Category.TIME || before.category() == Category.MARK) {
          continue;
        }
        return false;
      }
      Analysis head = phrases.reading(before.phrase().head()).analysis();
      if (head != null && head.wordClass() == WordClass.MASDAR) {
        return governors.has("light-preposition", before.preposition());
      }
    }
    return false;
  }

  /**
   * Whether another event word stands between, nearer to the expression. If it is a circumstance of
   * this one, as in "killed in a raid on Monday", {@link Ties} has them share it.
   */
  private boolean isTaken(Occurrence occurrence, Chunk chunk) {
    for (int i = occurrence.token() + 1; i < chunk.from(); i++) {
      if (triggers.get(i) || isPlanned(i)) {
        return true;
      }
    }
    return false;
  }

  /** "the conference, the holding of which is planned in X on Monday". */
  private boolean isPlanned(int token) {
    Analysis a = phrases.reading(token).analysis();
    return a != null
        && a.wordClass() == WordClass.MASDAR
        && !a.enclitic().isEmpty()
        && (phrases.reading(token - 1).category() == Category.ADJECTIVE
            || phrases.reading(token - 1).analysis() != null
                && phrases.reading(token - 1).analysis().wordClass()
                    == WordClass.PASSIVE_PARTICIPLE);
  }

  Optional<Argument> place(Match match) {
    Occurrence occurrence = match.occurrence();
    Optional<Argument> own =
        witness(occurrence).or(() -> named(match)).or(() -> place(match, occurrence.clause()));
    if (own.isEmpty() && occurrence.light() != null && occurrence.light() != occurrence.clause()) {
      return place(match, occurrence.light());
    }
    return own;
  }

  /** "the capital saw demonstrations", "the demonstrations that the capital saw". */
  private Optional<Argument> witness(Occurrence occurrence) {
    Clause light = occurrence.light() != null ? occurrence.light() : occurrence.clause();
    boolean object = light.object().filter(p -> p.covers(occurrence.token())).isPresent();
    if (occurrence.isVerbal()
        || !object && occurrence.light() == null
        || !light.hasVerb()
        || !governors.has("witness", citation(light.verb()))) {
      return Optional.empty();
    }
    return light
        .subject()
        .flatMap(
            p -> location(p).map(e -> new Argument("place", Optional.of(e), e.name(), span(p))));
  }

  /**
   * "Libya: director kidnapped": the place that heads a headline, for its first event, and for all
   * events of some types there and in the lead.
   */
  Optional<Argument> heading(Match match) {
    int token = match.occurrence().token();
    Sentence sentence = phrases.tokens().sentenceOf(token);
    boolean headed = match.frame().type().setting() == EventType.Setting.HEADED;
    boolean first = triggers.nextSetBit(sentence.from()) == token;
    if (sentence.kind() == Sentence.Kind.HEADLINE) {
      return headed || first ? heading(match, sentence) : Optional.empty();
    }
    boolean lead = sentence.index() > 0 && headed;
    Sentence above = lead ? phrases.tokens().sentences().get(sentence.index() - 1) : sentence;
    return above.kind() == Sentence.Kind.HEADLINE ? heading(match, above) : Optional.empty();
  }

  private Optional<Argument> heading(Match match, Sentence headline) {
    Mention first = phrases.mentions().at(headline.from()).orElse(null);
    boolean heads =
        first != null
            && first.type() == EntityType.LOCATION
            && first.to() < headline.to()
            && isHeadingMark(phrases.tokens().get(first.to()));
    return heads ? placeOf(match, first) : Optional.empty();
  }

  /** A place that is named, where it takes no role. */
  private Optional<Argument> placeOf(Match match, Mention mention) {
    return entities
        .of(mention)
        .filter(e -> !isArgument(match, e))
        .map(e -> new Argument("place", Optional.of(e), e.name(), mention.span()));
  }

  private static boolean isHeadingMark(Token mark) {
    return mark.form().startsWith("..") || mark.isMark(":\u2026|-\u2013\u2014/");
  }

  /** "the London attack": the place right behind the noun, where it takes no role. */
  private Optional<Argument> named(Match match) {
    Occurrence occurrence = match.occurrence();
    int next = occurrence.token() + 1;
    if (occurrence.isVerbal()
        || occurrence.phrase().filter(p -> next < p.coreTo()).isEmpty()
        || !governors.has("placed", occurrence.analysis())) {
      return Optional.empty();
    }
    return phrases
        .mentions()
        .at(next)
        .filter(m -> m.type() == EntityType.LOCATION && m.prefix() == 0)
        .flatMap(m -> placeOf(match, m));
  }

  private Span span(NounPhrase phrase) {
    return phrase
        .mention()
        .map(m -> m.span())
        .orElseGet(() -> phrases.tokens().span(phrase.from(), phrase.coreTo()));
  }

  private String citation(int token) {
    Analysis a = phrases.reading(token).analysis();
    return a == null ? "" : fold.apply(a.lemma().citation());
  }

  private Optional<Argument> place(Match match, Clause clause) {
    int token = match.occurrence().token();
    Argument best = null;
    int nearest = Integer.MAX_VALUE;
    for (Chunk chunk : clause.chunks()) {
      NounPhrase phrase = chunk.phrase();
      if (phrase == null || !governors.has("place", first(chunk.preposition()))) {
        continue;
      }
      Optional<Entity> entity = location(phrase);
      if (entity.isEmpty() || isArgument(match, entity.get())) {
        continue;
      }
      if (belongsToVerb(clause, match.occurrence(), chunk)
          || isTaken(match.occurrence(), chunk)
          || isSeldom(match) && followsMatter(match, chunk)
          || isOfTopic(match, clause, chunk)) {
        continue;
      }
      int distance = chunk.from() > token ? chunk.from() - token : 2 * (token - chunk.from());
      if (distance < nearest) {
        nearest = distance;
        best = new Argument("place", entity, entity.get().name(), span(phrase));
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isSeldom(Match match) {
    return match.frame().type().setting() == EventType.Setting.SELDOM;
  }

  /** "called on X to stop the war in Y": behind whom or what it is about. */
  private boolean followsMatter(Match match, Chunk place) {
    if (!match.occurrence().isVerbal() || place.from() < match.occurrence().token()) {
      return true;
    }
    int start = phrases.tokens().get(place.from()).span().start();
    return match.fillers().stream()
        .anyMatch(
            f ->
                f.place() != org.waqai.rule.Place.SUBJECT
                    && f.span().start()
                        >= phrases.tokens().get(match.occurrence().token()).span().end()
                    && f.span().start() < start);
  }

  /** "on the safety of shipping in X": the place belongs to what they talk about. */
  private boolean isOfTopic(Match match, Clause clause, Chunk place) {
    int at = clause.chunkIndex(place.from());
    if (at < 1) {
      return false;
    }
    Chunk before = clause.chunks().get(at - 1);
    if (before.phrase() == null
        || before.from() <= match.occurrence().token()
        || !governors.has("about", before.preposition())) {
      return false;
    }
    Span span = phrases.tokens().span(before.phrase().from(), before.phrase().coreTo());
    return match.fillers().stream()
        .anyMatch(
            f ->
                f.role().phrase()
                    && f.place() == org.waqai.rule.Place.AFTER
                    && f.span().overlaps(span));
  }

  private static String first(String preposition) {
    int space = preposition.indexOf(' ');
    return space > 0 ? preposition.substring(0, space) : preposition;
  }

  /** The place that a phrase is or, in "in the town of X", names. */
  private Optional<Entity> location(NounPhrase phrase) {
    Optional<Entity> entity =
        entities.of(phrase).filter(e -> e.type() == EntityType.LOCATION && e.isNamed());
    if (entity.isPresent()) {
      return entity;
    }
    Analysis head = phrases.reading(phrase.head()).analysis();
    if (head == null || !head.lemma().is("place")) {
      return Optional.empty();
    }
    for (int i = phrase.from(); i < phrase.coreTo(); i++) {
      Optional<Entity> inner =
          phrases
              .mentions()
              .at(i)
              .filter(m -> m.type() == EntityType.LOCATION)
              .flatMap(entities::of);
      if (inner.isPresent()) {
        return inner;
      }
    }
    boolean told = phrase.definite() && phrase.coreTo() - phrase.head() > 1;
    return told
        ? entities.of(phrase).filter(e -> e.type() == EntityType.LOCATION)
        : Optional.empty();
  }

  private static boolean isArgument(Match match, Entity entity) {
    return match.fillers().stream()
        .anyMatch(f -> f.entity().equals(Optional.of(entity)) && !f.role().name().equals("target"));
  }
}
