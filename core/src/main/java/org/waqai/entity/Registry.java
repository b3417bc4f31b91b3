package org.waqai.entity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.mention.NationTable;
import org.waqai.phrase.Category;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.phrase.Reading;
import org.waqai.text.Span;
import org.waqai.token.Sentence;

/** All entities of an article while they grow. Used by one thread. */
final class Registry {

  /** How many entities back a common noun may reach; it bounds the work on endless texts. */
  static final int MEMORY = 300;

  private final Words words;
  private final NationTable nations;
  private final UnaryOperator<String> fold;
  private final Phrases phrases;
  final List<EntityDraft> drafts = new ArrayList<>();
  final Map<Mention, EntityDraft> byMention = new HashMap<>();
  final TreeMap<Long, EntityDraft> byPhrase = new TreeMap<>();
  private final Map<Integer, EntityDraft> bySubject = new HashMap<>();
  private final Map<Integer, EntityDraft> byPronoun = new HashMap<>();
  private final Map<String, EntityDraft> byCountry = new LinkedHashMap<>();
  final TreeMap<Integer, EntityDraft> namesBefore = new TreeMap<>();

  Registry(Words words, NationTable nations, UnaryOperator<String> fold, Phrases phrases) {
    this.words = words;
    this.nations = nations;
    this.fold = fold;
    this.phrases = phrases;
  }

  int section(int token) {
    return phrases.tokens().sentenceOf(token).section();
  }

  EntityDraft open(int token, EntityType type, String name) {
    EntityDraft draft = new EntityDraft(drafts.size() + 1, section(token), type, name);
    Sentence sentence = phrases.tokens().sentenceOf(token);
    draft.headline = sentence.kind() == Sentence.Kind.HEADLINE ? sentence.index() : -9;
    drafts.add(draft);
    return draft;
  }

  String key(Span span) {
    String folded = fold.apply(span.text());
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      } else if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip();
  }

  /** Whether a folded word is an adjective of nationality. */
  boolean isNation(String key) {
    return nations.country(key).isPresent();
  }

  /** The country whose adjective stands first behind the head of a phrase; "" for none. */
  String nationOf(NounPhrase phrase) {
    for (int i = phrase.head() + 1; i < phrase.to(); i++) {
      Optional<String> iso = nations.country(phrases.tokens().get(i).key());
      if (iso.isPresent()) {
        return iso.get();
      }
    }
    return "";
  }

  /** Whether one of the names of a place is that of a country. */
  boolean isCountry(EntityDraft place) {
    return place.country.isPresent() && place.keys.stream().anyMatch(nations::isCountry);
  }

  /** The countries that the article names, or means by an adjective. */
  void countries() {
    for (EntityDraft draft : drafts) {
      if (draft.type == EntityType.LOCATION && draft.country.isPresent()) {
        String iso = draft.country.get();
        if (isCountry(draft)) {
          byCountry.putIfAbsent(iso, draft);
        }
      }
    }
    for (int i = 0; i < phrases.tokens().size(); i++) {
      if (phrases.reading(i).category() == Category.NAME) {
        continue;
      }
      String iso = nations.country(phrases.tokens().get(i).key()).orElse(null);
      if (iso == null || nations.name(iso).isEmpty()) {
        continue;
      }
      EntityDraft draft = byCountry.get(iso);
      if (draft == null) {
        draft = openCountry(i, iso);
        draft.add(new EntityMention(phrases.tokens().get(i).span(), EntityMention.Kind.NOMINAL));
      }
    }
  }

  /** "the country": the one that the article names most often, if it has done so before a place. */
  @Nullable EntityDraft mainCountry(int position) {
    EntityDraft best = null;
    int most = 0;
    for (EntityDraft draft : byCountry.values()) {
      EntityDraft country = draft.root();
      int mentions = country.mentions.size();
      if (country.named && country.first() < position && mentions > most) {
        best = country;
        most = mentions;
      }
    }
    return best;
  }

  private EntityDraft openCountry(int token, String iso) {
    String name = nations.name(iso).orElseThrow();
    EntityDraft draft = open(token, EntityType.LOCATION, name);
    draft.country = Optional.of(iso);
    draft.gender = Gender.FEMININE;
    draft.number = Number.SINGULAR;
    draft.keys.add(fold.apply(name));
    byCountry.put(iso, draft);
    return draft;
  }

  String headOf(NounPhrase phrase) {
    Reading reading = phrases.reading(phrase.head());
    Analysis a = reading.analysis();
    return a != null && a.wordClass() == WordClass.NOUN
        ? citation(a)
        : words.bare(phrases.tokens().get(phrase.head()).key().substring(reading.prefix()));
  }

  /** The bare word that an analysis goes back to. */
  String citation(Analysis analysis) {
    return words.bare(fold.apply(analysis.lemma().citation()));
  }

  @Nullable EntityDraft draftOf(NounPhrase phrase) {
    return phrase.mention().isPresent()
        ? draftOf(phrase.mention().get())
        : root(byPhrase.get(Entities.key(phrase)));
  }

  @Nullable EntityDraft draftOf(Mention mention) {
    return root(byMention.get(mention));
  }

  private static @Nullable EntityDraft root(@Nullable EntityDraft draft) {
    return draft == null ? null : draft.root();
  }

  /** Lets one phrase mean somebody else than its words say. */
  void setPhrase(NounPhrase phrase, EntityDraft draft) {
    byPhrase.put(Entities.key(phrase), draft);
  }

  void setSubject(Clause clause, EntityDraft draft) {
    bySubject.put(clause.index(), draft);
  }

  @Nullable EntityDraft subject(int clause) {
    return root(bySubject.get(clause));
  }

  @Nullable EntityDraft pronoun(int token) {
    return root(byPronoun.get(token));
  }

  void setPronoun(int token, EntityDraft draft) {
    byPronoun.put(token, draft);
    int suffix = phrases.reading(token).enclitic().length();
    Span whole = phrases.tokens().get(token).span();
    int letters = phrases.tokens().get(token).form().length();
    Span span = suffix > 0 ? phrases.tokens().get(token).span(letters - suffix, 0) : whole;
    draft.add(new EntityMention(span, EntityMention.Kind.PRONOUN));
  }

  /** "his country" is the country of the one who is meant. */
  void ownCountry(int token, EntityDraft owner) {
    Reading reading = phrases.reading(token);
    String key = phrases.tokens().get(token).key();
    String stem = key.substring(reading.prefix(), key.length() - reading.enclitic().length());
    String iso = owner.country.orElse("");
    if (!words.has("own-country", stem) || nations.name(iso).isEmpty()) {
      return;
    }
    EntityDraft country = byCountry.get(iso);
    if (country == null) {
      country = openCountry(token, iso);
    }
    country.add(
        new EntityMention(
            phrases.tokens().get(token).span(reading.prefix(), 0), EntityMention.Kind.NOMINAL));
    long first = (long) token << 32;
    for (EntityDraft known : byPhrase.subMap(first, first + Integer.MAX_VALUE).values()) {
      if (known.root() != country && !known.named) {
        known.root().join(country);
      }
    }
  }

  Entities entities() {
    Map<EntityDraft, Entity> built = new HashMap<>();
    ImmutableList.Builder<Entity> all = ImmutableList.builder();
    for (EntityDraft draft : drafts) {
      if (draft.root() == draft) {
        Entity entity = draft.build();
        built.put(draft, entity);
        all.add(entity);
      }
    }
    return new Entities(
        phrases,
        all.build(),
        map(byMention, built),
        map(byPhrase, built),
        map(bySubject, built),
        map(byPronoun, built),
        map(byCountry, built));
  }

  private static <K> Map<K, Entity> map(
      Map<K, EntityDraft> drafts, Map<EntityDraft, Entity> built) {
    Map<K, Entity> result = new HashMap<>();
    drafts.forEach((key, draft) -> result.put(key, built.get(draft.root())));
    return result;
  }
}
