package org.waqai.lexicon;

import java.util.Locale;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.Analysis.Person;
import org.waqai.lexicon.Analysis.Tense;
import org.waqai.lexicon.Analysis.Voice;

/** What the inflection of a form says. */
record Feature(Tense tense, Voice voice, Person person, Gender gender, Number number) {

  /** A code has the person, m or f, and s, d or p, such as {@code 3ms}; what is not said is any. */
  static Feature verb(String tense, Voice voice, String code) {
    return new Feature(
        Tense.valueOf(tense.toUpperCase(Locale.ROOT)),
        voice,
        person(code),
        gender(code, Gender.EITHER),
        number(code));
  }

  static Feature nominal(String code, Gender own) {
    return new Feature(Tense.NONE, Voice.EITHER, Person.NONE, gender(code, own), number(code));
  }

  private static Person person(String code) {
    return switch (code.charAt(0)) {
      case '1' -> Person.FIRST;
      case '2' -> Person.SECOND;
      default -> Person.THIRD;
    };
  }

  private static Gender gender(String code, Gender own) {
    return code.contains("m") ? Gender.MASCULINE : code.contains("f") ? Gender.FEMININE : own;
  }

  private static Number number(String code) {
    return switch (code.charAt(code.length() - 1)) {
      case 's' -> Number.SINGULAR;
      case 'd' -> Number.DUAL;
      case 'p' -> Number.PLURAL;
      default -> Number.EITHER;
    };
  }
}
