package org.waqai.cli;

/** In what form results are printed. */
enum Format {
  /** For people: a block an article, a line a role. */
  TEXT,
  /** An indented JSON object an article. */
  JSON,
  /** A JSON object a line. */
  JSONL
}
