package org.waqai.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waqai.mention.EntityType;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.token.Sentence;

/**
 * Knows whom a common noun takes up again: "the ministry" behind "the Ministry of Defence", "the
 * attack" behind "an attack", "a Saudi citizen" behind a headline's "a citizen". Used by one
 * thread.
 */
final class ShortForms {

  private final Words words;
  private final Phrases phrases;
  private final Registry registry;
  private final Counterparts counterparts;
  private final int firstNominal;

  /** All drafts from {@code firstNominal} on come from common nouns, those before from names. */
  ShortForms(Words words, Phrases phrases, Registry registry, int firstNominal) {
    this.words = words;
    this.phrases = phrases;
    this.registry = registry;
    this.counterparts = new Counterparts(words, phrases, registry);
    this.firstNominal = firstNominal;
  }

  /** "the attack" of a thing: only what was called by all the same words before. */
  @Nullable EntityDraft sameKey(NounPhrase phrase, String key, EntityType type) {
    if (!phrase.definite()) {
      return null;
    }
    int section = registry.section(phrase.head());
    for (int i = registry.drafts.size() - 1;
        i >= Math.max(0, registry.drafts.size() - Registry.MEMORY);
        i--) {
      EntityDraft draft = registry.drafts.get(i);
      if (draft.section == section && draft.type == type && draft.keys.contains(key)) {
        return draft;
      }
    }
    return null;
  }

  /** The entity that a definite short form takes up: the last one with the same head. */
  @Nullable EntityDraft earlier(NounPhrase phrase, String head, String key, EntityType type) {
    if (words.has("counterpart", head)) {
      return counterparts.of(phrase, head);
    }
    if (!phrase.pronoun().isEmpty()) {
      return null;
    }
    if (!phrase.definite()) {
      return inHeadline(phrase, head, type);
    }
    int section = registry.section(phrase.head());
    int position = phrases.tokens().get(phrase.head()).span().start();
    boolean alone = phrase.coreTo() - phrase.head() == 1;
    if (alone && type == EntityType.LOCATION && words.has("country", head)) {
      return registry.mainCountry(position);
    }
    Set<String> mine = new HashSet<>(words.bareWords(key));
    for (EntityDraft draft : recent(position)) {
      if (draft.section != section) {
        continue;
      }
      if (alone && takesUp(draft, head)) {
        return draft;
      }
      if (!compatible(draft.type, type)) {
        continue;
      }
      if (draft.keys.contains(key)) {
        return draft;
      }
      boolean bareBefore = type == EntityType.GROUP && draft.keys.contains(head);
      if (draft.heads.contains(head) && (alone || bareBefore || containsAll(draft, mine))) {
        return draft;
      }
    }
    return null;
  }

  /** What the headline calls "a citizen", the lead may call "a Saudi citizen". */
  private @Nullable EntityDraft inHeadline(NounPhrase phrase, String head, EntityType type) {
    if (type == EntityType.THING) {
      return null;
    }
    Sentence here = phrases.tokens().sentenceOf(phrase.head());
    EntityDraft found = null;
    if (!followsHeadline(here)) {
      return null;
    }
    for (EntityDraft draft :
        registry.drafts.subList(
            Math.max(0, registry.drafts.size() - Registry.MEMORY), registry.drafts.size())) {
      boolean same = draft.headline == here.index() - 1 || draft.headline == here.index() - 2;
      if (same && draft.type == type && !draft.named && draft.heads.contains(head)) {
        found = draft;
      }
    }
    return found;
  }

  private boolean followsHeadline(Sentence here) {
    for (int i = Math.max(0, here.index() - 2); i < here.index(); i++) {
      if (phrases.tokens().sentences().get(i).kind() == Sentence.Kind.HEADLINE) {
        return true;
      }
    }
    return false;
  }

  /**
   * The entities that a short form may take up, the latest first: names stand in front of all
   * common nouns, so that those before a place in the text are looked up by it.
   */
  private List<EntityDraft> recent(int position) {
    List<EntityDraft> result = new ArrayList<>();
    int from = registry.drafts.size() - 1;
    for (int i = from; i >= firstNominal && i > from - Registry.MEMORY; i--) {
      result.add(registry.drafts.get(i));
    }
    int names = 0;
    for (EntityDraft draft :
        registry.namesBefore.headMap(position, false).descendingMap().values()) {
      result.add(draft);
      if (++names > Registry.MEMORY) {
        break;
      }
    }
    return result;
  }

  /** "the ministry", "the movement": the last body with that head, or with one that goes by it. */
  private boolean takesUp(EntityDraft draft, String head) {
    if (draft.type != EntityType.ORGANIZATION || !draft.named) {
      return false;
    }
    if (draft.heads.contains(head)) {
      return true;
    }
    for (String group : words.groups()) {
      if (words.has(group, head)) {
        boolean headless = draft.heads.stream().noneMatch(words::isHead);
        return draft.heads.stream().anyMatch(h -> words.has(group, h))
            || headless && words.has("headless", head);
      }
    }
    return false;
  }

  private boolean containsAll(EntityDraft draft, Set<String> mine) {
    for (String key : draft.keys) {
      if (new HashSet<>(words.bareWords(key)).containsAll(mine)) {
        return true;
      }
    }
    return false;
  }

  private static boolean compatible(EntityType a, EntityType b) {
    return a == b
        || (a == EntityType.ORGANIZATION && b == EntityType.GROUP)
        || (a == EntityType.GROUP && b == EntityType.ORGANIZATION);
  }
}
