package org.waqai.corenlp;

import edu.stanford.nlp.trees.Tree;
import java.util.List;
import java.util.function.Consumer;
import org.waqai.phrase.Syntax;
import org.waqai.phrase.SyntaxWord;

/** Reads clauses with their verbs off a tree of the Arabic treebank. Used by one thread. */
final class Trees {

  private final List<SyntaxWord> words;
  private final Consumer<Syntax.Range> found;
  private int leaf;

  Trees(List<SyntaxWord> words, Consumer<Syntax.Range> found) {
    this.words = words;
    this.found = found;
  }

  static Syntax.Tag tag(String tag) {
    if (tag.startsWith("VB")) {
      return Syntax.Tag.VERB;
    }
    if (tag.contains("JJ")) {
      return Syntax.Tag.ADJECTIVE;
    }
    return tag.contains("NN") || tag.equals("VN") || tag.equals("DTVN")
        ? Syntax.Tag.NOUN
        : Syntax.Tag.OTHER;
  }

  /**
   * Tells of every clause and verb phrase below a node and returns the token of its verb, or -1.
   */
  int read(Tree node) {
    if (node.isPreTerminal() || node.isLeaf()) {
      int at = leaf++;
      boolean verb = node.isPreTerminal() && tag(node.label().value()) == Syntax.Tag.VERB;
      return verb && at < words.size() ? words.get(at).token() : -1;
    }
    int from = leaf;
    int own = -1;
    int below = -1;
    for (Tree child : node.children()) {
      int verb = read(child);
      if (verb >= 0 && child.isPreTerminal() && own < 0) {
        own = verb;
      } else if (verb >= 0 && below < 0 && child.label().value().startsWith("VP")) {
        below = verb;
      }
    }
    String label = node.label().value();
    if (!label.startsWith("VP") && !label.equals("S") && !label.equals("ROOT")) {
      return -1;
    }
    int verb = own >= 0 ? own : below;
    int to = Math.min(leaf, words.size());
    if (verb >= 0 && from < to) {
      found.accept(new Syntax.Range(words.get(from).token(), words.get(to - 1).token() + 1, verb));
    }
    return verb;
  }
}
