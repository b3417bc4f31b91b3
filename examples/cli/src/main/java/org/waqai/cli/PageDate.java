package org.waqai.cli;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where a page says when it was published. */
final class PageDate {

  private static final String METAS =
      "meta[property=article:published_time], meta[itemprop=datePublished],"
          + " meta[name=article:published_time], meta[name=pubdate], meta[name=publishdate],"
          + " meta[name=publish-date], meta[name=date], meta[name=DC.date.issued],"
          + " meta[name=dcterms.created], meta[property=og:published_time]";

  private static final String TIMES =
      "[itemprop=datePublished][datetime], time[pubdate][datetime], article time[datetime],"
          + " main time[datetime], time[datetime]";

  private static final String LINKED_DATA = "\"datePublished\"";

  private PageDate() {}

  static Optional<Published> of(Document page) {
    return page.select(METAS).stream()
        .map(meta -> meta.attr("content"))
        .flatMap(value -> parsed(value).stream())
        .findFirst()
        .or(() -> linkedData(page))
        .or(
            () ->
                page.select(TIMES).stream()
                    .flatMap(time -> parsed(time.attr("datetime")).stream())
                    .findFirst());
  }

  private static Optional<Published> linkedData(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      String data = script.data();
      int key = data.indexOf(LINKED_DATA);
      int open = key < 0 ? -1 : data.indexOf('"', key + LINKED_DATA.length());
      int close = open < 0 ? -1 : data.indexOf('"', open + 1);
      if (close > 0) {
        Optional<Published> found = parsed(data.substring(open + 1, close));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Something that begins with a day; a time that cannot be read is left out. */
  private static Optional<Published> parsed(String value) {
    try {
      return Optional.of(Published.parse(value));
    } catch (IllegalArgumentException e) {
      return value.length() > 10 ? parsed(value.strip().substring(0, 10)) : Optional.empty();
    }
  }
}
