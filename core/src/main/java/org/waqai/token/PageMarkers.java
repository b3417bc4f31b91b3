package org.waqai.token;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Row;
import org.waqai.text.Article;
import org.waqai.text.Normalizer;

/** The phrases by which the parts of a page are known. Immutable and thread-safe. */
final class PageMarkers {

  /** What a phrase says of its line; {@code token/sections.tsv} explains each. */
  enum Kind {
    RELATED,
    INVITE,
    FIELD,
    BYLINE,
    TAIL,
    WHOLE,
    SCRAP,
    PLACE,
    AGENCY
  }

  private record Phrase(Kind kind, ImmutableList<String> keys) {}

  private static final String FILE = "token/sections.tsv";

  private final ImmutableListMultimap<String, Phrase> phrases;

  private PageMarkers(ImmutableListMultimap<String, Phrase> phrases) {
    this.phrases = phrases;
  }

  static PageMarkers read(
      LexiconReader reader, Normalizer normalizer, Abbreviations abbreviations) {
    ImmutableListMultimap.Builder<String, Phrase> phrases = ImmutableListMultimap.builder();
    ImmutableSet.Builder<Phrase> seen = ImmutableSet.builder();
    for (Row row : reader.read(FILE, "kind", "meaning", "words")) {
      Kind kind = kind(row);
      for (String words : row.alternatives()) {
        ImmutableList<Token> tokens =
            new Scanner(normalizer.normalize(Article.of(words)), abbreviations).scan();
        seen.add(
            new Phrase(
                kind,
                tokens.stream().map(PageMarkers::key).collect(ImmutableList.toImmutableList())));
      }
    }
    for (Phrase phrase : seen.build()) {
      phrases.put(phrase.keys().get(0), phrase);
    }
    return new PageMarkers(phrases.build());
  }

  private static Kind kind(Row row) {
    try {
      return Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("no such kind: " + row.get("kind"));
    }
  }

  private static String key(Token token) {
    return Ascii.toLowerCase(token.key());
  }

  /** The end of the longest phrase of a kind that begins at a token; {@code from} if none does. */
  int end(Kind kind, List<Token> tokens, int from, int to) {
    int end = from;
    if (from < to) {
      for (Phrase phrase : phrases.get(key(tokens.get(from)))) {
        if (phrase.kind() == kind && matches(phrase, tokens, from, to)) {
          end = Math.max(end, from + phrase.keys().size());
        }
      }
    }
    return end;
  }

  private static boolean matches(Phrase phrase, List<Token> tokens, int from, int to) {
    int size = phrase.keys().size();
    if (from + size > to) {
      return false;
    }
    for (int i = 1; i < size; i++) {
      if (!phrase.keys().get(i).equals(key(tokens.get(from + i)))) {
        return false;
      }
    }
    return true;
  }
}
