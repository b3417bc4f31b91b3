package org.waqai.entity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.phrase.Category;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.phrase.Reading;

/**
 * Knows which place "the city", "the province itself" and "this country" mean: the last one that
 * was named with this word, or the last country. Used by one thread, in the order of the text.
 */
final class PlaceNouns {

  private static final String COUNTRY = "country";

  private final Words words;
  private final Phrases phrases;
  private final Registry registry;
  private final Map<String, EntityDraft> last = new HashMap<>();
  private int section = -1;

  PlaceNouns(Words words, Phrases phrases, Registry registry) {
    this.words = words;
    this.phrases = phrases;
    this.registry = registry;
  }

  /** Learns from "the city of X" that X is a city. */
  void learn(NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.coreTo(); i++) {
      Mention mention = phrases.mentions().at(i).orElse(null);
      EntityDraft draft = mention == null ? null : registry.byMention.get(mention);
      if (draft != null && mention.type() == EntityType.LOCATION && mention.from() == i) {
        enter(i);
        String own = mention.to() - i > 1 ? word(i, true) : "";
        String before = own.isEmpty() && i > phrase.from() ? word(i - 1, false) : own;
        last.put(before, draft);
        if (registry.isCountry(draft.root())) {
          last.put(COUNTRY, draft);
        }
      }
    }
  }

  /**
   * The noun for a kind of place that a token is, also within a name; "" for other words. Some are
   * also nouns for bodies: "the strip", which is a "sector", too.
   */
  private String word(int token, boolean body) {
    return phrases.tokens().analyses(token).stream()
        .filter(a -> a.wordClass() == WordClass.NOUN)
        .filter(a -> a.lemma().is("place") || body && a.lemma().is("organization"))
        .findFirst()
        .map(registry::citation)
        .orElse("");
  }

  /** The place that a definite noun means that stands alone, or null. */
  @Nullable EntityDraft of(NounPhrase phrase, EntityType type) {
    if (type == EntityType.PERSON
        || type == EntityType.GROUP
        || !phrase.definite()
        || !isAlone(phrase)) {
      return null;
    }
    enter(phrase.head());
    String head = word(phrase.head(), true);
    EntityDraft draft = head.isEmpty() ? null : last.get(head);
    if (draft == null && words.has(COUNTRY, head)) {
      draft = last.get(COUNTRY);
    }
    return draft == null ? null : draft.root();
  }

  /** What one section names, another does not take up. */
  private void enter(int token) {
    int here = registry.section(token);
    if (here != section) {
      last.clear();
      section = here;
    }
  }

  /** Whether nothing follows the head but "itself". */
  private boolean isAlone(NounPhrase phrase) {
    int size = phrase.coreTo() - phrase.head();
    if (size != 2) {
      return size == 1 && phrase.pronoun().isEmpty();
    }
    Reading next = phrases.reading(phrase.head() + 1);
    Analysis none = next.analysis();
    return none == null && next.category() == Category.ADJECTIVE && !next.enclitic().isEmpty();
  }
}
