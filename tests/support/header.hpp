// SPDX-License-Identifier: MIT
#ifndef SCIO_TESTS_SUPPORT_HEADER_HPP
#define SCIO_TESTS_SUPPORT_HEADER_HPP

#include <string>
#include <string_view>
#include <vector>

#include <scio/scio.hpp>

#include "support/parse.hpp"

// Pages that begin with a header, and what is read from it.
namespace support {

// A page with these lines on top.
inline scio::transcript page_below(std::string_view header) {
  return parse(std::string(header) +
               "\n\nZhu Lan:\n\nLadies and gentlemen, good morning. Welcome to this press conference.\n");
}

inline constexpr std::string_view title = "Press conference on the price of wax\n";

inline scio::transcript titled_page_below(std::string_view rest) {
  return page_below(std::string(title) + std::string(rest));
}

inline std::string title_of(const scio::transcript& t) { return std::string(t.title()); }
inline std::string publisher_of(const scio::transcript& t) { return std::string(t.publisher()); }
inline std::string category_of(const scio::transcript& t) { return std::string(t.category()); }
inline std::string abstract_of(const scio::transcript& t) { return std::string(t.abstract()); }

inline std::vector<std::string> breadcrumbs_of(const scio::transcript& t) {
  std::vector<std::string> crumbs;
  for (const scio::passage crumb : t.breadcrumbs()) crumbs.emplace_back(crumb.text());
  return crumbs;
}

inline std::string_view block_of(const scio::transcript& t, std::string_view text) {
  for (const scio::block b : t.blocks())
    if (b.text() == text) return name_of(b.kind());
  return "no such block";
}

}  // namespace support

#endif
