// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <scio/pages.hpp>
#include <scio/scio.hpp>

#include "support/faults.hpp"
#include "support/outline.hpp"
#include "support/parse.hpp"

namespace {

using strings = std::vector<std::string>;

constexpr std::string_view header = "Press conference on the price of wax\n\nChina.org.cn | March 21, 2023\n\n";
constexpr std::string_view first =
    "Zhu Lan:\nWelcome to this press conference. I'll give the floor to Mr. He.\n\nHe Jun:\nThank you. The price is "
    "high.\n\n";
constexpr std::string_view second =
    "He Jun:\nIt will be lower in spring.\n\nZhu Lan:\nThe floor is open for questions.\n\n";
constexpr std::string_view pager = "<  1  2  >\n";

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (const std::string_view part : parts) text += part;
  return text;
}

std::uint32_t page_count(std::initializer_list<std::string_view> parts) {
  const scio::transcript t = support::parse(joined(parts));
  return t.pages().size();
}

}  // namespace

TEST_CASE("Pages in one text are told by a pager with the header again below it") {
  const std::string text = joined({header, first, pager, header, second, pager});
  const scio::transcript t = support::parse(text);
  REQUIRE(t.pages().size() == 2);
  CHECK(t.pages()[0].span().begin == 0);
  CHECK(t.pages()[0].span().end == header.size() + first.size() + pager.size());
  CHECK(t.pages()[1].span().end == text.size());
  CHECK(t.pages()[0].count() == 2U);
  CHECK(t.pages()[1].count() == 2U);
  CHECK(support::fault_of(t) == "");
}

TEST_CASE("Pages in one text are read as those that are given one by one") {
  const std::string first_page = joined({header, first, pager});
  const std::string second_page = joined({header, second, pager});
  const scio::page_text pages[] = {{first_page}, {second_page}};
  CHECK(support::parse(first_page + second_page) == support::parse_pages(pages));
}

TEST_CASE("A speech goes on across the border of pages in one text") {
  const scio::transcript t = support::parse(joined({header, first, pager, header, second, pager}));
  CHECK(support::labels_of(t) == strings{"Zhu Lan", "He Jun", "Zhu Lan"});
  CHECK(t.turns()[1].continued());
  CHECK(t.turns()[1].paragraphs()[1].page_index() == 1);
}

TEST_CASE("One line of the header is enough whatever its case") {
  const scio::transcript t =
      support::parse(joined({header, first, pager, "\n\nPRESS CONFERENCE ON THE PRICE OF WAX\n", second, pager}));
  CHECK(t.pages().size() == 2);
}

TEST_CASE("A pager without the header below it ends no page") {
  const scio::transcript t = support::parse(joined({header, first, pager, second, pager}));
  CHECK(t.pages().size() == 1);
  CHECK(support::labels_of(t) == strings{"Zhu Lan", "He Jun", "He Jun", "Zhu Lan"});
}

TEST_CASE("The header again without a pager above it begins no page") {
  CHECK(page_count({header, first, header, second}) == 1);
  CHECK(page_count({header, first, pager, "The lamps are lit.\n", header, second}) == 1);
}

TEST_CASE("Many pages in one text are told apart") {
  std::string text = joined({header, first, pager});
  for (int i = 0; i < 20; ++i) text += joined({header, second, pager});
  const scio::transcript t = support::parse(text);
  CHECK(t.pages().size() == 21);
  CHECK(support::fault_of(t) == "");
}

TEST_CASE("Pages that are given one by one are not split") {
  const std::string both = joined({header, first, pager, header, second, pager});
  const scio::page_text pages[] = {{both, 1}, {second, 2}};
  const scio::transcript t = support::parse_pages(pages);
  CHECK(t.pages().size() == 2);
}
