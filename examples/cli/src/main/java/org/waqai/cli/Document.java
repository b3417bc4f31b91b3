package org.waqai.cli;

import org.waqai.text.Article;

/**
 * An article as it was found.
 *
 * @param rebuilt whether its text is not the input's own (a title was put before it, or it was
 *     taken out of a page), so that the output has to give the text back in which the offsets count
 */
record Document(Article article, boolean rebuilt) {}
