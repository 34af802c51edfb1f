// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <scio/detail/scan.hpp>

namespace {

namespace detail = scio::detail;

detail::scan_result scan(std::string_view text) {
  detail::scan_result result;
  detail::scanner scanner(text, result);
  scanner.page({0, static_cast<std::uint32_t>(text.size())}, 0);
  return result;
}

std::vector<std::uint32_t> stops_of(std::string_view text) {
  const detail::scan_result result = scan(text);
  return {result.stops.begin(), result.stops.end()};
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  for (const detail::line& l : scan(text).lines) lines.emplace_back(text.substr(l.begin, l.end - l.begin));
  return lines;
}

// Lines that hold more than blanks by the book, one byte at a time.
std::vector<std::string> lines_by_the_book(std::string_view text) {
  std::vector<std::string> lines;
  const auto add = [&lines](std::string_view line) {
    const auto size = static_cast<std::uint32_t>(line.size());
    if (detail::skip_blanks(line, 0, size) != size) lines.emplace_back(line);
  };
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\n' && text[i] != '\r') continue;
    add(text.substr(begin, i - begin));
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') ++i;
    begin = i + 1;
  }
  if (begin < text.size()) add(text.substr(begin));
  return lines;
}

std::vector<std::uint32_t> stops_by_the_book(std::string_view text) {
  std::vector<std::uint32_t> stops;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (std::string_view(".?!:;").find(text[i]) != std::string_view::npos ||
        ((text[i] == '\xE3' || text[i] == '\xEF') && text.size() - i >= 3) ||  // whole in the page
        text.substr(i, 3) == "∶")
      stops.push_back(static_cast<std::uint32_t>(i));
  return stops;
}

bool same(const detail::step_masks& a, const detail::step_masks& b) {
  return a.line_ends == b.line_ends && a.stops == b.stops && a.high == b.high;
}

using strings = std::vector<std::string>;

}  // namespace

namespace {

// The widths in which this machine can look at a whole step.
std::vector<detail::step_masks> masks_of_each_width(const char* step) {
  std::vector<detail::step_masks> all;
#if defined(__GNUC__) && (defined(__SSE2__) || defined(__AARCH64EL__))
  detail::index_by_16(step, 1, &all.emplace_back());
#endif
#if defined(__GNUC__) && defined(__SSE2__)
  if (__builtin_cpu_supports("avx2")) detail::index_by_32(step, 1, &all.emplace_back());
#endif
  detail::index_of(step, detail::scan_step, &all.emplace_back());
  return all;
}

bool all_as_scalar(const char* step) {
  const detail::step_masks scalar = detail::masks_scalar(step, detail::scan_step);
  for (const detail::step_masks& masks : masks_of_each_width(step))
    if (!same(masks, scalar)) return false;
  return true;
}

}  // namespace

TEST_CASE("Vectors see each byte in each place as the scalar path does") {
  alignas(64) std::array<char, 2 * detail::scan_step> bytes{};
  for (std::size_t alignment = 0; alignment < detail::scan_step; ++alignment) {
    for (int value = 0; value < 256; ++value) {
      for (std::size_t place = 0; place < detail::scan_step; ++place) {
        bytes.fill('x');
        bytes[alignment + place] = static_cast<char>(value);
        if (!all_as_scalar(bytes.data() + alignment)) {
          CAPTURE(alignment, value, place);
          FAIL("seen otherwise");
        }
      }
    }
  }
  SUCCEED("all of them");
}

TEST_CASE("Vectors see random bytes as the scalar path does") {
  std::mt19937 random(64);
  std::array<char, detail::scan_step> bytes{};
  for (int round = 0; round < 20000; ++round) {
    for (char& c : bytes) c = static_cast<char>(random() % 256);
    REQUIRE(all_as_scalar(bytes.data()));
  }
}

TEST_CASE("Steps side by side are seen as each by itself, the last one in part") {
  std::mt19937 random(65);
  for (std::uint32_t size = 1; size < 5 * detail::scan_step; ++size) {
    std::string bytes(size, 'x');
    for (char& c : bytes) c = ".\n\xE3\xEFx y"[random() % 8];
    std::array<detail::step_masks, 5> found{};
    detail::index_of(bytes.data(), size, found.data());
    for (std::uint32_t at = 0; at < size; at += detail::scan_step) {
      CAPTURE(size, at);
      const std::uint32_t count = size - at < detail::scan_step ? size - at : detail::scan_step;
      REQUIRE(same(found[at / detail::scan_step], detail::masks_scalar(bytes.data() + at, count)));
    }
  }
}

TEST_CASE("The scalar path sees line ends and stops and bytes that are not ASCII") {
  const std::string_view text = "a\n\r.?!:;\xE3\xEF\x80,";
  const detail::step_masks masks = detail::masks_scalar(text.data(), static_cast<std::uint32_t>(text.size()));
  CHECK(masks.line_ends == 0b0000'0000'0110);
  CHECK(masks.stops == 0b0011'1111'1000);
  CHECK(masks.high == 0b0111'0000'0000);
}

TEST_CASE("The index is made in the compiler as well") {
  constexpr auto stops_in_the_compiler = [] {
    detail::scan_result result;
    constexpr std::string_view text = "Q: Why? It is a long line, longer than one step of the scanner takes.\nA: So.\n";
    detail::scanner scanner(text, result);
    scanner.page({0, static_cast<std::uint32_t>(text.size())}, 0);
    return result.stops.size() * 10 + result.lines.size();
  };
  STATIC_REQUIRE(stops_in_the_compiler() == 52);
}

TEST_CASE("Lines end with LF or CR or CR LF") {
  CHECK(lines_of("") == strings{});
  CHECK(lines_of("a") == strings{"a"});
  CHECK(lines_of("a\n") == strings{"a"});
  CHECK(lines_of("a\nb") == strings{"a", "b"});
  CHECK(lines_of("a\rb") == strings{"a", "b"});
  CHECK(lines_of("a\r\nb") == strings{"a", "b"});
  CHECK(lines_of("a\n\rb") == strings{"a", "b"});
  CHECK(lines_of("\n\n") == strings{});
  CHECK(lines_of("\n \n\xC2\xA0\n.\n\n") == strings{"."});
  CHECK(lines_of("\r\r\n\n") == strings{});
}

TEST_CASE("Line ends at the border of a step are line ends") {
  for (const std::string_view end : {"\n", "\r", "\r\n", "\n\r", "\r\r\n", "\r\n\r\n"}) {
    for (std::size_t before = 60; before <= 68; ++before) {
      CAPTURE(before);
      const std::string text = std::string(before, 'x') + std::string(end) + "y:";
      CHECK(lines_of(text) == lines_by_the_book(text));
      CHECK(stops_of(text) == stops_by_the_book(text));
      const std::string cut = std::string(before, 'x') + std::string(end);
      CHECK(lines_of(cut) == lines_by_the_book(cut));
    }
  }
}

TEST_CASE("Lines and stops of random bytes are those of a walk by the book") {
  constexpr std::string_view alphabet = "\n\r\n\rab .:;?!,\xEF\xBC\x9A\xE3\x80\x82\xFF\xE2\x88\xB6";
  std::mt19937 random(5);
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (std::size_t size = random() % 200; size > 0; --size) text += alphabet[random() % alphabet.size()];
    CAPTURE(text);
    REQUIRE(lines_of(text) == lines_by_the_book(text));
    REQUIRE(stops_of(text) == stops_by_the_book(text));
  }
}

TEST_CASE("A line knows its first stop") {
  const std::string_view text = "one. two.\nno stop\n: three\n";
  const detail::scan_result result = scan(text);
  REQUIRE(result.lines.size() == 3);
  CHECK(result.lines[0].stops == 0);
  CHECK(result.lines[1].stops == 2);
  CHECK(result.lines[2].stops == 2);
  CHECK(stops_of(text) == std::vector<std::uint32_t>{3, 8, 18});
  CHECK(result.stops[3] == detail::none);
}

TEST_CASE("The text of a line is without the blanks on both sides") {
  const std::string_view text =
      "  a b \n\xE3\x80\x80\n\xC2\xA0"
      "c\xE2\x80\x8B";
  const detail::scan_result result = scan(text);
  REQUIRE(result.lines.size() == 2);
  CHECK(result.lines[0].text_begin == 2);
  CHECK(result.lines[0].text_end == 5);
  CHECK(text.substr(result.lines[1].text_begin, result.lines[1].text_end - result.lines[1].text_begin) == "c");
}

TEST_CASE("A line does not run from one page into the next") {
  const std::string_view text = "one\rtwo\r\nthree";
  detail::scan_result result;
  detail::scanner scanner(text, result);
  SECTION("where the border is in a line") {
    scanner.page({0, 6}, 0);
    scanner.page({6, 14}, 1);
    REQUIRE(result.lines.size() == 4);
    CHECK(text.substr(result.lines[1].begin, 2) == "tw");
    CHECK(result.lines[1].end == 6);
    CHECK(result.lines[1].page == 0);
    CHECK(result.lines[2].begin == 6);
    CHECK(result.lines[2].page == 1);
  }
  SECTION("where the border is between CR and LF") {
    scanner.page({0, 8}, 0);
    scanner.page({8, 14}, 1);
    REQUIRE(result.lines.size() == 3);
    CHECK(result.lines[1].end == 7);
    CHECK(result.lines[2].begin == 9);
  }
}

TEST_CASE("A ratio sign is a stop where all of it is on the page, a quotation mark none") {
  CHECK(stops_of("记者∶“蜡”") == std::vector<std::uint32_t>{6});
  detail::scan_result cut;
  detail::scanner scanner("a∶b", cut);
  scanner.page({0, 3}, 0);
  scanner.page({3, 5}, 1);
  CHECK(cut.stops.size() == 0);
}

TEST_CASE("The first bytes that are not valid UTF-8 are remembered") {
  CHECK(scan("plain \xE9\x9F\xA9 text").invalid.empty());
  CHECK(scan("one \xFF two \xFE").invalid == scio::span{4, 5});
  CHECK(scan("cut \xE9\x9F").invalid == scio::span{4, 5});
  CHECK(scan("a\nb\n\xED\xA0\x80").invalid == scio::span{4, 5});
}

TEST_CASE("A code point across the border of a step is valid") {
  for (std::size_t before = 60; before <= 64; ++before) {
    CAPTURE(before);
    CHECK(scan(std::string(before, 'x') + "\xF0\x9F\x94\x94 bell").invalid.empty());
    const auto wrong = static_cast<std::uint32_t>(before);
    CHECK(scan(std::string(before, 'x') + "\xF0\x9F\x94 bell").invalid == scio::span{wrong, wrong + 1});
  }
}

TEST_CASE("Characters that speak of a wrong decoding are remembered and their neighbors are not") {
  CHECK(scan("today\xE9\x88\xA5\xE6\xAA\x9A").mojibake == scio::span{5, 8});
  CHECK(scan("\xE9\x94\x9B").mojibake == scio::span{0, 3});
  CHECK(scan("\xE9\x88\xA4\xE9\x94\x9A\xE9\x9F\xA9").mojibake.empty());
}
