// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_MEASURE_HPP
#define SCIO_DETAIL_MEASURE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <scio/detail/unicode.hpp>
#include <scio/transcript.hpp>
#include <scio/version.hpp>

// How long a text is, in words and on the screen.
namespace scio::inline v0::detail {

// Characters that take no room: soft hyphen, marks that combine with the letter before them, zero-width characters.
[[nodiscard]] constexpr bool is_zero_width(char32_t c) noexcept {
  return c == 0xAD || (c >= 0x300 && c <= 0x36F) || (c >= 0x200B && c <= 0x200F) || c == 0x2060 ||
         (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF;
}

// Characters that a terminal draws over two columns: Han, Kana, Hangul, full-width forms, most emoji.
[[nodiscard]] constexpr bool is_wide(char32_t c) noexcept {
  return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F) || (c >= 0xAC00 && c <= 0xD7A3) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE4F) || (c >= 0xFF00 && c <= 0xFF60) ||
         (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1F64F) || (c >= 0x20000 && c <= 0x3FFFD);
}

[[nodiscard]] constexpr std::uint32_t columns_of(char32_t c) noexcept {
  return is_zero_width(c) ? 0U : is_wide(c) ? 2U : 1U;
}

// The columns that a text takes where each character has the same width.
[[nodiscard]] constexpr std::size_t columns_of(std::string_view text) noexcept {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const code_point c = decode(text, at);
    columns += columns_of(c.value);
    at += c.size;
  }
  return columns;
}

// Punctuation and blanks as English and Chinese texts have them, symbols of ASCII and Latin-1 included.
[[nodiscard]] constexpr bool is_punctuation(char32_t c) noexcept {
  if (c < 0x80) return !is_word_byte(static_cast<char>(c));
  return (c < 0xC0 && c != 0xAA && c != 0xB2 && c != 0xB3 && c != 0xB5 && c < 0xB9) || c == 0xBB || c == 0xBF ||
         (c >= 0x2000 && c <= 0x206F) || (c >= 0x3000 && c <= 0x303F && c != 0x3007) || (c >= 0xFF01 && c <= 0xFF0F) ||
         (c >= 0xFF1A && c <= 0xFF20) || (c >= 0xFF3B && c <= 0xFF40) || (c >= 0xFF5B && c <= 0xFF65);
}

// Each Han character is a word, and so is each run of other characters between blanks and Han characters that holds
// more than punctuation. Zero-width characters end no run.
[[nodiscard]] constexpr std::uint32_t count_words(std::string_view text) noexcept {
  std::uint32_t words = 0;
  bool in_word = false;
  for (std::size_t at = 0; at < text.size();) {
    const code_point c = decode(text, at);
    at += c.size;
    if (is_zero_width(c.value)) continue;
    if (is_han(c.value)) {
      ++words;
      in_word = false;
    } else if (is_blank(c.value) || c.value == '\n' || c.value == '\r') {
      in_word = false;
    } else if (!in_word && !is_punctuation(c.value)) {
      ++words;
      in_word = true;
    }
  }
  return words;
}

[[nodiscard]] constexpr std::uint32_t count_words(turn t) noexcept {
  std::uint32_t words = 0;
  for (const paragraph p : t.paragraphs()) words += count_words(p.text());
  return words;
}

// The beginning of `text` that takes at most `most` columns, up to the end of a word or of a Han character.
[[nodiscard]] constexpr std::string_view beginning(std::string_view text, std::size_t most) noexcept {
  std::size_t columns = 0;
  std::size_t whole = 0;  // where the last word that fits ends
  for (std::size_t at = 0; at < text.size();) {
    const code_point c = decode(text, at);
    columns += columns_of(c.value);
    if (is_blank(c.value)) whole = at;
    if (columns > most) return text.substr(0, whole != 0 ? whole : at);
    at += c.size;
    if (is_han(c.value)) whole = at;
  }
  return text;
}

}  // namespace scio::inline v0::detail

#endif
