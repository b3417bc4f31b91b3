package org.waqai.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.waqai.time.TimeValue.Type;

/** Reads lengths of time, times counted by them ("three days ago"), and sets ("every day"). */
final class Durations {

  private final Scene scene;
  private final Amounts amounts;
  private final Outlook outlook;

  Durations(Scene scene, Amounts amounts, Outlook outlook) {
    this.scene = scene;
    this.amounts = amounts;
    this.outlook = outlook;
  }

  @Nullable Hit at(int i) {
    Hit set = set(i);
    if (set != null) {
      return set;
    }
    Hit counted = beforeThat(i);
    counted = counted != null ? counted : ago(i);
    counted = counted != null ? counted : after(i);
    if (counted != null) {
      return counted;
    }
    Amount amount = amounts.at(i, false);
    return amount == null ? null : plain(amount);
  }

  private static Hit plain(Amount amount) {
    return Hit.value(amount.to(), amount.cut(), Type.DURATION, amount.iso(), "duration");
  }

  private @Nullable Hit set(int i) {
    Term every = scene.find(i, Kind.EVERY);
    if (every != null) {
      int at = scene.skip(every.to(), Kind.DAY_WORD);
      Term weekday = scene.bare(at, Kind.BARE_WEEKDAY);
      weekday = weekday != null ? weekday : scene.bare(at, Kind.WEEKDAY);
      if (weekday != null && (at > every.to() || weekday.number() != 7)) {
        String iso = "XXXX-WXX-" + weekday.value();
        return Hit.value(weekday.to(), every.cut(), Type.SET, iso, "every");
      }
      Amount amount = amounts.at(every.to(), false);
      if (amount != null && amount.cut() == 0) {
        return Hit.value(amount.to(), every.cut(), Type.SET, amount.iso(), "every");
      }
    }
    Term recurring = scene.find(i, Kind.RECURRING);
    return recurring == null
        ? null
        : Hit.value(recurring.to(), recurring.cut(), Type.SET, recurring.value(), "recurring");
  }

  /** "Two days before that". */
  private @Nullable Hit beforeThat(int i) {
    Term that = scene.find(i, Kind.BEFORE_THAT);
    Amount amount = that == null ? null : amounts.at(that.to(), true);
    if (that == null || amount == null || amount.cut() != 1 || amount.count() == 0) {
      return null;
    }
    if ("SNH".contains(amount.unit())) {
      return null;
    }
    Grain grain = Grain.of(amount.unit());
    LocalDate anchor = scene.setting().anchor(grain);
    return counted(amount, that.cut(), anchor, that.number(), "before-that");
  }

  /** "Three days ago". */
  private @Nullable Hit ago(int i) {
    Term ago = scene.find(i, Kind.AGO);
    return ago == null ? null : distant(ago, -1);
  }

  /** "In three days", "three days later". */
  private @Nullable Hit after(int i) {
    Term after = scene.find(i, Kind.AFTER);
    return after == null ? null : distant(after, 1);
  }

  private @Nullable Hit distant(Term word, int sign) {
    Term about = scene.bare(word.to(), Kind.ABOUT);
    Amount amount = amounts.at(about == null ? word.to() : about.to(), true);
    if (amount == null || amount.cut() > 0) {
      return null;
    }
    if (scene.bare(amount.to(), Kind.EVENT_FOLLOWS) != null || amount.count() == 0) {
      return plain(amount).cut(-1);
    }
    String mod = about == null ? "" : about.value();
    if ("SNH".contains(amount.unit())) {
      return clock(amount, word.cut(), sign);
    }
    LocalDate anchor = scene.setting().today();
    if (sign > 0 && outlook.at(word.to(), amount.to()) == Direction.PAST) {
      anchor = scene.setting().anchor(Grain.DAY);
      if (anchor == null || anchor.equals(scene.setting().today())) {
        return plain(amount).cut(-1);
      }
    }
    return counted(amount, word.cut(), anchor, sign, "distance").modified(mod);
  }

  private static Hit counted(
      Amount amount, int cut, @Nullable LocalDate anchor, int sign, String rule) {
    Grain grain = Grain.of(amount.unit());
    if (anchor == null || amount.count() > 1500) {
      return Hit.value(amount.to(), cut, Type.DATE, "", rule);
    }
    Period period = Period.of(grain, grain.plus(anchor, (long) sign * amount.count()));
    return Hit.date(amount.to(), cut, period, rule);
  }

  private Hit clock(Amount amount, int cut, int sign) {
    LocalDate today = scene.setting().today();
    LocalTime now = scene.setting().now();
    if (today == null || now == null) {
      return Hit.value(amount.to(), cut, Type.TIME, "", "distance");
    }
    ChronoUnit unit =
        switch (amount.unit()) {
          case "S" -> ChronoUnit.SECONDS;
          case "N" -> ChronoUnit.MINUTES;
          default -> ChronoUnit.HOURS;
        };
    LocalDateTime time = LocalDateTime.of(today, now).plus((long) sign * amount.count(), unit);
    boolean hours = unit == ChronoUnit.HOURS;
    String iso = time.truncatedTo(hours ? ChronoUnit.HOURS : ChronoUnit.MINUTES).toString();
    return new Hit(
        amount.to(),
        cut,
        Type.TIME,
        hours ? iso.substring(0, 13) : iso,
        "",
        new Period(Grain.DAY, time.toLocalDate()),
        false,
        "distance");
  }
}
