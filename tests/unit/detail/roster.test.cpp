// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <scio/scio.hpp>

#include "support/header.hpp"
#include "support/outline.hpp"
#include "support/parse.hpp"

namespace {

using support::block_of;

using strings = std::vector<std::string>;

constexpr std::string_view title = "Press conference on the price of wax\n\n";
constexpr std::string_view opening =
    "\nZhu Lan:\n\nLadies and gentlemen, good morning. Welcome to this press conference.\n";

scio::transcript page_with(std::string_view roster) {
  return support::parse(std::string(title) + std::string(roster) + std::string(opening));
}

// The listed ones as `role: honorific|name|position`.
strings roster_of(const scio::transcript& t) {
  strings roster;
  for (const scio::participant p : t.participants())
    if (p.listed())
      roster.push_back(std::string(name_of(p.role())) + ": " + std::string(p.honorific()) + "|" +
                       std::string(p.name()) + "|" + std::string(p.position()));
  return roster;
}

const strings two_people = {"speaker: Mr.|He Jun|vice minister of wax",
                            "chairperson: |Zhu Lan|spokesperson of the office"};

}  // namespace

TEST_CASE("People are listed under headings with a colon") {
  const std::string_view roster = GENERATE(
      as<std::string_view>(),
      "Speakers:\nMr. He Jun, vice minister of wax\nChairperson:\nZhu Lan, spokesperson of the office\nDate:\nMarch 1, "
      "2023\n",
      "Speaker:\nMr. He Jun, vice minister of wax\nChairperson:\nZhu Lan, spokesperson of the office\nDate: \nMarch 1, "
      "2023\n",
      "Speaker:\nMr. He Jun, vice minister of wax\nChair:Zhu Lan, spokesperson of the office\nDate: March 1, 2023\n",
      "Speakers\nMr. He Jun, vice minister of wax\nChairperson\nZhu Lan, spokesperson of the office\nDate\nMarch 1, "
      "2023\n",
      "Speaker：\nMr. He Jun, vice minister of wax\nChairperson：\nZhu Lan, spokesperson of the office\nMarch 1, "
      "2023\n",
      "Chairperson:\nZhu Lan, spokesperson of the office\nSpeaker:\nMr. He Jun, vice minister of wax\nDate:\nMarch 1, "
      "2023\n");
  CAPTURE(roster);
  const scio::transcript t = page_with(roster);
  strings found = roster_of(t);
  if (roster.substr(0, 5) == "Chair") std::swap(found[0], found[1]);
  CHECK(found == two_people);
  CHECK(t.event_date() == scio::date{2023, 3, 1});
  CHECK(t.turns().size() == 1);
  CHECK(support::codes_of(t) == strings{});
}

TEST_CASE("Without headings the people before the date are the roster and the last one is the chairperson") {
  const std::string_view chair = GENERATE(
      as<std::string_view>(), "spokesperson of the office", "deputy director general of the Press Bureau of the office",
      "an official of the State Council Information Office", "director of the Publicity Department");
  CAPTURE(chair);
  const scio::transcript t =
      page_with("Mr. He Jun, vice minister of wax\n\nMs. Wu Mei, head of the lamp bureau\n\n\nZhu Lan, " +
                std::string(chair) + "\n\n\nMarch 1, 2023\n");
  CHECK(roster_of(t) == strings{"speaker: Mr.|He Jun|vice minister of wax",
                                "speaker: Ms.|Wu Mei|head of the lamp bureau",
                                "chairperson: |Zhu Lan|" + std::string(chair)});
  CHECK(t.event_date() == scio::date{2023, 3, 1});
}

TEST_CASE("Without headings the last one is no chairperson where neither post nor label says so") {
  const scio::transcript t =
      support::parse(std::string(title) +
                     "Mr. He Jun, vice minister of wax\nMs. Wu Mei, head of the lamp bureau\nMarch 1, 2023\n"
                     "He Jun:\nGood morning. I will speak of wax.\nWu Mei:\nGood morning. I will speak of lamps.\n");
  CHECK(roster_of(t) ==
        strings{"speaker: Mr.|He Jun|vice minister of wax", "speaker: Ms.|Wu Mei|head of the lamp bureau"});
}

TEST_CASE("The first comma ends the name and the position holds all others") {
  struct line_case {
    std::string_view line;
    std::string_view person;
  };
  for (const line_case& c : {
           line_case{"Mr. He Jun, vice minister of wax, deputy head of lamps, and member of the board",
                     "Mr.|He Jun|vice minister of wax, deputy head of lamps, and member of the board"},
           line_case{"He Jun, director of the Department of Wax (DOW)",
                     "|He Jun|director of the Department of Wax (DOW)"},
           line_case{"He Jun, vice minister of wax;", "|He Jun|vice minister of wax"},
           line_case{"He Jun, vice minister of wax.", "|He Jun|vice minister of wax"},
           line_case{"Ms. He Jun, chief engineer & director of the wax works (ministerial level)",
                     "Ms.|He Jun|chief engineer & director of the wax works (ministerial level)"},
           line_case{"He Jun, the office's deputy director", "|He Jun|the office's deputy director"},
           line_case{"Mr. He Jun", "Mr.|He Jun|"},
           line_case{"Dr. Baima Yangjin Dolma, president of the wax academy",
                     "Dr.|Baima Yangjin Dolma|president of the wax academy"},
           line_case{"He Jun，vice minister of wax", "|He Jun|vice minister of wax"},
       }) {
    CAPTURE(c.line);
    const scio::transcript t = page_with("Speaker:\n" + std::string(c.line) + "\nDate:\nMarch 1, 2023\n");
    CHECK(roster_of(t) == strings{"speaker: " + std::string(c.person)});
    CHECK(block_of(t, c.line) == "roster-entry");
  }
}

TEST_CASE("Honorifics may stand before some of the people only") {
  const scio::transcript t = page_with(
      "Speakers:\nMr. He Jun, vice minister of wax\nWu Mei, head of the lamp bureau\nChairperson:\nZhu Lan, "
      "spokesperson of the office\n");
  CHECK(roster_of(t) == strings{"speaker: Mr.|He Jun|vice minister of wax", "speaker: |Wu Mei|head of the lamp bureau",
                                "chairperson: |Zhu Lan|spokesperson of the office"});
}

TEST_CASE("Where the roster is printed twice the second printing counts") {
  const scio::transcript t = page_with(
      "Speakers\nHe Jun, a person in charge of the wax bureau\nChairperson\nZhu Lan, spokesperson of the office\n"
      "Speakers:\nMr. He Jun, deputy head of the wax division\nChairperson:\nZhu Lan, spokesperson of the "
      "office\nDate:\nMarch 1, 2023\n");
  CHECK(roster_of(t) == strings{"speaker: Mr.|He Jun|deputy head of the wax division",
                                "chairperson: |Zhu Lan|spokesperson of the office"});
  CHECK(support::codes_of(t) == strings{"duplicate-roster"});
}

TEST_CASE("A second printing without headings keeps the parts of the first") {
  const scio::transcript t = page_with(
      "Speakers\nHe Jun, a person in charge of the wax bureau\nChairperson\nZhu Lan, spokesperson of the office\n"
      "Mr. He Jun, deputy head of the wax division\n\nZhu Lan, spokesperson of the office\n\nMarch 1, 2023\n");
  CHECK(roster_of(t) == strings{"speaker: Mr.|He Jun|deputy head of the wax division",
                                "chairperson: |Zhu Lan|spokesperson of the office"});
}

TEST_CASE("A heading of the first printing does not reach into the second one") {
  const scio::transcript t = page_with(
      "Speakers\nHe Jun, a person in charge of the wax bureau\nWu Mei, an official of the lamp "
      "bureau\nChairperson\nZhu Lan, an official "
      "of the fair\nMr. He Jun, deputy head of the wax division\nMs. Wu Mei, deputy head of the lamp division\nMs. Zhu "
      "Lan, head of the "
      "fair\nMarch 1, 2023\n");
  CHECK(roster_of(t) == strings{"speaker: Mr.|He Jun|deputy head of the wax division",
                                "speaker: Ms.|Wu Mei|deputy head of the lamp division",
                                "chairperson: Ms.|Zhu Lan|head of the fair"});
}

TEST_CASE("Headlines under an empty heading are no people") {
  const scio::transcript t = page_with(
      "Chairperson\nCandles sell well in the north, survey finds\nBees Return to the City, Wax Makers Say\n"
      "Speakers:\nMr. He Jun, vice minister of wax\nChairperson:\nZhu Lan, spokesperson of the office\nDate:\nMarch 1, "
      "2023\n");
  CHECK(roster_of(t) == two_people);
}

TEST_CASE("Headings without people list nobody") {
  const scio::transcript t = page_with("Speaker\nChairperson\n");
  CHECK(roster_of(t) == strings{});
  CHECK(t.turns().size() == 1);
  CHECK(block_of(t, "Speaker") == "roster-heading");
}

TEST_CASE("A caption between roster and first label is no person") {
  const scio::transcript t = page_with(
      "Speakers:\nMr. He Jun, vice minister of wax\nChairperson:\nZhu Lan, spokesperson of the office\nDate:\nMarch 1, "
      "2023\n"
      "He Jun, vice minister of wax, speaks on March 1, 2023. [Photo by Liu Ping/China SCIO]\n");
  CHECK(roster_of(t) == two_people);
  CHECK(support::codes_of(t) == strings{});
}

TEST_CASE("People under no heading are a roster only where a date or a label follows") {
  CHECK(roster_of(support::parse(std::string(title) + "Mr. He Jun, vice minister of wax\n")) == strings{});
  CHECK(roster_of(support::parse(std::string(title) + "Mr. He Jun, vice minister of wax\nMarch 1, 2023\n")) ==
        strings{"speaker: Mr.|He Jun|vice minister of wax"});
  CHECK(roster_of(page_with("Mr. He Jun, vice minister of wax\n")) ==
        strings{"speaker: Mr.|He Jun|vice minister of wax"});
}

TEST_CASE("A sentence in speech that names a person is no entry") {
  const scio::transcript t = support::parse(
      "Zhu Lan:\nWelcome to this press conference. Also with us is:\nMr. He Jun, vice minister of wax\nHe Jun:\nGood "
      "morning.\n");
  CHECK(roster_of(t) == strings{});
}

TEST_CASE("A report above the first label lists nobody") {
  CHECK(roster_of(page_with("He Jun, vice minister of wax, met the press on March 1.\n")) == strings{});
  CHECK(roster_of(page_with("He Jun, vice minister of wax, took questions. They follow.\n")) == strings{});
  CHECK(roster_of(page_with("He Jun, vice minister of wax, oil, etc. and thread\n")) ==
        strings{"speaker: |He Jun|vice minister of wax, oil, etc. and thread"});
}

TEST_CASE("A title that begins with a post lists nobody") {
  const scio::transcript t = support::parse(
      "Premier Lin Meets the Press\n\nMarch 13, 2009\n\nPremier Lin: Good morning.\nCNN: Why?\nPremier Lin: It is.\n");
  CHECK(roster_of(t) == strings{});
  CHECK(t.title() == "Premier Lin Meets the Press");
}

TEST_CASE("A title in which a post owns something lists nobody") {
  const scio::transcript t = support::parse(
      "Vice Premier's Dialogue with Candle Makers\n\nHe Jun: Wax is dear.\nCNN: Why?\nHe Jun: It is rare.\n");
  CHECK(roster_of(t) == strings{});
  CHECK(t.title() == "Vice Premier's Dialogue with Candle Makers");
}

TEST_CASE("A page without a roster lists nobody") {
  CHECK(roster_of(page_with("The State Council Information Office held a press conference on wax.\n")) == strings{});
}

TEST_CASE("A chairperson heading above speech is a label") {
  const scio::transcript t = support::parse(
      "Chairperson:\nLadies and gentlemen, good morning. Welcome to this press conference.\nHe Jun:\nGood morning. Wax "
      "is dear.\n");
  REQUIRE(t.turns().size() == 2);
  CHECK(t.turns()[0].label() == "Chairperson");
  CHECK(t.turns()[0].kind() == scio::turn_kind::moderation);
}

TEST_CASE("A chairperson heading before speech on its line is a label") {
  const scio::transcript t = support::parse(
      "Host: Mr. He, welcome. You have come far.\nHe Jun: I have.\nHost: It was late. 05/23/2014 10:00:12\nHe Jun: It "
      "was.\n");
  CHECK(support::labels_of(t) == strings{"Host", "He Jun", "Host", "He Jun"});
  CHECK(roster_of(t) == strings{});
}

TEST_CASE("The hour of the conference may stand in the date line of the roster") {
  const scio::transcript t = page_with("Speaker:\nMr. He Jun, vice minister of wax\nDate:\nMarch 1, 2023, 3 p.m.\n");
  CHECK(t.event_date() == scio::date{2023, 3, 1});
  CHECK(t.event_time() == scio::time_of_day{15, 0});
}

TEST_CASE("A position may begin with an office under a heading, where it is a chairperson's") {
  CHECK(roster_of(page_with("Speaker:\nHe Jun, vice minister of wax\nChairperson:\nZhu Lan, Press Bureau of the "
                            "State Council Information Office\n"))[1] ==
        "chairperson: |Zhu Lan|Press Bureau of the State Council Information Office");
  CHECK(roster_of(page_with("Speaker:\nHe Jun, vice minister of wax\nChairperson:\nWax, Lamps and the Price of "
                            "Oil\n")) == strings{"speaker: |He Jun|vice minister of wax"});
}

TEST_CASE("A position may follow an honored name without a comma") {
  constexpr std::string_view before = "Mr. He Jun, vice minister of wax\n";
  constexpr std::string_view after = "Zhu Lan, spokesperson of the office\n\nMarch 1, 2023\n";
  CHECK(roster_of(page_with(std::string(before) + "Colonel Wu Mei from the lamp bureau;\n" + std::string(after))) ==
        strings{"speaker: Mr.|He Jun|vice minister of wax", "speaker: Colonel|Wu Mei|from the lamp bureau",
                "chairperson: |Zhu Lan|spokesperson of the office"});
  // No rank, no person.
  CHECK(roster_of(page_with(std::string(before) + "Lamps from the north\n" + std::string(after))).size() == 1);
}

TEST_CASE("Photographs below people without a heading confirm them") {
  constexpr std::string_view people = "He Jun, vice minister of wax\nZhu Lan, spokesperson of the office\n";
  CHECK(roster_of(support::parse(std::string(title) + std::string(people) + "/2    He Jun\n/2    Zhu Lan\n")).size() ==
        2);
  CHECK(roster_of(support::parse(std::string(title) + std::string(people) + "He Jun\nZhu Lan\n")).empty());
}

TEST_CASE("A post may stand before a name on the line of a heading") {
  CHECK(roster_of(
            page_with("Host of press conference: Deputy Head of the Publicity Department of the Office Zhu Lan\n")) ==
        strings{"chairperson: |Zhu Lan|Deputy Head of the Publicity Department of the Office"});
  CHECK(roster_of(page_with("Host: Deputy Head of the department of wax\n")).empty());
  CHECK(roster_of(page_with("Deputy Head of the Publicity Department of the Office Zhu Lan\n")).empty());
}

TEST_CASE("A Chinese roster stands under headings, the posts on either side of the names") {
  const auto listed = [](std::string_view lines) {
    const scio::transcript t =
        support::parse("蜡业发布会\n\n" + std::string(lines) + "\n\n记者：蜡贵吗？\n\n王玲：很贵，也很少。\n");
    strings out;
    for (const scio::participant p : t.participants())
      if (p.listed())
        out.push_back(std::string(p.name()) + "/" + std::string(p.position()) + "/" + std::string(name_of(p.role())));
    return out;
  };
  CHECK(listed("发布人：\n王 玲 省蜡业局局长\n孟令武 省油业厅党组成员、副厅长") ==
        strings{"王 玲/省蜡业局局长/speaker", "孟令武/省油业厅党组成员、副厅长/speaker"});
  CHECK(listed("主 持 人：最高蜡院新闻发言人 王玲\n出席嘉宾：最高蜡院副院长 陶凯元\n最高蜡院庭长 宋晓明") ==
        strings{"王玲/最高蜡院新闻发言人/chairperson", "陶凯元/最高蜡院副院长/speaker", "宋晓明/最高蜡院庭长/speaker"});
  CHECK(listed("发布人：国防部新闻发言人王玲大校") == strings{"王玲/国防部新闻发言人/speaker"});
  const scio::transcript ranked = support::parse("蜡业发布会\n\n发布人：国防部新闻发言人王玲大校\n\n王玲：大家好。\n");
  CHECK(ranked.participants()[0].honorific() == "大校");
  // No names, no post before the name, no heading.
  CHECK(listed("发布人：介绍蜡业情况").empty());
  CHECK(listed("嘉宾：大家好王玲").empty());
  CHECK(listed("省蜡业局局长 王玲").empty());
  // The line above speech names its speaker where it is of the other kind.
  const scio::transcript t = support::parse(
      "蜡业发布会\n\n发布人：\n孟令武 省油业厅副厅长\n省新闻办主任 平萍\n大家好，欢迎出席今天的发布会。\n");
  CHECK(t.participants()[0].name() == "孟令武");
  for (const scio::participant p : t.participants()) CHECK((p.name() != "平萍" || !p.listed()));
}

TEST_CASE("A Chinese word for a host above speech is a label and heads no roster") {
  CHECK(support::labels_of(
            support::parse("主持人：\n大家好，欢迎各位。\n王玲：\n谢谢主持人，大家好。\n主持人：\n请提问。\n")) ==
        strings{"主持人", "王玲", "主持人"});
  CHECK(support::labels_of(support::parse("主持人：大家好 欢迎各位。\n记者：蜡贵吗？\n王玲：很贵。\n")) ==
        strings{"主持人", "记者", "王玲"});
}

TEST_CASE("People may be listed side by side behind their heading") {
  const auto names = [](std::string_view line, std::string_view rest) {
    const scio::transcript t =
        support::parse("Online Interview on wax\n\n" + std::string(line) + "\n\n" + std::string(rest));
    strings out;
    for (const scio::participant p : t.participants())
      if (p.listed()) out.emplace_back(p.name());
    return out;
  };
  CHECK(names("Special Guests: Li Kui, Deputy Director General of Wax; Miao Yu, director of the Department of Oil;",
              "[Li Kui]: Hello everyone. Wax is dear.\n[Miao Yu]: Hello. Oil is cheap.\n") ==
        strings{"Li Kui", "Miao Yu"});
  CHECK(names("发布人：省蜡业局副局长陈旗；省油业局局长严开元", "记者：蜡贵吗？\n陈旗：很贵。\n") ==
        strings{"陈旗", "严开元"});
  CHECK(names("发布人：介绍情况；回答提问", "记者：蜡贵吗？\n陈旗：很贵。\n").empty());
}

TEST_CASE("Where all people stand beside their heading, a line below it lists nobody") {
  const auto count = [](std::string_view guests) {
    std::size_t listed = 0;
    const scio::transcript t =
        support::parse("Online Interview on wax\n\nSpecial Guests:" + std::string(guests) +
                       "\n\nOnline Interview Photos\n\n[Li Kui]: Hello everyone. Wax is dear.\n");
    for (const scio::participant p : t.participants()) listed += p.listed() ? 1U : 0U;
    return listed;
  };
  CHECK(count("Li Kui, Deputy Director of Wax; Miao Yu, Associate Counsel, Department of Oil") == 2);
  CHECK(count("\n\nLi Kui, Deputy Director of Wax\n\nMiao Yu, Associate Counsel, Department of Oil\n\nHe Jun") == 4);
}
