package org.waqai.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.waqai.arabic.Arabic;
import org.waqai.text.Normalizer;

/** The Arabic word forms, and a short way to write down what they say. */
final class Words {

  static final LexiconReader READER = new LexiconReader(Resources.beside(Arabic.class));
  static final Normalizer NORMALIZER = Normalizer.read(READER.resources());
  static final WordForms FORMS = WordForms.read(READER, NORMALIZER::key);

  private Words() {}

  static ImmutableList<Analysis> analyze(String word) {
    return FORMS.analyze(NORMALIZER.letters(word), NORMALIZER.key(word));
  }

  /** Readings as base, class, and for verbs tense, voice and person. */
  static List<String> readings(String word) {
    return analyze(word).stream().map(Words::describe).distinct().toList();
  }

  private static String describe(Analysis a) {
    StringBuilder text = new StringBuilder(a.base()).append(' ').append(lower(a.wordClass()));
    if (a.isVerb()) {
      text.append(' ').append(lower(a.tense())).append(' ').append(lower(a.voice()));
      text.append(' ').append(person(a.person()));
    } else {
      text.append(' ');
    }
    text.append(gender(a.gender())).append(number(a.number()));
    Proclitics p = a.proclitics();
    if (!p.isEmpty()) {
      text.append(" after ").append(p.conjunction()).append(p.preposition());
      text.append(p.article() ? "+the" : "").append(p.future() ? "+will" : "");
    }
    return a.enclitic().isEmpty()
        ? text.toString()
        : text.append(" +").append(a.enclitic()).toString();
  }

  private static String person(Analysis.Person person) {
    return switch (person) {
      case FIRST -> "1";
      case SECOND -> "2";
      case THIRD -> "3";
      case NONE -> "";
    };
  }

  private static String gender(Analysis.Gender gender) {
    return switch (gender) {
      case MASCULINE -> "m";
      case FEMININE -> "f";
      case EITHER -> "";
    };
  }

  private static String number(Analysis.Number number) {
    return switch (number) {
      case SINGULAR -> "s";
      case DUAL -> "d";
      case PLURAL -> "p";
      case EITHER -> "";
    };
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
