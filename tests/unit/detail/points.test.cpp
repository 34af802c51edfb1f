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

// What an official says, as a transcript of one turn.
scio::transcript speech_of(std::string_view text) {
  scio::transcript t =
      support::parse("Speaker:\nMr. He Jun, vice minister of wax\n\nHe Jun:\n\n" + std::string(text) + "\n");
  REQUIRE(t.turns().size() == 1);
  return t;
}

std::string outline(std::string_view text) {
  const scio::transcript t = speech_of(text);
  return support::outline_of(t.turns()[0]);
}

// The texts of the points of the first list.
strings points(std::string_view text) {
  const scio::transcript t = speech_of(text);
  REQUIRE_FALSE(t.turns()[0].enumerations().empty());
  return support::texts_of(t.turns()[0].enumerations()[0]);
}

strings markers(std::string_view text) {
  const scio::transcript t = speech_of(text);
  strings out;
  for (const scio::point p : t.points()) out.emplace_back(p.marker());
  return out;
}

}  // namespace

// Families
// --------------------------------------------------------------------------------------------------------------------

TEST_CASE("Points are counted with ordinal words") {
  CHECK(outline("First, wax.\nSecond, oil.\nThird, thread.") == "-{1 2 3}");
  CHECK(outline("Firstly, wax.\nSecondly, oil.\nThirdly, thread.\nFourthly, tin.") == "-{1 2 3 4}");
  CHECK(outline("First of all, wax is dear.\nSecondly, oil is cheap.") == "-{1 2}");
  CHECK(outline("First and most importantly, wax is dear.\nSecond, oil is cheap.") == "-{1 2}");
  CHECK(outline("First is about wax.\nSecond is about oil.") == "-{1 2}");
  CHECK(outline("Wax has two uses. First: candles. Second: seals.") == "2{1 2}");
  CHECK(outline("We did two things. One is to buy wax. The second is to sell oil.") == "2{1 2}");
}

TEST_CASE("Ordinal words go on to twenty") {
  constexpr std::string_view words[] = {"First",     "Second",      "Third",      "Fourth",     "Fifth",
                                        "Sixth",     "Seventh",     "Eighth",     "Ninth",      "Tenth",
                                        "Eleventh",  "Twelfth",     "Thirteenth", "Fourteenth", "Fifteenth",
                                        "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth", "Twentieth"};
  std::string text;
  std::string expected = "-{";
  int ordinal = 0;
  for (const std::string_view word : words) {
    text += std::string(word) + ", this.\n";
    if (ordinal != 0) expected += ' ';
    expected += std::to_string(++ordinal);
  }
  CHECK(outline(text) == expected + "}");
}

TEST_CASE("Points are counted with an article and a noun or a verb") {
  CHECK(markers("There are two aspects. The first is wax. The second is oil.") == strings{"The first", "The second"});
  CHECK(outline("There are two aspects. The first aspect is wax. The second aspect is oil.") == "2{1 2}");
  CHECK(outline("We have two projects. The first project involves wax. The second involves oil.") == "2{1 2}");
}

TEST_CASE("Points are counted with one and another and the other") {
  CHECK(outline("There are two reasons. One is the price. The other is the light.") == "2{1 2}");
  CHECK(outline("There are three ways. One is wax. Another is oil. The other is thread.") == "3{1 2 3}");
  CHECK(outline("There are two reasons: one is the price; the other is the light.") == "2{1 2}");
  CHECK(outline("One is wax.\nAnd the other is oil.") == "-{1 2}");
  CHECK(outline("One is wax. Another is oil. The other is thread.") == "-{1 2 3}");
  CHECK(outline("The first is wax. The other is oil.") == "-{1 2}");
  CHECK(markers("One is wax. The other is oil.") == strings{"One", "The other"});
  CHECK(outline("One is wax. It has two uses: first, candles; second, seals. The other is oil.") == "-{1 2{1 2} 2}");
}

TEST_CASE("The other is no point without a verb behind it or a first one before it") {
  CHECK(outline("One is wax. The other lamp is oil.") == "");
  CHECK(outline("One is wax. The others are oil.") == "");
  CHECK(outline("One lamp is old. The other is new.") == "");
  CHECK(outline("The other is oil.") == "");
  CHECK(outline("One is wax, the other is oil.") == "");
}

TEST_CASE("Another and the other take no place in a list that goes on with its next number") {
  CHECK(outline("First, the price is high. Another is lower. Second, oil is dear.") == "-{1 2}");
  CHECK(outline("First, there are two lamps and the other is lit. The other is dark. Second, oil is dear.") ==
        "-{1 2}");
  CHECK(outline("There are two uses. One is wax. Another is oil. Third, thread.") == "2{1 2 3}");
}

TEST_CASE("Points are counted with figures and letters and signs") {
  CHECK(outline("We did three things:\n1. Buy wax.\n2. Sell oil.\n3. Spin thread.") == "3{1 2 3}");
  CHECK(outline("We did two things:\n1) Buy wax.\n2) Sell oil.") == "2{1 2}");
  CHECK(outline("We did two things:\n(1) Buy wax.\n(2) Sell oil.") == "2{1 2}");
  CHECK(outline("We did two things:\n① Buy wax.\n② Sell oil.") == "2{1 2}");
  CHECK(outline("We did two things:\na. Buy wax.\nb. Sell oil.") == "2{1 2}");
  CHECK(outline("We did two things:\n(a) Buy wax.\n(b) Sell oil.") == "2{1 2}");
  CHECK(outline("We did two things:\ni. Buy wax.\nii. Sell oil.") == "2{1 2}");
  CHECK(outline("We did two things:\n(i) Buy wax.\n(ii) Sell oil.") == "2{1 2}");
  CHECK(outline("We did two things:\n• Buy wax.\n• Sell oil.") == "2{1 2}");
  CHECK(outline("We did two things:\n- Buy wax.\n- Sell oil.") == "2{1 2}");
}

TEST_CASE("Points are counted in Chinese") {
  for (const std::string_view text :
       {"第一，买蜡。\n第二，卖油。", "第一是买蜡。第二是卖油。", "主要有两个方面：一是买蜡；二是卖油。",
        "首先，买蜡。\n其次，卖油。", "我们做了两件事。\n一、买蜡。\n二、卖油。",
        "我们做了两件事。\n（一）买蜡。\n（二）卖油。"}) {
    CAPTURE(text);
    const scio::transcript t = support::parse("何军：\n" + std::string(text) + "\n");
    REQUIRE(t.turns().size() == 1);
    REQUIRE(t.turns()[0].enumerations().size() == 1);
    const scio::enumeration list = t.turns()[0].enumerations()[0];
    REQUIRE(list.points().size() == 2);
    CHECK(list.points()[0].ordinal() == 1);
    CHECK(list.points()[1].ordinal() == 2);
  }
}

TEST_CASE("Numerals in Chinese may head sentences of one paragraph") {
  const auto lists = [](std::string_view text) {
    const scio::transcript t = support::parse("何军：\n" + std::string(text) + "\n");
    return t.turns()[0].enumerations().size();
  };
  CHECK(lists("蜡贵了。一、买蜡。早买早好。二、卖油。晚卖也好。") == 1);
  CHECK(lists("蜡贵了。一、二线城市都贵。二、三线城市也贵。") == 0);
  CHECK(lists("办法如下：1、买蜡；2、卖油。") == 1);
  CHECK(lists("蜡价如下：1、2月份贵；3、4月份便宜。") == 0);
  CHECK(lists("一要买蜡，二要卖油。") == 1);
  CHECK(lists("蜡有两要素，三要素。") == 0);
}

TEST_CASE("An ordinal that the list has had is no point in the words of its last one") {
  const scio::transcript t = support::parse("何军：\n第一，买蜡。\n第二，卖油。第二阶段十月开始。\n第三，买线。\n");
  CHECK(support::outline_of(t.turns()[0]) == "-{1 2 3}");
}

// Places
// ----------------------------------------------------------------------------------------------------------------------

TEST_CASE("A point starts a paragraph or a sentence or stands behind a colon or a semicolon") {
  CHECK(points("First, wax.\nSecond, oil.") == strings{"First, wax.", "Second, oil."});
  CHECK(points("First, wax is dear. Second, oil is cheap.") == strings{"First, wax is dear.", "Second, oil is cheap."});
  CHECK(points("There are two aspects: First, wax. Second, oil.") == strings{"First, wax.", "Second, oil."});
  CHECK(points("We have done this: first, wax; second, oil.") == strings{"first, wax;", "second, oil."});
  CHECK(points("He said \"wait.\" First, wax.\nSecond, oil.") == strings{"First, wax.", "Second, oil."});
}

TEST_CASE("Some points may share a paragraph while others do not") {
  CHECK(points("First, wax.\nSecond, oil. Third, thread.\nFourth, tin.") ==
        strings{"First, wax.", "Second, oil.", "Third, thread.", "Fourth, tin."});
}

TEST_CASE("An ordinal inside a sentence is no point") {
  CHECK(outline("We came first, and they came second, as before.") == "");
  CHECK(outline("It was the first wax. It was the second oil.") == "");
}

TEST_CASE("The extent of a point reaches to the next one and of the last one to the end of its paragraph") {
  CHECK(
      points(
          "First, wax. It is dear. Second, oil. It is cheap.\nThat was all there is to say about wax and about oil.") ==
      strings{"First, wax. It is dear.", "Second, oil. It is cheap."});
}

TEST_CASE("Paragraphs between two points belong to the earlier one") {
  CHECK(points("First, wax is dear, and it has been so for years and years.\nIt is rare.\nSecond, oil.") ==
        strings{"First, wax is dear, and it has been so for years and years.\nIt is rare.", "Second, oil."});
}

TEST_CASE("A last point that is only a heading reaches to the end of the turn") {
  CHECK(points("First, the price of wax.\nIt is high.\nSecond, the price of oil.\nIt is low.\nIt was high.") ==
        strings{"First, the price of wax.\nIt is high.", "Second, the price of oil.\nIt is low.\nIt was high."});
}

TEST_CASE("A conclusion ends a last point that is only a heading") {
  for (const std::string_view conclusion : {"In conclusion, all is well.", "To sum up, all is well.", "Thank you."}) {
    CAPTURE(conclusion);
    CHECK(points("First, the price of wax.\nIt is high.\nSecond, the price of oil.\nIt is low.\n" +
                 std::string(conclusion)) ==
          strings{"First, the price of wax.\nIt is high.", "Second, the price of oil.\nIt is low."});
  }
}

TEST_CASE("A last point of one sentence ends with its paragraph where those before it have none below them") {
  CHECK(points("First, wax is dear.\nSecond, oil is cheap.\nPrices may go up and down.") ==
        strings{"First, wax is dear.", "Second, oil is cheap."});
  CHECK(points("First, the price of wax. It is high.\nSecond, the price of oil.\nPrices may go up and down.") ==
        strings{"First, the price of wax. It is high.", "Second, the price of oil."});
}

TEST_CASE("A last point with more than a heading ends with its paragraph") {
  CHECK(points("First, wax is dear. It was not.\nSecond, oil is cheap. It was not.\nWe go on with this work in the "
               "spring.") == strings{"First, wax is dear. It was not.", "Second, oil is cheap. It was not."});
}

// Openings
// --------------------------------------------------------------------------------------------------------------------

TEST_CASE("A lone first point counts only after an announcement") {
  CHECK(outline("First, wax is dear.\nAll else is cheap.") == "");
  CHECK(outline("Our view is as follows:\nFirst, wax is dear.\nAll else is cheap.") == "-{1}");
}

TEST_CASE("A closing marker opens the point after the one before") {
  CHECK(outline("First, wax.\nSecond, oil.\nFinally, thread.") == "-{1 2 3}");
  CHECK(outline("First, wax.\nSecond, oil.\nLastly, thread.") == "-{1 2 3}");
  CHECK(outline("First, wax.\nSecond, oil.\nLast but not least, thread.") == "-{1 2 3}");
  CHECK(markers("First, wax.\nSecond, oil.\nLast but not least, thread.").back() == "Last but not least");
}

TEST_CASE("A closing marker without a list closes nothing") {
  CHECK(outline("Wax is dear.\nFinally, oil is cheap.") == "");
  CHECK(outline("We did it at last, and finally, too.") == "");
}

TEST_CASE("A closing marker adds no point to a list that has all its points") {
  CHECK(outline("There are two aspects:\nFirst, wax.\nSecond, oil. It is cheap.\nFinally, the fair is in May.") ==
        "2{1 2}");
  CHECK(outline("There are three aspects:\nFirst, wax.\nSecond, oil. It is cheap.\nFinally, the fair is in May.") ==
        "3{1 2 3}");
}

TEST_CASE("Connecting words open no point") {
  CHECK(outline("First, wax.\nSecond, oil.\nIn addition, thread.") == "-{1 2}");
  CHECK(outline("On the one hand, wax is dear. On the other hand, oil is cheap.") == "");
}

TEST_CASE("A list may start with its second marker where the first point has none") {
  const scio::transcript t =
      speech_of("Wax is dear. This is the first point.\nSecondly, oil is cheap.\nThirdly, thread is thin.");
  REQUIRE(t.turns()[0].enumerations().size() == 1);
  CHECK(t.turns()[0].enumerations()[0].points().back().ordinal() == 3);
}

TEST_CASE("What a point says that is named after the fact announces no count") {
  CHECK(outline("If two shops become one, wax is dear. This is the first point.\nSecondly, oil is cheap.") == "-{1 2}");
  CHECK(outline("There are two points.\nWax is dear. This is the first point.\nSecondly, oil is cheap.") == "2{1 2}");
}

TEST_CASE("The first of a row behind semicolons may stand inside its sentence") {
  CHECK(outline("It takes two things, first, wax; second, oil.") == "2{1 2}");
  CHECK(outline("It shows that firstly, wax is dear; secondly, oil is cheap; and thirdly, thread is thin.") ==
        "-{1 2 3}");
  CHECK(points("It takes, first, wax; second, oil.") == strings{"first, wax;", "second, oil."});
  CHECK(outline("Wax came first, and oil was cheap; then all was sold.") == "");
  CHECK(outline("Wax came first, and oil was cheap; second, thread is thin.") == "-{2}");
}

// Refusals
// --------------------------------------------------------------------------------------------------------------------

TEST_CASE("Courtesies are no points") {
  for (const std::string_view courtesy :
       {"First, I would like to thank the friends who came.", "First of all, on behalf of the office, I welcome you.",
        "First and foremost, thank you for coming.", "First, I'll give the floor to Ms. Wu.",
        "First, let's welcome Ms. Wu.", "First, let me express my gratitude to you."}) {
    CAPTURE(courtesy);
    CHECK(outline(std::string(courtesy) + "\nWax is dear.") == "");
    CHECK(outline(std::string(courtesy) + " First, wax is dear. Second, oil is cheap.") == "-{1 2}");
  }
}

TEST_CASE("A cause is no courtesy") {
  CHECK(outline("First, thanks to the bees, wax is cheap.\nSecond, oil is dear.") == "-{1 2}");
  CHECK(outline("First, thanks to all of you for the wax.\nSecond, oil is dear.") == "-{2}");
}

TEST_CASE("A courtesy takes no place in a list that was announced") {
  CHECK(outline("I will speak of two aspects. First, I would like to thank the friends who came.\nFirst, wax.\nSecond, "
                "oil.") == "-{1 2}");
  CHECK(outline("First, wax.\nSecond, oil. It is cheap.\nFinally, I would like to thank you all.") == "-{1 2}");
}

TEST_CASE("Spans of time and names are no points") {
  for (const std::string_view text :
       {"In the first quarter, wax was dear. In the second quarter, oil was cheap.",
        "The first quarter was good. The second quarter was better.",
        "The first half was good. The second half was better.",
        "The First Department sells wax. The Second Department sells oil.",
        "The First Five-Year Plan was long. The Second Centenary Goal is far.",
        "First China International Wax Fair was held. Second China International Wax Fair was not.",
        "The first three quarters were good. The second year was better."}) {
    CAPTURE(text);
    CHECK(outline(text) == "");
  }
}

TEST_CASE("References to questions are no points") {
  CHECK(outline("Let me answer the second question first. On your first question, wax is dear.") == "");
  CHECK(outline("On your first question: wax is dear. On your second question: oil is cheap.") == "");
}

TEST_CASE("Numbers that count nothing are no points") {
  CHECK(outline("Wax costs 4.5 yuan. 3.5 yuan is for oil.") == "");
  CHECK(outline("The fair was in 2021. 2022 was a better year.") == "");
  CHECK(outline("See rule (1) and rule (2) of the fair.") == "");
}

// Announced counts
// ---------------------------------------------------------------------------------------------------------------

TEST_CASE("The sentence before the first point announces how many there are") {
  for (const std::string_view lead :
       {"I will speak of the following two aspects.", "We worked in two respects:", "There are two areas:",
        "We took two measures.", "It has two features.", "There are two key aspects:", "The results are two-fold:",
        "The results are twofold:", "I have two points to make.", "We face two issues.",
        "There were 2 steps:", "We stressed two focuses.", "I have two pieces of information.",
        "We take a two-pronged approach.", "We stressed “two focuses.”", "I have two more points."}) {
    CAPTURE(lead);
    CHECK(outline(std::string(lead) + "\nFirst, wax.\nSecond, oil.") == "2{1 2}");
    CHECK(outline(std::string(lead) + " First, wax. Second, oil.") == "2{1 2}");
  }
}

TEST_CASE("A number in the sentence before the last one announces nothing whatever blank stands between") {
  for (const std::string_view blank : {" ", "\xC2\xA0", "\xE3\x80\x80", "\xE2\x80\x8B"}) {
    CAPTURE(blank);
    CHECK(outline("We have three goals." + std::string(blank) + "We work. First, buy wax. Second, sell oil.") ==
          "-{1 2}");
    CHECK(outline("We work." + std::string(blank) + "We have two goals. First, buy wax. Second, sell oil.") ==
          "2{1 2}");
  }
}

TEST_CASE("A number elsewhere announces nothing") {
  CHECK(outline("We took two measures last year. Much has changed since then.\nFirst, wax.\nSecond, oil.") == "-{1 2}");
  CHECK(outline("Wax rose by four percent.\nFirst, it is rare.\nSecond, it is good.") == "-{1 2}");
  CHECK(outline("We sold two more than our neighbors.\nFirst, it is rare.\nSecond, it is good.") == "-{1 2}");
  CHECK(outline("It took three years.\nFirst, it is rare.\nSecond, it is good.") == "-{1 2}");
  CHECK(outline("We took the following measures:\nFirst, wax.\nSecond, oil.") == "-{1 2}");
}

TEST_CASE("A count that differs from the points is reported and kept") {
  const scio::transcript t = speech_of("There are three aspects:\nFirst, wax.\nSecond, oil.");
  CHECK(support::outline_of(t.turns()[0]) == "3{1 2}");
  CHECK(support::codes_of(t) == strings{"announced-count-mismatch"});
  CHECK(support::codes_of(speech_of("There are two aspects:\nFirst, wax.\nSecond, oil.")) == strings{});
}

TEST_CASE("A list of words behind the count is not counted as points") {
  CHECK(outline("We worked in three aspects: wax, oil, and thread. First, wax. Second, oil. Third, thread.") ==
        "3{1 2 3}");
}

TEST_CASE("A number that is skipped is reported and kept") {
  const scio::transcript t = speech_of("First, wax.\nSecond, oil.\nFourth, thread.");
  CHECK(support::outline_of(t.turns()[0]) == "-{1 2 4}");
  CHECK(support::codes_of(t) == strings{"ordinal-gap"});
}

// Nesting and restarts
// -------------------------------------------------------------------------------------------------------------

TEST_CASE("A list that starts inside a point is nested in it") {
  CHECK(outline("There are three aspects:\nFirst, wax.\nSecond, oil. It has two uses: first, lamps; second, "
                "hinges.\nThird, thread.") == "3{1 2 2{1 2} 3}");
  CHECK(outline("First, wax. It has two uses: 1. candles; 2. seals.\nSecond, oil.") == "-{1 2{1 2} 2}");
}

TEST_CASE("Lists nest in lists that are nested") {
  CHECK(outline("First, wax. It has two uses: 1. candles in two colors: (1) white; (2) red; 2. seals.\nSecond, oil.") ==
        "-{1 2{1 2{1 2} 2} 2}");
}

TEST_CASE("A list after a list that has ended stands beside it") {
  CHECK(outline("There are two aspects:\nFirst, wax.\nSecond, oil. It is cheap.\nNow to the fair. It has two halls: 1. "
                "the old one; 2. "
                "the new one.") == "2{1 2} 2{1 2}");
}

TEST_CASE("A list below a last point that is only a heading is nested in it") {
  CHECK(outline("There are two aspects:\nFirst, wax.\nIt is dear.\nSecond, the fair.\nIt has two halls: 1. the old "
                "one; 2. the new "
                "one.") == "2{1 2 2{1 2}}");
}

TEST_CASE("A restart at one opens a new list") {
  CHECK(outline("First, wax is dear. Second, oil is cheap.\nTo your other question. First, the fair is in May. Second, "
                "it is in the hall.") == "-{1 2} -{1 2}");
}

TEST_CASE("Questions within a question are points of the question and not of the answer") {
  const scio::transcript t = support::parse(
      "Zhu Lan:\nThe floor is open for questions.\nCCTV:\nI have two questions. First, is wax dear? Second, is oil "
      "cheap?\n"
      "He Jun:\nFirst, oil is cheap. Second, wax is dear.\n");
  REQUIRE(t.turns().size() == 3);
  CHECK(support::outline_of(t.turns()[1]) == "2{1 2}");
  CHECK(support::outline_of(t.turns()[2]) == "-{1 2}");
}

TEST_CASE("A list does not go on from one turn into the next") {
  const scio::transcript t = support::parse(
      "He Jun:\nGood morning. First, wax.\nSecond, oil.\nWu Mei:\nGood morning. Third, thread is thin.\n");
  REQUIRE(t.turns().size() == 2);
  CHECK(support::outline_of(t.turns()[0]) == "-{1 2}");
}

TEST_CASE("A number before a label is no point") {
  const scio::transcript t =
      support::parse("1. Lamp Weekly: Is wax dear?\nDing Rui: It is.\n2. Reuters: Why?\nDing Rui: It is rare.\n");
  CHECK(t.turns().size() == 4);
  CHECK(t.points().empty());
}

// References and headings
// --------------------------------------------------------------------------------------------------------------------

TEST_CASE("Points are counted with numbers in words and a comma") {
  CHECK(outline("Some points. Number one, wax is dear. Number two, oil is cheap. Last but not least, tin is fair.") ==
        "-{1 2 3}");
  CHECK(outline("We are proud. Number one in wax is our city. Number two in oil is yours.") == "");
}

TEST_CASE("A count in thanks for questions announces nothing") {
  CHECK(outline("Thank you for the three questions. The first is about wax, which is dear.\nOil is cheap.") == "");
  CHECK(outline("I have three questions. The first is about wax, which is dear.\nOil is cheap.") == "3{1}");
}

TEST_CASE("Whose question it is to answer is no point, unless a question says so") {
  CHECK(outline("Your questions cover two aspects. The first one will go to Mr. Liang, the second one to Mr. Lei.") ==
        "");
  CHECK(outline("There are two ways. The first one will go to the harbor, the second one to the fair.") == "2{1}");
  const scio::transcript t =
      support::parse("Q: I have two questions. The first one goes to Mr. Wu. Why is wax dear?\nA: It is rare.\n");
  CHECK(support::outline_of(t.turns()[0]) == "2{1}");
}

TEST_CASE("An ordinal in capitals counts before a noun that counts") {
  CHECK(markers("I have two announcements.\nThe first is about wax.\nThe Second announcement is about oil.") ==
        strings{"The first", "The Second"});
  CHECK(markers("I have two announcements.\nThe first is about wax.\nThe Second department is about oil.") ==
        strings{"The first"});
}

TEST_CASE("A connective may stand before an ordinal") {
  CHECK(outline("I have two questions. First, is wax dear? Also, second question, is oil dear?") == "2{1 2}");
  CHECK(outline("I have two questions. First, is wax dear? Also in the second question, is oil dear?") == "2{1}");
}

TEST_CASE("A list below a heading that announces it is inside the point") {
  CHECK(outline("I have three pieces of news.\nThe first is about wax.\nIts price has four features:\nFirstly, it is "
                "high.\nSecondly, it is rising.") == "3{1 4{1 2}}");
  CHECK(outline("First, wax.\nSecond, oil in two aspects.\nFirstly, its price.\nSecondly, its smell.\nThird, tin.") ==
        "-{1 2 2{1 2} 3}");
  // No heading, no count: a list of its own.
  CHECK(outline("First, wax.\nSecond, oil.\nFirstly, its price.\nSecondly, its smell.") == "-{1 2} -{1 2}");
}

TEST_CASE("A second question is a point of a question whose first has no marker") {
  const auto question = [](std::string_view text) {
    const scio::transcript t = support::parse("Q: " + std::string(text) + "\nA: It is.\n");
    return support::outline_of(t.turns()[0]);
  };
  CHECK(question("Is wax dear? The second question is related to oil. Is it cheap?") == "-{2}");
  CHECK(question("Is wax dear? The second question, you have said, was oil.") == "");
  CHECK(outline("Wax is dear. The second question is related to oil, which is cheap.") == "");
}

TEST_CASE("In Chinese a comma of one byte stands for a full-width one before the first point") {
  CHECK(outline("今天介绍两方面的情况,一是蜡的价格；二是油的价格。") == "2{1 2}");
  CHECK(outline("我想问两个问题,第一,蜡贵吗？第二,油贵吗？") == "2{1 2}");
  CHECK(outline("总的来看,第一季度蜡贵,第二季度油贵。") == "");
  CHECK(outline("We sold wax, first, and oil, second.") == "");
  CHECK(outline("有两点。第一——蜡很贵。第二——油不贵。") == "2{1 2}");
}

TEST_CASE("An answer that names the questions by their numbers refers to them and counts nothing") {
  const auto outline_of_answer = [](std::string_view answer) {
    const scio::transcript t = support::parse("记者：蜡贵吗？油贵吗？\n李敏：" + std::string(answer) + "\n");
    REQUIRE(t.turns().size() == 2);
    return support::outline_of(t.turns()[1]);
  };
  CHECK(outline_of_answer("第一个问题，蜡很贵。第二个问题，油不贵。") == "");
  CHECK(outline_of_answer("第一个原因，蜡很少。第二个原因，油很多。") == "-{1 2}");
  CHECK(outline_of_answer("有两点，第一，蜡很少。第二，油很多。") == "2{1 2}");
}

TEST_CASE("In Chinese one and one beside it are no list, and a large number measures") {
  CHECK(outline("我有两个问题，一个是蜡的大小问题，一个是油是不是这个意思？") == "");
  CHECK(outline("我有两个问题。一个是蜡的问题。另一个是油的问题。") == "2{1 2}");
  CHECK(outline("我们完善了45项制度：一是蜡的制度；二是油的制度。") == "-{1 2}");
}

TEST_CASE("The last question closes a list as finally does") {
  CHECK(outline(
            "I have three questions. The first one is about wax. The second one is about oil. The last question: what "
            "of thread?") == "3{1 2 3}");
  CHECK(
      outline("I have three questions. The first one is about wax. The second one is about oil. The last one is about "
              "thread.") == "3{1 2 3}");
  CHECK(outline("We did three things. The first one is about wax. The second one is about oil. The last question that "
                "we heard was long.") == "3{1 2}");
}

TEST_CASE("In Chinese a list that opens with an ordinal word may go on with numerals") {
  CHECK(outline("首先，蜡很少。二是油很多。三是线不贵。") == "-{1 2 3}");
  CHECK(outline("首先，蜡很少。三是线不贵。") == "");
  CHECK(outline("首先，蜡很少，一是天热，二是蜂少。第二，油很多。") == "-{1 -{1 2} 2}");
}

TEST_CASE("The second one is a point of a question that says it asks two") {
  const auto outline_of_question = [](std::string_view asked) {
    const scio::transcript t = support::parse("Reporter: " + std::string(asked) + "\nHe Jun: It is.\n");
    return support::outline_of(t.turns()[0]);
  };
  CHECK(outline_of_question("I have two questions. Is wax dear? The second one is about oil. Is it dear?") == "2{2}");
  CHECK(outline_of_question("I have two questions. Is wax dear? The second one we saw was dear. Is oil?") == "");
}

TEST_CASE("Ordinals count behind my and our as behind the") {
  CHECK(outline("I have two questions. My first question is about wax. My second question is about oil.") == "2{1 2}");
  CHECK(outline("We have two tasks. Our first task is wax. Our second task is oil.") == "2{1 2}");
  CHECK(outline("My first visit was in May. My second visit was in June.") == "");
  CHECK(outline("Your first question is about wax. Your second question is about oil.") == "");
}

TEST_CASE("In Chinese one kind and another kind are counted") {
  CHECK(outline("蜡有两类：一类是黄蜡；另一类是白蜡。") == "2{1 2}");
  CHECK(outline("办法如下：一种是买蜡。另一种是做蜡。") == "-{1 2}");
  CHECK(outline("蜡很多，一类是黄蜡，一类是白蜡。") == "");
  CHECK(outline("这是另一种是非。") == "");
}

TEST_CASE("A list behind commas may end with its source") {
  const scio::transcript t = support::parse("王伟：\n\n我们主要做好以下工作,一是抓好落实,二是加强监督");
  REQUIRE(t.turns().size() == 1);
  CHECK(support::outline_of(t.turns()[0]) == "-{1 2}");
  const scio::transcript second = support::parse("王伟：\n\n我们认为,第二，油不贵");
  CHECK(support::outline_of(second.turns()[0]) == "-{2}");
}

TEST_CASE("A list may lack its second point") {
  CHECK(outline("First, wax is rare. Third, oil is cheap.") == "-{1 3}");
  CHECK(outline("First, wax is rare. Fourth, oil is cheap.") == "-{4}");  // goes on from a page before
}

TEST_CASE("A list that opens behind the first point of one that was announced is inside it") {
  CHECK(
      outline(
          "I have three points.\nMy first point is that wax is rare.\nFirstly, it is hot.\nSecondly, bees are few.") ==
      "3{1 -{1 2}}");
  CHECK(outline("My first point is that wax is rare. It is so.\nFirstly, it is hot.\nSecondly, bees are few.") ==
        "-{1 2}");
}

TEST_CASE("The word before a noun phrase that counts belongs to its point, the one before an ordinal alone does not") {
  CHECK(points("I have two questions. The first one is about wax. And the second one is about oil.") ==
        strings{"The first one is about wax.", "And the second one is about oil."});
  CHECK(points("There are two reasons. First, wax is rare. And second, oil is cheap.") ==
        strings{"First, wax is rare. And", "second, oil is cheap."});
}

TEST_CASE("A heading with a Chinese numeral is a point even where the page breaks off behind it") {
  CHECK(outline("一、工业生产平稳增长\n\n上半年工业生产增长了百分之五，蜡业增长了百分之六。") == "-{1}");
  CHECK(outline("我讲一讲。一、工业生产平稳增长，蜡业也增长了。") == "");
  CHECK(outline("二、工业生产平稳增长\n\n上半年工业生产增长了百分之五。") == "");
  CHECK(outline("第一，工业生产平稳增长。\n\n上半年工业生产增长了百分之五。") == "");
}

TEST_CASE("What is counted below the last heading stands inside it") {
  CHECK(outline("一、市场运行\n\n一是销售增长。二是消费增长。三是出口增长。") == "-{1 -{1 2 3}}");
  CHECK(outline("一、市场运行\n\n（一）销售增长。\n\n（二）消费增长。") == "-{1 -{1 2}}");
  CHECK(outline("一、市场运行\n\n1.销售增长。\n\n2.消费增长。\n\n二、外贸运行\n\n1.出口增长。\n\n2.进口增长。") ==
        "-{1 -{1 2} 2 -{1 2}}");
  // A numeral counts nothing inside figures.
  CHECK(outline("1.市场运行\n\n2.外贸运行\n\n一、销售增长。\n\n二、消费增长。") == "-{1 2} -{1 2}");
  // A point that says more than its heading holds no list of another paragraph.
  CHECK(outline("一、市场运行平稳。上半年销售增长了。消费也增长了。\n\n一是销售增长。二是消费增长。") == "-{1} -{1 2}");
}

TEST_CASE("A speech that a webcast prints in pieces goes on counting") {
  const auto last = [](std::string_view name, std::string_view marker) {
    const scio::transcript t =
        support::parse("王国：大家好，请提问。\n\n李庆：取得了进展。一是蜡多了。二是油多了。三是灯多了。\n\n" +
                       std::string(name) + "：" + std::string(marker) + "，线也多了。\n\n王国：谢谢。\n");
    REQUIRE(t.turns().size() == 4);
    return support::outline_of(t.turns()[2]);
  };
  CHECK(last("李庆", "四是在今年") == "-{4}");
  CHECK(last("李庆", "五是在今年") == "");
  CHECK(last("赵明", "四是在今年") == "");
  CHECK(last("李庆", "今年好，四是在今年") == "");
}

TEST_CASE("The questions that an answer refers to are no points") {
  const auto count = [](std::string_view answer) {
    const scio::transcript t =
        support::parse("Lamp Daily:\n\nIs wax dear? Is oil?\n\nLi Min:\n\n" + std::string(answer) + "\n");
    REQUIRE(t.turns().size() == 2);
    return t.points().size();
  };
  CHECK(count("You have raised two questions. The first question is about wax. The second question is about oil.") ==
        0);
  CHECK(count("We take two measures. The first measure is about wax. The second measure is about oil.") == 2);
}

TEST_CASE("A first point is one where the next turn of its speaker goes on counting") {
  const auto outlines = [](std::string_view second, std::string_view next) {
    const scio::transcript t = support::parse("[记者]：蜡贵吗？\n[肖庆]：今后要做的很多，一是抓好蜡。\n[" +
                                              std::string(second) + "]：" + std::string(next) + "，这方面还有空间。\n");
    REQUIRE(t.turns().size() == 3);
    return support::outline_of(t.turns()[1]) + "|" + support::outline_of(t.turns()[2]);
  };
  CHECK(outlines("肖庆", "二是抓好油") == "-{1}|-{2}");
  CHECK(outlines("肖庆", "三是抓好油") == "|");
  CHECK(outlines("王明", "二是抓好油") == "|");
}

TEST_CASE("What is announced before a point is not counted inside it") {
  CHECK(outline("In two aspects: First, boats: (1) old; (2) new: (a) red; (b) blue. Second, piers.") ==
        "2{1 -{1 2 -{1 2}} 2}");
  CHECK(outline("In two aspects: First, two boats: (1) old; (2) new. Second, piers.") == "2{1 2{1 2} 2}");
  CHECK(outline("我讲两点：第一，蜡，分三种：一是白，二是黄，三是红。第二，油。") == "2{1 3{1 2 3} 2}");
  CHECK(outline("我讲三点：第一，蜡：一是白，二是黄。第二，油。第三，线。") == "3{1 -{1 2} 2 3}");
}

TEST_CASE("A page that begins inside a speech goes on with its headings") {
  const auto outline_of_page = [](std::string_view label, std::string_view heading) {
    const scio::transcript t =
        support::parse("王锦在新闻发布会上的发言实录\n\n" + std::string(label) + "各位朋友，大家好。\n\n" +
                       std::string(heading) + "不断提高蜡业水平\n\n蜡业园区很大。\n");
    REQUIRE(t.turns().size() == 1);
    return support::outline_of(t.turns()[0]);
  };
  CHECK(outline_of_page("", "三、") == "-{3}");
  CHECK(outline_of_page("", "三是") == "");
  CHECK(outline_of_page("主持人：", "三、") == "");
}

TEST_CASE("Numerals side by side head nothing") {
  for (const std::string_view line :
       {"一、二期工程都建成了。", "一、二季度，全国新建水库一百座。", "一、二线城市的供水有保障。"}) {
    CAPTURE(line);
    CHECK(outline(line) == "");
  }
  CHECK(outline("一、五月的工程建成了。") == "-{1}");
}

TEST_CASE("A list that is over holds none that is announced further down") {
  CHECK(outline("今年的成绩有两条。\n\n一、建设得到加强。\n\n二、管理得到加强。\n\n下一步，我们要做好以下两项工作。\n\n"
                "一是抓紧建设。\n\n"
                "二是加强管理。") == "2{1 2} 2{1 2}");
  CHECK(outline("一、建设得到加强\n\n说明。\n\n二、管理得到加强\n\n说明如下。\n\n一是抓紧建设。\n\n二是加强管理。") ==
        "-{1 2 -{1 2}}");
}

TEST_CASE("A speech in pieces goes on with its outer list, in the words of that, and not with questions") {
  const auto last = [](std::string_view before, std::string_view opening) {
    const scio::transcript t = support::parse("王国：大家好，请提问。\n\n李庆：" + std::string(before) + "\n\n李庆：" +
                                              std::string(opening) + "\n\n王国：谢谢。\n");
    REQUIRE(t.turns().size() == 4);
    return support::outline_of(t.turns()[2]);
  };
  CHECK(last("一是蜡多了。二是加强管理，包括：（1）蜡；（2）油；（3）灯；（4）线；（5）台。", "三是线也多了。") ==
        "-{3}");
  CHECK(last("第一，蜡多了。第二，油多了。", "三、四线城市也有好转。") == "");
  CHECK(last("首先，蜡多了。其次，油多了。", "第三个问题，我想说一下灯。") == "");
}
