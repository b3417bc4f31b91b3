/** The output contract. */
@NullMarked
package org.waqai.json;

import org.jspecify.annotations.NullMarked;
