package org.waqai.mention;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Expressions of one or more words, filed by their folded words, with what is known of each. A
 * hyphen between two words of the text counts as a space. Not changed once it has been read.
 */
final class KeyTrie<V> {

  private static final Splitter WORDS = Splitter.onPattern("[\\s\\-]+").omitEmptyStrings();

  /** What was found, and the token behind it. */
  record Hit<V>(int to, V value) {}

  private static final class Node<V> {
    final Map<String, Node<V>> next = new HashMap<>(2);
    @Nullable V value;
  }

  private final Node<V> root = new Node<>();

  static List<String> words(String key) {
    return WORDS.splitToList(key);
  }

  /** Files a folded expression; the first value of an expression stays. */
  void put(String key, V value) {
    Node<V> node = root;
    for (String word : words(key)) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    if (node != root && node.value == null) {
      node.value = value;
    }
  }

  /** The value of exactly one expression. */
  @Nullable V get(String key) {
    Node<V> node = root;
    for (String word : words(key)) {
      node = node.next.get(word);
      if (node == null) {
        return null;
      }
    }
    return node.value;
  }

  /** The value of a single word. */
  @Nullable V word(String key) {
    Node<V> node = root.next.get(key);
    return node == null ? null : node.value;
  }

  /** Whether an expression starts with a word. */
  boolean starts(String key) {
    return root.next.containsKey(key);
  }

  /** The longest expression that starts at a token, whose own letters are {@code first}. */
  @Nullable Hit<V> match(Scan scan, int at, int end, String first) {
    Node<V> node = root.next.get(first);
    Hit<V> best = null;
    int to = at + 1;
    while (node != null) {
      if (node.value != null) {
        best = new Hit<>(to, node.value);
      }
      if (node.next.isEmpty()) {
        break;
      }
      to = scan.afterHyphen(to, end);
      if (to >= end) {
        break;
      }
      node = node.next.get(scan.key(to));
      to++;
    }
    return best;
  }
}
