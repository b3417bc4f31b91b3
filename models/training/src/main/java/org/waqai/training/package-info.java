/** Trains the tagger of names from annotated text, and measures it. */
@NullMarked
package org.waqai.training;

import org.jspecify.annotations.NullMarked;
