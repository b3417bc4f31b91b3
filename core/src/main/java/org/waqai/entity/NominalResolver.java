package org.waqai.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.phrase.Category;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.phrase.Reading;
import org.waqai.text.Span;
import org.waqai.token.Sentence;

/** Whom common nouns take up, and whom they bring in. Used by one thread. */
final class NominalResolver {
  /** Letters of the longest name that is made of a common noun. */
  private static final int LONGEST = 60;

  private final Words words;
  private final Phrases phrases;
  private final Registry registry;
  private final PhraseTypes types;
  private final FullName fullName;
  private final PlaceNouns places;
  private int firstNominal;
  private @Nullable Clause clause;
  private int chunk;

  NominalResolver(Words words, PhraseTypes types, Phrases phrases, Registry registry) {
    this.words = words;
    this.types = types;
    this.phrases = phrases;
    this.registry = registry;
    this.fullName = new FullName(words, registry, types, phrases);
    this.places = new PlaceNouns(words, phrases, registry);
  }

  /** All common-noun phrases, in the order of the text. */
  void resolve() {
    firstNominal = registry.drafts.size();
    for (Clause next : phrases.clauses()) {
      clause = next;
      for (chunk = 0; chunk < next.chunks().size(); chunk++) {
        NounPhrase phrase = next.chunks().get(chunk).phrase();
        if (phrase != null) {
          add(phrase);
          phrase.part().ifPresent(this::addAll);
        }
      }
    }
  }

  private void addAll(NounPhrase phrase) {
    add(phrase);
    phrase.part().ifPresent(this::addAll);
  }

  /** The phrase, and the phrases that its idafa chain holds. */
  private void add(NounPhrase phrase) {
    phrase.mention().ifPresent(mention -> absorb(phrase, mention));
    places.learn(phrase);
    if (phrase.mention().isEmpty() || phrase.mention().get().from() != phrase.head()) {
      nominal(phrase);
    }
    for (int i = Math.max(phrase.from(), phrase.head()) + 1; i < phrase.coreTo(); i++) {
      Reading reading = phrases.reading(i);
      switch (reading.category()) {
        case NOUN, NUMBER -> {
          NounPhrase inner = phrases.within(i, phrase.coreTo());
          if (phrase.part().isPresent() && inner.coreTo() == phrase.coreTo()) {
            inner = phrases.join(inner, phrase.part().get());
          }
          if (inner.mention().isEmpty()) {
            nominal(inner);
          }
        }
        default -> {}
      }
    }
  }

  /**
   * "the citizen X" is the citizen of whom the headline speaks without his name, and the head of an
   * office is the one who is named behind all that the office is told with.
   */
  private void absorb(NounPhrase phrase, Mention mention) {
    int word = Math.min(phrase.from(), mention.wholeFrom());
    if (mention.type() != EntityType.PERSON
        || mention.kind() != Mention.Kind.NAME
        || word >= mention.from()) {
      return;
    }
    EntityDraft named = registry.byMention.get(mention);
    Mention office = phrases.mentions().wholeAt(word).orElse(null);
    if (office != null && office != mention) {
      EntityDraft holder = registry.byMention.get(office);
      if (office.kind() == Mention.Kind.TITLE && holder != named && !holder.named) {
        holder.join(named);
      }
      return;
    }
    String head =
        words.bare(phrases.tokens().get(word).key().substring(phrases.reading(word).prefix()));
    int section = registry.section(word);
    for (int i = registry.drafts.size() - 1;
        i >= firstNominal && i > registry.drafts.size() - Registry.MEMORY;
        i--) {
      EntityDraft draft = registry.drafts.get(i);
      if (draft.type == EntityType.PERSON
          && draft.section == section
          && !draft.named
          && draft.heads.contains(head)) {
        draft.join(named);
      }
    }
    named.heads.add(head);
    if (named.country.isEmpty()) {
      named.country = countryOf(phrase, named.type);
    }
  }

  EntityDraft nominal(NounPhrase phrase) {
    EntityDraft known = registry.byPhrase.get(Entities.key(phrase));
    if (known != null) {
      return known.root();
    }
    NounPhrase counted = counted(phrase);
    EntityType type = types.of(counted);
    if (counted != phrase && type != EntityType.THING) {
      type = EntityType.GROUP;
    }
    String head = registry.headOf(counted);
    String key = nominalKey(counted);
    EntityDraft place = places.of(phrase, type);
    if (place != null) {
      place.add(
          new EntityMention(span(phrase.from(), phrase.to(), phrase), EntityMention.Kind.NOMINAL));
      registry.byPhrase.put(Entities.key(phrase), place);
      return place;
    }
    EntityDraft draft =
        type == EntityType.THING ? sameKey(phrase, key, type) : earlier(phrase, head, key, type);
    Span span = span(phrase.from(), phrase.to(), phrase);
    String name = nameOf(phrase, type);
    if (draft == null) {
      draft = registry.open(phrase.head(), type, name);
      draft.gender = phrase.gender();
      draft.number = phrase.number();
      draft.country = countryOf(phrase, type);
    } else if (tellsMore(name, draft) && !isSame(phrase)) {
      draft.name = name;
    }
    draft.keys.add(key);
    draft.heads.add(head);
    draft.add(new EntityMention(span, EntityMention.Kind.NOMINAL));
    registry.byPhrase.put(Entities.key(phrase), draft);
    return draft;
  }

  /** A person or body "of Russia" by its adjective. */
  private Optional<String> countryOf(NounPhrase phrase, EntityType type) {
    boolean has = type == EntityType.PERSON || type == EntityType.ORGANIZATION;
    String iso = has ? registry.nationOf(phrase) : "";
    return iso.isEmpty() ? Optional.empty() : Optional.of(iso);
  }

  private static boolean tellsMore(String name, EntityDraft draft) {
    return !draft.named && name.length() > draft.name.length() && name.length() < LONGEST;
  }

  /** "the same source" tells nothing more of whom it takes up. */
  private boolean isSame(NounPhrase phrase) {
    String word = phrases.tokens().get(phrase.from()).key().substring(phrase.prefix());
    return phrase.from() < phrase.head() && words.has("same", word);
  }

  /** The phrase with what it belongs to across prepositions, if that is not too long for a name. */
  private String nameOf(NounPhrase phrase, EntityType type) {
    int from = withoutLimit(phrase);
    int end = end(phrase);
    int to = clause == null || end < phrase.to() ? end : fullName.to(phrase, type, clause, chunk);
    int whole = end < phrase.to() ? end : Math.max(to, phrases.endOf(phrase));
    Span full = span(from, whole, phrase);
    return full.length() < LONGEST ? full.text() : span(from, end, phrase).text();
  }

  /** "prisoners from the prisons": where they are taken from is no part of who they are. */
  private int end(NounPhrase phrase) {
    NounPhrase part = phrase.part().orElse(null);
    boolean place =
        part != null && counted(phrase) == phrase && types.of(part) == EntityType.LOCATION;
    return place ? phrase.coreTo() : phrase.to();
  }

  /** "what is not less than eight of": the name begins with the number. */
  private int withoutLimit(NounPhrase phrase) {
    int from = phrase.from();
    if (!words.has("limit-start", keyOf(from, phrase))) {
      return from;
    }
    for (int i = from + 1; i < phrase.coreTo() - 1; i++) {
      if (words.has("limit-end", keyOf(i, phrase))) {
        return i + 1;
      }
    }
    return from;
  }

  private String keyOf(int token, NounPhrase phrase) {
    String key = phrases.tokens().get(token).key();
    return token == phrase.from() ? key.substring(phrase.prefix()) : key;
  }

  private Span span(int from, int to, NounPhrase phrase) {
    int prefix = from == phrase.from() ? phrase.prefix() : 0;
    Span first = phrases.tokens().get(from).span(prefix, 0);
    return to - from == 1 ? first : first.to(phrases.tokens().get(to - 1).span());
  }

  /** What is counted or picked, where a quantity stands before it. */
  private NounPhrase counted(NounPhrase phrase) {
    boolean quantity =
        phrases.reading(phrase.head()).category() == Category.NUMBER
            || phrases.isQuantifier(phrase.head());
    return quantity && phrase.part().isPresent() ? counted(phrase.part().get()) : phrase;
  }

  private String nominalKey(NounPhrase phrase) {
    StringBuilder key = new StringBuilder(registry.headOf(phrase));
    for (int i = phrase.head() + 1; i < phrase.coreTo(); i++) {
      key.append(' ').append(words.bare(phrases.tokens().get(i).key()));
    }
    return key.toString();
  }

  private @Nullable EntityDraft sameKey(NounPhrase phrase, String key, EntityType type) {
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
  private @Nullable EntityDraft earlier(
      NounPhrase phrase, String head, String key, EntityType type) {
    if (words.has("counterpart", head)) {
      return counterpart(phrase, head);
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

  /**
   * "his Russian counterpart": who was called so before, or the Russian who holds the office that
   * the last one who was named with an office has in another country.
   */
  private @Nullable EntityDraft counterpart(NounPhrase phrase, String head) {
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
