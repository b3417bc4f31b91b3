/** Event types, their words and frames, read from text files. */
@NullMarked
package org.waqai.rule;

import org.jspecify.annotations.NullMarked;
