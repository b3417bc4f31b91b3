/** Time expressions and their ISO 8601 values. */
@NullMarked
package org.waqai.time;

import org.jspecify.annotations.NullMarked;
