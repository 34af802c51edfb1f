// SPDX-License-Identifier: MIT
#include <cstdio>
#include <string_view>

#include <scio/scio.hpp>

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
  return 0;
}
