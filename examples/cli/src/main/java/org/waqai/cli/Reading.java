package org.waqai.cli;

import org.waqai.text.Article;

/** Turns an article into what is printed for it. Thread-safe. */
@FunctionalInterface
interface Reading {

  /**
   * @param withText whether the output has to give back the text of the article
   */
  String read(Article article, boolean withText);
}
