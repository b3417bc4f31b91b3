package org.waqai.fact;

import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.waqai.entity.Entities;
import org.waqai.entity.Entity;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.phrase.Phrases;
import org.waqai.rule.EventType;
import org.waqai.rule.Governors;
import org.waqai.rule.Match;
import org.waqai.token.Sentence;
import org.waqai.token.Token;

/**
 * Finds where by what heads an article: the place before the colon of a headline, the town of a
 * dateline. Used by one thread.
 */
final class Headings {

  private final Entities entities;
  private final Phrases phrases;
  private final Governors governors;
  private final BitSet triggers;
  private final Predicate<Entity> isCountry;
  private final ImmutableMap<Integer, Sentence> headlines;
  private final ImmutableMap<Integer, Sentence> datelines;

  Headings(Entities entities, Governors governors, BitSet triggers, Predicate<Entity> isCountry) {
    this.governors = governors;
    this.entities = entities;
    this.phrases = entities.phrases();
    this.triggers = triggers;
    this.isCountry = isCountry;
    this.headlines = first(Sentence.Kind.HEADLINE, phrases.tokens().sentences());
    this.datelines = first(Sentence.Kind.DATELINE, phrases.tokens().sentences());
  }

  /**
   * "Libya: director kidnapped": the place that heads a headline, for its first event, and for all
   * events of some types there and in the lead.
   */
  Optional<Argument> of(Match match) {
    int token = match.occurrence().token();
    Sentence sentence = phrases.tokens().sentenceOf(token);
    Sentence headline = headlines.get(sentence.section());
    if (headline == null) {
      return Optional.empty();
    }
    boolean near = isHeaded(match) && sentence.index() <= headline.index() + 1;
    boolean first = sentence == headline && triggers.nextSetBit(sentence.from()) == token;
    return near || first ? heading(match, headline) : Optional.empty();
  }

  /** The town that heads the headline, for what happens in the body. */
  Optional<Argument> town(Match match) {
    Sentence sentence = phrases.tokens().sentenceOf(match.occurrence().token());
    Sentence headline = headlines.get(sentence.section());
    return headline != null && isHeaded(match)
        ? heading(match, headline).filter(this::isTown)
        : Optional.empty();
  }

  /** The first sentences of a kind in each section. */
  private static ImmutableMap<Integer, Sentence> first(
      Sentence.Kind kind, Iterable<Sentence> sentences) {
    Map<Integer, Sentence> result = new HashMap<>();
    for (Sentence sentence : sentences) {
      if (sentence.kind() == kind) {
        result.putIfAbsent(sentence.section(), sentence);
      }
    }
    return ImmutableMap.copyOf(result);
  }

  private static boolean isHeaded(Match match) {
    return match.frame().type().setting() == EventType.Setting.HEADED;
  }

  private boolean isTown(Argument place) {
    return place.entity().filter(e -> !isCountry.test(e)).isPresent();
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

  /**
   * "Cairo: the president received": the town of the dateline, for what the lead tells first, and
   * for receptions.
   */
  Optional<Argument> dateline(Match match) {
    int token = match.occurrence().token();
    Sentence sentence = phrases.tokens().sentenceOf(token);
    Sentence dateline = datelines.get(sentence.section());
    if (dateline == null || !isHeaded(match)) {
      return Optional.empty();
    }
    boolean lead = sentence.index() == dateline.index() + 1;
    return lead && triggers.nextSetBit(sentence.from()) == token || isReception(match)
        ? phrases
            .mentions()
            .at(dateline.from())
            .filter(m -> m.type() == EntityType.LOCATION)
            .flatMap(m -> placeOf(match, m))
            .filter(this::isTown)
        : Optional.empty();
  }

  /** Whoever receives somebody is at home. */
  private boolean isReception(Match match) {
    return match.occurrence().isVerbal()
        && governors.has("hosts", governors.citation(phrases, match.occurrence().token()));
  }

  /** A place that is named, where it takes no role. */
  private Optional<Argument> placeOf(Match match, Mention mention) {
    return entities
        .of(mention)
        .filter(e -> !Places.isArgument(match, e))
        .map(e -> new Argument("place", Optional.of(e), e.name(), mention.span()));
  }

  private static boolean isHeadingMark(Token mark) {
    return mark.form().startsWith("..") || mark.isMark(":\u2026|-\u2013\u2014/");
  }
}
