// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <scio/pages.hpp>
#include <scio/scio.hpp>
#include <scio/write/diagnostic.hpp>

namespace {

std::string drawn(const scio::transcript& t, std::string_view file = "page.txt") {
  std::string out;
  for (const scio::diagnostic d : t.diagnostics()) scio::write_diagnostic(out, t, d, file);
  return out;
}

// The line of the source and the caret's line of the only diagnostic.
struct drawing {
  std::string source;
  std::string caret;
};

drawing drawing_of(std::string_view text) {
  const scio::transcript t = scio::parse(text);
  REQUIRE(t.diagnostics().size() == 1);
  const std::string all = drawn(t);
  const std::size_t first = all.find('\n') + 1;
  const std::size_t second = all.find('\n', first) + 1;
  REQUIRE(all.back() == '\n');
  return {all.substr(first, second - first - 1), all.substr(second, all.size() - second - 1)};
}

std::string invalid_byte_between(std::string_view before, std::string_view after) {
  return "Zhu Lan:\n" + std::string(before) + "\xFF" + std::string(after) + "\n";
}

}  // namespace

TEST_CASE("A diagnostic is drawn as compilers draw theirs") {
  const scio::transcript t = scio::parse("Zhu Lan:\nWelcome.\nThere are three aspects: First, oil. Second, wax.\n");
  CHECK(drawn(t, "content_1.htm") ==
        "content_1.htm:3:11: warning: the list has not as many points as the sentence before it announces "
        "[announced-count-mismatch]\n"
        "There are three aspects: First, oil. Second, wax.\n"
        "          ^\n");
}

TEST_CASE("The severity and the code of a diagnostic are printed") {
  CHECK(drawn(scio::parse("")) == "page.txt:1:1: note: nobody speaks on this page [no-turns]\n\n^\n");
  const char byte = 'x';
  const scio::transcript t = scio::parse_view(std::string_view(&byte, 0xFFFFFFFF));
  CHECK(drawn(t) ==
        "page.txt:1:1: error: the source is longer than 4294967294 bytes and was not parsed [input-too-large]\n\n^\n");
}

TEST_CASE("Drawing appends to what is there") {
  const scio::transcript t = scio::parse("");
  std::string out = "before\n";
  scio::write_diagnostic(out, t, t.diagnostics()[0], "page.txt");
  CHECK(out == "before\n" + drawn(t));
}

TEST_CASE("The caret stands below the place counted in code points") {
  const drawing d = drawing_of(invalid_byte_between("\xE9\x9F\xA9 \xF0\x9F\x94\x94 ", " bell."));
  CHECK(d.source == "\xE9\x9F\xA9 \xF0\x9F\x94\x94 \xEF\xBF\xBD bell.");
  CHECK(d.caret == "    ^");
}

TEST_CASE("Blanks and control characters are drawn as one blank each") {
  const drawing d =
      drawing_of(invalid_byte_between("a\tb\xC2\xA0"
                                      "c\x1B[31m\xE3\x80\x80"
                                      "d\xC2\x9B"
                                      "31m",
                                      "\x07."));
  CHECK(d.source == "a b c [31m d 31m\xEF\xBF\xBD .");
  CHECK(d.caret == std::string(16, ' ') + "^");
}

TEST_CASE("Only the line of the place is drawn whatever ends it") {
  for (const std::string_view end : {"\n", "\r", "\r\n"}) {
    const std::string text = "Zhu Lan:" + std::string(end) + "one \xFF two" + std::string(end) + "three";
    const scio::transcript t = scio::parse(text);
    CHECK(drawn(t) ==
          "page.txt:2:5: warning: bytes that are not valid UTF-8 [invalid-utf8]\none \xEF\xBF\xBD two\n    ^\n");
  }
}

TEST_CASE("Of a long line the part round the place is drawn") {
  const drawing d = drawing_of(invalid_byte_between(std::string(500, 'b'), std::string(500, 'a')));
  CHECK(d.source.size() < 200);
  const std::size_t place = d.caret.size() - 1;
  CHECK(d.caret == std::string(place, ' ') + "^");
  CHECK(d.source.substr(place, 3) == "\xEF\xBF\xBD");
  CHECK(d.source.substr(0, place) == std::string(place, 'b'));
  CHECK(d.source.substr(place + 3) == std::string(d.source.size() - place - 3, 'a'));
  CHECK(place >= 20);
  CHECK(d.source.size() - place >= 20);
}

TEST_CASE("A line of moderate length is drawn whole") {
  const drawing d = drawing_of(invalid_byte_between(std::string(50, 'b'), std::string(35, 'a')));
  CHECK(d.source == std::string(50, 'b') + "\xEF\xBF\xBD" + std::string(35, 'a'));
  CHECK(d.caret == std::string(50, ' ') + "^");
}

TEST_CASE("Lines are counted in the page that the place is on") {
  const scio::page_text pages[] = {{"Zhu Lan:\nWelcome to this press conference.\n", 1},
                                   {"He Jun:\nGood morning \xFF to all.\n", 2}};
  const scio::transcript t = scio::parse_pages(pages);
  REQUIRE(t.diagnostics().size() == 1);
  CHECK(t.locate(t.diagnostics()[0].span().begin) == scio::position{4, 14});
  CHECK(drawn(t, "page_2") ==
        "page_2:2:14: warning: bytes that are not valid UTF-8 [invalid-utf8]\nGood morning \xEF\xBF\xBD to all.\n"
        "             ^\n");
}

TEST_CASE("A drawing ends with its page where no line end stands between two") {
  const scio::page_text pages[] = {{"He Jun:\nGood morning \xFF to all.", 1}, {"Wu Mei:\nThe lamps are lit.\n", 2}};
  const scio::transcript t = scio::parse_pages(pages);
  REQUIRE(t.diagnostics().size() == 1);
  CHECK(drawn(t, "page_1") ==
        "page_1:2:14: warning: bytes that are not valid UTF-8 [invalid-utf8]\nGood morning \xEF\xBF\xBD to all.\n"
        "             ^\n");
}

TEST_CASE("A drawing begins with its page where no line end stands between two") {
  const scio::page_text pages[] = {{"He Jun:\nGood morning to all.", 1}, {"\xFF Good evening.\n", 2}};
  const scio::transcript t = scio::parse_pages(pages);
  REQUIRE(t.diagnostics().size() == 1);
  CHECK(drawn(t, "page_2") ==
        "page_2:1:1: warning: bytes that are not valid UTF-8 [invalid-utf8]\n\xEF\xBF\xBD Good evening.\n^\n");
}
