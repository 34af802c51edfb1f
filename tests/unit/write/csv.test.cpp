// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <scio/pages.hpp>
#include <scio/scio.hpp>

#include <scio/write/csv.hpp>

#include "support/parse.hpp"

namespace {

std::string cell(std::string_view text) {
  std::string out;
  scio::detail::csv_row(out).text(text);
  return out;
}

constexpr std::string_view turn_titles =
    "turn,page,kind,speaker,role,position,label,exchange,paragraphs,words,text\r\n";
constexpr std::string_view point_titles = "turn,path,ordinal,marker,announced,speaker,asker,text\r\n";

}  // namespace

TEST_CASE("a cell is quoted only where RFC 4180 wants it") {
  CHECK(cell("") == "");
  CHECK(cell("plain text; 'quoted'") == "plain text; 'quoted'");
  CHECK(cell("a,b") == "\"a,b\"");
  CHECK(cell("say \"yes\"") == "\"say \"\"yes\"\"\"");
  CHECK(cell("a\nb") == "\"a\nb\"");
  CHECK(cell("a\rb") == "\"a\rb\"");
  CHECK(cell(" a ") == "\" a \"");
}

TEST_CASE("a cell that a spreadsheet would run has an apostrophe in front") {
  CHECK(cell("=1+1") == "'=1+1");
  CHECK(cell("+86") == "'+86");
  CHECK(cell("-18 degrees") == "'-18 degrees");
  CHECK(cell("@SUM(A1)") == "'@SUM(A1)");
  CHECK(cell("\tx") == "'\tx");
  CHECK(cell("\rx") == "\"'\rx\"");
  CHECK(cell("=A1,\"B\"") == "\"'=A1,\"\"B\"\"\"");
  for (const std::string sign : {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"})  // full-width
    CHECK(cell(sign + "1") == "'" + sign + "1");
  const std::string unseen = "\xEF\xBB\xBF\xE2\x80\x8B";
  CHECK(cell(unseen + "=1") == "'" + unseen + "=1");
  CHECK(cell(unseen + "1=") == unseen + "1=");
  CHECK(cell(unseen) == unseen);
  CHECK(cell("a=b") == "a=b");
}

TEST_CASE("a cell is valid UTF-8 without control characters") {
  CHECK(cell(std::string_view("a\0\xFF", 3)) == "a\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE("a row has commas between cells and ends with CR LF") {
  std::string out;
  scio::detail::csv_row row(out);
  row.text("a");
  row.number(7U);
  row.number(std::optional<std::uint32_t>());
  row.text("");
  row.end();
  row.text("b");
  row.end();
  CHECK(out == "a,7,,\r\nb\r\n");
}

TEST_CASE("an empty transcript has a row of titles") {
  const scio::transcript t;
  CHECK(scio::to_csv(t) == turn_titles);
  CHECK(scio::to_csv(t, {.points = true}) == point_titles);
  CHECK(scio::to_csv(t, {.byte_order_mark = true}) == "\xEF\xBB\xBF" + std::string(turn_titles));
}

TEST_CASE("each turn is a row") {
  const scio::transcript t =
      support::parse("CCTV:\n\nWhy? Thank you.\n\nZhu Lan:\n\nYes, \"so\".\n\nAnd so on.\n", {.page_number = 4});
  CHECK(scio::to_csv(t) == std::string(turn_titles) +
                               "1,4,question,CCTV,media,,CCTV,1,1,3,Why? Thank you.\r\n"
                               "2,4,answer,Zhu Lan,speaker,,Zhu Lan,1,2,5,\"Yes, \"\"so\"\".\nAnd so on.\"\r\n");
}

TEST_CASE("each point is a row with its path and who asked") {
  const scio::transcript t = support::parse(
      "CCTV:\n\nWhat will you do? Thank you.\n\nZhu Lan:\n\nWe will do the following two things.\n\n"
      "First, we dig in two places: (1) at home; (2) abroad.\n\nSecond, we plant.\n");
  CHECK(scio::to_csv(t, {.points = true}) ==
        std::string(point_titles) +
            "2,1,1,First,2,Zhu Lan,CCTV,\"First, we dig in two places: (1) at home; (2) abroad.\"\r\n"
            "2,1.1,1,(1),2,Zhu Lan,CCTV,(1) at home;\r\n"
            "2,1.2,2,(2),2,Zhu Lan,CCTV,(2) abroad.\r\n"
            "2,2,2,Second,2,Zhu Lan,CCTV,\"Second, we plant.\"\r\n");
}

TEST_CASE("pages without numbers are counted") {
  const scio::page_text pages[] = {{"CCTV:\n\nWhy? Thank you.\n", 0}, {"Zhu Lan:\n\nBecause.\n", 0}};
  const std::string out = scio::to_csv(support::parse_pages(pages));
  CHECK(out.find("\r\n1,1,question,") != out.npos);
  CHECK(out.find("\r\n2,2,answer,") != out.npos);
}
