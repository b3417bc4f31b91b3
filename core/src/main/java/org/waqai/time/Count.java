package org.waqai.time;

/** A number in the text, the token behind it, and the letters before it that do not belong. */
record Count(int value, int to, int cut) {}
