package org.waqai.mention;

import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis.Gender;

/** What is known of a person or an organisation of the news. */
record Known(@Nullable String country, Gender gender, boolean doubtful) {}
