package org.waqai.phrase;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;

/**
 * A noun phrase while it grows from left to right: "three" becomes "three members", which becomes
 * "three members of the council". Used by one thread.
 */
final class PhraseDraft {

  final int from;
  int at;
  int head = -1;

  /** By article, pronoun or name: nothing more can be its complement. */
  boolean closed;

  boolean counted;
  @Nullable Mention mention;
  Gender office = Gender.EITHER;

  PhraseDraft(int from) {
    this.from = from;
    this.at = from;
  }

  /** The phrase begins with a name. */
  void open(Mention name) {
    mention = name;
    head = name.from();
    closed = true;
    at = Math.max(at + 1, endOf(name));
  }

  /** The name behind is the thing itself: "the town of X" is X. */
  void become(Mention name) {
    mention = name;
    head = name.from();
    complete(name);
  }

  /** The name behind ends the chain: "the people of X". */
  void complete(Mention name) {
    closed = true;
    at = endOf(name);
  }

  private static int endOf(Mention name) {
    return Math.max(name.to(), name.wholeTo());
  }

  /**
   * The phrase as it stands.
   *
   * @param oneOf whether its first word takes one out of several that follow
   */
  NounPhrase build(Reading[] readings, boolean oneOf) {
    Reading first = readings[from];
    Gender gender = mention != null ? mention.gender() : readings[head].gender();
    return new NounPhrase(
        from,
        at,
        at,
        head,
        Optional.ofNullable(mention),
        first.prefix(),
        first.preposition(),
        first.conjunction(),
        readings[at - 1].enclitic(),
        closed,
        office == Gender.EITHER ? gender : office,
        number(readings, oneOf),
        counted,
        Optional.empty());
  }

  private Number number(Reading[] readings, boolean oneOf) {
    boolean group = mention != null && mention.type() == EntityType.GROUP;
    if (group || readings[from].category() == Category.NUMBER) {
      return Number.PLURAL;
    }
    return oneOf ? Number.SINGULAR : readings[head].number();
  }
}
