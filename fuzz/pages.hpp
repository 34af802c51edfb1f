// SPDX-License-Identifier: MIT
#ifndef SCIO_FUZZ_PAGES_HPP
#define SCIO_FUZZ_PAGES_HPP

#include <string_view>
#include <vector>

#include <scio/pages.hpp>

#include "cuts.hpp"
#include "target.hpp"

namespace fuzz {

/// The pieces of an input as pages without numbers, each in memory of just its size, and the one transcript of them.
inline scio::transcript parse_pieces(const cut_input& in) {
  std::vector<exact_copy> copies;
  std::vector<scio::page_text> pages;
  for (const std::string_view piece : in.pieces) copies.emplace_back(piece);
  for (const exact_copy& copy : copies) pages.push_back({copy.view(), 0});
  return scio::parse_pages(pages);
}

}  // namespace fuzz

#endif
