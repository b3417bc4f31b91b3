package org.waqai.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.WordClass;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.token.Token;
import org.waqai.token.TokenKind;
import org.waqai.token.Tokens;

/** The phrases of a clause that may be its subject or its object. Thread-safe. */
final class BarePhrases {

  private final Particles particles;
  private final Tokens tokens;
  private final Reading[] readings;

  BarePhrases(Particles particles, Tokens tokens, Reading[] readings) {
    this.particles = particles;
    this.tokens = tokens;
    this.readings = readings;
  }

  /** Phrases without a preposition on one side of the verb, without joined and apposed ones. */
  List<NounPhrase> of(ClauseDraft draft, Chunk verb, boolean behind) {
    List<NounPhrase> result = new ArrayList<>();
    Chunk last = null;
    boolean comma = false;
    boolean aside = false;
    boolean telling = false;
    Chunk taken = null;
    for (int i = 0; i < draft.chunks.size(); i++) {
      Chunk chunk = draft.chunks.get(i);
      taken = taken == null ? MasdarObject.of(draft.chunks, i, t -> readings[t]) : taken;
      boolean here = behind ? chunk.from() > verb.from() : chunk.from() < verb.from();
      if (!here) {
        continue;
      }
      if (behind && readings[chunk.from()].category() == Category.PRONOUN) {
        break;
      }
      if (chunk.category() == Category.MARK) {
        if (tokens.get(chunk.from()).isMark("()")) {
          aside = tokens.get(chunk.from()).isMark("(");
        } else if (isHeadingMark(tokens.get(chunk.from()))) {
          if (behind) {
            break;
          }
          result.clear();
          last = null;
        } else {
          comma = true;
          telling = false;
        }
        continue;
      }
      if (aside || telling) {
        continue;
      }
      if (comma && picksOut(chunk)) {
        telling = true;
        continue;
      }
      boolean counted =
          i > 0 && isAmong(draft.chunks.get(i - 1)) && chunk.isBareNoun() && !chunk.conjunction();
      if (chunk == taken || counted) {
        last = chunk;
        taken = chunk == taken ? null : taken;
        comma = false;
        continue;
      }
      if (chunk.isBareNoun()) {
        NounPhrase phrase = chunk.phrase();
        boolean joined =
            chunk.conjunction()
                    && (behind
                        || !result.isEmpty()
                        || !comma && last != null && last.phrase() != null)
                || !result.isEmpty() && isOr(draft.chunks.get(i - 1));
        boolean apposed =
            comma && last != null && last.phrase() != null && apposed(last.phrase(), phrase);
        if (!joined
            && !apposed
            && !isAdverbial(phrase)
            && !isPlanned(phrase)
            && !isOtherName(last, chunk)
            && !describes(last, phrase)
            && !(behind && !result.isEmpty() && tellsOfFirst(last, phrase))) {
          result.add(phrase);
        }
      }
      last = chunk;
      comma = false;
    }
    return result;
  }

  /** "were killed, among them X": X is one of those before. */
  private boolean isAmong(Chunk chunk) {
    return chunk.category() == Category.PREPOSITION
        && !chunk.enclitic().isEmpty()
        && particles.has("among", chunk.preposition());
  }

  /** ", most of them soldiers,": tells more of those before and takes no part. */
  private boolean picksOut(Chunk chunk) {
    Reading first = readings[chunk.from()];
    String key = tokens.get(chunk.from()).key();
    int end = key.length() - first.enclitic().length();
    return !first.enclitic().isEmpty()
        && first.preposition().isEmpty()
        && first.prefix() < end
        && particles.has("quantifier", key.substring(first.prefix(), end));
  }

  /** "the minister or his deputy": one more of the same. */
  private static boolean isOr(Chunk chunk) {
    return chunk.category() == Category.CONJUNCTION && !chunk.conjunction();
  }

  /** 'of cannabis "zatla"': one word in quotation marks right behind a phrase is its other name. */
  private boolean isOtherName(@Nullable Chunk last, Chunk chunk) {
    return last != null
        && last.phrase() != null
        && last.to() == chunk.from() - 1
        && chunk.to() - chunk.from() == 1
        && readings[chunk.from() - 1].category() == Category.QUOTE_OPEN;
  }

  /** "in the area "X", belonging to": a definite participle right behind a phrase describes it. */
  private boolean describes(@Nullable Chunk last, NounPhrase phrase) {
    Analysis a = readings[phrase.from()].analysis();
    if (last == null
        || last.phrase() == null
        || last.preposition().isEmpty()
        || phrase.to() - phrase.from() > 1
        || a == null
        || !a.definite()
        || a.lemma().is("person")) {
      return false;
    }
    return switch (a.wordClass()) {
      case ADJECTIVE -> true;
      case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE ->
          phrase.to() < readings.length
              && readings[phrase.to()] != null
              && !readings[phrase.to()].preposition().isEmpty();
      default -> false;
    };
  }

  /** "the policemen present (nominative)": right behind the first phrase, it describes that one. */
  private boolean tellsOfFirst(@Nullable Chunk last, NounPhrase phrase) {
    Analysis a = readings[phrase.from()].analysis();
    return last != null
        && last.isBareNoun()
        && last.to() == phrase.from()
        && phrase.to() - phrase.from() == 1
        && phrase.mention().isEmpty()
        && a != null
        && a.definite()
        && particles.isEnding("nominative-ending", tokens.get(phrase.from()).key());
  }

  /** "X.. ", "X: ": what stands before heads what follows and is no part of it. */
  private static boolean isHeadingMark(Token mark) {
    String form = mark.form();
    boolean plain = mark.kind() == TokenKind.PUNCTUATION || mark.kind() == TokenKind.SYMBOL;
    return mark.isMark(":\u2026|")
        || plain && form.length() > 1 && form.charAt(0) == form.charAt(1);
  }

  /** An office behind its holder's name or the other way round, between commas. */
  private static boolean apposed(NounPhrase first, NounPhrase second) {
    if (first.mention().isEmpty() || second.mention().isEmpty()) {
      return false;
    }
    Mention a = first.mention().get();
    Mention b = second.mention().get();
    return a.type() == EntityType.PERSON
        && b.type() == EntityType.PERSON
        && (a.kind() == Mention.Kind.TITLE) != (b.kind() == Mention.Kind.TITLE);
  }

  /** "the planned holding of it": a masdar behind a participle, which nobody does here. */
  private boolean isPlanned(NounPhrase phrase) {
    int at = phrase.from();
    Analysis a = readings[at].analysis();
    return at > 0
        && a != null
        && a.wordClass() == WordClass.MASDAR
        && !a.enclitic().isEmpty()
        && readings[at - 1] != null
        && readings[at - 1].analysis() != null
        && readings[at - 1].analysis().wordClass() == WordClass.PASSIVE_PARTICIPLE;
  }

  /** Accusative nouns that say how or why, not who. */
  private boolean isAdverbial(NounPhrase phrase) {
    Analysis a = readings[phrase.head()].analysis();
    return a != null && a.lemma().is("adverbial");
  }
}
