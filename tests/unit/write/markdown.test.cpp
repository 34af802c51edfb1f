// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <string>
#include <string_view>

#include <scio/scio.hpp>

#include <scio/write/markdown.hpp>

#include "support/parse.hpp"

namespace {

std::string as_markdown(std::string_view text) {
  std::string out;
  scio::detail::append_markdown(out, text);
  return out;
}

std::string body(std::string_view page) { return scio::to_markdown(support::parse(page), {.body_only = true}); }

}  // namespace

TEST_CASE("text without markup is written as it is") {
  CHECK(as_markdown("Growth was 9.3% (up 2 points): \"fine\", he said - 3 times!") ==
        "Growth was 9.3% (up 2 points): \"fine\", he said - 3 times!");
  CHECK(as_markdown("岑松年：第一，修房子。") == "岑松年：第一，修房子。");
}

TEST_CASE("characters that are markup anywhere are escaped") {
  CHECK(as_markdown("a*b_c`d[e]f<g|h~i$j\\k") == R"(a\*b\_c\`d\[e\]f\<g\|h\~i\$j\\k)");
}

TEST_CASE("characters that are markup at the start of a line are escaped there only") {
  CHECK(as_markdown("- a - b") == "\\- a - b");
  CHECK(as_markdown("+ a + b") == "\\+ a + b");
  CHECK(as_markdown("> a > b") == "\\> a > b");
  CHECK(as_markdown("=== a = b") == "\\=== a = b");
  CHECK(as_markdown("---") == "\\---");
}

TEST_CASE("a number at the start of a line does not become a list of its own") {
  CHECK(as_markdown("1. a 2. b") == "1\\. a 2. b");
  CHECK(as_markdown("12) a") == "12\\) a");
  CHECK(as_markdown("1986.") == "1986\\.");
  CHECK(as_markdown("1.5 tons") == "1.5 tons");
  CHECK(as_markdown(".) a") == ".) a");
}

TEST_CASE("a number sign is escaped where a heading could begin or end") {
  CHECK(as_markdown("# a") == "\\# a");
  CHECK(as_markdown("room #3 is C#") == "room \\#3 is C#");
  CHECK(as_markdown("a ##") == "a \\##");
}

TEST_CASE("an ampersand is escaped only where it begins an entity") {
  CHECK(as_markdown("R&D, a & b, &; &#65; &amp; &lt") == "R&D, a & b, \\&; \\&#65; \\&amp; &lt");
}

TEST_CASE("addresses do not become links that take in backslashes") {
  CHECK(as_markdown("http://a.b/c_d") == "http\\://a.b/c\\_d");
  CHECK(as_markdown("www.a_b.cn") == "www\\.a\\_b.cn");
}

TEST_CASE("line ends and tabs become blanks and other control characters are replaced") {
  CHECK(as_markdown("a\nb\tc\rd") == "a b c d");
  CHECK(as_markdown(std::string_view("a\0b\x1B\xFF", 5)) ==
        "a\xEF\xBF\xBD"
        "b\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE("a transcript begins with title and dates and participants") {
  const scio::transcript t = support::parse(
      "SCIO press conference on *bees*\n\nBeijing | 10 a.m. March 1, 2021\n\nSpeakers:\n\n"
      "Mr. Han Lei, vice minister of bees\n\nChairperson:\n\nTian Bo, spokesperson of the SCIO\n\nDate:\n\n"
      "March 1, 2021\n\nTian Bo:\n\nGood morning. I now give the floor to Mr. Han.\n");
  CHECK(scio::to_markdown(t) ==
        "# SCIO press conference on \\*bees\\*\n\nHeld: 2021-03-01, 10:00, Beijing\n\n## Participants\n\n"
        "- Mr. Han Lei, vice minister of bees (speaker)\n- Tian Bo, spokesperson of the SCIO (chairperson)\n\n"
        "## Moderation: Tian Bo\n\nGood morning. I now give the floor to Mr. Han.\n");
  CHECK(scio::to_markdown(t, {.body_only = true}) ==
        "## Moderation: Tian Bo\n\nGood morning. I now give the floor to Mr. Han.\n");
}

TEST_CASE("answers stand below their question and points are lists in lists") {
  CHECK(
      body("CCTV:\n\nWhat will you do? Thank you.\n\nZhu Lan:\n\nWe will do the following two things.\n\n"
           "1. We dig in two places: (1) at home; (2) abroad.\n\n2. We plant.\n") ==
      "## Question 1: CCTV\n\nWhat will you do? Thank you.\n\n### Answer: Zhu Lan\n\n"
      "We will do the following two things.\n\n- 1\\. We dig in two places:\n\n  - (1) at home;\n\n  - (2) abroad.\n\n"
      "- 2\\. We plant.\n");
}

TEST_CASE("a question that nobody answers has no number") {
  CHECK(body("CCTV:\n\nWhy so? Thank you.\n\nReuters:\n\nIs that all? Thank you.\n\nZhu Lan:\n\nYes.\n") ==
        "## Question: CCTV\n\nWhy so? Thank you.\n\n## Question 1: Reuters\n\nIs that all? Thank you.\n\n"
        "### Answer: Zhu Lan\n\nYes.\n");
}

TEST_CASE("two lists side by side stay two") {
  const std::string out = body(
      "Zhu Lan:\n\nWe did two things: First, we dug. Second, we planted.\n\n"
      "First, we will water. Second, we will wait.\n");
  CHECK(out.find("- Second, we planted.\n\n* First, we will water.\n\n* Second, we will wait.\n") != out.npos);
}

TEST_CASE("a page on which nobody speaks says so") {
  CHECK(scio::to_markdown(support::parse("")) == "# Press conference\n\nNobody speaks on this page.\n");
  CHECK(body("") == "Nobody speaks on this page.\n");
}

TEST_CASE("a Chinese transcript has Chinese captions") {
  const std::string out = body("新华社记者：\n\n请问今年有什么打算？谢谢。\n\n岑松年：\n\n谢谢你的提问。\n");
  CHECK(out == "## 问题1：新华社记者\n\n请问今年有什么打算？谢谢。\n\n### 回答：岑松年\n\n谢谢你的提问。\n");
}
