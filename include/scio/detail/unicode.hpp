// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_UNICODE_HPP
#define SCIO_DETAIL_UNICODE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <scio/version.hpp>

namespace scio::inline v0::detail {

static_assert(std::string_view("：").size() == 3, "the compiler must read scio's headers as UTF-8 (/utf-8 with MSVC)");

struct code_point {
  char32_t value = 0xFFFD;
  std::uint32_t size = 1;  // in bytes
  bool valid = false;
};

[[nodiscard]] constexpr unsigned byte_at(std::string_view text, std::size_t at) noexcept {
  return static_cast<unsigned char>(text[at]);
}

// The bytes [begin, end), which must be inside `text`: a substr that checks nothing.
[[nodiscard]] constexpr std::string_view slice(std::string_view text, std::uint32_t begin, std::uint32_t end) noexcept {
  return {text.data() + begin, end - begin};
}

// The code point at `at`, which must be inside `text`. What is not valid UTF-8 (overlong forms, surrogates and values
// past U+10FFFF included) is one byte of U+FFFD.
[[nodiscard]] constexpr code_point decode(std::string_view text, std::size_t at) noexcept {
  const unsigned lead = byte_at(text, at);
  if (lead < 0x80) return {lead, 1, true};
  const std::uint32_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() - at < size) return {};
  char32_t value = lead & (0x7FU >> size);
  for (std::uint32_t i = 1; i < size; ++i) {
    const unsigned next = byte_at(text, at + i);
    if ((next & 0xC0U) != 0x80) return {};
    value = (value << 6) | (next & 0x3FU);
  }
  if ((size == 3 && (value < 0x800 || (value >= 0xD800 && value <= 0xDFFF))) ||
      (size == 4 && (value < 0x10000 || value > 0x10FFFF)))
    return {};
  return {value, size, true};
}

// The size of the code point that ends just before `end`, which must not be 0.
[[nodiscard]] constexpr std::uint32_t size_before(std::string_view text, std::size_t end) noexcept {
  if (byte_at(text, end - 1) < 0x80) return 1;
  for (std::uint32_t size = 2; size <= 4 && size <= end; ++size) {
    if ((byte_at(text, end - size) & 0xC0U) == 0x80) continue;
    const code_point c = decode(text.substr(0, end), end - size);
    return c.valid && c.size == size ? size : 1;
  }
  return 1;
}

// Blanks of every width and the characters without any: NBSP, soft hyphen, U+2000 to U+200F, U+202F, U+205F, U+2060,
// U+3000, U+FEFF; of ASCII the space and the controls, line ends excepted.
[[nodiscard]] constexpr bool is_blank(char32_t c) noexcept {
  if (c <= 0x20) return c != '\n' && c != '\r';
  if (c < 0xA0) return c == 0x7F;
  return c == 0xA0 || c == 0xAD || (c >= 0x2000 && c <= 0x200F) || c == 0x202F || c == 0x205F || c == 0x2060 ||
         c == 0x3000 || c == 0xFEFF;
}

// Whether `sign`, a literal, stands at `at`, which may be past the end. Compared byte by byte: the first one tells.
template <std::size_t Size>
[[nodiscard]] constexpr bool stands_at(std::string_view text, std::size_t at, const char (&sign)[Size]) noexcept {
  if (at > text.size() || text.size() - at < Size - 1) return false;
  for (std::size_t i = 0; i + 1 < Size; ++i)
    if (text[at + i] != sign[i]) return false;
  return true;
}

// Most bytes of most pages: neither blank nor part of a longer code point.
[[nodiscard]] constexpr bool is_plain_ascii(unsigned byte) noexcept { return byte - 0x21U < 0x5EU; }

// The size of the blank at `at`, or 0 where none stands.
[[nodiscard]] constexpr std::uint32_t blank_size(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept {
  if (byte_at(text, at) < 0x80) return is_blank(byte_at(text, at)) ? 1 : 0;
  const code_point c = decode(text.substr(0, end), at);
  return c.valid && is_blank(c.value) ? c.size : 0;
}

// The part of skip_blanks that few places need; apart, so that the rest is short enough to stand in its callers.
#if defined(__GNUC__)
[[gnu::noinline]]
#endif
[[nodiscard]] constexpr std::uint32_t
skip_any_blanks(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept {
  while (at < end) {
    const std::uint32_t size = blank_size(text, at, end);
    if (size == 0) break;
    at += size;
  }
  return at;
}

// The first place at or after `at` that is not blank, or `end`.
[[nodiscard]] constexpr std::uint32_t skip_blanks(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept {
  if (at >= end || is_plain_ascii(byte_at(text, at))) return at;
  if (at + 1 < end && text[at] == ' ' && is_plain_ascii(byte_at(text, at + 1))) return at + 1;
  return skip_any_blanks(text, at, end);
}

// The part of trim_end that few places need.
#if defined(__GNUC__)
[[gnu::noinline]]
#endif
[[nodiscard]] constexpr std::uint32_t
trim_any_end(std::string_view text, std::uint32_t begin, std::uint32_t end) noexcept {
  while (end > begin && !is_plain_ascii(byte_at(text, end - 1))) {
    const std::uint32_t size = size_before(text, end);
    if (size > end - begin || blank_size(text, end - size, end) != size) break;
    end -= size;
  }
  return end;
}

// The end of what precedes the blanks before `end`, not below `begin`.
[[nodiscard]] constexpr std::uint32_t trim_end(std::string_view text, std::uint32_t begin, std::uint32_t end) noexcept {
  return end <= begin || is_plain_ascii(byte_at(text, end - 1)) ? end : trim_any_end(text, begin, end);
}

// Han characters, the common ones and extension A.
[[nodiscard]] constexpr bool is_han(char32_t c) noexcept {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF);
}

[[nodiscard]] constexpr bool is_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }
[[nodiscard]] constexpr bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_letter(char c) noexcept { return (static_cast<unsigned char>(c) | 0x20U) - 'a' < 26U; }
// A byte that can stand inside a word: ASCII letters and digits, and any byte of a longer code point.
[[nodiscard]] constexpr bool is_word_byte(char c) noexcept {
  return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}
[[nodiscard]] constexpr char to_lower(char c) noexcept { return is_upper(c) ? static_cast<char>(c + 32) : c; }

struct line_column {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

// Line and column of a byte. Lines end with LF, CR or CR LF; the bytes of a line end belong to the line they end.
// Counting may start at a place that is known: the byte `from`, which is at `at`.
[[nodiscard]] constexpr line_column locate(std::string_view text, std::size_t offset, std::size_t from = 0,
                                           line_column at = {}) noexcept {
  if (offset > text.size()) offset = text.size();
  for (std::size_t i = from; i < offset;) {
    const char c = text[i];
    const bool ends_line = c == '\n' || (c == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
    const std::size_t next = i + decode(text, i).size;
    if (next > offset) break;  // an offset inside a code point is at that code point
    at = ends_line ? line_column{at.line + 1, 1} : line_column{at.line, at.column + 1};
    i = next;
  }
  return at;
}

}  // namespace scio::inline v0::detail

#endif
