/** Stanford CoreNLP's Arabic tagger and parser behind the types of Waqai. */
@NullMarked
package org.waqai.corenlp;

import org.jspecify.annotations.NullMarked;
