package org.waqai.entity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waqai.mention.EntityType;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;

/**
 * Knows who "his Russian counterpart" is: the one of that country who holds the same office. Used
 * by one thread.
 */
final class Counterparts {

  private final Words words;
  private final Phrases phrases;
  private final Registry registry;

  Counterparts(Words words, Phrases phrases, Registry registry) {
    this.words = words;
    this.phrases = phrases;
    this.registry = registry;
  }

  /**
   * "his Russian counterpart": who was called so before, or the Russian who holds the office that
   * the last one who was named with an office has in another country.
   */
  @Nullable EntityDraft of(NounPhrase phrase, String head) {
    String iso = registry.nationOf(phrase);
    if (iso.isEmpty()) {
      return null;
    }
    int section = registry.section(phrase.head());
    int position = phrases.tokens().get(phrase.head()).span().start();
    List<String> office = officeBefore(position, iso);
    for (int i = registry.drafts.size() - 1; i >= 0; i--) {
      EntityDraft draft = registry.drafts.get(i).root();
      boolean fits =
          draft.type == EntityType.PERSON
              && draft.section == section
              && draft.country.equals(Optional.of(iso));
      if (fits && (draft.heads.contains(head) || holdsLike(draft, office))) {
        return draft;
      }
    }
    return null;
  }

  /** The office of the last person before a place who is not of this country. */
  private List<String> officeBefore(int position, String iso) {
    for (EntityDraft draft :
        registry.namesBefore.headMap(position, false).descendingMap().values()) {
      EntityDraft person = draft.root();
      if (person.type == EntityType.PERSON
          && !person.offices.isEmpty()
          && !person.country.equals(Optional.of(iso))) {
        return words.withoutAddress(words.bareWords(person.offices.iterator().next()));
      }
    }
    return List.of();
  }

  /** The same office: a president is not the counterpart of a prime minister. */
  private boolean holdsLike(EntityDraft draft, List<String> office) {
    for (String other : draft.offices) {
      List<String> parts = words.withoutAddress(words.bareWords(other));
      if (!office.isEmpty() && !parts.isEmpty() && sameOffice(office, parts)) {
        return true;
      }
    }
    return false;
  }

  private boolean sameOffice(List<String> a, List<String> b) {
    String of = ofWhat(a);
    String other = ofWhat(b);
    boolean either = words.has("role", a.get(0)) && (of.isEmpty() || other.isEmpty());
    return a.get(0).equals(b.get(0)) && (either || of.equals(other));
  }

  /** The word behind the head of an office, if it is not an adjective of nationality. */
  private String ofWhat(List<String> office) {
    return office.size() < 2 || registry.isNation(office.get(1)) ? "" : office.get(1);
  }
}
