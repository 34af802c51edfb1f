// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_CSV_ROW_HPP
#define SCIO_DETAIL_CSV_ROW_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <scio/detail/escape.hpp>
#include <scio/detail/measure.hpp>
#include <scio/detail/numbers.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/version.hpp>

namespace scio::inline v0::detail {

// Appends rows of RFC 4180, cell by cell.
class csv_row {
 public:
  explicit csv_row(std::string& out) : out_(&out) {}

  // A cell that a spreadsheet would take for a formula gets an apostrophe in front, which makes it text there.
  void text(std::string_view value) {
    const bool formula = opens_formula(value);
    const bool quoted = value.find_first_of("\",\r\n") != value.npos ||
                        (!value.empty() && (value.front() == ' ' || value.back() == ' '));
    separate();
    if (quoted) *out_ += '"';
    if (formula) *out_ += '\'';
    append_escaped(*out_, value, [this](char32_t c, std::size_t) {
      if (c == '"') *out_ += '"';  // a quotation mark is doubled
      return false;
    });
    if (quoted) *out_ += '"';
  }

  void number(std::uint32_t value) {
    separate();
    append_number(*out_, value);
  }

  void number(std::optional<std::uint32_t> value) {
    if (value)
      number(*value);
    else
      text({});
  }

  void end() {
    *out_ += "\r\n";
    first_ = true;
  }

 private:
  // Spreadsheets in East Asian languages read the full-width forms as the signs themselves, and some pass over
  // characters without any width, which stand before the sign unseen.
  [[nodiscard]] static constexpr bool opens_formula(std::string_view value) noexcept {
    constexpr std::u32string_view signs = U"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    for (std::size_t at = 0; at < value.size();) {
      const code_point c = decode(value, at);
      if (!is_zero_width(c.value)) return signs.find(c.value) != signs.npos;
      at += c.size;
    }
    return false;
  }

  void separate() {
    if (!first_) *out_ += ',';
    first_ = false;
  }

  std::string* out_;
  bool first_ = true;
};

}  // namespace scio::inline v0::detail

#endif
