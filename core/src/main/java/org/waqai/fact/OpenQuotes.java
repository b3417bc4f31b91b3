package org.waqai.fact;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.waqai.token.Sentence;
import org.waqai.token.TokenKind;
import org.waqai.token.Tokens;

/**
 * Which sentences go on with a quotation that one before them in the line has opened. Immutable.
 */
final class OpenQuotes {

  /** In sentences: a quotation that is longer has lost a mark. */
  private static final int LONGEST = 6;

  private final Tokens tokens;

  /** For each sentence the token that opened what is open at its start, or -1. */
  private final int[] openers;

  /** For each of these sentences the token that closes it. */
  private final int[] closers;

  OpenQuotes(Tokens tokens) {
    this.tokens = tokens;
    this.openers = new int[tokens.sentences().size()];
    this.closers = new int[openers.length];
    Arrays.fill(openers, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (Sentence sentence : tokens.sentences()) {
      if (startsLine(sentence)) {
        open.clear();
      }
      read(sentence, open);
    }
  }

  private void read(Sentence sentence, Deque<Integer> open) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (tokens.get(i).kind() == TokenKind.QUOTE_OPEN) {
        open.addLast(i);
      } else if (tokens.get(i).kind() == TokenKind.QUOTE_CLOSE && !open.isEmpty()) {
        close(open.removeLast(), i, sentence.index());
      }
    }
  }

  /** Notes a quotation for the sentences behind the one that it starts in. */
  private void close(int opener, int closer, int last) {
    int first = tokens.sentenceOf(opener).index();
    for (int i = first + 1; i <= last && last - first <= LONGEST; i++) {
      openers[i] = opener;
      closers[i] = closer;
    }
  }

  private boolean startsLine(Sentence sentence) {
    int first = sentence.from();
    if (first == 0 || first >= tokens.size()) {
      return true;
    }
    int end = tokens.get(first - 1).span().end();
    int start = tokens.get(first).span().start();
    return tokens.text().article().text().substring(end, start).indexOf('\n') >= 0;
  }

  /** The mark that opened the quotation of an earlier sentence that a token lies in, or -1. */
  int openerOver(int token) {
    int sentence = tokens.sentenceOf(token).index();
    return openers[sentence] >= 0 && token < closers[sentence] ? openers[sentence] : -1;
  }
}
