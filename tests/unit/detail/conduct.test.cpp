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

constexpr std::string_view roster =
    "Speakers:\nMr. He Jun, vice minister of wax\nMs. Wu Mei, head of the lamp bureau\nChairperson:\nZhu Lan, "
    "spokesperson of the "
    "office\n\n";

// A page with a roster and these turns.
scio::transcript page_of(std::string_view turns) { return support::parse(std::string(roster) + std::string(turns)); }

}  // namespace

// Moderation
// ----------------------------------------------------------------------------------------------------------------

TEST_CASE("A chairperson who opens and hands over and closes moderates") {
  const scio::transcript t = page_of(
      "Zhu Lan:\nGood morning. Now, I'll give the floor to Mr. He.\n"
      "He Jun:\nWax is dear this year.\n"
      "Zhu Lan:\nThank you, Mr. He. I will now give the floor to Ms. Wu.\n"
      "Wu Mei:\nLamps are cheap.\n"
      "Zhu Lan:\nNow the floor is open for questions. Please identify your media outlet.\n"
      "CCTV:\nHow cheap? Thank you.\n"
      "Wu Mei:\nVery cheap.\n"
      "Zhu Lan:\nThe last question.\n"
      "TASS:\nHow dear?\n"
      "He Jun:\nVery dear.\n"
      "Zhu Lan:\nThank you all. This is the end of the conference.\n");
  CHECK(support::kinds_of(t) == strings{"moderation", "statement", "moderation", "statement", "moderation", "question",
                                        "answer", "moderation", "question", "answer", "moderation"});
  CHECK(support::exchanges_of(t) == "5:6 8:9");
}

TEST_CASE("A chairperson who dispatches a question moderates and ends nothing") {
  const scio::transcript t = page_of(
      "CCTV:\nHow cheap are lamps?\nZhu Lan:\nThe question about lamps goes to Ms. Wu.\nWu Mei:\nVery cheap.\nHe "
      "Jun:\nThey are.\n");
  CHECK(support::kinds_of(t) == strings{"question", "moderation", "answer", "answer"});
  CHECK(support::exchanges_of(t) == "0:2,3");
}

TEST_CASE("A chairperson who answers in substance gives an answer") {
  SECTION("and says so") {
    const scio::transcript t = page_of(
        "CCTV:\nWhen is the next fair?\nZhu Lan:\nLet me answer this question. It is in May.\nTASS:\nWhy?\nHe "
        "Jun:\nSo.\n");
    CHECK(support::kinds_of(t) == strings{"question", "answer", "question", "answer"});
    CHECK(support::exchanges_of(t) == "0:1 2:3");
  }
  SECTION("and speaks at length") {
    const scio::transcript t = page_of(
        "CCTV:\nWhen is the next fair?\n"
        "Zhu Lan:\nThe next fair is in May. It was in June last year, when the roads were wet and few came by cart. We "
        "moved it so that "
        "those who make candles in the hills have time to sell what they made in winter, and those who fish have time "
        "to buy it. The "
        "halls are larger, too, and every lamp in them has been cleaned.\n"
        "TASS:\nWhy?\nHe Jun:\nSo.\n");
    CHECK(support::kinds_of(t) == strings{"question", "answer", "question", "answer"});
  }
}

TEST_CASE("A chairperson who hands a question over at length still moderates") {
  const scio::transcript t = page_of(
      "CCTV:\nWhen is the next fair?\n"
      "Zhu Lan:\nThis is a question about the fair, which was held in June last year, when the roads were wet and few "
      "came by cart. It "
      "was moved so that those who make candles in the hills have time to sell what they made in winter, and those who "
      "fish have time "
      "to buy it. I will give the floor to Mr. He to answer it.\n"
      "He Jun:\nIt is in May.\n");
  CHECK(support::kinds_of(t) == strings{"question", "moderation", "answer"});
  CHECK(support::exchanges_of(t) == "0:2");
}

TEST_CASE("A chairperson who dispatches a question at length moderates where the answer is on the next page") {
  const scio::transcript t = page_of(
      "CCTV:\nWhen is the next fair?\n"
      "Zhu Lan:\nThis question is for Mr. He, who has been to every fair since the first one and who knows the halls "
      "and the roads that "
      "lead there in the rain. The fair was held in June last year, when the roads were wet and few came by cart, and "
      "those who fish had "
      "no time to buy what those who make candles in the hills had made in winter.\n");
  CHECK(support::kinds_of(t) == strings{"question", "moderation"});
}

TEST_CASE("Without a roster the one who conducts is the chairperson") {
  const scio::transcript t = support::parse(
      "Zhu Lan:\nThank you, Mr. He. Now the floor is open for questions.\nCCTV:\nHow dear is wax?\nHe Jun:\nVery "
      "dear.\n"
      "Zhu Lan:\nNext question, please.\nTASS:\nWhy?\nHe Jun:\nIt is rare.\n");
  REQUIRE(t.participants().size() == 4);
  CHECK(t.participants()[0].role() == scio::role::chairperson);
  CHECK(t.participants()[1].role() == scio::role::media);
  CHECK(t.participants()[2].role() == scio::role::speaker);
  CHECK(support::kinds_of(t) == strings{"moderation", "question", "answer", "moderation", "question", "answer"});
}

TEST_CASE("A spokesperson who only opens the floor moderates") {
  const scio::transcript t = support::parse(
      "Ding Rui: The floor is open for questions.\nCNBC: Is wax dear?\nDing Rui: It is.\nReuters: Why?\nDing Rui: It "
      "is rare.\n");
  CHECK(support::kinds_of(t) == strings{"moderation", "question", "answer", "question", "answer"});
  REQUIRE(t.turns()[2].speaker());
  CHECK(t.turns()[2].speaker()->role() == scio::role::speaker);
}

TEST_CASE("One who conducts and takes a question beside others is the chairperson") {
  const std::string_view opening =
      "Zhu Lan: Welcome to this press conference. Let's welcome Mr. He.\nHe Jun: Wax is dear.\n"
      "Zhu Lan: Now the floor is open for questions.\nCNBC: How dear?\nHe Jun: Very dear.\n";
  const scio::transcript t =
      support::parse(std::string(opening) + "Reuters: Is it taxed?\nZhu Lan: I can answer this. It is.\n");
  CHECK(support::kinds_of(t) ==
        strings{"moderation", "statement", "moderation", "question", "answer", "question", "answer"});
  // Nobody else answers: a spokesperson who opens and closes.
  const scio::transcript alone = support::parse(
      "Ding Rui: The floor is open for questions.\nCNBC: Is wax dear?\nDing Rui: It is.\nReuters: Why?\nDing Rui: It "
      "is rare.\nDing Rui: That's all for today.\n");
  REQUIRE(alone.turns()[0].speaker());
  CHECK(alone.turns()[0].speaker()->role() == scio::role::speaker);
}

TEST_CASE("What an official asks in return is no question of the media") {
  const scio::transcript t = support::parse(
      "CCTV: How dear is wax?\nHe Jun: What would you say? I say very.\nBeacon 8: Will it be dearer?\nHe Jun: It "
      "will.\n");
  CHECK(support::kinds_of(t) == strings{"question", "answer", "question", "answer"});
}

TEST_CASE("A chairperson without a roster is known by calling somebody up") {
  for (const std::string_view call : {"Mr. He, please.", "Please, Mr. He.", "Mr. He, the floor is yours."}) {
    CAPTURE(call);
    const scio::transcript t = support::parse("Zhu Lan:\nToday we speak of wax. " + std::string(call) +
                                              "\nHe Jun:\nWax is dear.\nCCTV:\nWhy?\n");
    CHECK(support::kinds_of(t) == strings{"moderation", "statement", "question"});
  }
  const scio::transcript t = support::parse(
      "Zhu Lan:\nToday I speak of wax, as I was asked to. Buy it, please.\nCCTV:\nWhy?\nZhu Lan:\nIt is rare.\n");
  CHECK(support::kinds_of(t) == strings{"statement", "question", "answer"});
}

TEST_CASE("A few words between an answer and a question are a chairperson's where they call on somebody") {
  const auto kind_between = [](std::string_view words) {
    const scio::transcript t = support::parse("CCTV:\nWhy?\nHe Jun:\nIt is rare.\nZhu Lan:\n" + std::string(words) +
                                              "\nTASS:\nHow rare?\nHe Jun:\nVery.\n");
    REQUIRE(t.turns().size() == 5);
    return t.turns()[2].kind();
  };
  for (const std::string_view call :
       {"Next.", "Next, please.", "The next one, please.", "We will take one more.", "Any other questions?",
        "The gentleman with the lamp.", "Please go on.", "The journalist over there."}) {
    CAPTURE(call);
    CHECK(kind_between(call) == scio::turn_kind::moderation);
  }
  for (const std::string_view words :
       {"Next year it will be cheap.", "And so are lamps.", "I will go on selling it."}) {
    CAPTURE(words);
    CHECK(kind_between(words) == scio::turn_kind::answer);
  }
}

TEST_CASE("A few words at the end are a chairperson's where they take leave") {
  const auto last_kind = [](std::string_view words) {
    const scio::transcript t =
        support::parse("CCTV:\nWhy?\nHe Jun:\nIt is rare.\nZhu Lan:\n" + std::string(words) + "\n");
    REQUIRE(t.turns().size() == 3);
    return t.turns()[2].kind();
  };
  for (const std::string_view words : {"That's it for today.", "The briefing is over. Thank you.",
                                       "Time is up. Thank you.", "Thank you all. Goodbye."}) {
    CAPTURE(words);
    CHECK(last_kind(words) == scio::turn_kind::moderation);
  }
  CHECK(last_kind("It is over, as far as wax goes.") == scio::turn_kind::answer);
  CHECK(last_kind("I am a reporter for lamps. Why?") == scio::turn_kind::question);
}

TEST_CASE("Who opens and names the next speaker is the chairperson") {
  CHECK(support::kinds_of(
            support::parse("Zhu Lan:\nGood morning. Mr. He Jun is with us.\nHe Jun:\nGood morning. Wax is dear.\n")) ==
        strings{"moderation", "statement"});
  CHECK(support::kinds_of(
            support::parse("Zhu Lan:\nGood morning. We have Mr. He here.\nHe Jun:\nGood morning. Wax is dear.\n")) ==
        strings{"moderation", "statement"});
  CHECK(support::kinds_of(
            support::parse("Zhu Lan:\nGood morning. Mr. Ma is ill.\nHe Jun:\nGood morning. Wax is dear.\n")) ==
        strings{"statement", "statement"});
  CHECK(support::kinds_of(support::parse("Lamp Guild:\nGood morning, Mr. He. Is wax dear?\nHe Jun:\nIt is.\n")) ==
        strings{"question", "answer"});
}

TEST_CASE("A call for hands opens the questions") {
  const scio::transcript t =
      support::parse("Zhu Lan:\nNow please raise your hands.\nCCTV:\nWhy?\nHe Jun:\nIt is rare.\n");
  CHECK(support::kinds_of(t) == strings{"moderation", "question", "answer"});
}

TEST_CASE("A few words that call for the next question moderate whoever says them") {
  const scio::transcript t = support::parse(
      "CCTV:\nWhy?\nHe Jun:\nIt is rare.\nHe Jun:\nNext question, please.\nTASS:\nHow rare?\nHe Jun:\nThe next "
      "question, "
      "please, is what I would rather hear.\n");
  CHECK(support::kinds_of(t) == strings{"question", "answer", "moderation", "question", "answer"});
}

TEST_CASE("A conference closes where there are no more questions") {
  const scio::transcript t = support::parse(
      "CCTV:\nWhy?\nHe Jun:\nIt is rare.\nZhu Lan:\nIf there are no more questions, we will close here.\n");
  CHECK(support::kinds_of(t) == strings{"question", "answer", "moderation"});
}

TEST_CASE("A question needs no question mark where it says that it is one") {
  for (const std::string_view question :
       {"My question is about wax. Thank you.", "I would like to know the price of wax.",
        "Could you please tell us the price of wax.", "Good morning. I have a question about wax."}) {
    CAPTURE(question);
    CHECK(support::kinds_of(support::parse("Lamp Guild:\n" + std::string(question) + "\nHe Jun:\nWax is dear.\n")) ==
          strings{"question", "answer"});
  }
  CHECK(support::kinds_of(support::parse("Wu Mei:\nYou know the price of lamps.\nHe Jun:\nWax is dear.\n")) ==
        strings{"statement", "statement"});
}

TEST_CASE("A question at the end of an answer asks nobody") {
  const scio::transcript t = support::parse(
      "Zhu Lan:\nThe floor is open for questions.\nLamp Guild:\nWhy is wax dear?\nHe Jun:\nIt is rare. Who would sell "
      "it "
      "cheap?\nWick Guild:\nA word on oil: is it dear?\nHe Jun:\nIt is.\n");
  CHECK(support::kinds_of(t) == strings{"moderation", "question", "answer", "question", "answer"});
}

// Statements
// ------------------------------------------------------------------------------------------------------------------

TEST_CASE("An official who speaks before the first question makes a statement") {
  const scio::transcript t =
      page_of("He Jun:\nWax is dear.\nWu Mei:\nLamps are cheap.\nCCTV:\nWhy?\nHe Jun:\nIt is rare.\n");
  CHECK(support::kinds_of(t) == strings{"statement", "statement", "question", "answer"});
}

TEST_CASE("An announcement that nobody asked for is a statement in later turns as well") {
  const scio::transcript t = support::parse(
      "CNBC: Is wax dear?\nDing Rui: It is.\nDing Rui: Before we finish, I have two announcements. The fair is in May. "
      "The hall is new.\n");
  CHECK(support::kinds_of(t) == strings{"question", "answer", "statement"});
  CHECK(support::exchanges_of(t) == "0:1");
}

TEST_CASE("An answer that announces nothing is no statement") {
  const scio::transcript t = support::parse(
      "CNBC: Is wax dear?\nDing Rui: It is.\nDing Rui: It will be dearer in May, and the hall is new.\n");
  CHECK(support::kinds_of(t) == strings{"question", "answer", "answer"});
}

TEST_CASE("An announcement without a label above inline labels is a statement of nobody") {
  const scio::transcript t = support::parse(
      "Spokesperson Ding Rui's Regular Press Conference on May 9, 2022\n\n2022-05-09 19:13\n\nThe minister of wax will "
      "visit the fair from May 10 to May 12.\n\n"
      "CNBC: Is wax dear?\nDing Rui: It is.\nReuters: Why?\nDing Rui: It is rare.\n");
  CHECK(support::kinds_of(t) == strings{"statement", "question", "answer", "question", "answer"});
  CHECK(t.turns()[0].label().empty());
  CHECK_FALSE(t.turns()[0].speaker());
}

TEST_CASE("An announcement above inline labels needs no date of the page to be one") {
  const std::string title = "Spokesperson Ding Rui's Regular Press Conference on May 9, 2022\n\n";
  const std::string visit = "The minister of wax will visit the fair from May 10 to May 12.\n\n";
  const std::string inline_turns = "CNBC: Is wax dear?\nDing Rui: It is.\nReuters: Why?\nDing Rui: It is rare.\n";
  const std::string own_lines = "CNBC:\nIs wax dear?\nDing Rui:\nIt is.\nReuters:\nWhy?\nDing Rui:\nIt is rare.\n";
  const strings all{"statement", "question", "answer", "question", "answer"};
  const strings labelled{"question", "answer", "question", "answer"};
  SECTION("of one paragraph or more") {
    const scio::transcript t = support::parse(title + visit + "The fair has a new hall.\n\n" + inline_turns);
    CHECK(support::kinds_of(t) == all);
    CHECK(support::paragraphs_of(t.turns()[0]).size() == 2);
    CHECK(t.abstract().empty());
    CHECK(support::kinds_of(support::parse(title + visit + inline_turns)) == all);
  }
  SECTION("but a sentence above labels on their own lines is the abstract") {
    const scio::transcript t = support::parse(title + visit + own_lines);
    CHECK(support::kinds_of(t) == labelled);
    CHECK(t.abstract() == "The minister of wax will visit the fair from May 10 to May 12.");
  }
  SECTION("and so is one below which a roster stands") {
    const scio::transcript t =
        support::parse(title + visit + "Speaker:\nMr. Ding Rui, minister of wax\n\n" + inline_turns);
    CHECK(support::kinds_of(t) == labelled);
    CHECK(t.abstract() == "The minister of wax will visit the fair from May 10 to May 12.");
  }
  SECTION("and so is one that says which conference this is") {
    const scio::transcript t =
        support::parse(title + "The ministry held a press conference on wax.\n\n" + inline_turns);
    CHECK(support::kinds_of(t) == labelled);
    CHECK(t.abstract() == "The ministry held a press conference on wax.");
  }
}

// Questions and answers
// ---------------------------------------------------------------------------------------------------------

TEST_CASE("A question whose label was lost is a question") {
  const scio::transcript t = support::parse(
      "How dear is wax this year? Thank you.\n\nHe Jun:\n\nThank you for your question. It is very dear.\n\nZhu "
      "Lan:\n\nNext question.\n");
  CHECK(support::kinds_of(t) == strings{"question", "answer", "moderation"});
  CHECK(t.turns()[0].label().empty());
  CHECK(support::exchanges_of(t) == "0:1");
  CHECK(support::codes_of(t) == strings{"unlabelled-turn"});
}

TEST_CASE("An opening whose label was lost names the next speaker") {
  constexpr std::string_view title = "Press conference on the price of wax\n\nChina.org.cn | May 3, 2021\n\n";
  CHECK(support::kinds_of(support::parse(std::string(title) +
                                         "Good morning. Today we have Mr. He here.\n\nHe Jun:\nWax is dear.\n")) ==
        strings{"moderation", "statement"});
  CHECK(support::kinds_of(support::parse(std::string(title) +
                                         "Good morning. Wax is dear, as Mr. Ma knows.\n\nHe Jun:\nSo it is.\n")) ==
        strings{"statement", "statement"});
}

TEST_CASE("A question whose label was lost needs no question mark where it says that it is one") {
  constexpr std::string_view title = "Press conference on the price of wax\n\nChina.org.cn | May 3, 2021\n\n";
  CHECK(support::kinds_of(
            support::parse(std::string(title) + "I would like to know the price of wax.\n\nHe Jun:\nWax is dear.\n")) ==
        strings{"question", "answer"});
  CHECK(support::kinds_of(support::parse(std::string(title) +
                                         "Everybody would like to know the price of wax.\n\nHe Jun:\nWax is "
                                         "dear.\n")) == strings{"statement"});
}

TEST_CASE("Who hands over to the next speaker by name conducts, and the other one does not") {
  const auto kinds = [](std::string_view hand_over) {
    return support::kinds_of(support::parse(
        "Zhu Lan:\nThe hall is full today." + std::string(hand_over) +
        "\nHe Jun:\nTime is limited, so I will speak of wax alone. Wax is dear this year, and it will be dearer.\n"
        "CCTV:\nHow dear? Thank you.\nHe Jun:\nVery dear.\n"));
  };
  const strings conducted = {"moderation", "statement", "question", "answer"};
  CHECK(kinds(" First, let us have He Jun from the wax office.") == conducted);
  CHECK(kinds(" Next, Mr. He will give his introduction.") == conducted);
  CHECK(kinds(" Next, Mr. Wu will give his introduction.") != conducted);
  CHECK(kinds(" He will speak.") != conducted);  // no name
}

TEST_CASE("A spokesperson who takes the questions makes a statement, whatever news it begins with") {
  const auto kind = [](std::string_view opening) {
    const scio::transcript t = support::parse("Colonel He Jun: Good afternoon. " + std::string(opening) +
                                              "\nQ: How dear is wax?\nA: Very dear.\nQ: Why?\nA: It is rare.\n");
    return support::kinds_of(t)[0];
  };
  CHECK(kind("Welcome to this press conference of the wax office.") == "statement");
  CHECK(kind("I have an announcement. The fair is in May. Now the floor is open for questions.") == "statement");
  CHECK(kind("Now the floor is open for questions.") == "moderation");
  CHECK(kind("Welcome to this press conference. The gentleman in the front, please. Let's begin.") == "moderation");
}

TEST_CASE("A welcome before another speaker moderates") {
  const scio::transcript t = support::parse(
      "Zhu Lan:\nGood morning. Welcome to this press conference.\nHe Jun:\nWax is dear this year.\nCCTV:\nWhy?\n"
      "He Jun:\nIt is rare.\n");
  CHECK(support::kinds_of(t) == strings{"moderation", "statement", "question", "answer"});
}

TEST_CASE("An official who is ready to answer questions has answered none") {
  const auto kinds = [](std::string_view opening) {
    return support::kinds_of(support::parse(std::string(opening) + "\nCCTV: Why?\nMinister He: It is rare.\n"));
  };
  CHECK(kinds("Minister He: Wax is dear this year, as you know from what the office has said in the report of the "
              "spring, and lamps are cheap because they burn it. Now I would like to answer your questions.") ==
        strings{"statement", "question", "answer"});
  CHECK(kinds("Minister He: Thank you for your questions. Wax is dear.") == strings{"answer", "question", "answer"});
}

TEST_CASE("Who greets a guest by name and asks is no chairperson") {
  const auto kinds = [](std::string_view greeting) {
    return support::kinds_of(support::parse(
        "Ambassador He Jun talked with Tom Baker.\n\nBaker: With me is a man of wax. " + std::string(greeting) +
        "\nAmbassador He: So nice to see you.\nBaker: Is wax dear?\n"
        "Ambassador He: It is.\nBaker: Why?\nAmbassador He: It is rare.\n"));
  };
  CHECK(kinds("Ambassador He, a pleasure to have you here.")[2] == "question");
  CHECK(kinds("Let us begin with Ambassador He, a friend of the house.")[0] == "moderation");
}

TEST_CASE("An opening whose label was lost invites the guests") {
  const auto kinds = [](std::string_view opening) {
    return support::kinds_of(support::parse("Mr. He Jun, vice minister of wax\n\nMarch 1, 2023\n\n" +
                                            std::string(opening) + "\n\nHe Jun:\n\nGood morning. Wax is dear.\n"));
  };
  CHECK(kinds("Today, we have invited Mr. He Jun to speak of wax.") == strings{"moderation", "statement"});
  CHECK(kinds("Today, we are delighted to welcome Mr. He Jun to speak of wax.") == strings{"moderation", "statement"});
  CHECK(kinds("The office published its report on wax on Monday.") == strings{"statement"});
}

TEST_CASE("A relay and the relayed answer are both answers") {
  const scio::transcript t = page_of(
      "CCTV:\nHow cheap are lamps?\nHe Jun:\nMy colleague Ms. Wu will answer this question.\nWu Mei:\nVery "
      "cheap.\nTASS:\nWhy?\n"
      "He Jun:\nWe invite Ms. Wu.\nWu Mei:\nOil is cheap.\n");
  CHECK(support::kinds_of(t) == strings{"question", "answer", "answer", "question", "answer", "answer"});
  CHECK(support::exchanges_of(t) == "0:1,2 3:4,5");
}

TEST_CASE("A second exchange begins with the next question") {
  const scio::transcript t = page_of("CCTV:\nHow?\nHe Jun:\nSo.\nTASS:\nWhy?\nCCTV:\nWhen?\nWu Mei:\nIn May.\n");
  CHECK(support::exchanges_of(t) == "0:1 3:4");
  CHECK(support::codes_of(t) == strings{"unanswered-question"});
  CHECK_FALSE(t.turns()[2].exchange());
}

TEST_CASE("A question at the end of the source waits for its answer") {
  const scio::transcript t = page_of("CCTV:\nHow?\nHe Jun:\nSo.\nTASS:\nWhy?\n");
  CHECK(support::exchanges_of(t) == "0:1");
  CHECK(support::codes_of(t) == strings{"unanswered-question"});
}

TEST_CASE("An answer whose question is not in the source is in no exchange") {
  const scio::transcript t =
      support::parse("He Jun:\nThank you for your question. Wax is dear.\nCCTV:\nWhy?\nHe Jun:\nIt is rare.\n");
  CHECK(support::kinds_of(t) == strings{"answer", "question", "answer"});
  CHECK(support::exchanges_of(t) == "1:2");
  CHECK_FALSE(t.turns()[0].exchange());
  CHECK(support::codes_of(t) == strings{"orphan-answer"});
}

TEST_CASE("A question that the chairperson sends on was asked on the page before") {
  CHECK(support::kinds_of(page_of("Zhu Lan:\nThe question about wax goes to Mr. He.\nHe Jun:\nIt is dear.\n")) ==
        strings{"moderation", "answer"});
  CHECK(
      support::kinds_of(page_of("Zhu Lan:\nMr. He will take your questions. The floor goes to Mr. He.\nHe Jun:\nIt is "
                                "dear.\n")) == strings{"moderation", "statement"});
}

TEST_CASE("Who says that he answers was asked on the page before") {
  CHECK(support::kinds_of(
            support::parse("He Jun:\nThank you. I'll answer that in two parts.\nCCTV:\nWhy?\nHe Jun:\nSo.\n")) ==
        strings{"answer", "question", "answer"});
  CHECK(support::kinds_of(
            support::parse("He Jun:\nThank you. I'll speak of that in two parts.\nCCTV:\nWhy?\nHe Jun:\nSo.\n")) ==
        strings{"statement", "question", "answer"});
}

TEST_CASE("A statement after a question ends it") {
  const scio::transcript t = support::parse(
      "CNBC: Is wax dear?\nDing Rui: It is.\nDing Rui: Before we finish, I have an announcement. The fair is in "
      "May.\nDing Rui: The hall is new.\n");
  CHECK(support::kinds_of(t) == strings{"question", "answer", "statement", "statement"});
  CHECK(support::exchanges_of(t) == "0:1");
  CHECK(support::codes_of(t) == strings{});
}

// Follow-ups
// --------------------------------------------------------------------------------------------------------------------

TEST_CASE("The same outlet right after its answer follows up") {
  CHECK(support::exchanges_of(page_of("CCTV:\nHow?\nHe Jun:\nSo.\nCCTV:\nWhy?\nHe Jun:\nIt is rare.\n")) ==
        "0:1 2:3>0");
}

TEST_CASE("Another outlet does not follow up") {
  CHECK(support::exchanges_of(page_of("CCTV:\nHow?\nHe Jun:\nSo.\nTASS:\nWhy?\nHe Jun:\nIt is rare.\n")) == "0:1 2:3");
}

TEST_CASE("The same outlet after another one or after the chairperson does not follow up") {
  CHECK(support::exchanges_of(page_of(
            "CCTV:\nHow?\nHe Jun:\nSo.\nTASS:\nWhy?\nHe Jun:\nIt is rare.\nCCTV:\nWhen?\nHe Jun:\nIn May.\n")) ==
        "0:1 2:3 4:5");
  CHECK(support::exchanges_of(
            page_of("CCTV:\nHow?\nHe Jun:\nSo.\nZhu Lan:\nThe last question.\nCCTV:\nWhy?\nHe Jun:\nIt is rare.\n")) ==
        "0:1 3:4");
}

TEST_CASE("A question that says so follows up") {
  CHECK(support::exchanges_of(
            page_of("CCTV:\nHow?\nHe Jun:\nSo.\nTASS:\nA follow-up question on that. Why?\nHe Jun:\nIt is rare.\n")) ==
        "0:1 2:3>0");
  CHECK(support::exchanges_of(support::parse("Q: How?\nA: So.\nFollow-up: Why?\nA: It is rare.\n")) == "0:1 2:3>0");
}

TEST_CASE("A question without a name that takes up the answer before follows up") {
  CHECK(support::exchanges_of(support::parse("Q: How?\nA: So.\nQ: You said so. Why?\nA: It is rare.\n")) ==
        "0:1 2:3>0");
  CHECK(support::exchanges_of(support::parse("Q: How?\nA: So.\nQ: They said so. Why?\nA: It is rare.\n")) == "0:1 2:3");
  CHECK(support::exchanges_of(page_of("CCTV:\nHow?\nHe Jun:\nSo.\nTASS:\nYou said so. Why?\nHe Jun:\nIt is rare.\n")) ==
        "0:1 2:3");
}

TEST_CASE("A first question follows up nothing whatever it says") {
  CHECK(support::exchanges_of(page_of("CCTV:\nA follow-up question. How?\nHe Jun:\nSo.\n")) == "0:1");
}

// Letters
// -----------------------------------------------------------------------------------------------------------------------

TEST_CASE("Letters for question and answer tell the kinds") {
  const scio::transcript t = support::parse("Q: How?\nA: So.\nQ: Why?\nA: It is rare.\n");
  CHECK(support::kinds_of(t) == strings{"question", "answer", "question", "answer"});
  CHECK(t.participants().empty());
}

TEST_CASE("Stage directions in brackets are no speech") {
  const scio::transcript t = page_of("CCTV:\nHow?\nHe Jun:\nSo.\n(Laughter.)\nIt is.\n");
  REQUIRE(t.turns().size() == 2);
  CHECK(support::paragraphs_of(t.turns()[1]) == strings{"So.", "It is."});
}

TEST_CASE("News above letters for question and answer is a statement without a title, too") {
  constexpr std::string_view news = "一、应邀，外长将于9月访问南方。\n二、博览会将于9月举行。\n";
  CHECK(support::kinds_of(support::parse(std::string(news) + "问：何时？\n答：不知道。\n")) ==
        strings{"statement", "question", "answer"});
  CHECK(support::kinds_of(support::parse(std::string(news) + "新华社记者：何时？\n王毅：不知道。\n")) ==
        strings{"question", "answer"});
}

TEST_CASE("An honorific before a sign names nobody") {
  const scio::transcript t =
      support::parse("Zhu Lan:\nGood morning. Next is Mr. - of the wax office.\nHe Jun:\nWax is dear.\n");
  CHECK(support::labels_of(t) == strings{"Zhu Lan", "He Jun"});
}

TEST_CASE("A line that leads into speech without a label is none of it") {
  const scio::transcript t = support::parse(
      "外交部发言人洪磊主持例行记者会\n\n洪磊首先发布消息：\n\n外长将于9月访问南方。\n\n问：何时？\n\n答：不知道。\n");
  REQUIRE(support::kinds_of(t) == strings{"statement", "question", "answer"});
  CHECK(support::paragraphs_of(t.turns()[0]) == strings{"外长将于9月访问南方。"});
}

TEST_CASE("A spokesperson who welcomes and speaks on makes statements") {
  CHECK(support::kinds_of(support::parse("[王旭明]大家好，欢迎各位出席新闻发布会。\n[王旭明]今天我介绍蜡的价格。\n")) ==
        strings{"statement", "statement"});
  CHECK(support::kinds_of(support::parse("[王旭明]大家好，欢迎各位出席新闻发布会。\n[吴谦]今天我介绍蜡的价格。\n")) ==
        strings{"moderation", "statement"});
}

TEST_CASE("A question without a label behind a chairperson's words is a turn of its own") {
  const auto kinds = [](std::string_view first, std::string_view second) {
    return support::kinds_of(page_of("Zhu Lan:\n" + std::string(first) + "\n" + std::string(second) +
                                     "\nHe Jun:\nWax is rare this year.\n"));
  };
  constexpr std::string_view asked =
      "In the last years wax was dear. What has been done, and what comes next? Thank you.";
  const strings split = {"moderation", "question", "answer"};
  CHECK(kinds("Thank you. Let's move on to the Q&A session.", asked) == split);
  CHECK(kinds("Are there questions from the foreign media?",
              "Thank you. Two questions from AFP. Is wax dear, and is it going to be dearer?") == split);
  CHECK(kinds("Wax is a thing of beauty.", asked) != split);
  CHECK(kinds("Thank you. Let's move on to the Q&A session.", "Who is first?") != split);
  CHECK(kinds("Thank you. Let's move on to the Q&A session.",
              "The gentleman in the front row, what is your question?") != split);
  const scio::transcript t =
      page_of("Zhu Lan:\nLet's move on to the Q&A session.\n" + std::string(asked) + "\nHe Jun:\nWax is rare.\n");
  CHECK(support::codes_of(t) == strings{"unlabelled-turn"});
  CHECK(support::exchanges_of(t) == "1:2");
  // Before an outlet's label it is the chairperson's.
  CHECK(support::kinds_of(page_of("Zhu Lan:\nLet's move on to the Q&A session.\n" + std::string(asked) +
                                  "\nCCTV:\nWhy?\n")) == strings{"moderation", "question"});
}

TEST_CASE("The last of a roster without headings conducts where the first label is that name") {
  const auto role = [](std::string_view first, std::string_view people) {
    const scio::transcript t = support::parse(std::string(people) + "Mr. Liu Siyang\n\nMarch 1, 2023\n\n" +
                                              std::string(first) + ":\n\nGood morning. Wax is dear.\n");
    for (const scio::participant p : t.participants())
      if (p.name() == "Liu Siyang") return std::string(name_of(p.role()));
    return std::string("none");
  };
  CHECK(role("Liu Siyang", "Mr. He Jun, vice minister of wax\n") == "chairperson");
  CHECK(role("He Jun", "Mr. He Jun, vice minister of wax\n") == "speaker");
  CHECK(role("Liu Siyang", "Speakers:\nMr. He Jun, vice minister of wax\n") == "speaker");
}

TEST_CASE("A letter for an answer says so where its question is on the page before") {
  CHECK(support::kinds_of(support::parse("答：关于第一个问题，请向主管部门了解。\n问：何时？\n答：不知道。\n")) ==
        strings{"answer", "question", "answer"});
  CHECK(support::kinds_of(support::parse("发言人：今天没有消息。\n问：何时？\n答：不知道。\n"))[0] == "statement");
}

TEST_CASE("A closing under a label of its own is moderation whatever the meeting is called") {
  const auto last = [](std::string_view closing) {
    const scio::transcript t =
        support::parse("CNBC:\nIs wax dear?\nDing Rui:\nIt is very dear.\nXi Yan:\n" + std::string(closing) + "\n");
    return support::kinds_of(t).back();
  };
  CHECK(last("Thank you all. That's the end of the briefing.") == "moderation");
  CHECK(last("We hope to see the end of the year with less wax.") == "answer");
}

TEST_CASE("A host who asks is who asks where nobody of the media does") {
  constexpr std::string_view interview =
      "主持人：大家好，欢迎温文。您在蜡业多少年了？\n温文：二十年。\n主持人：蜡贵吗？\n温文：很贵。\n";
  CHECK(support::kinds_of(support::parse(interview)) == strings{"question", "answer", "question", "answer"});
  CHECK(support::kinds_of(support::parse(std::string(interview) + "记者：油呢？\n温文：不贵。\n")) ==
        strings{"moderation", "statement", "moderation", "statement", "question", "answer"});
  // Beside a roster one question may be a manner of handing over.
  CHECK(support::kinds_of(
            support::parse("Speaker:\nMr. He Jun, minister of wax\nChairperson:\nZhu Lan, spokesperson\n\nZhu "
                           "Lan:\nGood morning. Mr. He, shall we begin?\nHe Jun:\nWax is dear.\n")) ==
        strings{"moderation", "statement"});
}

TEST_CASE("Who makes announcements and waits for the press asks nobody") {
  const auto kinds = [](std::string_view opening) {
    return support::kinds_of(
        support::parse("Kong: Good afternoon. " + std::string(opening) +
                       " Shall we wait for them? Now the floor is open.\n\nQ: Is wax dear?\n\nA: It "
                       "is.\n"));
  };
  CHECK(kinds("I would like to make two announcements.") == strings{"statement", "question", "answer"});
  CHECK(kinds("I will start with two pieces of announcement.") == strings{"statement", "question", "answer"});
}

TEST_CASE("A site that tells what happens in the hall moderates, and one that asks is of the media") {
  const auto kinds = [](std::string_view site, std::string_view said) {
    return support::kinds_of(support::parse("[" + std::string(site) + "]：" + std::string(said) +
                                            "\n\n[赵明]：女士们、先生们，大家好，我先介绍情况。\n\n[" +
                                            std::string(site) + "]：记者们在记录。\n"));
  };
  CHECK(kinds("人民网", "记者已陆续进场，发布会即将开始。") == strings{"moderation", "statement", "moderation"});
  CHECK(kinds("张明", "记者已陆续进场，发布会即将开始。") == strings{"statement", "statement", "statement"});
  CHECK(kinds("王台", "记者已陆续进场，发布会即将开始。") == strings{"statement", "statement", "statement"});
  CHECK(support::kinds_of(support::parse("人民网：蜡贵吗？\n\n赵明：很贵。\n\n人民网：油贵吗？\n\n赵明：不贵。\n")) ==
        strings{"question", "answer", "question", "answer"});
}

TEST_CASE("A site in square brackets that asks nothing moderates in English, too") {
  const scio::transcript t = support::parse(
      "[People.com.cn]: The reporters are taking their seats.\n\n[Zhu Lan]: Ladies and gentlemen, good "
      "morning.\n\n[People.com.cn]: Is wax dear?\n\n[Zhu Lan]: It is.\n");
  CHECK(support::kinds_of(t) == strings{"moderation", "statement", "question", "answer"});
}

TEST_CASE("Who asks each of several to answer conducts") {
  const auto kinds = [](std::string_view first) {
    return support::kinds_of(
        support::parse("China Daily:\n\nIs wax dear? Thank you.\n\nXi Yan:\n\n" + std::string(first) +
                       "\n\nDu Bin:\n\nThanks. It is dear in the north.\n\nXi Yan:\n\nOkay, Professor "
                       "Yan, please.\n\nYan Xiao:\n\nIt is dear in the south.\n"));
  };
  CHECK(kinds("May I suggest each of you say a few words for this question please?") ==
        strings{"question", "moderation", "answer", "moderation", "answer"});
  CHECK(kinds("I suggest that wax is dear in this year.")[1] == "answer");
}
