// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <scio/pages.hpp>
#include <scio/scio.hpp>
#include <scio/write/json.hpp>

#include "support/outline.hpp"
#include "support/pages.hpp"

namespace {

using strings = std::vector<std::string>;

constexpr std::string_view first_page = R"(Press conference on the price of wax

Speakers:
Mr. He Jun, vice minister of wax
Chairperson:
Zhu Lan, spokesperson of the State Council Information Office
Date:
March 1, 2023

Zhu Lan:
Ladies and gentlemen, good morning. Now, I'll give the floor to Mr. He.

He Jun:
Thank you. The price is high.

<  1  2  3  >
)";

constexpr std::string_view second_page = R"(He Jun:
It will be lower in spring.

Zhu Lan:
The floor is open for questions.

CCTV:
Is candlelight cheap? Thank you.

<  1  2  3  >
)";

constexpr std::string_view third_page = R"(He Jun:
It is not.

Zhu Lan:
This is the end of today's press conference.

<  1  2  3  >
)";

scio::transcript parse_all(const std::vector<scio::page_text>& pages) { return scio::parse_pages(pages); }

}  // namespace

TEST_CASE("The number of a page stands in its file name") {
  CHECK(scio::page_number_of("content_85069498_2.htm") == 2);
  CHECK(scio::page_number_of("A_2.txt") == 2);
  CHECK(scio::page_number_of("A_015.shtml") == 15);
  CHECK(scio::page_number_of("http://www.example.org/a_3/content_85069498_12.html") == 12);
  CHECK(scio::page_number_of("dir_7\\content_1_9.htm") == 9);
  CHECK(scio::page_number_of("content_1_4") == 4);
  CHECK(scio::page_number_of("2025.04.16_2.txt") == 2);
  CHECK(scio::page_number_of("content_1_4.htm.txt") == 4);
  STATIC_REQUIRE(scio::page_number_of("a_6.htm") == 6);
}

TEST_CASE("A file name that ends in nought is the first page") {
  CHECK(scio::page_number_of("content_85069498_0.htm") == 1);
  CHECK(scio::page_number_of("http://www.example.org/a_3/content_85069498_0.shtml") == 1);
  CHECK(scio::page_number_of("A_0") == 1);
  CHECK(scio::page_number_of("A_10") == 10);
  for (const std::string_view name : {"content_85069498_0b.htm", "content-0.htm", "content_0000.htm", "0.htm"}) {
    CAPTURE(name);
    CHECK(scio::page_number_of(name) == 0);
  }
}

TEST_CASE("A file name without the number of a page tells none") {
  for (const std::string_view name : {"", "content.htm", "content_85069498.htm", "content_2b.htm", "content_.htm", "_",
                                      "2.htm", "dir_2/content.htm", "content_1234.htm", "content-2.htm"}) {
    CAPTURE(name);
    CHECK(scio::page_number_of(name) == 0);
  }
}

TEST_CASE("Pages make one transcript with one header and one roster") {
  const scio::transcript t = parse_all({{first_page, 1}, {second_page, 2}, {third_page, 3}});
  CHECK(t.title() == "Press conference on the price of wax");
  CHECK(t.event_date() == scio::date{2023, 3, 1});
  CHECK(t.participants().size() == 3);
  REQUIRE(t.pages().size() == 3);
  for (std::uint32_t i = 0; i < 3; ++i) {
    CHECK(t.pages()[i].number() == i + 1);
    CHECK(t.pages()[i].count() == 3U);
  }
  CHECK(support::codes_of(t) == strings{});
}

TEST_CASE("A single page without a number comes first") {
  const scio::transcript t = parse_all({{second_page, 2}, {first_page, 0}, {third_page, 3}});
  CHECK(t.title() == "Press conference on the price of wax");
  REQUIRE(t.pages().size() == 3);
  for (std::uint32_t i = 0; i < 3; ++i) CHECK(t.pages()[i].number() == i + 1);
  CHECK(t.turns()[1].continued());
  CHECK(support::codes_of(t) == strings{"page-order"});
}

TEST_CASE("Pages without numbers stay where they are if they are several, alone, or beside a first one") {
  const scio::transcript several = parse_all({{second_page, 2}, {first_page, 0}, {third_page, 0}});
  CHECK(several.source().starts_with(second_page));
  CHECK_FALSE(several.pages()[1].number());
  const scio::transcript beside = parse_all({{second_page, 0}, {first_page, 1}});
  CHECK(beside.source().starts_with(second_page));
  CHECK_FALSE(beside.pages()[0].number());
  const scio::transcript alone = parse_all({{second_page, 0}});
  CHECK_FALSE(alone.pages()[0].number());
}

TEST_CASE("The source is the text of the pages joined and each page knows where it lies") {
  const scio::transcript t = parse_all({{first_page, 1}, {second_page, 2}});
  CHECK(t.source() == std::string(first_page) + std::string(second_page));
  CHECK(t.source().substr(t.pages()[0].span().begin, t.pages()[0].span().size()) == first_page);
  CHECK(t.source().substr(t.pages()[1].span().begin, t.pages()[1].span().size()) == second_page);
}

TEST_CASE("A speech that goes on under a repeated label is one turn") {
  const scio::transcript t = parse_all({{first_page, 1}, {second_page, 2}});
  REQUIRE(t.turns().size() >= 2);
  const scio::turn speech = t.turns()[1];
  CHECK(speech.continued());
  CHECK(support::paragraphs_of(speech) == strings{"Thank you. The price is high.", "It will be lower in spring."});
  CHECK(speech.page_index() == 0);
  CHECK(speech.paragraphs()[0].page_index() == 0);
  CHECK(speech.paragraphs()[1].page_index() == 1);
  CHECK(support::labels_of(t) == strings{"Zhu Lan", "He Jun", "Zhu Lan", "CCTV"});
}

TEST_CASE("A label that comes again inside a page begins a new turn") {
  const scio::transcript t =
      scio::parse(std::string(first_page.substr(0, first_page.rfind("\n<"))) + std::string(second_page));
  CHECK_FALSE(t.turns()[1].continued());
  CHECK(support::labels_of(t) == strings{"Zhu Lan", "He Jun", "He Jun", "Zhu Lan", "CCTV"});
}

TEST_CASE("Another label at the top of a page begins a new turn") {
  const scio::transcript t = parse_all({{first_page, 1}, {"Zhu Lan:\nThe floor is open for questions.\n", 2}});
  CHECK(support::labels_of(t) == strings{"Zhu Lan", "He Jun", "Zhu Lan"});
  for (const scio::turn turn : t.turns()) CHECK_FALSE(turn.continued());
}

TEST_CASE("Speech without a label at the top of a page goes on from the page before") {
  const scio::transcript t =
      parse_all({{first_page, 1}, {"It will be lower in spring.\n\nZhu Lan:\nThe floor is open for questions.\n", 2}});
  CHECK(support::labels_of(t) == strings{"Zhu Lan", "He Jun", "Zhu Lan"});
  CHECK(t.turns()[1].continued());
  CHECK(support::paragraphs_of(t.turns()[1]).back() == "It will be lower in spring.");
}

TEST_CASE("A question and its answer meet across a page border") {
  const scio::transcript t = parse_all({{first_page, 1}, {second_page, 2}, {third_page, 3}});
  CHECK(support::labels_of(t) == strings{"Zhu Lan", "He Jun", "Zhu Lan", "CCTV", "He Jun", "Zhu Lan"});
  CHECK(support::exchanges_of(t) == "3:4");
  CHECK(t.turns()[4].page_index() == 2);
}

TEST_CASE("Pages that all have numbers are put in their order") {
  const scio::transcript t = parse_all({{third_page, 3}, {first_page, 1}, {second_page, 2}});
  CHECK(support::codes_of(t) == strings{"page-order"});
  const scio::transcript ordered = parse_all({{first_page, 1}, {second_page, 2}, {third_page, 3}});
  CHECK(t.source() == ordered.source());
  CHECK(support::labels_of(t) == support::labels_of(ordered));
}

TEST_CASE("Pages of which one has no number stay in the order in which they are given") {
  const scio::transcript t = parse_all({{second_page, 2}, {third_page, 0}, {first_page, 1}});
  CHECK(t.source() == std::string(second_page) + std::string(third_page) + std::string(first_page));
  for (const std::string& code : support::codes_of(t)) CHECK(code != "page-order");
}

TEST_CASE("A page that was given twice is read once") {
  const scio::transcript once = parse_all({{first_page, 1}, {second_page, 2}, {third_page, 3}});
  const scio::transcript twice = parse_all({{first_page, 1}, {second_page, 2}, {second_page, 2}, {third_page, 3}});
  CHECK(support::labels_of(twice) == support::labels_of(once));
  CHECK(support::exchanges_of(twice) == support::exchanges_of(once));
  CHECK(support::codes_of(twice) == strings{"duplicate-page"});
  CHECK(twice.diagnostics()[0].span().begin == twice.pages()[2].span().begin);
  CHECK(twice.pages().size() == 4);
  // Also behind others, where no number tells.
  const scio::transcript apart = parse_all({{first_page, 0}, {second_page, 0}, {first_page, 0}});
  CHECK(support::labels_of(apart) == support::labels_of(parse_all({{first_page, 0}, {second_page, 0}})));
  CHECK(support::codes_of(apart).back() == "duplicate-page");
}

TEST_CASE("A page that is missing is reported before the page that follows it") {
  const scio::transcript t = parse_all({{first_page, 1}, {third_page, 3}});
  REQUIRE(support::codes_of(t) == strings{"missing-page"});
  CHECK(t.diagnostics()[0].span().begin == t.pages()[1].span().begin);
}

TEST_CASE("A conference that starts with its second page misses one") {
  const scio::transcript t = parse_all({{second_page, 2}, {third_page, 3}});
  CHECK(support::codes_of(t) == strings{"missing-page"});
  CHECK(t.diagnostics()[0].span().begin == 0);
}

TEST_CASE("Pages without numbers miss none") {
  CHECK(support::codes_of(parse_all({{first_page}, {second_page}, {third_page}})) == strings{});
}

TEST_CASE("A roster that is repeated on a later page counts once") {
  const std::string later = std::string(first_page.substr(first_page.find("Speakers"),
                                                          first_page.find("Zhu Lan:") - first_page.find("Speakers"))) +
                            std::string(second_page);
  const scio::transcript t = parse_all({{first_page, 1}, {later, 2}});
  CHECK(t.participants().size() == 3);
  CHECK(t.participants()[0].name() == "He Jun");
}

TEST_CASE("No pages make an empty transcript") {
  const scio::transcript t = scio::parse_pages({});
  CHECK(t.source().empty());
  CHECK(t.pages().empty());
  CHECK(t.turns().empty());
}

TEST_CASE("One page given as pages is read as that page") {
  for (const support::sample& page : support::samples) {
    CAPTURE(page.name);
    CHECK(scio::to_json(parse_all({{page.text, 2}})) == scio::to_json(scio::parse(page.text, {.page_number = 2})));
  }
}

TEST_CASE("Pages outlive the texts that they were given as") {
  std::vector<std::string> texts{std::string(first_page), std::string(second_page)};
  const scio::page_text pages[] = {{texts[0], 1}, {texts[1], 2}};
  const scio::transcript t = scio::parse_pages(pages);
  texts.clear();
  CHECK(t.turns()[0].label() == "Zhu Lan");
}

TEST_CASE("A parser that joins pages can be used again") {
  scio::parser p;
  const scio::page_text pages[] = {{first_page, 1}, {second_page, 2}};
  static_cast<void>(p.parse_pages(pages));
  CHECK(p.parse("Q: Why?") == scio::parse("Q: Why?"));
  CHECK(p.parse_pages(pages) == scio::parse_pages(pages));
}
