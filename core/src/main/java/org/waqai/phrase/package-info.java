/** Noun phrases, verb groups and clauses. */
@NullMarked
package org.waqai.phrase;

import org.jspecify.annotations.NullMarked;
