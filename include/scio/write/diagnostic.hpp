// SPDX-License-Identifier: MIT
#ifndef SCIO_WRITE_DIAGNOSTIC_HPP
#define SCIO_WRITE_DIAGNOSTIC_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <scio/detail/escape.hpp>
#include <scio/detail/numbers.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/transcript.hpp>
#include <scio/version.hpp>

namespace scio::inline v0 {

/// Appends a diagnostic as compilers print theirs: `file:line:column: warning: message [code]`, then the line and a
/// caret below the place. Line and column are counted in the page that the place is on, whose name is `file`. Of a long
/// line the part round the place is shown; blanks and control characters are shown as one blank each.
inline void write_diagnostic(std::string& out, const transcript& t, diagnostic d, std::string_view file) {
  std::uint32_t page_begin = 0;
  std::size_t page_end = t.source().size();
  for (const page p : t.pages())
    if (p.span().begin <= d.span().begin) {
      page_begin = p.span().begin;
      page_end = p.span().end;
    }
  const std::string_view source = t.source().substr(page_begin, page_end - page_begin);
  const std::uint32_t at = d.span().begin - page_begin;
  const detail::line_column place = detail::locate(source, at);
  out += file;
  out += ':';
  detail::append_number(out, place.line);
  out += ':';
  detail::append_number(out, place.column);
  out += ": ";
  out += name_of(d.severity());
  out += ": ";
  out += d.message();
  out += " [";
  out += name_of(d.code());
  out += "]\n";

  constexpr std::uint32_t most_before = 60;  // code points
  constexpr std::uint32_t width = 120;
  std::size_t begin = at;
  std::uint32_t before = 0;
  while (begin > 0 && source[begin - 1] != '\n' && source[begin - 1] != '\r' && before < most_before) {
    begin -= detail::size_before(source, begin);
    ++before;
  }
  std::uint32_t shown = 0;
  for (std::size_t i = begin; i < source.size() && shown < width; ++shown) {
    if (source[i] == '\n' || source[i] == '\r') break;
    const detail::code_point c = detail::decode(source, i);
    if (!c.valid)
      out += "\xEF\xBF\xBD";
    else if (detail::is_blank(c.value) || !detail::is_text(c.value))  // U+009B begins commands to a terminal
      out += ' ';
    else
      out.append(source, i, c.size);
    i += c.size;
  }
  out += '\n';
  out.append(before, ' ');
  out += "^\n";
}

}  // namespace scio::inline v0

#endif
