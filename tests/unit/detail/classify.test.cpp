// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <scio/scio.hpp>

#include "support/outline.hpp"

// What the whole page says of its lines.

namespace {

using strings = std::vector<std::string>;

}  // namespace

TEST_CASE("A headline on top is no label of Chinese speech") {
  constexpr std::string_view turns = "\n\n记者：蜡贵吗？\n李敏：很贵。\n";
  CHECK(support::labels_of(scio::parse("温总理：除了当好公仆没有别的权力" + std::string(turns))) ==
        strings{"记者", "李敏"});
  CHECK(support::labels_of(scio::parse("李敏：大家好。" + std::string(turns))) == strings{"李敏", "记者", "李敏"});
}

TEST_CASE("One word that comes back often behind questions is who answers them") {
  constexpr std::string_view page =
      "CNN: We like what you do. Why do ministries not do so?\nCai: We tell them what it is good for.\n"
      "Dow Jones: Will foreign journalists be let in?\nCai: We will convey that wish.\n"
      "NBC News: How should we handle secrets?\nCai: There are three rules.\n";
  const scio::transcript t = scio::parse(page);
  REQUIRE(support::labels_of(t) == strings{"CNN", "Cai", "Dow Jones", "Cai", "NBC News", "Cai"});
  CHECK(t.turns()[1].explain().has(scio::label_evidence::answers));
  // Behind what does not ask it is a word.
  CHECK(support::labels_of(scio::parse(
            "CNN: Wax is dear.\nResult: Oil is cheap.\nDow Jones: Oil is cheap.\nResult: Wax "
            "is dear.\nNBC News: So it is.\nResult: Nothing.\n")) == strings{"CNN", "Dow Jones", "NBC News"});
}

TEST_CASE("Governments print the date below the last speech") {
  const auto published = [](std::string_view foot) {
    return scio::parse("SDEV speaks to the media\n\nReporter: Is wax dear?\n\nSecretary for Development: It is.\n\n" +
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
