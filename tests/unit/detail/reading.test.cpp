// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <scio/detail/reading.hpp>
#include <scio/detail/words.hpp>
#include <scio/scio.hpp>

#include "support/outline.hpp"
#include "support/parse.hpp"

namespace {

namespace detail = scio::detail;

using strings = std::vector<std::string>;

constexpr std::string_view council = "國(guó)務(wù)院";

}  // namespace

TEST_CASE("A reading is small letters in brackets behind a character") {
  CHECK(detail::skip_reading(council, 3) == 9);
  CHECK(detail::skip_reading("衛(wang)", 3) == 9);
  CHECK(detail::skip_reading("衛(zhuāng)", 3) == 12);
  CHECK(detail::skip_reading("衛(Wei)", 3) == 3);
  CHECK(detail::skip_reading("衛()", 3) == 3);
  CHECK(detail::skip_reading("衛(生)", 3) == 3);
  CHECK(detail::skip_reading("衛(wei", 3) == 3);
  CHECK(detail::skip_reading("衛(wei wang)", 3) == 3);
  CHECK(detail::skip_reading("衛(abcdefghij)", 3) == 3);
  CHECK(detail::skip_reading("a(wei)", 1) == 1);
  CHECK(detail::skip_reading("(wei)", 0) == 0);
  CHECK(detail::skip_reading("衛", 3) == 3);
  CHECK(detail::reading_before("衛(wèi)", 9) == 3);
  CHECK(detail::reading_before("衛(wèi)民", 9) == 3);
  CHECK(detail::reading_before("衛(Wei)", 8) == 8);
  CHECK(detail::reading_before("衛)", 4) == 4);
  CHECK(detail::reading_before("", 0) == 0);
  CHECK(detail::size_without_readings(council) == 9);
  CHECK(detail::size_without_readings("衛(生)") == 8);
}

TEST_CASE("Phrases are found whatever readings stand in them") {
  CHECK(detail::match_phrase(council, 0, "國務院") == council.size());
  CHECK(detail::match_phrase("記者(zhě)：", 0, "記者") == 12);
  CHECK(detail::match_phrase("記(生)者", 0, "記者") == detail::none);
  CHECK(detail::match_phrase("記(jì)", 0, "記者") == detail::none);
  CHECK(detail::match_phrase("國(wèi)者", 3, "者") == detail::none);
  CHECK(detail::find_ending("部長(zhǎng)", "部長") == 0);
  CHECK(detail::find_ending("副部(bù)長(zhǎng)", "部長") == 3);
  CHECK(detail::find_ending("部長", "部長") == 0);
  CHECK(detail::find_ending("長(zhǎng)", "部長") == std::string_view::npos);
  CHECK(detail::find_ending("部長(Zhang)", "部長") == std::string_view::npos);
  CHECK(detail::last_han("局長(zhǎng)米鋒", 2) == 14);
  CHECK(detail::last_han("孫應(yīng)琢", 3) == 0);
  CHECK(detail::last_han("局長：米鋒", 3) == std::string_view::npos);
  CHECK(detail::last_han("米", 2) == std::string_view::npos);
}

TEST_CASE("A page with readings is read as the same page without them") {
  const scio::transcript t = support::parse(
      "國(guó)新辦就蠟業(yè)發(fā)展舉行發(fā)布會(huì)\n\n時(shí)間：2021年1月28日  "
      "來(lái)源：中國(guó)網(wǎng)\n\n主持人孫應(yīng)琢："
      "\n\n記者朋友們，大家好，歡迎出席今天的發(fā)布會(huì)。下面請(qǐng)?zhí)釂?wèn)。\n\n新華社記者(zhě)：\n\n請("
      "qǐng)問(wèn)蠟價(jià)如何？\n\n張部長(zhǎng)"
      "：\n\n第一個(gè)問(wèn)題，蠟夠用。第二個(gè)問(wèn)題，油不夠。\n");
  CHECK(t.title() == "國(guó)新辦就蠟業(yè)發(fā)展舉行發(fā)布會(huì)");
  CHECK(t.publisher() == "中國(guó)網(wǎng)");
  CHECK(support::labels_of(t) == strings{"主持人孫應(yīng)琢", "新華社記者(zhě)", "張部長(zhǎng)"});
  REQUIRE(t.turns().size() == 3);
  CHECK(t.turns()[0].speaker()->name() == "孫應(yīng)琢");
  CHECK(t.turns()[0].kind() == scio::turn_kind::moderation);
  CHECK(t.turns()[1].kind() == scio::turn_kind::question);
  CHECK(t.turns()[2].speaker()->name() == "張部長");
}
