package org.waqai.mention;

import org.waqai.lexicon.LexiconReader;
import org.waqai.lexicon.Row;
import org.waqai.text.Normalizer;
import org.waqai.token.Tokens;

/**
 * Finds names by lists and by the words around them: known names, given and family names in a row,
 * offices and titles, heads of organisations with their complements. Immutable and thread-safe.
 */
public final class GazetteerTagger implements Tagger {

  private final NameTable names;
  private final WordLists words;
  private final Nations nations;
  private final Clitics clitics;

  private GazetteerTagger(NameTable names, WordLists words, Nations nations, Clitics clitics) {
    this.names = names;
    this.words = words;
    this.nations = nations;
    this.clitics = clitics;
  }

  public static GazetteerTagger read(LexiconReader reader, Normalizer normalizer) {
    NameTable names = new NameTable();
    for (Row row : reader.read("mention/places.tsv", "kind", "country", "names")) {
      row.alternatives()
          .forEach(
              n ->
                  names.add(
                      EntityType.LOCATION,
                      row.get("kind"),
                      row.get("country"),
                      "",
                      normalizer.key(n)));
    }
    for (Row row : reader.read("mention/organizations.tsv", "kind", "country", "names")) {
      row.alternatives()
          .forEach(
              n ->
                  names.add(
                      EntityType.ORGANIZATION,
                      row.get("kind"),
                      row.get("country"),
                      "",
                      normalizer.key(n)));
    }
    for (Row row : reader.read("mention/people.tsv", "gender", "country", "office", "names")) {
      row.alternatives()
          .forEach(
              n ->
                  names.add(
                      EntityType.PERSON,
                      row.get("office"),
                      row.get("country"),
                      row.get("gender"),
                      normalizer.key(n)));
    }
    return new GazetteerTagger(
        names,
        WordLists.read(reader, normalizer),
        Nations.read(reader, normalizer),
        Clitics.read(reader, normalizer));
  }

  /** The nationality adjectives and countries of the same lists. */
  public NationTable nations() {
    return nations;
  }

  @Override
  public Mentions tag(Tokens tokens) {
    return Mentions.of(tokens, new TagRun(tokens, names, words, nations, clitics).run());
  }
}
