package org.waqai.time;

/**
 * A length of time in the text.
 *
 * @param unit the letter of its unit in the lexicon
 * @param iso its value in ISO 8601
 * @param count how many units, 0 if they are not whole
 */
record Amount(String unit, int count, String iso, String modifier, int to, int cut) {}
