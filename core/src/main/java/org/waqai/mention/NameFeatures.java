package org.waqai.mention;

import java.util.Arrays;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.WordClass;
import org.waqai.token.Token;
import org.waqai.token.TokenKind;
import org.waqai.token.Tokens;

/**
 * Says of each token what a learner of names looks at: the words around it, their beginnings and
 * ends, their clusters, what the lexicon knows of them, and what the lists and rules of {@link
 * GazetteerTagger} make of them. Features are 32-bit fingerprints; no string is built for one.
 * Immutable and thread-safe.
 */
public final class NameFeatures {

  private static final int WINDOW = 2;
  private static final int AFFIX = 4;

  /** The first clusterings, which are the ones that make pairs. */
  private static final int PAIRED = 2;

  private static final int COLUMNS = 7;
  private static final int WORD = 0;
  private static final int STEM = 1;
  private static final int ROW = 2;
  private static final int LIST = 3;
  private static final int LEXICON = 4;
  private static final int PART = 5;
  private static final int SHAPE = 6;

  private final GazetteerTagger lists;
  private final WordClusters clusters;

  public NameFeatures(GazetteerTagger lists, WordClusters clusters) {
    this.lists = lists;
    this.clusters = clusters;
  }

  /** The features of the tokens of a sentence. */
  public static final class Sentence {
    private final int[] starts;
    private int[] features;
    private int size;

    Sentence(int tokens) {
      starts = new int[tokens + 1];
      features = new int[tokens * 112 + 16];
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
      add(template, value, 0);
    }

    private void add(int template, int first, int second) {
      int hash = template * 0x9E3779B1;
      hash = (hash ^ first) * 0x85EBCA6B;
      hash ^= hash >>> 15;
      hash = (hash + second) * 0xC2B2AE35;
      hash ^= hash >>> 13;
      if (size == features.length) {
        features = Arrays.copyOf(features, 2 * size);
      }
      features[size++] = hash * 0x27D4EB2F;
    }
  }

  /** The features of a range of tokens, which is read as one sentence. */
  public Sentence of(Mentions found, int from, int to) {
    return of(found, lists.scan(found.tokens()), from, to);
  }

  Sentence of(Mentions found, Scan scan, int from, int to) {
    Tokens tokens = found.tokens();
    int size = to - from;
    int[] table = new int[(size + 2 * WINDOW) * COLUMNS];
    Arrays.fill(table, -1);
    for (int i = 0; i < size; i++) {
      describe(scan, found, from + i, table, (i + WINDOW) * COLUMNS);
    }
    Sentence sentence = new Sentence(size);
    for (int i = 0; i < size; i++) {
      sentence.starts[i] = sentence.size;
      window(sentence, table, i + WINDOW);
      pairs(sentence, table, i + WINDOW);
      affixes(sentence, tokens.get(from + i).key(), scan, from + i);
    }
    sentence.starts[size] = sentence.size;
    return sentence;
  }

  private void describe(Scan scan, Mentions found, int i, int[] table, int at) {
    Token token = scan.token(i);
    String key = token.key();
    table[at + WORD] = WordClusters.fingerprint(key, 0, key.length());
    String stem = stem(scan, i);
    table[at + STEM] = WordClusters.fingerprint(stem, 0, stem.length());
    table[at + ROW] = row(scan, i, key, stem);
    table[at + LIST] = list(found, i);
    table[at + LEXICON] = lexicon(scan, i);
    table[at + PART] = part(scan, i);
    table[at + SHAPE] = shape(scan, token);
  }

  /** The word without the clitics and the article that it may have. */
  private String stem(Scan scan, int i) {
    if (!scan.word(i)) {
      return scan.key(i);
    }
    var cuts = scan.cuts(i);
    return lists.gazetteer().clitics().withoutArticle(cuts.get(cuts.size() - 1).key());
  }

  private int row(Scan scan, int i, String key, String stem) {
    int row = clusters.row(key, 0, key.length());
    if (row >= 0 || !scan.word(i)) {
      return row;
    }
    for (Cut cut : scan.cuts(i)) {
      row = clusters.row(cut.key(), 0, cut.key().length());
      if (row >= 0) {
        return row;
      }
    }
    return clusters.row(stem, 0, stem.length());
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

  private void window(Sentence sentence, int[] table, int at) {
    for (int d = -WINDOW; d <= WINDOW; d++) {
      int cell = (at + d) * COLUMNS;
      int template = 100 * (d + WINDOW + 1);
      sentence.add(template, table[cell + WORD]);
      sentence.add(template + 1, table[cell + LIST]);
      sentence.add(template + 2, table[cell + LEXICON]);
      sentence.add(template + 3, table[cell + PART]);
      int row = table[cell + ROW];
      if (d >= -1 && d <= 1) {
        sentence.add(template + 4, table[cell + STEM]);
        sentence.add(template + 5, table[cell + SHAPE]);
      }
      for (int kind = 0; kind < clusters.kinds(); kind++) {
        int cluster = clusters.cluster(kind, row);
        if (cluster >= 0) {
          sentence.add(template + 10 + kind, cluster);
        }
      }
    }
  }

  private void pairs(Sentence sentence, int[] table, int at) {
    int here = at * COLUMNS;
    int before = here - COLUMNS;
    int behind = here + COLUMNS;
    sentence.add(1, table[before + WORD], table[here + WORD]);
    sentence.add(2, table[here + WORD], table[behind + WORD]);
    sentence.add(3, table[before + STEM], table[here + STEM]);
    sentence.add(4, table[before + LEXICON], table[here + LEXICON]);
    sentence.add(5, table[here + LEXICON], table[behind + LEXICON]);
    sentence.add(6, table[before + LIST], table[here + LIST]);
    sentence.add(7, table[here + LIST], table[behind + LIST]);
    sentence.add(8, table[before + PART], table[here + PART]);
    sentence.add(9, table[here + PART], table[behind + PART]);
    sentence.add(10, table[here + PART], table[here + LEXICON]);
    sentence.add(11, table[here + LIST], table[here + PART]);
    sentence.add(12, table[before + WORD], table[here + LIST]);
    sentence.add(13, table[here + LIST], table[behind + WORD]);
    for (int kind = 0; kind < Math.min(PAIRED, clusters.kinds()); kind++) {
      int a = clusters.cluster(kind, table[before + ROW]);
      int b = clusters.cluster(kind, table[here + ROW]);
      int c = clusters.cluster(kind, table[behind + ROW]);
      sentence.add(20 + kind, a, b);
      sentence.add(30 + kind, b, c);
      sentence.add(40 + kind, a, c);
      sentence.add(50 + kind, b, table[here + LIST]);
    }
  }

  private static void affixes(Sentence sentence, String key, Scan scan, int i) {
    int length = key.length();
    if (!scan.word(i) && scan.token(i).kind() != TokenKind.FOREIGN) {
      return;
    }
    for (int n = 1; n <= AFFIX && n < length; n++) {
      sentence.add(70 + n, WordClusters.fingerprint(key, 0, n));
      sentence.add(80 + n, WordClusters.fingerprint(key, length - n, length));
    }
  }
}
