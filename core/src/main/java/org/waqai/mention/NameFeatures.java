package org.waqai.mention;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.WordClass;
import org.waqai.token.Token;
import org.waqai.token.TokenKind;
import org.waqai.token.Tokens;

/**
 * Says of each token what a learner of names looks at: the word, its beginnings and ends, its
 * vector, what the lexicon knows of it, and what the lists and rules of {@link GazetteerTagger}
 * make of it. The words around it have features of their own, which the learner sees beside these.
 * Features are 32-bit fingerprints; no string is built for one. Immutable and thread-safe.
 */
public final class NameFeatures {

  private static final int AFFIX = 4;

  private static final int WORD = 1;
  private static final int STEM = 2;
  private static final int LIST = 3;
  private static final int LEXICON = 4;
  private static final int PART = 5;
  private static final int SHAPE = 6;
  private static final int VECTOR = 7;
  private static final int BEGIN = 10;
  private static final int END = 20;

  private final GazetteerTagger lists;
  private final IntPredicate vectors;

  /**
   * Features with vectors.
   *
   * @param vectors whether there is a vector behind a feature that stands for one
   */
  public NameFeatures(GazetteerTagger lists, IntPredicate vectors) {
    this.lists = lists;
    this.vectors = vectors;
  }

  /** The features of the tokens of a sentence. */
  public static final class Sentence {
    private final int[] starts;
    private int[] features;
    private int size;

    Sentence(int tokens) {
      starts = new int[tokens + 1];
      features = new int[tokens * 24 + 16];
    }

    /** How many tokens there are. */
    public int size() {
      return starts.length - 1;
    }

    /** The index of a token's first feature. */
    public int from(int token) {
      return starts[token];
    }

    /** Behind the index of a token's last feature. */
    public int to(int token) {
      return starts[token + 1];
    }

    /** The fingerprint of a feature. */
    public int feature(int index) {
      return features[index];
    }

    private void add(int template, int value) {
      addFeature(fingerprint(template, value));
    }

    private void addFeature(int feature) {
      if (size == features.length) {
        features = Arrays.copyOf(features, 2 * size);
      }
      features[size++] = feature;
    }
  }

  private static int fingerprint(int template, int value) {
    int hash = template * 0x9E3779B1;
    hash = (hash ^ value) * 0x85EBCA6B;
    hash ^= hash >>> 15;
    hash *= 0xC2B2AE35;
    hash ^= hash >>> 13;
    return hash * 0x27D4EB2F;
  }

  private static int fingerprint(String word, int from, int to) {
    int hash = 0x811C9DC5;
    for (int i = from; i < to; i++) {
      hash = (hash ^ word.charAt(i)) * 0x01000193;
    }
    hash ^= hash >>> 15;
    hash *= 0x2C1B3C6D;
    return hash ^ (hash >>> 13);
  }

  /** The feature that stands for the vector of a folded word. */
  public static int vector(String word) {
    return fingerprint(VECTOR, fingerprint(word, 0, word.length()));
  }

  /** The features of a range of tokens, which is read as one sentence. */
  public Sentence of(Mentions found, int from, int to) {
    return of(found, lists.scan(found.tokens()), from, to);
  }

  Sentence of(Mentions found, Scan scan, int from, int to) {
    Tokens tokens = found.tokens();
    Sentence sentence = new Sentence(to - from);
    for (int i = from; i < to; i++) {
      sentence.starts[i - from] = sentence.size;
      describe(sentence, scan, found, i);
      affixes(sentence, tokens.get(i).key(), scan, i);
    }
    sentence.starts[to - from] = sentence.size;
    return sentence;
  }

  private void describe(Sentence sentence, Scan scan, Mentions found, int i) {
    String key = scan.key(i);
    String stem = stem(scan, i);
    sentence.add(WORD, fingerprint(key, 0, key.length()));
    sentence.add(STEM, fingerprint(stem, 0, stem.length()));
    sentence.add(LIST, list(found, i));
    sentence.add(LEXICON, lexicon(scan, i));
    sentence.add(PART, part(scan, i));
    sentence.add(SHAPE, shape(scan, scan.token(i)));
    vector(sentence, scan, i, key, stem);
  }

  /** The word without the clitics and the article that it may have. */
  private String stem(Scan scan, int i) {
    if (!scan.word(i)) {
      return scan.key(i);
    }
    var cuts = scan.cuts(i);
    return lists.gazetteer().clitics().withoutArticle(cuts.get(cuts.size() - 1).key());
  }

  /** The vector of the word, else of the word without clitics, else of its stem. */
  private void vector(Sentence sentence, Scan scan, int i, String key, String stem) {
    if (addVector(sentence, key) || !scan.word(i)) {
      return;
    }
    for (Cut cut : scan.cuts(i)) {
      if (addVector(sentence, cut.key())) {
        return;
      }
    }
    addVector(sentence, stem);
  }

  private boolean addVector(Sentence sentence, String word) {
    int feature = vector(word);
    boolean known = vectors.test(feature);
    if (known) {
      sentence.addFeature(feature);
    }
    return known;
  }

  /** What the lists and rules make of a token. */
  private static int list(Mentions found, int i) {
    Mention mention = found.at(i).orElse(null);
    if (mention == null) {
      return found.wholeAt(i).isPresent() ? 1 : 0;
    }
    int code = 31 * mention.type().name().hashCode() + 17 * mention.kind().name().hashCode();
    return code + (mention.from() == i ? 0 : 1) + (mention.confidence() >= 0.9 ? 2 : 0);
  }

  private static int lexicon(Scan scan, int i) {
    int code = 0;
    for (Analysis a : scan.tokens().analyses(i)) {
      code |= a.isVerb() ? 1 : bit(a.wordClass());
      code |= a.lemma().is("person") ? 512 : 0;
    }
    return code | (scan.word(i) && scan.common(i) ? 1024 : 0);
  }

  private static int bit(WordClass wordClass) {
    return switch (wordClass) {
      case VERB -> 1;
      case MASDAR -> 2;
      case ACTIVE_PARTICIPLE -> 4;
      case PASSIVE_PARTICIPLE -> 8;
      case NOUN -> 16;
      case ADJECTIVE -> 32;
      case PARTICLE -> 64;
    };
  }

  private int part(Scan scan, int i) {
    if (!scan.word(i)) {
      return 0;
    }
    int cut = 0;
    for (Cut c : scan.cuts(i)) {
      NamePart part = lists.gazetteer().parts().word(c.key());
      if (part != null) {
        int code = (part.given() ? 1 : 0) | (part.family() ? 2 : 0) | (part.foreign() ? 4 : 0);
        return 1 + 16 * Math.min(cut, 1) + code + (part.doubtful() ? 8 : 0);
      }
      Place place = lists.gazetteer().places().word(c.key());
      if (place != null) {
        return 64 + (place.doubtful() ? 1 : 0) + 2 * Math.min(cut, 1);
      }
      Nisba nisba = lists.gazetteer().nations().definite(c.key());
      if (nisba != null) {
        return 96 + (nisba.plural() ? 1 : 0) + 2 * Math.min(cut, 1);
      }
      cut++;
    }
    return 0;
  }

  private static int shape(Scan scan, Token token) {
    if (!token.isWord()) {
      return token.kind().name().hashCode();
    }
    int code = 32 + Math.min(9, token.key().length());
    return code + (scan.definite(token.index()) ? 16 : 0);
  }

  private static void affixes(Sentence sentence, String key, Scan scan, int i) {
    int length = key.length();
    if (!scan.word(i) && scan.token(i).kind() != TokenKind.FOREIGN) {
      return;
    }
    for (int n = 1; n <= AFFIX && n < length; n++) {
      sentence.add(BEGIN + n, fingerprint(key, 0, n));
      sentence.add(END + n, fingerprint(key, length - n, length));
    }
  }
}
