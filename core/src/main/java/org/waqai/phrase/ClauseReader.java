package org.waqai.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.WordClass;
import org.waqai.token.Sentence;
import org.waqai.token.Tokens;

/**
 * Makes clauses of the chunks of one sentence, from left to right: what opens a clause pushes one,
 * what cannot belong to it pops back. Used by one thread.
 */
final class ClauseReader {

  private static final int SHORT_QUOTE = 4;
  private static final int LONGEST_ASIDE = 8;
  private static final int MOST_BETWEEN = 4;
  private static final String DASHES = "-\u2013\u2014";

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;
  private final PassiveFinder passives;
  private final Antecedent antecedents;
  private final List<ClauseDraft> drafts;
  private final int sentence;
  private final List<Chunk> chunks;
  private ClauseDraft current;
  private final List<ClauseDraft> beforeQuote = new ArrayList<>();
  private boolean negated;
  private boolean future;

  ClauseReader(
      Particles particles,
      Tokens tokens,
      Reading[] readings,
      PassiveFinder passives,
      Antecedent antecedents,
      List<ClauseDraft> drafts,
      Sentence sentence,
      List<Chunk> chunks) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
    this.passives = passives;
    this.antecedents = antecedents;
    this.drafts = drafts;
    this.sentence = sentence.index();
    this.chunks = chunks;
    this.current = open(Clause.Kind.MAIN, null);
  }

  void read() {
    for (int i = 0; i < chunks.size(); i++) {
      int close = asideEnd(i);
      if (close > 0) {
        ClauseDraft outer = current;
        current = open(Clause.Kind.COORDINATE, outer);
        current.sibling = outer;
        for (int k = i + 1; k < close; k++) {
          read(k, chunks.get(k));
        }
        current = outer;
        i = close;
      } else {
        read(i, chunks.get(i));
      }
    }
  }

  /** The chunk that ends an aside with a verb between dashes or brackets, or -1. */
  private int asideEnd(int i) {
    Chunk chunk = chunks.get(i);
    if (chunk.category() != Category.MARK) {
      return -1;
    }
    boolean bracket = tokens.get(chunk.from()).isMark("(");
    if (!bracket && !tokens.get(chunk.from()).isMark(DASHES)) {
      return -1;
    }
    boolean verb = false;
    for (int k = i + 1; k < chunks.size() && k <= i + LONGEST_ASIDE; k++) {
      Chunk next = chunks.get(k);
      verb |= next.category() == Category.VERB;
      if (tokens.get(next.from()).isMark(bracket ? ")" : DASHES)) {
        return verb ? k : -1;
      }
    }
    return -1;
  }

  private ClauseDraft open(Clause.Kind kind, @Nullable ClauseDraft parent) {
    ClauseDraft draft = new ClauseDraft(drafts.size(), sentence, kind, parent);
    drafts.add(draft);
    return draft;
  }

  private void read(int i, Chunk chunk) {
    switch (chunk.category()) {
      case COMPLEMENTIZER -> content(chunk);
      case RELATIVE -> relative(i, chunk);
      case SUBORDINATOR -> adverbial(chunk);
      case VERB -> verb(i, chunk);
      case NEGATION -> {
        String key = tokens.get(chunk.from()).key();
        boolean noun =
            particles.has("negative-noun", key.substring(readings[chunk.from()].prefix()));
        negated |= !noun && !isNorBeforeNoun(i, chunk);
        current.chunks.add(chunk);
      }
      case FUTURE -> future = true;
      case QUOTE_OPEN -> quote(i);
      case QUOTE_CLOSE -> endQuote();
      case MARK -> mark(i, chunk);
      case NOUN -> noun(i, chunk);
      default -> current.chunks.add(chunk);
    }
  }

  /** "neither decent nor proper deeds aim at": denies the word behind it, not the verb to come. */
  private boolean isNorBeforeNoun(int i, Chunk chunk) {
    return chunk.conjunction()
        && i + 1 < chunks.size()
        && chunks.get(i + 1).category() == Category.NOUN;
  }

  private void content(Chunk chunk) {
    ClauseDraft governor = current;
    if (chunk.conjunction()) {
      ClauseDraft content = nearest(Clause.Kind.CONTENT);
      ClauseDraft whole = outOf(current, Clause.Kind.RELATIVE);
      governor = content != null && content.parent != null ? content.parent : whole;
    } else if (current.verb == null
        && current.kind == Clause.Kind.COORDINATE
        && current.sibling != null) {
      governor = current.sibling;
    }
    current = open(Clause.Kind.CONTENT, governor);
    current.opener = chunk.from();
    current.openerPronoun = chunk.enclitic();
  }

  private @Nullable ClauseDraft nearest(Clause.Kind kind) {
    for (ClauseDraft d = current; d != null; d = d.parent) {
      if (d.kind == kind) {
        return d;
      }
    }
    return null;
  }

  private void relative(int i, Chunk chunk) {
    ClauseDraft draft = open(Clause.Kind.RELATIVE, current);
    String word = tokens.get(chunk.from()).key();
    boolean sentential =
        particles.has("sentential-relative", word) || particles.has("preposition-or-pronoun", word);
    draft.antecedent = sentential ? null : antecedent(i, chunk);
    draft.opener = chunk.from();
    current = draft;
  }

  /**
   * The phrase that a relative pronoun tells more of: with "and", the one that the pronoun before
   * told of; else the nearest that agrees, over what stands in a preposition.
   */
  private @Nullable NounPhrase antecedent(int i, Chunk pronoun) {
    NounPhrase told = pronoun.conjunction() ? toldBefore(pronoun.from()) : null;
    if (told != null) {
      return told;
    }
    NounPhrase nearest = null;
    for (int k = i - 1; k >= 0 && k > i - 1 - MOST_BETWEEN; k--) {
      Chunk chunk = chunks.get(k);
      if (chunk.phrase() == null) {
        if (!isBetween(chunk, nearest != null)) {
          break;
        }
        continue;
      }
      NounPhrase part = antecedents.of(chunk.phrase(), pronoun.from());
      if (antecedents.agrees(part, pronoun.from())) {
        return part;
      }
      nearest = nearest == null ? part : nearest;
      if (chunk.preposition().isEmpty()) {
        break;
      }
    }
    return nearest;
  }

  /** Marks, times and closing quotes stand between a noun and its pronoun. */
  private static boolean isBetween(Chunk chunk, boolean behindPhrase) {
    return switch (chunk.category()) {
      case MARK, QUOTE_CLOSE, TIME -> true;
      case CONJUNCTION -> !behindPhrase;
      default -> false;
    };
  }

  /** "which held ... and which": whom the relative clause around tells of, if it agrees. */
  private @Nullable NounPhrase toldBefore(int pronoun) {
    for (ClauseDraft d = current; d != null; d = d.parent) {
      if (d.kind == Clause.Kind.RELATIVE
          && d.antecedent != null
          && antecedents.agrees(d.antecedent, pronoun)) {
        return d.antecedent;
      }
    }
    return null;
  }

  private void adverbial(Chunk chunk) {
    ClauseDraft parent = current;
    while (parent.kind == Clause.Kind.RELATIVE && parent.verb != null && parent.parent != null) {
      parent = parent.parent;
    }
    ClauseDraft draft = open(Clause.Kind.ADVERBIAL, parent);
    draft.opener = chunk.from();
    draft.openerPronoun = chunk.enclitic();
    current = draft;
  }

  private void verb(int i, Chunk chunk) {
    if (lasts(i, chunk)) {
      current.chunks.add(chunk.as(Category.ADVERB));
      return;
    }
    if (current.verb != null) {
      boolean leans = isAuxiliary(current.verb.from()) && !chunk.conjunction();
      if (leans && startsAnew(i, chunk)) {
        describe(chunks.get(i - 1).phrase(), chunk);
      } else if (leans && !isCutOff(current.verb, i)) {
        current.auxiliary = current.verb.from();
      } else {
        next(i, chunk);
      }
    } else if (isNominalBefore(i, chunk)) {
      next(i, chunk);
    } else if (tellsOfGoverned(i, chunk)) {
      describe(chunks.get(i - 1).phrase(), chunk);
    }
    current.verb = chunk;
    current.chunks.add(chunk);
    current.negated |= negated || sharesNegation(i);
    Reading reading = readings[chunk.from()];
    boolean marked = reading.analysis() != null && reading.analysis().proclitics().future();
    current.future |= future || marked;
    current.passive = passives.passive(chunk.from());
    negated = false;
    future = false;
  }

  /**
   * "it was possible to … a man who was …": an auxiliary behind an indefinite noun describes it.
   */
  private boolean startsAnew(int i, Chunk verb) {
    Chunk before = i > 0 ? chunks.get(i - 1) : null;
    return before != null
        && before.phrase() != null
        && !before.preposition().isEmpty()
        && !before.phrase().definite()
        && before.phrase().mention().isEmpty()
        && (isAuxiliary(verb.from())
            || differ(readings[current.verb.from()], readings[verb.from()]));
  }

  private static boolean differ(Reading auxiliary, Reading verb) {
    return auxiliary.gender() == Gender.FEMININE && verb.gender() == Gender.MASCULINE
        || auxiliary.gender() == Gender.MASCULINE && verb.gender() == Gender.FEMININE;
  }

  /** "a visit that lasts two days to X": tells how long, and what follows belongs to the visit. */
  private boolean lasts(int i, Chunk verb) {
    Chunk before = i > 0 ? chunks.get(i - 1) : null;
    Chunk next = i + 1 < chunks.size() ? chunks.get(i + 1) : null;
    return particles.hasLemma("lasting", readings[verb.from()])
        && !verb.conjunction()
        && before != null
        && before.phrase() != null
        && !before.phrase().definite()
        && next != null
        && (next.category() == Category.TIME || isBareTime(next));
  }

  private boolean isBareTime(Chunk chunk) {
    return chunk.phrase() != null
        && chunk.preposition().isEmpty()
        && particles.has("time-unit", tokens.get(chunk.to() - 1).key());
  }

  /** Opens a relative clause without a pronoun before it: "a meeting that he held". */
  private void describe(NounPhrase antecedent, Chunk verb) {
    ClauseDraft draft = open(Clause.Kind.RELATIVE, current);
    draft.antecedent = antecedents.ofVerb(antecedent, verb.from());
    current = draft;
  }

  /** "during a meeting that gathered him": behind a preposition, the noun is nobody's subject. */
  private boolean tellsOfGoverned(int i, Chunk verb) {
    Chunk before = i > 0 ? chunks.get(i - 1) : null;
    return before != null
        && before.phrase() != null
        && !before.preposition().isEmpty()
        && !before.phrase().definite()
        && before.phrase().mention().isEmpty()
        && !verb.conjunction()
        && !verb.enclitic().isEmpty();
  }

  /** "that the matter is grave, and added": the clause without a verb is whole. */
  private boolean isNominalBefore(int i, Chunk verb) {
    return verb.conjunction()
        && (current.commaSeen || speaks(i))
        && (current.kind == Clause.Kind.CONTENT || current.kind == Clause.Kind.RELATIVE)
        && hasBareNoun(current);
  }

  /** "was not hurt or killed": "or" carries the negation of the verb before on. */
  private boolean sharesNegation(int i) {
    return i >= 2
        && chunks.get(i - 1).category() == Category.CONJUNCTION
        && chunks.get(i - 2).category() == Category.VERB
        && current.sibling != null
        && current.sibling.negated;
  }

  /** Two commas make an aside; one alone ends what the auxiliary leans on. */
  private boolean isCutOff(Chunk auxiliary, int i) {
    int commas = 0;
    for (int k = i - 1; k >= 0 && chunks.get(k).from() > auxiliary.from(); k--) {
      commas += chunks.get(k).category() == Category.MARK ? 1 : 0;
    }
    return commas % 2 == 1;
  }

  private boolean isAuxiliary(int verb) {
    return particles.hasLemma("auxiliary", readings[verb]);
  }

  /** Opens the clause of a further verb. */
  private void next(int i, Chunk chunk) {
    ClauseDraft home = current;
    if (!chunk.conjunction()) {
      if (isMindVerb(home) && isRightBehind(home.verb, i)) {
        current = open(Clause.Kind.QUOTE, home);
        current.opener = chunk.from();
        return;
      }
      ClauseDraft waiting = waitingForVerb();
      if (waiting != null) {
        current = waiting;
        return;
      }
      Chunk before = i > 0 ? chunks.get(i - 1) : null;
      if (before != null
          && before.phrase() != null
          && !before.phrase().definite()
          && before.phrase().mention().isEmpty()
          && readings[chunk.from()].preposition().isEmpty()) {
        describe(before.phrase(), chunk);
        return;
      }
      if (home.kind == Clause.Kind.RELATIVE && home.commaSeen) {
        home = outOf(home, Clause.Kind.RELATIVE);
        if (home.verb == null && home.kind == Clause.Kind.MAIN) {
          current = home;
          return;
        }
      }
    } else {
      if (home.kind == Clause.Kind.RELATIVE && home.commaSeen) {
        home = outOf(home, Clause.Kind.RELATIVE);
      }
      if (home.kind == Clause.Kind.PARTICIPIAL && home.parent != null) {
        home = home.parent;
      }
      if (speaks(i) || particles.hasLemma("say-verb", readings[chunk.from()])) {
        ClauseDraft content = nearest(Clause.Kind.CONTENT);
        if (content != null && content.parent != null && home.commaSeen) {
          home = content.parent;
        }
      }
    }
    ClauseDraft draft = open(Clause.Kind.COORDINATE, home.parent == null ? home : home.parent);
    draft.sibling = home;
    if (!chunk.conjunction()) {
      takeSubject(home, draft);
    }
    current = draft;
  }

  /** ", and the police denied": what "and" joins behind a comma belongs to the verb behind it. */
  private void takeSubject(ClauseDraft home, ClauseDraft draft) {
    for (int k = home.chunks.size() - 1; k > 0; k--) {
      Chunk chunk = home.chunks.get(k);
      if (chunk == home.verb || chunk.category() == Category.MARK) {
        return;
      }
      boolean starts = chunk.conjunction() && chunk.isBareNoun() && chunk.phrase().definite();
      if (starts
          && home.chunks.get(k - 1).category() == Category.MARK
          && !(isMasdar(chunk.phrase().head()) && chunk.from() == chunk.phrase().from())) {
        List<Chunk> moved = home.chunks.subList(k, home.chunks.size());
        draft.chunks.addAll(moved);
        moved.clear();
        return;
      }
    }
  }

  private boolean isMasdar(int token) {
    Analysis a = readings[token].analysis();
    return a != null && a.wordClass() == WordClass.MASDAR;
  }

  /** "he went on we do not want": nothing but a negation between the verbs. */
  private boolean isRightBehind(Chunk verb, int i) {
    for (int k = i - 1; k >= 0; k--) {
      Chunk between = chunks.get(k);
      if (between == verb) {
        return true;
      }
      if (between.category() != Category.NEGATION) {
        return false;
      }
    }
    return false;
  }

  private static ClauseDraft outOf(ClauseDraft draft, Clause.Kind kind) {
    ClauseDraft d = draft;
    while (d.kind == kind && d.parent != null) {
      d = d.parent;
    }
    return d;
  }

  /** The clause around a relative one that has a subject and still no verb. */
  private @Nullable ClauseDraft waitingForVerb() {
    for (ClauseDraft d = current; d.parent != null; d = d.parent) {
      if (d.kind != Clause.Kind.RELATIVE && d.kind != Clause.Kind.ADVERBIAL) {
        return null;
      }
      if (d.parent.verb == null && hasBareNoun(d.parent)) {
        return d.parent;
      }
    }
    return null;
  }

  private static boolean hasBareNoun(ClauseDraft draft) {
    return draft.chunks.stream().anyMatch(Chunk::isBareNoun);
  }

  /** Whether "that" or a quotation follows before the next verb. */
  private boolean speaks(int i) {
    for (int k = i + 1; k < chunks.size(); k++) {
      switch (chunks.get(k).category()) {
        case COMPLEMENTIZER, QUOTE_OPEN -> {
          return true;
        }
        case VERB, RELATIVE, SUBORDINATOR -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private void quote(int i) {
    int close = i + 1;
    while (close < chunks.size() && chunks.get(close).category() != Category.QUOTE_CLOSE) {
      close++;
    }
    int size =
        close < chunks.size() ? chunks.get(close).from() - chunks.get(i).to() : Integer.MAX_VALUE;
    if (size < SHORT_QUOTE) {
      return;
    }
    beforeQuote.add(current);
    current = open(Clause.Kind.QUOTE, current);
    current.opener = chunks.get(i).from();
  }

  private void endQuote() {
    if (nearest(Clause.Kind.QUOTE) == null || beforeQuote.isEmpty()) {
      return;
    }
    current = beforeQuote.remove(beforeQuote.size() - 1);
  }

  private void mark(int i, Chunk chunk) {
    if (tokens.get(chunk.from()).isMark(":") && current.verb != null) {
      Chunk next = i + 1 < chunks.size() ? chunks.get(i + 1) : null;
      if (next != null && next.category() != Category.QUOTE_OPEN) {
        current = open(Clause.Kind.QUOTE, current);
        current.opener = chunk.from();
        return;
      }
    }
    current.chunks.add(chunk);
    if (tokens.get(chunk.from()).isMark(".;\u061B!?\u061F") && beforeQuote.isEmpty()) {
      ClauseDraft root = current;
      while (root.parent != null) {
        root = root.parent;
      }
      current = open(Clause.Kind.COORDINATE, root);
      current.sibling = root;
      return;
    }
    ClauseDraft draft = current;
    comma(draft);
    while (draft.kind == Clause.Kind.RELATIVE && draft.parent != null) {
      draft = draft.parent;
      comma(draft);
    }
  }

  private static void comma(ClauseDraft draft) {
    draft.commaSeen = true;
    draft.commaBehindVerb |= draft.verb != null;
  }

  private void noun(int i, Chunk chunk) {
    Analysis participle = accusativeParticiple(i, chunk);
    if (participle != null) {
      ClauseDraft parent = current;
      boolean says = particles.hasLemma("mind-verb", participle);
      while (parent.kind == Clause.Kind.RELATIVE
          && (parent.commaSeen || says)
          && parent.parent != null) {
        parent = parent.parent;
      }
      if (parent.kind == Clause.Kind.PARTICIPIAL && parent.parent != null) {
        parent = parent.parent;
      }
      parent = saying(parent);
      ClauseDraft draft = open(Clause.Kind.PARTICIPIAL, parent);
      draft.verb =
          new Chunk(
              Category.VERB,
              chunk.from(),
              chunk.from() + 1,
              chunk.conjunction(),
              "",
              readings[chunk.from()].enclitic(),
              null);
      draft.chunks.add(draft.verb);
      draft.passive = java.util.Optional.of(false);
      current = draft;
      return;
    }
    if (current.verb == null && negated) {
      current.negated = true;
      negated = false;
    }
    current.chunks.add(chunk);
  }

  /**
   * "… said that …, stressing that …": the one who said it stresses, not the one who acts in what
   * is said.
   */
  private ClauseDraft saying(ClauseDraft draft) {
    ClauseDraft d = draft;
    while (d.parent != null
        && (d.kind == Clause.Kind.CONTENT || d.kind == Clause.Kind.COORDINATE)
        && (isCommaSeen(d) || d != draft && !isMindVerb(d))) {
      d = d.parent;
    }
    return d.verb != null ? d : draft;
  }

  /** Commas before the verb belong to its subject. */
  private static boolean isCommaSeen(ClauseDraft draft) {
    return draft.verb == null ? draft.commaSeen : draft.commaBehindVerb;
  }

  private boolean isMindVerb(ClauseDraft draft) {
    return draft.verb != null && particles.hasLemma("mind-verb", readings[draft.verb.from()]);
  }

  private @Nullable Analysis accusativeParticiple(int i, Chunk chunk) {
    if (chunk.phrase() == null || !chunk.preposition().isEmpty() || !hasVerbAround()) {
      return null;
    }
    NounPhrase phrase = chunk.phrase();
    Analysis a = participle(i, phrase.from());
    if (a == null
        || a.wordClass() != WordClass.ACTIVE_PARTICIPLE
        || readings[phrase.from()].definite()) {
      return null;
    }
    if (i + 1 >= chunks.size() && phrase.to() - phrase.from() == 1) {
      return null;
    }
    Chunk before = i > 0 ? chunks.get(i - 1) : null;
    boolean afterVerb = before != null && before.category() == Category.VERB;
    boolean person = a.lemma().is("person") && !isBeforePreposition(i);
    if (afterVerb || person && !afterComma(before)) {
      return null;
    }
    return endsAsAdverb(phrase.from(), a) ? a : null;
  }

  /** The reading of a word, or what it is before "that" if it may be an active participle. */
  private @Nullable Analysis participle(int i, int token) {
    Analysis read = readings[token].analysis();
    if (read == null || read.wordClass() == WordClass.ACTIVE_PARTICIPLE) {
      return read;
    }
    boolean comma = i > 0 && afterComma(chunks.get(i - 1)) && !chunks.get(i).conjunction();
    boolean aside = comma && (isBeforePreposition(i) || readings[token].enclitic().isEmpty());
    boolean speaks = speaks(i);
    for (Analysis a : tokens.analyses(token)) {
      if (a.wordClass() == WordClass.ACTIVE_PARTICIPLE
          && (speaks || aside && particles.hasLemma("mind-verb", a))
          && a.prefix() == read.prefix()
          && a.enclitic().equals(read.enclitic())) {
        return a;
      }
    }
    return read;
  }

  /** "coming from X": a word for a person that goes on with a preposition says what he does. */
  private boolean isBeforePreposition(int i) {
    Chunk next = i + 1 < chunks.size() ? chunks.get(i + 1) : null;
    NounPhrase phrase = chunks.get(i).phrase();
    return next != null
        && !next.preposition().isEmpty()
        && phrase != null
        && phrase.to() - phrase.from() == 1;
  }

  private boolean afterComma(@Nullable Chunk before) {
    return before != null && before.category() == Category.MARK;
  }

  private boolean endsAsAdverb(int token, Analysis a) {
    String key = tokens.get(token).key();
    for (String ending : particles.list("adverbial-ending")) {
      if (key.endsWith(ending) && a.lemma().citation().length() <= key.length()) {
        return true;
      }
    }
    return false;
  }

  private boolean hasVerbAround() {
    for (ClauseDraft d = current; d != null; d = d.parent) {
      if (d.verb != null) {
        return true;
      }
    }
    return false;
  }
}
