/** What happened: events with their arguments, place, time, polarity and modality. */
@NullMarked
package org.waqai.fact;

import org.jspecify.annotations.NullMarked;
