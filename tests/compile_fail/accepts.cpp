// SPDX-License-Identifier: MIT
#include <string>
#include <string_view>
#include <vector>

#include <scio/pages.hpp>
#include <scio/scio.hpp>

// The other side of the refusals: the same calls with a text that lives long enough.
void use(const char* pointer) {
  std::string text = "x";
  const std::string fixed = "x";
  const std::string_view view = text;
  scio::parser p;
  static_cast<void>(scio::parse_view(text));
  static_cast<void>(scio::parse_view(fixed));
  static_cast<void>(scio::parse_view(view));
  static_cast<void>(scio::parse_view(std::string_view(text)));
  static_cast<void>(scio::parse_view("literal"));
  static_cast<void>(scio::parse_view(pointer));
  static_cast<void>(p.parse_view(text));
  static_cast<void>(p.parse_view(view));
  static_cast<void>(p.parse_view("literal"));
  static_cast<void>(scio::parse(std::string("a temporary is copied")));

  std::vector<scio::page_text> pages;
  static_cast<void>(scio::parse_pages(pages));
  const scio::page_text one[] = {{"x"}};
  static_cast<void>(scio::parse_pages(one));

  const scio::transcript t = scio::parse("x");
  for (auto turn : t.turns()) static_cast<void>(turn);
}
