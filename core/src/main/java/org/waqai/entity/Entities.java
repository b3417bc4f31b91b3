package org.waqai.entity;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waqai.mention.Mention;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;

/** Who is who in an article. Immutable and thread-safe. */
public final class Entities {

  private final Phrases phrases;
  private final ImmutableList<Entity> entities;
  private final Map<Mention, Entity> byMention;
  private final Map<Long, Entity> byPhrase = new HashMap<>();
  private final Map<Integer, Entity> bySubject;
  private final Map<Integer, Entity> byPronoun;
  private final Map<String, Entity> byCountry;

  Entities(
      Phrases phrases,
      ImmutableList<Entity> entities,
      Map<Mention, Entity> byMention,
      Map<Long, Entity> byPhrase,
      Map<Integer, Entity> bySubject,
      Map<Integer, Entity> byPronoun,
      Map<String, Entity> byCountry) {
    this.phrases = phrases;
    this.entities = entities;
    this.byMention = byMention;
    byPhrase.forEach((key, entity) -> this.byPhrase.put(spread(key), entity));
    this.bySubject = bySubject;
    this.byPronoun = byPronoun;
    this.byCountry = byCountry;
  }

  /** A key whose halves do not cancel out in a hash code: head and end are near each other. */
  private static long spread(long key) {
    return key * 0x9E3779B97F4A7C15L;
  }

  static long key(NounPhrase phrase) {
    return ((long) phrase.head() << 32) | phrase.coreTo();
  }

  public Phrases phrases() {
    return phrases;
  }

  /** All entities in the order of their first mentions. */
  public ImmutableList<Entity> entities() {
    return entities;
  }

  public Optional<Entity> of(Mention mention) {
    return Optional.ofNullable(byMention.get(mention));
  }

  /** Whom or what a phrase means. */
  public Optional<Entity> of(NounPhrase phrase) {
    if (phrase.mention().isPresent()) {
      return of(phrase.mention().get());
    }
    return Optional.ofNullable(byPhrase.get(spread(key(phrase))));
  }

  /** The country of this code, if the article names it or one of its adjectives. */
  public Optional<Entity> country(String iso) {
    return Optional.ofNullable(byCountry.get(iso));
  }

  /** Who is the subject of a clause, also where it is dropped or inherited. */
  public Optional<Entity> subjectOf(Clause clause) {
    return Optional.ofNullable(bySubject.get(clause.index()));
  }

  /** Whom the pronoun on a token means. */
  public Optional<Entity> ofPronounAt(int token) {
    return Optional.ofNullable(byPronoun.get(token));
  }
}
