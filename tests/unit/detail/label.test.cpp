// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <scio/scio.hpp>

#include "support/header.hpp"
#include "support/outline.hpp"
#include "support/parse.hpp"

namespace {

using support::block_of;

using strings = std::vector<std::string>;

constexpr std::string_view roster =
    "Speakers:\nMr. He Jun, vice minister of wax\nMs. Wu Mei, head of the lamp bureau\nChairperson:\nZhu Lan, "
    "spokesperson of the "
    "office\n\n";
constexpr std::string_view opening = "Zhu Lan:\nWelcome to this press conference. Now I'll give the floor to Mr. He.\n";

// The labels of a page whose labels stand on lines of their own and that goes on with these lines.
strings own_line_labels(std::string_view lines) {
  strings labels = support::labels_of(support::parse(std::string(roster) + std::string(opening) + std::string(lines)));
  REQUIRE_FALSE(labels.empty());
  REQUIRE(labels.front() == "Zhu Lan");
  labels.erase(labels.begin());
  return labels;
}

// The labels of a page whose labels stand before their text.
strings inline_labels(std::string_view lines) {
  constexpr std::string_view before =
      "CNBC: Is wax dear?\nDing Rui: It is. We have noted the price.\nReuters: Will it be dearer?\n"
      "Ding Rui: It will not.\n";
  strings labels = support::labels_of(support::parse(std::string(before) + std::string(lines)));
  REQUIRE(labels.size() >= 4);
  labels.erase(labels.begin(), labels.begin() + 4);
  return labels;
}

}  // namespace

// Styles
// ----------------------------------------------------------------------------------------------------------------

TEST_CASE("A label stands alone on its line and ends with a colon") {
  CHECK(own_line_labels("He Jun:\nGood morning.\n") == strings{"He Jun"});
  CHECK(own_line_labels("He Jun：\nGood morning.\n") == strings{"He Jun"});
  CHECK(own_line_labels("He Jun :\nGood morning.\n") == strings{"He Jun"});
  CHECK(own_line_labels("He Jun:  \n\nGood morning.\n") == strings{"He Jun"});
  CHECK(own_line_labels("  He\xC2\xA0Jun:\nGood morning.\n") == strings{"He\xC2\xA0Jun"});
}

TEST_CASE("A label stands before its text") {
  CHECK(inline_labels("CNN: And lamps?\nDing Rui: They are lit.\n") == strings{"CNN", "Ding Rui"});
  CHECK(inline_labels("CNN：And lamps?\nDing Rui：They are lit.\n") == strings{"CNN", "Ding Rui"});
  CHECK(inline_labels("CNN:And lamps?\nDing Rui:They are lit.\n") == strings{"CNN", "Ding Rui"});
}

TEST_CASE("The text behind an inline label is its first paragraph") {
  const scio::transcript t =
      support::parse("CNBC:  Is wax dear?\nDing Rui: It is.\nIt was, too.\nCNBC: Why?\nDing Rui: So.\n");
  REQUIRE(t.turns().size() == 4);
  CHECK(support::paragraphs_of(t.turns()[0]) == strings{"Is wax dear?"});
  CHECK(support::paragraphs_of(t.turns()[1]) == strings{"It is.", "It was, too."});
}

TEST_CASE("A label stands in brackets") {
  const scio::transcript t = support::parse(
      "[Guo Fang]: Good afternoon. Kites are cheap.\n[Economic Daily]: How cheap?\n[Guo Fang] Very "
      "cheap.\n[CCTV]\nReally?\n");
  CHECK(t.turns().size() == 4);
  REQUIRE(t.participants().size() == 3);
  CHECK(t.participants()[0].name() == "Guo Fang");
  CHECK(support::kinds_of(t) == strings{"statement", "question", "answer", "question"});
}

TEST_CASE("A webcast's time may stand between a label in brackets and its text") {
  const scio::transcript t = support::parse(
      "[Guo Fang] (2012-03-12 10:02:15): Kites are cheap.\n[CCTV] (2012-03-12 10:04:50): How cheap?\n"
      "[Guo Fang] (two at least) cost a coin.\n");
  CHECK(support::labels_of(t) == strings{"[Guo Fang]", "[CCTV]", "[Guo Fang]"});
  CHECK(support::paragraphs_of(t.turns()[0]) == strings{"Kites are cheap."});
  CHECK(support::paragraphs_of(t.turns()[2]) == strings{"(two at least) cost a coin."});
}

TEST_CASE("A time in brackets before a label is no label") {
  CHECK(inline_labels("[10:02] | CNN: And lamps?\n[10:03] | Ding Rui: They are lit.\n") == strings{"CNN", "Ding Rui"});
  CHECK(inline_labels("[10:02] CNN: And lamps?\n[10:03] They are lit.\n") == strings{"CNN"});
}

TEST_CASE("A title in Chinese that ends like a label of a reporter is none") {
  const scio::transcript t = support::parse(
      "国务院总理何军会见中外记者\n2012年3月14日上午，何军会见中外记者并回答提问。\n[何军]：大家好。\n[灯塔报记者]"
      "：为什么？\n[何军]：天冷。\n");
  CHECK(t.title() == "国务院总理何军会见中外记者");
  CHECK(support::labels_of(t) == strings{"[何军]", "[灯塔报记者]", "[何军]"});
}

TEST_CASE("A label stands behind a dash") {
  const scio::transcript t =
      support::parse("- Wang Hui :\nGood morning. Wax is dear.\n- CCTV :\nWhy?\n- Wang Hui :\nIt is rare.\n");
  CHECK(support::labels_of(t) == strings{"Wang Hui", "CCTV", "Wang Hui"});
}

TEST_CASE("A known participant may be labelled without a colon") {
  CHECK(own_line_labels("He Jun\nGood morning. Wax is dear.\nWu Mei\nGood morning. Lamps are lit.\n") ==
        strings{"He Jun", "Wu Mei"});
}

TEST_CASE("A name that nobody knows is no label without a colon") {
  CHECK(own_line_labels("Sun Ping\nGood morning. Wax is dear.\n") == strings{});
}

TEST_CASE("Where no label has a colon, names that come again alone above speech are labels") {
  constexpr std::string_view title = "Talk about candles\n";
  constexpr std::string_view first = "Sun Ping\nGood morning. Wax is dear.\nLiu Fei\nIt is rare.\n";
  constexpr std::string_view rest =
      "Lamp Daily\nHow rare is it?\nLiu Fei\nVery rare.\nSun Ping\nThat's all for today.\n";
  const scio::transcript t = support::parse(std::string(title) + std::string(first) + std::string(rest));
  CHECK(support::labels_of(t) == strings{"Sun Ping", "Liu Fei", "Lamp Daily", "Liu Fei", "Sun Ping"});
  CHECK(support::exchanges_of(t) == "2:3");
  const scio::transcript once = support::parse(std::string(title) + std::string(first));
  CHECK(support::labels_of(once) == strings{""});  // a speech of nobody
  const scio::transcript title_twice = support::parse("Wax Fair\nWax is dear.\nWax Fair\nWax is dear.\n");
  CHECK(title_twice.turns().empty());
}

TEST_CASE("Letters for question and answer are labels") {
  CHECK(support::labels_of(support::parse("Q: Why?\nA: So.\nQ: How?\nA: Thus.\n")) == strings{"Q", "A", "Q", "A"});
  CHECK(support::labels_of(support::parse("Question: Why?\nAnswer: So.\n")) == strings{"Question", "Answer"});
  CHECK(support::labels_of(support::parse("Question:Why is it?\nAnswer:So it is.\n")) == strings{"Question", "Answer"});
  CHECK(support::labels_of(support::parse("记者：为什么？\n主持人：下一个问题。\n")) == strings{"记者", "主持人"});
}

TEST_CASE("Letters and parts are labels with a name in brackets, too") {
  const scio::transcript t = support::parse(
      "Moderator (Lin An): Welcome to all.\nHe Jun: Wax is dear.\nQ (Reuters): Why?\nHe Jun: It is rare.\nQ (CNN): "
      "Still?\nHe Jun: Still.\n");
  CHECK(support::kinds_of(t) == strings{"moderation", "statement", "question", "answer", "question", "answer"});
  CHECK(support::exchanges_of(t) == "2:3 4:5");
}

TEST_CASE("A number before an inline label stays in the label") {
  const scio::transcript t = support::parse(
      "1. Lamp Broadcasts (LBS): Is wax dear?\nDing Rui: It is.\n2. Reuters: Will it be dearer?\nDing Rui: It will "
      "not.\n");
  CHECK(support::labels_of(t) == strings{"1. Lamp Broadcasts (LBS)", "Ding Rui", "2. Reuters", "Ding Rui"});
  CHECK(t.points().empty());
}

// Who speaks
// --------------------------------------------------------------------------------------------------------------

TEST_CASE("A label may hold the part of its speaker") {
  struct role_case {
    std::string_view label;
    std::string_view name;
  };
  for (const role_case& c : {role_case{"Chairperson Zhu Lan", "Zhu Lan"}, role_case{"Zhu Lan (host)", "Zhu Lan"},
                             role_case{"Moderator Zhu Lan", "Zhu Lan"}}) {
    CAPTURE(c.label);
    const scio::transcript t = support::parse(
        std::string(c.label) + ":\nWelcome to this press conference.\nHe Jun:\nGood morning. Wax is dear.\n");
    REQUIRE(t.turns().size() == 2);
    CHECK(t.turns()[0].label() == c.label);
    REQUIRE(t.turns()[0].speaker());
    CHECK(t.turns()[0].speaker()->name() == c.name);
    CHECK(t.turns()[0].speaker()->role() == scio::role::chairperson);
  }
}

TEST_CASE("A label may hold a title") {
  for (const std::string_view label :
       {"Premier Li Heng", "Ambassador Liu Ping", "Commissioner Xie Dong", "Senior Colonel Ren Kai", "Mr. He Jun"}) {
    CAPTURE(label);
    const scio::transcript t = support::parse("CNBC: Is wax dear?\n" + std::string(label) +
                                              ": It is.\nReuters: Why?\n" + std::string(label) + ": So.\n");
    CHECK(support::labels_of(t) == strings{"CNBC", std::string(label), "Reuters", std::string(label)});
    REQUIRE(t.turns()[1].speaker());
    CHECK(t.turns()[1].speaker()->name() == label.substr(label.rfind(' ', label.rfind(' ') - 1) + 1));
    CHECK(t.turns()[1].speaker()->role() == scio::role::speaker);
  }
}

TEST_CASE("A label may hold a post of many words") {
  const std::string label =
      "Zhu Lan, person in charge of the Bureau of Press and the deputy director general of the office that looks after "
      "wax and lamps of "
      "the whole north";
  const scio::transcript t =
      support::parse(label + ":\nWelcome to this press conference.\nZhu Lan:\nThe floor is open for questions.\n");
  REQUIRE(t.turns().size() == 2);
  CHECK(t.turns()[0].label() == label);
  REQUIRE(t.participants().size() == 1);
  CHECK(t.participants()[0].name() == "Zhu Lan");
  CHECK(t.participants()[0].labels().size() == 2);
}

TEST_CASE("In Chinese a post may stand before a name without a blank") {
  const scio::transcript t = support::parse(
      "主持人刘有彬：\n大家上午好。\n国家发展改革委副秘书长高远：\n大家好。\n主持人（王晓军）：\n请提问。\n新华社记者："
      "\n为什么？\n高远：\n天冷。\n"
      "副秘书长高远说：\n蜡贵了。\n");
  CHECK(support::labels_of(t) ==
        strings{"主持人刘有彬", "国家发展改革委副秘书长高远", "主持人（王晓军）", "新华社记者", "高远"});
  REQUIRE(t.participants().size() == 4);
  CHECK(t.participants()[0].name() == "刘有彬");
  CHECK(t.participants()[0].role() == scio::role::chairperson);
  CHECK(t.participants()[1].name() == "高远");
  CHECK(t.participants()[1].position() == "国家发展改革委副秘书长");
  CHECK(t.participants()[2].name() == "王晓军");
  // Without a colon it is a caption.
  const scio::transcript caption = support::parse("副秘书长高远\n\n高远介绍了今年蜡烛的价格和明年的打算。\n");
  CHECK(caption.turns().empty());
}

TEST_CASE("A surname with a title means the one participant of that surname") {
  const scio::transcript t =
      support::parse(std::string(roster) + std::string(opening) + "Mr. He:\nGood morning.\nMs. Wu:\nGood morning.\n");
  REQUIRE(t.turns().size() == 3);
  REQUIRE(t.turns()[1].speaker());
  CHECK(t.turns()[1].speaker()->name() == "He Jun");
  CHECK(t.turns()[1].label() == "Mr. He");
  CHECK(t.turns()[2].speaker()->name() == "Wu Mei");
}

TEST_CASE("A surname that two participants share means neither") {
  const scio::transcript t = support::parse(
      "Speakers:\nMr. Li Wei, minister of oil\nMs. Li Na, minister of wax\nZhu Lan:\nWelcome to this press "
      "conference.\nMr. "
      "Li:\nGood morning.\n");
  REQUIRE(t.turns().size() == 2);
  CHECK_FALSE(t.turns()[1].speaker());
  CHECK(t.turns()[1].label() == "Mr. Li");
}

TEST_CASE("A full title and a short one mean one participant") {
  const scio::transcript t = support::parse(
      "CNBC: Is wax dear?\nPremier Li Heng: It is.\nReuters: Why?\nPremier Li: It is rare.\nCNBC: Thank you. And "
      "oil?\nPremier Li: It is not.\n");
  REQUIRE(t.turns().size() == 6);
  CHECK(t.turns()[1].speaker() == t.turns()[3].speaker());
  REQUIRE(t.turns()[3].speaker());
  CHECK(t.turns()[3].speaker()->labels().size() == 2);
}

TEST_CASE("Outlets are known by their words") {
  for (const std::string_view outlet : {"CCTV",
                                        "CNBC",
                                        "TASS",
                                        "CNR",
                                        "The Poster News APP",
                                        "The Global Times",
                                        "Economic Daily and China Economic Net",
                                        "Economic Information daily",
                                        "Phoenix Satellite TV",
                                        "Bloomberg News",
                                        "Xinhua News Agency",
                                        "The Paper",
                                        "Lianhe Zaobao",
                                        "AFP",
                                        "Reporter from Lamp Weekly",
                                        "CNN reporter",
                                        "dpa",
                                        "The Sun",
                                        "iFeng News",
                                        "Corriere della Sera",
                                        "LMTV",
                                        "Lamps.cn"}) {
    CAPTURE(outlet);
    const scio::transcript t =
        support::parse(std::string(opening) + std::string(outlet) + ":\nIs wax dear? Thank you.\nHe Jun:\nIt is.\n");
    REQUIRE(t.turns().size() == 3);
    CHECK(t.turns()[1].label() == outlet);
    CHECK(t.turns()[1].kind() == scio::turn_kind::question);
    REQUIRE(t.turns()[1].speaker());
    CHECK(t.turns()[1].speaker()->role() == scio::role::media);
  }
}

TEST_CASE("A surname that is a word of names of media, too, makes no outlet") {
  const scio::transcript t = support::parse("Sun Ping: Wax is dear.\nThe Sun: Why?\nSun Ping: It is rare.\n");
  REQUIRE(t.participants().size() == 2);
  CHECK(t.participants()[0].role() == scio::role::speaker);
  CHECK(t.participants()[1].role() == scio::role::media);
}

TEST_CASE("Names that are small words in other languages are names") {
  const scio::transcript t = support::parse(
      "Li Bin: Wax is dear.\nCNBC: Why?\nYou Zheng: It is rare.\nReuters: Still?\nLi Bin: Still.\nYou Zheng: You know "
      "this: wax is rare.\n");
  CHECK(support::labels_of(t) == strings{"Li Bin", "CNBC", "You Zheng", "Reuters", "Li Bin", "You Zheng"});
  CHECK(inline_labels("You know this: wax is rare.\n") == strings{});
}

TEST_CASE("A word that holds a capital is no word of a sentence") {
  CHECK(own_line_labels("iLamp:\nIs wax dear? Thank you.\nHe Jun:\nIt is.\n") == strings{"iLamp", "He Jun"});
  CHECK(own_line_labels("lamp:\nIs wax dear? Thank you.\nHe Jun:\nIt is.\n") == strings{"He Jun"});
}

TEST_CASE("A single word above speech that says that it asks is a label") {
  CHECK(own_line_labels("Lampwick:\nI would like to know the price of wax.\nHe Jun:\nIt is high.\n") ==
        strings{"Lampwick", "He Jun"});
  CHECK(own_line_labels("Lampwick:\nHe would like to know the price of wax.\nHe Jun:\nIt is high.\n") ==
        strings{"He Jun"});
}

TEST_CASE("What follows a label is read across any number of blank lines") {
  CHECK(own_line_labels("Lampwick:\n\n\n\n\n\nIs wax dear? Thank you.\nHe Jun:\nIt is.\n") ==
        strings{"Lampwick", "He Jun"});
  CHECK(own_line_labels("Lampwick:\n\n\n\n\n\nWax is dear.\nHe Jun:\nIt is.\n") == strings{"He Jun"});
}

TEST_CASE("A surname that newspapers use as well makes nobody an outlet") {
  const scio::transcript t = support::parse(
      "Sun Ping:\nGood morning. Wax is dear.\nCCTV:\nWhy?\nSun Ping:\nIt is rare.\nSun News:\nHow rare?\nSun "
      "Ping:\nVery.\n");
  CHECK(support::kinds_of(t) == strings{"statement", "question", "answer", "question", "answer"});
}

TEST_CASE("Variants of the name of an outlet are one participant") {
  const scio::transcript t = support::parse(
      std::string(opening) + "Xinhua:\nIs wax dear?\nHe Jun:\nIt is.\nXinhua News Agency:\nWhy?\nHe Jun:\nSo.\n");
  REQUIRE(t.turns().size() == 5);
  CHECK(t.turns()[1].speaker() == t.turns()[3].speaker());
  CHECK(t.turns()[1].speaker()->labels().size() == 2);
}

TEST_CASE("A label printed twice is one turn") {
  const scio::transcript t = support::parse("Zhu Lan:\nZhu Lan:\nWelcome to this press conference.\n");
  CHECK(t.turns().size() == 1);
  CHECK(support::codes_of(t) == strings{"duplicate-label"});
}

TEST_CASE("The same label for the next paragraph is a turn of its own") {
  CHECK(own_line_labels("He Jun:\nGood morning.\nHe Jun:\nWax is dear.\n") == strings{"He Jun", "He Jun"});
}

TEST_CASE("A label without speech is no turn") {
  const scio::transcript t =
      support::parse("He Jun:\nZhu Lan:\nWelcome to this press conference.\nHe Jun:\nGood morning.\n");
  CHECK(support::labels_of(t) == strings{"Zhu Lan", "He Jun"});
}

TEST_CASE("Residue glued to a label is not a part of it") {
  CHECK(own_line_labels("_ueditor_page_break_tag_He Jun:\nGood morning.\n") == strings{"He Jun"});
  const scio::transcript t = support::parse("_ueditor_page_break_tag_Zhu Lan:\nWelcome to this press conference.\n");
  REQUIRE(t.participants().size() == 1);
  CHECK(t.participants()[0].name() == "Zhu Lan");
  CHECK(block_of(t, "_ueditor_page_break_tag_") == "chrome");
}

TEST_CASE("Labels in two languages are one turn with one speaker") {
  const scio::transcript t = support::parse(
      "竺兰：\nZhu Lan:\n大家上午好，欢迎出席今天的新闻发布会。\nGood morning. Welcome to this press "
      "conference.\n何军：\nHe Jun:\n蜡很贵。\nWax is dear.\n");
  REQUIRE(t.language() == scio::language::bilingual);
  REQUIRE(t.turns().size() == 2);
  CHECK(t.turns()[0].label() == "竺兰");
  CHECK(t.turns()[0].label_translation() == "Zhu Lan");
  CHECK(t.turns()[0].paragraphs().size() == 2);
  CHECK(t.turns()[0].paragraphs()[0].language() == scio::language::chinese);
  CHECK(t.turns()[0].paragraphs()[1].language() == scio::language::english);
}

TEST_CASE("Behind a name a post may stand in brackets") {
  const std::string post =
      " (Deputy Group Leader of the General Office of the Provincial Wax and Lamp Headquarters and Director of the "
      "Office of "
      "the Provincial Wax Committee)";
  const scio::transcript t = support::parse(
      "Presenter Deng Hong (Deputy Director of the Wax Office):\n\nGood afternoon.\n\nZhou "
      "Zixiao" +
      post + ": Good afternoon.\n");
  REQUIRE(support::labels_of(t) ==
          strings{"Presenter Deng Hong (Deputy Director of the Wax Office)", "Zhou Zixiao" + post});
  CHECK(t.turns()[0].speaker()->name() == "Deng Hong");
  CHECK(t.turns()[0].speaker()->role() == scio::role::chairperson);
  CHECK(t.turns()[1].speaker()->name() == "Zhou Zixiao");
  CHECK(t.turns()[1].speaker()->position() == post.substr(2, post.size() - 3));
  CHECK(support::labels_of(support::parse(
            "He Jun: Good afternoon.\n\nMain Results (of the work that we have done so far in "
            "this year and in the one before it, and before that): Wax is dear.\n")) == strings{"He Jun"});
}

TEST_CASE("A post alone is a name as well as a label") {
  for (const std::string_view post : {"处长", "校长", "《人民日报》社长"}) {
    CAPTURE(post);
    const scio::transcript t = support::parse("记者：蜡贵吗？\n\n" + std::string(post) +
                                              "：很贵。\n\n记者：油呢？\n\n" + std::string(post) + "：不贵。\n");
    REQUIRE(t.turns().size() == 4);
    REQUIRE(t.turns()[1].speaker());
    CHECK(t.turns()[1].speaker()->name() == post);
    CHECK(t.turns()[1].speaker() == t.turns()[3].speaker());
  }
}

TEST_CASE("A post somewhere in brackets makes no label") {
  for (const std::string_view line :
       {"Wax Fund (managed by the director of the bureau): It gave 10 million yuan to the makers of lamps.",
        "Beijing Declaration (adopted by ministers of trade): It speaks of wax and of lamps.",
        "Green Deal (Minister’s Plan): It will be done by the end of the year, as we said."}) {
    CAPTURE(line);
    CHECK(support::labels_of(support::parse("Li Wei:\n\nGood morning.\n\n" + std::string(line) +
                                            "\n\nHe Jun:\n\nGood morning.\n")) == strings{"Li Wei", "He Jun"});
  }
}

TEST_CASE("A name behind a part of its post is known with readings in it as well") {
  for (const std::string_view name : {"马晓光", "馬(ma)曉光"}) {
    CAPTURE(name);
    const scio::known_name names[] = {{name}};
    const std::string label = "国台办" + std::string(name);
    const scio::transcript t = support::parse(
        std::string(name) + "：\n大家好。\n记者：\n蜡贵吗？\n" + label + "：\n很贵。\n", {.names = names});
    CHECK(support::labels_of(t) == strings{std::string(name), "记者", label});
    CHECK(t.turns()[2].speaker() == t.turns()[0].speaker());
  }
}

// What the caller knows
// -----------------------------------------------------------------------------------------------------

TEST_CASE("A name that the caller knows is a label") {
  constexpr std::string_view text = "Zhu Lan:\nThe floor is open for questions.\nGoodness:\nThe lamps are lit.\n";
  const scio::known_name names[] = {{"Goodness", scio::role::chairperson}};
  CHECK(support::labels_of(support::parse(text)) == strings{"Zhu Lan"});
  const scio::transcript t = support::parse(text, {.names = names});
  CHECK(support::labels_of(t) == strings{"Zhu Lan", "Goodness"});
  REQUIRE(t.turns()[1].speaker());
  CHECK(t.turns()[1].speaker()->role() == scio::role::chairperson);
  CHECK(t.turns()[1].explain().has(scio::label_evidence::known));
}

TEST_CASE("A name that the caller knows is a label whatever speaks against it") {
  constexpr std::string_view rest = "The Daily Lamp:\n\nWhat is this?\n\nZhu Nobody:\n\nIt is that.\n";
  const scio::known_name names[] = {{"Zhu Nobody", scio::role::speaker}, {"wax blog"}, {"Note"}, {"Zhu, of the blog"}};
  for (const std::string_view name : {"Zhu Nobody", "wax blog", "Note", "Zhu, of the blog"})
    for (const std::string_view above : {"", "SCIO press conference on wax\n\n"}) {
      CAPTURE(name, above);
      const std::string text = std::string(above) + std::string(name) + ": hi there.\n\n" + std::string(rest);
      CHECK(support::labels_of(support::parse(text, {.names = names})) ==
            strings{std::string(name), "The Daily Lamp", "Zhu Nobody"});
      CHECK(support::labels_of(support::parse(text)) == strings{"The Daily Lamp", "Zhu Nobody"});
    }
}

TEST_CASE("One who the caller says is an official asks nobody") {
  constexpr std::string_view text = "Zhu Nobody: Good morning, everyone. Why are we here?\n\nLi Min: Good morning.\n";
  const scio::transcript untold = support::parse(text);
  CHECK(untold.turns()[0].speaker()->role() == scio::role::media);
  const scio::known_name names[] = {{"Zhu Nobody", scio::role::speaker}};
  const scio::transcript t = support::parse(text, {.names = names});
  CHECK(t.turns()[0].speaker()->role() == scio::role::speaker);
  CHECK(t.turns()[0].kind() == scio::turn_kind::statement);
}

TEST_CASE("What the caller says of a name is not unsaid by another one that says nothing") {
  const scio::known_name names[] = {{"Anna", scio::role::media}, {"Li Wei", scio::role::unknown, "Anna"}};
  const scio::transcript t = support::parse("Anna: We are here.\n\nLi Min: Good morning.\n", {.names = names});
  REQUIRE(t.turns().size() == 2);
  CHECK(t.turns()[0].speaker()->role() == scio::role::media);
}

TEST_CASE("Names that the caller says are one in a chain are one participant") {
  const scio::known_name names[] = {{"Ann Lee", scio::role::speaker, "Bob Lee"},
                                    {"Bob Lee", scio::role::speaker, "Cat Lee"}};
  const scio::transcript t =
      support::parse("Ann Lee: Good morning.\n\nBob Lee: Good morning.\n\nCat Lee: Good morning.\n", {.names = names});
  REQUIRE(t.turns().size() == 3);
  CHECK(t.participants().size() == 1);
}

TEST_CASE("The other name of a participant that the caller knows is a label as well") {
  const scio::known_name names[] = {{"Zhu Nobody", scio::role::speaker, "zhu nn"}};
  const scio::transcript t = support::parse("zhu nn: hi there.\n\nLi Min: Good morning.\n", {.names = names});
  CHECK(support::labels_of(t) == strings{"zhu nn", "Li Min"});
}

TEST_CASE("Two names that the caller says are one are one participant") {
  constexpr std::string_view text =
      "Zhu Lan:\nThe floor is open for questions.\nLamp Weekly:\nIs wax dear?\nHe Jun:\nIt is.\nLW Media:\nWhy?\nHe "
      "Jun:\nSo.\n";
  const scio::known_name names[] = {{"LW Media", scio::role::media, "Lamp Weekly"}};
  const scio::transcript apart = support::parse(text);
  CHECK(apart.turns()[1].speaker() != apart.turns()[3].speaker());
  const scio::transcript t = support::parse(text, {.names = names});
  CHECK(t.turns()[1].speaker() == t.turns()[3].speaker());
}

// Traps
// ---------------------------------------------------------------------------------------------------------------------

TEST_CASE("A sentence that ends with a colon is no label") {
  for (const std::string_view line :
       {"Our candles come into the northern market:", "The main characteristics are as follows:",
        "Our work will mainly be characterized by four aspects:", "I would like to highlight three key aspects:",
        "The results are five-fold:", "We work in the following areas:", "Also with us today are:", "They include:",
        "There are four features:", "Here is what we did:", "Main Tasks:", "Next Steps:", "He said,",
        "For example:", "Note:"}) {
    CAPTURE(line);
    CHECK(own_line_labels("He Jun:\nGood morning.\n" + std::string(line) + "\nThe lamps are lit.\n") ==
          strings{"He Jun"});
  }
}

TEST_CASE("A title that speaks of a conference is no label") {
  const scio::transcript t = support::parse(
      "Premier Han Meets the Press: Full Text\n\nPremier Han: Good morning.\nCNN: Why?\nPremier Han: It is.\n");
  CHECK(t.title() == "Premier Han Meets the Press: Full Text");
  CHECK(support::labels_of(t) == strings{"Premier Han", "CNN", "Premier Han"});
  const scio::transcript other =
      support::parse("An Hour on Wax: Remarks and Q&A\n\nHe Jun: Wax is dear.\nCNN: Why?\nHe Jun: It is.\n");
  CHECK(other.title() == "An Hour on Wax: Remarks and Q&A");
  CHECK(support::labels_of(other) == strings{"He Jun", "CNN", "He Jun"});
}

TEST_CASE("A sentence that holds a colon is no label") {
  for (const std::string_view line :
       {"My questions are: Has the price gone up?", "On your first question: We sell more.",
        "On your second question: The lamps are lit.", "They are: Mr. He Jun and Ms. Wu Mei.",
        "At the fair, Premier Li Heng said: Friends are welcome.",
        "There are four features of it: Firstly, it is bright.",
        "Sun Ping, a senior official of the lamp office, said there were three reasons: The lamps are old.",
        "This is a very clear principle: the lamp comes first.", "It began at 14:07 and was over soon.",
        "The place is at http://lamps.example/fair for all.", "The score was 3:2 at the end.", "Wax: the word is old.",
        "One thing is clear: Lamps are lit."}) {
    CAPTURE(line);
    CHECK(own_line_labels("He Jun:\nGood morning.\n" + std::string(line) + "\n") == strings{"He Jun"});
    CHECK(inline_labels(std::string(line) + "\n") == strings{});
  }
}

TEST_CASE("One thing that speaks against a label is enough where little speaks for it") {
  struct trap {
    std::string_view line;
    std::string_view label;  // its nearest neighbor that is one
  };
  for (const trap& c : {
           trap{"Our Price:", "Sun Price:"},
           trap{"What Now:", "Wang Now:"},
           trap{"Full Text:", "Full Press:"},
           trap{"Key Points:", "Key Pointer:"},
           trap{"Main Tasks:", "Main Task Radio:"},
           trap{"News of the fair is this:", "News of the Fair:"},
           trap{"Northern and Southern Halls of the Great Wax Fair of the City of Lamps:", "Halls of the Wax Fair:"},
       }) {
    CAPTURE(c.line, c.label);
    CHECK(own_line_labels("He Jun:\nGood morning.\n" + std::string(c.line) + "\nThe lamps are lit.\n") ==
          strings{"He Jun"});
    CHECK(own_line_labels("He Jun:\nGood morning.\n" + std::string(c.label) + "\nThe lamps are lit.\n") ==
          strings{"He Jun", std::string(c.label.substr(0, c.label.size() - 1))});
  }
}

TEST_CASE("A field of a form behind a bar is no label") {
  for (const std::string_view field : {"Wax SCIO | Updated", "Wax SCIO |Source", "Lamp News | Wax | Date/Time"}) {
    CAPTURE(field);
    const std::string line = std::string(field) + ": December 18, 2020\n";
    CHECK(inline_labels(line) == strings{});
    CHECK(inline_labels(line + line + line) == strings{});
    CHECK(own_line_labels("He Jun:\nGood morning.\n" + std::string(field) + ":\nThe lamps are lit.\n") ==
          strings{"He Jun"});
  }
  CHECK(inline_labels("Lamp News | Wax Channel: Are the lamps lit?\n") == strings{"Lamp News | Wax Channel"});
  CHECK(inline_labels("A: December 18, 2020\n") == strings{"A"});
}

TEST_CASE("What follows an inline label does not go on in lower case") {
  CHECK(inline_labels("Lamp Street: it is bright at night.\n") == strings{});
  CHECK(inline_labels("Sun Ping: It is bright at night.\n") == strings{"Sun Ping"});
}

TEST_CASE("What would be a label on an inline page is none on a page of own lines") {
  CHECK(own_line_labels("He Jun:\nGood morning.\nLamp Guild GOW: It is bright.\nWu Mei:\nIt is.\n") ==
        strings{"He Jun", "Wu Mei"});
  CHECK(inline_labels("Lamp Guild GOW: It is bright.\n") == strings{"Lamp Guild GOW"});
}

TEST_CASE("The neighbors of those traps are labels") {
  CHECK(own_line_labels("He Jun:\nGood morning.\nThe Paper:\nAre the lamps lit?\n") == strings{"He Jun", "The Paper"});
  CHECK(own_line_labels("He Jun:\nGood morning.\nMr. Sun Ping:\nGood morning.\n") == strings{"He Jun", "Mr. Sun Ping"});
  CHECK(inline_labels("Premier Li Heng: Friends are welcome.\n") == strings{"Premier Li Heng"});
  CHECK(inline_labels("The Paper: Are the lamps lit?\n") == strings{"The Paper"});
}

TEST_CASE("The colon of a time or of an address ends no label") {
  CHECK(inline_labels("CNN: 14:07 is the time, is it?\nDing Rui: It is.\n") == strings{"CNN", "Ding Rui"});
  CHECK(inline_labels("CNN 14:07 The lamps are lit.\n") == strings{});
  CHECK(inline_labels("CNN HTTP://lamps.example/fair\n") == strings{});
}

TEST_CASE("A label does not run over the end of a sentence") {
  CHECK(own_line_labels("He Jun:\nGood morning.\nLamps are lit. Wu Mei:\nSo they are.\n") == strings{"He Jun"});
  CHECK(own_line_labels("He Jun:\nGood morning.\nWhat now? Wu Mei:\nSo they are.\n") == strings{"He Jun"});
}

TEST_CASE("A stop in a title or an initial does not end a label") {
  CHECK(inline_labels("Mr. Sun Ping: The lamps are lit.\n") == strings{"Mr. Sun Ping"});
  CHECK(own_line_labels("J. B. Tarrow:\nGood morning to all.\n") == strings{"J. B. Tarrow"});
}

TEST_CASE("An inline sentence in a page of own lines is no label") {
  CHECK(own_line_labels("He Jun:\nGood morning.\nLamp Street: it is bright at night.\nWu Mei:\nIt is.\n") ==
        strings{"He Jun", "Wu Mei"});
}

TEST_CASE("A colon without a text before it is no label") {
  CHECK(own_line_labels(":\nGood morning.\n") == strings{});
  CHECK(own_line_labels("：\nGood morning.\n") == strings{});
  CHECK(own_line_labels(": : :\n") == strings{});
}

TEST_CASE("Times alone on their line are no speech and no label") {
  const scio::transcript t = support::parse(
      "Zhu Lan:\n2024-03-08 10:49:41\nWelcome to this press conference.\n15:15:37\nThe lamps are lit.\n");
  CHECK(support::labels_of(t) == strings{"Zhu Lan"});
  CHECK(support::paragraphs_of(t.turns()[0]) == strings{"Welcome to this press conference.", "The lamps are lit."});
}

// Reasons
// -------------------------------------------------------------------------------------------------------------------

TEST_CASE("Every label has reasons whose weights reach the threshold") {
  const scio::transcript t =
      support::parse(std::string(roster) + std::string(opening) + "The Paper:\nIs wax dear?\nHe Jun:\nIt is.\n");
  REQUIRE(t.turns().size() == 3);
  for (const scio::turn turn : t.turns()) {
    const scio::label_reasons reasons = turn.explain();
    CHECK_FALSE(reasons.empty());
    CHECK(reasons.score() >= scio::label_threshold);
    CHECK(reasons.has(scio::label_evidence::own_line));
    int sum = 0;
    std::uint32_t count = 0;
    for (const scio::weighed_evidence e : reasons) {
      CHECK(reasons.has(e.what));
      CHECK_FALSE(e.name.empty());
      sum += e.weight;
      ++count;
    }
    CHECK(sum == reasons.score());
    CHECK(count == reasons.size());
  }
  CHECK(t.turns()[0].explain().has(scio::label_evidence::known));
  CHECK(t.turns()[1].explain().has(scio::label_evidence::outlet));
  CHECK_FALSE(t.turns()[2].explain().has(scio::label_evidence::outlet));
}

TEST_CASE("A turn without a label has no reasons") {
  const scio::transcript t =
      support::parse("Where are the lamps? Thank you.\nZhu Lan:\nThank you for your question. In the towers.\n");
  REQUIRE(t.turns().size() == 2);
  CHECK(t.turns()[0].explain().empty());
  CHECK(t.turns()[0].explain().size() == 0);
  CHECK(t.turns()[0].explain().score() == 0);
}

TEST_CASE("A score is the sum of the weights of its evidence") {
  std::mt19937 random(25);
  for (int round = 0; round < 2000; ++round) {
    scio::detail::evidence_set set;
    set.bits = static_cast<std::uint32_t>(random()) & ((1U << 27) - 1);
    int sum = 0;
    for (const scio::weighed_evidence& w : scio::label_weights) sum += set.has(w.what) ? w.weight : 0;
    CHECK(set.score() == sum);
  }
}

TEST_CASE("A post alone is a label as its holder would be") {
  CHECK(support::labels_of(support::parse("Reporter: Is wax dear?\nFinancial Secretary: It is rare.\n")) ==
        strings{"Reporter", "Financial Secretary"});
  CHECK(support::kinds_of(support::parse("Reporter: Is wax dear?\nFinancial Secretary: It is rare.\n")) ==
        strings{"question", "answer"});
  CHECK(support::labels_of(support::parse("Reporter: Is wax dear?\nOverall Outlook: It is rare.\n")) ==
        strings{"Reporter"});
}

TEST_CASE("What names the text below it is no Chinese label") {
  const auto labels = [](std::string_view line) {
    return support::labels_of(
        support::parse("吴谦答记者问\n\n" + std::string(line) + "\n\n记者：蜡很贵吗？\n\n吴谦：今年很少。\n"));
  };
  const strings both = {"记者", "吴谦"};
  CHECK(labels("以下是例行记者会问题具体内容全文：") == both);
  CHECK(labels("分享到：") == both);
  CHECK(labels("文章来源：国防部网") == both);
  CHECK(labels("央视记者：请问。") == strings{"央视记者", "记者", "吴谦"});
}

TEST_CASE("A heading in brackets is no Chinese label, and a name in them is one") {
  const auto labels = [](std::string_view label) {
    return support::labels_of(support::parse("记者：蜡很贵吗？\n\n" + std::string(label) + "今年很少。\n"));
  };
  CHECK(labels("【干货】") == strings{"记者"});
  CHECK(labels("【吴谦】") == strings{"记者", "【吴谦】"});
}

TEST_CASE("A Chinese label may hold a name of media in letters") {
  const scio::transcript t = support::parse("美国CNN：蜡很贵吗？\n\n吴谦：今年很少。\n");
  CHECK(support::labels_of(t) == strings{"美国CNN", "吴谦"});
  CHECK(support::kinds_of(t) == strings{"question", "answer"});
}

TEST_CASE("The chairperson's part may end a post before a name") {
  const scio::transcript t = support::parse(
      "新闻中心副主任、主持人曲卫国：各位记者朋友，大家上午好。有请部长。\n\n吴谦：今年蜡很少。\n\n记者：为什么？\n\n吴"
      "谦：很贵。\n");
  CHECK(support::kinds_of(t) == strings{"moderation", "statement", "question", "answer"});
  CHECK(t.participants()[0].name() == "曲卫国");
}

TEST_CASE("A responsible person has a post") {
  const scio::transcript t = support::parse(
      "Xi Lan, the responsible person of the news center for celebrating the "
      "anniversary of the founding of the office of wax and of lamps:\nGood "
      "morning.\nQ: Why?\nA: So.\n");
  REQUIRE(t.turns().size() == 3);
  CHECK(t.participants()[0].name() == "Xi Lan");
}

TEST_CASE("A preposition before a name of media is no label") {
  CHECK(support::labels_of(support::parse("From the Wax Street Journal:\nWax is dear.\n")).empty());
  CHECK(support::labels_of(support::parse("The Wax Street Journal:\nIs wax dear?\n")) ==
        strings{"The Wax Street Journal"});
}

TEST_CASE("A wire in brackets opens a report") {
  CHECK(support::labels_of(support::parse("【香港商报网讯】今天举行记者会。\n\n记者：蜡贵吗？\n\n吴谦：很贵。\n")) ==
        strings{"记者", "吴谦"});
  CHECK(support::labels_of(support::parse("【香港商报记者】蜡贵吗？\n\n记者：油贵吗？\n\n吴谦：很贵。\n")) ==
        strings{"【香港商报记者】", "记者", "吴谦"});
}

TEST_CASE("An ordinal number opens no label but an outlet's") {
  CHECK(support::labels_of(support::parse("Q: Why?\n19th National Congress: A Briefing\nA: So.\n")) ==
        strings{"Q", "A"});
  CHECK(support::labels_of(support::parse("21st Century Business Herald:\nIs wax dear?\nA:\nIt is.\n")) ==
        strings{"21st Century Business Herald", "A"});
}

TEST_CASE("A salutation is no label, and a post in Chinese stands for its holder") {
  CHECK(
      support::labels_of(support::parse("【何亚东】：\n各位记者朋友：\n大家下午好。\n【路透社记者】：\n蜡贵吗？\n")) ==
      strings{"【何亚东】", "【路透社记者】"});
  const scio::transcript t =
      support::parse("记者：蜡贵吗？\n候任政务司司长：很贵。\n记者：油呢？\n署理行政长官：不贵。\n");
  CHECK(support::labels_of(t) == strings{"记者", "候任政务司司长", "记者", "署理行政长官"});
  CHECK(support::kinds_of(t) == strings{"question", "answer", "question", "answer"});
  CHECK(support::labels_of(support::parse("记者：蜡贵吗？\n移动新媒体\n很贵，今年蜡很少。\n")) == strings{"记者"});
}

TEST_CASE("A post behind a name and a comma leaves the name its honorific") {
  const scio::transcript t = support::parse(
      "[Mr. Hua Qing, Vice Director General of the News Bureau] Good morning. Please invite Vice Minister Wu to "
      "begin.\n"
      "[MEP Vice Minister Wu Tao] Good morning. Wax is dear.\n[Wu Tao] Oil is cheap.\n");
  REQUIRE(t.turns().size() == 3);
  CHECK(t.turns()[0].speaker()->name() == "Hua Qing");
  CHECK(t.turns()[0].speaker()->honorific() == "Mr.");
  CHECK(t.turns()[1].speaker()->name() == "Wu Tao");
  CHECK(t.turns()[1].speaker()->position() == "MEP Vice Minister");
  CHECK(t.turns()[1].speaker() == t.turns()[2].speaker());
  CHECK(support::kinds_of(t) == strings{"moderation", "statement", "statement"});
}

TEST_CASE("Capitals before a title that nobody's name follows belong to a name of media") {
  const scio::transcript t = support::parse("AP General News:\n\nIs wax dear?\n\nWu Tao:\n\nIt is.\n");
  REQUIRE(t.turns().size() == 2);
  CHECK(t.turns()[0].speaker()->name() == "AP General News");
}

TEST_CASE("Parts may be numbered") {
  CHECK(support::labels_of(support::parse("Q1: Is wax dear?\nA1: It is.\nQ2: Why?\nA2: It is rare.\n")) ==
        strings{"Q1", "A1", "Q2", "A2"});
  CHECK(support::kinds_of(support::parse("问01：蜡贵吗？\n答01：很贵。\n")) == strings{"question", "answer"});
  CHECK(support::labels_of(support::parse("Q: Is wax dear?\nParaffin 1: dear.\nA: It is.\n")) == strings{"Q", "A"});
}
