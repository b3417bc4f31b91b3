package org.waqai.mention;

import java.util.Optional;

/** Which country an adjective or a name belongs to. */
public interface NationTable {

  /**
   * ISO 3166-1 alpha-2 of a nationality adjective or demonym in any form, folded, with or without
   * its article.
   */
  Optional<String> country(String key);

  /** Whether a folded name is a country's, in any of its variants. */
  boolean isCountry(String key);

  /** The usual name of a country in the language of the text. */
  Optional<String> name(String iso);
}
