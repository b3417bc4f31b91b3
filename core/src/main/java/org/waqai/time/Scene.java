package org.waqai.time;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waqai.token.Sentence;
import org.waqai.token.Token;
import org.waqai.token.TokenKind;
import org.waqai.token.Tokens;

/** One sentence as the readers see it: its tokens, and what the lexicon knows of each. */
final class Scene {

  private final Tokens tokens;
  private final Sentence sentence;
  private final Setting setting;
  private final List<List<Term>> terms;

  Scene(Tokens tokens, Sentence sentence, Setting setting, List<List<Term>> terms) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.setting = setting;
    this.terms = terms;
  }

  Tokens tokens() {
    return tokens;
  }

  Sentence sentence() {
    return sentence;
  }

  Setting setting() {
    return setting;
  }

  int from() {
    return sentence.from();
  }

  int to() {
    return sentence.to();
  }

  boolean has(int i) {
    return i >= sentence.from() && i < sentence.to();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String key(int i) {
    return has(i) ? tokens.get(i).key().toLowerCase(Locale.ROOT) : "";
  }

  boolean isMark(int i, String marks) {
    return has(i) && tokens.get(i).isMark(marks);
  }

  boolean is(int i, TokenKind kind) {
    return has(i) && tokens.get(i).kind() == kind;
  }

  boolean empty(int i) {
    return terms.get(i - sentence.from()).isEmpty();
  }

  /** The longest term of a kind that starts at a token, with as few clitics as can be. */
  @Nullable Term find(int i, Kind kind) {
    if (!has(i)) {
      return null;
    }
    Term best = null;
    for (Term term : terms.get(i - sentence.from())) {
      if (term.kind() == kind && (best == null || term.to() > best.to())) {
        best = term;
      }
    }
    return best;
  }

  /** The same, but with nothing glued before it. */
  @Nullable Term bare(int i, Kind kind) {
    if (!has(i)) {
      return null;
    }
    Term best = null;
    for (Term term : terms.get(i - sentence.from())) {
      if (term.kind() == kind && term.bare() && (best == null || term.to() > best.to())) {
        best = term;
      }
    }
    return best;
  }

  /** Whether a term of the kind ends right before a token. */
  boolean ends(int i, Kind kind) {
    for (int k = i - 1; k >= sentence.from() && k >= i - 3; k--) {
      for (Term term : terms.get(k - sentence.from())) {
        if (term.kind() == kind && term.to() == i) {
          return true;
        }
      }
    }
    return false;
  }

  /** The place behind a term that may stand there or not. */
  int skip(int i, Kind kind) {
    Term term = bare(i, kind);
    return term == null ? i : term.to();
  }
}
