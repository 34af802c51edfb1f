// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <scio/scio.hpp>

#include "support/outline.hpp"
#include "support/parse.hpp"

namespace {

using strings = std::vector<std::string>;

}  // namespace

TEST_CASE("A surname alone is a label where the title or the lead has the name behind a title") {
  const auto labels = [](std::string_view lead) {
    return support::labels_of(
        support::parse(std::string(lead) + "\n\nQ: Is wax dear?\n\nJiang:It is rare, as you know.\n"));
  };
  CHECK(labels("Premier Jiang Yu Meets the Press") == strings{"Q", "Jiang"});
  CHECK(labels("Spokeswoman Jiang Yu's Press Conference") == strings{"Q", "Jiang"});
  CHECK(labels("Mr. Jiang met the press on Monday.") == strings{"Q", "Jiang"});
  CHECK(labels("Jiang Yu Meets the Press") == strings{"Q"});
  CHECK(labels("Premier Yu Meets the Press of Jiang") == strings{"Q"});
  CHECK(labels("The Minister of Jiang Meets the Press") == strings{"Q"});
}

TEST_CASE("A host without a title must come back to be a label") {
  const auto labels = [](std::string_view lead, std::string_view last) {
    return support::labels_of(support::parse(std::string(lead) +
                                             "\n\nBaker: Is wax dear this year?\nAmbassador: It is.\n" +
                                             std::string(last) + ": It was cheap once.\nAmbassador: It was.\n"));
  };
  CHECK(labels("Ambassador He gives an interview hosted by Tom Baker", "Baker") ==
        strings{"Baker", "Ambassador", "Baker", "Ambassador"});
  CHECK(labels("Ambassador He gives an interview hosted by Tom Baker", "Wax") ==
        strings{"", "Ambassador", "Ambassador"});
  CHECK(labels("Ambassador He gives an interview to Tom Baker", "Baker") == strings{"", "Ambassador", "Ambassador"});
}

TEST_CASE("A Chinese name that the lead has behind a post is named") {
  const auto named = [](std::string_view lead) {
    const scio::transcript t = support::parse(std::string(lead) + "\n\n记者：蜡很贵吗？\n\n温家宝：今年很少。\n");
    return t.turns().back().explain().has(scio::label_evidence::named);
  };
  CHECK(named("国务院总理温家宝会见中外记者。"));
  CHECK_FALSE(named("温家宝会见中外记者。"));
  CHECK_FALSE(named("国务院总理朱镕基会见中外记者。"));
}

TEST_CASE("A name that the title has is a label without a colon where others have none") {
  const auto labels = [](std::string_view title) {
    return support::labels_of(support::parse(std::string(title) +
                                             "\n\n主持人 何绍仁\n\n各位记者朋友，大家上午好。\n\n王毅\n\n今年蜡很少，所"
                                             "以很贵。\n"));
  };
  CHECK(labels("外交部部长王毅答记者问") == strings{"主持人 何绍仁", "王毅"});
  CHECK(labels("外交部部长李军答记者问") == strings{"主持人 何绍仁"});
}
