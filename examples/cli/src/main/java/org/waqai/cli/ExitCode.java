package org.waqai.cli;

/** What the exit code of the process means; a script may rely on it. */
final class ExitCode {

  /** Every record was read. */
  static final int OK = 0;

  /** Some records could not be read; all others were. */
  static final int SOME_FAILED = 1;

  /** The command line makes no sense. */
  static final int USAGE = 2;

  /** A file could not be read, or the output not be written. */
  static final int IO = 3;

  /** The language files are missing or have a mistake. */
  static final int RESOURCES = 4;

  private ExitCode() {}
}
