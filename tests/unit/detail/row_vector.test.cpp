// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <scio/detail/row_vector.hpp>

namespace {

using scio::detail::row_vector;

struct row {
  std::uint32_t value = 7;
  friend constexpr bool operator==(const row&, const row&) = default;
};

row_vector<char> chars(std::string_view text) {
  row_vector<char> out;
  out.assign(text.data(), text.data() + text.size());
  return out;
}
std::string as_string(const row_vector<char>& v) { return std::string(v.begin(), v.end()); }

}  // namespace

TEST_CASE("Rows that are added stay where they were put, however often all of them move") {
  row_vector<std::uint32_t> v;
  for (std::uint32_t i = 0; i < 1000; ++i) v.push_back(i);
  REQUIRE(v.size() == 1000);
  for (std::uint32_t i = 0; i < 1000; ++i) REQUIRE(v[i] == i);
  CHECK(v.front() == 0);
  CHECK(v.back() == 999);
}

TEST_CASE("A row of the vector itself may be added while all of them move") {
  row_vector<std::uint32_t> v;
  v.push_back(5);
  for (std::uint32_t i = 0; i < 100; ++i) v.push_back(v.front());
  v.resize(300, v.front());
  REQUIRE(v.size() == 300);
  for (const std::uint32_t value : v) REQUIRE(value == 5);
}

TEST_CASE("A new row is as good as new where an old one lay") {
  row_vector<row> v;
  v.add_row().value = 1;
  v.clear();
  CHECK(v.add_row() == row{});
  v.back().value = 2;
  v.clear();
  v.resize(2);
  CHECK(v[0] == row{});
}

TEST_CASE("Clearing and assigning keep the memory, moving and swapping hand it over") {
  row_vector<char> a = chars("wax and oil");
  const char* const memory = a.data();
  a.clear();
  CHECK(a.empty());
  a = chars("wax");
  row_vector<char> b = chars("a longer text than the other");
  const char* const others = b.data();
  b = a;
  CHECK(b.data() == others);
  CHECK(as_string(b) == "wax");
  row_vector<char> c(std::move(b));
  CHECK(c.data() == others);
  CHECK(b.empty());  // NOLINT(bugprone-use-after-move): a vector that was moved from is empty
  c.swap(a);
  CHECK(a.data() == others);
  CHECK(c.data() != memory);
  row_vector<char>& same = a;
  a = std::move(same);
  CHECK(as_string(a) == "wax");
  a = same;
  CHECK(as_string(a) == "wax");
}

TEST_CASE("Rows are put in between, taken off at both ends and put behind") {
  row_vector<char> v = chars("ace");
  v.insert(1, 'b');
  v.insert(v.size(), 'f');
  v.insert(0, '_');
  CHECK(as_string(v) == "_abcef");
  v.erase_front(2);
  v.pop_back();
  CHECK(as_string(v) == "bce");
  const std::string_view more = "fg";
  v.append(more.data(), more.data() + more.size());
  CHECK(as_string(v) == "bcefg");
  v.assign(2, 'x');
  CHECK(as_string(v) == "xx");
}

TEST_CASE("Vectors are the same where their rows are, whatever room they have") {
  row_vector<char> a = chars("wax");
  row_vector<char> b;
  b.reserve(100);
  const char* const room = b.data();
  for (const char c : std::string_view("wax")) b.push_back(c);
  CHECK(b.data() == room);
  CHECK(a == b);
  b.push_back('!');
  CHECK_FALSE(a == b);
  b.pop_back();
  b.back() = 'y';
  CHECK_FALSE(a == b);
  CHECK(row_vector<char>() == row_vector<char>());
}

TEST_CASE("Vectors work while the program is compiled") {
  constexpr auto sum = [] {
    row_vector<std::uint32_t> v;
    for (std::uint32_t i = 1; i <= 10; ++i) v.push_back(i);
    v.add_row() = 45;
    row_vector<std::uint32_t> copy = v;
    copy.erase_front(1);
    std::uint32_t all = 0;
    for (const std::uint32_t value : copy) all += value;
    return all;
  };
  STATIC_REQUIRE(sum() == 99);
}
