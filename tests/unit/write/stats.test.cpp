// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <scio/scio.hpp>

#include <scio/write/stats.hpp>

#include "support/parse.hpp"

namespace {

constexpr std::string_view page =
    "CCTV:\n\nTwo questions. First, why now? Second, why not? Thank you.\n\n"
    "Zhu Lan:\n\nMs. Wu will answer.\n\nWu Mei:\n\nBecause we can.\n\nZhu Lan:\n\nAnd we may.\n\n"
    "Reuters:\n\nIs that all? Thank you.\n\nZhu Lan:\n\nYes.\n";

}  // namespace

TEST_CASE("everyone who speaks is counted in the order of participants") {
  const scio::transcript t = support::parse(page);
  const std::vector<scio::speaker_stats> rows = scio::stats_of(t);
  REQUIRE(rows.size() == 4);
  REQUIRE(rows[0].speaker);
  CHECK(rows[0].speaker->name() == "CCTV");
  CHECK(rows[0].turns == 1);
  CHECK(rows[0].words == 10);
  CHECK(rows[0].asked == 1);
  CHECK(rows[0].answered == 0);
  CHECK(rows[0].points == 2);
  REQUIRE(rows[1].speaker);
  CHECK(rows[1].speaker->name() == "Zhu Lan");
  CHECK(rows[1].turns == 3);
}

TEST_CASE("a question is answered once by each who answers it") {
  const scio::transcript t = support::parse(page);
  const std::vector<scio::speaker_stats> rows = scio::stats_of(t);
  REQUIRE(rows.size() == 4);
  CHECK(rows[1].answered == 2);
  CHECK(rows[2].answered == 1);
  CHECK(rows[3].asked == 1);
}

TEST_CASE("a question that nobody answers was asked all the same") {
  const scio::transcript t =
      support::parse("CCTV:\n\nWhy so? Thank you.\n\nReuters:\n\nIs that all? Thank you.\n\nZhu Lan:\n\nYes.\n");
  CHECK(scio::to_stats(t) ==
        "speaker  role     turns  words   share  asked  answered  points\n"
        "CCTV     media        1      4   40.0%      1         0       0\n"
        "Reuters  media        1      5   50.0%      1         0       0\n"
        "Zhu Lan  speaker      1      1   10.0%      0         1       0\n"
        "total                 3     10  100.0%      2         1       0\n");
}

TEST_CASE("the table is aligned and ends with a row for all") {
  const scio::transcript t = support::parse(page);
  CHECK(scio::to_stats(t) ==
        "speaker  role     turns  words   share  asked  answered  points\n"
        "CCTV     media        1     10   38.5%      1         0       2\n"
        "Zhu Lan  speaker      3      8   30.8%      0         2       0\n"
        "Wu Mei   speaker      1      3   11.5%      0         1       0\n"
        "Reuters  media        1      5   19.2%      1         0       0\n"
        "total                 6     26  100.0%      2         2       2\n");
}

TEST_CASE("statistics as CSV have a row of titles and none for all") {
  const scio::transcript t = support::parse("Zhu Lan:\n\nSo it is.\n");
  CHECK(scio::to_stats(t, {.csv = true}) ==
        "speaker,role,turns,words,share_percent,asked,answered,points\r\nZhu Lan,speaker,1,3,100.0,0,0,0\r\n");
}

TEST_CASE("a transcript without turns has an empty table") {
  const scio::transcript t;
  CHECK(scio::stats_of(t).empty());
  CHECK(scio::to_stats(t) ==
        "speaker  role  turns  words  share  asked  answered  points\n"
        "total              0      0   0.0%      0         0       0\n");
}

TEST_CASE("shares are rounded to a tenth of a per cent") {
  CHECK(scio::detail::percent_of(1, 3) == "33.3");
  CHECK(scio::detail::percent_of(2, 3) == "66.7");
  CHECK(scio::detail::percent_of(1, 2000) == "0.1");
  CHECK(scio::detail::percent_of(0, 0) == "0.0");
  CHECK(scio::detail::percent_of(0xFFFFFFFFU, 0xFFFFFFFFU) == "100.0");
}

TEST_CASE("a name cannot move the cursor of a terminal") {
  CHECK(scio::detail::one_line("a\x1B[2J\tb\nc") == "a\xEF\xBF\xBD[2J b c");
}
