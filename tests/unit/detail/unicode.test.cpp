// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <scio/detail/unicode.hpp>

#include "support/faults.hpp"

namespace {

namespace detail = scio::detail;
using namespace std::string_view_literals;

std::string encoded(char32_t c) {
  const auto byte = [](char32_t bits) { return static_cast<char>(bits); };
  if (c < 0x80) return {byte(c)};
  if (c < 0x800) return {byte(0xC0 | c >> 6), byte(0x80 | (c & 0x3F))};
  if (c < 0x10000) return {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
  return {byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 0x3F)), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
}

std::uint32_t skipped(std::string_view text) {
  return detail::skip_blanks(text, 0, static_cast<std::uint32_t>(text.size()));
}
std::uint32_t trimmed(std::string_view text) {
  return detail::trim_end(text, 0, static_cast<std::uint32_t>(text.size()));
}

}  // namespace

TEST_CASE("Every code point is read back as it was encoded and surrogates are not") {
  for (char32_t c = 0; c <= 0x110010; ++c) {
    const std::string bytes = encoded(c);
    const detail::code_point found = detail::decode(bytes, 0);
    const bool valid = c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF);
    if (found.valid != valid || found.size != (valid ? bytes.size() : 1) || found.value != (valid ? c : 0xFFFD)) {
      CAPTURE(static_cast<std::uint32_t>(c));
      FAIL("read wrongly");
    }
  }
  SUCCEED("all of them");
}

TEST_CASE("What is not valid UTF-8 is one byte of the replacement character") {
  const std::string_view text = GENERATE(
      as<std::string_view>(), "\x80", "\xBF", "\xC0\xAF", "\xC1\xBF", "\xC3", "\xC3(", "\xE0\x80\xAF", "\xE0\x9F\xBF",
      "\xE2\x82", "\xE2(\xA1", "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x80\x80\xAF", "\xF0\x8F\xBF\xBF", "\xF0\x9F\x94",
      "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xF8\x88\x80\x80\x80", "\xFE", "\xFF");
  const detail::code_point c = detail::decode(text, 0);
  CHECK_FALSE(c.valid);
  CHECK(c.size == 1);
  CHECK(c.value == 0xFFFD);
}

TEST_CASE("A sequence is not read past the end of the text") {
  const std::string_view bell = "\xF0\x9F\x94\x94";
  for (std::size_t size = 1; size < 4; ++size) CHECK_FALSE(detail::decode(bell.substr(0, size), 0).valid);
  CHECK(detail::decode(bell, 0).valid);
  CHECK_FALSE(detail::decode(bell, 1).valid);
}

TEST_CASE("Code points counted from the end are those counted from the start") {
  const std::string_view text =
      "a\xC3\xA9\xE9\x9F\xA9\xF0\x9F\x94\x94\x80\xC3\xE9\x9F\xF0\x9F\x94\xED\xA0\x80z\xFF\xEF\xBB\xBF";
  for (std::size_t end = 1; end <= text.size(); ++end) {
    if (!support::is_code_point_border(text, end)) continue;
    std::size_t begin = 0;
    while (begin + detail::decode(text, begin).size < end) begin += detail::decode(text, begin).size;
    CAPTURE(end);
    CHECK(detail::size_before(text, end) == end - begin);
  }
}

TEST_CASE("A code point that is cut off at the end is seen as single bytes") {
  CHECK(detail::size_before("\xE9\x9F\xA9", 2) == 1);
  CHECK(detail::size_before("\x9F\xA9\x80\x80\x80", 5) == 1);
}

TEST_CASE("Blanks of every width are blank and so are characters of none") {
  for (const char32_t c : {U' ', U'\t', U'\0', U'\x7F', U'\u00A0', U'\u00AD', U'\u2000', U'\u2003', U'\u200B',
                           U'\u200D', U'\u200F', U'\u202F', U'\u205F', U'\u2060', U'\u3000', U'\uFEFF'}) {
    CAPTURE(static_cast<std::uint32_t>(c));
    CHECK(detail::is_blank(c));
  }
}

TEST_CASE("Line ends and marks that print are not blank") {
  for (const char32_t c : {U'\n', U'\r', U'!', U'~', U'a', U'\u0080', U'\u00A1', U'\u1FFF', U'\u2010', U'\u2014',
                           U'\u202E', U'\u3001', U'\u3002', U'\u2E80', U'\uFFFD'}) {
    CAPTURE(static_cast<std::uint32_t>(c));
    CHECK_FALSE(detail::is_blank(c));
  }
}

TEST_CASE("Blanks are skipped up to the first character that is none") {
  CHECK(skipped("") == 0);
  CHECK(skipped("a ") == 0);
  CHECK(skipped(" \t a") == 3);
  CHECK(skipped("\xC2\xA0\xE3\x80\x80\xE2\x80\x8B"
                "a") == 8);
  CHECK(skipped("  \n") == 2);
  CHECK(skipped("   ") == 3);
  CHECK(skipped(" \xFF") == 1);
  CHECK(skipped("\xE3\x80\x81") == 0);
  CHECK(detail::skip_blanks("\xE3\x80\x80", 0, 2) == 0);
}

TEST_CASE("Blanks are trimmed back to the last character that is none") {
  CHECK(trimmed("") == 0);
  CHECK(trimmed("a") == 1);
  CHECK(trimmed("a \t ") == 1);
  CHECK(trimmed("a\xC2\xA0\xE3\x80\x80\xE2\x80\x8B") == 1);
  CHECK(trimmed("a\n ") == 2);
  CHECK(trimmed("   ") == 0);
  CHECK(trimmed("a\xFF ") == 2);
  CHECK(trimmed("\xE9\x9F\xA9 ") == 3);
  CHECK(detail::trim_end("a    ", 3, 5) == 3);
}

TEST_CASE("Han characters are told from kana and from full-width punctuation") {
  for (const char32_t c : {U'\u4E00', U'\u9FFF', U'\u3400', U'\u4DBF', U'\u97E9'}) CHECK(detail::is_han(c));
  for (const char32_t c : {U'\u4DC0', U'\uA000', U'\u33FF', U'\u3042', U'\uFF1A', U'\u3002', U'a'})
    CHECK_FALSE(detail::is_han(c));
}

TEST_CASE("Letters and digits are those of ASCII whatever the locale") {
  for (int i = 0; i < 256; ++i) {
    const char c = static_cast<char>(i);
    CAPTURE(i);
    CHECK(detail::is_lower(c) == (i >= 'a' && i <= 'z'));
    CHECK(detail::is_upper(c) == (i >= 'A' && i <= 'Z'));
    CHECK(detail::is_letter(c) == (detail::is_lower(c) || detail::is_upper(c)));
    CHECK(detail::is_digit(c) == (i >= '0' && i <= '9'));
    CHECK(detail::is_word_byte(c) == (detail::is_letter(c) || detail::is_digit(c) || i >= 0x80));
    CHECK(detail::to_lower(c) == (i >= 'A' && i <= 'Z' ? static_cast<char>(i + 32) : c));
  }
}
