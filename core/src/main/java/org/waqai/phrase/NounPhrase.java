package org.waqai.phrase;

import java.util.Optional;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.mention.Mention;

/**
 * A noun phrase: head, idafa chain, adjectives, apposition.
 *
 * @param from its first token, whose proclitics are not part of it
 * @param to behind its last token
 * @param coreTo behind the last token of head, idafa and adjectives, without what follows after
 *     "of" or in brackets
 * @param head the token of the head noun; for a quantity, of what is counted
 * @param mention the name that it is, if it is one; a name deeper inside is not
 * @param prefix letters of the first token that are proclitics
 * @param preposition the preposition that governs it, folded, or ""
 * @param conjunction whether "and" joins it to what stands before
 * @param pronoun the pronoun suffixed to its last word, folded, or ""
 * @param part the phrase after "of" in a quantity or a group, as in "a delegation of the party"
 */
public record NounPhrase(
    int from,
    int to,
    int coreTo,
    int head,
    Optional<Mention> mention,
    int prefix,
    String preposition,
    boolean conjunction,
    String pronoun,
    boolean definite,
    Gender gender,
    Number number,
    boolean counted,
    Optional<NounPhrase> part) {

  public boolean covers(int token) {
    return from <= token && token < to;
  }

  NounPhrase governedBy(String newPreposition) {
    return new NounPhrase(
        from,
        to,
        coreTo,
        head,
        mention,
        prefix,
        newPreposition,
        conjunction,
        pronoun,
        definite,
        gender,
        number,
        counted,
        part);
  }

  NounPhrase joined() {
    return new NounPhrase(
        from,
        to,
        coreTo,
        head,
        mention,
        prefix,
        preposition,
        true,
        pronoun,
        definite,
        gender,
        number,
        counted,
        part);
  }

  NounPhrase with(NounPhrase newPart) {
    return new NounPhrase(
        from,
        newPart.to,
        coreTo,
        head,
        mention,
        prefix,
        preposition,
        conjunction,
        pronoun,
        definite,
        gender,
        number,
        counted,
        Optional.of(newPart));
  }
}
