// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <scio/scio.hpp>

#include "support/pages.hpp"

namespace {

struct text_holder {
  std::string text;
  operator std::string_view() const { return text; }  // NOLINT(google-explicit-constructor)
};

template <class Text>
concept parsed_as_view = requires(Text&& text) {
  scio::parse_view(std::forward<Text>(text));
};
template <class Text>
concept parsed_as_view_again = requires(scio::parser p, Text&& text) {
  p.parse_view(std::forward<Text>(text));
};
template <class Text>
concept parsed_as_copy = requires(Text&& text) {
  scio::parse(std::forward<Text>(text));
};

// The compiler takes no undefined behaviour, no leak and no read past the end in what it evaluates.
constexpr bool a_conversation_is_read() {
  const scio::transcript t =
      scio::parse("Han Lei:\nWelcome. Two points: First, oil. Second, wax.\nCCTV:\nWhy?\nHan Lei:\nSo.");
  const auto turns = t.turns();
  return turns.size() == 3 && turns[0].label() == "Han Lei" && turns[1].kind() == scio::turn_kind::question &&
         turns[0].enumerations()[0].points().size() == 2 && turns[0].enumerations()[0].announced() == 2U &&
         turns[0].enumerations()[0].points()[1].text() == "Second, wax." && t.exchanges().size() == 1 &&
         t.exchanges()[0].answers()[0] == turns[2] && t.locate(turns[1].span().begin) == scio::position{3, 1};
}
static_assert(a_conversation_is_read());

constexpr bool a_header_is_read() {
  const scio::transcript t = scio::parse_view(
      "Press conference on the price of wax\nBeijing | 10 a.m. March 1, 2021\nSpeaker:\nMs. Wu Mei, head of wax\nWu "
      "Mei:\nHello.");
  return t.title() == "Press conference on the price of wax" && t.place() == "Beijing" &&
         t.event_date() == scio::date{2021, 3, 1} && t.event_time() == scio::time_of_day{10, 0} &&
         t.participants().size() == 1 && t.participants()[0].position() == "head of wax";
}
static_assert(a_header_is_read());

constexpr bool hostile_bytes_are_read() {
  using namespace std::string_view_literals;
  for (const std::string_view text :
       {""sv, "\0"sv, "\r"sv, "\xFF"sv, "\xEF\xBB"sv, ":"sv, "["sv, "A:"sv, "1."sv, "\xE3\x80"sv}) {
    const scio::transcript t = scio::parse(text);
    if (t.source() != text) return false;
  }
  return true;
}
static_assert(hostile_bytes_are_read());

constexpr bool transcripts_are_values() {
  scio::transcript a = scio::parse("Q: Why?");
  const scio::transcript b = a;
  const scio::transcript c = std::move(a);
  a = b;
  return a.source() == b.source() && a.turns().size() == 1 && c.turns()[0].label() == "Q";
}
static_assert(transcripts_are_values());

}  // namespace

TEST_CASE("A view is taken of a text that lives on") {
  STATIC_REQUIRE(parsed_as_view<std::string&>);
  STATIC_REQUIRE(parsed_as_view<const std::string&>);
  STATIC_REQUIRE(parsed_as_view<std::string_view>);
  STATIC_REQUIRE(parsed_as_view<const std::string_view&>);
  STATIC_REQUIRE(parsed_as_view<const char(&)[4]>);
  STATIC_REQUIRE(parsed_as_view<const char*>);
  STATIC_REQUIRE(parsed_as_view<char*>);
  STATIC_REQUIRE(parsed_as_view<text_holder&>);
  STATIC_REQUIRE(parsed_as_view_again<std::string&>);
  STATIC_REQUIRE(parsed_as_view_again<std::string_view>);
  STATIC_REQUIRE(parsed_as_view_again<const char(&)[4]>);
  STATIC_REQUIRE(parsed_as_view_again<const char*>);
}

TEST_CASE("A view of a text that dies does not compile") {
  STATIC_REQUIRE_FALSE(parsed_as_view<std::string>);
  STATIC_REQUIRE_FALSE(parsed_as_view<const std::string>);
  STATIC_REQUIRE_FALSE(parsed_as_view<text_holder>);
  STATIC_REQUIRE_FALSE(parsed_as_view<const text_holder>);
  STATIC_REQUIRE_FALSE(parsed_as_view_again<std::string>);
  STATIC_REQUIRE_FALSE(parsed_as_view_again<const std::string>);
  STATIC_REQUIRE_FALSE(parsed_as_view_again<text_holder>);
}

TEST_CASE("A copy is taken of any text") {
  STATIC_REQUIRE(parsed_as_copy<std::string>);
  STATIC_REQUIRE(parsed_as_copy<const std::string&>);
  STATIC_REQUIRE(parsed_as_copy<std::string_view>);
  STATIC_REQUIRE(parsed_as_copy<const char(&)[4]>);
  STATIC_REQUIRE(parsed_as_copy<text_holder>);
}

TEST_CASE("What is not text is not parsed") {
  STATIC_REQUIRE_FALSE(parsed_as_copy<int>);
  STATIC_REQUIRE_FALSE(parsed_as_copy<std::vector<char>>);
  STATIC_REQUIRE_FALSE(parsed_as_view<int>);
}

TEST_CASE("A parsed copy outlives its text") {
  auto text = std::make_unique<std::string>("Q: Why?");
  const scio::transcript t = scio::parse(*text);
  CHECK(t.source().data() != text->data());
  text.reset();
  CHECK(t.source() == "Q: Why?");
  CHECK(t.turns()[0].label() == "Q");
}

TEST_CASE("A parsed view refers to the bytes of its text") {
  const std::string text(support::own_line_page);
  const scio::transcript t = scio::parse_view(text);
  CHECK(t.source().data() == text.data());
  CHECK(t.source().size() == text.size());
  const char* const label = t.turns()[0].label().data();
  CHECK(label == text.data() + t.turns()[0].label_span().begin);
}

TEST_CASE("A view is taken of what turns into text") {
  const text_holder holder{"Q: Why?"};
  const scio::transcript t = scio::parse_view(holder);
  CHECK(t.source().data() == holder.text.data());
  CHECK(t == scio::parse(holder));
}

TEST_CASE("A parsed view of a literal holds for ever") {
  const scio::transcript t = scio::parse_view("Q: Why?");
  CHECK(t.turns()[0].label() == "Q");
}

TEST_CASE("An empty text is one empty page that nobody speaks on") {
  const scio::transcript t = scio::parse("");
  CHECK(t.source().empty());
  CHECK(t.turns().empty());
  CHECK(t.blocks().empty());
  CHECK(t.kind() == scio::document_kind::news);
  REQUIRE(t.pages().size() == 1);
  CHECK(t.pages()[0].span().empty());
  REQUIRE(t.diagnostics().size() == 1);
  CHECK(t.diagnostics()[0].code() == scio::diagnostic_code::no_turns);
}

TEST_CASE("A text view without bytes behind it is an empty text") {
  CHECK(scio::parse(std::string_view()) == scio::parse(""));
  CHECK(scio::parse_view(std::string_view()) == scio::parse(""));
}

TEST_CASE("Only the bytes of the view are read and no end mark behind them") {
  const std::string text = "Q: Why?\nA: Because of the weather.";
  const scio::transcript t = scio::parse(std::string_view(text).substr(0, 7));
  CHECK(t == scio::parse("Q: Why?"));
}

TEST_CASE("The page number that the caller tells is kept") {
  CHECK(scio::parse("Q: Why?", {.page_number = 7}).locate(0) == scio::position{1, 1});
  const scio::transcript t = scio::parse("Q: Why?", {.page_number = 7});
  CHECK(t.pages()[0].number() == 7U);
  const scio::transcript view = scio::parse_view("Q: Why?", {.page_number = 7});
  CHECK(view.pages()[0].number() == 7U);
}

TEST_CASE("A parser that has been used parses as a new one does") {
  scio::parser p;
  for (const support::sample& before : support::samples) {
    for (const support::sample& page : support::samples) {
      CAPTURE(before.name, page.name);
      static_cast<void>(p.parse(before.text, {.page_number = 9}));
      CHECK(p.parse(page.text) == scio::parse(page.text));
      static_cast<void>(p.parse_view(before.text));
      CHECK(p.parse_view(page.text) == scio::parse(page.text));
    }
  }
}

TEST_CASE("A parser is as good as new after a page of hostile bytes") {
  scio::parser p;
  static_cast<void>(p.parse(support::rough_page));
  CHECK(p.parse_view(support::own_line_page) == scio::parse(support::own_line_page));
}

TEST_CASE("The transcript that a parser returns is changed by its next parse") {
  scio::parser p;
  const scio::transcript& t = p.parse(support::own_line_page);
  const scio::transcript& again = p.parse("Q: Why?");
  CHECK(&t == &again);
  CHECK(t.source() == "Q: Why?");
}

TEST_CASE("The transcript that is taken out of a parser is not touched by its next parse") {
  scio::parser p;
  static_cast<void>(p.parse(support::own_line_page));
  const scio::transcript taken = p.take();
  static_cast<void>(p.parse("Q: Why?"));
  CHECK(taken == scio::parse(support::own_line_page));
  CHECK(p.take() == scio::parse("Q: Why?"));
}

TEST_CASE("Parsers can be copied and moved with what they parsed") {
  scio::parser p;
  static_cast<void>(p.parse(support::own_line_page));
  scio::parser copy = p;
  CHECK(copy.take() == scio::parse(support::own_line_page));
  scio::parser moved = std::move(p);
  CHECK(moved.take() == scio::parse(support::own_line_page));
}
