package org.waqai.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.mention.Mention;
import org.waqai.token.Sentence;
import org.waqai.token.Tokens;

/**
 * Makes clauses of the chunks of one sentence, from left to right: what opens a clause pushes one,
 * what cannot belong to it pops back. Used by one thread.
 */
final class ClauseReader {

  private static final int SHORT_QUOTE = 4;

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;
  private final PassiveFinder passives;
  private final Antecedent antecedents;
  private final RelativeAntecedent relatives;
  private final Aside asides;
  private final VerbSituation situation;
  private final StateClause states;
  private final List<ClauseDraft> drafts;
  private final int sentence;
  private final List<Chunk> chunks;
  private final List<ClauseDraft> beforeQuote = new ArrayList<>();
  private ClauseDraft current;
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
    this.relatives = new RelativeAntecedent(antecedents, chunks);
    this.asides = new Aside(tokens, chunks);
    this.situation = new VerbSituation(particles, tokens, readings, chunks);
    this.states = new StateClause(particles, tokens, readings, chunks, situation);
    this.drafts = drafts;
    this.sentence = sentence.index();
    this.chunks = chunks;
    this.current = open(Clause.Kind.MAIN, null);
  }

  void read() {
    for (int i = 0; i < chunks.size(); i++) {
      int close = asides.end(i);
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

  private ClauseDraft open(Clause.Kind kind, @Nullable ClauseDraft parent) {
    ClauseDraft draft = new ClauseDraft(drafts.size(), sentence, kind, parent);
    drafts.add(draft);
    return draft;
  }

  private void read(int i, Chunk chunk) {
    switch (chunk.category()) {
      case COMPLEMENTIZER -> content(chunk);
      case RELATIVE -> relative(i, chunk);
      case SUBORDINATOR -> adverbial(i, chunk);
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
      ClauseDraft content = current.nearest(Clause.Kind.CONTENT);
      ClauseDraft whole = current.outOf(Clause.Kind.RELATIVE);
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

  private void relative(int i, Chunk chunk) {
    ClauseDraft draft = open(Clause.Kind.RELATIVE, current);
    String word = tokens.get(chunk.from()).key();
    boolean sentential =
        particles.has("sentential-relative", word) || particles.has("preposition-or-pronoun", word);
    draft.antecedent = sentential ? null : relatives.of(i, chunk, current);
    draft.opener = chunk.from();
    current = draft;
  }

  private void adverbial(int i, Chunk chunk) {
    ClauseDraft parent = goesOnSpeaking(i, chunk) ? current.speechAround() : current;
    while (parent.kind == Clause.Kind.RELATIVE && parent.verb != null && parent.parent != null) {
      parent = parent.parent;
    }
    ClauseDraft draft = open(Clause.Kind.ADVERBIAL, parent);
    draft.opener = chunk.from();
    draft.openerPronoun = chunk.enclitic();
    current = draft;
  }

  /**
   * "X said that .., but he added that": the contrast is one of the speaker, not of what he said.
   */
  private boolean goesOnSpeaking(int i, Chunk chunk) {
    boolean comma = i > 0 && chunks.get(i - 1).category() == Category.MARK;
    if (!comma || !particles.has("contrast", tokens.get(chunk.from()).key())) {
      return false;
    }
    int at = i + 1;
    while (at < chunks.size()
        && (chunks.get(at).category() == Category.SUBORDINATOR || chunks.get(at).isBareNoun())) {
      at++;
    }
    return at < chunks.size()
        && chunks.get(at).category() == Category.VERB
        && particles.hasLemma("mind-verb", readings[chunks.get(at).from()])
        && situation.speaks(at);
  }

  private void verb(int i, Chunk chunk) {
    if (situation.lasts(i, chunk)) {
      current.chunks.add(chunk.as(Category.ADVERB));
      return;
    }
    NounPhrase people = situation.toldOf(i, chunk);
    if (people != null) {
      describe(people, chunk);
    } else if (current.verb != null) {
      boolean leans = situation.isAuxiliary(current.verb.from()) && !chunk.conjunction();
      if (leans && situation.startsAnew(i, chunk, current)) {
        describe(chunks.get(i - 1).phrase(), chunk);
      } else if (leans && !situation.isCutOff(current.verb, i)) {
        current.auxiliary = current.verb.from();
      } else {
        next(i, chunk);
      }
    } else if (situation.isNominalBefore(i, chunk, current)) {
      next(i, chunk);
    } else if (situation.tellsOfGoverned(i, chunk)) {
      describe(chunks.get(i - 1).phrase(), chunk);
    }
    current.verb = chunk;
    current.chunks.add(chunk);
    current.negated |= negated || situation.sharesNegation(i, current);
    Reading reading = readings[chunk.from()];
    boolean marked = reading.analysis() != null && reading.analysis().proclitics().future();
    current.future |= future || marked;
    current.passive = passives.passive(chunk.from());
    negated = false;
    future = false;
  }

  /** Opens a relative clause without a pronoun before it: "a meeting that he held". */
  private void describe(NounPhrase antecedent, Chunk verb) {
    ClauseDraft draft = open(Clause.Kind.RELATIVE, current);
    draft.antecedent = antecedents.ofVerb(antecedent, verb.from());
    current = draft;
  }

  /** Opens the clause of a further verb. */
  private void next(int i, Chunk chunk) {
    ClauseDraft home = current;
    if (!chunk.conjunction()) {
      if (situation.isMindVerb(home)
          && home.verb.enclitic().isEmpty()
          && situation.isRightBehind(home.verb, i)) {
        current = open(Clause.Kind.QUOTE, home);
        current.opener = chunk.from();
        return;
      }
      ClauseDraft waiting = current.waitingForVerb();
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
        home = home.outOf(Clause.Kind.RELATIVE);
        if (home.verb == null && home.kind == Clause.Kind.MAIN) {
          current = home;
          return;
        }
      }
    } else {
      if (home.kind == Clause.Kind.RELATIVE && home.commaSeen) {
        home = home.outOf(Clause.Kind.RELATIVE);
      }
      if (home.kind == Clause.Kind.PARTICIPIAL && home.parent != null) {
        home = home.parent;
      }
      if (situation.speaks(i) || particles.hasLemma("say-verb", readings[chunk.from()])) {
        ClauseDraft content = current.nearest(Clause.Kind.CONTENT);
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
          && !(readings[chunk.phrase().head()].isMasdar()
              && chunk.from() == chunk.phrase().from())) {
        List<Chunk> moved = home.chunks.subList(k, home.chunks.size());
        draft.chunks.addAll(moved);
        moved.clear();
        return;
      }
    }
  }

  private void quote(int i) {
    int close = i + 1;
    while (close < chunks.size() && chunks.get(close).category() != Category.QUOTE_CLOSE) {
      close++;
    }
    int size =
        close < chunks.size() ? chunks.get(close).from() - chunks.get(i).to() : Integer.MAX_VALUE;
    if (size < SHORT_QUOTE || close == i + 2 && isName(chunks.get(i + 1))) {
      return;
    }
    beforeQuote.add(current);
    current = open(Clause.Kind.QUOTE, current);
    current.opener = chunks.get(i).from();
  }

  /** 'announced "the Party of Work"': a name in quotation marks. */
  private static boolean isName(Chunk chunk) {
    NounPhrase phrase = chunk.phrase();
    return phrase != null
        && phrase.mention().isPresent()
        && phrase.mention().get().kind() == Mention.Kind.NAME
        && phrase.mention().get().from() == phrase.from();
  }

  private void endQuote() {
    if (current.nearest(Clause.Kind.QUOTE) == null || beforeQuote.isEmpty()) {
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
    draft.comma();
    while (draft.kind == Clause.Kind.RELATIVE && draft.parent != null) {
      draft = draft.parent;
      draft.comma();
    }
  }

  private void noun(int i, Chunk chunk) {
    Analysis participle = states.participle(i, chunk, current);
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
      parent = states.governor(parent);
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
      draft.passive = Optional.of(false);
      current = draft;
      return;
    }
    if (current.verb == null && negated) {
      current.negated = true;
      negated = false;
    }
    current.chunks.add(chunk);
  }
}
