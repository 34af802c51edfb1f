// SPDX-License-Identifier: MIT
#ifndef SCIO_PAGES_HPP
#define SCIO_PAGES_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <scio/detail/dates.hpp>
#include <scio/parse.hpp>
#include <scio/transcript.hpp>
#include <scio/version.hpp>

namespace scio::inline v0 {

/// The number in a page's file name or address: `content_85069498_2.htm` and `A_2.txt` are page 2, `A_0.txt` and
/// `A_1.txt` both page 1. 0 where no number of one to three digits stands between the last underscore and the ending.
[[nodiscard]] constexpr std::uint32_t page_number_of(std::string_view name) noexcept {
  if (const std::size_t slash = name.find_last_of("/\\"); slash != name.npos) name.remove_prefix(slash + 1);
  const std::size_t underscore = name.rfind('_');
  if (underscore == name.npos) return 0;
  const detail::number_match n = detail::match_number(name, static_cast<std::uint32_t>(underscore) + 1);
  const bool ends = n.end == name.size() || name[n.end] == '.';
  if (n.digits == 0 || n.digits > 3 || !ends) return 0;
  return n.value == 0 ? 1 : n.value;
}

/// Parses the pages of one conference into one transcript: header and roster once, a speech that goes on under a
/// repeated label one turn, exchanges across page borders joined. Pages that all have numbers are put in their order;
/// a single one without a number, as sites name the first, is page 1 if no other is.
/// The transcript's source is the pages' text, joined in that order; `transcript::pages()` tells where each begins.
/// Throws nothing but `std::bad_alloc`. Linear in the size of the text.
[[nodiscard]] constexpr transcript parse_pages(array_view<page_text> pages, const parse_options& options = {}) {
  parser p;
  static_cast<void>(p.parse_pages(pages, options));
  return p.take();
}

}  // namespace scio::inline v0

#endif
