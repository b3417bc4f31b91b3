package org.waqai.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waqai.lexicon.Analysis;
import org.waqai.text.Span;
import org.waqai.time.TimeValue.Type;
import org.waqai.token.Sentence;
import org.waqai.token.Token;
import org.waqai.token.TokenKind;
import org.waqai.token.Tokens;

/** The search through one text. Used by one thread. */
final class TimeRun {

  /**
   * An expression: the token behind it, its value in ISO 8601 or "", its type and what found it.
   */
  private record Hit(int to, int prefix, String iso, Type type, String modifier, String rule) {}

  private static final int WINDOW = 14;

  private final TimeWords words;
  private final Tokens tokens;
  private final List<TimeMention> found = new ArrayList<>();
  private final Map<Integer, LocalDate> references = new HashMap<>();
  private @Nullable LocalDate reference;
  private @Nullable LocalDate last;
  private int start;
  private int end;

  TimeRun(TimeWords words, Tokens tokens) {
    this.words = words;
    this.tokens = tokens;
    tokens.text().article().published().ifPresent(date -> references.put(0, date));
  }

  List<TimeMention> run() {
    int section = -1;
    for (Sentence sentence : tokens.sentences()) {
      if (sentence.section() != section) {
        section = sentence.section();
        reference = references.get(section);
        last = null;
      }
      sentence(sentence);
    }
    return found;
  }

  private void sentence(Sentence sentence) {
    start = sentence.from();
    end = sentence.to();
    for (int i = start; i < end; ) {
      Hit hit = at(i);
      if (hit == null) {
        i++;
        continue;
      }
      add(i, hit);
      if (sentence.kind() == Sentence.Kind.META && reference == null && isDay(hit.iso())) {
        reference = LocalDate.parse(hit.iso());
        references.put(sentence.section(), reference);
      }
      i = hit.to();
    }
  }

  private static boolean isDay(String iso) {
    return iso.length() == 10
        && Character.isDigit(iso.charAt(0))
        && Character.isDigit(iso.charAt(9));
  }

  private void add(int i, Hit hit) {
    Span first = tokens.get(i).span(hit.prefix(), 0);
    Span span = hit.to() - i == 1 ? first : first.to(tokens.get(hit.to() - 1).span());
    Optional<TimeValue> value =
        hit.iso().isEmpty()
            ? Optional.empty()
            : Optional.of(new TimeValue(hit.type(), hit.iso(), hit.modifier()));
    found.add(new TimeMention(span, i, hit.to(), hit.type(), value, hit.rule()));
    if (isDay(hit.iso())) {
      last = LocalDate.parse(hit.iso());
    }
  }

  private @Nullable Hit at(int i) {
    Token token = tokens.get(i);
    boolean number = token.kind() == TokenKind.NUMBER || token.kind() == TokenKind.NUMBER_GROUP;
    if (!number && token.kind() != TokenKind.FOREIGN && !token.isWord()) {
      return null;
    }
    if (token.isWord() && !words.mayStart(token.key())) {
      return null;
    }
    Hit hit = range(i);
    hit = hit != null ? hit : phrase(i);
    hit = hit != null ? hit : edge(i);
    hit = hit != null ? hit : part(i);
    hit = hit != null ? hit : day(i);
    hit = hit != null ? hit : date(i);
    hit = hit != null ? hit : period(i);
    hit = hit != null ? hit : duration(i);
    return hit;
  }

  private String day(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }

  /** "from 6 to 8 October". */
  private @Nullable Hit range(int i) {
    TimeWords.Word from = words.at("from", tokens, i, end);
    if (from == null || from.to() + 2 >= end) {
      return null;
    }
    int first = dayNumber(from.to());
    int dayEnd = from.to() + 1;
    if (first < 0) {
      return null;
    }
    TimeWords.Word to = words.at("to", tokens, dayEnd, end);
    if (to == null) {
      return null;
    }
    Hit second = date(to.to());
    if (second == null || !isDay(second.iso())) {
      return null;
    }
    LocalDate until = LocalDate.parse(second.iso());
    if (first > until.lengthOfMonth()) {
      return null;
    }
    LocalDate since = until.withDayOfMonth(first);
    if (since.isAfter(until)) {
      since = since.minusMonths(1);
    }
    return new Hit(second.to(), 0, since + "/" + until, Type.DATE, "", "range");
  }

  private @Nullable Hit phrase(int i) {
    TimeWords.Word word = words.at("phrase", tokens, i, end);
    if (word == null) {
      return vague(i);
    }
    LocalDate base = last != null ? last : reference;
    String iso =
        switch (word.value()) {
          case "NI-1" -> reference == null ? "" : reference.minusDays(1) + "TNI";
          case "D-1" -> base == null ? "" : day(base.minusDays(1));
          case "D1" -> base == null ? "" : day(base.plusDays(1));
          case "D0" -> day(base);
          default -> weekend();
        };
    int to = bracketedDay(word.to());
    Type type = word.value().equals("NI-1") ? Type.TIME : Type.DATE;
    return new Hit(to, word.prefix(), iso, type, "", "phrase");
  }

  private String weekend() {
    if (reference == null) {
      return "";
    }
    LocalDate sunday = reference.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    return sunday.minusDays(1) + "/" + sunday;
  }

  private @Nullable Hit vague(int i) {
    TimeWords.Word word = words.at("vague", tokens, i, end);
    return word == null ? null : new Hit(word.to(), word.prefix(), "", Type.DATE, "", "vague");
  }

  /** A weekday in brackets or behind a comma belongs to the day before it. */
  private int bracketedDay(int i) {
    if (i + 2 < end
        && tokens.get(i).isMark("(")
        && tokens.get(i + 2).isMark(")")
        && words.at("weekday", tokens, i + 1, end) != null) {
      return i + 3;
    }
    return i;
  }

  /** "the end of November". */
  private @Nullable Hit edge(int i) {
    TimeWords.Word word = words.at("edge", tokens, i, end);
    if (word == null) {
      return null;
    }
    Hit inner = date(word.to());
    inner = inner != null ? inner : period(word.to());
    if (inner == null || inner.prefix() > 0 || inner.iso().length() > 10) {
      return null;
    }
    return new Hit(inner.to(), word.prefix(), inner.iso(), inner.type(), word.value(), "edge");
  }

  /** "the morning of Sunday", "yesterday evening". */
  private @Nullable Hit part(int i) {
    TimeWords.Word word = words.at("part", tokens, i, end);
    if (word == null) {
      return null;
    }
    Hit inner = day(word.to());
    inner = inner != null ? inner : date(word.to());
    if (inner == null || inner.prefix() > 0 || inner.iso().length() != 10) {
      return null;
    }
    return new Hit(
        inner.to(), word.prefix(), inner.iso() + "T" + word.value(), Type.TIME, "", "part");
  }

  private @Nullable Hit day(int i) {
    TimeWords.Word relative = words.at("day", tokens, i, end);
    if (relative != null) {
      return relativeDay(relative);
    }
    TimeWords.Word weekday = words.at("weekday", tokens, i, end);
    int prefix = weekday == null ? 0 : weekday.prefix();
    if (weekday == null) {
      TimeWords.Word dayWord = words.at("day-word", tokens, i, end);
      weekday = dayWord == null ? null : words.at("weekday", tokens, dayWord.to(), end);
      prefix = dayWord == null ? 0 : dayWord.prefix();
      if (weekday == null || weekday.prefix() > 0) {
        return null;
      }
    }
    return weekday(weekday, prefix);
  }

  private @Nullable Hit relativeDay(TimeWords.Word relative) {
    int offset = Integer.parseInt(relative.value());
    int to = relative.to();
    int after = to < end && tokens.get(to).isMark(",\u060C(") ? to + 1 : to;
    TimeWords.Word weekday = words.at("weekday", tokens, after, end);
    if (weekday != null && weekday.prefix() == 0) {
      boolean bracket = after > to && tokens.get(to).isMark("(");
      boolean closed = weekday.to() < end && tokens.get(weekday.to()).isMark(")");
      if (after == to || !bracket || closed) {
        to = closed && bracket ? weekday.to() + 1 : weekday.to();
      }
      Hit date = commaDate(to);
      if (date != null) {
        return new Hit(date.to(), relative.prefix(), date.iso(), Type.DATE, "", "day");
      }
      String iso = reference == null ? "" : day(reference.plusDays(offset));
      return new Hit(to, relative.prefix(), iso, Type.DATE, "", "day");
    }
    String iso = reference == null ? "" : day(reference.plusDays(offset));
    return new Hit(to, relative.prefix(), iso, Type.DATE, "", "day");
  }

  /** A full date behind a weekday and a comma says the same day. */
  private @Nullable Hit commaDate(int i) {
    int at = i < end && tokens.get(i).isMark(",\u060C") ? i + 1 : i;
    Hit date = at < end ? date(at) : null;
    return date != null && date.prefix() == 0 && isDay(date.iso()) ? date : null;
  }

  private @Nullable Hit weekday(TimeWords.Word word, int prefix) {
    Hit date = commaDate(word.to());
    if (date != null) {
      return new Hit(date.to(), prefix, date.iso(), Type.DATE, "", "weekday");
    }
    DayOfWeek day = DayOfWeek.of(Integer.parseInt(word.value()));
    TimeWords.Word next = words.at("next", tokens, word.to(), end);
    TimeWords.Word before = next != null ? null : words.at("last", tokens, word.to(), end);
    int to = next != null ? next.to() : before != null ? before.to() : word.to();
    String iso = "";
    if (reference != null) {
      LocalDate date0 =
          next != null
              ? reference.with(TemporalAdjusters.next(day))
              : before != null
                  ? reference.with(TemporalAdjusters.previous(day))
                  : isPlanned(word.to())
                      ? reference.with(TemporalAdjusters.next(day))
                      : reference.with(TemporalAdjusters.previousOrSame(day));
      iso = date0.toString();
    }
    return new Hit(to, prefix, iso, Type.DATE, "", "weekday");
  }

  /** Whether the verbs near the expression speak of what will be. */
  private boolean isPlanned(int at) {
    for (int k = at - 1; k >= start && k > at - WINDOW; k--) {
      for (Analysis a : tokens.analyses(k)) {
        if (a.isVerb()) {
          if (a.proclitics().future()) {
            return true;
          }
          if (a.tense() == Analysis.Tense.PERFECT
              && a.prefix() <= 1
              && tokens.analyses(k).size() == 1) {
            return false;
          }
        }
      }
      if (words.at("planned", tokens, k, end) != null) {
        return true;
      }
    }
    return false;
  }

  private int dayNumber(int i) {
    if (i >= end) {
      return -1;
    }
    Token token = tokens.get(i);
    String key = token.key();
    if (token.kind() == TokenKind.NUMBER && key.length() <= 2 || ordinalDigits(key)) {
      int day = digits(key);
      return day >= 1 && day <= 31 ? day : -1;
    }
    return -1;
  }

  private static boolean ordinalDigits(String key) {
    int n = 0;
    while (n < key.length() && Character.isDigit(key.charAt(n))) {
      n++;
    }
    return n > 0 && n <= 2 && key.length() == n + 2 && Character.isLetter(key.charAt(n));
  }

  private static int digits(String key) {
    int value = 0;
    for (int k = 0; k < key.length() && k < 5; k++) {
      char c = key.charAt(k);
      if (c < '0' || c > '9') {
        break;
      }
      value = 10 * value + (c - '0');
    }
    return value;
  }

  /** A date with a month's name, in digits, or a year. */
  private @Nullable Hit date(int i) {
    if (i >= end) {
      return null;
    }
    int at = i;
    int prefix = 0;
    TimeWords.Word dayWord = words.at("day-word", tokens, i, end);
    if (dayWord != null) {
      at = dayWord.to();
      prefix = dayWord.prefix();
    }
    if (at >= end) {
      return null;
    }
    Hit numeric = numeric(at);
    if (numeric != null) {
      return numeric;
    }
    int dayTo = at;
    int day = dayNumber(at);
    if (day > 0) {
      dayTo = at + 1;
    } else {
      TimeWords.Word ordinal = words.at("ordinal", tokens, at, end);
      if (ordinal != null) {
        day = Integer.parseInt(ordinal.value());
        dayTo = ordinal.to();
        prefix = dayWord == null ? ordinal.prefix() : prefix;
      }
    }
    if (day > 0) {
      Hit hit = dayOfMonth(day, dayTo, prefix);
      if (hit != null) {
        return hit;
      }
    }
    return dayWord != null ? null : month(i);
  }

  private @Nullable Hit dayOfMonth(int day, int dayTo, int prefix) {
    int at = dayTo < end && tokens.get(dayTo).isMark(",\u060C") ? dayTo + 1 : dayTo;
    TimeWords.Word of = words.at("of", tokens, at, end);
    int monthAt = of != null && of.prefix() == 0 ? of.to() : at;
    TimeWords.Word unit = words.bare("unit", tokens, monthAt, end);
    if (of != null && unit != null && unit.value().equals("M")) {
      return sameMonth(day, unit.to(), prefix);
    }
    TimeWords.Word month = monthName(monthAt);
    if (month == null || month.prefix() > 0) {
      return null;
    }
    return complete(day, Integer.parseInt(month.value()), month.to(), prefix);
  }

  private @Nullable Hit sameMonth(int day, int to, int prefix) {
    TimeWords.Word same = words.at("same", tokens, to, end);
    TimeWords.Word current = same != null ? null : words.at("this", tokens, to, end);
    LocalDate base = same != null ? last : reference;
    if (same == null && current == null) {
      return null;
    }
    int behind = same != null ? same.to() : current == null ? to : current.to();
    String iso = base == null || day > base.lengthOfMonth() ? "" : day(base.withDayOfMonth(day));
    return new Hit(behind, prefix, iso, Type.DATE, "", "day of the month");
  }

  /** A month's name, with its second name behind a slash, a dash or in brackets. */
  private TimeWords.@Nullable Word monthName(int i) {
    TimeWords.Word month = words.at("month", tokens, i, end);
    if (month == null) {
      return null;
    }
    int to = month.to();
    boolean bracket = to < end && tokens.get(to).isMark("(");
    int second = to < end && (bracket || tokens.get(to).isMark("/-\u2013")) ? to + 1 : to;
    TimeWords.Word other = words.at("month", tokens, second, end);
    if (other != null && other.prefix() == 0 && other.value().equals(month.value())) {
      to = other.to();
      if (bracket && to < end && tokens.get(to).isMark(")")) {
        to++;
      }
    }
    return new TimeWords.Word(month.value(), to, month.prefix());
  }

  /** The year behind day and month, given or to be found. */
  private Hit complete(int day, int month, int monthTo, int prefix) {
    int to = monthTo;
    int at = to < end && tokens.get(to).isMark(",\u060C") ? to + 1 : to;
    TimeWords.Word yearWord = words.at("year-word", tokens, at, end);
    int year = year(yearWord == null ? at : yearWord.to());
    if (year > 0) {
      to = (yearWord == null ? at : yearWord.to()) + 1;
      return new Hit(to, prefix, iso(year, month, day), Type.DATE, "", "date");
    }
    TimeWords.Word before = words.at("last", tokens, to, end);
    TimeWords.Word next = before != null ? null : words.at("next", tokens, to, end);
    TimeWords.Word current =
        before != null || next != null ? null : words.at("this", tokens, to, end);
    TimeWords.Word said = before != null ? before : next != null ? next : current;
    if (said != null) {
      to = said.to();
    }
    LocalDate base = reference;
    if (base == null) {
      return new Hit(to, prefix, iso(0, month, day), Type.DATE, "", "date");
    }
    int guess = base.getYear();
    boolean future = next != null || (said == null && isPlanned(monthTo));
    int monthNow = base.getMonthValue();
    boolean later = month > monthNow || (month == monthNow && day > base.getDayOfMonth());
    boolean earlier =
        month < monthNow || (month == monthNow && day > 0 && day < base.getDayOfMonth());
    if (future && earlier) {
      guess++;
    } else if (!future
        && current == null
        && later
        && (before != null || month - monthNow > 1 || day > 0)) {
      guess--;
    } else if (before != null && month == monthNow && day == 0) {
      guess--;
    }
    return new Hit(to, prefix, iso(guess, month, day), Type.DATE, "", "date");
  }

  /** A day, a month or, with day 0, only the month; year 0 is unknown. */
  private static String iso(int year, int month, int day) {
    String y = year == 0 ? "XXXX" : String.format("%04d", year);
    if (day == 0) {
      return "%s-%02d".formatted(y, month);
    }
    int length = year == 0 ? 31 : YearMonth.of(year, month).lengthOfMonth();
    return day > length ? "" : "%s-%02d-%02d".formatted(y, month, day);
  }

  private int year(int i) {
    if (i >= end || tokens.get(i).kind() != TokenKind.NUMBER) {
      return 0;
    }
    String key = tokens.get(i).key();
    if (key.length() != 4 || !key.chars().allMatch(Character::isDigit)) {
      return 0;
    }
    int year = Integer.parseInt(key);
    return year >= 1000 && year <= 2150 ? year : 0;
  }

  /** {@code 15/7/2000}, {@code 2024-01-19}, {@code 15-7} in a dateline. */
  private @Nullable Hit numeric(int i) {
    Token token = tokens.get(i);
    if (token.kind() != TokenKind.NUMBER_GROUP) {
      return null;
    }
    String[] parts = token.key().split("[^0-9]");
    if (parts.length == 3) {
      int a = digits(parts[0]);
      int b = digits(parts[1]);
      int c = digits(parts[2]);
      boolean yearFirst = parts[0].length() == 4;
      int year = yearFirst ? a : c < 100 ? (c < 70 ? 2000 + c : 1900 + c) : c;
      int day = yearFirst ? c : a;
      if (b < 1 || b > 12 || day < 1 || day > 31 || year < 1900 || year > 2150) {
        return null;
      }
      String iso = iso(year, b, day);
      return iso.isEmpty() ? null : new Hit(i + 1, 0, iso, Type.DATE, "", "digits");
    }
    boolean years = parts.length == 2 && parts[0].length() == 4 && parts[1].length() == 4;
    if (years) {
      int from = digits(parts[0]);
      int to = digits(parts[1]);
      boolean plausible = from >= 1900 && to > from && to <= 2100;
      return plausible ? new Hit(i + 1, 0, from + "/" + to, Type.DATE, "", "years") : null;
    }
    boolean dateline = tokens.sentenceOf(i).kind() == Sentence.Kind.DATELINE;
    if (dateline && parts.length == 2 && reference != null) {
      int day = digits(parts[0]);
      int month = digits(parts[1]);
      if (day >= 1 && day <= 31 && month >= 1 && month <= 12) {
        return new Hit(i + 1, 0, iso(reference.getYear(), month, day), Type.DATE, "", "digits");
      }
    }
    return null;
  }

  /** A month alone, or a year behind its word. */
  private @Nullable Hit month(int i) {
    TimeWords.Word month = monthName(i);
    if (month != null) {
      Token first = tokens.get(i);
      if (first.kind() == TokenKind.FOREIGN && dayNumber(month.to()) > 0) {
        int day = dayNumber(month.to());
        return complete(day, Integer.parseInt(month.value()), month.to() + 1, month.prefix());
      }
      Hit hit = complete(0, Integer.parseInt(month.value()), month.to(), month.prefix());
      return hit.iso().startsWith("X") && hit.to() == month.to() ? null : hit;
    }
    TimeWords.Word yearWord = words.at("year-word", tokens, i, end);
    int year = yearWord == null ? 0 : year(yearWord.to());
    if (year > 0 && yearWord != null) {
      return new Hit(
          yearWord.to() + 1, yearWord.prefix(), Integer.toString(year), Type.DATE, "", "year");
    }
    year = year(i);
    boolean plausible = year >= 1900 && year <= 2100 && i > start;
    if (plausible) {
      Token before = tokens.get(i - 1);
      boolean bracketed = before.isMark("(") && i + 1 < end && tokens.get(i + 1).isMark(")");
      boolean cued =
          words.at("since", tokens, i - 1, end) != null
              || words.at("year-cue", tokens, i - 1, end) != null;
      boolean measured = i + 1 < end && words.at("unit", tokens, i + 1, end) != null;
      if ((bracketed || cued) && !measured) {
        return new Hit(i + 1, 0, Integer.toString(year), Type.DATE, "", "year");
      }
    }
    return null;
  }

  /** "last week", "this year", "next month". */
  private @Nullable Hit period(int i) {
    TimeWords.Word unit = unitAt(i);
    if (unit == null) {
      return null;
    }
    TimeWords.Word said = words.at("last", tokens, unit.to(), end);
    int offset = -1;
    if (said == null) {
      said = words.at("next", tokens, unit.to(), end);
      offset = 1;
    }
    if (said == null) {
      said = words.at("this", tokens, unit.to(), end);
      offset = 0;
    }
    if (said == null || said.prefix() > 0) {
      return null;
    }
    return new Hit(said.to(), unit.prefix(), period(unit.value(), offset), Type.DATE, "", "period");
  }

  private TimeWords.@Nullable Word unitAt(int i) {
    TimeWords.Word unit = words.bare("unit", tokens, i, end);
    if (unit != null && unit.value().length() == 1 && !tokens.get(i).key().equals("")) {
      return unit;
    }
    return words.at("unit", tokens, i, end);
  }

  private String period(String unit, int offset) {
    if (reference == null) {
      return "";
    }
    return switch (unit) {
      case "D" -> day(reference.plusDays(offset));
      case "W" -> {
        LocalDate date = reference.plusWeeks(offset);
        yield "%d-W%02d"
            .formatted(
                date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      }
      case "M" -> YearMonth.from(reference).plusMonths(offset).toString();
      case "Y" -> Integer.toString(reference.getYear() + offset);
      default -> "";
    };
  }

  /** "three months", "two hours", "15 days", "before four days". */
  private @Nullable Hit duration(int i) {
    TimeWords.Word ago = words.at("ago", tokens, i, end);
    int at = ago == null ? i : ago.to();
    int[] length = new int[1];
    TimeWords.Word unit = length(at, length);
    if (unit == null) {
      return null;
    }
    if (ago != null) {
      return new Hit(unit.to(), ago.prefix(), ago(unit.value(), length[0]), Type.DATE, "", "ago");
    }
    boolean time = unit.value().equals("H") || unit.value().equals("N");
    String iso = (time ? "PT" : "P") + length[0] + (unit.value().equals("N") ? "M" : unit.value());
    return new Hit(unit.to(), unit.prefix(), iso, Type.DURATION, "", "duration");
  }

  private TimeWords.@Nullable Word length(int i, int[] length) {
    TimeWords.Word dual = words.at("dual", tokens, i, end);
    if (dual != null) {
      TimeWords.Word unit = words.at("unit", tokens, i, end);
      length[0] = 2;
      return unit;
    }
    TimeWords.Word single = words.at("single", tokens, i, end);
    if (single != null) {
      TimeWords.Word unit = words.at("unit", tokens, i, end);
      length[0] = 1;
      return unit;
    }
    Token token = i < end ? tokens.get(i) : null;
    TimeWords.Word number = words.at("number", tokens, i, end);
    int unitAt = i + 1;
    if (token != null
        && token.kind() == TokenKind.NUMBER
        && token.key().length() <= 4
        && token.key().chars().allMatch(Character::isDigit)) {
      length[0] = digits(token.key());
    } else if (number != null) {
      length[0] = Integer.parseInt(number.value());
      unitAt = number.to();
    } else {
      TimeWords.Word unit = words.bare("unit", tokens, i, end);
      TimeWords.Word behind = unit == null ? null : words.bare("number", tokens, unit.to(), end);
      if (unit != null && behind != null && !behind.value().isEmpty()) {
        length[0] = Integer.parseInt(behind.value());
        return new TimeWords.Word(unit.value(), behind.to(), unit.prefix());
      }
      return null;
    }
    TimeWords.Word unit = words.at("unit", tokens, unitAt, end);
    return unit == null || unit.prefix() > 0
        ? null
        : new TimeWords.Word(unit.value(), unit.to(), number != null ? number.prefix() : 0);
  }

  private String ago(String unit, int count) {
    if (reference == null) {
      return "";
    }
    return switch (unit) {
      case "D" -> day(reference.minusDays(count));
      case "W" -> day(reference.minusWeeks(count));
      case "M" -> YearMonth.from(reference).minusMonths(count).toString();
      case "Y" -> Integer.toString(reference.getYear() - count);
      default -> "";
    };
  }
}
