/** Who is who: all mentions of one person, body or place together. */
@NullMarked
package org.waqai.entity;

import org.jspecify.annotations.NullMarked;
