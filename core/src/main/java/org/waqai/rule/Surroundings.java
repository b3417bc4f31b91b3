package org.waqai.rule;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.waqai.lexicon.Analysis;
import org.waqai.mention.Mention;
import org.waqai.phrase.Category;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Phrases;
import org.waqai.text.Span;
import org.waqai.token.Sentence;
import org.waqai.token.Token;

/**
 * The words around an event word, as the conditions of a frame ask for them. A word is compared as
 * it is written, with or without its clitics. Used by one thread.
 */
final class Surroundings {

  private static final Splitter SPACE = Splitter.on(' ');
  private static final int PIECES_BEHIND_A_VERB = 4;

  /** Stands for any number, in figures or in letters. */
  private static final String NUMBER = "NUMBER";

  /** Stands for any word of a name. */
  private static final String NAME = "NAME";

  /** Stands for any time expression: "the prison, five years". */
  private static final String TIME = "TIME";

  private final Phrases phrases;
  private final UnaryOperator<String> fold;
  private final Map<Integer, Set<String>> sentenceWords = new HashMap<>();
  private final Map<Integer, Set<String>> sentenceLemmas = new HashMap<>();

  Surroundings(Phrases phrases, UnaryOperator<String> fold) {
    this.phrases = phrases;
    this.fold = fold;
  }

  Token token(Occurrence occurrence) {
    return phrases.tokens().get(occurrence.token());
  }

  /** Whether the rest of an expression stands behind its first word. */
  boolean follows(Occurrence occurrence, List<String> rest) {
    return rest.isEmpty()
        || stand(occurrence.token() + 1, rest)
        || behindVerb(occurrence).anyMatch(c -> stand(c.from(), rest));
  }

  /** The first token behind an event word and the rest of its expression, if that follows. */
  int behind(Occurrence occurrence, List<String> rest) {
    int next = occurrence.token() + 1;
    return stand(next, rest) ? next + rest.size() : next;
  }

  /** Whether a condition that does not ask for a role is fulfilled. */
  boolean has(Occurrence occurrence, Frame.Context context) {
    int token = occurrence.token();
    return switch (context.side()) {
      case WORD -> isOneOf(token, context);
      case SENTENCE -> inSentence(token, context);
      case BEFORE, AFTER -> neighbour(occurrence, context);
      case IN, HEAD -> false;
    };
  }

  /**
   * Whether what fills the role of a condition holds one of its words. A pronoun holds those of all
   * mentions of its entity.
   */
  boolean in(Match match, Frame.Context context) {
    return match.fillers().stream()
        .filter(f -> f.role().name().equals(context.role()))
        .anyMatch(
            f ->
                context.side() == Frame.Side.HEAD
                    ? isOneOf(headOf(f.span()), context)
                    : holds(f, context) || context.required() && holdsInTitle(f.span(), context));
  }

  /** The first word of a span that does not only count or pick out. */
  private int headOf(Span span) {
    int first = firstAt(span);
    int i = first;
    while (i + 1 < phrases.tokens().size()
        && phrases.tokens().get(i + 1).span().start() < span.end()
        && (phrases.reading(i).category() == Category.NUMBER || phrases.isQuantifier(i))) {
      i++;
    }
    return i;
  }

  /** What is asked for may stand in the office before a name: "the ambassador X". */
  private boolean holdsInTitle(Span span, Frame.Context context) {
    Mention name = phrases.mentions().at(firstAt(span)).orElse(null);
    return name != null
        && name.hasTitle()
        && holds(phrases.tokens().span(name.titleFrom(), name.titleTo()), context);
  }

  private boolean holds(Filler filler, Frame.Context context) {
    return holds(filler.span(), context)
        || (isPartOfWord(filler.span())
            && filler.entity().stream()
                .flatMap(e -> e.mentions().stream())
                .anyMatch(m -> holds(m.span(), context)));
  }

  private boolean isPartOfWord(Span span) {
    Token token = phrases.tokens().get(firstAt(span));
    return token.span().start() < span.start() && token.span().end() == span.end();
  }

  private boolean holds(Span span, Frame.Context context) {
    for (int i = firstAt(span);
        i < phrases.tokens().size() && phrases.tokens().get(i).span().start() < span.end();
        i++) {
      if (isOneOf(i, context)) {
        return true;
      }
    }
    return false;
  }

  /** The first token that ends behind the begin of a span. */
  private int firstAt(Span span) {
    int low = 0;
    int high = phrases.tokens().size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (phrases.tokens().get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean inSentence(int token, Frame.Context context) {
    Sentence sentence = phrases.tokens().sentenceOf(token);
    Set<String> said = sentenceWords.computeIfAbsent(sentence.index(), i -> allWords(sentence));
    if (context.words().stream().anyMatch(said::contains)) {
      return true;
    }
    if (!context.lemmas().isEmpty()) {
      Set<String> lemmas =
          sentenceLemmas.computeIfAbsent(sentence.index(), i -> allLemmas(sentence));
      if (!Collections.disjoint(lemmas, context.lemmas())) {
        return true;
      }
    }
    for (int i = sentence.from(); !context.tags().isEmpty() && i < sentence.to(); i++) {
      if (isFormOf(i, context)) {
        return true;
      }
    }
    return false;
  }

  /** All lemmas that the words of a sentence may be forms of, and the words themselves. */
  private Set<String> allLemmas(Sentence sentence) {
    Set<String> all = new HashSet<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      all.add(phrases.tokens().get(i).key());
      for (Analysis a : phrases.tokens().analyses(i)) {
        all.add(fold.apply(a.base()));
      }
    }
    return all;
  }

  private boolean isOneOf(int token, Frame.Context context) {
    return isOneOf(token, context.words()) || isFormOf(token, context);
  }

  /** Whether some reading of a word is a form of one of the lemmas, or has one of the tags. */
  private boolean isFormOf(int token, Frame.Context context) {
    if (context.lemmas().isEmpty() && context.tags().isEmpty()) {
      return false;
    }
    if (context.lemmas().contains(phrases.tokens().get(token).key())) {
      return true;
    }
    for (Analysis a : phrases.tokens().analyses(token)) {
      if (context.lemmas().contains(fold.apply(a.base()))
          || context.tags().stream().anyMatch(a.lemma()::is)) {
        return true;
      }
    }
    return false;
  }

  /** The words of a sentence with and without their clitics. */
  private Set<String> allWords(Sentence sentence) {
    Set<String> all = new HashSet<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      String key = phrases.tokens().get(i).key();
      all.add(key);
      for (Analysis a : phrases.tokens().analyses(i)) {
        int to = key.length() - a.suffix();
        if (a.prefix() < to) {
          all.add(key.substring(a.prefix(), to));
        }
      }
    }
    return all;
  }

  private boolean isOneOf(int token, ImmutableSet<String> words) {
    Token t = phrases.tokens().get(token);
    if (words.contains(t.key())
        || words.contains(NAME) && phrases.reading(token).category() == Category.NAME) {
      return true;
    }
    for (Analysis a : phrases.tokens().analyses(token)) {
      int to = t.key().length() - a.suffix();
      if (a.prefix() < to && words.contains(t.key().substring(a.prefix(), to))) {
        return true;
      }
    }
    return false;
  }

  /** The pieces behind a verb: its subject may stand between it and the word that settles it. */
  private static Stream<Chunk> behindVerb(Occurrence occurrence) {
    if (!occurrence.isVerbal()) {
      return Stream.empty();
    }
    return occurrence.clause().chunks().stream()
        .filter(c -> c.from() > occurrence.token() && c.phrase() != null)
        .limit(PIECES_BEHIND_A_VERB);
  }

  /** Whether a piece begins with a word as it is written, with its preposition. */
  private boolean begins(Chunk chunk, String word) {
    return phrases.tokens().get(chunk.from()).key().equals(word);
  }

  private boolean stand(int from, List<String> words) {
    if (from < 0 || from + words.size() > phrases.tokens().size()) {
      return false;
    }
    for (int k = 0; k < words.size(); k++) {
      if (!isOfCategory(from + k, words.get(k))
          && !isOneOf(from + k, ImmutableSet.of(words.get(k)))
          && !isAccusative(from + k, words.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a token is this word with the letter of the indefinite accusative. */
  private boolean isAccusative(int token, String word) {
    String key = phrases.tokens().get(token).key();
    for (Analysis a : phrases.tokens().analyses(token)) {
      if (!a.isVerb()
          && a.gender() == Analysis.Gender.MASCULINE
          && a.number() == Analysis.Number.SINGULAR
          && !a.definite()
          && a.suffix() == 0
          && key.length() == a.prefix() + word.length() + 1
          && key.startsWith(word, a.prefix())) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfCategory(int token, String word) {
    Category category = phrases.reading(token).category();
    return word.equals(NUMBER) && category == Category.NUMBER
        || word.equals(TIME) && category == Category.TIME;
  }

  /**
   * Whether one of a context's words stands right before or behind, or begins a piece behind the
   * verb; a preposition alone says too little there.
   */
  private boolean neighbour(Occurrence occurrence, Frame.Context context) {
    int token = occurrence.token();
    boolean before = context.side() == Frame.Side.BEFORE;
    int next = before ? token - 1 : token + 1;
    if (next >= 0 && next < phrases.tokens().size() && isFormOf(next, context)) {
      return true;
    }
    if (!before && behindVerb(occurrence).anyMatch(c -> isFormOf(c.from(), context))) {
      return true;
    }
    for (String expression : context.words()) {
      List<String> words = SPACE.splitToList(expression);
      if (stand(before ? token - words.size() : token + 1, words)) {
        return true;
      }
      if (!before
          && behindVerb(occurrence)
              .filter(c -> !c.preposition().equals(expression))
              .filter(c -> c.preposition().isEmpty() || begins(c, words.get(0)))
              .anyMatch(c -> stand(c.from(), words))) {
        return true;
      }
    }
    return false;
  }
}
