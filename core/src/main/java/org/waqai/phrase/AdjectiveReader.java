package org.waqai.phrase;

import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.mention.Mentions;
import org.waqai.token.Tokens;

/**
 * Tells the nouns from the adjectives among the words that may be both, by what stands before and
 * behind. Used by one thread.
 */
final class AdjectiveReader {

  private final Particles particles;
  private final Mentions mentions;
  private final Tokens tokens;
  private final Reading[] readings;
  private final BestAnalysis best;

  AdjectiveReader(Particles particles, Mentions mentions, Reading[] readings, BestAnalysis best) {
    this.particles = particles;
    this.mentions = mentions;
    this.tokens = mentions.tokens();
    this.readings = readings;
    this.best = best;
  }

  /** The reading of a noun that may be an adjective, by what stands around it. */
  Reading nominal(int i, Analysis noun) {
    Reading reading = Reading.of(Category.NOUN, noun);
    if (i == 0
        || readings[i - 1] == null
        || reading.conjunction()
        || !reading.preposition().isEmpty()) {
      return reading;
    }
    Reading before = readings[i - 1];
    boolean afterNoun =
        before.category() == Category.NOUN
            || before.category() == Category.ADJECTIVE
            || before.category() == Category.NAME
            || before.category() == Category.TIME;
    if (!afterNoun
        || isMinistry(i)
        || noun.lemma().is("place") && particles.has("unit", tokens.get(i).key())
        || !reading.enclitic().isEmpty()
        || before.category() == Category.TIME && !reading.definite()
        || particles.has("quantifier", tokens.get(i).key())
        || isDoneTo(before, noun)
        || isAnother(before, noun)
        || isRespect(before, noun)) {
      return reading;
    }
    for (Analysis a : tokens.analyses(i)) {
      boolean body = a.wordClass() != WordClass.ADJECTIVE && isBodyBehindPerson(before, noun);
      if (!body
          && !isStateOf(i, before, a)
          && mayBeAdjective(a)
          && a.prefix() == noun.prefix()
          && a.enclitic().isEmpty()) {
        Reading adjective = Reading.of(Category.ADJECTIVE, a);
        if (adjective.definite() && endsOffice(i - 1)) {
          return adjective;
        }
        if (agree(before, adjective) ? !governs(i, noun, a) : agreesWithHead(i, adjective, noun)) {
          return adjective;
        }
      }
    }
    return describes(i, before, reading, noun) ? reading.as(Category.ADJECTIVE) : reading;
  }

  /**
   * "a soldier died (being) affected by": a participle in the accusative, as it is written, behind
   * somebody who is not.
   */
  private boolean isStateOf(int i, Reading before, Analysis participle) {
    Analysis who = before.analysis();
    boolean active =
        tokens.analyses(i).stream().anyMatch(a -> a.wordClass() == WordClass.ACTIVE_PARTICIPLE);
    return active
        && participle.number() == Number.SINGULAR
        && before.category() == Category.NOUN
        && who != null
        && who.lemma().is("person")
        && who.number() == Number.SINGULAR
        && who.gender() == Gender.MASCULINE
        && !before.definite()
        && isWrittenAccusative(i, participle)
        && !particles.isEnding("accusative", tokens.get(i - 1).key());
  }

  private boolean isWrittenAccusative(int i, Analysis a) {
    String key = tokens.get(i).key();
    return particles.isEnding("accusative", key)
        && key.length() > a.prefix() + particles.fold(a.base()).length();
  }

  /** "foreign (affairs) of Egypt": the short name of a ministry before its country. */
  private boolean isMinistry(int i) {
    return i + 1 < tokens.size()
        && particles.has("ministry-word", tokens.get(i).key())
        && mentions
            .wholeAt(i + 1)
            .filter(m -> m.type() == EntityType.LOCATION && m.wholeFrom() == i + 1)
            .isPresent();
  }

  /** "the leader of the extreme right": what describes the last word of an office is no person. */
  private boolean endsOffice(int i) {
    return mentions
        .wholeAt(i)
        .filter(m -> m.kind() == Mention.Kind.TITLE && m.wholeTo() == i + 1)
        .filter(m -> m.wholeTo() - m.wholeFrom() > 1)
        .isPresent();
  }

  /**
   * "a media meeting": the word for a person that is made like an adjective, behind what it fits.
   */
  private boolean describes(int i, Reading before, Reading reading, Analysis noun) {
    String key = tokens.get(i).key();
    return noun.lemma().is("person")
        && noun.number() == Number.SINGULAR
        && before.category() == Category.NOUN
        && before.analysis() != null
        && before.enclitic().isEmpty()
        && !before.analysis().lemma().is("person")
        && !before.analysis().lemma().is("group")
        && !before.analysis().lemma().is("organization")
        && before.definite() == reading.definite()
        && particles.isEnding("nisba-ending", key)
        && agree(before, reading);
  }

  /** "a conference high in rank": a noun behind an adjective that needs one. */
  private boolean isRespect(Reading before, Analysis noun) {
    return before.category() == Category.ADJECTIVE
        && before.analysis() != null
        && !before.definite()
        && noun.definite()
        && noun.wordClass() == WordClass.NOUN
        && particles.hasBase("limited-adjective", before.analysis());
  }

  /** "called the Arab ministers the society to": one who acts, alone behind several people. */
  private static boolean isAnother(Reading before, Analysis noun) {
    return before.number() == Number.PLURAL
        && before.gender() == Gender.MASCULINE
        && noun.number() == Number.SINGULAR
        && noun.definite()
        && OpeningVerb.namesWho(noun)
        && !noun.lemma().is("place")
        && (before.category() == Category.NAME
            || before.category() == Category.ADJECTIVE
            || before.analysis() != null && before.analysis().lemma().is("person"));
  }

  /** "the minister called (on) the community": bodies and groups do not describe a person. */
  private static boolean isBodyBehindPerson(Reading before, Analysis noun) {
    return noun.wordClass() == WordClass.NOUN
        && noun.definite()
        && (noun.lemma().is("group") || noun.lemma().is("organization"))
        && !noun.lemma().is("person")
        && before.definite()
        && (before.category() == Category.NAME
            || before.analysis() != null && before.analysis().lemma().is("person"));
  }

  /** "the killing of a young man": a person behind a masdar without an article is no adjective. */
  private boolean isDoneTo(Reading before, Analysis noun) {
    Analysis masdar = before.analysis();
    return masdar != null
        && !particles.hasBase("gathering", masdar)
        && masdar.wordClass() == WordClass.MASDAR
        && !masdar.lemma().is("intransitive")
        && !before.definite()
        && before.enclitic().isEmpty()
        && !noun.definite()
        && noun.lemma().is("person");
  }

  /** An indefinite noun before a definite one governs it, whatever else it may be. */
  private boolean governs(int i, Analysis noun, Analysis adjective) {
    if (noun.wordClass() != WordClass.NOUN && !isMasdarToo(i, adjective)
        || adjective.wordClass() == WordClass.ADJECTIVE
        || adjective.definite()
        || i + 1 >= tokens.size()
        || !tokens.get(i + 1).isWord()) {
      return false;
    }
    Analysis next = readings[i + 1] == null ? best.noun(i + 1) : null;
    boolean name = readings[i + 1] != null && readings[i + 1].category() == Category.NAME;
    return name || next != null && next.definite() && next.proclitics().preposition().isEmpty();
  }

  /** "forces for the combat of terror": written like "combatted" (f.), but with a complement. */
  private boolean isMasdarToo(int i, Analysis participle) {
    return participle.gender() == Gender.FEMININE
        && participle.number() == Number.SINGULAR
        && tokens.analyses(i).stream()
            .anyMatch(
                a ->
                    a.wordClass() == WordClass.MASDAR
                        && a.prefix() == participle.prefix()
                        && a.enclitic().isEmpty());
  }

  /**
   * "the unit of air defence belonging to", "the market of X (f.), of finance (m.)": a definite
   * participle before a preposition, or an adjective, describes the head of the chain before it, if
   * that is no person, who could be followed by another.
   */
  private boolean agreesWithHead(int i, Reading adjective, Analysis noun) {
    boolean plain = noun.wordClass() == WordClass.ADJECTIVE;
    if (!adjective.definite()
        || !plain && (i + 1 >= tokens.size() || !isPreposition(i + 1))
        || !readings[i - 1].definite()) {
      return false;
    }
    for (int k = i - 2; k >= 0 && k > i - 6; k--) {
      Reading before = readings[k];
      if (before == null
          || before.category() != Category.NOUN && before.category() != Category.ADJECTIVE) {
        return false;
      }
      Analysis a = before.analysis();
      if (before.category() == Category.NOUN && a != null) {
        boolean many = a.number() == Number.PLURAL;
        Gender needed = many ? Gender.FEMININE : before.gender();
        if (!a.lemma().is("person")
            && adjective.number() == Number.SINGULAR
            && needed == adjective.gender()) {
          return true;
        }
      }
      if (before.conjunction() || !before.preposition().isEmpty()) {
        return false;
      }
    }
    return false;
  }

  boolean isPreposition(int i) {
    if (!tokens.get(i).isWord()) {
      return false;
    }
    if (readings[i] != null) {
      return !readings[i].preposition().isEmpty();
    }
    Particles.Particle particle = particles.match(tokens.get(i).key(), 0, n -> "");
    Analysis noun = best.noun(i);
    return particle != null && particle.category() == Category.PREPOSITION
        || noun != null && !noun.proclitics().preposition().isEmpty();
  }

  /** Whether the word before is a noun, an adjective or a name. */
  boolean isBehindNoun(int i) {
    int before = overQuote(i) - 1;
    return before >= 0
        && readings[before] != null
        && (readings[before].category() == Category.NOUN
            || readings[before].category() == Category.ADJECTIVE
            || readings[before].category() == Category.NAME);
  }

  /** The agency "X" of Iran: what stands behind a quoted name belongs to the noun before it. */
  private int overQuote(int i) {
    return i > 1 && readings[i - 1] != null && readings[i - 1].category() == Category.QUOTE_CLOSE
        ? i - 1
        : i;
  }

  static boolean mayBeAdjective(Analysis noun) {
    return switch (noun.wordClass()) {
      case ADJECTIVE, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> true;
      default -> false;
    };
  }

  /** Definiteness agrees; a plural of things takes a feminine singular. */
  private static boolean agree(Reading noun, Reading adjective) {
    if (noun.definite() != adjective.definite()
        && (noun.category() != Category.ADJECTIVE || adjective.definite())) {
      return false;
    }
    if (noun.number() == Number.SINGULAR
        && adjective.number() == Number.PLURAL
        && noun.category() != Category.NUMBER) {
      return false;
    }
    return noun.gender() == Gender.EITHER
        || adjective.gender() == Gender.EITHER
        || noun.gender() == adjective.gender()
        || noun.number() != Number.SINGULAR;
  }
}
