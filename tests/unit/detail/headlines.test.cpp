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

TEST_CASE("A headline on top is no label of Chinese speech") {
  constexpr std::string_view turns = "\n\n记者：蜡贵吗？\n李敏：很贵。\n";
  CHECK(support::labels_of(support::parse("温总理：除了当好公仆没有别的权力" + std::string(turns))) ==
        strings{"记者", "李敏"});
  CHECK(support::labels_of(support::parse("李敏：大家好。" + std::string(turns))) == strings{"李敏", "记者", "李敏"});
}

TEST_CASE("A headline on top is none of the words of who speaks below") {
  const auto labels = [](std::string_view first) {
    return support::labels_of(support::parse(std::string(first) +
                                             "\n\n以下为文字实录：\n\n记者：蜡贵吗？\n\n何立峰：很贵。"
                                             "\n\n记者：油呢？\n\n何立峰：不贵。\n"));
  };
  CHECK(labels("蜡业局局长何立峰：今年蜡业形势稳中有进").front() == "记者");
  CHECK(labels("何立峰：今年蜡业形势稳中有进\n何立峰：油的价格下降").front() == "记者");
  CHECK(labels("蜡业局局长何立峰：今年蜡业形势稳中有进。").front() == "蜡业局局长何立峰");
  // Speech that lost its full stop.
  CHECK(labels("何立峰：大家上午好").front() == "何立峰");
  CHECK(support::labels_of(support::parse("何立峰：大家好\n记者：蜡贵吗？\n何立峰：很贵。\n")).front() == "何立峰");
  CHECK(support::labels_of(support::parse("何立峰：大家好\n\n记者：蜡的价格高不高\n\n何立峰：很高\n")).size() == 3);
}

TEST_CASE("Capitals behind a colon on top of a page are a headline") {
  CHECK(support::labels_of(
            support::parse("Harvest News: Ministry of Wax Responded to Concerns about Prices\n\nWax is dear.\n"))
            .empty());
  CHECK(
      support::labels_of(support::parse("Li Min: Ladies and Gentlemen, Wax is Dear\n\nCCTV: Why?\n\nLi Min: It is.\n"))
          .front() == "Li Min");
}

TEST_CASE("A conference with its date behind a bar is a headline") {
  const scio::transcript t = support::parse(
      "Press Center for the Wax Congress: 5th press conference | November 1, 2022\n\nWhat has been done?\n\nLi "
      "Min:\n\nMuch has been done.\n");
  CHECK(support::labels_of(t) == std::vector<std::string>{"", "Li Min"});
  CHECK(t.title() == "Press Center for the Wax Congress: 5th press conference");
  CHECK(t.published() == scio::date{2022, 11, 1});
  const scio::transcript said = support::parse(
      "Wax News Agency: We had a press conference | so it was said by all of them\n\nLi Min: Much has been done.\n");
  CHECK(support::labels_of(said) == std::vector<std::string>{"Wax News Agency", "Li Min"});
}

TEST_CASE("A reporter's question that breaks off at the end of its line is no headline") {
  const auto labels = [](std::string_view first) {
    return support::labels_of(support::parse(
        std::string(first) + "：今年蜡很贵，今年的\n灯又会怎样？\n\n王玲：很贵，而且会更贵，请大家放心。\n"));
  };
  CHECK(labels("蜡业电视台记者") == std::vector<std::string>{"蜡业电视台记者", "王玲"});
  CHECK(labels("蜡业部") != std::vector<std::string>{"蜡业部", "王玲"});
}

TEST_CASE("A word for a conference before a colon opens a headline") {
  const auto labels = [](std::string_view top) {
    return support::labels_of(support::parse(
        std::string(top) + "：解决没有解决的蜡业问题\n\n李军：同志们，朋友们，大家好。\n\n李军：今年蜡很贵。\n"));
  };
  CHECK(labels("答记者问") == std::vector<std::string>{"李军", "李军"});
  CHECK(labels("蜡业电视台记者").size() == 3);
}
