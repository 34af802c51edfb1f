// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_LANGUAGE_HPP
#define SCIO_DETAIL_LANGUAGE_HPP

#include <cstdint>
#include <string_view>

#include <scio/detail/scan.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/version.hpp>

namespace scio::inline v0::detail {

// The language of a line by its first characters of weight.
[[nodiscard]] constexpr language language_of_line(std::string_view source, const line& where) noexcept {
  std::uint32_t han = 0;
  std::uint32_t letters = 0;
  const std::uint32_t end = where.text_end - where.text_begin > 96 ? where.text_begin + 96 : where.text_end;
  for (std::uint32_t at = where.text_begin; at < end;) {
    const code_point c = decode(source, at);
    if (is_han(c.value)) ++han;
    if (c.size == 1 && is_letter(source[at])) ++letters;
    at += c.size;
  }
  return han * 4 > letters ? language::chinese : language::english;  // a Han character says as much as a word
}

// The language of a source: of most of its text, or both where each has a quarter.
[[nodiscard]] constexpr language language_of(std::string_view source, const scan_result& scan) noexcept {
  std::uint64_t chinese = 0;
  std::uint64_t english = 0;
  for (const line& l : scan.lines) {
    if (l.blank()) continue;
    const std::uint64_t size = l.text_end - l.text_begin;
    if (language_of_line(source, l) == language::chinese)
      chinese += size * 2;  // Chinese says the same in about half the bytes
    else
      english += size;
  }
  if (chinese == 0 && english == 0) return language::english;
  if (chinese * 3 < english) return language::english;
  return english * 3 < chinese ? language::chinese : language::bilingual;
}

}  // namespace scio::inline v0::detail

#endif
