// SPDX-License-Identifier: MIT
// Any bytes, as one page or up to four, give a transcript that keeps all its promises.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <scio/pages.hpp>
#include <scio/scio.hpp>
#include <scio/write/diagnostic.hpp>

#include "cuts.hpp"
#include "support/faults.hpp"
#include "target.hpp"

namespace {

using fuzz::check;

// Handles are pairs of a table and an index: one that is out of range reads past a table, so this comes before all
// else.
void check_indices(const scio::transcript& t) {
  const std::uint32_t turns = t.turns().size();
  for (std::uint32_t i = 0; i < turns; ++i) {
    const scio::turn turn = t.turns()[i];
    check(turn.index() == i, "a turn knows its place");
    check(turn.page_index() < t.pages().size(), "a turn stands on a page");
    check(!turn.speaker() || turn.speaker()->index() < t.participants().size(), "a speaker is a participant");
    check(!turn.exchange() || turn.exchange()->index() < t.exchanges().size(), "a turn's exchange is one");
    check(!turn.paragraphs().empty(), "a turn has a paragraph");
    for (const scio::paragraph p : turn.paragraphs())
      check(p.speech() == turn && p.page_index() < t.pages().size(), "a paragraph belongs to its turn and a page");
    for (const scio::enumeration e : turn.enumerations())
      check(!e.parent() && e.speech() == turn, "a turn's lists are its own and not nested");
  }
  for (const scio::exchange e : t.exchanges()) {
    check(e.question().index() < turns, "a question is a turn");
    for (const scio::turn answer : e.answers()) check(answer.index() < turns, "an answer is a turn");
    check(!e.follow_up_of() || e.follow_up_of()->index() < e.index(), "a follow-up follows");
  }
}

void check_points(const scio::transcript& t) {
  constexpr std::uint32_t deepest = 16;
  std::uint32_t reached = 0;  // over the lists, every point is met once
  for (const scio::turn turn : t.turns()) {
    std::vector<scio::enumeration> lists(turn.enumerations().begin(), turn.enumerations().end());
    for (std::size_t i = 0; i < lists.size(); ++i) {
      const scio::enumeration list = lists[i];
      check(!list.points().empty(), "a list has a point");
      if (const auto end = list.conclusion())
        check(end->speech() == turn && end->span().begin >= list.span().end, "a conclusion comes behind its list");
      for (const scio::point p : list.points()) {
        check(p.index() < t.points().size(), "a point is one of the transcript's");
        check(p.enumeration() == list && p.parent() == list.parent(), "a point belongs to its list");
        check(p.paragraph().speech() == turn, "a point starts in a paragraph of its turn");
        check(p.depth() <= deepest, "lists nest no deeper than promised");
        check(p.lead().size() <= p.text().size(), "a point's first sentence is a part of it");
        for (const scio::enumeration inner : p.enumerations()) {
          check(inner.parent() == p && inner.speech() == turn, "a nested list knows its point");
          lists.push_back(inner);
        }
        ++reached;
      }
    }
  }
  check(reached == t.points().size(), "every point stands in a list");
}

void check_tiling(const scio::transcript& t) {
  std::string joined;
  for (const scio::block b : t.blocks()) joined += b.text();
  check(joined == t.source(), "the blocks tile the source");
}

// What is printed in one piece lies in one block.
void check_pieces(const scio::transcript& t) {
  const auto in_one_block = [&t](scio::span s) {
    const auto after = std::upper_bound(t.blocks().begin(), t.blocks().end(), s.begin,
                                        [](std::uint32_t at, scio::block b) { return at < b.span().begin; });
    return s.empty() || (after != t.blocks().begin() && s.end <= after[-1].span().end);
  };
  for (const scio::participant p : t.participants()) {
    check(in_one_block(p.name_span()), "a name is in one block");
    check(in_one_block(p.position_span()), "a position is in one block");
  }
  for (const scio::turn turn : t.turns()) {
    check(in_one_block(turn.label_span()), "a label is in one block");
    for (const scio::paragraph p : turn.paragraphs()) check(in_one_block(p.span()), "a paragraph is in one block");
  }
}

// Another count than the library's: the place of every byte, in one walk from the start.
std::vector<scio::position> places_of(std::string_view text) {
  std::vector<scio::position> places;
  places.reserve(text.size() + 1);
  scio::position at{1, 0};
  bool line_ended = false;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (support::is_code_point_border(text, i)) {
      at = line_ended ? scio::position{at.line + 1, 1} : scio::position{at.line, at.column + 1};
      const bool before_lf = i + 1 < text.size() && text[i + 1] == '\n';
      line_ended = i < text.size() && (text[i] == '\n' || (text[i] == '\r' && !before_lf));
    }
    places.push_back(at);
  }
  return places;
}

std::vector<std::uint32_t> borders_of(const scio::transcript& t) {
  std::vector<std::uint32_t> borders;
  const auto add = [&borders](scio::span s) { borders.insert(borders.end(), {s.begin, s.end}); };
  for (const scio::block b : t.blocks()) add(b.span());
  for (const scio::turn turn : t.turns()) {
    add(turn.span());
    add(turn.label_span());
    for (const scio::paragraph p : turn.paragraphs()) add(p.span());
  }
  for (const scio::point p : t.points()) {
    add(p.span());
    add(p.marker_span());
    add(p.enumeration().lead_span());
    add(p.enumeration().announcement_span());
  }
  for (const scio::participant p : t.participants()) add(p.name_span());
  for (const scio::diagnostic d : t.diagnostics()) add(d.span());
  std::sort(borders.begin(), borders.end());
  borders.erase(std::unique(borders.begin(), borders.end()), borders.end());
  return borders;
}

void check_places(const scio::transcript& t) {
  // Each place is looked up from the start of the source, so there is no time for all of them.
  constexpr std::size_t largest = 8192;
  constexpr std::size_t most = 64;
  const std::string_view source = t.source();
  if (source.size() > largest) return;
  const std::vector<scio::position> places = places_of(source);
  const std::vector<std::uint32_t> borders = borders_of(t);
  for (std::size_t i = 0; i < borders.size(); i += borders.size() / most + 1)
    check(t.locate(borders[i]) == places[borders[i]], "locate counts lines and columns");
  check(t.locate(0xFFFFFFFFU) == places.back(), "locate takes what is past the end as the end");
  std::string drawn;
  for (const scio::diagnostic d : t.diagnostics())
    if (d.index() < most) scio::write_diagnostic(drawn, t, d, "page");
}

void check_value(const scio::transcript& t) {
  scio::transcript copy = t;
  check(copy == t, "a copy is equal");
  const scio::transcript moved = std::move(copy);
  check(moved == t, "what is moved stays equal");
  check(copy == scio::transcript(), "what was moved from is empty");  // NOLINT(bugprone-use-after-move)
  copy = moved;
  check(copy == t, "what is assigned is equal");
}

// Whether a page ends inside a code point. What ends with that page then does so, too, and the checks for whole code
// points do not apply.
bool is_torn(const scio::transcript& t) {
  for (const scio::page page : t.pages())
    if (!support::is_code_point_border(t.source(), page.span().end)) return true;
  return false;
}

void check_transcript(const scio::transcript& t) {
  check_indices(t);
  check_points(t);
  check_tiling(t);
  check_pieces(t);
  if (!is_torn(t)) {
    const std::string fault = support::fault_of(t);
    check(fault.empty(), fault);
  }
  check_places(t);
  check_value(t);
}

// Numbers that are missing, in order, in reverse, or doubled with a gap.
std::uint32_t number_of(std::uint8_t option, std::uint32_t page, std::uint32_t count) {
  switch (option & 3U) {
    case 0: return 0;
    case 1: return page + 1;
    case 2: return count - page;
    default: return page / 2 * 3 + 1;
  }
}

// What stands before a colon on its line.
std::string_view name_before(std::string_view text, std::size_t colon) {
  if (colon == text.npos) return {};
  const std::size_t line_end = colon == 0 ? text.npos : text.find_last_of("\r\n", colon - 1);
  const std::size_t begin = line_end == text.npos ? 0 : line_end + 1;
  return text.substr(begin, colon - begin);
}

// What a caller may know: the first and the last label of the text, one or two participants, and the language.
scio::parse_options options_of(std::uint8_t option, std::string_view text, std::vector<scio::known_name>& names) {
  scio::parse_options options;
  if ((option & 4U) != 0) {
    const std::string_view first = name_before(text, text.find(':'));
    const std::string_view last = name_before(text, text.rfind(':'));
    names.push_back({first, static_cast<scio::role>(text.size() % 4), (option & 1U) != 0 ? last : std::string_view()});
    names.push_back({last});
    options.names = names;
  }
  if ((option & 8U) != 0) options.language = (option & 16U) != 0 ? scio::language::chinese : scio::language::english;
  return options;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static scio::parser warm;  // has parsed all inputs before
  const fuzz::cut_input in = fuzz::cut(fuzz::input(data, size));
  const auto count = static_cast<std::uint32_t>(in.pieces.size());
  std::vector<fuzz::exact_copy> copies;
  std::vector<scio::page_text> pages;
  for (const std::string_view piece : in.pieces) copies.emplace_back(piece);
  for (std::uint32_t i = 0; i < count; ++i) pages.push_back({copies[i].view(), number_of(in.option, i, count)});

  std::vector<scio::known_name> names;
  scio::parse_options options = options_of(in.option, copies[0].view(), names);
  const scio::transcript joined = scio::parse_pages(pages, options);
  check_transcript(joined);
  check(warm.parse_pages(pages, options) == joined, "a parser that is used again gives the same pages");
  if (count > 1) return 0;

  options.page_number = pages[0].number;
  const scio::transcript t = scio::parse(pages[0].text, options);
  check(t == joined, "one page is pages of one");
  const scio::transcript viewed = scio::parse_view(pages[0].text, options);
  check(viewed == t, "parse_view gives what parse gives");
  check(viewed.source().data() == pages[0].text.data(), "parse_view borrows");
  check(warm.parse_view(pages[0].text, options) == t, "a parser that is used again gives the same view");
  check(warm.parse(pages[0].text, options) == t, "a parser that is used again gives the same");
  check(warm.take() == t, "what is taken from a parser is what it parsed");
  return 0;
}
