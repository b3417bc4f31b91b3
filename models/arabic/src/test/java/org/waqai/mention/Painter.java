package org.waqai.mention;

/** Paints mentions into their text: {@code [PER name|title=its title|XX]}. */
final class Painter {

  private Painter() {}

  static String paint(Mentions mentions) {
    String text = mentions.tokens().text().article().text();
    StringBuilder painted = new StringBuilder();
    int at = 0;
    for (Mention mention : mentions.mentions()) {
      painted.append(text, at, mention.span().start());
      painted.append('[').append(label(mention)).append(' ').append(mention.span().text());
      if (mention.hasTitle() && mention.kind() != Mention.Kind.TITLE) {
        painted.append("|title=");
        painted.append(mentions.tokens().span(mention.titleFrom(), mention.titleTo()).text());
      }
      mention.country().ifPresent(country -> painted.append('|').append(country));
      painted.append(']');
      at = mention.span().end();
    }
    return painted.append(text.substring(at)).toString();
  }

  private static String label(Mention mention) {
    return switch (mention.kind()) {
      case TITLE -> "TITLE";
      case ABBREVIATION -> "ABBR";
      case NAME ->
          switch (mention.type()) {
            case PERSON -> "PER";
            case ORGANIZATION -> "ORG";
            case LOCATION -> "LOC";
            case GROUP -> "GROUP";
            case THING -> "THING";
          };
    };
  }
}
