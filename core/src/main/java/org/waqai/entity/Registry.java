package org.waqai.entity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.phrase.Reading;
import org.waqai.text.Span;
import org.waqai.token.Sentence;

/** All entities of an article while they grow. Used by one thread. */
final class Registry {

  /** How many entities back a common noun may reach; it bounds the work on endless texts. */
  private static final int MEMORY = 300;

  private final Words words;
  private final NationTable nations;
  private final UnaryOperator<String> fold;
  private final Phrases phrases;
  private final List<EntityDraft> drafts = new ArrayList<>();
  private final Map<Mention, EntityDraft> byMention = new HashMap<>();
  private final TreeMap<Long, EntityDraft> byPhrase = new TreeMap<>();
  private final Map<Integer, EntityDraft> bySubject = new HashMap<>();
  private final Map<Integer, EntityDraft> byPronoun = new HashMap<>();
  private final Map<String, EntityDraft> byCountry = new HashMap<>();
  private final Map<String, List<EntityDraft>> byWord = new HashMap<>();
  private final TreeMap<Integer, EntityDraft> namesBefore = new TreeMap<>();
  private int firstNominal;

  Registry(Words words, NationTable nations, UnaryOperator<String> fold, Phrases phrases) {
    this.words = words;
    this.nations = nations;
    this.fold = fold;
    this.phrases = phrases;
  }

  private int section(int token) {
    return phrases.tokens().sentenceOf(token).section();
  }

  private EntityDraft open(int token, EntityType type, String name) {
    EntityDraft draft = new EntityDraft(drafts.size() + 1, section(token), type, name);
    Sentence sentence = phrases.tokens().sentenceOf(token);
    draft.headline = sentence.kind() == Sentence.Kind.HEADLINE ? sentence.index() : -9;
    drafts.add(draft);
    return draft;
  }

  /** All names, in the order of the text; an office without a name joins its holder. */
  void names() {
    List<Mention> mentions = phrases.mentions().mentions();
    Mention before = null;
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      EntityDraft draft = null;
      if (before != null && isApposed(before, mention)) {
        draft = byMention.get(before);
      } else if (mention.kind() == Mention.Kind.TITLE
          && i + 1 < mentions.size()
          && isApposed(mention, mentions.get(i + 1))) {
        draft = find(mentions.get(i + 1));
      }
      if (draft == null) {
        draft = find(mention);
      }
      if (draft == null) {
        draft = open(mention.from(), mention.type(), mention.span().text());
      }
      add(draft, mention);
      before = mention;
    }
  }

  /** A name behind its office, or an abbreviation in brackets behind its name. */
  private boolean isApposed(Mention before, Mention mention) {
    int gap = mention.wholeFrom() - before.wholeTo();
    if (mention.kind() == Mention.Kind.ABBREVIATION) {
      return gap == 1 && before.type() == mention.type();
    }
    boolean comma = gap == 1 && phrases.tokens().get(mention.wholeFrom() - 1).isMark(",\u060C");
    return comma
        && before.type() == EntityType.PERSON
        && mention.type() == EntityType.PERSON
        && (before.kind() == Mention.Kind.TITLE) != (mention.kind() == Mention.Kind.TITLE)
        && !phrases.reading(mention.wholeFrom()).conjunction();
  }

  private void add(EntityDraft draft, Mention mention) {
    namesBefore.put(mention.span().start(), draft);
    byMention.put(mention, draft);
    boolean title = mention.kind() == Mention.Kind.TITLE;
    String key = key(mention.span());
    if (title) {
      draft.offices.add(key);
      index(draft, key);
    } else {
      if (!draft.named
          || mention.span().text().length() > draft.name.length()
              && mention.kind() == Mention.Kind.NAME) {
        draft.name = mention.span().text();
      }
      draft.named = true;
      draft.keys.add(key);
      index(draft, key);
    }
    if (mention.hasTitle()) {
      String office = key(phrases.tokens().span(mention.titleFrom(), mention.titleTo()));
      draft.offices.add(office);
      index(draft, office);
    }
    if (draft.country.isEmpty()) {
      draft.country = mention.country();
    }
    draft.learn(mention.gender());
    draft.number = mention.type() == EntityType.GROUP ? Number.PLURAL : Number.SINGULAR;
    draft.heads.add(words.bareWords(key).isEmpty() ? key : words.bareWords(key).get(0));
    draft.add(
        new EntityMention(
            mention.span(), title ? EntityMention.Kind.NOMINAL : EntityMention.Kind.NAME));
  }

  private String key(Span span) {
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

  private @Nullable EntityDraft find(Mention mention) {
    String key = key(mention.span());
    List<String> parts = words.bareWords(key);
    boolean title = mention.kind() == Mention.Kind.TITLE;
    List<String> clues = new ArrayList<>(parts);
    if (mention.hasTitle()) {
      clues.addAll(officeOf(mention));
    }
    for (EntityDraft draft : candidates(clues)) {
      if (draft.type != mention.type() || (title && draft.section != section(mention.from()))) {
        continue;
      }
      if (title ? holds(draft, words.withoutAddress(parts)) : named(draft, mention, key, parts)) {
        return draft;
      }
    }
    return null;
  }

  /** The entities that share a word with a name or office, the latest first. */
  private Iterable<EntityDraft> candidates(List<String> parts) {
    TreeMap<Integer, EntityDraft> found = new TreeMap<>(Comparator.reverseOrder());
    for (String part : parts) {
      List<EntityDraft> drafts = byWord.getOrDefault(part, List.of());
      for (EntityDraft draft : drafts.subList(Math.max(0, drafts.size() - MEMORY), drafts.size())) {
        found.put(draft.order, draft);
      }
    }
    return found.values();
  }

  private void index(EntityDraft draft, String key) {
    for (String part : words.bareWords(key)) {
      List<EntityDraft> known = byWord.computeIfAbsent(part, k -> new ArrayList<>(2));
      if (!known.contains(draft)) {
        known.add(draft);
      }
    }
  }

  /** Whether an entity has this office, or a fuller form of it. */
  private boolean holds(EntityDraft draft, List<String> parts) {
    for (String office : draft.offices) {
      List<String> other = words.bareWords(office);
      if (!other.isEmpty()
          && !parts.isEmpty()
          && other.get(0).equals(parts.get(0))
          && (parts.size() < 2 || other.size() > 1 && other.get(1).equals(parts.get(1)))
          && new HashSet<>(other).containsAll(parts)) {
        return true;
      }
    }
    return false;
  }

  private boolean named(EntityDraft draft, Mention mention, String key, List<String> parts) {
    for (String other : draft.keys) {
      if (other.equals(key)) {
        return true;
      }
      List<String> otherParts = words.bareWords(other);
      boolean fits =
          mention.type() == EntityType.PERSON
              ? samePerson(parts, otherParts)
              : mention.type() != EntityType.LOCATION && sameBody(parts, otherParts);
      if (fits) {
        return true;
      }
    }
    if (draft.keys.isEmpty() && mention.hasTitle() && draft.section == section(mention.from())) {
      List<String> office = words.withoutAddress(officeOf(mention));
      return holds(draft, office) || isHeadlineOf(draft, mention, office);
    }
    return false;
  }

  private ImmutableList<String> officeOf(Mention mention) {
    return words.bareWords(key(phrases.tokens().span(mention.titleFrom(), mention.titleTo())));
  }

  /** What the headline calls "the president" is the president of whom the lead gives the name. */
  private boolean isHeadlineOf(EntityDraft draft, Mention mention, List<String> office) {
    int lead = phrases.tokens().sentenceOf(mention.from()).index();
    boolean above = draft.headline == lead - 1 || draft.headline == lead - 2;
    return above
        && !office.isEmpty()
        && draft.offices.stream()
            .map(words::bareWords)
            .map(words::withoutAddress)
            .anyMatch(
                title ->
                    !title.isEmpty()
                        && title.get(0).equals(office.get(0))
                        && office.containsAll(title));
  }

  /** One is a part of the other: the family name alone, or without the middle one. */
  private static boolean samePerson(List<String> a, List<String> b) {
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = shorter == a ? b : a;
    if (shorter.isEmpty()) {
      return false;
    }
    if (shorter.size() == 1) {
      return longer.get(longer.size() - 1).equals(shorter.get(0));
    }
    return longer.containsAll(shorter);
  }

  /** The same head word, and the words of the shorter name within the longer one. */
  private static boolean sameBody(List<String> a, List<String> b) {
    if (a.equals(b)) {
      return true;
    }
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = shorter == a ? b : a;
    return shorter.size() >= 2
        && shorter.get(0).equals(longer.get(0))
        && longer.containsAll(shorter);
  }

  /** The countries that the article names, or means by an adjective. */
  void countries() {
    for (EntityDraft draft : drafts) {
      if (draft.type == EntityType.LOCATION && draft.country.isPresent()) {
        String iso = draft.country.get();
        if (draft.keys.stream().anyMatch(nations::isCountry)) {
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
        draft = open(i, EntityType.LOCATION, nations.name(iso).get());
        draft.country = Optional.of(iso);
        draft.gender = Gender.FEMININE;
        draft.number = Number.SINGULAR;
        draft.keys.add(fold.apply(nations.name(iso).get()));
        byCountry.put(iso, draft);
        draft.add(new EntityMention(phrases.tokens().get(i).span(), EntityMention.Kind.NOMINAL));
      }
    }
  }

  /** All common-noun phrases, in the order of the text. */
  void phrases() {
    firstNominal = drafts.size();
    for (Clause clause : phrases.clauses()) {
      for (Chunk chunk : clause.chunks()) {
        NounPhrase phrase = chunk.phrase();
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
    EntityDraft named = byMention.get(mention);
    Mention office = phrases.mentions().wholeAt(word).orElse(null);
    if (office != null && office != mention) {
      EntityDraft holder = byMention.get(office);
      if (office.kind() == Mention.Kind.TITLE && holder != named && !holder.named) {
        holder.join(named);
      }
      return;
    }
    String head =
        words.bare(phrases.tokens().get(word).key().substring(phrases.reading(word).prefix()));
    int section = section(word);
    for (int i = drafts.size() - 1; i >= firstNominal && i > drafts.size() - MEMORY; i--) {
      EntityDraft draft = drafts.get(i);
      if (draft.type == EntityType.PERSON
          && draft.section == section
          && !draft.named
          && draft.heads.contains(head)) {
        draft.join(named);
      }
    }
    named.heads.add(head);
  }

  EntityDraft nominal(NounPhrase phrase) {
    EntityDraft known = byPhrase.get(Entities.key(phrase));
    if (known != null) {
      return known.root();
    }
    NounPhrase counted = counted(phrase);
    EntityType type = counted == phrase ? typeOf(phrase) : EntityType.GROUP;
    String head = headOf(counted);
    String key = nominalKey(counted);
    EntityDraft draft =
        type == EntityType.THING ? sameKey(phrase, key, type) : earlier(phrase, head, key, type);
    Span span = spanOf(phrase);
    if (draft == null) {
      draft = open(phrase.head(), type, span.text());
      draft.gender = phrase.gender();
      draft.number = phrase.number();
    } else if (!draft.named && span.length() > draft.name.length() && span.length() < 60) {
      draft.name = span.text();
    }
    draft.keys.add(key);
    draft.heads.add(head);
    draft.add(new EntityMention(span, EntityMention.Kind.NOMINAL));
    byPhrase.put(Entities.key(phrase), draft);
    return draft;
  }

  private Span spanOf(NounPhrase phrase) {
    int from = phrase.from();
    int to = phrase.to();
    Span first = phrases.tokens().get(from).span(phrase.prefix(), 0);
    return to - from == 1 ? first : first.to(phrases.tokens().get(to - 1).span());
  }

  /** What is counted or picked, where a quantity stands before it. */
  private NounPhrase counted(NounPhrase phrase) {
    boolean quantity =
        phrases.reading(phrase.head()).category() == Category.NUMBER
            || phrases.isQuantifier(phrase.head());
    return quantity && phrase.part().isPresent() ? counted(phrase.part().get()) : phrase;
  }

  String headOf(NounPhrase phrase) {
    Reading reading = phrases.reading(phrase.head());
    Analysis a = reading.analysis();
    return a != null && a.wordClass() == WordClass.NOUN
        ? words.bare(fold.apply(a.lemma().citation()))
        : words.bare(phrases.tokens().get(phrase.head()).key().substring(reading.prefix()));
  }

  private String nominalKey(NounPhrase phrase) {
    StringBuilder key = new StringBuilder(headOf(phrase));
    for (int i = phrase.head() + 1; i < phrase.coreTo(); i++) {
      key.append(' ').append(words.bare(phrases.tokens().get(i).key()));
    }
    return key.toString();
  }

  private @Nullable EntityDraft sameKey(NounPhrase phrase, String key, EntityType type) {
    if (!phrase.definite()) {
      return null;
    }
    int section = section(phrase.head());
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - MEMORY); i--) {
      EntityDraft draft = drafts.get(i);
      if (draft.section == section && draft.type == type && draft.keys.contains(key)) {
        return draft;
      }
    }
    return null;
  }

  /** The entity that a definite short form takes up: the last one with the same head. */
  private @Nullable EntityDraft earlier(
      NounPhrase phrase, String head, String key, EntityType type) {
    if (!phrase.pronoun().isEmpty() || words.has("counterpart", head)) {
      return null;
    }
    if (!phrase.definite()) {
      return inHeadline(phrase, head, type);
    }
    int section = section(phrase.head());
    int position = phrases.tokens().get(phrase.head()).span().start();
    boolean alone = phrase.coreTo() - phrase.head() == 1;
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
    for (EntityDraft draft : drafts.subList(Math.max(0, drafts.size() - MEMORY), drafts.size())) {
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
    int from = drafts.size() - 1;
    for (int i = from; i >= firstNominal && i > from - MEMORY; i--) {
      result.add(drafts.get(i));
    }
    int names = 0;
    for (EntityDraft draft : namesBefore.headMap(position, false).descendingMap().values()) {
      result.add(draft);
      if (++names > MEMORY) {
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

  /** "19 Iraqis", "a Palestinian": an adjective of nationality in a noun's place. */
  private boolean isNational(NounPhrase phrase, Reading head) {
    String key = phrases.tokens().get(phrase.head()).key().substring(head.prefix());
    if (head.definite()
        || !head.enclitic().isEmpty()
        || head.category() == Category.NAME
        || nations.isCountry(key)) {
      return false;
    }
    if (nations.country(key).isPresent()) {
      return true;
    }
    String cut = key.substring(0, Math.max(0, key.length() - 1));
    return phrase.counted()
        && words.has("accusative", key.substring(cut.length()))
        && nations.country(cut).isPresent();
  }

  private EntityType typeOf(NounPhrase phrase) {
    Reading head = phrases.reading(phrase.head());
    if (phrase.mention().isPresent() && phrase.mention().get().from() == phrase.head()) {
      return phrase.mention().get().type();
    }
    Analysis a = head.analysis();
    boolean many =
        phrase.counted() || head.number() == Number.PLURAL || head.number() == Number.DUAL;
    if (isNational(phrase, head)) {
      return many ? EntityType.GROUP : EntityType.PERSON;
    }
    if (a == null) {
      return head.category() == Category.NUMBER ? EntityType.GROUP : EntityType.THING;
    }
    if (a.lemma().is("group") || isOthers(phrase)) {
      return EntityType.GROUP;
    }
    if (a.lemma().is("person") || isHumanParticiple(a)) {
      return many ? EntityType.GROUP : EntityType.PERSON;
    }
    if (a.lemma().is("organization")) {
      return EntityType.ORGANIZATION;
    }
    if (a.lemma().is("place")) {
      return EntityType.LOCATION;
    }
    return phrases.isQuantifier(phrase.head()) && phrase.part().isEmpty()
        ? EntityType.GROUP
        : EntityType.THING;
  }

  /** "three others", with the human plural of "other". */
  private boolean isOthers(NounPhrase phrase) {
    String key = phrases.tokens().get(phrase.head()).key();
    return phrase.counted()
        && words.has("others", key.substring(phrases.reading(phrase.head()).prefix()));
  }

  private static boolean isHumanParticiple(Analysis a) {
    boolean participle =
        a.wordClass() == WordClass.ACTIVE_PARTICIPLE
            || a.wordClass() == WordClass.PASSIVE_PARTICIPLE;
    return participle && (a.gender() != Gender.FEMININE || a.number() == Number.PLURAL);
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

  void setSubject(Clause clause, EntityDraft draft) {
    bySubject.put(clause.index(), draft);
  }

  @Nullable EntityDraft subject(int clause) {
    return root(bySubject.get(clause));
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
    EntityDraft country = byCountry.get(owner.country.orElse(""));
    if (country == null || !words.has("own-country", stem)) {
      return;
    }
    country.add(
        new EntityMention(
            phrases.tokens().get(token).span(reading.prefix(), 0), EntityMention.Kind.NOMINAL));
    long first = (long) token << 32;
    byPhrase.subMap(first, first + Integer.MAX_VALUE).replaceAll((place, known) -> country);
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
