// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_DATES_HPP
#define SCIO_DETAIL_DATES_HPP

#include <cstdint>
#include <string_view>

#include <scio/detail/tables.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/detail/words.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// Dates and times of day, in all the forms that pages print.
namespace scio::inline v0::detail {

struct date_match {
  date value;  // year 0 where the text gives none
  std::uint32_t begin = none;
  std::uint32_t end = none;
  constexpr explicit operator bool() const noexcept { return begin != none; }
};

struct time_match {
  time_of_day value;
  std::uint32_t begin = none;
  std::uint32_t end = none;
  constexpr explicit operator bool() const noexcept { return begin != none; }
};

struct number_match {
  std::uint32_t value = 0;
  std::uint32_t digits = 0;
  std::uint32_t end = 0;
};

// At most nine digits; more are no number of anything here.
[[nodiscard]] constexpr number_match match_number(std::string_view text, std::uint32_t at) noexcept {
  number_match n{0, 0, at};
  while (n.end < text.size() && is_digit(text[n.end]) && n.digits < 9) {
    n.value = n.value * 10 + static_cast<std::uint32_t>(text[n.end++] - '0');
    ++n.digits;
  }
  return n;
}

// A day of the calendar; of the year 0, which stands for none, that it may be in some year.
[[nodiscard]] constexpr bool is_date(std::uint32_t year, std::uint32_t month, std::uint32_t day) noexcept {
  constexpr std::uint8_t days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if ((year != 0 && (year < 1900 || year >= 2200)) || month < 1 || month > 12 || day < 1) return false;
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return day <= days[month - 1] && (month != 2 || day < 29 || leap);
}

[[nodiscard]] constexpr date make_date(std::uint32_t year, std::uint32_t month, std::uint32_t day) noexcept {
  return {static_cast<std::uint16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

// `2023-04-28`, `2021/2/9`, `2022.03.29`, `05/23/2014`, `23/05/2014`, `2019年03月05日`, `3月13日`
[[nodiscard]] constexpr date_match match_numeric_date(std::string_view text, std::uint32_t at) noexcept {
  const number_match first = match_number(text, at);
  if (first.digits != 4 && first.digits > 2) return {};
  const auto unit = [text](std::uint32_t i, std::string_view sign) { return text.substr(i, sign.size()) == sign; };
  if (first.digits == 4 && unit(first.end, "年")) {
    const number_match month = match_number(text, first.end + 3);
    if (month.digits == 0 || !unit(month.end, "月")) return {};
    const number_match day = match_number(text, month.end + 3);
    if (day.digits == 0 || !is_date(first.value, month.value, day.value)) return {};
    return {make_date(first.value, month.value, day.value), at, day.end + (unit(day.end, "日") ? 3U : 0U)};
  }
  if (first.digits <= 2 && first.digits > 0 && unit(first.end, "月")) {
    const number_match day = match_number(text, first.end + 3);
    if (day.digits == 0 || !unit(day.end, "日") || !is_date(0, first.value, day.value)) return {};
    return {make_date(0, first.value, day.value), at, day.end + 3};
  }
  if (first.digits == 0 || first.end >= text.size()) return {};
  const char sign = text[first.end];
  if (sign != '-' && sign != '/' && sign != '.') return {};
  const number_match second = match_number(text, first.end + 1);
  if (second.digits == 0 || second.digits > 2 || second.end >= text.size() || text[second.end] != sign) return {};
  const number_match third = match_number(text, second.end + 1);
  if (first.digits == 4 && third.digits > 0 && third.digits <= 2 && is_date(first.value, second.value, third.value))
    return {make_date(first.value, second.value, third.value), at, third.end};
  if (first.digits > 2 || third.digits != 4 || sign != '/') return {};
  if (is_date(third.value, first.value, second.value))
    return {make_date(third.value, first.value, second.value), at, third.end};
  if (is_date(third.value, second.value, first.value))
    return {make_date(third.value, second.value, first.value), at, third.end};
  return {};
}

struct month_match {
  std::uint32_t number = 0;  // 0: none
  std::uint32_t end = 0;
};

[[nodiscard]] constexpr month_match match_month(std::string_view text, std::uint32_t at,
                                                lexicon<number_word> months) noexcept {
  if (at >= text.size()) return {};
  const char lead = to_lower(text[at]);
  for (const number_word& month : months.entries_at(text, at))
    if (month.text[0] == lead)
      if (const std::uint32_t end = match_phrase(text, at, month.text); end != none) return {month.value, end};
  return {};
}

// Behind the `th` of `15th`, and its kin, if they stand at `at`.
[[nodiscard]] constexpr std::uint32_t skip_ordinal_ending(std::string_view text, std::uint32_t at) noexcept {
  const std::string_view ending = text.substr(at, 2);
  const bool found = ending == "st" || ending == "nd" || ending == "rd" || ending == "th";
  return found && (at + 2 == text.size() || !is_letter(text[at + 2])) ? at + 2 : at;
}

// `March 1, 2021`, `Oct. 13, 2023`, `March 12,2015`, `Sept. 11`, `Feb 27, 2015`, `March 15th, 2012`
[[nodiscard]] constexpr date_match match_worded_date(std::string_view text, std::uint32_t at,
                                                     lexicon<number_word> months) noexcept {
  const month_match month = match_month(text, at, months);
  if (month.number == 0) return {};
  const auto size = static_cast<std::uint32_t>(text.size());
  std::uint32_t i = month.end;
  if (i < size && text[i] == '.') ++i;
  i = skip_blanks(text, i, size);
  const number_match day = match_number(text, i);
  if (day.digits == 0 || day.digits > 2 || !is_date(0, month.number, day.value)) return {};
  const std::uint32_t day_end = skip_ordinal_ending(text, day.end);
  i = skip_blanks(text, day_end, size);
  if (i < size && text[i] == ',') i = skip_blanks(text, i + 1, size);
  const number_match year = match_number(text, i);
  if (year.digits == 4 && is_date(year.value, month.number, day.value))
    return {make_date(year.value, month.number, day.value), at, year.end};
  return {make_date(0, month.number, day.value), at, day_end};
}

// `2015-April-30`
[[nodiscard]] constexpr date_match match_year_first_date(std::string_view text, std::uint32_t at,
                                                         lexicon<number_word> months) noexcept {
  const number_match year = match_number(text, at);
  if (year.digits != 4 || text.substr(year.end, 1) != "-") return {};
  const month_match month = match_month(text, year.end + 1, months);
  if (month.number == 0 || text.substr(month.end, 1) != "-") return {};
  const number_match day = match_number(text, month.end + 1);
  if (day.digits == 0 || day.digits > 2 || !is_date(year.value, month.number, day.value)) return {};
  return {make_date(year.value, month.number, day.value), at, day.end};
}

// `1 March 2021`, `15th March 2015`
[[nodiscard]] constexpr date_match match_day_first_date(std::string_view text, std::uint32_t at,
                                                        lexicon<number_word> months) noexcept {
  const auto size = static_cast<std::uint32_t>(text.size());
  const number_match day = match_number(text, at);
  const std::uint32_t day_end = skip_ordinal_ending(text, day.end);
  const std::uint32_t i = skip_blanks(text, day_end, size);
  if (day.digits == 0 || day.digits > 2 || i == day_end) return {};
  const month_match month = match_month(text, i, months);
  if (month.number == 0) return {};
  const std::uint32_t after =
      month.end < size && (text[month.end] == '.' || text[month.end] == ',') ? month.end + 1 : month.end;
  const number_match year = match_number(text, skip_blanks(text, after, size));
  if (year.digits != 4 || !is_date(year.value, month.number, day.value)) return {};
  return {make_date(year.value, month.number, day.value), at, year.end};
}

// No date and no time of day goes without one.
[[nodiscard]] constexpr bool has_digit(std::string_view text) noexcept {
  for (const char c : text)
    if (is_digit(c)) return true;
  return false;
}

// The first date in `text` at or after `from`.
[[nodiscard]] constexpr date_match find_date(std::string_view text, std::uint32_t from,
                                             lexicon<number_word> months) noexcept {
  if (from >= text.size() || !has_digit(text.substr(from))) return {};
  for (std::uint32_t at = from; at < text.size(); ++at) {
    const bool inside_number = at > 0 && is_digit(text[at - 1]);
    if (is_digit(text[at]) && !inside_number) {
      if (const date_match found = match_numeric_date(text, at)) return found;
      if (const date_match found = match_day_first_date(text, at, months)) return found;
      if (const date_match found = match_year_first_date(text, at, months)) return found;
    } else if (is_upper(text[at]) && (at == 0 || !is_upper(text[at - 1])) && months.may_open(text, at)) {
      // A month may be glued to the word before it (`Updated:July`), as pages lose blanks.
      if (const date_match found = match_worded_date(text, at, months)) return found;
    }
  }
  return {};
}

// Behind the `a.m.` or `PM` at `at`, or `at` where none stands.
[[nodiscard]] constexpr std::uint32_t skip_half_of_day(std::string_view text, std::uint32_t at) noexcept {
  const auto size = static_cast<std::uint32_t>(text.size());
  if (at >= size || (to_lower(text[at]) != 'a' && to_lower(text[at]) != 'p')) return at;
  std::uint32_t end = at + 1;
  if (end < size && text[end] == '.') ++end;
  if (end >= size || to_lower(text[end]) != 'm') return at;
  ++end;
  if (end < size && text[end] == '.') return end + 1;
  return end < size && (is_letter(text[end]) || is_digit(text[end])) ? at : end;
}

// `10 a.m.`, `11:30 a.m.`, `3 p.m.`, `8:38 PM`, `21:43`, `20:37:25`, `上午11时30分`
[[nodiscard]] constexpr time_match find_time(std::string_view text, std::uint32_t from) noexcept {
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t at = from; at < size; ++at) {
    if (!is_digit(text[at]) || (at > 0 && is_digit(text[at - 1]))) continue;
    const number_match hour = match_number(text, at);
    if (hour.digits > 2 || hour.value > 24) {
      at = hour.end;
      continue;
    }
    number_match minute{0, 0, hour.end};
    bool clock = false;
    if (hour.end < size && text[hour.end] == ':') {
      minute = match_number(text, hour.end + 1);
      clock = minute.digits == 2 && minute.value < 60;
      if (!clock) continue;
    } else if (stands_at(text, hour.end, "时")) {
      clock = true;
      minute = match_number(text, hour.end + 3);
      if (minute.digits == 0) minute.end = hour.end + 3;
      if (stands_at(text, minute.end, "分")) minute.end += 3;
    }
    std::uint32_t end = minute.end;
    if (clock && end + 2 < size && text[end] == ':' && is_digit(text[end + 1])) end = match_number(text, end + 1).end;
    std::uint32_t value = hour.value;
    const std::uint32_t half = skip_blanks(text, end, size);
    if (const std::uint32_t behind = skip_half_of_day(text, half); behind != half && (clock || text[half + 1] == '.')) {
      if (value > 12) continue;
      value = value % 12 + (to_lower(text[half]) == 'p' ? 12 : 0);
      clock = true;
      end = behind;
    } else if (at >= 6 && stands_at(text, at - 6, "下午") && value < 12) {
      value += 12;
    }
    if (clock && value < 24 && minute.value < 60)
      return {{static_cast<std::uint8_t>(value), static_cast<std::uint8_t>(minute.value)}, at, end};
  }
  return {};
}

// A date that has no year in this one; as it was where the year has no such day.
[[nodiscard]] constexpr date with_year(date partial, std::uint32_t year) noexcept {
  return is_date(year, partial.month, partial.day) ? make_date(year, partial.month, partial.day) : partial;
}

// The year of a date that has none, by the day of publication: a transcript looks back by most of a year, a notice
// ahead by up to two months, over the turn of the year, too.
[[nodiscard]] constexpr date complete_date(date partial, date published) noexcept {
  if (partial.year != 0 || published.year == 0) return partial;
  const int months_ahead = static_cast<int>(partial.month) - static_cast<int>(published.month);
  const int year = static_cast<int>(published.year) - (months_ahead > 2 ? 1 : 0) + (months_ahead < -9 ? 1 : 0);
  return with_year(partial, static_cast<std::uint32_t>(year));
}

}  // namespace scio::inline v0::detail

#endif
