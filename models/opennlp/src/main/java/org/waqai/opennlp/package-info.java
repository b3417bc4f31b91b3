/** Names by the name finders of Apache OpenNLP, trained by anybody. */
@NullMarked
package org.waqai.opennlp;

import org.jspecify.annotations.NullMarked;
