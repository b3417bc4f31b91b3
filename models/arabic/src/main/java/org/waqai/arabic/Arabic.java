package org.waqai.arabic;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.waqai.lexicon.Resources;

/** Opens the Arabic text files of this artifact; found by the service loader. */
public final class Arabic implements Resources {

  private final Resources files = resources();

  /** The files of this artifact. */
  public static Resources resources() {
    return Resources.beside(Arabic.class);
  }

  @Override
  public Reader open(String name) throws IOException {
    return files.open(name);
  }

  @Override
  public InputStream bytes(String name) throws IOException {
    return files.bytes(name);
  }
}
