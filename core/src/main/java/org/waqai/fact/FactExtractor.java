package org.waqai.fact;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.waqai.entity.Entities;
import org.waqai.entity.Entity;
import org.waqai.lexicon.Analysis;
import org.waqai.lexicon.LexiconReader;
import org.waqai.mention.EntityType;
import org.waqai.phrase.Category;
import org.waqai.phrase.Clause;
import org.waqai.phrase.NounPhrase;
import org.waqai.phrase.Phrases;
import org.waqai.rule.Filler;
import org.waqai.rule.Match;
import org.waqai.rule.Occurrence;
import org.waqai.rule.Place;
import org.waqai.rule.RuleMatcher;
import org.waqai.rule.Trace;
import org.waqai.text.Span;
import org.waqai.token.Sentence;

/**
 * Makes facts of what the rules match: adds when, where, how sure and who says so, and puts the
 * mentions of one event together. Immutable and thread-safe.
 */
public final class FactExtractor {

  private static final int YEAR = 4;

  private final RuleMatcher matcher;
  private final UnaryOperator<String> fold;
  private final Figures figures;
  private final Cast cast;
  private final FactMerger merger;

  private FactExtractor(RuleMatcher matcher, Figures figures, UnaryOperator<String> fold) {
    this.matcher = matcher;
    this.fold = fold;
    this.figures = figures;
    this.cast = new Cast(matcher.nations(), matcher.governors(), fold);
    this.merger = new FactMerger(new SameEvent(cast), cast);
  }

  /** Reads the words of numbers. */
  public static FactExtractor read(
      LexiconReader reader, RuleMatcher matcher, UnaryOperator<String> fold) {
    return new FactExtractor(matcher, Figures.read(reader, fold), fold);
  }

  public Facts extract(Entities entities) {
    Phrases phrases = entities.phrases();
    ImmutableList.Builder<Trace> traces = ImmutableList.builder();
    Speech speech = new Speech(entities, matcher.governors(), matcher.rules(), fold);
    ImmutableList<Match> matches = matcher.match(entities, traces::add);
    BitSet triggers = new BitSet(phrases.tokens().size());
    for (Match match : matches) {
      triggers.set(match.occurrence().token());
    }
    Scope scope = new Scope(phrases, matcher.governors(), triggers);
    Relatives relatives = new Relatives(phrases, matcher.governors(), triggers);
    Circumstances circumstances = new Circumstances(phrases, matcher.governors(), scope, relatives);
    Places places = new Places(entities, matcher.governors(), scope, relatives);
    Headings headings = new Headings(entities, matcher.governors(), triggers, cast::isCountry);
    Assertion assertion = new Assertion(phrases, matcher.governors(), fold);
    List<Draft> drafts = new ArrayList<>();
    for (Match match : matches) {
      Sentence sentence = phrases.tokens().sentenceOf(match.occurrence().token());
      if (sentence.kind() == Sentence.Kind.META || sentence.kind() == Sentence.Kind.DATELINE) {
        continue;
      }
      drafts.add(draft(match, sentence, phrases, speech, circumstances, places, assertion));
    }
    Ties.Links links = new Ties(phrases, matcher.governors()).find(drafts);
    links.share();
    List<Draft> told = merger.merge(drafts, phrases.tokens());
    links.shareMerged();
    links.shareHands();
    told.forEach(this::placeAtTarget);
    told.forEach(d -> d.place = d.place.or(() -> headings.of(d.match)));
    told.stream()
        .filter(d -> d.modality == Modality.ASSERTED)
        .forEach(d -> d.place = d.place.or(() -> headings.dateline(d.match)));
    new Visits().place(told);
    links.sharePlaces();
    List<Draft> merged = new ArrayList<>();
    for (Draft draft : told) {
      if (says(draft, phrases)) {
        draft.place = draft.place.or(() -> headings.town(draft.match));
        draft.confidence = Confidence.ofFact(draft);
        merged.add(draft);
      }
    }
    return facts(entities, merged, traces.build());
  }

  /** Whether a sentence has a word that some rule lists. */
  public boolean mayTell(Phrases phrases, Sentence sentence) {
    return matcher.mayMatch(phrases, sentence);
  }

  /**
   * A town or a strip of land that is attacked is where the attack happens; a capital that receives
   * somebody is where they meet.
   */
  private void placeAtTarget(Draft draft) {
    boolean attack =
        draft.type.roles().containsKey("instrument") && draft.type.roles().containsKey("target");
    Occurrence occurrence = draft.match.occurrence();
    boolean meeting =
        occurrence.isVerbal()
            && matcher
                .governors()
                .has("hosts", fold.apply(occurrence.analysis().lemma().citation()));
    if (!attack && !meeting || draft.place.isPresent() || draft.modality != Modality.ASSERTED) {
      return;
    }
    draft.fillers.stream()
        .filter(f -> f.role().name().equals(attack ? "target" : "participant"))
        .filter(f -> attack || f.place() == Place.SUBJECT)
        .filter(f -> f.entity().filter(FactExtractor::isNamedPlace).isPresent())
        .filter(f -> !cast.isCountry(f.entity().get()))
        .findFirst()
        .ifPresent(
            f ->
                draft.place =
                    Optional.of(
                        new Argument("place", f.entity(), f.entity().get().name(), f.span())));
  }

  private static boolean isNamedPlace(Entity entity) {
    return entity.type() == EntityType.LOCATION && entity.isNamed();
  }

  private Draft draft(
      Match match,
      Sentence sentence,
      Phrases phrases,
      Speech speech,
      Circumstances circumstances,
      Places places,
      Assertion assertion) {
    Occurrence occurrence = match.occurrence();
    int token = occurrence.token();
    int letters = phrases.tokens().get(token).form().length();
    int prefix = Math.min(phrases.reading(token).prefix(), letters - 1);
    Span span = phrases.tokens().get(token).span(prefix, 0);
    Draft draft = new Draft(match, new Trigger(span, sentence.index()), sentence);
    for (Filler filler : match.fillers()) {
      figures.in(filler.span(), phrases).ifPresent(n -> draft.figures.put(filler.role().name(), n));
      if (filler.entity().filter(e -> !e.isNamed()).isPresent()) {
        Figures.phrase(filler.span(), phrases).ifPresent(p -> addHead(draft, filler, p, phrases));
      }
    }
    draft.time = circumstances.time(match);
    draft.place = places.place(match);
    Stand stand = assertion.of(match);
    draft.polarity = stand.polarity();
    draft.modality =
        stand.modality() == Modality.ASSERTED && isAhead(draft, phrases)
            ? Modality.FUTURE
            : stand.modality();
    draft.source =
        match.frame().type().name().equals("State") ? Optional.empty() : speech.source(match);
    draft.confidence = Confidence.ofDraft(draft);
    return draft;
  }

  /** Remembers by which noun somebody is called who has no name here. */
  private void addHead(Draft draft, Filler filler, NounPhrase phrase, Phrases phrases) {
    String head = matcher.governors().citation(phrases, phrase.head());
    if (!head.isEmpty()) {
      draft.heads.put(filler.role().name(), head);
      if (phrase.definite() && !phrase.counted() && phrase.part().isEmpty()) {
        draft.known.put(filler.role().name(), head);
      }
    }
  }

  /**
   * Whether an event has a date behind the article's own, and no verb that says it has happened.
   */
  private static boolean isAhead(Draft draft, Phrases phrases) {
    LocalDate published = phrases.tokens().text().article().published().orElse(null);
    String date = draft.time.flatMap(t -> t.value()).map(v -> v.iso()).orElse("");
    if (published == null || date.length() < YEAR || !Character.isDigit(date.charAt(0))) {
      return false;
    }
    Occurrence occurrence = draft.match.occurrence();
    if (occurrence.isVerbal() && occurrence.analysis().tense() == Analysis.Tense.PERFECT) {
      return false;
    }
    String today = published.toString();
    int grain = 0;
    while (grain < Math.min(date.length(), today.length())
        && (Character.isDigit(date.charAt(grain)) || date.charAt(grain) == '-')) {
      grain++;
    }
    return date.substring(0, grain).compareTo(today.substring(0, grain)) > 0;
  }

  /** A noun alone, without anybody, a topic, a place or a time, names no event; "was done" does. */
  private boolean says(Draft draft, Phrases phrases) {
    if (draft.hasEntity() || draft.place.isPresent() || draft.time.isPresent()) {
      return true;
    }
    return draft.match.occurrence().isVerbal()
        || !draft.match.occurrence().lightVerb().isEmpty()
        || draft.triggers.size() > 1
        || isEventNoun(draft, phrases) && draft.fillers.stream().anyMatch(f -> isTold(draft, f))
        || isDone(draft.match.occurrence(), phrases);
  }

  /**
   * Whether a noun may tell of an event by its topic alone: not "a plane that is driven by itself",
   * "I see no reason for worry", nor "the ratification is difficult", which says what it is like.
   */
  private static boolean isEventNoun(Draft draft, Phrases phrases) {
    Occurrence occurrence = draft.match.occurrence();
    Clause clause = occurrence.clause();
    boolean described =
        !clause.hasVerb()
            && draft.kind != Sentence.Kind.HEADLINE
            && occurrence.analysis().definite()
            && clause.chunkIndex(occurrence.token()) == 0;
    return draft.isNoun()
        && !clause.negated()
        && phrases.reading(occurrence.token()).category() == Category.NOUN
        && !described;
  }

  /** "the founding of a fund" says what is founded, "its founding" does not. */
  private static boolean isTold(Draft draft, Filler filler) {
    return filler.role().phrase() && filler.span().end() > draft.triggers.get(0).span().end();
  }

  /** "the ratification of the law took place": the subject of a verb that says so. */
  private boolean isDone(Occurrence occurrence, Phrases phrases) {
    Clause clause = occurrence.clause();
    Analysis verb = clause.hasVerb() ? phrases.reading(clause.verb()).analysis() : null;
    return verb != null
        && clause.verb() == occurrence.token() - 1
        && matcher.governors().has("occur", fold.apply(verb.lemma().citation()));
  }

  private static Facts facts(Entities entities, List<Draft> drafts, ImmutableList<Trace> traces) {
    Set<Entity> used = new LinkedHashSet<>();
    for (Draft draft : drafts) {
      draft.fillers.forEach(f -> f.entity().ifPresent(used::add));
      draft.place.flatMap(Argument::entity).ifPresent(used::add);
      draft.source.ifPresent(used::add);
    }
    Map<Entity, Entity> numbered = new HashMap<>();
    ImmutableList.Builder<Entity> all = ImmutableList.builder();
    int next = 1;
    for (Entity entity : entities.entities()) {
      if (entity.isNamed() || used.contains(entity)) {
        Entity renamed = entity.withId("e" + next++);
        numbered.put(entity, renamed);
        all.add(renamed);
      }
    }
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    int id = 1;
    for (Draft draft : drafts) {
      facts.add(draft.build("f" + id++, numbered::get));
    }
    return new Facts(
        entities.phrases().tokens(),
        all.build(),
        entities.phrases().mentions().times(),
        facts.build(),
        traces,
        entities.phrases().unparsed());
  }
}
