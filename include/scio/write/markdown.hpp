// SPDX-License-Identifier: MIT
#ifndef SCIO_WRITE_MARKDOWN_HPP
#define SCIO_WRITE_MARKDOWN_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <scio/detail/captions.hpp>
#include <scio/detail/escape.hpp>
#include <scio/detail/numbers.hpp>
#include <scio/detail/outline.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/transcript.hpp>
#include <scio/version.hpp>

namespace scio::inline v0 {

/// How Markdown is written.
struct markdown_options {
  bool body_only = false;  ///< leave out title, dates and participants
};

namespace detail {

// Whether an entity or a character reference begins at the ampersand at `at`.
[[nodiscard]] constexpr bool is_entity(std::string_view text, std::size_t at) noexcept {
  std::size_t end = at + 1;
  if (end < text.size() && text[end] == '#') ++end;
  while (end < text.size() && (is_letter(text[end]) || is_digit(text[end]))) ++end;
  return end < text.size() && text[end] == ';';
}

// Appends one block of CommonMark or GitHub's Markdown that shows `text` as printed. Line ends and tabs become blanks.
inline void append_markdown(std::string& out, std::string_view text) {
  std::size_t digits = 0;
  while (digits < text.size() && is_digit(text[digits])) ++digits;
  const auto follows = [text](std::size_t at, std::string_view what) { return text.substr(at + 1, what.size()) == what; };
  const auto is_gap = [text](std::size_t at) { return at >= text.size() || byte_at(text, at) <= 0x20; };
  const auto needs_escape = [&](char32_t c, std::size_t at) {
    switch (c) {
      case '\\': case '`': case '*': case '_': case '[': case ']': case '<': case '|': case '~': case '$': return true;
      case '&': return is_entity(text, at);
      case '#': return at == 0 || is_gap(at - 1);  // opens a heading, or closes it
      case '-': case '+': case '=': case '>': return at == 0;
      case '.':
        return (at == digits && at != 0 && is_gap(at + 1)) ||
               (at >= 3 && text[at - 1] == to_lower(text[at - 3]) && (text[at - 1] == 'w' || text[at - 1] == 'W'));
      case ')': return at == digits && at != 0 && is_gap(at + 1);
      case ':': return follows(at, "//");  // GitHub would make a link that takes in the escapes behind it
      default: return false;
    }
  };
  append_escaped(out, text, [&](char32_t c, std::size_t at) {
    if (c == '\t' || c == '\n' || c == '\r') {
      out += ' ';
      return true;
    }
    if (needs_escape(c, at)) out += '\\';
    return false;
  });
}

}  // namespace detail
}  // namespace scio::inline v0
