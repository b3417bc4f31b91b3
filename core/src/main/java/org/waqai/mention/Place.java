package org.waqai.mention;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a place name.
 *
 * @param country ISO code of the country that it is or lies in, or null
 * @param doubtful whether the name is also a common word or a person's
 */
record Place(String kind, @Nullable String country, boolean doubtful) {}
