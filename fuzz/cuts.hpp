// SPDX-License-Identifier: MIT
#ifndef SCIO_FUZZ_CUTS_HPP
#define SCIO_FUZZ_CUTS_HPP

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <vector>

#include "target.hpp"

namespace fuzz {

/// The text of an input in one to four pieces. Five bytes of options come first: how many pieces there are, one that is
/// left to the target, and three places to cut at, each the share of 256 of the text; a line end may follow them.
struct cut_input {
  std::uint8_t option = 0;
  std::vector<std::string_view> pieces;
};

inline cut_input cut(input in) {
  cut_input out;
  const std::size_t count = (in.take() & 3U) + 1U;
  out.option = in.take();
  std::size_t shares[3] = {};
  for (std::size_t& share : shares) share = in.take();
  std::string_view text = in.rest();
  if (!text.empty() && text.front() == '\n') text.remove_prefix(1);
  std::vector<std::size_t> borders(std::begin(shares), std::begin(shares) + count - 1);
  for (std::size_t& border : borders) border = border * text.size() / 256;
  std::sort(borders.begin(), borders.end());
  borders.push_back(text.size());
  std::size_t begin = 0;
  for (const std::size_t border : borders) {
    out.pieces.push_back(text.substr(begin, border - begin));
    begin = border;
  }
  return out;
}

}  // namespace fuzz

#endif
