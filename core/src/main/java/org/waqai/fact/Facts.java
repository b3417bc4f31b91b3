package org.waqai.fact;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.stream.Collectors;
import org.waqai.entity.Entity;
import org.waqai.rule.Trace;
import org.waqai.text.Article;
import org.waqai.text.Span;
import org.waqai.time.Times;
import org.waqai.token.Tokens;

/**
 * What an article says: its facts, in the order of the text, with who and when. Immutable and
 * thread-safe.
 */
public final class Facts implements Iterable<Fact> {

  private final Tokens tokens;
  private final ImmutableList<Entity> entities;
  private final Times times;
  private final ImmutableList<Fact> facts;
  private final ImmutableList<Trace> traces;

  Facts(
      Tokens tokens,
      ImmutableList<Entity> entities,
      Times times,
      ImmutableList<Fact> facts,
      ImmutableList<Trace> traces) {
    this.tokens = tokens;
    this.entities = entities;
    this.times = times;
    this.facts = facts;
    this.traces = traces;
  }

  public Article article() {
    return tokens.text().article();
  }

  public Tokens tokens() {
    return tokens;
  }

  public ImmutableList<Fact> facts() {
    return facts;
  }

  /** The entities that have a name or take part in a fact, in the order of the text. */
  public ImmutableList<Entity> entities() {
    return entities;
  }

  public Times times() {
    return times;
  }

  @Override
  public Iterator<Fact> iterator() {
    return facts.iterator();
  }

  /** Every try of a rule, in the order of the text. */
  public ImmutableList<Trace> traces() {
    return traces;
  }

  /**
   * Which rules were tried at which words, which fired, and why the others did not: one line a try.
   */
  public String explain() {
    return traces.stream().map(this::told).collect(Collectors.joining("\n"));
  }

  /** The tries at the words of a span. */
  public String explain(Span span) {
    return traces.stream()
        .filter(t -> t.trigger().overlaps(span))
        .map(this::told)
        .collect(Collectors.joining("\n"));
  }

  private String told(Trace trace) {
    return trace + "  " + trace.trigger().text();
  }
}
