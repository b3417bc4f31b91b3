package org.waqai.fact;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.entity.Entity;
import org.waqai.rule.Filler;
import org.waqai.token.Tokens;

/** Puts together what is told of one event in several places. Immutable and thread-safe. */
final class FactMerger {

  /** How many facts back one may be told again; it bounds the work on endless texts. */
  private static final int MEMORY = 200;

  private final SameEvent same;
  private final Cast cast;

  FactMerger(SameEvent same, Cast cast) {
    this.same = same;
    this.cast = cast;
  }

  List<Draft> merge(List<Draft> drafts, Tokens tokens) {
    List<Draft> merged = new ArrayList<>();
    ListMultimap<String, Draft> byType = ArrayListMultimap.create();
    for (Draft draft : drafts) {
      Draft home = null;
      List<Draft> known = byType.get(draft.type.name());
      List<Draft> near = known.subList(Math.max(0, known.size() - MEMORY), known.size());
      for (Draft earlier : Lists.reverse(near)) {
        if (same.of(earlier, draft, tokens)) {
          home = earlier;
          break;
        }
      }
      if (home == null) {
        merged.add(draft);
        byType.put(draft.type.name(), draft);
      } else {
        join(home, draft);
      }
    }
    return merged;
  }

  /** When an event is; where two facts are one, the longer value begins with the shorter one. */
  private static String iso(Draft draft) {
    return draft.time.flatMap(t -> t.value()).map(v -> v.iso()).orElse("");
  }

  /** Whether a fact names a place within the country that the other names. */
  private boolean refines(Draft draft, Draft home) {
    Optional<Entity> inner = draft.place.flatMap(Argument::entity);
    Optional<Entity> outer = home.place.flatMap(Argument::entity);
    return inner.isPresent() && outer.isPresent() && cast.within(inner.get(), outer.get());
  }

  /** What one sentence fears or asks about and another tells has happened. */
  private static Modality modality(Draft home, Draft draft) {
    if (SameEvent.isPlanInHeadline(home, draft)) {
      return Modality.FUTURE;
    }
    return home.modality == Modality.POSSIBLE && draft.modality == Modality.ASSERTED
        ? Modality.ASSERTED
        : home.modality;
  }

  private void join(Draft home, Draft draft) {
    home.modality = modality(home, draft);
    draft.mergeInto(home);
    if (home.source.isEmpty() && SameEvent.isHeadlineToldAgain(home, draft)) {
      home.source = draft.source;
    }
    home.fills(draft).ifPresent(home.fillers::remove);
    home.triggers.addAll(draft.triggers);
    home.words.addAll(draft.words);
    home.told.addAll(draft.told);
    home.figures.putAll(draft.figures);
    home.heads.putAll(draft.heads);
    for (Filler filler : draft.fillers) {
      boolean known =
          home.fillers.stream()
              .anyMatch(
                  f ->
                      f.role().equals(filler.role())
                          && (filler.role().phrase()
                              || f.entity().equals(filler.entity())
                              || f.span().text().equals(filler.span().text())));
      boolean elsewhere =
          filler.entity().isPresent()
              && home.fillers.stream().anyMatch(f -> f.entity().equals(filler.entity()));
      if (!known && !elsewhere && !isOtherWord(filler, home)) {
        home.fillers.add(filler);
      }
    }
    if (home.place.isEmpty() || draft.place.isPresent() && refines(draft, home)) {
      home.place = draft.place;
    }
    if (home.time.isEmpty() || iso(draft).length() > iso(home).length()) {
      home.time = draft.time;
    }
    home.confidence = Math.max(home.confidence, draft.confidence);
  }

  /** "the accused" where somebody is known to be arrested already: he in other words. */
  private static boolean isOtherWord(Filler filler, Draft home) {
    return !filler.role().many()
        && filler.entity().filter(e -> !e.isNamed()).isPresent()
        && !home.who(filler.role().name()).isEmpty();
  }
}
