package org.waqai.time;

import org.jspecify.annotations.Nullable;
import org.waqai.token.TokenKind;

/** Reads lengths of time: numbers and units, duals, "the six months", "an hour and a half". */
final class Amounts {

  private static final int MOST = 9999;
  private static final int AGE_WINDOW = 4;

  private final Scene scene;
  private final Numbers numbers;

  Amounts(Scene scene, Numbers numbers) {
    this.scene = scene;
    this.numbers = numbers;
  }

  /** {@code expected}: whether a word such as "for", "ago" stands before it. */
  @Nullable Amount at(int i, boolean expected) {
    Amount amount = simple(i, expected);
    if (amount == null) {
      return null;
    }
    Term half = scene.bare(amount.to(), Kind.AND_HALF);
    half = half != null ? half : scene.find(amount.to(), Kind.AND_HALF);
    if (half != null && amount.count() > 0) {
      return new Amount(amount.unit(), 0, half(amount), amount.modifier(), half.to(), amount.cut());
    }
    return amount.count() > 0 ? joined(amount) : amount;
  }

  private static String half(Amount amount) {
    return switch (amount.unit()) {
      case "H" -> "PT" + amount.count() + "H30M";
      case "Y" -> "P" + amount.count() + "Y6M";
      default -> amount.iso().replace(amount.count() + "", amount.count() + ".5");
    };
  }

  /** "Three years and six months". */
  private Amount joined(Amount amount) {
    Amount second = simple(amount.to(), false);
    if (second == null || second.cut() != 1 || second.count() == 0) {
      return amount;
    }
    boolean clock = "SNH".contains(amount.unit());
    boolean finer = "CEYMWDHNS".indexOf(second.unit()) > "CEYMWDHNS".indexOf(amount.unit());
    if (!finer || "CEW".contains(amount.unit()) || "SNH".contains(second.unit()) != clock) {
      return amount;
    }
    String iso = amount.iso() + second.iso().substring(clock ? 2 : 1);
    return new Amount(amount.unit(), 0, iso, amount.modifier(), second.to(), amount.cut());
  }

  private @Nullable Amount simple(int i, boolean expected) {
    Term part = scene.find(i, Kind.FRACTION_UNIT);
    if (part != null) {
      return new Amount("", 0, part.value(), "", part.to(), part.cut());
    }
    Term dual = scene.find(i, Kind.DUAL);
    boolean adjective =
        dual != null && dual.definite() && scene.bare(dual.to(), Kind.DUAL_SHIFT) == null;
    if (dual != null && !adjective) {
      return amount(dual.value(), 2, dual.to(), dual.cut());
    }
    Amount counted = counted(i);
    counted = counted != null ? counted : definite(i);
    if (counted != null) {
      return counted;
    }
    Term single = scene.find(i, Kind.SINGLE);
    if (single != null && !scene.is(i - 1, TokenKind.NUMBER)) {
      return amount(single.value(), 1, single.to(), single.cut());
    }
    return one(i, expected);
  }

  private static Amount amount(String unit, int count, int to, int cut) {
    String iso =
        switch (unit) {
          case "S" -> "PT" + count + "S";
          case "N" -> "PT" + count + "M";
          case "H" -> "PT" + count + "H";
          case "E" -> "P" + 10L * count + "Y";
          case "C" -> "P" + 100L * count + "Y";
          default -> "P" + count + unit;
        };
    return new Amount(unit, count, iso, "", to, cut);
  }

  /** "Fifteen days", "24 hours"; with the article glued before the digits too. */
  private @Nullable Amount counted(int i) {
    boolean article =
        scene.has(i)
            && scene.token(i).isWord()
            && scene.key(i).length() >= 2
            && scene.key(i).length() <= 4
            && scene.is(i + 1, TokenKind.NUMBER)
            && !scene.token(i + 1).spaceBefore();
    Count count = numbers.cardinal(article ? i + 1 : i);
    Term unit = count == null ? null : scene.bare(count.to(), Kind.UNITS);
    if (count == null || unit == null || count.value() < 1 || count.value() > MOST) {
      return null;
    }
    if (isAge(i, unit)) {
      return null;
    }
    return amount(unit.value(), count.value(), unit.to(), count.cut());
  }

  /** Whether the number says how old somebody is. */
  private boolean isAge(int i, Term unit) {
    if (!unit.value().equals("Y")) {
      return false;
    }
    boolean bracket = scene.isMark(i - 1, "([") && scene.isMark(unit.to(), ")]");
    return bracket || isAfterAgeCue(i) || scene.bare(unit.to(), Kind.AGE) != null;
  }

  private boolean isAfterAgeCue(int i) {
    for (int k = i; k > i - AGE_WINDOW; k--) {
      if (scene.ends(k, Kind.AGE_CUE)) {
        return true;
      }
    }
    return false;
  }

  /** "The six months", "the 24 hours". */
  private @Nullable Amount definite(int i) {
    Term units = scene.find(i, Kind.UNITS);
    if (units == null || !units.definite()) {
      return null;
    }
    int at = units.to();
    Term word = scene.bare(at, Kind.CARDINAL);
    if (word != null && word.definite()) {
      Count count = numbers.words(at);
      return count == null ? null : amount(units.value(), count.value(), count.to(), units.cut());
    }
    boolean article =
        scene.has(at)
            && scene.token(at).isWord()
            && scene.key(at).length() == 2
            && scene.is(at + 1, TokenKind.NUMBER);
    Count digits = numbers.digits(article ? at + 1 : at);
    return article && digits != null && digits.value() > 0 && digits.value() < MOST
        ? amount(units.value(), digits.value(), digits.to(), units.cut())
        : null;
  }

  /** "A week" behind "for", "within"; "one day". */
  private @Nullable Amount one(int i, boolean expected) {
    Term unit = scene.find(i, Kind.UNIT);
    unit = unit != null ? unit : scene.find(i, Kind.UNITS);
    if (unit == null || unit.definite()) {
      return null;
    }
    Term one = scene.bare(unit.to(), Kind.ONE);
    if (one != null) {
      return amount(unit.value(), 1, one.to(), unit.cut());
    }
    if (unit.kind() == Kind.UNITS) {
      return null;
    }
    boolean half = scene.bare(unit.to(), Kind.AND_HALF) != null;
    boolean cue = expected || half || unit.bare() && scene.ends(i, Kind.WITHIN);
    return cue && !named(unit) ? amount(unit.value(), 1, unit.to(), unit.cut()) : null;
  }

  /** Whether a unit is the head of a date: "the day of Friday", "the year 2011". */
  private boolean named(Term unit) {
    int at = unit.to();
    return scene.bare(at, Kind.WEEKDAY) != null
        || scene.bare(at, Kind.MONTH) != null
        || scene.bare(at, Kind.VERB_MONTH) != null
        || scene.bare(at, Kind.HIJRI_MONTH) != null
        || scene.bare(at, Kind.DAY) != null
        || scene.bare(at, Kind.ORDINAL) != null
        || scene.is(at, TokenKind.NUMBER)
        || scene.is(at, TokenKind.NUMBER_GROUP)
        || unit.value().equals("D");
  }
}
