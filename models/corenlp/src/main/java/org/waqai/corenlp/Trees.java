package org.waqai.corenlp;

import com.google.common.collect.ImmutableMap;
import edu.stanford.nlp.trees.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.waqai.phrase.Syntax;
import org.waqai.phrase.SyntaxWord;

/** Reads clauses with their verbs off a tree of the Arabic treebank. Used by one thread. */
final class Trees {

  private final List<SyntaxWord> words;
  private final Consumer<Syntax.Range> found;
  private final Map<Integer, Integer> governors = new HashMap<>();
  private final Map<Integer, Integer> ends = new HashMap<>();
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

  /** Of each prepositional phrase the word that it belongs to, by their tokens. */
  ImmutableMap<Integer, Integer> governors() {
    return ImmutableMap.copyOf(governors);
  }

  /** Of each first word of a noun phrase the token behind it, by their tokens. */
  ImmutableMap<Integer, Integer> ends() {
    return ImmutableMap.copyOf(ends);
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
    int whole = -1;
    List<Integer> prepositions = new ArrayList<>();
    for (Tree child : node.children()) {
      int start = leaf;
      int verb = read(child);
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
    int to = Math.min(leaf, words.size());
    if (label.startsWith("NP")) {
      nounPhrase(from, whole < 0 ? to : whole, prepositions);
    } else if (label.startsWith("VP") && verb >= 0) {
      prepositions.forEach(p -> governors.put(p, verb));
    }
    if (!label.startsWith("VP") && !label.equals("S") && !label.equals("ROOT")) {
      return -1;
    }
    if (verb >= 0 && from < to) {
      found.accept(new Syntax.Range(words.get(from).token(), words.get(to - 1).token() + 1, verb));
    }
    return verb;
  }
}
