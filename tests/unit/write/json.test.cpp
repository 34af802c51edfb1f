// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <scio/pages.hpp>
#include <scio/scio.hpp>
#include <scio/write/json.hpp>

#include "support/json_grammar.hpp"
#include "support/pages.hpp"
#include "support/parse.hpp"

namespace {

using namespace std::string_view_literals;

std::string written(std::string_view text) {
  std::string out;
  scio::detail::append_json_string(out, text);
  return out;
}

bool holds(const std::string& json, std::string_view part) { return json.find(part) != std::string::npos; }

constexpr std::string_view small_page =
    "Han Lei:\nWelcome. Two points: First, oil. Second, wax.\nCCTV:\nWhy?\nHan Lei:\nSo.\n";

}  // namespace

// Strings -------------------------------------------------------------------------------------------------------------

TEST_CASE("Text of any script is written as it is") {
  CHECK(written("") == "\"\"");
  CHECK(written("Han Lei") == "\"Han Lei\"");
  CHECK(written("/ ' < > &") == "\"/ ' < > &\"");
  CHECK(written("\xE9\x9F\xA9 \xC3\xA9 \xF0\x9F\x94\x94") == "\"\xE9\x9F\xA9 \xC3\xA9 \xF0\x9F\x94\x94\"");
}

TEST_CASE("What would end or break a JSON string is escaped") {
  CHECK(written("a\"b") == "\"a\\\"b\"");
  CHECK(written("a\\b") == "\"a\\\\b\"");
  CHECK(written("a\nb\rc\td") == "\"a\\nb\\rc\\td\"");
  CHECK(written("\0"sv) == "\"\\u0000\"");
  CHECK(written("\x01\x1F\x7F") == "\"\\u0001\\u001f\\u007f\"");
  CHECK(written("\b\f\v") == "\"\\u0008\\u000c\\u000b\"");
}

TEST_CASE("Every byte alone is written as valid JSON") {
  for (int i = 0; i < 256; ++i) {
    CAPTURE(i);
    const std::string text(1, static_cast<char>(i));
    CHECK(support::is_json(written(text)));
    CHECK(support::is_json(written("a" + text + "b")));
    if (i >= 0x80) CHECK(written(text) == "\"\xEF\xBF\xBD\"");
  }
}

TEST_CASE("Each byte that is not valid UTF-8 becomes one replacement character") {
  CHECK(written("\xFFx\xFE") == "\"\xEF\xBF\xBDx\xEF\xBF\xBD\"");
  CHECK(written("\xE9\x9F") == "\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
  CHECK(written("\xED\xA0\x80") == "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
  CHECK(written("\xC0\xAF") == "\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
}

// Whole transcripts ---------------------------------------------------------------------------------------------------

TEST_CASE("An empty transcript has all members and nothing in them") {
  CHECK(scio::to_json(scio::transcript()) == R"({
  "schema": "scio-transcript/1",
  "kind": "news",
  "language": "en",
  "title": null,
  "breadcrumbs": [],
  "category": null,
  "abstract": null,
  "publisher": null,
  "published": null,
  "place": null,
  "event_date": null,
  "event_time": null,
  "pages": [],
  "participants": [],
  "turns": [],
  "exchanges": [],
  "diagnostics": []
}
)");
}

TEST_CASE("A conversation is written with a member a line") {
  CHECK(scio::to_json(support::parse(small_page)) == R"({
  "schema": "scio-transcript/1",
  "kind": "transcript",
  "language": "en",
  "title": null,
  "breadcrumbs": [],
  "category": null,
  "abstract": null,
  "publisher": null,
  "published": null,
  "place": null,
  "event_date": null,
  "event_time": null,
  "pages": [
    {
      "number": null,
      "count": null
    }
  ],
  "participants": [
    {
      "name": "Han Lei",
      "honorific": null,
      "position": null,
      "role": "speaker",
      "listed": false,
      "labels": [
        "Han Lei"
      ]
    },
    {
      "name": "CCTV",
      "honorific": null,
      "position": null,
      "role": "media",
      "listed": false,
      "labels": [
        "CCTV"
      ]
    }
  ],
  "turns": [
    {
      "speaker": 0,
      "label": "Han Lei",
      "kind": "statement",
      "page": 0,
      "continued": false,
      "paragraphs": [
        "Welcome. Two points: First, oil. Second, wax."
      ],
      "enumerations": [
        {
          "announced": 2,
          "points": [
            {
              "ordinal": 1,
              "marker": "First",
              "paragraph": 0,
              "text": "First, oil.",
              "enumerations": []
            },
            {
              "ordinal": 2,
              "marker": "Second",
              "paragraph": 0,
              "text": "Second, wax.",
              "enumerations": []
            }
          ]
        }
      ]
    },
    {
      "speaker": 1,
      "label": "CCTV",
      "kind": "question",
      "page": 0,
      "continued": false,
      "paragraphs": [
        "Why?"
      ],
      "enumerations": []
    },
    {
      "speaker": 0,
      "label": "Han Lei",
      "kind": "answer",
      "page": 0,
      "continued": false,
      "paragraphs": [
        "So."
      ],
      "enumerations": []
    }
  ],
  "exchanges": [
    {
      "question": 1,
      "answers": [
        2
      ],
      "follow_up_of": null
    }
  ],
  "diagnostics": []
}
)");
}

TEST_CASE("On one line there is no blank that is not text") {
  CHECK(scio::to_json(support::parse("Q: Why?"), {.indent = false}) ==
        R"({"schema":"scio-transcript/1","kind":"transcript","language":"en","title":null,"breadcrumbs":[],)"
        R"("category":null,"abstract":null,"publisher":null,"published":null,"place":null,"event_date":null,)"
        R"("event_time":null,"pages":[{"number":null,"count":null}],"participants":[],"turns":[{"speaker":null,)"
        R"("label":"Q","kind":"question","page":0,"continued":false,"paragraphs":["Why?"],"enumerations":[]}],)"
        R"("exchanges":[],"diagnostics":[{"severity":"warning","code":"unanswered-question","line":1,"column":1,)"
        R"("message":"nobody answers this question"}]})"
        "\n");
}

TEST_CASE("Spans are given where they are asked for and only there") {
  const scio::transcript t = support::parse(small_page);
  const std::string plain = scio::to_json(t, {.indent = false});
  const std::string spans = scio::to_json(t, {.spans = true, .indent = false});
  CHECK_FALSE(holds(plain, "\"span\""));
  CHECK(holds(plain, R"("paragraphs":["Why?"])"));
  CHECK(holds(spans, R"("paragraphs":[{"text":"Why?","span":[61,65]}])"));
  CHECK(holds(spans, R"("text":"First, oil.","enumerations":[],"span":[30,41]})"));
  CHECK(holds(spans, R"(],"span":[30,54]}],"span":[0,54]})"));
  CHECK(holds(spans, R"("labels":["Han Lei"],"span":[0,7]})"));
  CHECK(holds(scio::to_json(t, {.spans = true}), "\"span\": [61, 65]"));
}

TEST_CASE("The header is written with dates and times as ISO 8601 has them") {
  const std::string json = scio::to_json(support::parse(support::headless_page), {.indent = false});
  CHECK(holds(json, R"("place":"Beijing","event_date":"2021-06-07","event_time":"10:00")"));
  const std::string own_line =
      scio::to_json(support::parse(support::own_line_page, {.page_number = 2}), {.indent = false});
  CHECK(holds(own_line, R"("title":"Press conference on the upkeep of lighthouses and harbor lamps",)"));
  CHECK(holds(own_line, R"("breadcrumbs":["Home","Press Room"],"category":"Economy","abstract":"The State)"));
  CHECK(holds(own_line,
              R"("publisher":"China.org.cn","published":"2023-03-21","place":null,"event_date":"2023-03-01",)"));
  CHECK(holds(own_line, R"("pages":[{"number":2,"count":3}])"));
  CHECK(holds(own_line,
              R"({"name":"Han Lei","honorific":"Mr.","position":"vice minister of harbors, and head of the Lamp )"
              R"(Bureau","role":"speaker","listed":true,"labels":["Han Lei"]})"));
  CHECK(holds(own_line, R"({"question":6,"answers":[7],"follow_up_of":0})"));
}

TEST_CASE("A point of several paragraphs has a line feed between them and its paragraph is counted in its turn") {
  const std::string json = scio::to_json(support::parse(support::own_line_page), {.indent = false});
  CHECK(holds(json,
              R"({"ordinal":3,"marker":"Third","paragraph":5,"text":"Third, the towers.\nThe northern tower has a new )"
              R"(door. It cost 4.5 million yuan.","enumerations":[]})"));
  CHECK(holds(json, R"({"ordinal":2,"marker":"Second","paragraph":3,)"));
}

TEST_CASE("Nested lists are written inside their point") {
  const std::string json = scio::to_json(support::parse(support::own_line_page), {.indent = false});
  CHECK(holds(
      json, R"(painted as well.","enumerations":[{"announced":2,"points":[{"ordinal":1,"marker":"first","paragraph":3,)"
            R"("text":"first, they learn to row;","enumerations":[]},)"));
}

TEST_CASE("A list without an announced count says null") {
  const std::string json = scio::to_json(support::parse("Q: First, why? Second, how?"), {.indent = false});
  CHECK(holds(json, R"("enumerations":[{"announced":null,"points":[{"ordinal":1,)"));
}

TEST_CASE("Writing appends to what is there") {
  std::string out = "before ";
  scio::write_json(out, scio::transcript(), {.indent = false});
  CHECK(out.substr(0, 9) == "before {\"");
  CHECK(out.substr(7) == scio::to_json(scio::transcript(), {.indent = false}));
}

TEST_CASE("Whatever bytes were parsed the result is valid JSON") {
  for (const bool spans : {false, true})
    for (const bool indent : {false, true}) {
      const scio::json_options options{.spans = spans, .indent = indent};
      for (const support::sample& page : support::samples) {
        CAPTURE(page.name, spans, indent);
        CHECK(support::is_json(scio::to_json(support::parse(page.text), options)));
      }
      CHECK(support::is_json(scio::to_json(support::parse(support::rough_page), options)));
      CHECK(support::is_json(scio::to_json(support::parse("Q\"\\\x01: Why \"\\\t\x02?\xFF\xC3"), options)));
    }
}

TEST_CASE("The grammar that the tests above rely on knows JSON from what is none") {
  for (const std::string_view json : {"null", " [ 1 , -20 ] ", R"({"a":{"b":[]},"c":"\u00e9\n"})", "\"\xE9\x9F\xA9\""})
    CHECK(support::is_json(json));
  for (const std::string_view other : {"", "{", "[1,]", "{\"a\"}", "{a:1}", "01", "\"\n\"", "\"\xFF\"", "\"\xE9\x9F\"",
                                       "\"\\x\"", "nul", "[] []", "\"\\u12\"", "'a'"})
    CHECK_FALSE(support::is_json(other));
}
