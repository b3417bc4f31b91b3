package org.waqai.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.mention.EntityType;
import org.waqai.token.Sentence;
import org.waqai.token.Tokens;

/** Cuts a sentence into chunks. Immutable and thread-safe. */
final class Chunker {

  /** What is longer in quotation marks may be a clause of its own. */
  private static final int SHORT_QUOTE = 6;

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;
  private final NounPhraseReader phrases;

  Chunker(Particles particles, Tokens tokens, Reading[] readings, NounPhraseReader phrases) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
    this.phrases = phrases;
  }

  List<Chunk> chunks(Sentence sentence) {
    List<Chunk> chunks = new ArrayList<>();
    int end = sentence.to();
    for (int i = sentence.from(); i < end; ) {
      Chunk chunk = chunk(i, end);
      i = chunk.to();
      add(chunks, chunk);
    }
    return chunks;
  }

  private Chunk chunk(int i, int end) {
    Reading reading = readings[i];
    return switch (reading.category()) {
      case NOUN, ADJECTIVE, NAME, NUMBER -> noun(i, i, end, "");
      case CONJUNCTION -> conjunction(i, end);
      case PREPOSITION -> preposition(i, end);
      case DEMONSTRATIVE -> demonstrative(i, end);
      case TIME -> run(i, end, Category.TIME);
      default -> single(i, reading);
    };
  }

  private static Chunk single(int i, Reading reading) {
    return new Chunk(
        reading.category(),
        i,
        i + 1,
        reading.conjunction(),
        reading.preposition(),
        reading.enclitic(),
        null);
  }

  private Chunk run(int i, int end, Category category) {
    int to = i + 1;
    while (to < end
        && readings[to].category() == category
        && readings[to].preposition().isEmpty()) {
      to++;
    }
    return new Chunk(category, i, to, readings[i].conjunction(), "", "", null);
  }

  /** "and" that is written apart from what it joins. */
  private Chunk conjunction(int i, int end) {
    Reading next = i + 1 < end ? readings[i + 1] : null;
    if (next == null
        || !next.isNominal()
        || !particles.has("conjunction-clitic", tokens.get(i).key())) {
      return single(i, readings[i]);
    }
    return noun(i, i + 1, end, "");
  }

  private Chunk noun(int from, int i, int end, String preposition) {
    NounPhrase phrase = phrases.read(i, end);
    boolean conjunction =
        readings[from].conjunction() || readings[from].category() == Category.CONJUNCTION;
    String governor = preposition.isEmpty() ? phrase.preposition() : preposition;
    phrase = phrase.governedBy(governor);
    if (conjunction && !phrase.conjunction()) {
      phrase = phrase.joined();
    }
    return new Chunk(Category.NOUN, from, phrase.to(), conjunction, governor, "", phrase);
  }

  /** A preposition, of one or more words, with the phrase or pronoun that it governs. */
  private Chunk preposition(int i, int end) {
    String key = readings[i].preposition();
    int words = 1;
    for (int k = 0; k < key.length(); k++) {
      if (key.charAt(k) == ' ') {
        words++;
      }
    }
    int next = i + words;
    String enclitic = readings[next - 1].enclitic();
    if (!enclitic.isEmpty() || next >= end) {
      return new Chunk(
          Category.PREPOSITION,
          i,
          Math.min(next, end),
          readings[i].conjunction(),
          key,
          enclitic,
          null);
    }
    Reading reading = readings[next];
    if (reading.category() == Category.DEMONSTRATIVE && next + 1 < end) {
      Chunk chunk = demonstrative(next, end);
      if (chunk.phrase() != null) {
        return new Chunk(
            Category.NOUN,
            i,
            chunk.to(),
            readings[i].conjunction(),
            key,
            "",
            chunk.phrase().governedBy(key));
      }
    }
    if (reading.category() == Category.QUOTE_OPEN) {
      Chunk quoted = quoted(i, next + 1, end, key);
      if (quoted != null) {
        return quoted;
      }
    }
    if (reading.isNominal() && !reading.conjunction()) {
      String inner = reading.preposition();
      return noun(i, next, end, inner.isEmpty() ? key : key + " " + inner);
    }
    return new Chunk(Category.PREPOSITION, i, next, readings[i].conjunction(), key, "", null);
  }

  /** A preposition before a phrase that stands in quotation marks; null where more is quoted. */
  private @Nullable Chunk quoted(int i, int inside, int end, String key) {
    if (inside >= end
        || !readings[inside].isNominal()
        || readings[inside].conjunction()
        || !readings[inside].preposition().isEmpty()) {
      return null;
    }
    Chunk chunk = noun(i, inside, end, key);
    for (int k = chunk.to(); k < end && k < inside + SHORT_QUOTE; k++) {
      if (readings[k].category() == Category.QUOTE_CLOSE) {
        int to = k == chunk.to() ? k + 1 : chunk.to();
        return new Chunk(Category.NOUN, i, to, readings[i].conjunction(), key, "", chunk.phrase());
      }
      if (readings[k].category() == Category.VERB) {
        return null;
      }
    }
    return null;
  }

  /** "this" with its noun is one phrase; alone it is a pronoun. */
  private Chunk demonstrative(int i, int end) {
    if (i + 1 < end
        && readings[i + 1].isNominal()
        && readings[i + 1].definite()
        && !readings[i + 1].conjunction()
        && readings[i + 1].preposition().isEmpty()) {
      return noun(i, i + 1, end, readings[i].preposition());
    }
    return new Chunk(Category.PRONOUN, i, i + 1, readings[i].conjunction(), "", "", null);
  }

  /** Joins "of" and its phrase to the quantity or group before it. */
  private void add(List<Chunk> chunks, Chunk chunk) {
    Chunk before = chunks.isEmpty() ? null : chunks.get(chunks.size() - 1);
    if (before != null
        && before.phrase() != null
        && chunk.phrase() != null
        && before.phrase().part().isEmpty()
        && !chunk.conjunction()
        && (particles.has("of", chunk.preposition())
            ? takesPart(before.phrase()) && !leaves(before.phrase(), chunk.phrase())
            : particles.has("owner", chunk.preposition())
                    && hasOwner(before.phrase(), chunk.phrase())
                || particles.has("member-of", chunk.preposition())
                    && (!particles.has("owner", chunk.preposition())
                            && isMember(before.phrase(), chunk.phrase())
                        || speaksFor(before.phrase(), chunk.phrase())))) {
      NounPhrase whole = before.phrase().with(chunk.phrase());
      chunks.set(
          chunks.size() - 1,
          new Chunk(
              Category.NOUN,
              before.from(),
              chunk.to(),
              before.conjunction(),
              before.preposition(),
              "",
              whole));
      return;
    }
    chunks.add(chunk);
  }

  private boolean takesPart(NounPhrase phrase) {
    if (phrase.mention().isPresent()) {
      return false;
    }
    Reading head = readings[phrase.head()];
    Analysis a = head.analysis();
    boolean group = a != null && (a.lemma().is("group") || a.lemma().is("person"));
    return phrases.isQuantifier(phrase.from())
        || readings[phrase.coreTo() - 1].category() == Category.NUMBER
        || phrases.isQuantifier(phrase.coreTo() - 1)
        || head.category() == Category.NUMBER
        || readings[phrase.from()].category() == Category.NUMBER
        || (group && !phrase.definite());
  }

  /** "dozens of families from the village": what is counted stands there already. */
  private boolean leaves(NounPhrase counted, NounPhrase of) {
    int last = counted.coreTo() - 1;
    boolean complete =
        last > counted.from()
            && readings[last].category() != Category.NUMBER
            && !phrases.isQuantifier(last);
    Analysis a = readings[of.head()].analysis();
    return complete
        && (of.mention().isPresent()
            ? of.mention().get().type() == EntityType.LOCATION
            : a != null && a.lemma().is("place") && isOfPeople(counted));
  }

  private boolean isOfPeople(NounPhrase counted) {
    Analysis a = readings[counted.coreTo() - 1].analysis();
    return a != null && (a.lemma().is("person") || a.lemma().is("group"));
  }

  /** "targets of the party": an indefinite thing or place and a name behind it. */
  private boolean hasOwner(NounPhrase phrase, NounPhrase owner) {
    Analysis of = readings[owner.head()].analysis();
    boolean body =
        owner.mention().isPresent()
            || of != null && owner.definite() && of.lemma().is("organization");
    if (phrase.definite() || phrase.mention().isPresent() || !body) {
      return false;
    }
    Analysis a = readings[phrase.head()].analysis();
    return a != null
        && (a.lemma().is("thing")
            || a.lemma().is("place")
            || a.lemma().is("group")
            || a.lemma().is("document"));
  }

  /**
   * "a source in the ministry", "an officer in the army"; not "a source told the agency", whose
   * preposition is that of an owner, too.
   */
  private boolean isMember(NounPhrase phrase, NounPhrase body) {
    Reading head = readings[phrase.head()];
    return !phrase.definite()
        && phrase.mention().isEmpty()
        && head.analysis() != null
        && particles.has("member", tokens.get(phrase.head()).key().substring(head.prefix()))
        && body.mention().filter(m -> m.type() == EntityType.ORGANIZATION).isPresent();
  }

  /** "a spokeswoman in the name of the ministry". */
  private boolean speaksFor(NounPhrase phrase, NounPhrase name) {
    Analysis a = readings[phrase.head()].analysis();
    return phrase.mention().isEmpty()
        && name.to() - name.from() > 1
        && a != null
        && NameInPhrase.isPersonWord(a)
        && particles.has("speaks-for", tokens.get(name.from()).key());
  }

  Tokens tokens() {
    return tokens;
  }
}
