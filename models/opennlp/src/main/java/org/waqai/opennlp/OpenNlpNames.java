package org.waqai.opennlp;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.waqai.mention.EntityType;
import org.waqai.mention.NameLabel;
import org.waqai.mention.NameLabeller;

/**
 * Labels words by a name finder of OpenNLP: {@code
 * Waqai.arabic().withNames(OpenNlpNames.read(file))}. Names of the types person, location and
 * organization, also written PER, LOC, GPE and ORG in any case, are taken; others are none. Each
 * sentence is looked at by itself, so that the result does not depend on what was read before.
 *
 * <p>Thread-safe: a finder of OpenNLP is not, so each thread that is at work borrows one; there are
 * never more of them than threads that were at work at one time.
 */
public final class OpenNlpNames implements NameLabeller {

  private static final ImmutableMap<String, EntityType> TYPES =
      ImmutableMap.<String, EntityType>builder()
          .put("person", EntityType.PERSON)
          .put("per", EntityType.PERSON)
          .put("pers", EntityType.PERSON)
          .put("location", EntityType.LOCATION)
          .put("loc", EntityType.LOCATION)
          .put("gpe", EntityType.LOCATION)
          .put("organization", EntityType.ORGANIZATION)
          .put("organisation", EntityType.ORGANIZATION)
          .put("org", EntityType.ORGANIZATION)
          .buildOrThrow();

  private final TokenNameFinderModel model;
  private final ConcurrentLinkedQueue<NameFinderME> idle = new ConcurrentLinkedQueue<>();

  private OpenNlpNames(TokenNameFinderModel model) {
    this.model = model;
  }

  /** Names by a model that is already loaded. */
  public static OpenNlpNames of(TokenNameFinderModel model) {
    return new OpenNlpNames(model);
  }

  /**
   * Reads a model from a file.
   *
   * @throws IOException if the file cannot be read or is no model of a name finder
   */
  public static OpenNlpNames read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads a model from a stream, which stays open.
   *
   * @param name how messages call it
   * @throws IOException if it cannot be read or is no model of a name finder
   */
  public static OpenNlpNames read(InputStream in, String name) throws IOException {
    try {
      return new OpenNlpNames(new TokenNameFinderModel(in));
    } catch (IOException | RuntimeException e) {
      // OpenNLP meets a file that is no model with whatever exception its first step ends in.
      throw new IOException(name + " is no name finder of OpenNLP: " + e.getMessage(), e);
    }
  }

  @Override
  public ImmutableList<NameLabel> label(List<String> words) {
    NameFinderME finder = idle.poll();
    if (finder == null) {
      finder = new NameFinderME(model);
    }
    Span[] names = finder.find(words.toArray(String[]::new));
    finder.clearAdaptiveData();
    idle.add(finder);
    NameLabel[] labels = new NameLabel[words.size()];
    Arrays.fill(labels, NameLabel.O);
    for (Span name : names) {
      EntityType type =
          name.getType() == null ? null : TYPES.get(name.getType().toLowerCase(Locale.ROOT));
      for (int i = name.getStart(); type != null && i < name.getEnd(); i++) {
        labels[i] = NameLabel.of(type, i == name.getStart());
      }
    }
    return ImmutableList.copyOf(labels);
  }
}
