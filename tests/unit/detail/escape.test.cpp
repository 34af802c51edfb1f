// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>

#include <scio/detail/escape.hpp>

namespace {

std::string escaped(std::string_view text) {
  std::string out;
  scio::detail::append_escaped(out, text, [&out](char32_t c, std::size_t at) {
    if (c != 'x') return false;
    out += std::to_string(at);
    return true;
  });
  return out;
}

}  // namespace

TEST_CASE("an escape replaces the code points that it asks for and is told their places") {
  CHECK(escaped("") == "");
  CHECK(escaped("axbx") == "a1b3");
  CHECK(escaped("\xE4\xB8\xADx") ==
        "\xE4\xB8\xAD"
        "3");
}

TEST_CASE("bytes that are not valid UTF-8 become one replacement character each") {
  CHECK(escaped("a\xFF\xE4\xB8") == "a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE("control characters and noncharacters become replacement characters") {
  CHECK(escaped(std::string_view("\0\x1B\x7F\xC2\x85\xEF\xBF\xBE", 8)) ==
        "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE("tabs and line ends and blanks of all widths are text") {
  CHECK(escaped("\t\r\n \xC2\xA0\xE3\x80\x80") == "\t\r\n \xC2\xA0\xE3\x80\x80");
}
