package org.waqai.phrase;

import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.mention.Mentions;
import org.waqai.mention.NationTable;
import org.waqai.token.Sentence;
import org.waqai.token.Token;
import org.waqai.token.Tokens;

/**
 * Chooses for every token of a sentence the reading that its neighbours make likely. Used by one
 * thread.
 */
final class WordReader {

  private final Particles particles;
  private final NationTable nations;
  private final Mentions mentions;
  private final Tokens tokens;
  private final Reading[] readings;
  private final Clitics clitics;
  private final BestAnalysis best;
  private final AdjectiveReader adjectives;
  private final NameReader names;
  private final NumberReader numbers;
  private final UnknownReader unknown;
  private final ReflexiveReader reflexives;
  private final StateParticiple states;
  private final VerbScorer verbs;
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
    this.names = new NameReader(mentions, readings, clitics);
    this.numbers = new NumberReader(particles, tokens, readings, clitics, best);
    this.reflexives = new ReflexiveReader(particles, tokens, readings);
    this.states = new StateParticiple(particles, tokens, readings);
    PassiveFinder passives = new PassiveFinder(particles, tokens, readings);
    OpeningVerb openings = new OpeningVerb(particles, mentions, readings, best);
    this.verbs =
        new VerbScorer(
            particles,
            tokens,
            readings,
            best,
            adjectives,
            passives,
            openings,
            new HeadlineMasdar(particles, tokens, readings, best, passives, openings),
            new NeighborScorer(particles, tokens, readings, best, openings));
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
    String itself = reflexives.pronoun(i);
    if (!itself.isEmpty() && reflexives.pointsBack(i, sentence)) {
      return ReflexiveReader.pointer(itself);
    }
    Analysis verb = itself.isEmpty() && !isMarkedAccusative(i) ? best.verb(i) : null;
    Analysis state = states.at(i, sentence);
    Analysis noun = state == null ? best.noun(i) : state;
    if (nations.country(key).isPresent()
        && adjectives.isBehindNoun(i)
        && (verb == null || !verb.enclitic().isEmpty() || !verbFits(i))) {
      return nation(i, noun);
    }
    if (verb == null && noun == null) {
      Reading guess = unknown.read(i);
      return isAccusativeNisba(i, guess) ? guess.as(Category.ADJECTIVE) : guess;
    }
    if (state != null) {
      return Reading.of(Category.NOUN, state);
    }
    if (verb != null && isJoinedQuantity(i, verb)) {
      return noun == null ? unknown.read(i) : adjectives.nominal(i, noun);
    }
    if (noun != null && isFixed(i, sentence)) {
      return adjectives.nominal(i, noun);
    }
    boolean isVerb =
        verb != null && (noun == null ? verbFits(i) : verbs.score(i, verb, noun, sentence) > 0);
    if (isVerb) {
      return Reading.of(Category.VERB, verb);
    }
    return noun == null ? unknown.read(i) : adjectives.nominal(i, noun);
  }

  /** "cease-fire" and its like are nouns, although each could be a verb and its object. */
  private boolean isFixed(int i, Sentence sentence) {
    return i + 1 < sentence.to()
        && i > sentence.from()
        && particles.has(
            "masdar-pair",
            clitics.withoutConjunction(tokens.get(i).key()) + " " + tokens.get(i + 1).key());
  }

  /** "and all of": a word that counts behind "and", although "appointed" is written like it. */
  private boolean isJoinedQuantity(int i, Analysis verb) {
    String key = tokens.get(i).key();
    String quantity = clitics.withoutConjunction(key);
    return verb.proclitics().conjunction().isEmpty()
        && quantity.length() < key.length()
        && particles.has("quantifier", quantity);
  }

  /** A noun in the accusative with its vowel, although "the two looked" has the same letters. */
  private boolean isMarkedAccusative(int i) {
    String text = tokens.get(i).span().text();
    return particles.list("accusative-mark").stream().anyMatch(text::contains);
  }

  /** "received an American delegation": an adjective of belonging in the accusative as its noun. */
  private boolean isAccusativeNisba(int i, Reading guess) {
    String key = tokens.get(i).key();
    Reading before = i > 0 ? readings[i - 1] : null;
    return guess.category() == Category.NOUN
        && !guess.definite()
        && guess.prefix() == 0
        && before != null
        && (before.category() == Category.NOUN || before.category() == Category.ADJECTIVE)
        && !before.definite()
        && before.enclitic().isEmpty()
        && particles.isEnding("accusative", key)
        && particles.isEnding("accusative", tokens.get(i - 1).key())
        && particles.isEnding("nisba-ending", key.substring(0, key.length() - 1));
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
}
