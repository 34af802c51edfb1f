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

// The language of a text by its first characters.
[[nodiscard]] constexpr language language_of_text(std::string_view text) noexcept {
  constexpr std::size_t most = 96;  // bytes
  std::uint32_t han = 0;
  std::size_t end = 0;
  while (end < text.size() && end < most) {
    const bool ascii = byte_at(text, end) < 0x80;
    const code_point c = ascii ? code_point() : decode(text, end);
    if (is_han(c.value)) ++han;
    end += c.size;
  }
  if (han == 0) return language::english;
  std::uint32_t letters = 0;
  for (std::size_t at = 0; at < end; ++at) letters += is_letter(text[at]) ? 1U : 0U;
  return han * 4 > letters ? language::chinese : language::english;  // a Han character says as much as a word
}

// The language of a source: of most of its text, or both where each has a quarter.
[[nodiscard]] constexpr language language_of(std::string_view source, const scan_result& scan) noexcept {
  std::uint64_t chinese = 0;
  std::uint64_t english = 0;
  for (const line& l : scan.lines) {
    const std::uint32_t size = l.text_end - l.text_begin;
    if (!l.ascii && language_of_text(source.substr(l.text_begin, size)) == language::chinese)
      chinese += std::uint64_t{size} * 2;  // Chinese says the same in about half the bytes
    else
      english += size;
  }
  if (chinese == 0 && english == 0) return language::english;
  if (chinese * 3 < english) return language::english;
  return english * 3 < chinese ? language::chinese : language::bilingual;
}

}  // namespace scio::inline v0::detail

#endif
