package org.waqai.cli;

import java.io.IOException;

/**
 * Loads and reads one record, and never throws: what goes wrong with one article is that article's
 * outcome.
 */
final class Worker {

  private final Reading reading;
  private final boolean withText;

  Worker(Reading reading, boolean withText) {
    this.reading = reading;
    this.withText = withText;
  }

  Outcome work(Item item) {
    try {
      Document document = item.load().load();
      return new Outcome.Read(reading.read(document.article(), withText || document.rebuilt()));
    } catch (BadRecordException e) {
      return new Outcome.Failed(e.getMessage(), false);
    } catch (IOException e) {
      return new Outcome.Failed("cannot be read: " + e.getMessage(), true);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Outcome.Failed("the reader failed, please report it: " + e, false);
    }
  }
}
