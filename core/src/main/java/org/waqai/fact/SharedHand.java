package org.waqai.fact;

import java.util.List;
import java.util.Set;
import org.waqai.entity.Entity;
import org.waqai.rule.EventType;
import org.waqai.rule.Filler;
import org.waqai.rule.Place;
import org.waqai.rule.Role;

/**
 * Tells whose hand it was: who attacks in "was killed in an attack by X" is who killed. Stateless.
 */
final class SharedHand {

  private static final String AGENT = "agent";
  private static final String INSTRUMENT = "instrument";
  private static final String TARGET = "target";
  private static final String VICTIM = "victim";

  private SharedHand() {}

  /** Whether one of two events is an attack of one side, and the other a death or an injury. */
  static boolean joins(Draft a, Draft b) {
    return isAttack(a) && isHarm(b.type) || isHarm(a.type) && isAttack(b);
  }

  /** Whether both are a death or an injury: "the killing of three and the wounding of ten". */
  static boolean areHarms(Draft a, Draft b) {
    return isHarm(a.type) && isHarm(b.type);
  }

  /** Gives to a death or an injury what is known of who attacked, or killed or hurt others. */
  static void share(Draft a, Draft b) {
    if (areHarms(a, b)) {
      give(a, b);
      give(b, a);
    } else if (joins(a, b)) {
      give(isHarm(a.type) ? b : a, isHarm(a.type) ? a : b);
    }
  }

  private static void give(Draft attack, Draft harm) {
    Role role = harm.type.roles().get(AGENT);
    if (role == null
        || attack.polarity != harm.polarity
        || harm.fillers.stream().anyMatch(f -> f.role().equals(role))) {
      return;
    }
    Set<Entity> victims = harm.who(VICTIM);
    for (Filler filler : List.copyOf(attack.fillers)) {
      boolean suits =
          filler.role().name().equals(AGENT)
              && filler.entity().filter(e -> role.accepts(e.type())).isPresent()
              && !victims.contains(filler.entity().get());
      if (suits) {
        harm.fillers.add(new Filler(role, filler.entity(), filler.span(), filler.place()));
      }
    }
  }

  /** An attack that is no clash "between A and B", of which either may have killed. */
  private static boolean isAttack(Draft draft) {
    return draft.type.roles().containsKey(TARGET)
        && draft.type.roles().containsKey(INSTRUMENT)
        && draft.match.frame().slot(Place.BETWEEN).isEmpty();
  }

  private static boolean isHarm(EventType type) {
    return type.roles().containsKey(VICTIM) && type.roles().containsKey(INSTRUMENT);
  }
}
