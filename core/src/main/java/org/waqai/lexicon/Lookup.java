package org.waqai.lexicon;

import com.google.common.collect.ImmutableList;
import org.waqai.lexicon.Analysis.Tense;
import org.waqai.lexicon.FormTable.Origin;

/** The search for the readings of one written word. Used once. */
final class Lookup {

  private static final Clitics.Prefix NO_PREFIX =
      new Clitics.Prefix("", Proclitics.NONE, true, true);
  private static final Clitics.Suffix NO_SUFFIX = new Clitics.Suffix("", true, true);

  private final FormTable table;
  private final Clitics clitics;
  private final String form;
  private final String key;
  private int least = Integer.MAX_VALUE;
  private ImmutableList.Builder<Analysis> found = ImmutableList.builder();

  Lookup(FormTable table, Clitics clitics, String form, String key) {
    this.table = table;
    this.clitics = clitics;
    this.form = form;
    this.key = key;
  }

  ImmutableList<Analysis> run() {
    behind(NO_PREFIX);
    for (Clitics.Prefix prefix : clitics.prefixes(key.charAt(0))) {
      if (key.length() > prefix.letters().length() && key.startsWith(prefix.letters())) {
        behind(prefix);
      }
    }
    return found.build();
  }

  private void behind(Clitics.Prefix prefix) {
    int from = prefix.letters().length();
    forms(prefix, from, key.length(), NO_SUFFIX);
    if (prefix.proclitics().article()) {
      return;
    }
    for (Clitics.Suffix suffix : clitics.suffixes(key.charAt(key.length() - 1))) {
      int to = key.length() - suffix.letters().length();
      if (to - from > 1 && key.endsWith(suffix.letters())) {
        forms(prefix, from, to, suffix);
      }
    }
  }

  private void forms(Clitics.Prefix prefix, int from, int to, Clitics.Suffix suffix) {
    for (int node = table.find(key, from, to); node != 0; node = table.next(node)) {
      if (!fits(node, prefix, suffix)) {
        continue;
      }
      int mismatches = table.mismatches(node, form, from) + mismatches(suffix, to);
      if (mismatches < least) {
        least = mismatches;
        found = ImmutableList.builder();
      }
      if (mismatches == least) {
        found.add(analysis(node, prefix, suffix));
      }
    }
  }

  private int mismatches(Clitics.Suffix suffix, int at) {
    int count = 0;
    for (int i = 0; i < suffix.letters().length(); i++) {
      if (suffix.letters().charAt(i) != form.charAt(at + i)) {
        count++;
      }
    }
    return count;
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
