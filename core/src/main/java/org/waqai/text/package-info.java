/** The article as it was given, its normalized letters, and the exact way back. */
@NullMarked
package org.waqai.text;

import org.jspecify.annotations.NullMarked;
