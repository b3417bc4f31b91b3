package org.waqai.phrase;

import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.Analysis.Tense;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.Mentions;
import org.waqai.mention.NationTable;
import org.waqai.token.Sentence;
import org.waqai.token.Token;
import org.waqai.token.TokenKind;
import org.waqai.token.Tokens;

/**
 * Chooses for every token of a sentence the reading that its neighbours make likely. Used by one
 * thread.
 */
final class WordReader {

  /** No headline has more words; what is longer is a text without a full stop. */
  private static final int LONGEST_HEADLINE = 20;

  private static final int LONGEST_SPEAKER = 8;

  private final Particles particles;
  private final NationTable nations;
  private final Mentions mentions;
  private final Tokens tokens;
  private final Reading[] readings;
  private final Clitics clitics;
  private final BestAnalysis best;
  private final AdjectiveReader adjectives;
  private final PassiveFinder passives;
  private final NameReader names;
  private final NumberReader numbers;
  private final UnknownReader unknown;
  private final OpeningVerb openings;
  private final ParticleReader particleReader;

  WordReader(Particles particles, NationTable nations, Mentions mentions, Reading[] readings) {
    this.particles = particles;
    this.nations = nations;
    this.mentions = mentions;
    this.tokens = mentions.tokens();
    this.readings = readings;
    this.clitics = new Clitics(particles);
    this.best = new BestAnalysis(particles, mentions);
    this.adjectives = new AdjectiveReader(particles, mentions, readings, best);
    this.passives = new PassiveFinder(particles, tokens, readings);
    this.names = new NameReader(mentions, readings, clitics);
    this.numbers = new NumberReader(particles, tokens, readings, clitics, best);
    this.openings = new OpeningVerb(particles, mentions, readings, best);
    this.particleReader =
        new ParticleReader(
            particles,
            tokens,
            readings,
            adjectives,
            new ParticleChoice(particles, mentions, readings, best, openings));
    this.unknown = new UnknownReader(particles, tokens, readings, clitics);
  }

  /** Fills the readings of all names; the words between them come sentence by sentence. */
  void readNames() {
    names.read();
  }

  /** Fills the readings of a sentence from left to right; each choice sees those before it. */
  void read(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); ) {
      i = readings[i] != null ? i + 1 : read(i, sentence);
    }
  }

  /** Reads the token and returns the index of the next one to read. */
  private int read(int i, Sentence sentence) {
    Token token = tokens.get(i);
    if (mentions.times().at(i).isPresent()) {
      readings[i] = Reading.plain(Category.TIME);
      return i + 1;
    }
    switch (token.kind()) {
      case PUNCTUATION, SYMBOL, URL -> readings[i] = Reading.plain(Category.MARK);
      case QUOTE_OPEN -> readings[i] = Reading.plain(Category.QUOTE_OPEN);
      case QUOTE_CLOSE -> readings[i] = Reading.plain(Category.QUOTE_CLOSE);
      case NUMBER, NUMBER_GROUP, CLOCK -> readings[i] = numbers.number(i, 0);
      case FOREIGN, HASHTAG -> readings[i] = Reading.plain(Category.NOUN);
      case WORD -> {
        int about = numbers.approximator(i, sentence);
        if (about > 0) {
          return i + about;
        }
        int length = particleReader.read(i, sentence);
        if (length > 0) {
          return i + length;
        }
        readings[i] = word(i, sentence);
      }
    }
    return i + 1;
  }

  private Reading word(int i, Sentence sentence) {
    String key = tokens.get(i).key();
    Reading numeral = numbers.numeral(i);
    if (numeral != null) {
      return numeral;
    }
    String itself = itself(i);
    if (!itself.isEmpty() && pointsBack(i, sentence)) {
      return pointer(itself);
    }
    Analysis verb = itself.isEmpty() ? best.verb(i) : null;
    Analysis state = state(i, sentence);
    Analysis noun = state == null ? best.noun(i) : state;
    if (nations.country(key).isPresent() && adjectives.isBehindNoun(i) && (verb == null || !verbFits(i))) {
      return nation(i, noun);
    }
    if (verb == null && noun == null) {
      return unknown.read(i);
    }
    if (state != null) {
      return Reading.of(Category.NOUN, state);
    }
    if (noun != null && isFixed(i, sentence)) {
      return adjectives.nominal(i, noun);
    }
    boolean isVerb =
        verb != null && (noun == null ? verbFits(i) : verbScore(i, verb, noun, sentence) > 0);
    if (isVerb) {
      return Reading.of(Category.VERB, verb);
    }
    return noun == null ? unknown.read(i) : adjectives.nominal(i, noun);
  }

  /** The pronoun of "itself" and "the same", or "" for other words. */
  private String itself(int i) {
    String key = tokens.get(i).key();
    for (String enclitic : particles.list("enclitic")) {
      if (key.endsWith(enclitic)
          && particles.has("same", key.substring(0, key.length() - enclitic.length()))) {
        return enclitic;
      }
    }
    return "";
  }

  /**
   * "the source itself", "at the time itself": it only points to the noun before. Without a
   * preposition before that noun, "himself" may be what somebody gives up or blows up.
   */
  private boolean pointsBack(int i, Sentence sentence) {
    if (i == sentence.from()
        || !readings[i - 1].isNominal() && readings[i - 1].category() != Category.TIME) {
      return false;
    }
    String key = tokens.get(i).key();
    if (!particles.has("reflexive", key.substring(0, key.length() - itself(i).length()))) {
      return true;
    }
    int k = i - 1;
    while (k > sentence.from() && readings[k].isNominal() && readings[k].preposition().isEmpty()) {
      k--;
    }
    return !readings[k].preposition().isEmpty();
  }

  private static Reading pointer(String pronoun) {
    return new Reading(
        Category.ADJECTIVE, null, false, "", 0, pronoun, true, Gender.EITHER, Number.EITHER);
  }

  /**
   * ", accusing the government": behind a comma, a participle of saying or demanding in the
   * accusative tells what the subject does at the same time, whatever noun is written alike.
   */
  private @Nullable Analysis state(int i, Sentence sentence) {
    boolean comma = i > sentence.from() && tokens.get(i - 1).isMark(",\u060C");
    if (!comma || i + 1 >= sentence.to()) {
      return null;
    }
    for (Analysis a : tokens.analyses(i)) {
      if (a.wordClass() == WordClass.ACTIVE_PARTICIPLE
          && a.number() == Number.SINGULAR
          && a.proclitics().isEmpty()
          && a.enclitic().isEmpty()
          && particles.hasLemma("mind-verb", a)
          && particles.isEnding("state-ending", tokens.get(i).key())
          && tokens.get(i).key().length() > particles.fold(a.base()).length()
          && hasAnyVerb(i, sentence)) {
        return a;
      }
    }
    return null;
  }

  private boolean hasAnyVerb(int i, Sentence sentence) {
    for (int k = i - 1; k >= sentence.from(); k--) {
      if (readings[k] != null && readings[k].category() == Category.VERB) {
        return true;
      }
    }
    return false;
  }

  /** "cease-fire" and its like are nouns, although each could be a verb and its object. */
  private boolean isFixed(int i, Sentence sentence) {
    return i + 1 < sentence.to()
        && i > sentence.from()
        && particles.has(
            "masdar-pair", clitics.withoutConjunction(tokens.get(i).key()) + " " + tokens.get(i + 1).key());
  }

  /** A nationality adjective behind its noun. */
  private Reading nation(int i, @Nullable Analysis noun) {
    Reading guess = noun == null ? unknown.read(i) : Reading.of(Category.ADJECTIVE, noun);
    return guess.as(Category.ADJECTIVE);
  }

  private boolean verbFits(int i) {
    return i == 0
        || readings[i - 1] == null
        || readings[i - 1].category() != Category.PREPOSITION
        || !readings[i - 1].enclitic().isEmpty();
  }

  private double verbScore(int i, Analysis verb, Analysis noun, Sentence sentence) {
    if (particles.hasLemma("verb-or-preposition", verb) && openings.tellsThat(i, verb, sentence)
        || particles.hasLemma("verb-before-of", verb) && openings.tellsOf(i, verb, sentence)) {
      return 1;
    }
    if (noun.proclitics().article() || !noun.proclitics().preposition().isEmpty()) {
      return verb.proclitics().isEmpty() && verb.prefix() == 0 ? -0.5 : -3;
    }
    double score = verb.tense() == Tense.PERFECT ? 0.1 : 1.0;
    if (verb.proclitics().future() || passives.isMarked(i)) {
      score += 3;
    }
    score += afterScore(i, verb, sentence);
    boolean describes = describesEvent(i, verb, sentence);
    if (describes || openings.goesOnSaying(i, verb, sentence) || openings.asksFor(i, verb, sentence)) {
      score += 3;
    }
    if (isBeforeVerb(i, verb, sentence) || headsHeadline(i, verb, noun, sentence)) {
      score -= 2;
    }
    if (verb.proclitics().conjunction().isEmpty()
        && verb.tense() == Tense.PERFECT
        && !describes
        && !(i > sentence.from() && isBehindSomeone(i, verb, noun))
        && hasVerbBefore(i, sentence, "auxiliary-perfect")) {
      score -= 2.5;
    } else if (noun.wordClass() == WordClass.MASDAR
        && verb.tense() != Tense.PERFECT
        && best.mayBePerfect(i)
        && hasVerbBefore(i, sentence, "auxiliary")) {
      score -= 2.5;
    }
    if (joinsMasdar(i, verb, noun, sentence)) {
      score -= 2;
    }
    score += beforeScore(i, noun, sentence);
    score -= 0.5 * Math.max(0, verb.enclitic().length() - noun.enclitic().length());
    if (noun.wordClass() == WordClass.NOUN || noun.wordClass() == WordClass.ADJECTIVE) {
      score -= OpeningVerb.namesWho(noun) && !openings.startsBeforeActor(i, verb, sentence) ? 1.0 : 0.4;
    }
    return score;
  }

  /**
   * "aims at easing contacts and weaving ties": a masdar joined to one that a preposition governs,
   * where a verb in the perfect would not go on with the tense of the clause.
   */
  private boolean joinsMasdar(int i, Analysis verb, Analysis noun, Sentence sentence) {
    if (noun.wordClass() != WordClass.MASDAR
        || noun.definite()
        || verb.tense() != Tense.PERFECT
        || verb.proclitics().conjunction().isEmpty()
        || openings.isComplementizer(Math.min(i + 1, sentence.to() - 1))) {
      return false;
    }
    boolean governed = false;
    for (int k = i - 1; k >= sentence.from(); k--) {
      Reading before = readings[k];
      switch (before.category()) {
        case NOUN -> governed |= isGovernedMasdar(k);
        case VERB -> {
          Analysis a = before.analysis();
          return governed
              && a != null
              && (a.tense() != Tense.PERFECT || !particles.hasLemma("mind-verb", verb));
        }
        case MARK, COMPLEMENTIZER, RELATIVE, SUBORDINATOR, QUOTE_OPEN, QUOTE_CLOSE -> {
          return governed && before.category() == Category.MARK && !tokens.get(k).isMark(",\u060C");
        }
        default -> {}
      }
    }
    return governed;
  }

  private boolean isGovernedMasdar(int i) {
    Analysis a = readings[i].analysis();
    boolean behind =
        i > 0 && readings[i - 1] != null && readings[i - 1].category() == Category.PREPOSITION;
    return a != null
        && a.wordClass() == WordClass.MASDAR
        && !readings[i].definite()
        && (behind || !readings[i].preposition().isEmpty());
  }

  /**
   * "Seizure of three tons", "minister: support of farming": at the head of a headline a masdar is
   * likelier than a verb where nobody who acts follows.
   */
  private boolean headsHeadline(int i, Analysis verb, Analysis noun, Sentence sentence) {
    boolean head = i == sentence.from() || tokens.get(i - 1).isMark(":");
    return head
        && noun.wordClass() == WordClass.MASDAR
        && verb.tense() == Tense.PERFECT
        && verb.enclitic().isEmpty()
        && tokens.analyses(i).stream().noneMatch(WordReader::isIntransitive)
        && !passives.isMarked(i)
        && i + 1 < sentence.to()
        && sentence.to() - sentence.from() <= LONGEST_HEADLINE
        && !tokens.get(sentence.to() - 1).isMark(".!?\u061F")
        && !mayActNext(i + 1)
        && !isSubjectAndObject(i + 1, sentence)
        && !isJoinedVerb(i + 1)
        && !(particles.hasLemma("mind-verb", verb) && hasThat(i + 1, sentence));
  }

  /** "killed and wounded": a verb in the perfect goes on where a masdar would have its noun. */
  private boolean isJoinedVerb(int i) {
    Analysis next = tokens.get(i).isWord() ? best.verb(i) : null;
    return next != null
        && next.tense() == Tense.PERFECT
        && !next.proclitics().conjunction().isEmpty();
  }

  /** Whether "that" follows within the length of a speaker's name. */
  private boolean hasThat(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.to(), from + LONGEST_SPEAKER); i++) {
      if (openings.isComplementizer(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIntransitive(Analysis a) {
    return a.isVerb() && a.lemma().is("intransitive");
  }

  /** "took the flood lives": one noun with an article and one without. */
  private boolean isSubjectAndObject(int i, Sentence sentence) {
    if (i + 1 >= sentence.to() || !tokens.get(i).isWord() || !tokens.get(i + 1).isWord()) {
      return false;
    }
    Analysis first = best.noun(i);
    Analysis second = readings[i + 1] == null ? best.noun(i + 1) : null;
    return first != null
        && second != null
        && first.definite()
        && !second.definite()
        && second.proclitics().isEmpty();
  }

  /** Whether one who acts may stand at a token, over a number that counts. */
  private boolean mayActNext(int first) {
    int i = best.isCount(first) && first + 1 < tokens.size() ? first + 1 : first;
    if (readings[i] != null || !tokens.get(i).isWord()) {
      return readings[i] != null && readings[i].category() == Category.NAME;
    }
    Analysis next = best.noun(i);
    return next == null
        || !next.proclitics().preposition().isEmpty()
        || OpeningVerb.namesWho(next) && !next.lemma().is("place")
        || next.wordClass() == WordClass.ACTIVE_PARTICIPLE
        || next.wordClass() == WordClass.PASSIVE_PARTICIPLE;
  }

  /** "an accident happened": a noun at the head, for two verbs in a row would need "that". */
  private boolean isBeforeVerb(int i, Analysis verb, Sentence sentence) {
    if (i + 1 >= sentence.to()
        || !tokens.get(i + 1).isWord()
        || readings[i + 1] != null
        || particles.hasLemma("auxiliary", verb)
        || particles.hasLemma("mind-verb", verb)
        || particles.match(tokens.get(i + 1).key(), 0, n -> "") != null) {
      return false;
    }
    Analysis next = best.verb(i + 1);
    return next != null && next.proclitics().isEmpty() && best.noun(i + 1) == null;
  }

  /** "a meeting that he held": a verb with its object behind an indefinite event. */
  private boolean describesEvent(int i, Analysis verb, Sentence sentence) {
    boolean gathers = particles.hasLemma("gathering-verb", verb);
    if (verb.prefix() > 0
        || !gathers && (verb.enclitic().isEmpty() || !particles.hasLemma("event-verb", verb))) {
      return false;
    }
    int k = i - 1;
    while (k >= sentence.from() && isIndefinite(k, Category.ADJECTIVE)) {
      k--;
    }
    if (k < sentence.from() || !isIndefinite(k, Category.NOUN)) {
      return false;
    }
    Analysis a = readings[k].analysis();
    return a != null
        && (gathers
            ? particles.hasBase("gathering", a)
            : a.wordClass() == WordClass.MASDAR || a.lemma().is("event"));
  }

  private boolean isIndefinite(int k, Category category) {
    return readings[k] != null && readings[k].category() == category && !readings[k].definite();
  }

  /** Whether the clause has its verb already; a second one would need "and". */
  private boolean hasVerbBefore(int i, Sentence sentence, String leaning) {
    int commas = 0;
    for (int k = i - 1; k >= sentence.from(); k--) {
      switch (readings[k].category()) {
        case VERB -> {
          Analysis a = readings[k].analysis();
          boolean whole = a == null || !particles.hasLemma(leaning, a);
          return whole && commas % 2 == 0;
        }
        case MARK -> {
          int open = tokens.get(k).isMark(")") ? opening(k, sentence) : -1;
          if (open >= 0) {
            k = open;
            continue;
          }
          if (!tokens.get(k).isMark(",\u060C")) {
            return false;
          }
          commas++;
        }
        case COMPLEMENTIZER, RELATIVE, SUBORDINATOR, QUOTE_OPEN, QUOTE_CLOSE -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** The opening bracket of a short aside that ends here, or -1. */
  private int opening(int close, Sentence sentence) {
    for (int k = close - 1; k >= sentence.from() && k > close - 6; k--) {
      if (tokens.get(k).isMark("(")) {
        return k;
      }
    }
    return -1;
  }

  /** What the word before says. */
  private double afterScore(int i, Analysis verb, Sentence sentence) {
    if (i == sentence.from()) {
      return 0.6;
    }
    Reading before = readings[i - 1];
    boolean joined = !verb.proclitics().conjunction().isEmpty();
    return switch (before.category()) {
      case NEGATION -> particles.has("negative-noun", tokens.get(i - 1).key()) ? -3 : 3;
      case FUTURE, PARTICLE, RELATIVE -> 2.5;
      case SUBORDINATOR -> 1;
      case COMPLEMENTIZER ->
          verb.tense() != Tense.PERFECT ? 2 : before.enclitic().isEmpty() ? -0.3 : 1.5;
      case PREPOSITION -> before.enclitic().isEmpty() ? -5 : 0.3;
      case VERB -> joined ? 0.6 : verb.tense() == Tense.PERFECT ? -2 : 0.5;
      case NOUN ->
          joined
              ? 0.5
              : isImpersonal(i - 1) ? -3 : before.definite() ? 0.8 : nounBefore(before, verb);
      case NUMBER -> joined ? 0.5 : -1.5;
      case ADJECTIVE -> isPlanned(i - 1) ? -3 : 0.5;
      case NAME -> joined ? 0.5 : 1.0;
      case DEMONSTRATIVE -> joined ? 0.5 : -1;
      case PRONOUN -> 1.5;
      case TIME, ADVERB -> 0.4;
      case QUOTE_OPEN, QUOTE_CLOSE -> 0.4;
      case MARK -> isBracketedNumber(i) ? -2 : 0.4;
      case CONJUNCTION -> i - 1 == sentence.from() ? 0.6 : 0.2;
    };
  }

  /** "the planned holding of it": a masdar follows. */
  private boolean isPlanned(int i) {
    Analysis a = readings[i].analysis();
    return a != null
        && a.wordClass() == WordClass.PASSIVE_PARTICIPLE
        && particles.has("planned", tokens.get(i).key().substring(a.prefix()));
  }

  /** "it is planned (of-the planned) to hold": a masdar follows, for a verb would need "that". */
  private boolean isImpersonal(int i) {
    Reading before = i > 0 ? readings[i - 1] : null;
    return before != null
        && before.category() == Category.PREPOSITION
        && before.enclitic().isEmpty()
        && particles.has("impersonal", before.preposition())
        && readings[i].definite()
        && particles.has("impersonal-word", tokens.get(i).key());
  }

  private boolean isBracketedNumber(int i) {
    return i >= 2
        && tokens.get(i - 1).isMark(")]")
        && readings[i - 2] != null
        && readings[i - 2].category() == Category.NUMBER;
  }

  /** "to a judge (who) ordered that": one person without an article, and a verb that agrees. */
  private boolean isBehindSomeone(int i, Analysis verb, Analysis noun) {
    Reading before = readings[i - 1];
    Analysis a = before.analysis();
    return before.category() == Category.NOUN
        && a != null
        && a.lemma().is("person")
        && before.number() == Number.SINGULAR
        && !before.definite()
        && verb.number() == Number.SINGULAR
        && verb.gender() == before.gender()
        && noun.wordClass() != WordClass.ADJECTIVE
        && verb.enclitic().isEmpty()
        && i + 1 < tokens.size()
        && adjectives.isPreposition(i + 1);
  }

  /** "agents of the centre of": a verb in the singular does not tell of several people. */
  private static double nounBefore(Reading before, Analysis verb) {
    boolean person = before.analysis() != null && before.analysis().lemma().is("person");
    boolean several = person && before.number() == Number.PLURAL;
    if (several
        && verb.number() == Number.SINGULAR
        && verb.gender() == Gender.MASCULINE
        && verb.enclitic().isEmpty()) {
      return -1.2;
    }
    return person || before.number() == Number.PLURAL ? 0.3 : -1.2;
  }

  /** What the word behind says. */
  private double beforeScore(int i, Analysis noun, Sentence sentence) {
    if (i + 1 >= sentence.to()) {
      return -0.5;
    }
    Token next = tokens.get(i + 1);
    if (next.kind() == TokenKind.NUMBER) {
      return 0.4;
    }
    if (!next.isWord()) {
      return next.kind() == TokenKind.PUNCTUATION ? -0.3 : 0;
    }
    if (readings[i + 1] != null) {
      return readings[i + 1].preposition().isEmpty() ? 0.2 : 0;
    }
    if (openings.isComplementizer(i + 1)) {
      return 1.5;
    }
    Analysis nextNoun = best.noun(i + 1);
    if (nextNoun == null) {
      return 0;
    }
    boolean adjective = nextNoun.wordClass() == WordClass.ADJECTIVE && !nextNoun.definite();
    if (adjective && !noun.definite()) {
      return -1.5;
    }
    return nextNoun.definite() ? 0.2 : 0.1;
  }
}
