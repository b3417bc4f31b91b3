package org.waqai.corenlp;

import java.util.List;
import org.waqai.phrase.SyntaxWord;

/**
 * Writes words as the treebank does on which the models were trained: alef without hamza, the
 * article whole behind a preposition, ta marbuta before a pronoun, Latin marks.
 */
final class Spelling {

  static final String ARTICLE = "ال";

  private static final String ALEFS = "أإآٱ";
  private static final String TA_MARBUTA = "ة";
  private static final String TA = "ت";

  private Spelling() {}

  static String of(List<SyntaxWord> words, int i) {
    SyntaxWord word = words.get(i);
    if (word.role() == SyntaxWord.Role.MARK) {
      return mark(word.form());
    }
    String form = word.form();
    boolean bound =
        i + 1 < words.size()
            && words.get(i + 1).role() == SyntaxWord.Role.ENCLITIC
            && words.get(i + 1).token() == word.token();
    if (bound && form.endsWith(TA) && word.base() != null && word.base().endsWith(TA_MARBUTA)) {
      form = form.substring(0, form.length() - 1) + TA_MARBUTA;
    }
    if (word.article()) {
      form = ARTICLE + form;
    }
    StringBuilder plain = new StringBuilder(form.length());
    for (int k = 0; k < form.length(); k++) {
      char c = form.charAt(k);
      plain.append(ALEFS.indexOf(c) >= 0 ? 'ا' : c);
    }
    return plain.toString();
  }

  private static String mark(String form) {
    return switch (form) {
      case "(", "[", "{" -> "-LRB-";
      case ")", "]", "}" -> "-RRB-";
      case "«", "»", "“", "”", "„", "‟", "‹", "›" -> "\"";
      case "،" -> ",";
      case "؛" -> ";";
      case "؟" -> "?";
      case "–", "—" -> "-";
      default -> form;
    };
  }
}
