package org.waqai.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waqai.entity.Entities;
import org.waqai.entity.Entity;
import org.waqai.lexicon.Analysis;
import org.waqai.mention.EntityType;
import org.waqai.phrase.Category;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.rule.Governors;
import org.waqai.rule.Match;
import org.waqai.rule.Occurrence;
import org.waqai.rule.Rules;
import org.waqai.token.Sentence;

/**
 * Who says what: verbs with a content clause or a quotation, "according to", and a name with a
 * colon before a headline. Used by one thread.
 */
final class Speech {

  private static final String ATTRIBUTION = "attribution";

  /** How many words may stand before the colon in "The ministry: two killed". */
  private static final int LONGEST_NAME = 8;

  private final Entities entities;
  private final Phrases phrases;
  private final Governors governors;
  private final Rules rules;
  private final Voices voices;
  private final OwnWords own;
  private final OpenQuotes quotes;

  Speech(Entities entities, Governors governors, Rules rules, UnaryOperator<String> fold) {
    this.entities = entities;
    this.phrases = entities.phrases();
    this.governors = governors;
    this.rules = rules;
    this.voices = new Voices(entities, governors, fold);
    this.own = new OwnWords(entities, governors);
    this.quotes = new OpenQuotes(phrases.tokens());
  }

  /** Whether the verb of a clause is one of saying. */
  boolean isSpeech(Clause clause) {
    if (!clause.hasVerb()) {
      return false;
    }
    for (Rules.Use use : rules.ofVerb(voices.citation(clause))) {
      if (use.frame().type().speaks()) {
        return true;
      }
    }
    return false;
  }

  /**
   * "demanded the release of", "accused of killing": whose subject says what he wants or blames.
   */
  private boolean demands(Clause clause) {
    return clause.hasVerb() && governors.has("demands", voices.citation(clause));
  }

  private String key(int token) {
    return phrases.tokens().get(token).key();
  }

  /** Who says that what a match tells has happened, unless he does it by saying it. */
  Optional<Entity> source(Match match) {
    return source(match.occurrence())
        .map(s -> OwnWords.isAgent(match, s) ? teller(match.occurrence(), s) : s)
        .filter(s -> !own.are(match, s));
  }

  /** "X says that Y announced his refusal": X tells of what Y did by announcing it. */
  private Entity teller(Occurrence occurrence, Entity agent) {
    return announcer(occurrence).filter(agent::equals).isPresent()
        ? speaker(occurrence.clause()).orElse(agent)
        : agent;
  }

  private Optional<Entity> source(Occurrence occurrence) {
    Clause clause = occurrence.clause();
    return announcer(occurrence)
        .or(() -> speaker(clause))
        .or(() -> accordingTo(clause))
        .or(() -> quotedBefore(occurrence.token()))
        .or(() -> beforeColon(occurrence.token()));
  }

  /** "he said: 'We have met. They were arrested'": who speaks in the quotation that goes on. */
  private Optional<Entity> quotedBefore(int token) {
    int opener = quotes.openerOver(token);
    if (opener < 0) {
      return Optional.empty();
    }
    return phrases.clausesOf(phrases.tokens().sentenceOf(opener).index()).stream()
        .filter(c -> c.kind() == Clause.Kind.QUOTE && c.opener() == opener)
        .findFirst()
        .flatMap(this::speaker);
  }

  /** "announced the arrest of": the object of a verb of saying. */
  private Optional<Entity> announcer(Occurrence occurrence) {
    Clause clause = occurrence.clause();
    boolean said =
        !occurrence.isVerbal()
            && clause.hasVerb()
            && clause.verb() < occurrence.token()
            && !isCarriedBefore(occurrence)
            && announces(clause);
    return said && !isOccasion(occurrence) ? voices.of(clause) : Optional.empty();
  }

  /** "who carried out an attack": the light verb stands before its noun, not in a clause behind. */
  private static boolean isCarriedBefore(Occurrence occurrence) {
    Clause light = occurrence.light();
    return light != null && light != occurrence.clause() && light.verb() < occurrence.token();
  }

  /** "said during a meeting that": what stands between the speaker and what he says is not said. */
  private boolean isOccasion(Occurrence occurrence) {
    Chunk chunk = occurrence.chunk();
    boolean meanwhile =
        governors.has("circumstance", chunk.preposition())
            || governors.has("meanwhile", chunk.preposition());
    return meanwhile && !tellsBefore(occurrence.clause(), chunk.from());
  }

  /** Whether what a clause tells begins before a word: its object, or what stands behind "of". */
  private boolean tellsBefore(Clause clause, int end) {
    NounPhrase subject = clause.subject().orElse(null);
    return clause.chunks().stream()
        .filter(c -> c.from() > clause.verb() && c.to() <= end && c.phrase() != null)
        .filter(c -> c.preposition().isEmpty() || governors.has("announced-with", c.preposition()))
        .anyMatch(c -> subject == null || !subject.covers(c.phrase().head()));
  }

  /**
   * Who says what a clause tells: the subject of the nearest verb of saying around it. A clause
   * that is coordinated with what is said is said, too; and a relative clause between the verb and
   * its content says nothing.
   */
  private Optional<Entity> speaker(Clause clause) {
    Clause inner = clause;
    boolean said = false;
    while (inner.parent() >= 0) {
      Clause outer = phrases.clause(inner.parent());
      Clause first = firstJoined(inner);
      said |= isContent(first) || isOfAnnounced(first, outer) || isBareSpeech(inner, outer);
      if (isAddition(inner)) {
        return Optional.empty();
      }
      if (said && (isSpeech(outer) || demands(outer))) {
        Optional<Entity> speaker = voices.of(outer);
        if (speaker.isPresent()) {
          return actsNext(inner, speaker) ? Optional.empty() : speaker;
        }
      }
      inner = outer;
    }
    return Optional.empty();
  }

  /**
   * "the army said that the raid was a mistake, and the army dismissed": who is named again in a
   * clause that is joined to what he said does something and no longer speaks.
   */
  private boolean actsNext(Clause clause, Optional<Entity> speaker) {
    Clause joined = clause;
    while (joined.kind() == Clause.Kind.COORDINATE) {
      if (joined.subject().isPresent() && entities.subjectOf(joined).equals(speaker)) {
        return true;
      }
      if (joined.sibling() < 0) {
        return false;
      }
      joined = phrases.clause(joined.sibling());
    }
    return false;
  }

  /**
   * "pointed to the measures that": what is told of the object of a verb of saying is said, too.
   */
  private boolean isOfAnnounced(Clause inner, Clause outer) {
    NounPhrase told = inner.antecedent().orElse(null);
    if (inner.kind() != Clause.Kind.RELATIVE || told == null || !announces(outer)) {
      return false;
    }
    Chunk chunk = outer.chunkAt(told.head());
    return chunk != null && tellsBefore(outer, chunk.to());
  }

  /** Whether what is told as the verb's object or complement is said by its subject. */
  private boolean announces(Clause clause) {
    return clause.hasVerb() && governors.has("announces", voices.citation(clause))
        || demands(clause);
  }

  /**
   * "he added we are waiting": what is said, joined by nothing to a verb that tells nothing else;
   * not "this came in a speech", which says where it was.
   */
  private boolean isBareSpeech(Clause inner, Clause outer) {
    Clause first = inner;
    while (first.kind() == Clause.Kind.COORDINATE
        && first.sibling() >= 0
        && first.sibling() != outer.index()) {
      first = phrases.clause(first.sibling());
    }
    return first.kind() == Clause.Kind.COORDINATE
        && first.sibling() == outer.index()
        && first.hasVerb()
        && !phrases.reading(first.verb()).conjunction()
        && !governors.has("reads", voices.citation(first))
        && isSpeech(outer)
        && outer.verb() < first.verb()
        && outer.object().isEmpty()
        && phrases.children(outer).stream().noneMatch(Speech::isContent);
  }

  private static boolean isContent(Clause clause) {
    return clause.kind() == Clause.Kind.CONTENT || clause.kind() == Clause.Kind.QUOTE;
  }

  /** The first of the clauses that are joined under the same one. */
  private Clause firstJoined(Clause clause) {
    Clause first = clause;
    while (first.kind() == Clause.Kind.COORDINATE
        && first.sibling() >= 0
        && phrases.clause(first.sibling()).parent() == clause.parent()) {
      first = phrases.clause(first.sibling());
    }
    return first;
  }

  /** "while gunmen killed", "just as the police warned": no part of what is said before it. */
  private boolean isAddition(Clause clause) {
    if (clause.kind() != Clause.Kind.ADVERBIAL
        || clause.subject().isEmpty()
        || clause.opener() < 0) {
      return false;
    }
    String opener = key(clause.opener());
    boolean tells = isSpeech(clause) || demands(clause);
    return tells && (governors.has("addition", opener) || governors.has("likewise", opener));
  }

  /** "according to X", "as X said", anywhere in the sentence. */
  private Optional<Entity> accordingTo(Clause clause) {
    List<Clause> all = phrases.clausesOf(clause.sentence());
    for (int c = 0; c < all.size(); c++) {
      Clause other = all.get(c);
      Optional<Entity> found = asTold(other);
      if (found.isPresent()) {
        return found;
      }
      for (Chunk chunk : other.chunks()) {
        if (chunk.phrase() != null
            && governors.has(ATTRIBUTION, chunk.preposition())
            && !isNorm(chunk.phrase())) {
          found =
              voices
                  .in(chunk.phrase())
                  .or(() -> voices.behind(other, chunk))
                  .filter(Speech::mayTell);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "according to the law": what one goes by tells nothing. */
  private boolean isNorm(NounPhrase phrase) {
    Analysis head = phrases.reading(phrase.head()).analysis();
    return head != null && governors.has("norm", head);
  }

  /** "by region" is no source: a place that tells something is named. */
  private static boolean mayTell(Entity entity) {
    return entity.type() != EntityType.LOCATION || entity.isNamed();
  }

  /** "according to what X told". */
  private Optional<Entity> asTold(Clause clause) {
    if (clause.opener() < 0 || !isSpeech(clause)) {
      return Optional.empty();
    }
    String opener = key(clause.opener());
    boolean attributed =
        governors.has("attribution-clause", opener) || followsAttribution(clause.opener());
    boolean tells = phrases.children(clause).stream().anyMatch(Speech::isContent);
    return attributed && !tells ? voices.of(clause) : Optional.empty();
  }

  private boolean followsAttribution(int opener) {
    Chunk before = opener == 0 ? null : chunkAt(opener - 1);
    if (before == null || before.phrase() != null) {
      return false;
    }
    boolean starts =
        before.from() == 0 || phrases.reading(before.from() - 1).category() == Category.MARK;
    return governors.has(ATTRIBUTION, before.preposition())
        || starts && governors.has("attribution-aside", key(before.from()));
  }

  private @Nullable Chunk chunkAt(int token) {
    return phrases.clauseAt(token).map(c -> c.chunkAt(token)).orElse(null);
  }

  /** "The ministry: two killed in a raid". A place before a colon only says where. */
  private Optional<Entity> beforeColon(int token) {
    Sentence sentence = phrases.tokens().sentenceOf(token);
    int first = sentence.from();
    boolean above = first > 0 && governors.has("colon", key(first - 1));
    int from = above ? phrases.tokens().sentenceOf(first - 1).from() : first;
    for (int i = from; i < Math.min(token, from + LONGEST_NAME); i++) {
      if (phrases.reading(i).category() == Category.VERB) {
        return Optional.empty();
      }
      if (governors.has("colon", key(i))) {
        Chunk chunk = chunkAt(from);
        return chunk == null || chunk.phrase() == null || !chunk.preposition().isEmpty()
            ? Optional.empty()
            : voices
                .person(entities.of(chunk.phrase()))
                .filter(e -> e.type() != EntityType.LOCATION);
      }
    }
    return Optional.empty();
  }
}
