package org.waqai.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waqai.fact.Argument;
import org.waqai.fact.Fact;
import org.waqai.fact.Facts;
import org.waqai.fact.Modality;
import org.waqai.fact.Polarity;
import org.waqai.text.Article;
import org.waqai.time.TimeMention;
import org.waqai.time.TimeValue;

/**
 * The facts of an article for people to read: a line a role, Latin label first and Arabic last, so
 * that no line changes its direction twice.
 */
final class Report {

  private static final int LABEL = 14;

  private final StringBuilder out = new StringBuilder();

  private Report() {}

  static String of(Facts facts) {
    Report report = new Report();
    report.head(facts);
    for (Fact fact : facts) {
      report.fact(fact);
    }
    return report.out.toString();
  }

  private void head(Facts facts) {
    Article article = facts.article();
    int count = facts.facts().size();
    out.append("== ").append(article.id().orElse("article"));
    article.published().ifPresent(day -> out.append(", published ").append(day));
    out.append(", ").append(count).append(count == 1 ? " fact" : " facts");
    int left = facts.unparsed().size();
    if (left > 0) {
      out.append(", ").append(left).append(left == 1 ? " sentence" : " sentences");
      out.append(" too long for the full parser");
    }
    out.append('\n');
    headline(article).ifPresent(line -> out.append(line).append('\n'));
  }

  private static Optional<String> headline(Article article) {
    return article
        .title()
        .or(() -> article.text().lines().filter(line -> !line.isBlank()).findFirst())
        .map(line -> line.strip())
        .map(line -> line.length() > 160 ? line.substring(0, 160) + "…" : line);
  }

  private void fact(Fact fact) {
    out.append('\n').append(fact.type());
    if (fact.polarity() == Polarity.NEGATIVE) {
      out.append(" (not)");
    }
    if (fact.modality() != Modality.ASSERTED) {
      out.append(" (").append(fact.modality().name().toLowerCase(Locale.ROOT)).append(')');
    }
    out.append('\n');
    for (Argument argument : fact.arguments()) {
      line(argument.role(), argument.name());
    }
    fact.place().ifPresent(place -> line("place", place.name()));
    fact.time().flatMap(TimeMention::value).map(TimeValue::iso).ifPresent(v -> line("time", v));
    fact.source().ifPresent(source -> line("source", source.name()));
    line(
        "word",
        fact.mentions().stream()
            .map(m -> m.span().text())
            .distinct()
            .collect(Collectors.joining("، ")));
  }

  private void line(String label, String value) {
    out.append("  ").append(label);
    out.append(" ".repeat(Math.max(1, LABEL - label.length())));
    out.append(value.replace('\n', ' ')).append('\n');
  }
}
