package org.waqai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.waqai.text.Article;

/**
 * The article of a web page: its headline, its text without the page around it, and its date.
 * Offsets count in the text that is taken out, title first.
 */
record HtmlPage(Optional<String> title, String body, Optional<Published> published) {

  /** The encoding is the page's own declaration, UTF-8 where it has none. */
  static HtmlPage parse(InputStream in) throws IOException, BadRecordException {
    Document page = Jsoup.parse(in, null, "");
    Optional<Published> published = PageDate.of(page);
    Optional<String> title = title(page);
    page.select(MainContent.CLUTTER).remove();
    String body = PageText.of(MainContent.of(page));
    if (body.isBlank() && title.isEmpty()) {
      throw new BadRecordException("the page has no text");
    }
    return new HtmlPage(title, title.map(t -> without(t, body)).orElse(body), published);
  }

  Article article() {
    return title.map(t -> Article.of(t, body)).orElseGet(() -> Article.of(body));
  }

  private static Optional<String> title(Document page) {
    return text(page.selectFirst("[itemprop=headline]"))
        .or(() -> text(page.selectFirst("article h1, main h1")))
        .or(() -> text(page.selectFirst("h1")))
        .or(() -> text(page.selectFirst("meta[property=og:title]")))
        .or(() -> text(page.selectFirst("title")));
  }

  private static Optional<String> text(@Nullable Element element) {
    if (element == null) {
      return Optional.empty();
    }
    return Optional.of(element.hasAttr("content") ? element.attr("content") : element.text())
        .map(String::strip)
        .filter(t -> !t.isEmpty());
  }

  /** A headline that stands in the text too is not to be read twice. */
  private static String without(String title, String body) {
    if (body.equals(title)) {
      return "";
    }
    return body.startsWith(title + "\n") ? body.substring(title.length() + 1) : body;
  }
}
