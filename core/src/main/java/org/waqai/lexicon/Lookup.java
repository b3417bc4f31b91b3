package org.waqai.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.waqai.lexicon.Analysis.Tense;
import org.waqai.lexicon.FormTable.Origin;

/** The search for the readings of one written word. Used once. */
final class Lookup {

  private static final Clitics.Prefix NO_PREFIX =
      new Clitics.Prefix("", Proclitics.NONE, true, true);
  private static final Clitics.Suffix NO_SUFFIX = new Clitics.Suffix("", true, true);

  private final FormTable table;
  private final Clitics clitics;
  private final char[] form;
  private final String word;
  private final char[] key;
  private int least = Integer.MAX_VALUE;
  private final List<Analysis> found = new ArrayList<>();
  private final List<Analysis> rare = new ArrayList<>();

  Lookup(FormTable table, Clitics clitics, String form, String key) {
    this.table = table;
    this.clitics = clitics;
    this.form = form.toCharArray();
    this.word = key;
    this.key = key.toCharArray();
  }

  ImmutableList<Analysis> run() {
    behind(NO_PREFIX);
    ImmutableList<Clitics.Prefix> prefixes = clitics.prefixes(key[0]);
    for (int i = 0; i < prefixes.size(); i++) {
      Clitics.Prefix prefix = prefixes.get(i);
      if (key.length > prefix.letters().length() && word.startsWith(prefix.letters())) {
        behind(prefix);
      }
    }
    found.addAll(rare);
    return ImmutableList.copyOf(found);
  }

  private void behind(Clitics.Prefix prefix) {
    int from = prefix.letters().length();
    forms(prefix, from, key.length, NO_SUFFIX);
    if (prefix.proclitics().article()) {
      return;
    }
    ImmutableList<Clitics.Suffix> suffixes = clitics.suffixes(key[key.length - 1]);
    for (int i = 0; i < suffixes.size(); i++) {
      Clitics.Suffix suffix = suffixes.get(i);
      int to = key.length - suffix.letters().length();
      if (to - from > 1 && spelled(suffix, to)) {
        forms(prefix, from, to, suffix);
      }
    }
  }

  private void forms(Clitics.Prefix prefix, int from, int to, Clitics.Suffix suffix) {
    int first = table.find(key, from, to);
    for (int node = first; node != 0; node = table.next(node)) {
      if (!fits(node, prefix, suffix)) {
        continue;
      }
      int mismatches = table.mismatches(node, form, from);
      boolean isRare = table.takes(node, Takes.RARE);
      if (isRare && (mismatches > 0 || outdone(node, first, prefix, suffix))) {
        continue;
      }
      if (mismatches < least) {
        least = mismatches;
        found.clear();
        rare.clear();
      }
      if (mismatches == least) {
        (isRare ? rare : found).add(analysis(node, prefix, suffix));
      }
    }
  }

  /** Whether a form only counts without others, and there are others that are spelled alike. */
  private boolean outdone(int node, int first, Clitics.Prefix prefix, Clitics.Suffix suffix) {
    if (!table.takes(node, Takes.OTHERWISE)) {
      return false;
    }
    for (int other = first; other != 0; other = table.next(other)) {
      if (!table.takes(other, Takes.OTHERWISE)
          && table.mismatches(other, form, prefix.letters().length()) == 0
          && fits(other, prefix, suffix)) {
        return true;
      }
    }
    return false;
  }

  /** A pronoun is always spelled as it should be; else many a feminine would end in one. */
  private boolean spelled(Clitics.Suffix suffix, int at) {
    for (int i = 0; i < suffix.letters().length(); i++) {
      if (suffix.letters().charAt(i) != form[at + i]) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(int node, Clitics.Prefix prefix, Clitics.Suffix suffix) {
    boolean verb = table.origin(node).wordClass() == WordClass.VERB;
    if (!(verb ? prefix.verbs() && suffix.verbs() : prefix.nouns() && suffix.nouns())
        || !table.takes(node, suffix == NO_SUFFIX ? Takes.NOTHING : Takes.PRONOUN)) {
      return false;
    }
    Proclitics proclitics = prefix.proclitics();
    if (verb) {
      Tense tense = table.featureOf(node).tense();
      return (!proclitics.future() || tense == Tense.IMPERFECT)
          && (proclitics.preposition().isEmpty() || tense != Tense.PERFECT);
    }
    return (!proclitics.article() || table.takes(node, Takes.ARTICLE))
        && (proclitics.preposition().isEmpty() || table.takes(node, Takes.PREPOSITION));
  }

  private Analysis analysis(int node, Clitics.Prefix prefix, Clitics.Suffix suffix) {
    Origin origin = table.origin(node);
    Feature feature = table.featureOf(node);
    return new Analysis(
        origin.lemma(),
        origin.base(),
        origin.wordClass(),
        feature.tense(),
        feature.voice(),
        feature.person(),
        feature.gender(),
        feature.number(),
        prefix.proclitics(),
        prefix.letters().length(),
        suffix.letters());
  }
}
