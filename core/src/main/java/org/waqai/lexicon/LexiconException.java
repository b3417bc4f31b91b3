package org.waqai.lexicon;

/**
 * A mistake in a text file of the language, with its file and line: {@code meet.rules:12: no list
 * is called 'x'}.
 */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LexiconException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }

  public LexiconException(String file, Throwable cause) {
    super(file + ": cannot be read: " + cause.getMessage(), cause);
  }
}
