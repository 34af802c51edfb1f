// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <cstddef>
#include <iterator>
#include <memory>
#include <random>
#include <string>
#include <string_view>

#include <scio/scio.hpp>
#include <scio/write/diagnostic.hpp>
#include <scio/write/json.hpp>

#include "support/faults.hpp"
#include "support/pages.hpp"

namespace {

// Parses a copy that ends where its memory ends, so that a sanitizer sees any read past it.
std::string fault_of_text(scio::parser& p, std::string_view text) {
  const std::unique_ptr<char[]> bytes(new char[text.size()]);
  text.copy(bytes.get(), text.size());
  const std::string_view view(bytes.get(), text.size());
  return support::fault_of(p.parse_view(view));
}

// What pages are made of; random bytes alone never meet a rule.
constexpr std::string_view pieces[] = {"\n",
                                       "\r\n",
                                       "\r",
                                       "\n\n",
                                       " ",
                                       ":",
                                       "\xEF\xBC\x9A",
                                       ".",
                                       "?",
                                       ";",
                                       ",",
                                       "[",
                                       "]",
                                       "(",
                                       ")",
                                       "<",
                                       ">",
                                       "1.",
                                       "2.",
                                       "(1)",
                                       "\xE2\x91\xA0",
                                       "\xE2\x80\xA2 ",
                                       "First, ",
                                       "Second, ",
                                       "Third, ",
                                       "Finally, ",
                                       "two aspects",
                                       "Mr. ",
                                       "CCTV",
                                       "Zhu Lan",
                                       "He Jun",
                                       "Speakers:",
                                       "Chairperson",
                                       "Date:",
                                       "March 1, 2021",
                                       "10 a.m.",
                                       "2021-03-01",
                                       "press conference",
                                       "Thank you.",
                                       "give the floor to",
                                       "\xE7\xAC\xAC\xE4\xB8\x80\xEF\xBC\x8C",
                                       "\xE8\xAE\xB0\xE8\x80\x85",
                                       "\xFF",
                                       "\xE3\x80",
                                       "_ueditor_page_break_tag_",
                                       "\xE3\x84\x91",
                                       "|",
                                       "Home > ",
                                       "一是",
                                       "，第二，",
                                       "首先，",
                                       "有三个方面",
                                       "主持人：",
                                       "• ",
                                       "原标题：",
                                       "发布会",
                                       "王伟",
                                       "下面请王局长介绍情况。",
                                       "Now, let's welcome Mr. Lu.",
                                       "Source",
                                       "( 07-09 10:00:46 )",
                                       "[10:32]",
                                       "Q. ",
                                       "my second question",
                                       "May 5 ",
                                       "word and word about the price of wax ",
                                       "关于这个问题我们认为这件事情很重要"};

}  // namespace

TEST_CASE("Every beginning of a page is a page") {
  scio::parser p;
  for (const support::sample& page : support::samples) {
    CAPTURE(page.name);
    for (std::size_t size = 0; size <= page.text.size(); ++size) {
      CAPTURE(size);
      REQUIRE(fault_of_text(p, page.text.substr(0, size)) == "");
    }
  }
}

TEST_CASE("Every end of a page is a page") {
  scio::parser p;
  for (const support::sample& page : support::samples) {
    CAPTURE(page.name);
    for (std::size_t begin = 0; begin <= page.text.size(); ++begin) {
      CAPTURE(begin);
      REQUIRE(fault_of_text(p, page.text.substr(begin)) == "");
    }
  }
}

TEST_CASE("Every beginning of a page of rough bytes is a page") {
  scio::parser p;
  for (std::size_t size = 0; size <= support::rough_page.size(); ++size) {
    CAPTURE(size);
    REQUIRE(fault_of_text(p, support::rough_page.substr(0, size)) == "");
  }
}

TEST_CASE("A page of one byte or two is a page whatever they are") {
  scio::parser p;
  for (unsigned first = 0; first < 256; ++first) {
    REQUIRE(fault_of_text(p, std::string(1, static_cast<char>(first))) == "");
    for (unsigned second = 0; second < 256; ++second) {
      CAPTURE(first, second);
      const char bytes[] = {static_cast<char>(first), static_cast<char>(second)};
      REQUIRE(fault_of_text(p, std::string_view(bytes, 2)) == "");
    }
  }
}

TEST_CASE("A page with bytes changed at random is a page and can be written") {
  std::mt19937 random(20230301);
  scio::parser p;
  for (const support::sample& page : support::samples) {
    for (int round = 0; round < 300; ++round) {
      CAPTURE(page.name, round);
      std::string text(page.text);
      for (std::size_t changes = 1 + random() % 8; changes > 0; --changes) {
        const std::size_t at = random() % text.size();
        switch (random() % 3) {
          case 0: text[at] = static_cast<char>(random() % 256); break;
          case 1: text.erase(at, 1 + random() % 20); break;
          default: text.insert(at, pieces[random() % std::size(pieces)]); break;
        }
        if (text.empty()) break;
      }
      REQUIRE(fault_of_text(p, text) == "");
      const scio::transcript& t = p.parse(text);
      REQUIRE_FALSE(scio::to_json(t, {.spans = true}).empty());
      std::string drawn;
      for (const scio::diagnostic d : t.diagnostics()) write_diagnostic(drawn, t, d, "page");
    }
  }
}

TEST_CASE("A page thrown together from what pages are made of is a page") {
  std::mt19937 random(7);
  scio::parser p;
  for (int round = 0; round < 3000; ++round) {
    CAPTURE(round);
    std::string text;
    for (std::size_t count = random() % 40; count > 0; --count) text += pieces[random() % std::size(pieces)];
    CAPTURE(text);
    REQUIRE(fault_of_text(p, text) == "");
  }
}

TEST_CASE("A parser gives the same transcript of a hostile page whatever it parsed before") {
  std::mt19937 random(11);
  scio::parser p;
  for (int round = 0; round < 500; ++round) {
    CAPTURE(round);
    std::string text;
    for (std::size_t count = random() % 60; count > 0; --count) text += pieces[random() % std::size(pieces)];
    REQUIRE(p.parse(text) == scio::parse(text));
  }
}

TEST_CASE("A page of one thing a thousand times over is a page") {
  scio::parser p;
  for (const std::string_view piece : pieces) {
    CAPTURE(piece);
    std::string text;
    for (int i = 0; i < 1000; ++i) text += piece;
    CHECK(fault_of_text(p, text) == "");
    text.clear();
    for (int i = 0; i < 1000; ++i) (text += piece) += '\n';
    CHECK(fault_of_text(p, text) == "");
    CHECK(fault_of_text(p, "Zhu Lan:\nWelcome.\n" + text) == "");
  }
}

TEST_CASE("Lists nested deeper than any speech are still read") {
  scio::parser p;
  std::string text = "Zhu Lan:\nWelcome. There are two aspects: ";
  for (int i = 0; i < 200; ++i) text += "1. two points: (1) two parts: a. First, in two ways: i. ";
  CHECK(fault_of_text(p, text) == "");
}
