// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_HAN_HPP
#define SCIO_DETAIL_HAN_HPP

#include <cstdint>
#include <string_view>

#include <scio/detail/dates.hpp>
#include <scio/detail/reading.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/version.hpp>

// What Chinese writes without blanks: numbers and names.
namespace scio::inline v0::detail {

[[nodiscard]] constexpr bool has_han(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    if (byte_at(text, at) < 0x80) {
      ++at;
      continue;
    }
    const code_point c = decode(text, at);
    if (is_han(c.value)) return true;
    at += c.size;
  }
  return false;
}

// Whether the first character of a text is among the surnames of a dialect, which are of one each.
[[nodiscard]] constexpr bool begins_with_surname(std::string_view text, std::string_view surnames) noexcept {
  return text.size() >= 3 && surnames.find(text.substr(0, 3)) != std::string_view::npos;
}

// How many Han characters a text has if it has nothing else, their readings and the dot in names of other peoples
// excepted; else 0.
[[nodiscard]] constexpr std::uint32_t count_only_han(std::string_view text) noexcept {
  std::uint32_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t behind = skip_reading(text, at); behind != at) {
      at = behind;
      continue;
    }
    const code_point c = decode(text, at);
    if (is_han(c.value))
      ++count;
    else if (c.value != 0xB7 && c.value != 0x2022)
      return 0;
    at += c.size;
  }
  return count;
}

// `三`, `十二`, `二十`, `两`, `3`, `３`: a number below a hundred; `end` is `at` where there is none.
[[nodiscard]] constexpr number_match match_han_number(std::string_view text, std::uint32_t at) noexcept {
  constexpr std::string_view digits = "一二三四五六七八九";
  if (at >= text.size()) return {0, 0, at};
  const unsigned lead = byte_at(text, at);  // one of few, wide digits' among them
  if (!is_digit(text[at]) && lead != 0xE4 && lead != 0xE5 && lead != 0xEF) return {0, 0, at};
  if (const number_match n = match_number(text, at); n.digits > 0) return n;
  number_match n{0, 0, at};
  while (n.digits < 3 && text.size() - n.end >= 3) {
    const std::string_view character = text.substr(n.end, 3);
    const std::size_t place = digits.find(character);
    if (character == "十")
      n.value = n.value == 0 ? 10 : n.value * 10;
    else if ((character == "两" || character == "兩") && n.digits == 0)
      n.value = 2;
    else if (place != digits.npos && (n.digits == 0 || n.value % 10 == 0))
      n.value += static_cast<std::uint32_t>(place / 3) + 1;
    else
      break;
    ++n.digits;
    n.end += 3;
  }
  return n;
}

}  // namespace scio::inline v0::detail

#endif
