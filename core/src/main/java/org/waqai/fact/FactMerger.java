package org.waqai.fact;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waqai.entity.Entity;
import org.waqai.rule.Filler;
import org.waqai.rule.Role;
import org.waqai.token.Sentence;

/**
 * Puts together what is told of one event in several places: the same type, no contradiction in
 * who, when and how, and something that holds them together. Thread-safe.
 */
final class FactMerger {

  private static final int REACH = 8;

  /** How many facts back one may be told again; it bounds the work on endless texts. */
  private static final int MEMORY = 200;

  List<Draft> merge(List<Draft> drafts) {
    List<Draft> merged = new ArrayList<>();
    ListMultimap<String, Draft> byType = ArrayListMultimap.create();
    for (Draft draft : drafts) {
      Draft home = null;
      List<Draft> known = byType.get(draft.type.name());
      List<Draft> near = known.subList(Math.max(0, known.size() - MEMORY), known.size());
      for (Draft earlier : Lists.reverse(near)) {
        if (same(earlier, draft)) {
          home = earlier;
          break;
        }
      }
      if (home == null) {
        merged.add(draft);
        if (!isSaying(draft) || draft.kind == Sentence.Kind.HEADLINE) {
          byType.put(draft.type.name(), draft);
        }
      } else {
        join(home, draft);
      }
    }
    return merged;
  }

  /** Every act of saying is a fact of its own, but for the headline's. */
  private static boolean isSaying(Draft draft) {
    return draft.type.name().equals("State");
  }

  private static boolean same(Draft a, Draft b) {
    if (a.type != b.type || a.section != b.section || a.polarity != b.polarity) {
      return false;
    }
    if (isSaying(a)) {
      return a.kind == Sentence.Kind.HEADLINE
          && b.kind != Sentence.Kind.HEADLINE
          && a.triggers.size() == 1
          && !shared(a, b).isEmpty();
    }
    if (timesDiffer(a, b) || placesDiffer(a, b)) {
      return false;
    }
    double score = a.modality == b.modality ? 0 : -1.5;
    if (a.words.stream().anyMatch(b.words::contains)) {
      score += 1;
    }
    for (Role role : a.type.roles().values()) {
      if (!role.phrase()) {
        score += agreement(role, a.who(role.name()), b.who(role.name()));
      }
    }
    if (!a.hasEntity() || !b.hasEntity()) {
      return score >= 0 && near(a, b) && (a.isNoun() || b.isNoun());
    }
    return score >= 2 || score >= 1 && near(a, b) && a.modality == b.modality;
  }

  /** How far the fillers of a role speak for one event, or against it. */
  private static double agreement(Role role, Set<Entity> a, Set<Entity> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    long common = a.stream().filter(b::contains).count();
    if (common == 0) {
      return role.many() ? -2 : -1.5;
    }
    boolean enough = !role.many() || common >= Math.min(2, Math.min(a.size(), b.size()));
    return enough ? 2 : -1;
  }

  private static boolean near(Draft a, Draft b) {
    int last = a.triggers.get(a.triggers.size() - 1).sentence();
    return b.triggers.get(0).sentence() - last <= REACH;
  }

  private static boolean placesDiffer(Draft a, Draft b) {
    return a.place.isPresent()
        && b.place.isPresent()
        && !a.place.get().entity().equals(b.place.get().entity())
        && a.kind != Sentence.Kind.HEADLINE;
  }

  private static List<Entity> shared(Draft a, Draft b) {
    List<Entity> result = new ArrayList<>();
    for (Filler filler : a.fillers) {
      if (filler.entity().isPresent()
          && b.fillers.stream().anyMatch(f -> f.entity().equals(filler.entity()))) {
        result.add(filler.entity().get());
      }
    }
    return result;
  }

  private static boolean timesDiffer(Draft a, Draft b) {
    if (a.time.isEmpty() || b.time.isEmpty()) {
      return false;
    }
    String x = a.time.get().value().map(v -> v.iso()).orElse("");
    String y = b.time.get().value().map(v -> v.iso()).orElse("");
    return !x.startsWith(y) && !y.startsWith(x);
  }

  private static void join(Draft home, Draft draft) {
    home.triggers.addAll(draft.triggers);
    home.words.addAll(draft.words);
    for (Filler filler : draft.fillers) {
      boolean known =
          home.fillers.stream()
              .anyMatch(
                  f ->
                      f.role().equals(filler.role())
                          && (filler.role().phrase() || f.entity().equals(filler.entity())));
      boolean elsewhere =
          filler.entity().isPresent()
              && home.fillers.stream().anyMatch(f -> f.entity().equals(filler.entity()));
      if (!known && !elsewhere) {
        home.fillers.add(filler);
      }
    }
    if (home.place.isEmpty()) {
      home.place = draft.place;
    }
    if (home.time.isEmpty()) {
      home.time = draft.time;
    }
    if (home.source.isEmpty()) {
      home.source = draft.source;
    }
    home.confidence = Math.max(home.confidence, draft.confidence);
  }
}
