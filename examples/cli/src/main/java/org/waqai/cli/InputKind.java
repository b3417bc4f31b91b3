package org.waqai.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** In what form articles come. */
enum InputKind {
  /** By the name of the file or, where that says nothing, by its first letters. */
  AUTO,
  /** The file is the article, its first line the headline. */
  TEXT,
  /** An object a line. */
  JSONL,
  /** A web page. */
  HTML;

  /** How many bytes {@link #of} wants to see. */
  static final int HEAD = 1024;

  static InputKind of(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".txt")) {
      return TEXT;
    }
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || lower.endsWith(".json")) {
      return JSONL;
    }
    if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
      return HTML;
    }
    return ofContent(head);
  }

  private static InputKind ofContent(byte[] head) {
    String start = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
    if (start.startsWith("{") && start.substring(1).stripLeading().startsWith("\"")) {
      return JSONL;
    }
    String lower = start.toLowerCase(Locale.ROOT);
    boolean page =
        lower.startsWith("<!doctype")
            || lower.startsWith("<html")
            || lower.startsWith("<?xml")
            || lower.startsWith("<!--")
            || lower.startsWith("<head")
            || lower.startsWith("<body")
            || lower.startsWith("<article");
    return page ? HTML : TEXT;
  }
}
