package org.waqai.token;

import com.google.common.collect.ImmutableSet;
import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Row;
import org.waqai.text.NormalizedText;
import org.waqai.text.Normalizer;

/** Words that end in a full stop which ends no sentence. Immutable and thread-safe. */
final class Abbreviations {

  private static final String FILE = "token/abbreviations.tsv";
  private static final int LONGEST = 12;

  private final ImmutableSet<String> words;
  private final ImmutableSet<String> units;
  private final ImmutableSet<String> clitics;

  private Abbreviations(
      ImmutableSet<String> words, ImmutableSet<String> units, ImmutableSet<String> clitics) {
    this.words = words;
    this.units = units;
    this.clitics = clitics;
  }

  static Abbreviations read(LexiconReader reader, Normalizer normalizer) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    ImmutableSet.Builder<String> units = ImmutableSet.builder();
    ImmutableSet.Builder<String> clitics = ImmutableSet.builder();
    for (Row row : reader.read(FILE, "kind", "meaning", "words")) {
      ImmutableSet.Builder<String> set =
          switch (row.get("kind")) {
            case "word" -> words;
            case "unit" -> units;
            case "clitic" -> clitics;
            default -> throw row.error("no such kind: " + row.get("kind"));
          };
      for (String word : row.alternatives()) {
        set.add(normalizer.key(word));
      }
    }
    return new Abbreviations(words.build(), units.build(), clitics.build());
  }

  /** Whether these folded letters may stand before a quoted word, glued to its quotation mark. */
  boolean isClitic(String key) {
    return clitics.contains(key);
  }

  /**
   * The end of the token whose letters end before a dot: behind the last dot of an abbreviation, at
   * the dot otherwise. Single letters with dots between them are one token; the last dot of a line
   * is left to end the sentence.
   *
   * @param afterNumber whether a number stands before, so that the word may be a unit, which takes
   *     no dot
   */
  int end(NormalizedText text, int from, int dot, boolean afterNumber) {
    int end = dot;
    boolean initials = dot - from == 1;
    if (initials) {
      while (isLetter(text, end + 1) && !isLetter(text, end + 2)) {
        end += 2;
        if (end >= text.length() || text.letter(end) != '.') {
          return end;
        }
      }
    }
    if (end - from > LONGEST || endsLine(text, end + 1)) {
      return end;
    }
    String key = text.key(from, end);
    if (afterNumber && units.contains(key)) {
      return end;
    }
    return initials || words.contains(key) ? end + 1 : end;
  }

  private static boolean isLetter(NormalizedText text, int i) {
    return i < text.length() && Letters.isNative(text.letter(i));
  }

  private static boolean endsLine(NormalizedText text, int from) {
    int i = from;
    while (i < text.length() && text.letter(i) == ' ') {
      i++;
    }
    return i >= text.length() || "\n.\u2026".indexOf(text.letter(i)) >= 0;
  }
}
