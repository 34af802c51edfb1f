// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <scio/pages.hpp>
#include <scio/scio.hpp>

#include "support/faults.hpp"
#include "support/pages.hpp"
#include "support/parse.hpp"

namespace {

std::string joined_blocks(const scio::transcript& t) {
  std::string joined;
  for (const scio::block b : t.blocks()) joined += b.text();
  return joined;
}

std::vector<scio::block_kind> kinds_in(const scio::transcript& t) {
  std::vector<scio::block_kind> kinds;
  for (const scio::block b : t.blocks()) kinds.push_back(b.kind());
  return kinds;
}

bool has_block(const scio::transcript& t, scio::span where, scio::block_kind kind) {
  const auto blocks = t.blocks();
  return std::any_of(blocks.begin(), blocks.end(),
                     [&](scio::block b) { return b.span() == where && b.kind() == kind; });
}

}  // namespace

TEST_CASE("The blocks of a page joined are the page") {
  for (const support::sample& page : support::samples) {
    CAPTURE(page.name);
    CHECK(joined_blocks(support::parse(page.text)) == page.text);
  }
  CHECK(joined_blocks(support::parse(support::rough_page)) == support::rough_page);
}

TEST_CASE("The parts of a page lie inside each other and in order and on borders of code points") {
  for (const support::sample& page : support::samples) {
    CAPTURE(page.name);
    CHECK(support::fault_of(support::parse(page.text)) == "");
  }
  CHECK(support::fault_of(support::parse(support::rough_page)) == "");
  CHECK(support::fault_of(scio::transcript()) == "");
}

TEST_CASE("The parts of pages that were joined do so too") {
  for (const support::sample& first : support::samples)
    for (const support::sample& second : support::samples) {
      CAPTURE(first.name, second.name);
      const scio::page_text pages[] = {{first.text, 1}, {support::rough_page, 2}, {second.text, 3}};
      const scio::transcript t = support::parse_pages(pages);
      CHECK(support::fault_of(t) == "");
      CHECK(joined_blocks(t) == t.source());
      CHECK(t.source() == std::string(first.text) + std::string(support::rough_page) + std::string(second.text));
    }
}

TEST_CASE("Two blank blocks never stand side by side") {
  for (const support::sample& page : support::samples) {
    CAPTURE(page.name);
    const std::vector<scio::block_kind> kinds = kinds_in(support::parse(page.text));
    const auto both_blank = [](scio::block_kind a, scio::block_kind b) {
      return a == scio::block_kind::blank && b == scio::block_kind::blank;
    };
    CHECK(std::adjacent_find(kinds.begin(), kinds.end(), both_blank) == kinds.end());
  }
}

TEST_CASE("Blank blocks hold white space and the colon of a label and nothing else") {
  for (const support::sample& page : support::samples) {
    CAPTURE(page.name);
    const scio::transcript t = support::parse(page.text);
    for (const scio::block b : t.blocks()) {
      if (b.kind() == scio::block_kind::blank)
        CHECK(b.text().find_first_not_of(" \n:") == std::string_view::npos);
      else
        CHECK((b.text().front() != ' ' && b.text().back() != ' ' && b.text().back() != '\n'));
    }
  }
}

TEST_CASE("Every part of the transcript is a block of its kind") {
  using scio::block_kind;
  for (const support::sample& page : support::samples) {
    CAPTURE(page.name);
    const scio::transcript t = support::parse(page.text);
    for (const scio::turn turn : t.turns()) {
      CAPTURE(turn.index());
      if (!turn.label().empty()) CHECK(has_block(t, turn.label_span(), block_kind::label));
      for (const scio::paragraph p : turn.paragraphs()) CHECK(has_block(t, p.span(), block_kind::paragraph));
    }
    if (!t.category().empty()) CHECK(has_block(t, t.category_span(), block_kind::category));
    if (!t.abstract().empty()) CHECK(has_block(t, t.abstract_span(), block_kind::abstract));
  }
}

TEST_CASE("Each sort of line is a block of its kind") {
  using scio::block_kind;
  const scio::transcript t = support::parse(support::own_line_page);
  const auto kind_of = [&t](std::string_view text) {
    for (const scio::block b : t.blocks())
      if (b.text() == text) return name_of(b.kind());
    return std::string_view("no such block");
  };
  CHECK(kind_of("Home >  Press Room >") == "breadcrumb");
  CHECK(kind_of("Press conference on the upkeep of lighthouses") == "title");
  CHECK(kind_of("and harbor lamps") == "title");
  CHECK(kind_of("Economy") == "category");
  CHECK(kind_of("China.org.cn | March 21, 2023") == "dateline");
  CHECK(kind_of("Read in Chinese") == "chrome");
  CHECK(kind_of("Speakers:") == "roster-heading");
  CHECK(kind_of("Mr. Han Lei, vice minister of harbors, and head of the Lamp Bureau") == "roster-entry");
  CHECK(kind_of("Date:") == "roster-heading");
  CHECK(kind_of("March 1, 2023") == "dateline");
  CHECK(kind_of("CCTV") == "label");
  CHECK(kind_of("The keeper does.") == "paragraph");
  CHECK(kind_of("<  1  2  3  >") == "pager");
}

TEST_CASE("Every paragraph block after the first label is said by somebody") {
  for (const support::sample& page : support::samples) {
    CAPTURE(page.name);
    const scio::transcript t = support::parse(page.text);
    if (t.turns().empty()) continue;
    std::uint32_t paragraphs = 0;
    for (const scio::turn turn : t.turns()) paragraphs += turn.paragraphs().size();
    std::uint32_t blocks = 0;
    for (const scio::block b : t.blocks())
      if (b.kind() == scio::block_kind::paragraph && b.span().begin >= t.turns().front().span().begin) ++blocks;
    CHECK(paragraphs == blocks);
  }
}
