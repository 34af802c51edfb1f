// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <cstddef>
#include <new>
#include <string_view>
#include <utility>

#include <scio/scio.hpp>

#include "support/allocations.hpp"
#include "support/pages.hpp"

namespace {

template <class Function>
std::size_t allocations_of(Function work) {
  const std::size_t before = support::allocations();
  work();
  return support::allocations() - before;
}

}  // namespace

TEST_CASE("allocations are counted, of one object and of many") {
  // Not by new-expressions, which a compiler may leave out.
  CHECK(allocations_of([] { operator delete(operator new(1)); }) == 1);
  CHECK(allocations_of([] { operator delete[](operator new[](100)); }) == 1);
  CHECK(allocations_of([] {}) == 0);
}

TEST_CASE("a parser that is warm parses without an allocation") {
  scio::parser p;
  for (const support::sample& page : support::samples) static_cast<void>(p.parse_view(page.text));
  for (const support::sample& page : support::samples) {
    CAPTURE(page.name);
    CHECK(allocations_of([&] { static_cast<void>(p.parse_view(page.text)); }) == 0);
    CHECK(allocations_of([&] { static_cast<void>(p.parse_view(page.text)); }) == 0);
  }
}

TEST_CASE("a parser that is new allocates what it needs") {
  CHECK(allocations_of([] {
          scio::parser p;
          static_cast<void>(p.parse_view(support::own_line_page));
        }) > 0);
}

TEST_CASE("an empty transcript allocates nothing and neither does moving one") {
  CHECK(allocations_of([] { static_cast<void>(scio::transcript()); }) == 0);
  scio::transcript t = scio::parse(support::own_line_page);
  CHECK(allocations_of([&t] {
          scio::transcript moved(std::move(t));
          t = std::move(moved);
        }) == 0);
  CHECK(t.turns().size() == 11);
}

TEST_CASE("reading and comparing transcripts allocates nothing") {
  const scio::transcript t = scio::parse(support::own_line_page);
  const scio::transcript same = scio::parse(support::own_line_page);
  std::size_t seen = 0;
  CHECK(allocations_of([&] {
          for (const scio::turn turn : t.turns()) {
            seen += turn.label().size();
            for (const scio::paragraph p : turn.paragraphs()) seen += p.text().size();
            for (const scio::enumeration e : turn.enumerations())
              for (const scio::point p : e.points())
                for (const std::string_view part : p.parts()) seen += part.size();
          }
          seen += t.locate(500).line;
          seen += t == same ? 1U : 0U;
        }) == 0);
  CHECK(seen > 0);
}

TEST_CASE("a parser that ran out of memory parses the next page as a new one does") {
  const scio::transcript expected = scio::parse(support::own_line_page);
  bool failed = true;
  for (std::size_t many = 0; failed; ++many) {
    CAPTURE(many);
    scio::parser p;
    failed = false;
    support::fail_after(many);
    try {
      static_cast<void>(p.parse_view(support::samples[0].text));
    } catch (const std::bad_alloc&) {
      failed = true;
    }
    support::fail_after(static_cast<std::size_t>(-1));
    REQUIRE(p.parse_view(support::own_line_page) == expected);
    REQUIRE(p.parse_view(support::samples[0].text) == scio::parse(support::samples[0].text));
    REQUIRE(many < 100000);
  }
}
