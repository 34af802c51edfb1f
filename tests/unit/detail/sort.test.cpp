// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <algorithm>
#include <random>
#include <vector>

#include <scio/detail/sort.hpp>

namespace {

constexpr auto less = [](int a, int b) { return a < b; };

}  // namespace

TEST_CASE("Every order of a few rows is sorted") {
  for (int size = 0; size <= 7; ++size) {
    std::vector<int> order;
    for (int i = 0; i < size; ++i) order.push_back(i / 2);  // with equal ones
    const std::vector<int> sorted = order;
    do {
      std::vector<int> rows = order;
      scio::detail::sort(rows, less);
      REQUIRE(rows == sorted);
    } while (std::next_permutation(order.begin(), order.end()));
  }
}

TEST_CASE("Many rows are sorted") {
  std::mt19937 random(1);
  for (int round = 0; round < 50; ++round) {
    std::vector<int> rows;
    for (std::size_t size = random() % 500; size > 0; --size) rows.push_back(static_cast<int>(random() % 100));
    std::vector<int> expected = rows;
    std::sort(expected.begin(), expected.end());
    scio::detail::sort(rows, less);
    REQUIRE(rows == expected);
  }
}

TEST_CASE("Rows are sorted in the compiler as well") {
  constexpr auto sorts = [] {
    std::vector<int> rows{3, 1, 2};
    scio::detail::sort(rows, less);
    return rows[0] * 100 + rows[1] * 10 + rows[2];
  };
  STATIC_REQUIRE(sorts() == 123);
}
