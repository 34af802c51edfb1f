// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_SORT_HPP
#define SCIO_DETAIL_SORT_HPP

#include <cstddef>

#include <scio/version.hpp>

namespace scio::inline v0::detail {

// A heap sort: no memory, no bad case, and none of what <algorithm> costs to include. Not stable.
template <class Rows, class Before>
constexpr void sort(Rows& rows, Before before) {
  const auto swap = [&rows](std::size_t a, std::size_t b) {
    const auto row = rows[a];
    rows[a] = rows[b];
    rows[b] = row;
  };
  const auto sink = [&rows, &before, &swap](std::size_t root, std::size_t size) {
    for (std::size_t child = 2 * root + 1; child < size; root = child, child = 2 * root + 1) {
      if (child + 1 < size && before(rows[child], rows[child + 1])) ++child;
      if (!before(rows[root], rows[child])) return;
      swap(root, child);
    }
  };
  for (std::size_t i = rows.size() / 2; i-- > 0;) sink(i, rows.size());
  for (std::size_t i = rows.size(); i-- > 1;) {
    swap(0, i);
    sink(0, i);
  }
}

}  // namespace scio::inline v0::detail

#endif
