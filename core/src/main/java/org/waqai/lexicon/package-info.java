/** Text files that a linguist edits, and what the words of the language are made of. */
@NullMarked
package org.waqai.lexicon;

import org.jspecify.annotations.NullMarked;
