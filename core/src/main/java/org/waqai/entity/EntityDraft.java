package org.waqai.entity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.mention.EntityType;

/** An entity while its mentions are being gathered. Used by one thread. */
final class EntityDraft {

  final int order;
  final int section;
  EntityType type;
  Optional<String> country = Optional.empty();
  Gender gender = Gender.EITHER;
  Number number = Number.EITHER;
  boolean named;
  @Nullable String office;

  /** The index of the headline that it comes from first. */
  int headline = -9;

  String name;
  final Set<String> keys = new LinkedHashSet<>();
  final Set<String> offices = new LinkedHashSet<>();
  final Set<String> heads = new LinkedHashSet<>();
  final List<EntityMention> mentions = new ArrayList<>();
  private int first = Integer.MAX_VALUE;
  private @Nullable EntityDraft same;

  EntityDraft(int order, int section, EntityType type, String name) {
    this.order = order;
    this.section = section;
    this.type = type;
    this.name = name;
  }

  void add(EntityMention mention) {
    mentions.add(mention);
    first = Math.min(first, mention.span().start());
  }

  /** Where its first mention so far starts. */
  int first() {
    return first;
  }

  /**
   * Makes this entity another one: all that is known of it and all that points to it goes there.
   */
  void join(EntityDraft other) {
    mentions.forEach(other::add);
    other.keys.addAll(keys);
    other.offices.addAll(offices);
    other.learnOffice(office);
    other.learn(gender);
    other.heads.addAll(heads);
    mentions.clear();
    keys.clear();
    offices.clear();
    heads.clear();
    same = other;
  }

  /** The entity that this one turned out to be, or itself. */
  EntityDraft root() {
    EntityDraft draft = this;
    while (draft.same != null) {
      draft = draft.same;
    }
    return draft;
  }

  void learn(Gender newGender) {
    if (gender == Gender.EITHER) {
      gender = newGender;
    }
  }

  /** Keeps the fuller one. */
  void learnOffice(@Nullable String text) {
    if (text != null && (office == null || office.length() < text.length())) {
      office = text;
    }
  }

  Entity build() {
    return new Entity(
        "e" + order,
        type,
        name,
        country,
        type == EntityType.PERSON ? gender : Gender.EITHER,
        type == EntityType.PERSON ? Optional.ofNullable(office) : Optional.empty(),
        mentions.stream()
            .distinct()
            .sorted(Comparator.comparing(EntityMention::span))
            .collect(ImmutableList.toImmutableList()));
  }
}
