package org.waqai.entity;

import java.util.function.UnaryOperator;
import org.waqai.lexicon.LexiconReader;
import org.waqai.mention.NationTable;
import org.waqai.phrase.Phrases;

/**
 * Puts the mentions of one person, body, place or group together: full and short names, offices,
 * abbreviations, common nouns, pronouns and dropped subjects, from the begin of the text to its
 * end. Immutable and thread-safe.
 */
public final class EntityResolver {

  private final Words words;
  private final NationTable nations;
  private final UnaryOperator<String> fold;

  private EntityResolver(Words words, NationTable nations, UnaryOperator<String> fold) {
    this.words = words;
    this.nations = nations;
    this.fold = fold;
  }

  public static EntityResolver read(
      LexiconReader reader, NationTable nations, UnaryOperator<String> fold) {
    return new EntityResolver(Words.read(reader, fold), nations, fold);
  }

  public Entities resolve(Phrases phrases) {
    Registry registry = new Registry(words, nations, fold, phrases);
    new NameResolver(words, phrases, registry).resolve();
    registry.countries();
    new NominalResolver(words, new PhraseTypes(words, nations, phrases), phrases, registry)
        .resolve();
    new Antecedents(words, phrases, registry).resolve();
    return registry.entities();
  }
}
