// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_ESCAPE_HPP
#define SCIO_DETAIL_ESCAPE_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include <scio/detail/unicode.hpp>
#include <scio/version.hpp>

// What all writers of text formats do alike with the bytes of a source.
namespace scio::inline v0::detail {

// Whether a text format can hold it as text: no control character but tab and line ends, and no code point that Unicode
// keeps from being a character.
[[nodiscard]] constexpr bool is_text(char32_t c) noexcept {
  if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
  return !(c >= 0x7F && c < 0xA0) && !(c >= 0xFDD0 && c <= 0xFDEF) && (c & 0xFFFEU) != 0xFFFEU;
}

// Appends `text` as valid UTF-8 that is_text; each other code point or byte becomes U+FFFD. `escape(c, at)` is asked
// for every code point that is kept; true means that it has appended what stands for it.
template <class Escape>
void append_escaped(std::string& out, std::string_view text, Escape escape) {
  for (std::size_t at = 0; at < text.size();) {
    const code_point c = decode(text, at);
    if (!c.valid || !is_text(c.value))
      out += "\xEF\xBF\xBD";
    else if (!escape(c.value, at))
      out.append(text, at, c.size);
    at += c.size;
  }
}

}  // namespace scio::inline v0::detail

#endif
