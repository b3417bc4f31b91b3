package org.waqai.cli;

import java.io.IOException;

/**
 * A record of the input, not yet decoded, so that whoever reads the input does no work and the
 * workers do it all.
 *
 * @param origin the file and, in a file of lines, the line: {@code news.jsonl:12}
 * @param line the line, or 0 where the file is the record
 * @param bytes how much of the input it is
 */
record Item(String origin, int line, long bytes, Load load) {

  /** Makes the article. */
  @FunctionalInterface
  interface Load {
    Document load() throws IOException, BadRecordException;
  }
}
