package org.waqai.mention;

/**
 * A way to part a word from the clitics before it.
 *
 * @param prefix the letters of the clitics; an article that is merged with one counts among them
 * @param key the folded word without them, with its article restored where it was merged
 * @param conjunction whether one of them is "and" or "so"
 * @param preposition whether one of them is "by", "for" or "as"
 */
record Cut(int prefix, String key, boolean conjunction, boolean preposition) {}
