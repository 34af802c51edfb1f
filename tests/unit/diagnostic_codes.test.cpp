// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <scio/pages.hpp>
#include <scio/scio.hpp>

#include "support/outline.hpp"

namespace {

using scio::diagnostic_code;

constexpr std::string_view too_large(const char* begin) {
  return {begin, 0xFFFFFFFF};  // nothing may read it
}

struct diagnostic_case {
  diagnostic_code code;
  std::vector<scio::page_text> pages;
  scio::position place;
  std::string_view text;  // at that place
};

std::vector<diagnostic_case> all_cases() {
  static constexpr std::string_view first_page = "Zhu Lan:\nWelcome to this press conference.\n";
  return {
      {diagnostic_code::input_too_large, {{too_large("x")}}, {1, 1}, ""},
      {diagnostic_code::announced_count_mismatch,
       {{"Zhu Lan:\nWelcome.\nThere are three aspects: First, oil. Second, wax.\n"}},
       {3, 11},
       "three"},
      {diagnostic_code::ordinal_gap,
       {{"Zhu Lan:\nWelcome.\nFirst, oil.\nSecond, wax.\nFourth, thread.\n"}},
       {5, 1},
       "Fourth"},
      {diagnostic_code::unlabelled_turn,
       {{"Where are the lamps? Thank you.\nZhu Lan:\nThank you for your question. In the towers.\n"}},
       {1, 1},
       "Where are the lamps? Thank you."},
      {diagnostic_code::unanswered_question,
       {{"Zhu Lan:\nThe floor is open for questions.\nCCTV:\nWhy?\nReuters:\nHow?\nHe Jun:\nSo.\n"}},
       {3, 1},
       "CCTV"},
      {diagnostic_code::missing_page, {{first_page, 1}, {"CCTV:\nWhy?\nHe Jun:\nSo.\n", 3}}, {3, 1}, ""},
      {diagnostic_code::duplicate_page, {{first_page, 1}, {first_page, 1}}, {3, 1}, ""},
      {diagnostic_code::page_order, {{"CCTV:\nWhy?\nHe Jun:\nSo.\n", 2}, {first_page, 1}}, {1, 1}, ""},
      {diagnostic_code::invalid_utf8, {{"Zhu Lan:\nWelcome to \xFF this press conference. \xFE\n"}}, {2, 12}, "\xFF"},
      {diagnostic_code::mixed_conferences,
       {{"Press conference on the price of wax\nZhu Lan:\nWelcome to this press conference.\n", 1},
        {"Press conference on the price of oil\nHe Jun:\nWelcome to this press conference.\n", 2}},
       {4, 1},
       "Press conference on the price of oil"},
      {diagnostic_code::no_turns, {{"Press conference on the price of wax\nIt was held.\n"}}, {1, 1}, ""},
      {diagnostic_code::duplicate_roster,
       {{"Speakers\nHan Lei, a person in charge of wax\nChairperson\nZhu Lan, spokesperson of the office\nSpeakers:\n"
         "Mr. Han Lei, vice minister of wax\nChairperson:\nZhu Lan, spokesperson of the office\n"
         "Zhu Lan:\nWelcome to this press conference.\n"}},
       {6, 5},
       "Han Lei"},
      {diagnostic_code::duplicate_label,
       {{"Zhu Lan:\nZhu Lan:\nWelcome to this press conference.\n"}},
       {2, 1},
       "Zhu Lan"},
      {diagnostic_code::empty_turn,
       {{"He Jun:\nZhu Lan:\nWelcome to this press conference.\nHe Jun:\nGood morning.\n"}},
       {1, 1},
       "He Jun"},
      {diagnostic_code::mojibake,
       {{"Zhu Lan:\nWelcome to today\xE9\x88\xA5\xE6\xAA\x9A press conference.\n"}},
       {2, 17},
       "\xE9\x88\xA5"},
      {diagnostic_code::orphan_answer,
       {{"He Jun:\nThank you for your question. It is dry.\nCCTV:\nWhy?\nHe Jun:\nThe sun shone.\n"}},
       {1, 1},
       "He Jun"},
      {diagnostic_code::refused_label,
       {{"Zhu Lan:\nWelcome to this press conference.\nGoodness:\nThe lamps are lit.\n"}},
       {3, 1},
       "Goodness"},
      {diagnostic_code::ambiguous_speaker,
       {{"Speakers:\nMr. Li Wei, minister of oil\nMs. Li Na, minister of wax\nZhu Lan:\nWelcome to this press "
         "conference.\n"
         "Mr. Li:\nGood morning.\n"}},
       {6, 1},
       "Mr. Li"}};
}

constexpr std::size_t code_count = std::size(scio::detail::diagnostic_texts);

std::size_t index_of(diagnostic_code code) { return static_cast<std::size_t>(code); }

scio::transcript parse_case(const diagnostic_case& c) {
  return c.pages.size() == 1 ? scio::parse_view(c.pages[0].text) : scio::parse_pages(c.pages);
}

}  // namespace

TEST_CASE("Every diagnostic is reported with its code at its place") {
  for (const diagnostic_case& c : all_cases()) {
    CAPTURE(name_of(c.code));
    const scio::transcript t = parse_case(c);
    CHECK(support::codes_of(t) == std::vector<std::string>{std::string(name_of(c.code))});
    for (const scio::diagnostic d : t.diagnostics()) {
      CHECK(d.code() == c.code);
      CHECK(t.locate(d.span().begin).line == c.place.line);
      CHECK(t.locate(d.span().begin).column == c.place.column);
      CHECK(t.source().substr(d.span().begin, d.span().size()) == c.text);
    }
  }
}

TEST_CASE("Every diagnostic code has a case above") {
  std::vector<std::size_t> found;
  for (const diagnostic_case& c : all_cases()) found.push_back(index_of(c.code));
  std::sort(found.begin(), found.end());
  std::vector<std::size_t> wanted;
  for (std::size_t i = 0; i < code_count; ++i) wanted.push_back(i);
  CHECK(found == wanted);
}

TEST_CASE("Every diagnostic code has a name and a message of its own") {
  std::vector<std::string_view> names;
  std::vector<std::string_view> messages;
  for (std::size_t i = 0; i < code_count; ++i) {
    const auto code = static_cast<diagnostic_code>(i);
    CHECK(scio::detail::diagnostic_texts[i].code == code);
    names.push_back(name_of(code));
    messages.push_back(message_of(code));
    CHECK_FALSE(name_of(code).empty());
    CHECK_FALSE(message_of(code).empty());
    CHECK(name_of(code).find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos);
  }
  for (std::vector<std::string_view>* texts : {&names, &messages}) {
    std::sort(texts->begin(), texts->end());
    CHECK(std::adjacent_find(texts->begin(), texts->end()) == texts->end());
  }
}

TEST_CASE("Names and severities of released codes do not change") {
  CHECK(name_of(diagnostic_code::input_too_large) == "input-too-large");
  CHECK(severity_of(diagnostic_code::input_too_large) == scio::severity::error);
  for (const diagnostic_code warning :
       {diagnostic_code::announced_count_mismatch, diagnostic_code::ordinal_gap, diagnostic_code::unlabelled_turn,
        diagnostic_code::unanswered_question, diagnostic_code::missing_page, diagnostic_code::duplicate_page,
        diagnostic_code::page_order, diagnostic_code::invalid_utf8, diagnostic_code::mixed_conferences})
    CHECK(severity_of(warning) == scio::severity::warning);
  for (const diagnostic_code note :
       {diagnostic_code::no_turns, diagnostic_code::duplicate_roster, diagnostic_code::duplicate_label,
        diagnostic_code::empty_turn, diagnostic_code::mojibake, diagnostic_code::orphan_answer,
        diagnostic_code::refused_label, diagnostic_code::ambiguous_speaker})
    CHECK(severity_of(note) == scio::severity::note);
  CHECK(name_of(diagnostic_code::announced_count_mismatch) == "announced-count-mismatch");
  CHECK(name_of(diagnostic_code::ordinal_gap) == "ordinal-gap");
  CHECK(name_of(diagnostic_code::unlabelled_turn) == "unlabelled-turn");
  CHECK(name_of(diagnostic_code::unanswered_question) == "unanswered-question");
  CHECK(name_of(diagnostic_code::missing_page) == "missing-page");
  CHECK(name_of(diagnostic_code::duplicate_page) == "duplicate-page");
  CHECK(name_of(diagnostic_code::page_order) == "page-order");
  CHECK(name_of(diagnostic_code::invalid_utf8) == "invalid-utf8");
  CHECK(name_of(diagnostic_code::mixed_conferences) == "mixed-conferences");
  CHECK(name_of(diagnostic_code::no_turns) == "no-turns");
  CHECK(name_of(diagnostic_code::duplicate_roster) == "duplicate-roster");
  CHECK(name_of(diagnostic_code::duplicate_label) == "duplicate-label");
  CHECK(name_of(diagnostic_code::empty_turn) == "empty-turn");
  CHECK(name_of(diagnostic_code::mojibake) == "mojibake");
  CHECK(name_of(diagnostic_code::orphan_answer) == "orphan-answer");
  CHECK(name_of(diagnostic_code::refused_label) == "refused-label");
  CHECK(name_of(diagnostic_code::ambiguous_speaker) == "ambiguous-speaker");
}

TEST_CASE("Diagnostics stand in the order of their places") {
  const scio::transcript t =
      scio::parse("CCTV:\nWhy?\nZhu Lan:\nZhu Lan:\nThere are three aspects:\nFirst, oil.\nThird, \xFF wax.\n");
  std::uint32_t at = 0;
  REQUIRE(t.diagnostics().size() >= 3);
  for (const scio::diagnostic d : t.diagnostics()) {
    CHECK(d.span().begin >= at);
    at = d.span().begin;
  }
}

TEST_CASE("What is right is not reported") {
  const std::string_view text = GENERATE(
      as<std::string_view>(), "Zhu Lan:\nWelcome to this press conference.\nCCTV:\nWhy?\nHe Jun:\nSo.\n",
      "Zhu Lan:\nWelcome.\nThere are two aspects: First, oil. Second, wax.\n",
      "Zhu Lan:\nWelcome.\nFirst, oil.\nSecond, wax.\nThird, thread.\nFinally, bells.\n",
      "Zhu Lan:\nWelcome.\nOh, \xE9\x9F\xA9 and \xF0\x9F\x94\x94 and \xC3\xA9.\n",
      "Speakers:\nMr. Han Lei, vice minister of wax\nChairperson:\nZhu Lan, spokesperson of the office\n"
      "Zhu Lan:\nWelcome to this press conference.\n",
      "Speakers:\nMr. Li Wei, minister of oil\nMs. Wu Na, minister of wax\nZhu Lan:\nWelcome to this press "
      "conference.\n"
      "Mr. Li:\nGood morning.\n",
      "Zhu Lan:\nWelcome to this press conference.\nThe lamps are as follows:\nThe lamps are lit.\n",
      "Zhu Lan:\nWelcome to this press conference.\nZhu Lan:\nNext, I'll give the floor to Mr. He.\nHe Jun:\nHello.\n");
  CAPTURE(text);
  const scio::transcript t = scio::parse(text);
  CHECK(support::codes_of(t) == std::vector<std::string>{});
}

TEST_CASE("Pages that make a whole are not reported") {
  const scio::page_text pages[] = {
      {"Press conference on the price of wax\nZhu Lan:\nWelcome to this press conference.\n", 1},
      {"Press conference on the price of wax\nHe Jun:\nGood morning. It is high.\n", 2}};
  const scio::transcript t = scio::parse_pages(pages);
  CHECK(support::codes_of(t) == std::vector<std::string>{});
}

TEST_CASE("A source that is too large gives an empty transcript whichever way it is given") {
  const char byte = 'x';
  const std::string_view huge = too_large(&byte);
  scio::parser p;

  const auto is_refused = [](const scio::transcript& t) {
    return t.source().empty() && t.turns().empty() && t.blocks().empty() &&
           support::codes_of(t) == std::vector<std::string>{"input-too-large"};
  };
  CHECK(is_refused(scio::parse(huge)));
  CHECK(is_refused(scio::parse_view(huge)));
  CHECK(is_refused(p.parse(huge)));
  CHECK(is_refused(p.parse_view(huge)));

  // Each page could be read, but not all of them together.
  const std::string_view half(&byte, 0x80000000);
  const scio::page_text pages[] = {{half, 1}, {half, 2}};
  CHECK(is_refused(scio::parse_pages(pages)));
  CHECK(is_refused(p.parse_pages(pages)));
  CHECK(p.parse("Q: Why?") == scio::parse("Q: Why?"));
}
