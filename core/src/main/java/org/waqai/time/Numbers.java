package org.waqai.time;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.waqai.token.TokenKind;

/** Reads numbers in digits and in words. */
final class Numbers {

  private static final int LONGEST = 8;
  private static final ImmutableSet<String> ENDINGS = ImmutableSet.of("st", "nd", "rd", "th");

  private final Scene scene;

  Numbers(Scene scene) {
    this.scene = scene;
  }

  /** A whole number in digits, at most six of them. */
  @Nullable Count digits(int i) {
    if (!scene.is(i, TokenKind.NUMBER)) {
      return null;
    }
    int value = number(scene.key(i));
    return value < 0 ? null : new Count(value, i + 1, 0);
  }

  /** The value of a run of at most six digits, -1 for anything else. */
  static int number(String key) {
    if (key.isEmpty() || key.length() > 6) {
      return -1;
    }
    int value = 0;
    for (int k = 0; k < key.length(); k++) {
      char c = key.charAt(k);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = 10 * value + (c - '0');
    }
    return value;
  }

  /** A number of things. */
  @Nullable Count cardinal(int i) {
    Count digits = digits(i);
    return digits != null ? digits : words(i);
  }

  /** Words of one number: tens join with "and", hundreds and thousands multiply. */
  @Nullable Count words(int i) {
    Term term = first(i);
    if (term == null) {
      return null;
    }
    int cut = term.cut();
    int total = 0;
    int group = term.number();
    int at = term.to();
    for (int k = 0; k < LONGEST; k++) {
      Term next = scene.find(at, Kind.CARDINAL);
      if (next == null) {
        next = scene.find(at, Kind.ONE);
        next = next == null || next.bare() ? null : next;
      }
      if (next == null || next.cut() > 1) {
        break;
      }
      int value = next.number();
      if (next.bare()) {
        int unit = group % 10;
        if (value == 10 && unit > 0 && group < 10) {
          group += 10;
        } else if (value == 100 && unit > 2 && group < 10) {
          group *= 100;
        } else if (value == 1000 && group > 2) {
          total += group * 1000;
          group = 0;
        } else {
          break;
        }
      } else if (value >= 10 && value < 100 && group % 100 >= 10 || value == 1000) {
        break;
      } else if (group > 0 && group < 10 && value < 20) {
        break;
      } else if (group >= 1000) {
        total += group;
        group = value;
      } else {
        group += value;
      }
      at = next.to();
    }
    return new Count(total + group, at, cut);
  }

  /** "One" counts only with "ten" or "and twenty" behind it. */
  private @Nullable Term first(int i) {
    Term term = scene.find(i, Kind.CARDINAL);
    if (term != null) {
      return term;
    }
    Term one = scene.find(i, Kind.ONE);
    Term next = one == null ? null : scene.find(one.to(), Kind.CARDINAL);
    return next != null && (next.bare() ? next.number() == 10 : next.number() < 100) ? one : null;
  }

  /** A day of a month: digits, English digits with an ending, or an ordinal word. */
  @Nullable Count day(int i) {
    Count digits = digits(i);
    if (digits == null && scene.is(i, TokenKind.FOREIGN)) {
      digits = englishDay(i);
    }
    if (digits == null && scene.is(i, TokenKind.NUMBER) && scene.is(i + 1, TokenKind.FOREIGN)) {
      return null;
    }
    if (digits != null) {
      int to = ENDINGS.contains(scene.key(digits.to())) ? digits.to() + 1 : digits.to();
      boolean fits = digits.value() >= 1 && digits.value() <= 31 && scene.key(i).length() <= 4;
      return fits ? new Count(digits.value(), to, 0) : null;
    }
    Term ordinal = scene.find(i, Kind.ORDINAL);
    if (ordinal != null && !isAdjective(i, ordinal)) {
      return new Count(ordinal.number(), ordinal.to(), ordinal.cut());
    }
    Count words = ordinal != null ? null : words(i);
    return words != null && words.value() <= 31 ? words : null;
  }

  /** "The first" behind a noun with the article belongs to that noun, unless it is a day. */
  private boolean isAdjective(int i, Term ordinal) {
    boolean free =
        !ordinal.bare()
            || !scene.has(i - 1)
            || scene.ends(i, Kind.DAY_WORD)
            || scene.ends(i, Kind.WEEKDAY)
            || scene.ends(i, Kind.DAY)
            || scene.ends(i, Kind.EQUALS);
    return !free && scene.tokens().analyses(i - 1).stream().anyMatch(a -> a.proclitics().article());
  }

  private @Nullable Count englishDay(int i) {
    String key = scene.key(i);
    int end = 0;
    while (end < key.length() && Character.isDigit(key.charAt(end))) {
      end++;
    }
    boolean ordinal = end > 0 && end <= 2 && key.length() == end + 2;
    return ordinal ? new Count(number(key.substring(0, end)), i + 1, 0) : null;
  }
}
