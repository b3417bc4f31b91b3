package org.waqai.corenlp;

import edu.stanford.nlp.trees.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waqai.phrase.Syntax;
import org.waqai.phrase.SyntaxWord;

/**
 * Reads off a tree of the Arabic treebank what prepositional phrases belong to and where noun
 * phrases end. Used by one thread.
 */
final class Trees {

  private final List<SyntaxWord> words;
  private final Map<Integer, Integer> governors = new HashMap<>();
  private final Map<Integer, Integer> ends = new HashMap<>();
  private int leaf;

  Trees(List<SyntaxWord> words) {
    this.words = words;
  }

  Syntax read(Tree tree) {
    visit(tree);
    return new Syntax(governors, ends);
  }

  /** Takes note of a node and those below it, and returns the token of its verb, or -1. */
  private int visit(Tree node) {
    if (node.isPreTerminal() || node.isLeaf()) {
      int at = leaf++;
      boolean verb = node.isPreTerminal() && node.label().value().startsWith("VB");
      return verb && at < words.size() ? words.get(at).token() : -1;
    }
    int from = leaf;
    int own = -1;
    int below = -1;
    int whole = -1;
    List<Integer> prepositions = new ArrayList<>();
    for (Tree child : node.children()) {
      int start = leaf;
      int verb = visit(child);
      String kind = child.label().value();
      if (verb >= 0 && child.isPreTerminal() && own < 0) {
        own = verb;
      } else if (verb >= 0 && below < 0 && kind.startsWith("VP")) {
        below = verb;
      }
      if (kind.startsWith("PP") && start < words.size()) {
        prepositions.add(words.get(start).token());
      }
      if (whole < 0 && start > from && (kind.startsWith("S") || kind.startsWith("PUNC"))) {
        whole = start;
      }
    }
    String label = node.label().value();
    int verb = own >= 0 ? own : below;
    if (label.startsWith("NP")) {
      nounPhrase(from, whole < 0 ? Math.min(leaf, words.size()) : whole, prepositions);
    } else if (label.startsWith("VP") && verb >= 0) {
      prepositions.forEach(p -> governors.put(p, verb));
    }
    return label.startsWith("VP") ? verb : -1;
  }

  /** Its head in Arabic is its first word; relative clauses and asides are no part of it. */
  private void nounPhrase(int from, int to, List<Integer> prepositions) {
    int head = -1;
    for (int i = from; i < to && head < 0; i++) {
      SyntaxWord.Role role = words.get(i).role();
      boolean word = role == SyntaxWord.Role.WORD || role == SyntaxWord.Role.NUMBER;
      head = word ? words.get(i).token() : -1;
    }
    if (head < 0) {
      return;
    }
    ends.merge(head, words.get(to - 1).token() + 1, Math::max);
    for (int preposition : prepositions) {
      if (preposition != head) {
        governors.put(preposition, head);
      }
    }
  }
}
