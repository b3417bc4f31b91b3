package org.waqai.json;

import java.io.IOException;
import java.util.Optional;
import org.waqai.entity.Entity;
import org.waqai.entity.EntityMention;
import org.waqai.fact.Argument;
import org.waqai.fact.Fact;
import org.waqai.fact.Facts;
import org.waqai.fact.Trigger;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.text.Article;
import org.waqai.text.Span;
import org.waqai.time.TimeMention;
import org.waqai.time.TimeValue;
import org.waqai.token.Sentence;
import org.waqai.token.Tokens;

/** The order and the names of the contract's fields. */
final class FactsJson {

  private final JsonFields json;
  private final boolean withText;

  FactsJson(JsonFields json, boolean withText) {
    this.json = json;
    this.withText = withText;
  }

  void write(Facts facts) throws IOException {
    json.object(
        () -> {
          head(facts);
          json.array(
              "entities",
              () -> {
                for (Entity entity : facts.entities()) {
                  write(entity);
                }
              });
          json.array(
              "times",
              () -> {
                for (TimeMention time : facts.times().times()) {
                  write(time);
                }
              });
          json.array(
              "facts",
              () -> {
                for (Fact fact : facts) {
                  write(fact);
                }
              });
          if (!facts.unparsed().isEmpty()) {
            json.array("unparsed", () -> unparsed(facts));
          }
        });
  }

  /** The sentences that the full parser has left to the rules; their text may be very long. */
  private void unparsed(Facts facts) throws IOException {
    for (Span sentence : facts.unparsed()) {
      json.object(() -> json.offsets(sentence));
    }
  }

  private void head(Facts facts) throws IOException {
    Article article = facts.article();
    json.text("id", article.id());
    json.text("title", article.title().or(() -> headline(facts.tokens())));
    json.text("published", article.published().map(day -> moment(article, day.toString())));
    if (withText) {
      json.text("text", article.text());
    }
  }

  private static String moment(Article article, String day) {
    return article.publishedTime().map(time -> day + "T" + time).orElse(day);
  }

  private static Optional<String> headline(Tokens tokens) {
    return tokens.sentences().stream()
        .filter(s -> s.section() == 0 && s.kind() == Sentence.Kind.HEADLINE && s.size() > 0)
        .findFirst()
        .map(s -> tokens.span(s.from(), s.to()).text());
  }

  private void write(Entity entity) throws IOException {
    json.object(
        () -> {
          json.text("id", entity.id());
          json.text("type", entity.type().name());
          json.text("name", entity.name());
          json.text("country", entity.country());
          if (entity.gender() != Gender.EITHER) {
            json.word("gender", entity.gender());
          }
          json.text("office", entity.office());
          json.array(
              "mentions",
              () -> {
                for (EntityMention mention : entity.mentions()) {
                  json.object(
                      () -> {
                        place(mention.span());
                        json.word("kind", mention.kind());
                      });
                }
              });
        });
  }

  private void write(TimeMention time) throws IOException {
    json.object(
        () -> {
          place(time.span());
          json.text("type", time.type().name());
          json.text("value", time.value().map(TimeValue::iso));
        });
  }

  private void write(Fact fact) throws IOException {
    json.object(
        () -> {
          json.text("id", fact.id());
          json.text("type", fact.type());
          json.array(
              "arguments",
              () -> {
                for (Argument argument : fact.arguments()) {
                  json.object(() -> write(argument));
                }
              });
          circumstances(fact);
          json.array(
              "mentions",
              () -> {
                for (Trigger trigger : fact.mentions()) {
                  json.object(
                      () -> {
                        place(trigger.span());
                        json.number("sentence", trigger.sentence());
                      });
                }
              });
          json.text("rule", fact.rule());
          json.share("confidence", fact.confidence());
        });
  }

  private void circumstances(Fact fact) throws IOException {
    if (fact.place().isPresent()) {
      Argument place = fact.place().get();
      json.object(
          "place",
          () -> {
            who(place);
            json.offsets(place.span());
          });
    }
    if (fact.time().isPresent()) {
      TimeMention time = fact.time().get();
      json.object(
          "time",
          () -> {
            json.text("value", time.value().map(TimeValue::iso));
            json.offsets(time.span());
          });
    }
    json.word("polarity", fact.polarity());
    json.word("modality", fact.modality());
    if (fact.source().isPresent()) {
      json.object("source", () -> who(fact.source().get()));
    }
  }

  private void write(Argument argument) throws IOException {
    json.text("role", argument.role());
    if (argument.entity().isPresent()) {
      who(argument);
    } else {
      json.text("text", argument.span().text());
    }
    json.offsets(argument.span());
  }

  private void who(Argument argument) throws IOException {
    json.text("entity", argument.entity().map(Entity::id));
    json.text("name", argument.name());
  }

  private void place(Span span) throws IOException {
    json.offsets(span);
    json.text("text", span.text());
  }
}
