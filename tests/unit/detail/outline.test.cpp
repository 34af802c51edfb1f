// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <string>
#include <string_view>

#include <scio/scio.hpp>

#include <scio/detail/outline.hpp>

#include "support/pages.hpp"
#include "support/parse.hpp"

namespace {

// Writes what an outline tells it: `[` and `]` round a list, `(path` and `)` round a point, text between slashes.
struct recorder {
  std::string_view source;
  std::string log;
  std::string bare;  // the text without its blanks

  void text(scio::span piece, scio::paragraph from) {
    const std::string_view text = source.substr(piece.begin, piece.size());
    CHECK(piece.begin >= from.span().begin);
    CHECK(piece.end <= from.span().end);
    log.append("/").append(text).append("/");
    for (const char c : text)
      if (c != ' ') bare += c;
  }
  void open_list(scio::enumeration) { log += '['; }
  void close_list() { log += ']'; }
  void open_point(scio::point, std::string_view path) { log.append("(").append(path); }
  void close_point() { log += ')'; }
};

std::string outline_of(std::string_view speech) {
  const scio::transcript t = support::parse("Zhu Lan:\n\n" + std::string(speech));
  REQUIRE(t.turns().size() == 1);
  recorder sink{t.source(), {}, {}};
  scio::detail::outline(t.source(), sink).walk(t.turns().front());
  return sink.log;
}

}  // namespace

TEST_CASE("speech without points is its paragraphs") {
  CHECK(outline_of("One sentence.\n\nAnother one.\n") == "/One sentence.//Another one./");
}

TEST_CASE("text before and behind a list stands outside it") {
  CHECK(outline_of("We do two things. First, we dig. Second, we plant.\n\nThat is all.\n") ==
        "/We do two things./[(1/First, we dig./)(2/Second, we plant./)]/That is all./");
}

TEST_CASE("a list inside a point has paths of two numbers") {
  CHECK(outline_of("We do the following two things.\n\n"
                   "First, we dig in two places: (1) at home; (2) abroad.\n\nSecond, we plant.\n") ==
        "/We do the following two things./[(1/First, we dig in two places:/[(1.1/(1) at home;/)(1.2/(2) abroad./)])"
        "(2/Second, we plant./)]");
}

TEST_CASE("no two points of a turn share a path") {
  CHECK(outline_of("We did two things. First, we dug. Second, we planted.\n\n"
                   "We will do two more things. First, we will water. Second, we will wait.\n") ==
        "/We did two things./[(1/First, we dug./)(2/Second, we planted./)]"
        "/We will do two more things./[(3/First, we will water./)(4/Second, we will wait./)]");
}

TEST_CASE("an outline says every word of a turn once and in order") {
  const auto check = [](std::string_view page) {
    const scio::transcript t = support::parse(page);
    recorder sink{t.source(), {}, {}};
    scio::detail::outline outline(t.source(), sink);
    for (const scio::turn turn : t.turns()) {
      std::string expected;
      for (const std::string_view paragraph : turn.paragraphs())
        for (const char c : paragraph)
          if (c != ' ') expected += c;
      sink.bare.clear();
      outline.walk(turn);
      CHECK(sink.bare == expected);
    }
  };
  for (const support::sample& page : support::samples) check(page.text);
}
