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

/// Appends diagnostics as compilers print theirs: `file:line:column: warning: message [code]`, then the line and a
/// caret below the place. Line and column are counted in the page that the place is on. Of a long line the part round
/// the place is shown; blanks and control characters are shown as one blank each.
class diagnostic_writer {
 public:
  /// Both must outlive the writer.
  diagnostic_writer(std::string& out, const transcript& t) noexcept : out_(&out), t_(&t) {}
  diagnostic_writer(std::string& out, const transcript&& t) = delete;

  /// `file` is the name of the page. Diagnostics in the order of `t.diagnostics()` cost one walk over the source in
  /// all.
  void write(diagnostic d, std::string_view file) {
    find_page(d.span().begin);
    const std::string_view source = t_->source().substr(page_begin_, page_end_ - page_begin_);
    const std::uint32_t at = d.span().begin - page_begin_;
    place_ = located_ <= at ? detail::locate(source, at, located_, place_) : detail::locate(source, at);
    located_ = at;
    *out_ += file;
    *out_ += ':';
    detail::append_number(*out_, place_.line);
    *out_ += ':';
    detail::append_number(*out_, place_.column);
    *out_ += ": ";
    *out_ += name_of(d.severity());
    *out_ += ": ";
    *out_ += d.message();
    *out_ += " [";
    *out_ += name_of(d.code());
    *out_ += "]\n";
    draw(source, at);
  }

 private:
  // The last page that begins at or before `place`.
  void find_page(std::uint32_t place) {
    const auto pages = t_->pages();
    if (pages.empty()) {
      page_end_ = static_cast<std::uint32_t>(t_->source().size());
      return;
    }
    const std::uint32_t before = page_;
    if (pages[page_].span().begin > place) page_ = 0;
    while (page_ + 1 < pages.size() && pages[page_ + 1].span().begin <= place) ++page_;
    if (page_ != before) {
      located_ = 0;
      place_ = {};
    }
    page_begin_ = pages[page_].span().begin;
    page_end_ = pages[page_].span().end;
  }

  // The line, and a caret below the place.
  void draw(std::string_view source, std::uint32_t at) {
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
        *out_ += "\xEF\xBF\xBD";
      else if (detail::is_blank(c.value) || !detail::is_text(c.value))  // U+009B begins commands to a terminal
        *out_ += ' ';
      else
        out_->append(source, i, c.size);
      i += c.size;
    }
    *out_ += '\n';
    out_->append(before, ' ');
    *out_ += "^\n";
  }

  std::string* out_;
  const transcript* t_;
  std::uint32_t page_ = 0;
  std::uint32_t page_begin_ = 0;
  std::uint32_t page_end_ = 0;
  std::uint32_t located_ = 0;  // a byte of the page whose place is known
  detail::line_column place_;
};

/// Appends one diagnostic. For many, a `diagnostic_writer` walks over the source once.
inline void write_diagnostic(std::string& out, const transcript& t, diagnostic d, std::string_view file) {
  diagnostic_writer(out, t).write(d, file);
}

}  // namespace scio::inline v0

#endif
