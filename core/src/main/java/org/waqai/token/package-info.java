/** Words, numbers, marks and sentences: views on the normalized text. */
@NullMarked
package org.waqai.token;

import org.jspecify.annotations.NullMarked;
