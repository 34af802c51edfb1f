// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <string>
#include <string_view>

#include <scio/scio.hpp>

#include "support/parse.hpp"

namespace {

scio::language language_of(std::string_view text) { return support::parse(text).language(); }

}  // namespace

TEST_CASE("A text without a letter is taken for English") {
  CHECK(language_of("") == scio::language::english);
  CHECK(language_of("12:30\n\n---\n") == scio::language::english);
}

TEST_CASE("A text is in the language of most of it") {
  CHECK(language_of("Good morning. The lamps are lit.\n") == scio::language::english);
  CHECK(language_of("大家上午好。灯都亮了。\n") == scio::language::chinese);
}

TEST_CASE("A few words of the other language do not make a text bilingual") {
  CHECK(language_of("The lamp is called 灯塔 in the north and shines on every ship that passes by.\n") ==
        scio::language::english);
  CHECK(language_of("灯塔的英文是 lighthouse，照亮每一艘路过的船。\n") == scio::language::chinese);
}

TEST_CASE("A text that says all twice is bilingual") {
  CHECK(language_of("大家上午好。灯都亮了。\nGood morning to all of you. The lamps are lit.\n") ==
        scio::language::bilingual);
}

TEST_CASE("A quarter of the text is enough to be bilingual and less is not") {
  const std::string_view english =
      "Good morning to all of you. The lamps have been lit since the evening of yesterday, all ninety of them.\n";
  const std::string_view chinese = "灯都亮了。\n";
  CHECK(language_of("Good morning to all of you. The lamps have been lit since the evening of June.\n" +
                    std::string(chinese)) == scio::language::bilingual);
  std::string text(english);
  text += chinese;
  CHECK(language_of(text) == scio::language::english);
  text += chinese;
  text += chinese;
  text += chinese;
  CHECK(language_of(text) == scio::language::bilingual);
}
