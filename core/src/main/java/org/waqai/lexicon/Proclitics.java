package org.waqai.lexicon;

/**
 * The clitics before a stem.
 *
 * @param conjunction the folded letter of "and", "so", or "" if there is none
 * @param preposition the folded letter of "by", "as", "for", or ""
 * @param article whether the definite article is there, also where it is merged with the
 *     preposition
 * @param future whether the prefix of the future is there
 */
public record Proclitics(String conjunction, String preposition, boolean article, boolean future) {

  public static final Proclitics NONE = new Proclitics("", "", false, false);

  public boolean isEmpty() {
    return conjunction.isEmpty() && preposition.isEmpty() && !article && !future;
  }
}
