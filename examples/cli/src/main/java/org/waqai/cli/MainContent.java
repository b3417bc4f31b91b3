package org.waqai.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element of a page that holds the article. */
final class MainContent {

  /** What is not the article, wherever it stands. */
  static final String CLUTTER =
      "script, style, noscript, template, nav, footer, aside, form, iframe, svg, button, figcaption,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
          + " [role=banner], [role=contentinfo],"
          + " [class~=(?i)(^|[ _-])(share|social|related|comments?|breadcrumbs?|newsletter|tags|"
          + "sidebar|menu|promo|advert(isement)?|ads?|cookie|readmore|read-more|most-read)($|[ _-])],"
          + " [id~=(?i)^(comments?|sidebar|related|share|newsletter|cookie.*)$]";

  private MainContent() {}

  static Element of(Document page) {
    return longest(page, "[itemprop=articleBody]")
        .or(() -> longest(page, "article, [role=article]"))
        .or(() -> longest(page, "main, [role=main]"))
        .or(() -> parentOfMostParagraphs(page))
        .orElse(page.body());
  }

  private static Optional<Element> longest(Document page, String query) {
    return page.select(query).stream()
        .filter(Element::hasText)
        .max(Comparator.comparingInt(e -> e.text().length()));
  }

  /** Running text stands in paragraphs side by side; menus and boxes have short ones. */
  private static Optional<Element> parentOfMostParagraphs(Document page) {
    Map<Element, Integer> letters = new HashMap<>();
    for (Element paragraph : page.select("p")) {
      Element parent = paragraph.parent();
      int length = paragraph.text().length();
      if (parent != null && length >= 40) {
        letters.merge(parent, length, Integer::sum);
      }
    }
    return page.select("*").stream()
        .filter(letters::containsKey)
        .max(Comparator.comparingInt(letters::get));
  }
}
