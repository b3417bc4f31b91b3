package org.waqai.mention;

import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis.Gender;

/**
 * A title or office that has been read.
 *
 * @param cut what stands before it on its first token
 * @param office whether it is an office, not only a form of address
 * @param complete whether it can stand for its holder without his name
 */
record Title(
    int from,
    int to,
    Cut cut,
    @Nullable String country,
    Gender gender,
    boolean office,
    boolean complete) {}
