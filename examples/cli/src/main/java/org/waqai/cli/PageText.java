package org.waqai.cli;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an element: a line for a paragraph, white space as a reader of the page sees it. */
final class PageText implements NodeVisitor {

  private final StringBuilder text = new StringBuilder();

  private PageText() {}

  static String of(Element element) {
    PageText visitor = new PageText();
    element.traverse(visitor);
    return visitor.text.toString().strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (breaksLine(node)) {
      lineBreak();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (breaksLine(node)) {
      lineBreak();
    }
  }

  private static boolean breaksLine(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"));
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u00A0') {
        text.append(c);
      } else if (!endsWith(' ') && !endsWith('\n') && text.length() > 0) {
        text.append(' ');
      }
    }
  }

  private void lineBreak() {
    while (endsWith(' ')) {
      text.setLength(text.length() - 1);
    }
    if (text.length() > 0 && !endsWith('\n')) {
      text.append('\n');
    }
  }

  private boolean endsWith(char c) {
    return text.length() > 0 && text.charAt(text.length() - 1) == c;
  }
}
