package org.waqai.time;

import java.util.Optional;
import org.waqai.text.Span;

/**
 * A time expression. {@link #from} to {@link #to} are its tokens; {@link #span} is without clitics.
 *
 * @param value empty where the text gives none or the day of publication is unknown
 * @param rule the name of the pattern that found it
 */
public record TimeMention(
    Span span, int from, int to, TimeValue.Type type, Optional<TimeValue> value, String rule) {}
