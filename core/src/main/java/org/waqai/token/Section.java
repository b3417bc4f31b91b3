package org.waqai.token;

/**
 * An article within the page: the first one, or a further one behind a label such as "read also".
 * Pronouns, short names and dates do not reach from one to another.
 *
 * @param from its first sentence
 * @param to behind its last sentence
 */
public record Section(int index, int from, int to) {}
