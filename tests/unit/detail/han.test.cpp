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

TEST_CASE("A courtesy behind a Chinese name is none of it") {
  const scio::transcript t = support::parse(
      "何啟明議員：主席，特首，蜡为什么这么贵？\n立法會主席梁君彥議員：行政長官。\n行政長官：因為蜡很少。\n立法會主席梁"
      "君彥議員：何啟明議員。"
      "\n何啟明議員：油呢？\n立法會主席梁君彥議員：行政長官。\n行政長官：油不贵。\n");
  REQUIRE(t.turns().size() == 7);
  CHECK(t.turns()[1].speaker()->name() == "梁君彥");
  CHECK(t.turns()[1].label() == "立法會主席梁君彥議員");
  CHECK(t.turns()[1].kind() == scio::turn_kind::moderation);
  CHECK(support::exchanges_of(t) == "0:2 4:6");
  CHECK(support::labels_of(support::parse("记者：蜡贵吗？\n王文涛先生：很贵。\n")) == strings{"记者", "王文涛先生"});
  CHECK(support::labels_of(support::parse("记者：蜡贵吗？\n先生：很贵。\n")) == strings{"记者"});
}

TEST_CASE("Readings in brackets are no part of a Chinese name") {
  const scio::transcript t =
      support::parse("[郭衛(wèi)民]請李銳先生作介紹。\n[李銳]大家好，蠟很貴。\n[郭衛(wèi)民]謝謝。\n");
  CHECK(support::labels_of(t) == strings{"[郭衛(wèi)民]", "[李銳]", "[郭衛(wèi)民]"});
  CHECK(scio::detail::count_only_han("衛(wèi)民") == 2);
  CHECK(scio::detail::count_only_han("衛(Wei)民") == 0);
  CHECK(scio::detail::count_only_han("衛()民") == 0);
  CHECK(scio::detail::count_only_han("(wèi)民") == 0);
  CHECK(scio::detail::count_only_han("衛(生)民") == 0);
  CHECK(scio::detail::count_only_han("衛(wèi") == 0);
}
