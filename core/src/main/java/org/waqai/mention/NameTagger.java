package org.waqai.mention;

import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.waqai.lexicon.Resources;
import org.waqai.token.Sentence;
import org.waqai.token.Tokens;

/**
 * Finds names by a trained model that sees what {@link GazetteerTagger} makes of the words. The
 * model decides where persons, places and organisations begin and end; titles, offices, groups,
 * abbreviations and countries are those of the lists. Immutable and thread-safe.
 */
public final class NameTagger implements Tagger {

  /** The longest stretch that is labelled at once; it bounds the work on endless sentences. */
  private static final int LONGEST = 400;

  private final GazetteerTagger lists;
  private final NameFeatures features;
  private final NameModel model;

  /** A tagger with a model that was trained with the same lists. */
  public NameTagger(GazetteerTagger lists, NameModel model) {
    this.lists = lists;
    this.features = new NameFeatures(lists, model::knows);
    this.model = model;
  }

  /**
   * A tagger with the model {@code mention/names.bin}.
   *
   * @throws UncheckedIOException if the file is missing or is none of ours
   */
  public static NameTagger read(Resources resources, GazetteerTagger lists) {
    try (InputStream in = new BufferedInputStream(resources.bytes("mention/names.bin"))) {
      return new NameTagger(lists, NameModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("the model of names cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public Mentions tag(Tokens tokens) {
    Mentions listed = lists.tag(tokens);
    Scan scan = lists.scan(tokens);
    return join(lists, scan, listed, label(listed, scan));
  }

  /** The names of the labels, with what the lists know of them. */
  static Mentions join(GazetteerTagger lists, Scan scan, Mentions listed, byte[] labels) {
    List<Labelled> names = new ArrayList<>();
    for (Sentence sentence : scan.tokens().sentences()) {
      if (sentence.kind() != Sentence.Kind.META) {
        labelled(labels, sentence.from(), sentence.to(), names);
      }
    }
    return Mentions.of(scan.tokens(), new NameJoiner(lists.readers(), scan, listed).join(names));
  }

  @Override
  public ImmutableList<NameLabel> labels(Tokens tokens) {
    return listOf(label(lists.tag(tokens), lists.scan(tokens)));
  }

  static ImmutableList<NameLabel> listOf(byte[] labels) {
    ImmutableList.Builder<NameLabel> list = ImmutableList.builderWithExpectedSize(labels.length);
    for (byte label : labels) {
      list.add(NameLabel.of(label));
    }
    return list.build();
  }

  private byte[] label(Mentions listed, Scan scan) {
    return label(scan.tokens(), (from, to) -> model.label(features.of(listed, scan, from, to)));
  }

  /** Labels the tokens from one to another. */
  interface Stretch {
    byte[] label(int from, int to);
  }

  /** The labels of all tokens, a sentence or a stretch of a long one at a time. */
  static byte[] label(Tokens tokens, Stretch stretch) {
    byte[] labels = new byte[tokens.size()];
    for (Sentence sentence : tokens.sentences()) {
      for (int from = sentence.from(); from < sentence.to(); from += LONGEST) {
        int to = Math.min(sentence.to(), from + LONGEST);
        System.arraycopy(stretch.label(from, to), 0, labels, from, to - from);
      }
    }
    return labels;
  }

  /** A run of tokens that the model labels as one name. */
  record Labelled(EntityType type, int from, int to) {}

  private static void labelled(byte[] labels, int from, int end, List<Labelled> names) {
    for (int i = from; i < end; ) {
      EntityType type = NameLabel.of(labels[i]).type();
      int to = i + 1;
      if (type != null) {
        while (to < end
            && NameLabel.of(labels[to]).type() == type
            && !NameLabel.of(labels[to]).begin()) {
          to++;
        }
        names.add(new Labelled(type, i, to));
      }
      i = to;
    }
  }
}
