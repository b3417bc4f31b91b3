package org.waqai.mention;

import java.util.Optional;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.text.Span;

/**
 * A name in the text. {@link #span} is the name alone, without clitics and titles; {@link #from} to
 * {@link #to} are the tokens that the name touches, {@link #titleFrom} to {@link #titleTo} those of
 * the title or office that goes with it ("the Russian deputy foreign minister"), an empty range
 * where there is none. The title may stand before the name or, as an apposition, behind it. An
 * office without a name ("the Russian foreign minister") is a mention of kind TITLE, whose name
 * tokens are the title's.
 *
 * @param country ISO 3166-1 alpha-2 of the country that it is, lies in or belongs to, where known
 * @param prefix letters of the first token that do not belong to the name: its proclitics
 * @param suffix letters of the last token that do not belong to the name
 * @param confidence from 0 to 1: how sure the tagger is that this is a name of this type
 */
public record Mention(
    EntityType type,
    Kind kind,
    Span span,
    int from,
    int to,
    int titleFrom,
    int titleTo,
    int prefix,
    int suffix,
    Optional<String> country,
    Gender gender,
    double confidence) {

  /** How a mention names its entity. */
  public enum Kind {
    /** A proper name. */
    NAME,
    /** An abbreviation of a name, as in brackets behind it. */
    ABBREVIATION,
    /** An office or title that stands for its holder. */
    TITLE
  }

  public boolean hasTitle() {
    return titleTo > titleFrom;
  }

  /** The first token of name and title together. */
  public int wholeFrom() {
    return hasTitle() ? Math.min(from, titleFrom) : from;
  }

  /** Behind the last token of name and title together. */
  public int wholeTo() {
    return hasTitle() ? Math.max(to, titleTo) : to;
  }
}
