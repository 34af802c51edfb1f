// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_POINT_DRAFTS_HPP
#define SCIO_DETAIL_POINT_DRAFTS_HPP

#include <cstdint>

#include <scio/detail/announcement.hpp>
#include <scio/detail/ordinal.hpp>
#include <scio/detail/row_vector.hpp>
#include <scio/detail/tables.hpp>
#include <scio/version.hpp>

// The enumerations of a turn while they are found, before they become rows.
namespace scio::inline v0::detail {

struct draft_point {
  std::uint32_t marker = none;
  std::uint32_t ordinal = 0;
  std::uint32_t end = 0;
  std::uint32_t next = none;         // in its list
  std::uint32_t first_child = none;  // list
  std::uint32_t last_child = none;
};

struct draft_list {
  marker_family family = marker_family::adverb;
  announcement announced;
  span lead;
  std::uint32_t parent = none;  // point
  std::uint32_t first = none;
  std::uint32_t last = none;
  std::uint32_t size = 0;
  std::uint32_t next = none;  // in its point or turn
  bool spread = false;        // points are headings with paragraphs below them
};

// Memory of the point finder, used again for each turn.
struct point_scratch {
  row_vector<std::uint32_t> paragraphs;  // those of the turn that are in one language, in the table of paragraphs
  row_vector<marker> markers;            // `marker::paragraph` is an index into `paragraphs`
  row_vector<std::uint32_t> follow;      // for each marker the one that goes on from it, or none
  row_vector<draft_point> points;
  row_vector<draft_list> lists;
  row_vector<std::uint32_t> open;  // lists, outermost first
  row_vector<std::uint32_t> emitted_lists;
};

}  // namespace scio::inline v0::detail

#endif
