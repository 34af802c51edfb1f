// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <cstdint>
#include <string>

#include <scio/detail/numbers.hpp>

namespace {

std::string number(std::uint32_t value) {
  std::string out;
  scio::detail::append_number(out, value);
  return out;
}

}  // namespace

TEST_CASE("Numbers are printed in decimal") {
  for (const std::uint32_t value : {0U, 1U, 9U, 10U, 99U, 100U, 65536U, 1000000000U, 4294967295U})
    CHECK(number(value) == std::to_string(value));
}

TEST_CASE("Days and times are printed as ISO 8601 has them") {
  std::string out;
  scio::detail::append_date(out, {2023, 3, 1});
  out += ' ';
  scio::detail::append_time(out, {9, 5});
  out += ' ';
  scio::detail::append_date(out, {1999, 12, 31});
  out += ' ';
  scio::detail::append_time(out, {15, 30});
  CHECK(out == "2023-03-01 09:05 1999-12-31 15:30");
}
