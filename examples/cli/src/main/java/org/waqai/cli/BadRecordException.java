package org.waqai.cli;

/** A record of the input is no article; the message says why, in a line. */
final class BadRecordException extends Exception {

  private static final long serialVersionUID = 1L;

  BadRecordException(String message) {
    super(message);
  }
}
