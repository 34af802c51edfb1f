// SPDX-License-Identifier: MIT
#include <cstdio>
#include <string>
#include <string_view>

#include <scio/pages.hpp>
#include <scio/scio.hpp>
#include <scio/write/csv.hpp>
#include <scio/write/diagnostic.hpp>
#include <scio/write/html.hpp>
#include <scio/write/json.hpp>
#include <scio/write/markdown.hpp>
#include <scio/write/stats.hpp>

// The library does not use exceptions or run-time types, so a program that has neither can use all of it.
int main() {
  constexpr std::string_view page =
      "Mr. Li: Good afternoon. The floor is open for questions.\n\n"
      "Reuters: What is the outlook for this year?\n\n"
      "Mr. Wang: Thank you. There are two points. First, growth is steady. Second, prices are stable.\n";
  const scio::transcript owned = scio::parse(page);
  const scio::transcript viewed = scio::parse_view(page);
  scio::parser parser;
  const scio::transcript& again = parser.parse_view(page);
  if (owned.turns().empty() || owned != viewed || viewed != again) {
    std::puts("expected the same turns from parse, parse_view and parser");
    return 1;
  }
  std::string written = scio::to_json(owned) + scio::to_markdown(owned) + scio::to_csv(owned) + scio::to_html(owned) +
                        scio::to_stats(owned);
  for (const scio::diagnostic d : owned.diagnostics()) scio::write_diagnostic(written, owned, d, "page");
  const scio::page_text pages[] = {{page, scio::page_number_of("page_1.txt")}};
  const scio::transcript joined = scio::parse_pages(pages);
  if (joined.turns().size() != owned.turns().size() || written.empty()) {
    std::puts("expected the same turns from parse_pages, and output");
    return 1;
  }
  return 0;
}
