/** The command line: articles in, facts out. */
@NullMarked
package org.waqai.cli;

import org.jspecify.annotations.NullMarked;
