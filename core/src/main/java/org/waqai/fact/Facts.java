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
  private final ImmutableList<Span> unparsed;

  Facts(
      Tokens tokens,
      ImmutableList<Entity> entities,
      Times times,
      ImmutableList<Fact> facts,
      ImmutableList<Trace> traces,
      ImmutableList<Span> unparsed) {
    this.unparsed = unparsed;
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

  /**
   * The sentences that a full parser was asked about and left to the rules, such as too long ones,
   * in the order of the text. Always empty without such a parser.
   */
  public ImmutableList<Span> unparsed() {
    return unparsed;
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
    return traces.stream().map(this::told).distinct().collect(Collectors.joining("\n"));
  }

  /**
   * The tries at every word of a stretch of the article; a word that no rule lists, or that is not
   * read as one of the words that rules list, says so.
   *
   * @param start offset in UTF-16 units of the article's text
   * @param end offset behind the stretch; a stretch without words gives ""
   */
  public String explain(int start, int end) {
    StringBuilder told = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      Span word = tokens.get(i).span();
      if (!tokens.get(i).isWord() || word.end() <= start || word.start() >= end) {
        continue;
      }
      String tries = explain(word);
      if (tries.isEmpty()) {
        tries =
            "%d..%d no rule lists it, as it is read here  %s"
                .formatted(word.start(), word.end(), word.text());
      }
      told.append(told.isEmpty() ? "" : "\n").append(tries);
    }
    return told.toString();
  }

  /** The tries at the words of a span. */
  public String explain(Span span) {
    return traces.stream()
        .filter(t -> t.trigger().overlaps(span))
        .map(this::told)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private String told(Trace trace) {
    return trace + "  " + trace.trigger().text();
  }
}
