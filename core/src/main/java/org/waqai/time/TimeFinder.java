package org.waqai.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.LexiconReader;
import org.waqai.text.Normalizer;
import org.waqai.text.Span;
import org.waqai.token.Section;
import org.waqai.token.Sentence;
import org.waqai.token.Tokens;

/**
 * Finds time expressions and their values in ISO 8601 and TIMEX3.
 *
 * <p>What is relative counts from the day of publication, which holds for the first section only; a
 * section whose day is not known takes it from the lines about the page, such as {@code Published:
 * 2024-01-19}, and without them gives spans without values, never a guess. One pass over the
 * tokens, each looked up once; what is tried at a token looks at a bounded number of them.
 * Immutable and thread-safe.
 */
public final class TimeFinder {

  private final TimeLexicon lexicon;

  private TimeFinder(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A finder with the words of {@code time/*.tsv}.
   *
   * @throws org.waqai.lexicon.LexiconException if a file is missing or has a mistake
   */
  public static TimeFinder read(LexiconReader reader, Normalizer normalizer) {
    return new TimeFinder(TimeLexicon.read(reader, normalizer));
  }

  /** The time expressions of the text, in its order, without overlaps. */
  public Times find(Tokens tokens) {
    ImmutableList.Builder<TimeMention> found = ImmutableList.builder();
    for (Section section : tokens.sections()) {
      Setting setting = setting(tokens, section);
      for (int s = section.from(); s < section.to(); s++) {
        Sentence sentence = tokens.sentences().get(s);
        for (SentenceReader.Found one : read(tokens, sentence, setting)) {
          found.add(mention(tokens, one));
        }
      }
    }
    return Times.of(tokens, found.build());
  }

  private List<SentenceReader.Found> read(Tokens tokens, Sentence sentence, Setting setting) {
    List<List<Term>> terms = new ArrayList<>(sentence.size());
    for (int i = sentence.from(); i < sentence.to(); i++) {
      terms.add(lexicon.at(tokens, i, sentence.to()));
    }
    return new SentenceReader(new Scene(tokens, sentence, setting, terms)).read();
  }

  private Setting setting(Tokens tokens, Section section) {
    Optional<LocalDate> published = tokens.text().article().published();
    if (section.index() == 0 && published.isPresent()) {
      LocalTime now = tokens.text().article().publishedTime().orElse(null);
      return new Setting(published.get(), now);
    }
    for (int s = section.from(); s < section.to(); s++) {
      Sentence sentence = tokens.sentences().get(s);
      if (sentence.kind() == Sentence.Kind.META || sentence.kind() == Sentence.Kind.DATELINE) {
        LocalDate day = day(read(tokens, sentence, new Setting(null, null)));
        if (day != null) {
          return new Setting(day, null);
        }
      }
    }
    return new Setting(null, null);
  }

  private static @Nullable LocalDate day(List<SentenceReader.Found> found) {
    for (SentenceReader.Found one : found) {
      Period period = one.hit().period();
      if (period != null && period.grain() == Grain.DAY && !one.hit().iso().contains("/")) {
        return period.start();
      }
    }
    return null;
  }

  private static TimeMention mention(Tokens tokens, SentenceReader.Found found) {
    int from = found.from();
    Hit hit = found.hit();
    Span first = tokens.get(from).span(hit.cut(), 0);
    Span span = hit.to() - from == 1 ? first : first.to(tokens.get(hit.to() - 1).span());
    Optional<TimeValue> value =
        hit.iso().isEmpty()
            ? Optional.empty()
            : Optional.of(new TimeValue(hit.type(), hit.iso(), hit.modifier()));
    return new TimeMention(span, from, hit.to(), hit.type(), value, hit.rule());
  }
}
