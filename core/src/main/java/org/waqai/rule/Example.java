package org.waqai.rule;

import com.google.common.collect.ImmutableListMultimap;

/**
 * A text that a frame must read as its lines say, or, where {@code positive} is false, in which it
 * must find nothing.
 *
 * @param wished whether it is not read so yet: an aim, told apart from what holds
 * @param expected the roles and what fills them, with {@code trigger}, {@code place}, {@code time},
 *     {@code polarity} and {@code modality} beside the type's own
 */
public record Example(
    String file,
    int line,
    boolean positive,
    boolean wished,
    String text,
    ImmutableListMultimap<String, String> expected) {}
