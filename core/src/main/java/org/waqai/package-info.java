/**
 * The front door. The floors below it, from the top: json, fact, rule, entity, phrase, mention,
 * time, token, text, lexicon; each imports only from those below it.
 */
@NullMarked
package org.waqai;

import org.jspecify.annotations.NullMarked;
