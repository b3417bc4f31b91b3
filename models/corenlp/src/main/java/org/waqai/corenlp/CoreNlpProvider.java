package org.waqai.corenlp;

import org.waqai.phrase.SyntaxParser;

/** Finds {@link CoreNlp} for {@link java.util.ServiceLoader}. */
public final class CoreNlpProvider implements SyntaxParser.Provider {

  @Override
  public SyntaxParser load() {
    return CoreNlp.load();
  }
}
