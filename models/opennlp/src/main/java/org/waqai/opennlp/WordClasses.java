package org.waqai.opennlp;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import opennlp.tools.util.model.ArtifactSerializer;
import opennlp.tools.util.model.SerializableArtifact;
import org.jspecify.annotations.Nullable;

/**
 * The class of each word of a clustering, kept within a model. The dictionary of OpenNLP 2.5.7 for
 * this closes the model's file while it is written and read. Immutable and thread-safe.
 */
public final class WordClasses implements SerializableArtifact {

  private final ImmutableMap<String, String> classes;

  /** Classes by word; the last class counts where a word is given twice. */
  public WordClasses(Map<String, String> classes) {
    this.classes = ImmutableMap.copyOf(classes);
  }

  /** The class of a word, or null where it has none. */
  public @Nullable String of(String word) {
    return classes.get(word);
  }

  @Override
  public Class<?> getArtifactSerializerClass() {
    return Serializer.class;
  }

  /** Writes a word, a tab and its class on each line. OpenNLP finds it by its name. */
  public static final class Serializer implements ArtifactSerializer<WordClasses> {

    /** For OpenNLP. */
    public Serializer() {}

    @Override
    public WordClasses create(InputStream in) throws IOException {
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      ImmutableMap.Builder<String, String> classes = ImmutableMap.builder();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
          throw new IOException("no tab in the line of a word's class: " + line);
        }
        classes.put(line.substring(0, tab), line.substring(tab + 1));
      }
      return new WordClasses(classes.buildKeepingLast());
    }

    @Override
    public void serialize(WordClasses artifact, OutputStream out) throws IOException {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      for (Map.Entry<String, String> entry : artifact.classes.entrySet()) {
        writer.write(entry.getKey() + '\t' + entry.getValue() + '\n');
      }
      writer.flush();
    }
  }
}
