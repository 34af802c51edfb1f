// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <scio/scio.hpp>

#include "support/outline.hpp"
#include "support/parse.hpp"

// What the whole page says of its lines.

namespace {

using strings = std::vector<std::string>;

}  // namespace

TEST_CASE("One word that comes back often behind questions is who answers them") {
  constexpr std::string_view page =
      "CNN: We like what you do. Why do ministries not do so?\nCai: We tell them what it is good for.\n"
      "Dow Jones: Will foreign journalists be let in?\nCai: We will convey that wish.\n"
      "NBC News: How should we handle secrets?\nCai: There are three rules.\n";
  const scio::transcript t = support::parse(page);
  REQUIRE(support::labels_of(t) == strings{"CNN", "Cai", "Dow Jones", "Cai", "NBC News", "Cai"});
  CHECK(t.turns()[1].explain().has(scio::label_evidence::answers));
  // Behind what does not ask it is a word.
  CHECK(support::labels_of(support::parse(
            "CNN: Wax is dear.\nResult: Oil is cheap.\nDow Jones: Oil is cheap.\nResult: Wax "
            "is dear.\nNBC News: So it is.\nResult: Nothing.\n")) == strings{"CNN", "Dow Jones", "NBC News"});
}

TEST_CASE("A name that is a label beyond doubt is one behind a long post as well") {
  constexpr std::string_view post =
      "Deputy Secretary-General of the Third Session of the Fourteenth National Committee of the Wax Makers’ "
      "Conference ";
  const auto labels = [post](std::string_view name) {
    return support::labels_of(
        support::parse(std::string(post) + std::string(name) +
                       ":\nLadies and gentlemen, good morning.\nHe Jun:\nWelcome to all of you.\nHe "
                       "Jun:\nNow, please raise your questions.\n"));
  };
  CHECK(labels("He Jun") == strings{std::string(post) + "He Jun", "He Jun", "He Jun"});
  CHECK(labels("met with He Jun") == strings{"", "He Jun", "He Jun"});
  CHECK(labels("Is Open") == strings{"", "He Jun", "He Jun"});
}

TEST_CASE("A picture may stand between who speaks and what is said") {
  const auto labels = [](std::string_view between) {
    return support::labels_of(
        support::parse("蜡业部部长 张志成\n\n" + std::string(between) +
                       "\n\n各位媒体朋友，大家上午好。今年蜡很贵，请大家提问。\n\n新华社记者\n\n油贵吗？\n"));
  };
  CHECK(labels("图片") == strings{"蜡业部部长 张志成", "新华社记者"});
  CHECK(labels("") == strings{"蜡业部部长 张志成", "新华社记者"});
  CHECK(labels("另一行文字")[0] != "蜡业部部长 张志成");
}

TEST_CASE("A host with a name stands above speech without a colon") {
  const auto labels = [](std::string_view name) {
    return support::labels_of(support::parse("政协委员谈蜡业记者会\n\n" + std::string(name) +
                                             "\n\n记者朋友们，大家上午好。记者会现在开始，请大家提问。\n"));
  };
  CHECK(labels("主持人丛兵") == strings{"主持人丛兵"});
  CHECK(labels("主持人主持") != strings{"主持人主持"});
}
