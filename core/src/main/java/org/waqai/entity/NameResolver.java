package org.waqai.entity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.phrase.Phrases;
import org.waqai.text.Span;

/** Whom the names and offices of an article mean. Used by one thread. */
final class NameResolver {
  private final Words words;
  private final Phrases phrases;
  private final Registry registry;
  private final Map<String, List<EntityDraft>> byWord = new HashMap<>();

  NameResolver(Words words, Phrases phrases, Registry registry) {
    this.words = words;
    this.phrases = phrases;
    this.registry = registry;
  }

  /** All names, in the order of the text; an office without a name joins its holder. */
  void resolve() {
    List<Mention> mentions = phrases.mentions().mentions();
    Mention before = null;
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      EntityDraft draft = null;
      if (before != null && isApposed(before, mention)) {
        draft = registry.byMention.get(before);
      } else if (mention.kind() == Mention.Kind.TITLE
          && i + 1 < mentions.size()
          && isApposed(mention, mentions.get(i + 1))) {
        draft = find(mentions.get(i + 1));
      }
      if (draft == null) {
        draft = find(mention);
      }
      if (draft == null) {
        draft = registry.open(mention.from(), mention.type(), mention.span().text());
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
    registry.namesBefore.put(mention.span().start(), draft);
    registry.byMention.put(mention, draft);
    boolean title = mention.kind() == Mention.Kind.TITLE;
    String key = registry.key(mention.span());
    if (title) {
      draft.offices.add(key);
      index(draft, key);
      draft.learnOffice(office(mention.from(), mention.to()));
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
    String counterpart = counterpart(mention);
    if (!counterpart.isEmpty()) {
      draft.heads.add(counterpart);
    } else if (mention.hasTitle()) {
      String office = registry.key(title(mention.titleFrom(), mention.titleTo()));
      draft.offices.add(office);
      index(draft, office);
      draft.learnOffice(office(mention.titleFrom(), mention.titleTo()));
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

  /** The head of "his Turkish counterpart X", or "". */
  private String counterpart(Mention mention) {
    int from = mention.titleFrom();
    return mention.hasTitle() ? words.counterpart(registry.key(title(from, from + 1))) : "";
  }

  private Span title(int from, int to) {
    Span first = phrases.tokens().get(from).span(phrases.reading(from).prefix(), 0);
    return to - from == 1 ? first : first.to(phrases.tokens().get(to - 1).span());
  }

  /** The words of an office as they stand, without forms of address; null where nothing else is. */
  private @Nullable String office(int from, int to) {
    for (int i = from; i < to; i++) {
      String word = registry.key(title(i, i + 1));
      String bare = words.bare(word);
      boolean address = !bare.equals(word) && words.has("address", bare);
      if (!address && !words.has("honorific", word)) {
        return title(i, to).text();
      }
    }
    return null;
  }

  private @Nullable EntityDraft find(Mention mention) {
    String key = registry.key(mention.span());
    List<String> parts = words.bareWords(key);
    boolean title = mention.kind() == Mention.Kind.TITLE;
    List<String> clues = new ArrayList<>(parts);
    if (mention.hasTitle()) {
      clues.addAll(officeOf(mention));
    }
    for (EntityDraft draft : candidates(clues)) {
      if (draft.type != mention.type()
          || (title && draft.section != registry.section(mention.from()))) {
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
      List<EntityDraft> known = byWord.getOrDefault(part, List.of());
      for (EntityDraft draft :
          known.subList(Math.max(0, known.size() - Registry.MEMORY), known.size())) {
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
      if (isShortWithNation(parts, other)) {
        return true;
      }
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

  /** "the Egyptian minister" is the Egyptian foreign minister, whatever his ministry. */
  private boolean isShortWithNation(List<String> parts, List<String> office) {
    return parts.size() == 2
        && office.size() > 2
        && office.get(0).equals(parts.get(0))
        && words.has("role", parts.get(0))
        && registry.isNation(parts.get(1))
        && office.contains(parts.get(1));
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
    if (draft.keys.isEmpty()
        && mention.hasTitle()
        && draft.section == registry.section(mention.from())) {
      List<String> office = words.withoutAddress(officeOf(mention));
      return holds(draft, office) || isHeadlineOf(draft, mention, office);
    }
    return false;
  }

  private ImmutableList<String> officeOf(Mention mention) {
    return words.bareWords(registry.key(title(mention.titleFrom(), mention.titleTo())));
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
}
