package org.waqai.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waqai.entity.Entity;
import org.waqai.mention.EntityType;
import org.waqai.rule.EventType;
import org.waqai.rule.Filler;

/**
 * "arrived in X, and will meet Y": who has gone somewhere meets others there, as long as the text
 * goes on with him. Used by one thread.
 */
final class Visits {

  /** How many sentences behind a journey its meetings are told. */
  private static final int REACH = 8;

  /** Where somebody is, and the sentence that says so. */
  private record Stay(Argument place, int sentence, int section) {}

  private final Map<Entity, Stay> stays = new HashMap<>();

  /** Gives meetings that have no place that of the journey before them; facts come in order. */
  void place(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.polarity == Polarity.POSITIVE && goes(draft)) {
        remember(draft);
      } else if (draft.place.isEmpty() && isMeeting(draft)) {
        draft.place = whereabouts(draft);
      }
    }
  }

  private static boolean goes(Draft draft) {
    return draft.type.roles().containsKey("origin")
        && draft.type.roles().containsKey("destination");
  }

  private static boolean isMeeting(Draft draft) {
    return draft.type.setting() == EventType.Setting.HEADED
        && draft.type.roles().containsKey("participant");
  }

  private void remember(Draft journey) {
    Optional<Filler> to =
        journey.fillers.stream()
            .filter(f -> f.role().name().equals("destination"))
            .filter(f -> f.entity().filter(Visits::isNamedPlace).isPresent())
            .findFirst();
    for (Entity agent : journey.who("agent")) {
      stays.remove(agent);
      to.ifPresent(f -> stays.put(agent, stay(journey, f)));
    }
  }

  private static Stay stay(Draft journey, Filler to) {
    Entity place = to.entity().orElseThrow();
    return new Stay(
        new Argument("place", to.entity(), place.name(), to.span()),
        journey.triggers.get(journey.triggers.size() - 1).sentence(),
        journey.section);
  }

  private static boolean isNamedPlace(Entity entity) {
    return entity.type() == EntityType.LOCATION && entity.isNamed();
  }

  private Optional<Argument> whereabouts(Draft meeting) {
    int sentence = meeting.triggers.get(0).sentence();
    for (Entity participant : meeting.who("participant")) {
      Stay stay = stays.get(participant);
      if (stay != null
          && stay.section() == meeting.section
          && sentence - stay.sentence() <= REACH
          && !meeting.who("participant").contains(stay.place().entity().orElseThrow())) {
        return Optional.of(stay.place());
      }
    }
    return Optional.empty();
  }
}
