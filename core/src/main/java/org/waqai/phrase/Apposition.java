package org.waqai.phrase;

import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.Analysis.Gender;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.mention.Mentions;
import org.waqai.token.TokenKind;
import org.waqai.token.Tokens;

/**
 * Finds a name and the description that belongs to it across a preposition or a comma: "the leader
 * in the party X", "the head of the union, X,", "X, the spokesman for the army,". What stands right
 * beside the name is no matter of this class. Thread-safe.
 */
final class Apposition {

  /** No body that a person belongs to is told in more words. */
  private static final int LONGEST_BODY = 8;

  private static final int MOST_COMPLEMENTS = 5;

  private static final String COMMAS = ",\u060C";

  private final Particles particles;
  private final Mentions mentions;
  private final Tokens tokens;
  private final Reading[] readings;
  private final NounPhraseReader phrases;

  Apposition(Particles particles, Mentions mentions, Reading[] readings, NounPhraseReader phrases) {
    this.particles = particles;
    this.mentions = mentions;
    this.tokens = mentions.tokens();
    this.readings = readings;
    this.phrases = phrases;
  }

  /**
   * The name that a description is followed by, or null.
   *
   * @param head the token of the noun that describes, or -1 where it is an office without a name
   * @param at behind the description
   */
  @Nullable Mention nameBehind(int head, int at, int end) {
    if (head >= 0 && !describes(head)) {
      return null;
    }
    Mention same = head >= 0 && at < end ? mentions.wholeAt(at).orElse(null) : null;
    if (same != null && isSecondOffice(head, at, same)) {
      return same;
    }
    if (head < 0) {
      Mention joined = behindSecond(at, end);
      if (joined != null) {
        return joined;
      }
    }
    int behind = overQuote(head < 0 ? overCountry(at, end) : overBodies(at, end), end);
    boolean comma = isComma(behind, end);
    boolean adjective = head < 0 && readings[at - 1].category() == Category.ADJECTIVE;
    if (!comma && behind == at && !adjective) {
      return null;
    }
    int start = comma ? behind + 1 : behind;
    Mention name = start < end ? mentions.wholeAt(start).orElse(null) : null;
    if (name == null
        || name.type() != EntityType.PERSON
        || name.kind() != Mention.Kind.NAME
        || readings[start].conjunction()
        || !readings[start].preposition().isEmpty()
        || comma && !closes(name.wholeTo(), end) && !goesOn(name.wholeTo())) {
      return null;
    }
    boolean agrees =
        head < 0
            || name.gender() == Gender.EITHER
            || readings[head].gender() == Gender.EITHER
            || readings[head].gender() == name.gender();
    return agrees ? name : null;
  }

  /** "the expert and former minister X": one person, where the first is a calling and no office. */
  private boolean isSecondOffice(int head, int at, Mention name) {
    return name.type() == EntityType.PERSON
        && name.kind() == Mention.Kind.NAME
        && name.wholeFrom() < name.from()
        && readings[at].conjunction()
        && readings[at].preposition().isEmpty()
        && readings[head].definite()
        && particles.hasLemma("calling", readings[head].analysis());
  }

  /**
   * "the deputy president and (the) leader in the bloc X": one person with an office and a calling.
   */
  private @Nullable Mention behindSecond(int at, int end) {
    boolean second =
        at + 1 < end
            && readings[at] != null
            && readings[at].conjunction()
            && readings[at].preposition().isEmpty()
            && readings[at].category() == Category.NOUN
            && readings[at].definite()
            && describes(at)
            && particles.hasLemma("calling", readings[at].analysis());
    int body = second ? overBodies(at + 1, end) : -1;
    Mention name = body > at + 1 && body < end ? mentions.wholeAt(body).orElse(null) : null;
    return name != null
            && name.type() == EntityType.PERSON
            && name.kind() == Mention.Kind.NAME
            && !readings[body].conjunction()
            && readings[body].preposition().isEmpty()
        ? name
        : null;
  }

  /** Behind the description that follows a person's name, or -1 if there is none. */
  int descriptionBehind(int at, int end) {
    boolean comma = isComma(at, end);
    int head = comma ? at + 1 : at;
    if (head >= end
        || readings[head] == null
        || readings[head].conjunction()
        || !readings[head].preposition().isEmpty()) {
      return -1;
    }
    Mention office = mentions.wholeAt(head).orElse(null);
    boolean titled = office != null && office.kind() == Mention.Kind.TITLE && comma;
    boolean described =
        office == null
            && readings[head].category() == Category.NOUN
            && readings[head].definite()
            && readings[head].enclitic().isEmpty()
            && describes(head);
    if (!titled && !described) {
      return -1;
    }
    int core = phrases.plain(head, end).to();
    int behind = overBodies(core, end);
    if (comma) {
      return closes(behind, end) ? behind : -1;
    }
    return behind > core ? behind : -1;
  }

  /** A word for one person: by article, with what it belongs to, or picked out of several. */
  private boolean describes(int head) {
    Analysis a = readings[head].analysis();
    if (a == null || readings[head].category() != Category.NOUN || !a.lemma().is("person")) {
      return false;
    }
    return a.number() == Number.SINGULAR || head > 0 && isOneOf(head - 1);
  }

  private boolean isOneOf(int i) {
    return readings[i] != null && particles.has("one-of", key(i));
  }

  /**
   * "the foreign minister in (bi-) the republic of X", "secretary of the union X": a country whose
   * office it is, or bodies.
   */
  private int overCountry(int at, int end) {
    boolean in =
        at < end
            && readings[at] != null
            && particles.has("office-in", readings[at].preposition())
            && !readings[at].conjunction()
            && readings[at].category() == Category.NAME;
    if (in) {
      Mention place = mentions.wholeAt(at).orElse(null);
      if (place != null && place.type() == EntityType.LOCATION && place.country().isPresent()) {
        return place.wholeTo();
      }
    }
    Mention owner = at < end ? mentions.wholeAt(at).orElse(null) : null;
    boolean owned =
        owner != null
            && owner.type() == EntityType.ORGANIZATION
            && owner.from() == at
            && owner.prefix() == 0;
    return overBodies(owned ? owner.wholeTo() : at, end);
  }

  /**
   * Over what the person belongs to or is charged with: "in the party", "of the ministry in X",
   * "and of the other affairs".
   */
  int overBodies(int from, int end) {
    int at = from;
    for (int n = 0; n < MOST_COMPLEMENTS; n++) {
      int next = n > 0 ? overQuote(at, end) : at;
      next = next > at ? next : overBody(at, end);
      next = next > at ? next : overJoined(at, end);
      if (next <= at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** "the head of markets and trades": one more matter of the same office. */
  private int overJoined(int at, int end) {
    if (at >= end
        || at == 0
        || readings[at] == null
        || !readings[at].conjunction()
        || !readings[at].preposition().isEmpty()
        || readings[at].category() != Category.NOUN
        || readings[at - 1] == null
        || !readings[at - 1].definite()) {
      return -1;
    }
    Analysis a = readings[at].analysis();
    NounPhrase more = phrases.plain(at, Math.min(end, at + LONGEST_BODY));
    boolean task = a == null || !a.lemma().is("person");
    return task && more.definite() && more.mention().isEmpty() ? more.to() : -1;
  }

  private int overBody(int at, int end) {
    if (at >= end
        || readings[at] == null
        || readings[at].conjunction()
        || !particles.has("member-of", readings[at].preposition())
            && !particles.has("relates-to", readings[at].preposition())) {
      return -1;
    }
    int noun = readings[at].category() == Category.PREPOSITION ? at + 1 : at;
    boolean quoted =
        noun < end && readings[noun] != null && readings[noun].category() == Category.QUOTE_OPEN;
    if (quoted) {
      int behind = overQuote(noun, end);
      if (behind > noun) {
        return behind;
      }
      noun++;
    }
    if (noun >= end || readings[noun] == null || !readings[noun].isNominal()) {
      return -1;
    }
    NounPhrase body = phrases.plain(noun, Math.min(end, noun + LONGEST_BODY));
    Analysis head = readings[body.head()].analysis();
    boolean named =
        body.mention().filter(m -> m.type() == EntityType.ORGANIZATION).isPresent()
            && body.mention().get().wholeTo() <= body.to();
    boolean placed =
        body.mention().filter(m -> m.type() == EntityType.LOCATION).isPresent()
            && particles.has("seated-in", readings[at].preposition());
    boolean told =
        body.mention().isEmpty()
            && body.definite()
            && head != null
            && (head.lemma().is("organization")
                || head.lemma().is("group")
                || head.lemma().is("place")
                || !head.lemma().is("person")
                    && (particles.has("charged-with", readings[at].preposition())
                        || particles.has("relates-to", readings[at].preposition())
                        || at > 0 && particles.has("charged", key(at - 1)))
                || particles.has("field", key(body.head())));
    if (!named && !placed && !told) {
      return -1;
    }
    return overQuote(body.to(), end);
  }

  /** Over the end of a quotation, or over a short one: the body's other name. */
  private int overQuote(int at, int end) {
    if (at < end && readings[at] != null && readings[at].category() == Category.QUOTE_CLOSE) {
      return at + 1;
    }
    if (at < end && (tokens.get(at).isMark("(") || tokens.get(at).kind() == TokenKind.QUOTE_OPEN)) {
      for (int i = at + 2; i < end && i <= at + 3; i++) {
        if (tokens.get(i).isMark(")") || tokens.get(i).kind() == TokenKind.QUOTE_CLOSE) {
          return i + 1;
        }
      }
    }
    return at;
  }

  private String key(int i) {
    String key = tokens.get(i).key();
    return key.substring(Math.min(readings[i].prefix(), key.length()));
  }

  private boolean isComma(int i, int end) {
    return i < end && tokens.get(i).isMark(COMMAS);
  }

  /**
   * "the mayor, X in a statement", "the mayor, X the decision": many outlets leave out the second
   * comma. A verb, "and" or another name would go on otherwise.
   */
  private boolean goesOn(int i) {
    if (readings[i].conjunction()) {
      return false;
    }
    return switch (readings[i].category()) {
      case PREPOSITION, NOUN, ADVERB -> true;
      default -> !readings[i].preposition().isEmpty();
    };
  }

  /** An aside ends with a comma, the sentence, or where "that", a verb or a preposition goes on. */
  private boolean closes(int i, int end) {
    if (i >= end || tokens.get(i).isMark(",\u060C.:;\u061B") || readings[i] == null) {
      return true;
    }
    return switch (readings[i].category()) {
      case COMPLEMENTIZER, QUOTE_OPEN, TIME -> true;
      default -> false;
    };
  }
}
