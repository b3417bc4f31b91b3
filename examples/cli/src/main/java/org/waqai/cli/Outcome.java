package org.waqai.cli;

/** What became of a record. */
sealed interface Outcome {

  /**
   * @param output what to print, without a line break at the end
   */
  record Read(String output) implements Outcome {}

  /**
   * @param why in a line
   * @param io whether the input could not be read at all
   */
  record Failed(String why, boolean io) implements Outcome {}
}
