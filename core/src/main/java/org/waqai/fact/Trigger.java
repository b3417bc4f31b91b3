package org.waqai.fact;

import org.waqai.text.Span;

/** A word that tells of an event, with the index of its sentence. */
public record Trigger(Span span, int sentence) {}
