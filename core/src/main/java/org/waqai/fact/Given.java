package org.waqai.fact;

import java.util.function.UnaryOperator;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.WordClass;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.phrase.Reading;
import org.waqai.rule.Governors;
import org.waqai.rule.Occurrence;

/**
 * What is taken for granted where something is demanded, wished or denied: what an inquiry is into,
 * what stands behind "after". Used by one thread.
 */
final class Given {

  private final Phrases phrases;
  private final Governors governors;
  private final UnaryOperator<String> fold;

  Given(Phrases phrases, Governors governors, UnaryOperator<String> fold) {
    this.phrases = phrases;
    this.governors = governors;
    this.fold = fold;
  }

  /** "an inquiry into the attack", "the victims of the raid": what these speak of did happen. */
  boolean by(Occurrence occurrence) {
    Clause clause = occurrence.clause();
    int at = clause.chunkIndex(occurrence.token());
    int from = at < 0 ? occurrence.token() : clause.chunks().get(at).from();
    NounPhrase before =
        at > 0 && !occurrence.chunk().preposition().isEmpty()
            ? clause.chunks().get(at - 1).phrase()
            : null;
    for (int i = before == null ? from : before.from(); i < occurrence.token(); i++) {
      if (governors.has("given", citation(i))) {
        return true;
      }
    }
    return false;
  }

  /** "four days after a wave of protests": what is told of something that has been before. */
  boolean isBackground(Occurrence occurrence) {
    Clause clause = occurrence.clause();
    for (int i = clause.chunkIndex(occurrence.token()); i >= 0; i--) {
      Chunk chunk = clause.chunks().get(i);
      if (chunk.phrase() == null || !governors.has("part-of", chunk.preposition())) {
        return governors.has("circumstance", chunk.preposition());
      }
    }
    return false;
  }

  /** "wanted to flee, whereupon he was arrested": what is told in the past did happen. */
  boolean isBackground(Clause clause) {
    Analysis verb = clause.hasVerb() ? phrases.reading(clause.verb()).analysis() : null;
    return clause.kind() == Clause.Kind.ADVERBIAL
        && verb != null
        && verb.tense() == Analysis.Tense.PERFECT
        && !isConditional(clause);
  }

  /** "if he attacks", "unless he attacks": behind one or two words that open a condition. */
  boolean isConditional(Clause clause) {
    int opener = clause.opener();
    return opener >= 0
        && (governors.has("condition", key(opener))
            || opener > 0
                && governors.has("condition", fold.apply(key(opener - 1) + " " + key(opener))));
  }

  /** The noun of a word, or the verb that it goes back to; "" for what the lexicon lacks. */
  String citation(int token) {
    Reading reading = phrases.reading(token);
    Analysis a = reading == null ? null : reading.analysis();
    if (a == null) {
      return "";
    }
    String base = fold.apply(a.base());
    boolean noun = a.wordClass() == WordClass.NOUN || governors.has("own-meaning", base);
    return noun ? base : fold.apply(a.lemma().citation());
  }

  /** The letters of a word without its clitics before it. */
  String key(int token) {
    Reading reading = phrases.reading(token);
    String key = phrases.tokens().get(token).key();
    return reading.prefix() < key.length() ? key.substring(reading.prefix()) : key;
  }
}
