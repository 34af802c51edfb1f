// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <bit>
#include <cstdint>
#include <random>

#include <scio/detail/vectors.hpp>

namespace detail = scio::detail;

TEST_CASE("Bits are counted and found as the standard library counts and finds them") {
  std::mt19937_64 random(64);
  for (int round = 0; round < 5000; ++round) {
    const std::uint64_t bits = random() & random() & (round % 2 == 0 ? random() : ~std::uint64_t{0});
    CHECK(detail::count_bits(bits) == static_cast<std::uint32_t>(std::popcount(bits)));
    CHECK(detail::highest_end(bits) == static_cast<std::uint32_t>(std::bit_width(bits)));
    if (bits != 0) CHECK(detail::lowest_bit(bits) == static_cast<std::uint32_t>(std::countr_zero(bits)));
  }
  STATIC_REQUIRE(detail::count_bits(~std::uint64_t{0}) == 64);
  STATIC_REQUIRE(detail::highest_end(0) == 0);
  STATIC_REQUIRE(detail::lowest_bit(std::uint64_t{1} << 63) == 63);
}
