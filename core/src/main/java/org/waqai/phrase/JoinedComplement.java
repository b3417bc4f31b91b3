package org.waqai.phrase;

import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.WordClass;
import org.waqai.token.Tokens;

/**
 * Tells where "and" joins a second task to a body and no second actor: "the committee of planning
 * and building", "the unit of research and inspection". Both tasks carry the article. Thread-safe.
 */
final class JoinedComplement {

  private final Tokens tokens;
  private final Reading[] readings;

  JoinedComplement(Tokens tokens, Reading[] readings) {
    this.tokens = tokens;
    this.readings = readings;
  }

  /** Whether the word at a place is one more task of the body whose phrase ends before it. */
  boolean continues(int head, int at) {
    return at - head > 1
        && isBody(head)
        && readings[at].conjunction()
        && readings[at].preposition().isEmpty()
        && isTask(at)
        && isTask(firstBefore(head, at));
  }

  /** Over adjectives back to the noun that they describe. */
  private int firstBefore(int head, int at) {
    int i = at - 1;
    while (i > head + 1 && readings[i].category() == Category.ADJECTIVE) {
      i--;
    }
    return i;
  }

  private boolean isBody(int head) {
    return !readings[head].definite() && (is(head, "organization") || is(head, "group"));
  }

  /** A word by article for what one does or cares for, not for people, bodies or places. */
  private boolean isTask(int i) {
    Reading reading = readings[i];
    Analysis a = reading.analysis();
    return reading.category() == Category.NOUN
        && reading.definite()
        && reading.enclitic().isEmpty()
        && a != null
        && a.number() != Number.DUAL
        && (isMasdar(i) || a.wordClass() == WordClass.NOUN && !isActorOrPlace(i));
  }

  private boolean isMasdar(int i) {
    return tokens.analyses(i).stream()
        .anyMatch(a -> a.wordClass() == WordClass.MASDAR && a.proclitics().article());
  }

  private boolean isActorOrPlace(int i) {
    return is(i, "person") || is(i, "group") || is(i, "organization") || is(i, "place");
  }

  /** Whether any noun that the word can be has a tag. */
  private boolean is(int i, String tag) {
    Reading reading = readings[i];
    return reading.category() == Category.NOUN
        && tokens.analyses(i).stream()
            .anyMatch(
                a ->
                    !a.isVerb()
                        && a.proclitics().article() == reading.definite()
                        && a.prefix() >= reading.prefix()
                        && a.lemma().is(tag));
  }
}
