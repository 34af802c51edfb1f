// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <string>
#include <string_view>

#include <scio/scio.hpp>

#include "support/parse.hpp"

TEST_CASE("Governments print the date below the last speech") {
  const auto published = [](std::string_view foot) {
    return support::parse(
               "SDEV speaks to the media\n\nReporter: Is wax dear?\n\nSecretary for Development: It is.\n\n" +
               std::string(foot) + "\n")
        .published();
  };
  CHECK(published("Ends/Saturday, November 19, 2016\nIssued at HKT 12:21") == scio::date{2016, 11, 19});
  CHECK(published("2014年9月19日（星期五）\n香港時間9時28分\n列印此頁") == scio::date{2014, 9, 19});
  CHECK(published("November 19, 2016") == scio::date{2016, 11, 19});
  CHECK_FALSE(published("November 19, 2016 10:12:51"));  // a log's time
  CHECK_FALSE(published("Ends/Saturday"));
  CHECK_FALSE(published("It was November 19, 2016."));
}

TEST_CASE("Logs say on which day it was said") {
  const auto day = [](std::string_view first, std::string_view second) {
    return support::parse("蜡业发布会\n\n主持人：大家好！请王玲介绍情况。" + std::string(first) +
                          "\n\n王玲：谢谢，蜡很贵。\n\n记者：油呢？\n\n王玲：不贵。" + std::string(second) + "\n")
        .event_date();
  };
  CHECK(day("\n\n2019-03-07 10:52:20", "") == scio::date{2019, 3, 7});
  CHECK(day("[ 2019-03-07 15:35 ]", "") == scio::date{2019, 3, 7});
  CHECK(day("[ 2019-03-06 19:59 ]", "[ 2019-03-07 15:35 ]") == scio::date{2019, 3, 7});  // announced the day before
  CHECK_FALSE(day("\n\n2019-03-07", ""));                                                // a page's date
  CHECK_FALSE(day("", "\n\n2019-03-08 10:00:00"));                                       // the foot of a page
  CHECK_FALSE(day("( 03-07 10:00:46 )", ""));
  CHECK(support::parse("蜡业发布会2019年3月5日\n\n主持人：大家好！\n\n2019-03-07 10:52:20\n\n记者：蜡贵吗？\n")
            .event_date() == scio::date{2019, 3, 5});
}
