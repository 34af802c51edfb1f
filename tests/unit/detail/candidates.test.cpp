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

TEST_CASE("A label below its speech in the other language is the same turn") {
  const scio::transcript t = support::parse(
      "澎湃新闻记者：请问今年蜡的价格为什么这么高？明年还会更高吗？\n"
      "The Paper: Why is wax so dear this year? Will it be dearer in the next one?\n"
      "汪文斌：今年蜡很少，所以价格很高。第一，天气很热。第二，蜂很少。\n"
      "Wang Wenbin: Wax is rare this year, so that it is dear. First, it is hot. Second, bees are few.\n");
  REQUIRE(support::labels_of(t) == strings{"澎湃新闻记者", "汪文斌"});
  CHECK(t.turns()[1].label_translation() == "Wang Wenbin");
  CHECK(t.turns()[1].paragraphs().size() == 2);
  CHECK(support::kinds_of(t) == strings{"question", "answer"});
  // An outlet does not translate an official.
  CHECK(support::labels_of(support::parse("汪文斌：今年蜡很少，所以价格很高。\n"
                                          "The Paper: Why is wax so dear this year? Will it be dearer in the next?\n"
                                          "汪文斌：今年天气很热，蜂也很少。\n"))
            .size() == 3);
}

TEST_CASE("A field with a bullet and a byline are no labels") {
  CHECK(support::labels_of(support::parse("Q: Why?\n• Name: Price of wax\nA: So.\n")) == strings{"Q", "A"});
  CHECK(support::labels_of(support::parse("Q: Why?\nBy HE JUN (Lamp Daily) Updated: 2015-12-18\nA: So.\n")) ==
        strings{"Q", "A"});
  CHECK(support::labels_of(support::parse("Q: Why?\nHe Jun (Lamp Daily): When?\nA: So.\n")).size() == 3);
}

TEST_CASE("Names alone above what is spoken are labels where no label has a colon") {
  const auto labels = [](std::string_view first, std::string_view second) {
    return support::labels_of(support::parse("Tenth press conference on wax\n\nHe Jun\n\n" + std::string(first) +
                                             "\n\nWu Mei\n\n" + std::string(second) + "\n"));
  };
  const strings both = {"He Jun", "Wu Mei"};
  CHECK(labels("Good morning, ladies and gentlemen. Wax is dear.", "Thanks for your question. Oil is cheap.") == both);
  CHECK(labels("Good morning, ladies and gentlemen. Wax is dear.", "Oil is cheap this year, and so are lamps.") ==
        strings{""});  // a speech of nobody
  CHECK(labels("Wax is dear this year, and so is the oil of the north.", "Oil is cheap this year.").empty());
  const scio::transcript t = support::parse(
      "Tenth press conference on wax\n\nRadio Wax News\n\nMy question is about oil. Is it cheap?\n\nWu Mei\n\nThe "
      "answer is simple. Oil is cheap this year.\n");
  CHECK(support::labels_of(t) == strings{"Radio Wax News", "Wu Mei"});
  CHECK(support::kinds_of(t) == strings{"question", "answer"});
}

TEST_CASE("What is a label once is one each time") {
  // Only the second is followed by what sounds spoken.
  CHECK(support::labels_of(support::parse(
            "续梅：蜡很少，油也很少。\n\n续梅：各位记者朋友，大家好。\n\n记者：蜡贵吗？\n\n续梅：很贵。\n")) ==
        strings{"续梅", "续梅", "记者", "续梅"});
}

TEST_CASE("A time may stand between a label in brackets and its colon, or before a label with a dash") {
  const scio::transcript t = support::parse(
      "[馬曉光] [10:11]:各位記者朋友們，大家上午好。\n[海峽之聲記者] [10:12]:蜡贵吗？\n[馬曉光] [10:19]:很贵。\n");
  CHECK(support::labels_of(t) == strings{"[馬曉光]", "[海峽之聲記者]", "[馬曉光]"});
  CHECK(support::paragraphs_of(t.turns()[2]) == strings{"很贵。"});
  CHECK(support::labels_of(support::parse("- 主持人华清：\n请王伟先生开场。\n2006-08-08 09:50:17 - 王伟：\n大家好。\n"
                                          "2006-08-08 09:55:17 - 王伟：\n谢谢。\n")) ==
        strings{"主持人华清", "王伟", "王伟"});
}

TEST_CASE("Colons of every width end a label") {
  CHECK(support::labels_of(support::parse("記者︰蜡贵吗？\n行政長官︰很贵。\n記者﹕为什么？\n")) ==
        strings{"記者", "行政長官", "記者"});
  CHECK(support::labels_of(support::parse("记者∶蜡贵吗？\n李敏∶很贵，10∶30有卖。\n")) == strings{"记者", "李敏"});
  CHECK(support::labels_of(support::parse("记者∶蜡贵吗？\n10∶30有卖。\n")) == strings{"记者"});
}

TEST_CASE("A site narrates in square brackets and signs in others") {
  CHECK(support::labels_of(support::parse("[中國臺灣網]:发布会开始。\n記者：蜡贵吗？\n")) ==
        strings{"[中國臺灣網]", "記者"});
  CHECK(support::labels_of(support::parse("【财新网】发布会开始。\n記者：蜡贵吗？\n")) == strings{"記者"});
  CHECK(support::labels_of(support::parse("記者：蜡贵吗？\n【编辑：李雪萍】\n")) == strings{"記者"});
}

TEST_CASE("A post before a name of any script of China makes a label without a colon") {
  const auto labels = [](std::string_view line) {
    return support::labels_of(support::parse("新华社记者\n请问蜡为什么这么贵？\n" + std::string(line) +
                                             "\n今年蜡很少，所以很贵。\n央视记者\n油呢？\n"));
  };
  CHECK(labels("保护司司长 才让多杰") == strings{"新华社记者", "保护司司长 才让多杰", "央视记者"});
  CHECK(labels("财新网主编精选版电邮 样例") == strings{"新华社记者", "央视记者"});
}

TEST_CASE("What a stenographer notes in brackets is no label") {
  CHECK(support::labels_of(support::parse("REPORTER:\n[Inaudible] are you going to sell wax?\nMINISTER:\nNo. Wax is "
                                          "dear.\n")) == strings{"REPORTER", "MINISTER"});
  CHECK(support::labels_of(support::parse("[Reuters] Are you going to sell wax?\n[Wu Tao] No. Wax is dear.\n")) ==
        strings{"[Reuters]", "[Wu Tao]"});
}

TEST_CASE("A full stop ends the letter of a part") {
  const scio::transcript t =
      support::parse("Q.\nLet me ask of wax. Is it dear?\n\nA.\nIt is.\n\nQ. Why?\n\nA. It is rare.\n");
  CHECK(support::labels_of(t) == strings{"Q.", "A.", "Q.", "A."});
  CHECK(support::exchanges_of(t) == "0:1 2:3");
  CHECK(support::paragraphs_of(t.turns()[3]) == strings{"It is rare."});
  // An initial is none where nobody asks so, nor is a letter that goes on.
  CHECK(support::labels_of(support::parse("CCTV: Is wax dear?\nLi Min: It is.\nA. Smith said so.\n")) ==
        strings{"CCTV", "Li Min"});
  CHECK(support::labels_of(support::parse("CCTV: Is wax dear?\nLi Min: It is.\nQ.E.D. is what he said.\n")) ==
        strings{"CCTV", "Li Min"});
}

TEST_CASE("Webcasts print bullets before labels and days without a year behind them") {
  CHECK(support::labels_of(support::parse("  • [主持人]：\n    今天的发布会开始。\n    [14:20:15]\n  • [赵岩]：\n    "
                                          "大家下午好！\n    [14:30:00]\n")) == strings{"[主持人]", "[赵岩]"});
  const scio::transcript t = support::parse(
      "【新闻发言人 徐成光】1-19 14:02:00\n女士们、先生们：大家好！\n【新闻发言人 "
      "徐成光】1-19 14:04:00\n下面介绍情况。\n");
  REQUIRE(t.turns().size() == 2);
  CHECK(support::paragraphs_of(t.turns()[0]) == strings{"女士们、先生们：大家好！"});
  const scio::transcript no_day = support::parse("【徐成光】13-19 14:02:00\n开会。\n【王伟】好。\n");
  CHECK(support::paragraphs_of(no_day.turns()[0]) == strings{"13-19 14:02:00", "开会。"});
}

TEST_CASE("Posts with names side by side are captions, above a sentence a label") {
  constexpr std::string_view head = "新华社记者\n请问，蜡为什么这么贵？\n";
  const std::string person = "国家蜡业局局长 陶凯元\n";
  CHECK(support::labels_of(support::parse(std::string(head) + person + "谢谢，蜡很少。\n")).size() == 2);
  CHECK(support::labels_of(support::parse(std::string(head) + person + "国家油业局新闻发言人 王玲\n现场媒体记者\n"))
            .size() == 1);
}

TEST_CASE("A comma behind an outlet alone on its line is a misprinted colon") {
  CHECK(support::labels_of(support::parse("Farmers' Daily,\n\nIs wax dear?\n\nHe Jun:\n\nIt is.\n")) ==
        strings{"Farmers' Daily", "He Jun"});
  CHECK(support::labels_of(support::parse("Last but not least,\n\nIs wax dear?\n\nHe Jun:\n\nIt is.\n")) ==
        strings{"", "He Jun"});
  CHECK(support::labels_of(support::parse("In Farmers' Daily,\n\nIs wax dear?\n\nHe Jun:\n\nIt is.\n")) ==
        strings{"", "He Jun"});
}

TEST_CASE("In Chinese a post and a part may stand on lines above a name") {
  const scio::transcript t = support::parse(
      "蜡业发布会\n\n主持人\n国家蜡业局新闻发言人、宣传司副司长\n米锋\n各位媒体朋友，大家好！\n新华社记者\n请问，蜡贵吗"
      "？\n国家蜡业局副局长\n吴良有\n谢"
      "谢这位记者，很贵。\n");
  REQUIRE(support::labels_of(t) == strings{"米锋", "新华社记者", "吴良有"});
  CHECK(support::kinds_of(t) == strings{"moderation", "question", "answer"});
  CHECK(t.turns()[0].speaker()->position() == "国家蜡业局新闻发言人、宣传司副司长");
  CHECK(support::paragraphs_of(t.turns()[1]) == strings{"请问，蜡贵吗？"});
  // A sentence above a name is no post, and a name under a post that nothing is said below is no label.
  const scio::transcript sentence =
      support::parse("新华社记者\n请问，谁是局长？\n我们都知道，他是蜡业局副局长\n吴良有\n谢谢，是他。\n");
  CHECK(support::paragraphs_of(sentence.turns()[0]) == strings{"请问，谁是局长？", "我们都知道，他是蜡业局副局长"});
  CHECK(support::labels_of(
            support::parse("新华社记者\n请问，谁是局长？\n国家蜡业局副局长\n吴良有\n国家油业局副局长\n王玲\n")) ==
        strings{"新华社记者"});
}

TEST_CASE("Below a host's part that stands alone, names alone above speech are labels") {
  constexpr std::string_view page =
      "主持人\n各位听众，大家好。魏部长，您好！\n魏部长\n主持人好，听众朋友们好。\n主持人\n魏部长，今年的蜡贵吗？\n魏部"
      "长\n很贵，也很少。\n";
  const scio::transcript t = support::parse(page);
  CHECK(support::labels_of(t) == strings{"主持人", "魏部长", "主持人", "魏部长"});
  CHECK(support::exchanges_of(t) == "2:3");
  CHECK(support::labels_of(support::parse("魏部长\n主持人好，听众朋友们好。\n魏部长\n很贵，也很少。\n")).empty());
}

TEST_CASE("A salutation is no label whoever it greets") {
  CHECK(support::labels_of(support::parse(
            "各位傳媒朋友、各位香港市民：\n\n大家好，蜡很贵。\n\n記者：油呢？\n\n林鄭月娥：油不贵。\n")) ==
        strings{"", "記者", "林鄭月娥"});
  CHECK(support::labels_of(support::parse("新華社記者：蜡贵吗？\n\n林鄭月娥：很贵。\n")).size() == 2);
}

TEST_CASE("What a wire or a menu says before a colon is no label") {
  constexpr std::string_view rest = "\n\n记者：蜡贵吗？\n\n王玲：很贵。\n";
  for (const std::string_view line : {"央视网消息：国新办上午举行发布会。", "知产类型：商标 专利", "专题：发布会总汇"})
    CHECK(support::labels_of(support::parse(std::string(line) + std::string(rest))) == strings{"记者", "王玲"});
  CHECK(support::labels_of(support::parse("央视网：国新办上午有消息吗？\n\n王玲：有。" + std::string(rest))).size() ==
        4);
}

TEST_CASE("Names behind bullets are labels where a webcast prints many of them") {
  CHECK(support::labels_of(
            support::parse("文字内容：\n\n  • 郭卫民：\n\n    大家好！请王玲介绍情况。\n\n  • 王玲：\n\n    "
                           "谢谢，蜡很贵。\n")) == strings{"郭卫民", "王玲"});
  CHECK(support::labels_of(support::parse("• 王玲：\n\n蜡业发布会之三\n\n记者：蜡贵吗？\n\n王玲：很贵。\n")) ==
        strings{"记者", "王玲"});  // above a menu
}

TEST_CASE("Below a reporter without a colon, a name alone above speech is a label, below a post above it with it") {
  CHECK(support::labels_of(
            support::parse("中国新闻社和中新网记者\n请问，今年的蜡贵吗？\n王国庆\n谢谢，今年蜡很贵。\n")) ==
        strings{"中国新闻社和中新网记者", "王国庆"});
  CHECK(
      support::labels_of(support::parse("中国新闻社和中新网都来了\n请问，今年的蜡贵吗？\n王国庆\n谢谢，今年蜡很贵。\n"))
          .empty());
  const scio::transcript t =
      support::parse("新华社记者\n\n请问，今年的蜡贵吗？\n\n国家蜡业局副局长\n\n王国庆\n\n谢谢，今年蜡很贵。\n");
  REQUIRE(support::labels_of(t) == strings{"新华社记者", "王国庆"});
  CHECK(t.turns()[1].speaker()->position() == "国家蜡业局副局长");
  CHECK(support::paragraphs_of(t.turns()[0]) == strings{"请问，今年的蜡贵吗？"});
}

TEST_CASE("A station in wide brackets that asks is a label, and one that signs a report is none") {
  const auto labels = [](std::string_view said) {
    return support::labels_of(support::parse("【中央电视台】" + std::string(said) +
                                             "\n\n【盛运】季度的数据很好，请大家放心。\n\n【盛运】谢谢。\n"));
  };
  CHECK(labels("请问盛司长，蜡价为什么高？")[0] == "【中央电视台】");
  CHECK(labels("今年蜡价很高。")[0] != "【中央电视台】");
}
