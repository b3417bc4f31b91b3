package org.waqai.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * All inflected forms before clitics: one hash table of letters with open addressing, without an
 * object for a form. Forms that fold to the same letters hang together in the order in which they
 * were put. Not changed once it is filled, and then thread-safe.
 */
final class FormTable {

  /** Where forms come from: the lemma and the part of speech. */
  record Origin(Lemma lemma, String base, WordClass wordClass) {}

  private static final int FOLDED = 0x700;

  private final char[] fold = new char[FOLDED];
  private final List<Origin> origins = new ArrayList<>();
  private final List<Feature> features = new ArrayList<>();
  private final Map<Feature, Integer> featureIds = new HashMap<>();
  private char[] letters = new char[1 << 20];
  private int lettersEnd = 0;
  private int[] slots = new int[1 << 18];
  private int heads = 0;
  private int nodes = 1;
  private int[] at = new int[1 << 17];
  private byte[] lengths = new byte[1 << 17];
  private int[] origin = new int[1 << 17];
  private short[] feature = new short[1 << 17];
  private byte[] takes = new byte[1 << 17];
  private int[] next = new int[1 << 17];

  FormTable(UnaryOperator<String> folding) {
    for (int i = 0; i < FOLDED; i++) {
      fold[i] = (char) i;
      if (Character.isLetter(i)) {
        String folded = folding.apply(String.valueOf((char) i));
        fold[i] = folded.length() == 1 ? folded.charAt(0) : (char) i;
      }
    }
  }

  int origin(Lemma lemma, String base, WordClass wordClass) {
    origins.add(new Origin(lemma, base, wordClass));
    return origins.size() - 1;
  }

  int feature(Feature value) {
    Integer known = featureIds.putIfAbsent(value, features.size());
    if (known == null) {
      features.add(value);
      return features.size() - 1;
    }
    return known;
  }

  /** Puts a form; one that is there already may take the clitics of both. */
  void put(CharSequence word, int from, int what, int takesBits) {
    int slot = slot(word, 0, word.length(), true);
    int tail = 0;
    int spelling = -1;
    for (int node = slots[slot]; node != 0; node = next[node]) {
      boolean same = mismatches(node, word, 0) == 0;
      if (same && feature[node] == what && origins.get(origin[node]).equals(origins.get(from))) {
        takes[node] |= (byte) takesBits;
        return;
      }
      spelling = same ? at[node] : spelling;
      tail = node;
    }
    int node = add(word, spelling);
    origin[node] = from;
    feature[node] = (short) what;
    takes[node] = (byte) takesBits;
    if (tail == 0) {
      slots[slot] = node;
      if (++heads * 2 > slots.length) {
        rehash();
      }
    } else {
      next[tail] = node;
    }
  }

  private int add(CharSequence word, int spelling) {
    if (nodes == at.length) {
      grow();
    }
    int node = nodes++;
    lengths[node] = (byte) word.length();
    at[node] = spelling >= 0 ? spelling : lettersEnd;
    if (spelling < 0) {
      if (lettersEnd + word.length() > letters.length) {
        letters = Arrays.copyOf(letters, letters.length * 2);
      }
      for (int i = 0; i < word.length(); i++) {
        letters[lettersEnd++] = word.charAt(i);
      }
    }
    return node;
  }

  private void grow() {
    int size = at.length * 2;
    at = Arrays.copyOf(at, size);
    lengths = Arrays.copyOf(lengths, size);
    origin = Arrays.copyOf(origin, size);
    feature = Arrays.copyOf(feature, size);
    takes = Arrays.copyOf(takes, size);
    next = Arrays.copyOf(next, size);
  }

  private void rehash() {
    int[] old = slots;
    slots = new int[old.length * 2];
    StringBuilder word = new StringBuilder();
    for (int head : old) {
      if (head != 0) {
        word.setLength(0);
        word.append(letters, at[head], lengths[head]);
        slots[slot(word, 0, word.length(), true)] = head;
      }
    }
  }

  private int slot(CharSequence word, int from, int to, boolean unfolded) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + (unfolded ? fold(word.charAt(i)) : word.charAt(i));
    }
    int mask = slots.length - 1;
    hash *= 0x9E3779B9;
    int slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] != 0 && !matches(slots[slot], word, from, to, unfolded)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean matches(int node, CharSequence word, int from, int to, boolean unfolded) {
    int length = to - from;
    if (lengths[node] != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = word.charAt(from + i);
      if (fold(letters[at[node] + i]) != (unfolded ? fold(c) : c)) {
        return false;
      }
    }
    return true;
  }

  private char fold(char c) {
    return c < FOLDED ? fold[c] : c;
  }

  /** The first form that folds to a part of a word; 0 if there is none. */
  int find(String key, int from, int to) {
    return slots[slot(key, from, to, false)];
  }

  /** The next form that folds to the same letters; 0 if there is none. */
  int next(int node) {
    return next[node];
  }

  /** How many letters of the text at a place are not those of the form. */
  int mismatches(int node, CharSequence text, int from) {
    int count = 0;
    for (int i = 0; i < lengths[node]; i++) {
      if (letters[at[node] + i] != text.charAt(from + i)) {
        count++;
      }
    }
    return count;
  }

  Origin origin(int node) {
    return origins.get(origin[node]);
  }

  Feature featureOf(int node) {
    return features.get(feature[node]);
  }

  boolean takes(int node, int bit) {
    return (takes[node] & bit) != 0;
  }
}
