/** Names and titles in the text. */
@NullMarked
package org.waqai.mention;

import org.jspecify.annotations.NullMarked;
