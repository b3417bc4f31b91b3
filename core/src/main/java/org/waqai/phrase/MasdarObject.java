package org.waqai.phrase;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.WordClass;

/**
 * Finds whom a masdar with a pronoun has for an object, over what says when and where: "during his
 * receiving, yesterday, the ambassador" ends with the object of "receiving", not of the verb.
 */
final class MasdarObject {

  private static final int REACH = 4;

  private MasdarObject() {}

  /** The piece that is the object of the masdar in the piece at an index, or null. */
  static @Nullable Chunk of(List<Chunk> chunks, int at, IntFunction<Reading> readings) {
    if (!governs(chunks.get(at), readings)) {
      return null;
    }
    for (int i = at + 1; i < chunks.size() && i <= at + REACH; i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.isBareNoun() && !chunk.conjunction()) {
        return mayAct(chunk.phrase(), readings) ? chunk : null;
      }
      boolean circumstance =
          chunk.category() == Category.TIME
              || chunk.category() == Category.MARK
              || chunk.phrase() != null && !chunk.preposition().isEmpty() && !chunk.conjunction();
      if (!circumstance) {
        return null;
      }
    }
    return null;
  }

  private static boolean governs(Chunk chunk, IntFunction<Reading> readings) {
    NounPhrase phrase = chunk.phrase();
    if (phrase == null || chunk.preposition().isEmpty() || phrase.mention().isPresent()) {
      return false;
    }
    Reading reading = readings.apply(phrase.to() - 1);
    Analysis a = reading.analysis();
    return a != null
        && !reading.enclitic().isEmpty()
        && a.wordClass() == WordClass.MASDAR
        && !a.lemma().is("intransitive");
  }

  private static boolean mayAct(NounPhrase phrase, IntFunction<Reading> readings) {
    if (phrase.mention().isPresent()) {
      return true;
    }
    Analysis a = readings.apply(phrase.head()).analysis();
    return a != null
        && (a.lemma().is("person") || a.lemma().is("group") || a.lemma().is("organization"));
  }
}
