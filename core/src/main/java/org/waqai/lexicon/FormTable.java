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
  private static final int LONGEST = 127;

  private final char[] fold = new char[FOLDED];
  private final List<Origin> origins = new ArrayList<>();
  private final List<Feature> features = new ArrayList<>();
  private final Map<Feature, Integer> featureIds = new HashMap<>();
  private final char[] spelled = new char[LONGEST];
  private final char[] folded = new char[LONGEST];
  private char[] letters = new char[1 << 20];
  private int lettersEnd = 0;
  private int[] slots = new int[1 << 19];
  private int heads = 0;
  private int nodes = 1;
  private int[] at = new int[1 << 18];
  private byte[] lengths = new byte[1 << 18];
  private int[] origin = new int[1 << 18];
  private short[] feature = new short[1 << 18];
  private byte[] takes = new byte[1 << 18];
  private int[] next = new int[1 << 18];

  FormTable(UnaryOperator<String> folding) {
    for (int i = 0; i < FOLDED; i++) {
      fold[i] = (char) i;
      if (Character.isLetter(i)) {
        String folded = folding.apply(String.valueOf((char) i));
        fold[i] = folded.length() == 1 ? folded.charAt(0) : (char) i;
      }
    }
  }

  int origin(Origin value) {
    origins.add(value);
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
  void put(StringBuilder word, int from, int what, int takesBits) {
    int length = word.length();
    word.getChars(0, length, spelled, 0);
    for (int i = 0; i < length; i++) {
      folded[i] = fold(spelled[i]);
    }
    int slot = slot(folded, 0, length);
    int tail = 0;
    int spelling = -1;
    for (int node = slots[slot]; node != 0; node = next[node]) {
      boolean same = mismatches(node, spelled, 0) == 0;
      if (same && feature[node] == what && origins.get(origin[node]).equals(origins.get(from))) {
        int rare = takes[node] & takesBits & (Takes.RARE | Takes.OTHERWISE);
        takes[node] = (byte) ((takes[node] | takesBits) & ~(Takes.RARE | Takes.OTHERWISE) | rare);
        return;
      }
      spelling = same ? at[node] : spelling;
      tail = node;
    }
    int node = add(length, spelling);
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

  private int add(int length, int spelling) {
    if (nodes == at.length) {
      grow();
    }
    int node = nodes++;
    lengths[node] = (byte) length;
    at[node] = spelling >= 0 ? spelling : lettersEnd;
    if (spelling < 0) {
      if (lettersEnd + length > letters.length) {
        letters = Arrays.copyOf(letters, letters.length * 2);
      }
      System.arraycopy(spelled, 0, letters, lettersEnd, length);
      lettersEnd += length;
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
    for (int head : old) {
      if (head != 0) {
        for (int i = 0; i < lengths[head]; i++) {
          folded[i] = fold(letters[at[head] + i]);
        }
        slots[slot(folded, 0, lengths[head])] = head;
      }
    }
  }

  /** The slot of folded letters, or the free one where they would stand. */
  private int slot(char[] word, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + word[i];
    }
    hash *= 0x9E3779B9;
    int mask = slots.length - 1;
    int slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] != 0 && !matches(slots[slot], word, from, to)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean matches(int node, char[] word, int from, int to) {
    int length = to - from;
    if (lengths[node] != length) {
      return false;
    }
    int offset = at[node] - from;
    for (int i = from; i < to; i++) {
      if (fold(letters[offset + i]) != word[i]) {
        return false;
      }
    }
    return true;
  }

  private char fold(char c) {
    return c < FOLDED ? fold[c] : c;
  }

  /** The first form that folds to a part of a word; 0 if there is none. */
  int find(char[] key, int from, int to) {
    return slots[slot(key, from, to)];
  }

  /** The next form that folds to the same letters; 0 if there is none. */
  int next(int node) {
    return next[node];
  }

  /** How many letters of the text at a place are not those of the form. */
  int mismatches(int node, char[] text, int from) {
    int count = 0;
    for (int i = 0; i < lengths[node]; i++) {
      if (letters[at[node] + i] != text[from + i]) {
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
