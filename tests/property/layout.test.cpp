// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <scio/scio.hpp>
#include <scio/write/json.hpp>

#include "support/faults.hpp"
#include "support/layouts.hpp"
#include "support/pages.hpp"

namespace {

// The JSON without the places of diagnostics, which a layout moves. No text can open a line of it: line ends are
// escaped.
std::string facts_of(const scio::transcript& t) {
  std::string facts;
  const std::string json = scio::to_json(t);
  for (const std::string_view line : support::lines_of(json)) {
    const std::string_view member = line.substr(line.find_first_not_of(' '));
    if (member.substr(0, 8) == "\"line\": " || member.substr(0, 10) == "\"column\": ") continue;
    facts += line;
    facts += '\n';
  }
  return facts;
}

}  // namespace

TEST_CASE("How a page is laid out changes nothing of what it says") {
  for (const support::sample& page : support::samples) {
    const std::string expected = facts_of(scio::parse(page.text));
    for (const support::layout& how : support::layouts) {
      CAPTURE(page.name, how.name);
      const std::string text = support::laid_out(page.text, how);
      const scio::transcript t = scio::parse(text);
      CHECK(facts_of(t) == expected);
      CHECK(support::fault_of(t).empty());
    }
  }
}

TEST_CASE("A layout without a change gives back the page") {
  const std::string text = "Zhu Lan:\n\nWelcome to this press conference.\n";
  CHECK(support::laid_out(text, {"", "", "", "\n", 1}) == text);
  CHECK(support::laid_out(text, {"", "", "", "\r\n"}) == "Zhu Lan:\r\nWelcome to this press conference.\r\n");
}

TEST_CASE("Facts differ where pages say different things") {
  const std::string text(support::own_line_page);
  std::string other = text;
  other.replace(other.find("bell"), 4, "horn");
  CHECK(facts_of(scio::parse(text)) != facts_of(scio::parse(other)));
}

TEST_CASE("Residue of an editor's tool at the end of a page changes nothing") {
  for (const support::sample& page : support::samples) {
    CAPTURE(page.name);
    const std::string text = std::string(page.text) + "\n_ueditor_page_break_tag_\n";
    CHECK(facts_of(scio::parse(text)) == facts_of(scio::parse(page.text)));
  }
}

TEST_CASE("The same page gives the same JSON each time and from a copy and from a view") {
  for (const support::sample& page : support::samples) {
    CAPTURE(page.name);
    const std::string json = scio::to_json(scio::parse(page.text), {.spans = true});
    CHECK(scio::to_json(scio::parse(page.text), {.spans = true}) == json);
    CHECK(scio::to_json(scio::parse_view(page.text), {.spans = true}) == json);
    const std::string elsewhere = "x" + std::string(page.text);
    CHECK(scio::to_json(scio::parse_view(std::string_view(elsewhere).substr(1)), {.spans = true}) == json);
  }
}
