// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <scio/scio.hpp>

#include "support/header.hpp"
#include "support/parse.hpp"

namespace {

using support::block_of;
using support::breadcrumbs_of;
using support::page_below;
using support::title;
using support::title_of;

using strings = std::vector<std::string>;

}  // namespace

TEST_CASE("The title is the line that speaks of a conference") {
  CHECK(title_of(page_below("Press conference on the price of wax")) == "Press conference on the price of wax");
  CHECK(title_of(page_below("SCIO briefing on candle makers and their tools")) ==
        "SCIO briefing on candle makers and their tools");
  CHECK(title_of(page_below("Wax makers of the north\nPress conference on the price of wax")) ==
        "Press conference on the price of wax");
}

TEST_CASE("A title without a word of conferences is the first line of some words") {
  CHECK(title_of(page_below("Wax makers of the north")) == "Wax makers of the north");
}

TEST_CASE("A bullet before the title is not a part of it") {
  const scio::transcript t = page_below("    • Press conference on the price of wax");
  CHECK(t.title() == "Press conference on the price of wax");
}

TEST_CASE("A title with a colon is no label") {
  const scio::transcript t = page_below("Press conference: Pursuing bright candles for all");
  CHECK(t.title() == "Press conference: Pursuing bright candles for all");
  CHECK(t.turns().size() == 1);
  const scio::transcript ministry = page_below("Briefing on candles and lamps: Ministry of Wax Management");
  CHECK(ministry.title() == "Briefing on candles and lamps: Ministry of Wax Management");
  CHECK(ministry.turns().size() == 1);
}

TEST_CASE("A page may have no title") {
  const scio::transcript t = support::parse("Zhu Lan:\nWelcome to this press conference.\n");
  CHECK(t.title().empty());
  CHECK(t.turns().size() == 1);
}

TEST_CASE("A title may hold a word of media") {
  for (const std::string_view line : {"China Daily readers ask", "Global energy outlook", "World Media Forum",
                                      "News of the world", "Live from the studio", "高原人答中外记者"}) {
    CAPTURE(line);
    CHECK(title_of(page_below(line)) == line);
    const scio::transcript dated = page_below(std::string(line) + "\nChina.org.cn | March 21, 2023");
    CHECK(title_of(dated) == line);
    CHECK(dated.publisher() == "China.org.cn");
    const scio::transcript stamped = page_below(std::string(line) + "\n2023-03-21 10:15");
    CHECK(title_of(stamped) == line);
    CHECK(stamped.publisher().empty());
    CHECK(stamped.published() == scio::date{2023, 3, 21});
  }
  const scio::transcript barred = page_below("Global energy outlook | March 21, 2023");
  CHECK(barred.title() == "Global energy outlook");
  CHECK(barred.publisher().empty());
  CHECK(barred.place().empty());
}

TEST_CASE("The name of a site above the title is neither the title nor the publisher") {
  for (const std::string_view site :
       {"Harvest Daily", "The Harvest Daily News", "China.org.cn", "Xinhua News Agency"}) {
    CAPTURE(site);
    const scio::transcript t = page_below(std::string(site) + "\nWax makers of the north");
    CHECK(t.title() == "Wax makers of the north");
    CHECK(t.publisher().empty());
    CHECK(block_of(t, site) == "chrome");
  }
}

TEST_CASE("A title may end in a full stop, and a field of a form is no title") {
  CHECK(title_of(page_below("Foreign Minister He Jun Meets the Press.")) == "Foreign Minister He Jun Meets the Press.");
  CHECK(title_of(page_below("The foreign minister met the press on Monday.")).empty());
  CHECK(title_of(page_below("Venue: Briefing Hall of the Office")).empty());
  CHECK(title_of(page_below("Press conference: The Price of Wax")) == "Press conference: The Price of Wax");
  CHECK(title_of(page_below("- " + std::string(title))) == title.substr(0, title.size() - 1));
}

TEST_CASE("A story that begins with its body has no title further down") {
  constexpr std::string_view body =
      "The office met the press on Monday and spoke of wax.\n\nWax is dear this year, its head said.\n\n";
  CHECK(title_of(support::parse(std::string(body) + "Recently, lamp makers raised a five-\n")).empty());
  CHECK(name_of(support::parse(std::string(body) + "Recently, lamp makers raised a five-\n").kind()) == "news");
  CHECK(title_of(page_below("The office met the press on Monday.\nBriefing on wax and lamps")) ==
        "Briefing on wax and lamps");
}

TEST_CASE("A lead with a full stop inside is no Chinese title, and a dated title is no dateline") {
  CHECK(title_of(page_below("2023年2月14日，发言人主持例行记者会。图：外交部\n外交部例行记者会全文\n")) ==
        "外交部例行记者会全文");
  const scio::transcript t = page_below("2020年2月24日外交部发言人赵立坚主持例行记者会\n");
  CHECK(title_of(t) == "2020年2月24日外交部发言人赵立坚主持例行记者会");
  CHECK(t.event_date() == scio::date{2020, 2, 24});
}

TEST_CASE("A ticker of headlines is no title, and slashes part breadcrumbs behind an address") {
  const scio::transcript t = page_below(
      "Off the wire\nWax is dear at last  • Oil is cheap in the north  • Interview: lamps to be lit again\nYou are "
      "here:   Home/ Government Policy\n\nSCIO briefing on wax\n\nChina.org.cn,October 19, 2017 Adjust font size:\n");
  CHECK(title_of(t) == "SCIO briefing on wax");
  CHECK(breadcrumbs_of(t) == strings{"Home", "Government Policy"});
  CHECK(t.publisher() == "China.org.cn");
  CHECK(t.published() == scio::date{2017, 10, 19});
  CHECK(title_of(page_below("• " + std::string(title))) == title.substr(0, title.size() - 1));
}

TEST_CASE("A headline that looks ahead announces a conference") {
  const auto kind = [](std::string_view headline) {
    return support::parse(std::string(headline) + "\n\nChina.org.cn | December 28, 2020\n\nWax is dear.\n").kind();
  };
  CHECK(kind("SCIO to hold press conference on January 5") == scio::document_kind::notice);
  CHECK(kind("SCIO holds press conference on January 5") == scio::document_kind::news);
}

TEST_CASE("A menu, a list of keywords and a second title yield to the title") {
  for (const std::string_view above :
       {"首页政务要闻蜡业动态新闻发布会视频", "低价蜡烛|油灯大全|灯芯批发", "低价蜡烛_油灯大全_灯芯批发",
        "低价蜡烛-油灯大全-灯芯批发", "低价蜡烛,油灯大全,灯芯批发,蜡台图片"}) {
    CAPTURE(above);
    const scio::transcript t = page_below(std::string(above) + "\n\n加强统筹协调 全力以赴做好蜡烛供应\n");
    CHECK(title_of(t) == "加强统筹协调 全力以赴做好蜡烛供应");
    CHECK(block_of(t, above) == "chrome");
  }
  CHECK(title_of(page_below("加强统筹,全力以赴,做好蜡烛供应\n\n另一行也不是句子的文字\n")) ==
        "加强统筹,全力以赴,做好蜡烛供应");
  CHECK(title_of(page_below("低价蜡烛|油灯大全|灯芯批发")) == "低价蜡烛|油灯大全|灯芯批发");
  CHECK(title_of(page_below("加强统筹协调 全力以赴做好蜡烛供应\n——蜡业部例行新闻发布会实录\n")) ==
        "加强统筹协调 全力以赴做好蜡烛供应");
  CHECK(title_of(page_below("——蜡业部例行新闻发布会实录\n")) == "——蜡业部例行新闻发布会实录");
}

TEST_CASE("A headline may end in an exclamation mark below the breadcrumbs or above the date") {
  CHECK(title_of(page_below("首页 > 要闻 > 天下\n蜡业部已拟定十分具体的措施!\n")) == "蜡业部已拟定十分具体的措施!");
  CHECK(title_of(page_below("蜡业部已拟定十分具体的措施！\n2023-03-21 10:15\n")) == "蜡业部已拟定十分具体的措施！");
  CHECK(title_of(page_below("蜡业部已拟定十分具体的措施！\n蜡烛很多。\n")).empty());
  CHECK(title_of(page_below("首页 > 要闻 > 天下\n蜡业部已拟定十分具体的措施。\n")).empty());
}

TEST_CASE("A menu of home pages and the name of a site's other edition yield to the title") {
  constexpr std::string_view title_line = "蜡业部部长就今年蜡价答记者提问";
  for (const std::string_view above : {"两会首页两会直播文字实录现场图集", "中国蜡业网移动版", "中國蠟業網手機版"}) {
    CAPTURE(above);
    CHECK(title_of(page_below(std::string(above) + "\n\n" + std::string(title_line) + "\n")) == title_line);
  }
  CHECK(title_of(page_below("Wax Today’s Interview with the Minister for Home Affairs\n")) ==
        "Wax Today’s Interview with the Minister for Home Affairs");
}

TEST_CASE("The title that a page had before may stand in brackets") {
  CHECK(title_of(page_below("(原标题:2018年9月7日蜡业部发言人主持例行记者会)\n")) ==
        "2018年9月7日蜡业部发言人主持例行记者会");
  CHECK(title_of(page_below("（原標題：蠟業部發言人主持例行記者會）\n")) == "蠟業部發言人主持例行記者會");
  CHECK(title_of(page_below("（蜡业部发言人主持例行记者会）\n")).empty());
}

TEST_CASE("Home, commas and curly signs are no menu in English") {
  for (const std::string_view line : {"Home economics and “new wax” press conference held in Beijing",
                                      "China’s foreign trade, investment, consumption, and jobs in 2020"}) {
    CAPTURE(line);
    CHECK(title_of(page_below(std::string(line) + "\n\nFull video of the day here\n")) == line);
  }
}

TEST_CASE("A row of words keeps the title from a line of the staff") {
  CHECK(title_of(page_below("王海就蜡烛-油灯-灯芯等问题接受采访\n\n新华社记者张三李四王五\n")) ==
        "王海就蜡烛-油灯-灯芯等问题接受采访");
}
