package org.waqai.entity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.phrase.Category;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.phrase.Reading;
import org.waqai.text.Span;

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
  private final ShortForms shortForms;
  private final int firstNominal;
  private @Nullable Clause clause;
  private int chunk;

  /** To be made when all names are drafted: what is drafted from here on are common nouns. */
  NominalResolver(Words words, PhraseTypes types, Phrases phrases, Registry registry) {
    this.words = words;
    this.types = types;
    this.phrases = phrases;
    this.registry = registry;
    this.fullName = new FullName(words, registry, types, phrases);
    this.places = new PlaceNouns(words, phrases, registry);
    this.firstNominal = registry.drafts.size();
    this.shortForms = new ShortForms(words, phrases, registry, firstNominal);
  }

  /** All common-noun phrases, in the order of the text. */
  void resolve() {
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
        type == EntityType.THING
            ? shortForms.sameKey(phrase, key, type)
            : shortForms.earlier(phrase, head, key, type);
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
}
