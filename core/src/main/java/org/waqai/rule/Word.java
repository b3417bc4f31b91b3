package org.waqai.rule;

import com.google.common.collect.ImmutableList;
import org.waqai.lexicon.WordClass;

/**
 * An event word of a rule file.
 *
 * @param citation the folded citation form
 * @param wordClass VERB for a verb with all that is derived from it, NOUN for a noun or a masdar
 * @param rest the folded words that must follow, for a fixed expression
 */
public record Word(String citation, WordClass wordClass, ImmutableList<String> rest) {}
