// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <scio/detail/names.hpp>

namespace {

namespace detail = scio::detail;

scio::span place_of(std::string_view source, std::string_view name) {
  const auto begin = static_cast<std::uint32_t>(source.find(name));
  return {begin, begin + static_cast<std::uint32_t>(name.size())};
}

}  // namespace

TEST_CASE("Each name has one number whatever its case and blanks") {
  const std::string_view source = "Han Lei, HAN  LEI, Wu Mei, han\xC2\xA0lei";
  detail::name_table names;
  const std::uint32_t han = names.add(source, place_of(source, "Han Lei"));
  const std::uint32_t wu = names.add(source, place_of(source, "Wu Mei"));
  CHECK(han != wu);
  CHECK(names.add(source, place_of(source, "HAN  LEI")) == han);
  CHECK(names.add(source, place_of(source, "han\xC2\xA0lei")) == han);
  CHECK(names.find(source, "HAN LEI") == han);
  CHECK(names.find(source, "Wu Mei") == wu);
  CHECK(names.find(source, "Wu Me") == detail::none);
  CHECK(source.substr(names[han].name.begin, names[han].name.size()) == "Han Lei");
}

TEST_CASE("An empty table knows no name") {
  const detail::name_table names;
  CHECK(names.find("Han Lei", "Han Lei") == detail::none);
  CHECK(names.find("", "") == detail::none);
}

TEST_CASE("A table that is cleared knows none of its names and numbers new ones from the start") {
  const std::string_view source = "Han Lei, Wu Mei";
  detail::name_table names;
  names.add(source, place_of(source, "Han Lei"));
  names.clear();
  CHECK(names.find(source, "Han Lei") == detail::none);
  CHECK(names.add(source, place_of(source, "Wu Mei")) == 0);
  CHECK(names[0].uses == 0);
  CHECK_FALSE(names[0].known);
}

TEST_CASE("Thousands of names keep their numbers while the table grows") {
  std::string source;
  std::vector<scio::span> places;
  for (int i = 0; i < 5000; ++i) {
    const auto begin = static_cast<std::uint32_t>(source.size());
    source += "name" + std::to_string(i);
    places.push_back({begin, static_cast<std::uint32_t>(source.size())});
    source += ' ';
  }
  detail::name_table names;
  for (std::uint32_t i = 0; i < places.size(); ++i) REQUIRE(names.add(source, places[i]) == i);
  for (std::uint32_t i = 0; i < places.size(); ++i) {
    REQUIRE(names.add(source, places[i]) == i);
    REQUIRE(names.find(source, "NAME" + std::to_string(i)) == i);
  }
  CHECK(names.find(source, "name5000") == detail::none);
}

TEST_CASE("Tables number names alike wherever they lie, also when they are copied and used again") {
  std::string source;
  std::vector<scio::span> places;
  for (int i = 0; i < 300; ++i) {
    const auto begin = static_cast<std::uint32_t>(source.size());
    source += "name" + std::to_string(i % 200);
    places.push_back({begin, static_cast<std::uint32_t>(source.size())});
    source += ' ';
  }
  detail::name_table first;
  for (const scio::span place : places) first.add(source, place);
  detail::name_table second = first;
  CHECK(second.find(source, "name199") == 199);
  for (int round = 0; round < 3; ++round) {
    second.clear();
    CHECK(second.size() == 0);
    CHECK(second.find(source, "name7") == detail::none);
    for (const scio::span place : places) CHECK(second.add(source, place) == first.add(source, place));
  }
  CHECK(first.size() == 200);
}

TEST_CASE("Printed labels are told apart byte by byte") {
  const std::string_view source = "Han Lei, HAN LEI, Han Lei";
  detail::printed_table labels;
  const std::uint32_t han = labels.add(source, {0, 7});
  CHECK(labels.add(source, {9, 16}) != han);
  CHECK(labels.add(source, {18, 25}) == han);
}
