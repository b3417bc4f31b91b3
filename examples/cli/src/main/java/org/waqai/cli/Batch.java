package org.waqai.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads many records on several threads and delivers their outcomes in the order of the input. At
 * most four records a thread are under way, so memory does not grow with the input. One thread
 * needs no pool: each record is delivered before the next is taken.
 */
final class Batch {

  private static final int WINDOW = 4;

  private final Worker worker;
  private final int threads;

  Batch(Worker worker, int threads) {
    this.worker = worker;
    this.threads = threads;
  }

  /** Takes the outcomes in order. */
  @FunctionalInterface
  interface Sink {

    /** Whether to go on. */
    boolean take(Item item, Outcome outcome) throws IOException;
  }

  private record Pending(Item item, Future<Outcome> outcome) {}

  /** Until the input ends or the sink has had enough. */
  void run(Items items, Sink sink) throws IOException, InterruptedException {
    if (threads == 1) {
      runHere(items, sink);
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      run(items, sink, pool);
    } finally {
      pool.shutdownNow();
    }
  }

  private void runHere(Items items, Sink sink) throws IOException {
    Optional<Item> item = items.next();
    while (item.isPresent() && sink.take(item.get(), worker.work(item.get()))) {
      item = items.next();
    }
  }

  private void run(Items items, Sink sink, ExecutorService pool)
      throws IOException, InterruptedException {
    Deque<Pending> window = new ArrayDeque<>();
    Optional<Item> next = items.next();
    while (next.isPresent() || !window.isEmpty()) {
      if (next.isPresent() && window.size() < WINDOW * threads) {
        Item item = next.get();
        window.add(new Pending(item, pool.submit(() -> worker.work(item))));
        next = items.next();
      } else if (!deliver(window.remove(), sink)) {
        return;
      }
    }
  }

  private static boolean deliver(Pending pending, Sink sink)
      throws IOException, InterruptedException {
    try {
      return sink.take(pending.item(), pending.outcome().get());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
