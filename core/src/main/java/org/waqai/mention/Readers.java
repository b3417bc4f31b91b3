package org.waqai.mention;

import com.google.common.collect.ImmutableSet;
import org.waqai.lexicon.LexiconReader;
import org.waqai.text.Normalizer;

/** One reader for each kind of name. Immutable and thread-safe. */
record Readers(
    Gazetteer gazetteer,
    PersonReader persons,
    LocationReader locations,
    OrganizationReader organizations,
    TitleReader titles,
    GroupReader groups,
    AbbreviationReader abbreviations,
    ImmutableSet<String> says) {

  static Readers read(LexiconReader reader, Normalizer normalizer) {
    Gazetteer gazetteer = Gazetteer.read(reader, normalizer);
    PersonReader persons = new PersonReader(gazetteer);
    LocationReader locations = new LocationReader(gazetteer);
    OrganizationReader organizations =
        new OrganizationReader(gazetteer, HeadWords.read(reader, normalizer), locations, persons);
    TitleReader titles =
        new TitleReader(
            gazetteer, TitleWords.read(reader, normalizer), organizations, locations, persons);
    return new Readers(
        gazetteer,
        persons,
        locations,
        organizations,
        titles,
        new GroupReader(gazetteer),
        new AbbreviationReader(gazetteer),
        gazetteer.lists().list("says"));
  }
}
