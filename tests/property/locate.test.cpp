// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

#include <scio/scio.hpp>

#include "support/faults.hpp"
#include "support/pages.hpp"
#include "support/parse.hpp"

namespace {

// Line and column by the book: borders of code points are counted from the start each time.
scio::position count_to(std::string_view text, std::size_t offset) {
  if (offset > text.size()) offset = text.size();
  while (offset < text.size() && !support::is_code_point_border(text, offset)) --offset;
  std::size_t line_begin = 0;
  scio::position at;
  for (std::size_t i = 0; i < offset; ++i) {
    const bool pair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (text[i] == '\n' || (text[i] == '\r' && !pair)) {
      ++at.line;
      line_begin = i + 1;
    }
  }
  for (std::size_t i = line_begin; i < offset; ++i)
    if (support::is_code_point_border(text, i)) ++at.column;
  return at;
}

void check_all_offsets(std::string_view text) {
  const scio::transcript t = support::parse(text);
  for (std::size_t offset = 0; offset <= text.size() + 2; ++offset) {
    const scio::position expected = count_to(text, offset);
    const scio::position found = t.locate(static_cast<std::uint32_t>(offset));
    CAPTURE(offset);
    REQUIRE(found.line == expected.line);
    REQUIRE(found.column == expected.column);
  }
}

}  // namespace

TEST_CASE("Lines and columns are counted from one") {
  const scio::transcript t = support::parse("ab\ncd");
  CHECK(t.locate(0) == scio::position{1, 1});
  CHECK(t.locate(1) == scio::position{1, 2});
  CHECK(t.locate(3) == scio::position{2, 1});
  CHECK(t.locate(5) == scio::position{2, 3});
}

TEST_CASE("The bytes of a line end belong to the line that they end") {
  CHECK(support::parse("ab\ncd").locate(2) == scio::position{1, 3});
  CHECK(support::parse("ab\rcd").locate(2) == scio::position{1, 3});
  CHECK(support::parse("ab\r\ncd").locate(2) == scio::position{1, 3});
  CHECK(support::parse("ab\r\ncd").locate(3) == scio::position{1, 4});
}

TEST_CASE("LF and CR and CR LF each end one line") {
  CHECK(support::parse("ab\ncd").locate(3) == scio::position{2, 1});
  CHECK(support::parse("ab\rcd").locate(3) == scio::position{2, 1});
  CHECK(support::parse("ab\r\ncd").locate(4) == scio::position{2, 1});
  CHECK(support::parse("\n\r\r\n\n").locate(5) == scio::position{5, 1});
}

TEST_CASE("A column counts a code point once and each wrong byte once") {
  CHECK(support::parse("\xE9\x9F\xA9x").locate(3) == scio::position{1, 2});
  CHECK(support::parse("\xF0\x9F\x94\x94x").locate(4) == scio::position{1, 2});
  CHECK(support::parse("\xFF\xFEx").locate(2) == scio::position{1, 3});
  CHECK(support::parse("\xE9\x9Fx").locate(2) == scio::position{1, 3});
  CHECK(support::parse("\xED\xA0\x80x").locate(3) == scio::position{1, 4});
  CHECK(support::parse("\xEF\xBB\xBFx").locate(3) == scio::position{1, 2});
}

TEST_CASE("A place inside a code point is the place of that code point") {
  const scio::transcript t = support::parse("a\xE9\x9F\xA9z");
  CHECK(t.locate(2) == scio::position{1, 2});
  CHECK(t.locate(3) == scio::position{1, 2});
  CHECK(t.locate(4) == scio::position{1, 3});
}

TEST_CASE("A place past the end is the end") {
  const scio::transcript t = support::parse("ab\nc");
  CHECK(t.locate(4) == scio::position{2, 2});
  CHECK(t.locate(5) == scio::position{2, 2});
  CHECK(t.locate(0xFFFFFFFFU) == scio::position{2, 2});
}

TEST_CASE("Every place of a page is where a count by the book puts it") {
  check_all_offsets(support::rough_page);
  check_all_offsets(support::own_line_page);
  check_all_offsets("\r\n\r\r\n\n\r");
  check_all_offsets("\r");
}

TEST_CASE("Every place of random bytes is where a count by the book puts it") {
  constexpr std::string_view alphabet = "\n\r\rab\xE9\x9F\xA9\xED\xA0\x80\xF0\x9F\x94\x94\xC3\xA9\xFF\xEF\xBB\xBF";
  std::mt19937 random(3);
  for (int round = 0; round < 200; ++round) {
    std::string text;
    for (std::size_t size = random() % 40; size > 0; --size) text += alphabet[random() % alphabet.size()];
    check_all_offsets(text);
  }
}
