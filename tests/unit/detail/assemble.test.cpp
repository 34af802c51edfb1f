// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <scio/pages.hpp>
#include <scio/scio.hpp>

#include "support/outline.hpp"
#include "support/parse.hpp"

// Turns whose labels the page does not print.

namespace {

using strings = std::vector<std::string>;

}  // namespace

// Pages without any label
// ------------------------------------------------------------------------------------------------------------------

TEST_CASE("A speech goes on over a page that has no label at all") {
  const std::vector<scio::page_text> pages = {
      {"Press conference on bees\n\nLi Min:\n\nThank you. First, we plant.\n\n< 1 2 3 >\n", 1},
      {"Second, we water. The fields are wide.\n\nThird, we wait.\n\n< 1 2 3 >\n\nMORE FROM\n\nA fair of bees\n", 2},
      {"Xinhua:\n\nWhy?\n\nLi Min:\n\nBecause of the spring.\n", 3}};
  const scio::transcript t = support::parse_pages(pages);
  REQUIRE(support::labels_of(t) == strings{"Li Min", "Xinhua", "Li Min"});
  CHECK(t.turns()[0].continued());
  CHECK(support::paragraphs_of(t.turns()[0]) ==
        strings{"Thank you. First, we plant.", "Second, we water. The fields are wide.", "Third, we wait."});
  CHECK(support::outline_of(t.turns()[0]) == "-{1 2 3}");
}

TEST_CASE("What leads into a list at the top of a page is said by who speaks on") {
  const std::string_view first = "Press conference on bees\n\nLi Min:\n\nThank you. Bees matter.\n";
  const std::string_view list = "We do as follows:\n\nFirst, we plant.\n\nSecond, we water.\n";
  const strings all = {"Thank you. Bees matter.", "We do as follows:", "First, we plant.", "Second, we water."};
  SECTION("where the page has no label") {
    const scio::transcript t = support::parse_pages(std::vector<scio::page_text>{{first, 1}, {list, 2}});
    REQUIRE(t.turns().size() == 1);
    CHECK(support::paragraphs_of(t.turns()[0]) == all);
  }
  SECTION("where a label follows") {
    const std::string more = std::string(list) + "\nXinhua:\n\nWhy?\n";
    const scio::transcript t = support::parse_pages(std::vector<scio::page_text>{{first, 1}, {more, 2}});
    REQUIRE(t.turns().size() == 2);
    CHECK(support::paragraphs_of(t.turns()[0]) == all);
  }
}

TEST_CASE("A page of pictures between the pages of a speech is none of it") {
  const std::vector<scio::page_text> pages = {
      {"Press conference on bees\n\nLi Min:\n\nThank you. First, we plant.\n", 1},
      {"The hall of the press conference\n", 2},
      {"Li Min:\n\nSecond, we water.\n", 3}};
  const scio::transcript t = support::parse_pages(pages);
  for (const scio::turn turn : t.turns())
    for (const std::string& said : support::paragraphs_of(turn)) CHECK(said.find("hall") == std::string::npos);
}

TEST_CASE("A page without labels that begins with a greeting is a speech of nobody") {
  const scio::transcript t = support::parse(
      "Speech by Vice Minister Ma Lan at the press conference on wax\n\nFebruary 28, 2008\n\nDear friends from the "
      "media,\n\nGood morning. We took two steps.\n\nFirst, we bought wax.\n\nSecond, we sold oil.\n");
  REQUIRE(support::kinds_of(t) == strings{"statement"});
  CHECK(t.turns()[0].label().empty());
  CHECK_FALSE(t.turns()[0].speaker());
  CHECK(support::paragraphs_of(t.turns()[0]).size() == 4);
  CHECK(support::outline_of(t.turns()[0]) == "2{1 2}");
  CHECK(support::codes_of(t) == strings{"unlabelled-turn"});
}

TEST_CASE("A report without labels is no speech, and a notice is none whoever it greets") {
  const scio::transcript report = support::parse(
      "Wax grows dear\n\nFebruary 28, 2008\n\nThe minister said good morning to friends from the media.\n\nWax is "
      "dear, he told them.\n");
  CHECK(report.turns().empty());
  CHECK(report.kind() == scio::document_kind::news);
  const scio::transcript notice = support::parse(
      "Notice of a press conference on wax\n\nFebruary 28, 2008\n\nDear journalists,\n\nThe conference will be held on "
      "March 1.\n");
  CHECK(notice.turns().empty());
  CHECK(notice.kind() == scio::document_kind::notice);
}

// Answers without labels
// ------------------------------------------------------------------------------------------------------------------

TEST_CASE("Where only those who ask have labels, what stands below their questions are answers of nobody") {
  const scio::transcript t = support::parse(
      "The 17th regular press conference\n\n1. River Daily: Is wax dear? Is oil?\n\nWax is dear, as all of us have "
      "seen "
      "in the markets of the coast.\n\nOil is not.\n\n2. WX&N: Will the fair be held?\n\nThe fair will be held in May, "
      "and all of you are invited to it.\n\n3. Bay Times: What of thread?\n\nThere is enough of it for this year, and "
      "for "
      "the next year as well.\n");
  REQUIRE(support::kinds_of(t) == strings{"question", "answer", "question", "answer", "question", "answer"});
  CHECK(support::exchanges_of(t) == "0:1 2:3 4:5");
  CHECK(t.turns()[1].label().empty());
  CHECK_FALSE(t.turns()[1].speaker());
  CHECK(support::paragraphs_of(t.turns()[1]).size() == 2);
  CHECK(t.turns()[1].paragraphs()[0].text().starts_with("Wax is dear"));
  CHECK(t.turns()[2].speaker()->role() == scio::role::media);
  CHECK(support::codes_of(t) == strings{"unlabelled-turn", "unlabelled-turn", "unlabelled-turn"});
}

TEST_CASE("The opening of a host above labelled questions is not taken for one") {
  const scio::transcript t = support::parse(
      "Moderator: Good morning. Shall we begin?\n\nWelcome to the regular press conference on wax, oil and thread, all "
      "of "
      "you.\n\nCCTV: Is wax dear?\n\nWax is dear, as all of us have seen in the markets of the coast.\n\nReuters: Why "
      "is it?\n\nIt is dear since there are few bees this year, and fewer flowers.\n");
  CHECK(support::labels_of(t) == strings{"Moderator", "CCTV", "", "Reuters", ""});
  CHECK(support::exchanges_of(t) == "1:2 3:4");
  CHECK(support::paragraphs_of(t.turns()[0]).size() == 2);
}

TEST_CASE("Thanks below a question are no answer, and labelled answers leave questions whole") {
  CHECK(support::kinds_of(support::parse("CCTV: Is wax dear?\n\nThank you.\n\nReuters: Why is it?\n\nThank you.\n")) ==
        strings{"question", "question"});
  const scio::transcript t = support::parse(
      "CCTV: Is wax dear?\n\nI ask because it has been dear for all of the last ten years, and oil has not.\n\nLi Min: "
      "It "
      "is.\n\nReuters: Why is it?\n\nI ask because nobody on the coast could tell me, and I have asked many.\n\nLi "
      "Min: "
      "Because of the bees.\n");
  CHECK(support::labels_of(t) == strings{"CCTV", "Li Min", "Reuters", "Li Min"});
  CHECK(support::exchanges_of(t) == "0:1 2:3");
}

// Speech above the first label
// ------------------------------------------------------------------------------------------------------------------

TEST_CASE("An announcement that opens the floor is a statement of nobody") {
  constexpr std::string_view rest = "\n\nNow the floor is open.\n\nQ: Is wax dear?\n\nA: It is.\n";
  CHECK(support::kinds_of(
            support::parse("Press Conference on March 2\n\nI have an announcement here. The minister will visit "
                           "the fair." +
                           std::string(rest))) == strings{"statement", "question", "answer"});
  CHECK(support::kinds_of(support::parse("Press Conference on March 2\n\nWelcome to our press conference, all of you." +
                                         std::string(rest))) == strings{"moderation", "question", "answer"});
}

TEST_CASE("A line that ends in a comma leads into Chinese speech, too") {
  const scio::transcript t = support::parse(
      "总理答记者问\n\n招待会开始时，温总理说，\n\n大家好，很高兴又同大家见面。\n\n记者：蜡贵吗？\n\n总理：很贵。\n");
  REQUIRE(t.turns().size() == 3);
  CHECK(support::paragraphs_of(t.turns()[0]) == strings{"大家好，很高兴又同大家见面。"});
}

TEST_CASE("A salutation with a colon opens a speech without labels") {
  const scio::transcript t =
      support::parse("Speech at the press conference on wax\n\nLadies and gentlemen:\n\nGood morning! Wax is dear.\n");
  REQUIRE(t.turns().size() == 1);
  CHECK(support::paragraphs_of(t.turns()[0]) == strings{"Ladies and gentlemen:", "Good morning! Wax is dear."});
}

TEST_CASE("What asks above a label that asks is no question") {
  const auto kinds = [](std::string_view labels) {
    return support::kinds_of(support::parse("王玲主持例行记者会\n\n王玲将于本周访问油业局。油贵吗？请关注我们的消息。" +
                                            std::string(labels)));
  };
  CHECK(kinds("\n\n问：蜡贵吗？\n\n答：很贵。\n") == strings{"statement", "question", "answer"});
  CHECK(kinds("\n\n答：不贵。\n\n问：蜡贵吗？\n\n答：很贵。\n") == strings{"question", "answer", "question", "answer"});
}

// Speech below a hand-over
// ------------------------------------------------------------------------------------------------------------------

TEST_CASE("What is said below a hand-over without a label is not the chairperson's") {
  const auto page = [](std::string_view hand_over, std::string_view speech, std::string_view next) {
    return support::parse(
        "Chairperson:\n\nMr. He Jun, spokesperson of the SCIO\n\nHe Jun:\n\nGood morning. Welcome to this press "
        "conference on wax.\n\n" +
        std::string(hand_over) + "\n\n" + std::string(speech) + "\n\n" + std::string(next) +
        "\n\nThank you. Is wax dear?\n\nHe Jun:\n\nThank you all.\n");
  };
  const std::string speech =
      "Ladies and gentlemen, wax has been rare for three years. We have planted flowers along the rivers, and bees "
      "have "
      "come back to them in numbers that nobody had seen, so that we expect prices to fall.\n\nMore will be done.";
  const scio::transcript t = page("Now, let's welcome Mr. Lu.", speech, "CCTV:");
  REQUIRE(support::labels_of(t) == strings{"He Jun", "", "CCTV", "He Jun"});
  CHECK(support::kinds_of(t) == strings{"moderation", "statement", "question", "moderation"});
  CHECK(t.turns()[1].paragraphs().size() == 2);
  // Words of his own, or those of the one who is called by his label below.
  CHECK(support::labels_of(page("Now, let's welcome Mr. Lu.", speech.substr(22), "CCTV:")).size() == 3);
  CHECK(support::labels_of(page("Now, let's welcome Mr. Lu.", "He is the vice minister of wax.", "CCTV:")).size() == 3);
  CHECK(support::labels_of(page("We welcome Mr. Lu today.", speech, "CCTV:")).size() == 3);
  CHECK(support::labels_of(page("I now invite Mr. Lu.", speech, "CCTV:")).size() == 4);
  CHECK(support::labels_of(page("We would like to invite you all to come and see it.", speech, "CCTV:")).size() == 3);
  CHECK(support::labels_of(page("Let's welcome Mr. Lu. He will speak of wax.", speech, "CCTV:")).size() == 3);
  CHECK(support::labels_of(page("Now, let's welcome Mr. Lu.", speech, "Lu Wei:")) ==
        strings{"He Jun", "Lu Wei", "He Jun"});
  CHECK(support::labels_of(page("Now, let's welcome Mr. Lu.",
                                "Before that, please identify yourself before asking questions. " + speech, "CCTV:"))
            .size() == 3);
}

TEST_CASE("What is said below a question that a chairperson sends on is an answer of nobody") {
  const scio::transcript t = support::parse(
      "主持人：大家好！\n\n新华社记者：今年的蜡贵吗？\n\n主持人：这个问题，有请王局长。\n\n谢谢你的提问。今年蜡很少，因"
      "为天气很热"
      "，蜂也很少，所以蜡很贵；明年我们会多种花，多养蜂，蜡就会多起来，也就不会这么贵了，请大家放心，我们会把这件事情办"
      "好。\n\n"
      "主持人：谢谢。\n");
  REQUIRE(support::labels_of(t) == strings{"主持人", "新华社记者", "主持人", "", "主持人"});
  CHECK(support::exchanges_of(t) == "1:3");
}

TEST_CASE("An official who calls on somebody at the end of a longer answer speaks on") {
  const std::string more =
      "Thank you. Wax has been rare for three years. We have planted flowers along the rivers, and bees have come back "
      "to them in numbers that nobody had seen before, so that we expect prices to fall in the next one.\n\n";
  const auto count = [&more](const std::string& answer) {
    const scio::transcript t = support::parse("Reporter:\n\nIs wax dear?\n\nLi Min:\n\n" + answer + more +
                                              "Reporter:\n\nIs oil dear?\n\nLi "
                                              "Min:\n\nIt is.\n");
    return t.turns().size();
  };
  CHECK(count("I invite Mr. Lu.\n\n") == 5);
  CHECK(count(more + more + "For the fair we will invite Mr. Lu.\n\n") == 4);
}

TEST_CASE("A page without labels is speech from the line that greets") {
  const auto turns = [](std::string_view greeting) {
    const scio::transcript t =
        support::parse("蜡业部就蜡价答记者问\n\n5月12日，蜡业厅介绍情况。\n\n现将文字发布如下。\n\n" +
                       std::string(greeting) + "\n\n今年蜡很贵，油不贵。\n");
    return t.turns().empty() ? std::string("none") : std::string(t.turns()[0].paragraphs()[0].text());
  };
  CHECK(turns("各位媒体朋友，大家好！") == "各位媒体朋友，大家好！");
  CHECK(turns("蜡业部向各位媒体朋友问好。") == "none");
}

TEST_CASE("A page that begins with a further point goes on with a speech") {
  const auto turns = [](std::string_view opening) {
    const scio::transcript t = support::parse("SCIO press conference on wax\n\nChina.org.cn | March 21, 2023\n\n" +
                                              std::string(opening) + "\n\nFourth, we will sell lamps.\n");
    return t.turns().size();
  };
  CHECK(turns("Third, we will buy wax.") == 1);
  CHECK(turns("First, we will buy wax.") == 0);
  CHECK(turns("The third plan is to buy wax.") == 0);
}

TEST_CASE("Who asks somebody to say a few words hands over") {
  const std::string said =
      "Dear reporters, good afternoon! We have closed the meeting of this year, and I would like to thank all of you "
      "for "
      "reporting on it in a timely manner, which has not been easy in this weather, and for all your hard work in "
      "here.";
  const auto labels = [&said](std::string_view call) {
    return support::labels_of(support::parse("Xiao Gui: Good afternoon, friends. We are glad to have the mayor here. " +
                                             std::string(call) + "\n\n" + said +
                                             "\n\nLamp Daily: Is wax dear?\n\nYing Yong: It is.\n"));
  };
  CHECK(labels("I now request the mayor to say a few words.") == strings{"Xiao Gui", "", "Lamp Daily", "Ying Yong"});
  CHECK(labels("The mayor will be here all day.") == strings{"Xiao Gui", "Lamp Daily", "Ying Yong"});
}

TEST_CASE("A page without labels is speech from a welcome as well") {
  const scio::transcript t = support::parse(
      "蜡业部例行发布会实录\n\n9月11日，蜡业部介绍情况。\n\n欢迎大家出席9月份蜡业部的发布会，我先介绍情况。\n\n今年蜡很"
      "贵。\n");
  REQUIRE(t.turns().size() == 1);
  CHECK(support::paragraphs_of(t.turns()[0]).size() == 2);
}

TEST_CASE("News that begins a paragraph with words of greeting or a further point is no speech") {
  const auto kind = [](std::string_view title, std::string_view line) {
    return support::parse(std::string(title) + "\n\nChina.org.cn | March 21, 2023\n\n" + std::string(line) + "\n")
        .kind();
  };
  using scio::document_kind;
  CHECK(kind("Wax of the south", "Good morning Wax, a brand of the south, sold a million lamps.") ==
        document_kind::news);
  CHECK(kind("Wax of the south", "Good morning, friends, wax is dear.") == document_kind::transcript);
  CHECK(kind("今年的蜡", "大家好才是真的好，蜡农这样告诉大家。") == document_kind::news);
  CHECK(kind("今年的蜡", "大家好，蜡很贵。") == document_kind::transcript);
  CHECK(kind("今年的蜡价平稳", "今年的蜡价平稳。\n\n各位市民，请不要到水库游泳，注意安全。") == document_kind::news);
  for (const std::string_view line :
       {"Good morning everybody and thank you all very much for coming to us today.",
        "Good afternoon Ladies and Gentlemen, welcome to all of you.", "Good morning Mr. Secretary-General, and all."})
    CHECK(kind("Press conference on wax", line) == document_kind::transcript);
  for (const std::string_view line : {"各位记者朋友们大家下午好，请提问。", "大家好我是蜡业部新闻发言人王明，请提问。"})
    CHECK(kind("蜡业部新闻发布会实录", line) == document_kind::transcript);
  CHECK(kind("Wax of the south", "Second, the wax gardens will grow, farmers said.") == document_kind::news);
  CHECK(kind("Press conference on wax", "Second, the wax gardens will grow, farmers said.") ==
        document_kind::transcript);
}
