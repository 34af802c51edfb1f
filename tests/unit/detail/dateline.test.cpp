// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <string>
#include <string_view>

#include <scio/scio.hpp>

#include "support/parse.hpp"

namespace {

scio::transcript page_with(std::string_view line) {
  return support::parse("Press conference on the price of wax on Aug. 30\n\n" + std::string(line) +
                        "\n\nCCTV:\n\nIs wax dear?\n\nLi Min:\n\nIt is.\n");
}

std::string publisher_of(const scio::transcript& t) { return std::string(t.publisher()); }

}  // namespace

TEST_CASE("A day of the week may stand before the day of a page") {
  CHECK(page_with("Last updated at: (Beijing Time) Monday, April 21, 2003").published() == scio::date{2003, 4, 21});
  CHECK(page_with("Monday, April 21, 2003").published() == scio::date{2003, 4, 21});
  CHECK(publisher_of(page_with("China Daily, Mon, April 21, 2003")) == "China Daily");
  CHECK_FALSE(page_with("Some day, April 21, 2003").published());
  CHECK(publisher_of(page_with("Sunday Harvest Times, April 21, 2003")) == "Sunday Harvest Times");
}

TEST_CASE("A publisher ends where the next field of the page begins") {
  CHECK(publisher_of(page_with("Source:Ministry of Wax Editor:Zhang Tao 2017-08-31")) == "Ministry of Wax");
  CHECK(publisher_of(page_with("Source:Wax Editor Monthly 2017-08-31")) == "Wax Editor Monthly");
}

TEST_CASE("What a page says of itself may stand on lines of their own, each below its name") {
  const scio::transcript t = page_with("Source\nMinistry of Wax\nEditor\nYao Jianing\nTime\n2018-08-31");
  CHECK(publisher_of(t) == "Ministry of Wax");
  CHECK(t.published() == scio::date{2018, 8, 31});
  CHECK(t.event_date() == scio::date{2018, 8, 30});
  CHECK(t.category().empty());
  // Without a source the time is the conference's.
  CHECK(page_with("Time\n2018-08-31").event_date() == scio::date{2018, 8, 31});
}

TEST_CASE("A clock may stand between a publisher and the day") {
  CHECK(publisher_of(page_with("(Xinhua) 15:05, March 07, 2022")) == "Xinhua");
  CHECK(page_with("(Xinhua) 15:05, March 07, 2022").published() == scio::date{2022, 3, 7});
  CHECK(publisher_of(page_with("(Xinhua) at 15:05 or so, March 07, 2022")) != "Xinhua");
}

TEST_CASE("A publisher behind a date and its mark may have a word of conferences in its name") {
  const scio::transcript t = support::parse(
      "蜡业发布会\n\n2025-07-23來源:蠟業自治區人民政府新聞發布會辦公室\n\n记者：蜡贵吗？\n\n王玲：很贵。\n");
  CHECK(publisher_of(t) == "蠟業自治區人民政府新聞發布會辦公室");
  CHECK(t.published() == scio::date{2025, 7, 23});
  CHECK(publisher_of(support::parse("蜡业局\n\n2025-07-23蠟業自治區人民政府新聞發布會\n\n记者：蜡贵吗？\n\n王玲：很贵。"
                                    "\n"))
            .empty());
}

TEST_CASE("Behind the page's clock several may publish, one of them known for it") {
  const auto below = [](std::string_view dateline) {
    return support::parse("蜡业部介绍今年蜡业发展\n\n" + std::string(dateline) +
                          "\n\n2025年9月9日上午，蜡业部举行新闻发布会。\n\n记者：蜡贵吗？\n\n王玲：很贵。\n");
  };
  const scio::transcript t = below("2025年9月10日 08:51  国务院新闻办、中国网、蜡业微报");
  CHECK(t.published() == scio::date{2025, 9, 10});
  CHECK(publisher_of(t) == "国务院新闻办、中国网、蜡业微报");
  CHECK(t.event_date() == scio::date{2025, 9, 9});
  CHECK(t.abstract() == "2025年9月9日上午，蜡业部举行新闻发布会。");
  CHECK_FALSE(below("2025年9月10日 08:51  国务院新闻办、蜡业局、油业局").published());
  CHECK(publisher_of(below("2025年9月10日 08:51  中國網")) == "中國網");
}

TEST_CASE("A title that names two ministries is no dateline") {
  for (const std::string_view line :
       {"2022年5月6日商务部、海关总署新闻发布会", "2022年5月6日 国务院新闻办公室、商务部联合举行发布会"}) {
    CAPTURE(line);
    const scio::transcript t =
        support::parse(std::string(line) + "\n\n来源：商务部\n\n记者：蜡贵吗？\n\n王玲：很贵。\n");
    CHECK(t.title() == line);
    CHECK(t.event_date() == scio::date{2022, 5, 6});
    CHECK_FALSE(t.published());
  }
}
