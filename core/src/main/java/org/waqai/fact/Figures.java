package org.waqai.fact;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Row;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.text.Span;
import org.waqai.token.Tokens;

/**
 * Reads how many an article counts: "five soldiers", "more than 320 persons", "two (dual)
 * policemen". Two countings of the same number of people in one role speak for one event. Immutable
 * and thread-safe.
 */
final class Figures {

  private static final int THOUSAND = 1000;
  private static final int LONGEST = 6;

  private final ImmutableMap<String, Integer> words;

  private Figures(Map<String, Integer> words) {
    this.words = ImmutableMap.copyOf(words);
  }

  /** The cardinal numbers of {@code time/numbers.tsv}. */
  static Figures read(LexiconReader reader, UnaryOperator<String> fold) {
    Map<String, Integer> words = new HashMap<>();
    for (Row row : reader.read("time/numbers.tsv", "kind", "value", "words")) {
      if (row.get("kind").equals("cardinal")) {
        int value = Integer.parseInt(row.get("value"));
        row.alternatives().forEach(word -> words.put(fold.apply(word), value));
      }
    }
    return new Figures(words);
  }

  /** The first number in a stretch of words, or two for a dual that heads it. */
  OptionalInt in(Span span, Phrases phrases) {
    Tokens tokens = phrases.tokens();
    int first = firstTokenFrom(span.start(), tokens);
    int total = 0;
    for (int i = first; i < tokens.size() && tokens.get(i).span().start() < span.end(); i++) {
      int value = value(phrases, i);
      if (value > 0) {
        total = value == THOUSAND && total > 0 ? total * THOUSAND : total + value;
      } else if (total > 0) {
        break;
      }
    }
    if (total > 0) {
      return OptionalInt.of(total);
    }
    return first < tokens.size() && isDual(phrases, first)
        ? OptionalInt.of(2)
        : OptionalInt.empty();
  }

  /** The noun phrase whose head a stretch of words holds; a pronoun has none. */
  static Optional<NounPhrase> phrase(Span span, Phrases phrases) {
    Tokens tokens = phrases.tokens();
    int first = firstTokenFrom(span.start(), tokens);
    if (first >= tokens.size()) {
      return Optional.empty();
    }
    Optional<NounPhrase> phrase = phrases.phraseAt(first);
    return phrase.filter(
        p ->
            tokens.get(p.head()).span(phrases.reading(p.head()).prefix(), 0).start() >= span.start()
                && tokens.get(p.head()).span().start() < span.end());
  }

  private static boolean isDual(Phrases phrases, int token) {
    Analysis analysis = phrases.reading(token).analysis();
    return analysis != null && !analysis.isVerb() && analysis.number() == Analysis.Number.DUAL;
  }

  /** The value of a number in digits or of a number word with or without its article, else 0. */
  private int value(Phrases phrases, int token) {
    String key = phrases.tokens().get(token).key();
    if (!key.isEmpty()
        && key.length() <= LONGEST
        && key.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Integer.parseInt(key);
    }
    int value = words.getOrDefault(key, 0);
    for (Analysis analysis : phrases.tokens().analyses(token)) {
      String stem = key.substring(Math.min(analysis.prefix(), key.length()));
      value = Math.max(value, words.getOrDefault(stem, 0));
    }
    return value;
  }

  /** The first token that does not end before a place in the text. */
  private static int firstTokenFrom(int start, Tokens tokens) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
