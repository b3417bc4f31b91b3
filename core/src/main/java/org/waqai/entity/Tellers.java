package org.waqai.entity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis.Number;
import org.waqai.mention.EntityType;
import org.waqai.mention.Mention;
import org.waqai.phrase.Category;
import org.waqai.phrase.Chunk;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;

/**
 * Who is meant by what tells: a document speaks for whose it is, "the source" and "the spokesman"
 * are who spoke last. Used by one thread.
 */
final class Tellers {

  private final Words words;
  private final Phrases phrases;
  private final Registry registry;
  private final Speakers speakers;

  Tellers(Words words, Phrases phrases, Registry registry, Speakers speakers) {
    this.words = words;
    this.phrases = phrases;
    this.registry = registry;
    this.speakers = speakers;
  }

  /** A document speaks for whose it is; "the statement", "the source" alone for who spoke last. */
  @Nullable EntityDraft speaker(Clause clause, NounPhrase subject) {
    EntityDraft draft = registry.draftOf(subject);
    Mention mention = subject.mention().orElse(null);
    if (mention != null && draft != null && isRoleAlone(mention)) {
      return whoSpoke(subject, draft);
    }
    if (mention != null || phrases.reading(subject.head()).analysis() == null) {
      return draft;
    }
    if (words.has("role", registry.headOf(subject))) {
      return draft == null ? null : whoSpoke(subject, draft);
    }
    EntityDraft owner = owner(subject);
    owner = owner == null ? issuer(clause, subject) : owner;
    if (owner != null) {
      return owner;
    }
    EntityDraft last = isDocumentAlone(subject) ? toldBefore(subject) : null;
    return last == null ? draft : last;
  }

  /** "the spokeswoman": one word that is an office, too. */
  private boolean isRoleAlone(Mention mention) {
    String key = phrases.tokens().get(mention.from()).key().substring(mention.prefix());
    return mention.kind() == Mention.Kind.TITLE
        && mention.wholeTo() - mention.wholeFrom() == 1
        && words.has("speaker", words.bare(key));
  }

  /** Whose a document is: "the ministry's statement". */
  private @Nullable EntityDraft owner(NounPhrase document) {
    int head = document.head();
    String word = registry.headOf(document);
    if (!words.has("stand-in", word) || words.has("informant", word)) {
      return null;
    }
    for (int i = head + 1; i < document.to(); i++) {
      Optional<Mention> owner = phrases.mentions().at(i);
      if (owner.isPresent()) {
        return registry.draftOf(owner.get());
      }
    }
    if (document.coreTo() - head == 1) {
      return null;
    }
    EntityDraft of = registry.draftOf(phrases.within(head + 1, document.coreTo()));
    return of != null && Antecedents.isActor(of) ? of : null;
  }

  /** "a statement issued by the ministry": a body behind the participle of the document. */
  private @Nullable EntityDraft issuer(Clause clause, NounPhrase document) {
    int at = clause.chunkIndex(document.head());
    Chunk next = at >= 0 && at + 1 < clause.chunks().size() ? clause.chunks().get(at + 1) : null;
    boolean issued =
        next != null
            && next.phrase() != null
            && document.to() == next.from()
            && phrases.reading(document.to() - 1).category() == Category.ADJECTIVE
            && words.has("stand-in", registry.headOf(document))
            && words.has("issued-by", next.preposition());
    EntityDraft draft = issued ? registry.draftOf(next.phrase()) : null;
    return draft != null && Antecedents.isActor(draft) ? draft : null;
  }

  /** "the statement", "the same source": a document of which nothing more is told. */
  private boolean isDocumentAlone(NounPhrase phrase) {
    int size = phrase.coreTo() - phrase.head();
    if (size == 2 && words.has("same", registry.headOf(phrase))) {
      return words.has(
          "stand-in", registry.headOf(phrases.within(phrase.head() + 1, phrase.coreTo())));
    }
    return size == 1 && phrase.definite() && words.has("stand-in", registry.headOf(phrase));
  }

  /** "the sources": those who were called so when they spoke, or else who spoke last. */
  private @Nullable EntityDraft toldBefore(NounPhrase document) {
    String head = registry.headOf(phrases.within(document.coreTo() - 1, document.coreTo()));
    EntityDraft called = speakers.latest(s -> s.heads.contains(head));
    return called != null ? called : speakers.latest(any -> true);
  }

  /** "the official": the person who spoke last, where the text has told of no other one. */
  private EntityDraft whoSpoke(NounPhrase subject, EntityDraft draft) {
    int start = phrases.tokens().get(subject.from()).span().start();
    boolean alone =
        subject.definite()
            && subject.pronoun().isEmpty()
            && subject.number() != Number.PLURAL
            && subject.number() != Number.DUAL
            && subject.coreTo() - subject.head() == 1;
    if (!alone || draft.named || draft.first() < start) {
      return draft;
    }
    EntityDraft speaker =
        speakers.latest(
            s ->
                s.root() != draft
                    && s.type == EntityType.PERSON
                    && Antecedents.agrees(s, subject.gender(), Number.SINGULAR));
    if (speaker == null) {
      return draft;
    }
    draft.join(speaker);
    return speaker;
  }

  /** "according to a statement of the ministry": who tells; "the source" is who spoke last. */
  void teller(NounPhrase phrase, @Nullable EntityDraft draft, int sentence) {
    EntityDraft owner = owner(phrase);
    EntityDraft last = owner == null && isDocumentAlone(phrase) ? toldBefore(phrase) : null;
    if (last != null) {
      registry.setPhrase(phrase, last);
    } else if (owner != null && Antecedents.isActor(owner)) {
      speakers.remember(owner, false, sentence);
    } else if (draft != null && Antecedents.isActor(draft)) {
      speakers.remember(draft, false, sentence);
    }
  }
}
