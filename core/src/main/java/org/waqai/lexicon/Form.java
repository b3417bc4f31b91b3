package org.waqai.lexicon;

import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.Analysis.Person;
import org.waqai.lexicon.Analysis.Tense;
import org.waqai.lexicon.Analysis.Voice;

/**
 * An inflected form, before clitics.
 *
 * @param bare whether it may stand without a pronoun behind it
 */
record Form(
    Lemma lemma,
    String base,
    WordClass wordClass,
    Tense tense,
    Voice voice,
    Person person,
    Gender gender,
    Number number,
    boolean bare) {}
