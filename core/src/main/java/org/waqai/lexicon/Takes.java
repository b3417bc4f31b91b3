package org.waqai.lexicon;

/** What may be glued to a form, as bits. */
final class Takes {

  /** No pronoun need follow. */
  static final int NOTHING = 1;

  static final int PRONOUN = 2;
  static final int ARTICLE = 4;
  static final int PREPOSITION = 8;

  /** The form is to be thought of last. */
  static final int RARE = 16;

  /** The form counts only where there is no other with the same clitics. */
  static final int OTHERWISE = 32;

  private Takes() {}

  static int of(Row row) {
    int bits = 0;
    for (char c : row.get("takes").toCharArray()) {
      bits |=
          switch (c) {
            case 'n' -> NOTHING;
            case 'p' -> PRONOUN;
            case 'a' -> ARTICLE;
            case 'b' -> PREPOSITION;
            case 'r' -> RARE;
            case 'o' -> RARE | OTHERWISE;
            default -> throw row.error("a form cannot take '" + c + "'");
          };
    }
    return bits;
  }
}
