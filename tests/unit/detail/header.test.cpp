// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <scio/scio.hpp>

#include "support/header.hpp"
#include "support/outline.hpp"
#include "support/parse.hpp"

namespace {

using support::abstract_of;
using support::block_of;
using support::breadcrumbs_of;
using support::category_of;
using support::page_below;
using support::publisher_of;
using support::title;
using support::title_of;
using support::titled_page_below;

using strings = std::vector<std::string>;

struct dateline_case {
  std::string_view line;
  std::string_view publisher;
  scio::date published;
};

}  // namespace

// Breadcrumbs ---------------------------------------------------------------------------------------------------------

TEST_CASE("Breadcrumbs are the items between the signs") {
  struct crumb_case {
    std::string_view line;
    strings items;
  };
  for (const crumb_case& c : {
           crumb_case{" ㄑ Press Room", {"Press Room"}},
           crumb_case{"ㄑ Press Room ㄑ Press Conference Transcripts ㄑ Wax",
                      {"Press Room", "Press Conference Transcripts", "Wax"}},
           crumb_case{"Home >  Press Room > ", {"Home", "Press Room"}},
           crumb_case{"Home > Press Room > Notice >", {"Home", "Press Room", "Notice"}},
           crumb_case{"Home > News>Press Conference", {"Home", "News", "Press Conference"}},
           crumb_case{"Home > China ABC", {"Home", "China ABC"}},
           crumb_case{"You are here: Home > News", {"Home", "News"}},
           crumb_case{"- CANDLES & THE WORLD - News - Wax", {"CANDLES & THE WORLD", "News", "Wax"}},
           crumb_case{"Press RoomPress Conference Transcripts", {"Press Room", "Press Conference Transcripts"}},
           crumb_case{"首页 > 新闻发布", {"首页", "新闻发布"}},
           crumb_case{"当前位置:首页> 双语阅读", {"首页", "双语阅读"}},
           crumb_case{"您所在的位置:首页>>新闻中心>>蜡烛", {"首页", "新闻中心", "蜡烛"}},
       }) {
    CAPTURE(c.line);
    const scio::transcript t = page_below(std::string(c.line) + "\n" + std::string(title));
    CHECK(breadcrumbs_of(t) == c.items);
    CHECK(t.title() == "Press conference on the price of wax");
  }
}

TEST_CASE("A series that is the only crumb may be a sentence long") {
  const scio::transcript t =
      page_below("ㄑ Second press conference held by the Press Center of the Wax Fair\n" + std::string(title));
  CHECK(breadcrumbs_of(t) == strings{"Second press conference held by the Press Center of the Wax Fair"});
  CHECK(t.title() == "Press conference on the price of wax");
}

TEST_CASE("A line that begins like a breadcrumb and has no sign is none") {
  CHECK(breadcrumbs_of(page_below("Home prices rise again\n" + std::string(title))).empty());
}

// Title ---------------------------------------------------------------------------------------------------------------

TEST_CASE("A title on two lines is joined with a blank") {
  const scio::transcript t = page_below("Press conference on the growth of candle making\nand information about wax\n");
  CHECK(t.title() == "Press conference on the growth of candle making and information about wax");
  CHECK(block_of(t, "and information about wax") == "title");
}

TEST_CASE("A title that ends in a word that wants another goes on in the next line") {
  CHECK(title_of(page_below("Press conference on the price of\nCandles and Lamps")) ==
        "Press conference on the price of Candles and Lamps");
}

TEST_CASE("A sentence below the title is not its second line") {
  const scio::transcript t = titled_page_below("and that was all that was said of it.\n");
  CHECK(t.title() == "Press conference on the price of wax");
}

TEST_CASE("A date behind a bar at the end of the title is the page's") {
  const scio::transcript t = page_below("Press conference on the price of wax | April 19, 2023");
  CHECK(t.title() == "Press conference on the price of wax");
  CHECK(t.published() == scio::date{2023, 4, 19});
}

TEST_CASE("A title that is printed twice is one title") {
  const scio::transcript t = titled_page_below(title);
  CHECK(t.title() == "Press conference on the price of wax");
  CHECK(t.abstract().empty());
}

// Category and abstract
// -------------------------------------------------------------------------------------------------

TEST_CASE("A category stands alone below the title") {
  for (const std::string_view category : {"Economy", "Around China", "Policy", "Human Rights", "White Paper",
                                          "Sci-Tech", "People's Livelihood", "International Cooperation"}) {
    CAPTURE(category);
    const scio::transcript t = titled_page_below(std::string(category) + "\n");
    CHECK(t.category() == category);
    CHECK(block_of(t, category) == "category");
  }
}

TEST_CASE("A sentence below the title is no category") {
  CHECK(category_of(titled_page_below("Wax is dear.\n")).empty());
  CHECK(category_of(titled_page_below("It was held in a large hall of the city with many guests\n")).empty());
}

TEST_CASE("The abstract says which conference this is") {
  const std::string_view sentence =
      "The State Council Information Office held a press conference on Wednesday about wax.";
  CHECK(abstract_of(titled_page_below(sentence)) == sentence);
  CHECK(abstract_of(titled_page_below("Economy\n" + std::string(sentence))) == sentence);
  CHECK(category_of(titled_page_below("Economy\n" + std::string(sentence))) == "Economy");
  CHECK(abstract_of(titled_page_below("China.org.cn | March 21, 2023\n" + std::string(sentence))) == sentence);
  const std::string_view other = "A press conference was held in Beijing on the price of wax.";
  CHECK(abstract_of(titled_page_below(other)) == other);
}

TEST_CASE("A form that says where the page is from is no abstract") {
  const scio::transcript t =
      titled_page_below("来源：国务院新闻办公室　　类型：原创\n9月3日，国务院新闻办公室举行发布会，介绍蜡烛情况。");
  CHECK(abstract_of(t) == "9月3日，国务院新闻办公室举行发布会，介绍蜡烛情况。");
}

TEST_CASE("A question above the first label is no abstract") {
  const scio::transcript t = support::parse(
      "Press conference on the price of wax\n\nHow dear is it, and was there a press conference? Thank you.\n\nHe "
      "Jun:\n\nIt is "
      "dear. Thank you.\n\nZhu Lan:\n\nThe last question.\n");
  CHECK(t.abstract().empty());
}

// Datelines
// -------------------------------------------------------------------------------------------------------------

TEST_CASE("Publisher and page date are read in all the forms that sites print") {
  for (const dateline_case& c : {
           dateline_case{"China.org.cn | January 20, 2023", "China.org.cn", {2023, 1, 20}},
           dateline_case{"China SCIO | January 20, 2023", "China SCIO", {2023, 1, 20}},
           dateline_case{"China.org.cnUpdated:  July 16, 2019", "China.org.cn", {2019, 7, 16}},
           dateline_case{"China.org.cnUpdated: July 16, 2019", "China.org.cn", {2019, 7, 16}},
           dateline_case{"0 Comment(s)Print E-mail China.org.cn, April 26, 2024", "China.org.cn", {2024, 4, 26}},
           dateline_case{"E-mail, November 1, 2021", "", {2021, 11, 1}},
           dateline_case{"China.org.cn May 16, 2020", "China.org.cn", {2020, 5, 16}},
           dateline_case{"China SCIO February 27, 2020", "China SCIO", {2020, 2, 27}},
           dateline_case{"China SCIO丨Updated: December 18, 2020", "China SCIO", {2020, 12, 18}},
           dateline_case{"China SCIO | Updated: December 18, 2020", "China SCIO", {2020, 12, 18}},
           dateline_case{"China.org.cn\n| October 14, 2025\n2025-10-14", "China.org.cn", {2025, 10, 14}},
           dateline_case{"Updated: 2015-02-27 21:43\n(english.gov.cn)", "english.gov.cn", {2015, 2, 27}},
           dateline_case{"Source:     Updated: 2019-04-23 20:37:25", "", {2019, 4, 23}},
           dateline_case{"2023-04-28 19:13", "", {2023, 4, 28}},
           dateline_case{"2019年03月05日 13:58 中国网", "中国网", {2019, 3, 5}},
           dateline_case{"(2021/2/9 21:58:27)  来源:外交部", "外交部", {2021, 2, 9}},
           dateline_case{"（2021/2/9 21:58:27）　来源：外交部", "外交部", {2021, 2, 9}},
           dateline_case{"http://www.wax.com.cn　2019-08-06 16:02:37", "http://www.wax.com.cn", {2019, 8, 6}},
           dateline_case{"http://www.wax.com.cn 2021-12-14 来源：国新网", "国新网", {2021, 12, 14}},
       }) {
    CAPTURE(c.line);
    const scio::transcript t = titled_page_below(c.line);
    CHECK(t.title() == "Press conference on the price of wax");
    CHECK(t.publisher() == c.publisher);
    REQUIRE(t.published());
    CHECK(*t.published() == c.published);
    CHECK(t.turns().size() == 1);
  }
}

TEST_CASE("A name with a word of media is the publisher beside the date of the page or behind a mark") {
  for (const std::string_view lines :
       {"Harvest Daily | March 21, 2023", "Harvest Daily March 21, 2023", "March 21, 2023 Harvest Daily",
        "Harvest Daily\n| March 21, 2023", "Harvest Daily\n\n2023-03-21", "2023-03-21 10:15\n\nHarvest Daily",
        "Updated: 2023-03-21 10:15\n(Harvest Daily)", "Source: Harvest Daily\n2023-03-21",
        "2023-03-21\nSource: Harvest Daily\nRead in Chinese"}) {
    CAPTURE(lines);
    const scio::transcript t = titled_page_below(lines);
    CHECK(t.title() == "Press conference on the price of wax");
    CHECK(t.publisher() == "Harvest Daily");
    CHECK(t.published() == scio::date{2023, 3, 21});
    CHECK(t.turns().size() == 1);
  }
  const scio::transcript t = titled_page_below("发布时间:2023-03-21\n来源:高原日报");
  CHECK(t.publisher() == "高原日报");
}

TEST_CASE("A name with a word of media is no publisher where no date of the page stands beside it") {
  for (const std::string_view lines :
       {"Harvest Daily", "Harvest Daily\nRead in Chinese\n| March 21, 2023", "Harvest Daily\n0:00 / 1:23",
        "Harvest Daily holds talks\n| March 21, 2023", "Beijing | 10 a.m. March 1, 2021\nHarvest Daily",
        "Share: Harvest Daily", "Editor: Sun Ping", "Date:\nMarch 21, 2023\nHarvest Daily"}) {
    CAPTURE(lines);
    const scio::transcript t = titled_page_below(lines);
    CHECK(t.title() == "Press conference on the price of wax");
    CHECK(t.publisher().empty());
    CHECK(t.turns().size() == 1);
  }
}

TEST_CASE("Domains and names that are known need no date beside them") {
  for (const std::string_view name : {"China.org.cn", "(english.gov.cn)", "Xinhua", "China Daily", "国新网"}) {
    CAPTURE(name);
    const scio::transcript t = titled_page_below(name);
    CHECK(block_of(t, name) == "dateline");
    CHECK_FALSE(t.publisher().empty());
  }
}

TEST_CASE("The lines of a video player are no publishers") {
  for (const std::string_view line : {"Video Player of Today", "Current Time 0:00", "Live Broadcast Time\n0:00 / 1:23",
                                      "Remaining Time\n2023-03-21", "TV Channel Settings"}) {
    CAPTURE(line);
    const scio::transcript t = titled_page_below(line);
    CHECK(t.title() == "Press conference on the price of wax");
    CHECK(t.publisher().empty());
    CHECK(t.turns().size() == 1);
  }
}

TEST_CASE("A sentence publishes nothing whatever words it holds") {
  const scio::transcript t = titled_page_below("Video Player is loading.");
  CHECK(t.publisher().empty());
  CHECK(block_of(t, "Video Player is loading.") == "chrome");
}

TEST_CASE("Place and day and hour of the conference stand behind a bar") {
  const scio::transcript t = titled_page_below("Beijing | 10 a.m. March 1, 2021");
  CHECK(t.place() == "Beijing");
  CHECK(t.event_date() == scio::date{2021, 3, 1});
  CHECK(t.event_time() == scio::time_of_day{10, 0});
  CHECK_FALSE(t.published());
  CHECK(titled_page_below("Beijing | 11:30 a.m. March 1, 2021").event_time() == scio::time_of_day{11, 30});
}

TEST_CASE("A date at the end of the abstract is the page's") {
  const scio::transcript t = titled_page_below("A press conference was held on the wax in the south.  July 30, 2019");
  CHECK(t.abstract() == "A press conference was held on the wax in the south.");
  CHECK(t.published() == scio::date{2019, 7, 30});
}

TEST_CASE("The page's date is not the conference's") {
  const scio::transcript t = titled_page_below("China.org.cn | March 21, 2023\n\nDate:\n\nMarch 1, 2023");
  CHECK(t.published() == scio::date{2023, 3, 21});
  CHECK(t.event_date() == scio::date{2023, 3, 1});
}

TEST_CASE("The day of the conference may stand in the title or in the abstract") {
  CHECK(page_below("Regular Press Conference of the Ministry of Wax on May 9, 2022").event_date() ==
        scio::date{2022, 5, 9});
  CHECK(page_below("Spokesperson's Remarks at the Press Conference (August 29, 2019)").event_date() ==
        scio::date{2019, 8, 29});
  const scio::transcript t = titled_page_below(
      "China.org.cn | March 21, 2023\nThe State Council Information Office held a press conference on March 1.");
  CHECK(t.event_date() == scio::date{2023, 3, 1});
}

TEST_CASE("A day without a year stays unknown where no page date tells the year") {
  const scio::transcript t =
      titled_page_below("The State Council Information Office held a press conference on March 1.");
  CHECK_FALSE(t.event_date());
}

TEST_CASE("The day of the conference is the first one with a year where no page date tells the year") {
  const scio::transcript t = titled_page_below("中国网3月14日讯　2012年3月15日上午，国务院新闻办公室举行发布会。");
  CHECK(t.event_date() == scio::date{2012, 3, 15});
  CHECK(t.publisher() == "中国网");
}

TEST_CASE("A date inside a sentence of the header is no dateline") {
  const scio::transcript t =
      titled_page_below("Wax has been sold since January 20, 2023, in all cities, said the office.");
  CHECK_FALSE(t.published());
}

// Chrome --------------------------------------------------------------------------------------------------------------

TEST_CASE("What a web page adds is chrome and no speech") {
  for (const std::string_view line :
       {"Read in Chinese", "中文", "中文\">", "分享缩略图", "Share:", "×", "Loaded: 0%", "Stream Type LIVE", "1x",
        "0:00 / --:--", "This is a modal window.", "|", "||||||||", "Adjust font size:", "[Print] [Close]",
        "0 Comment(s)", "BACK TO THE TOP"}) {
    CAPTURE(line);
    const scio::transcript above = titled_page_below(line);
    CHECK(block_of(above, line) == "chrome");
    CHECK(above.turns().size() == 1);
    const scio::transcript below =
        support::parse("Zhu Lan:\nWelcome to this press conference.\n" + std::string(line) + "\nThe lamps are lit.\n");
    CHECK(block_of(below, line) == "chrome");
    REQUIRE(below.turns().size() == 1);
    CHECK(below.turns()[0].paragraphs().size() == 2);
  }
}

TEST_CASE("Signs with wide blanks between them are chrome") {
  const scio::transcript t = support::parse("Zhu Lan:\nWelcome to this press conference.\n*　　*　　*\n");
  CHECK(block_of(t, "*　　*　　*") == "chrome");
  const scio::transcript word = support::parse("Zhu Lan:\nWelcome to this press conference.\n*　　蜡　　*\n");
  CHECK(block_of(word, "*　　蜡　　*") == "paragraph");
}

TEST_CASE("A caption is chrome wherever it stands") {
  for (const std::string_view line :
       {"Mr. He Jun speaks at the fair on July 29, 2019. [Photo by Liu Ping/China SCIO]",
        "A candle on a table [Photo/Xinhua]", "( by Sun Ping)", "图为发布会现场。中国网 郑平 摄"}) {
    CAPTURE(line);
    const scio::transcript t = titled_page_below(line);
    CHECK(block_of(t, line) == "chrome");
    CHECK(t.turns().size() == 1);
  }
}

TEST_CASE("A sentence that speaks of a photograph is no caption") {
  const scio::transcript t =
      support::parse("Zhu Lan:\nWelcome to this press conference.\nThis photo by my brother shows a lamp.\n");
  CHECK(block_of(t, "This photo by my brother shows a lamp.") == "paragraph");
}

TEST_CASE("Nothing below the end matter is speech") {
  const scio::transcript t = support::parse(
      "Zhu Lan:\nWelcome to this press conference.\nRelated Stories\nCandles are cheaper in spring.\nCopyright 1995 - "
      ".\n");
  REQUIRE(t.turns().size() == 1);
  CHECK(t.turns()[0].paragraphs().size() == 1);
  CHECK(block_of(t, "Candles are cheaper in spring.") == "chrome");
}

TEST_CASE("End matter above a later label ends nothing") {
  const scio::transcript t = support::parse(
      "Zhu Lan:\nWelcome to this press conference.\nRelated Stories\nHe Jun:\nGood morning. Candles are cheaper in "
      "spring.\n");
  CHECK(t.turns().size() == 2);
}

// Kinds ---------------------------------------------------------------------------------------------------------------

TEST_CASE("A page without turns is a gallery or a notice or news") {
  CHECK(support::parse("Photos: Briefing on candles and lamps\nBeijing | 3 p.m. July 2, 2020\nSpeaker:\nMr. He Jun, "
                       "minister of wax\n"
                       "/5    He Jun\n/5    Group photo\n")
            .kind() == scio::document_kind::gallery);
  CHECK(
      support::parse("Notice of a press conference on candles\nThe State Council Information Office will hold a press "
                     "conference on "
                     "Monday.\nJournalists may apply for press cards.\n")
          .kind() == scio::document_kind::notice);
  CHECK(
      support::parse(
          "国务院新闻办公室举行发布会\n国务院新闻办公室定于2024年5月9日举行发布会，介绍蜡烛情况。\n请携带证件入场。\n")
          .kind() == scio::document_kind::notice);
  CHECK(support::parse(
            "国务院新闻办公室举行发布会\n国务院新闻办公室于2024年5月9日举行发布会，介绍蜡烛情况。\n蜡烛便宜了。\n")
            .kind() == scio::document_kind::news);
  CHECK(support::parse(
            "Wax is cheaper than in May\nWax was cheaper in June than in May, shops say.\nMany people bought some.\n")
            .kind() == scio::document_kind::news);
}

TEST_CASE("A page with turns is a transcript whatever its title says") {
  const scio::transcript t = page_below("Photos of the press conference on candles");
  CHECK(t.kind() == scio::document_kind::transcript);
}

TEST_CASE("The dateline of a notice is no label whatever sign stands in it") {
  for (const std::string_view sign : {"|", "丨", "", " |", " | "}) {
    CAPTURE(sign);
    const scio::transcript t =
        support::parse("Notice of a press conference on candles\nChina SCIO" + std::string(sign) +
                       "Updated: December 18, 2020\nThe State Council Information Office will "
                       "hold a press conference on Monday.\nJournalists may apply for cards.\n");
    CHECK(t.turns().empty());
    CHECK(t.kind() == scio::document_kind::notice);
    CHECK(t.publisher() == "China SCIO");
    CHECK(t.published() == scio::date{2020, 12, 18});
  }
}

TEST_CASE("The forms of a notice are no labels") {
  const scio::transcript t = support::parse(
      "Notice of a press conference on candles\nThe State Council Information Office will hold a press conference on "
      "Monday.\n"
      "Venue: Hall 3\nAddress: 22 Lamp Street\nAdd.: 22 Lamp Street\nDate/Time: 10 a.m. Monday\nTel: 555 0100\n");
  CHECK(t.turns().empty());
  CHECK(t.kind() == scio::document_kind::notice);
}

// What real pages print
// ------------------------------------------------------------------------------------------------

TEST_CASE("A path of three short items is a breadcrumb wherever it starts") {
  CHECK(breadcrumbs_of(page_below("新闻中心 > 国内新闻 > 新闻发布会\n" + std::string(title))) ==
        strings{"新闻中心", "国内新闻", "新闻发布会"});
  CHECK(breadcrumbs_of(page_below("Lamps > Oil\n" + std::string(title))).empty());
  CHECK(breadcrumbs_of(page_below("Wax is dear. > Oil is > cheap > now\n" + std::string(title))).empty());
}

TEST_CASE("A breadcrumb may be barred, addressed or alone above the title") {
  CHECK(breadcrumbs_of(page_below("Home -  Press Room - \n" + std::string(title))) == strings{"Home", "Press Room"});
  CHECK(breadcrumbs_of(page_below("You’re at: News Channels>> Top News\n" + std::string(title))) ==
        strings{"News Channels", "Top News"});
  CHECK(breadcrumbs_of(page_below("Press Room\n" + std::string(title))) == strings{"Press Room"});
  CHECK(breadcrumbs_of(page_below("Wax Room\n" + std::string(title))).empty());
}

TEST_CASE("A source field names the publisher among other fields") {
  for (const dateline_case& c : {
           dateline_case{"来源:退役军人事务部 发布时间:2024-05-31 19:26 浏览量:{{n}}", "退役军人事务部", {2024, 5, 31}},
           dateline_case{"时间:2020-03-07        来源: 中国网", "中国网", {2020, 3, 7}},
           dateline_case{"门戶網站 www.gov.cn   2010年03月14日   來源:國務院辦公廳", "國務院辦公廳", {2010, 3, 14}},
           dateline_case{"2010年03月14日 来源:新华社  责任编辑:何军 吴梅", "新华社", {2010, 3, 14}},
           dateline_case{"( Source: MOD  )         2015-April-30 22:59", "MOD", {2015, 4, 30}},
           dateline_case{"Published on Jan 13, 2020", "", {2020, 1, 13}},
           dateline_case{"By HE JUN (China Daily) Updated: 2015-12-18 07:56", "China Daily", {2015, 12, 18}},
       }) {
    INFO(c.line);
    const scio::transcript t = titled_page_below(c.line);
    CHECK(t.publisher() == c.publisher);
    CHECK(t.published() == c.published);
    CHECK(t.turns().size() == 1);
  }
  CHECK(publisher_of(titled_page_below("Source: Updated: 2019-04-23 20:37:25")).empty());
}

TEST_CASE("A publisher and a bar stand above the date") {
  CHECK(publisher_of(titled_page_below("China SCIO |\nMarch 5, 2024")) == "China SCIO");
  CHECK(publisher_of(titled_page_below("Wax Works |\nMarch 5, 2024")).empty());
}

TEST_CASE("A ministry may publish, and a press conference is no publisher") {
  CHECK(publisher_of(titled_page_below("Ministry of National Defense\n2019-12-27 14:39:32")) ==
        "Ministry of National Defense");
  const scio::transcript t = page_below("MOFCOM Regular Press Conference (May 25, 2023)");
  CHECK(title_of(t) == "MOFCOM Regular Press Conference (May 25, 2023)");
  CHECK(t.event_date() == scio::date{2023, 5, 25});
}

TEST_CASE("A page of captions alone is a gallery") {
  const auto kind = [](std::string_view page) { return name_of(support::parse(page).kind()); };
  CHECK(kind("China SCIO | March 5, 2024\n\nHe Jun speaks of wax. [Photo by Wu Mei/China SCIO]\n") == "gallery");
  CHECK(kind("China SCIO | March 5, 2024\n\nHe Jun speaks of wax. [Photo by Wu Mei/China SCIO]\n\n"
             "Wax is dear this year, he said, and it will be dearer.\n") == "news");
}

TEST_CASE("An author may stand between the publisher and the date") {
  CHECK(publisher_of(titled_page_below("Lamp Daily Online\nHe Jun\n2019-09-27 12:00:26")) == "Lamp Daily Online");
  CHECK(publisher_of(titled_page_below("Lamp Daily Online\nHe Jun\nWu Mei\n2019-09-27 12:00:26")).empty());
}

TEST_CASE("A marked date counts more than a clock on top") {
  CHECK(page_below("2024-11-02 02:25:07\n外交部部长王毅答记者问\n发布时间:2017-03-08 19:24\n").published() ==
        scio::date{2017, 3, 8});
  CHECK(page_below("2024-11-02 02:25:07\n外交部部长王毅答记者问\n").published() == scio::date{2024, 11, 2});
  CHECK(page_below("外交部部长王毅答记者问\n发布时间:2017-03-08 19:24\n2024-11-02 02:25:07\n").published() ==
        scio::date{2017, 3, 8});
}

TEST_CASE("A lead that is not the abstract tells the day, and a dispatch has its own") {
  const auto day = [](std::string_view lead) {
    return support::parse("国防部例行记者会全文\n\n国防部新闻局举行记者会。\n\n" + std::string(lead) +
                          "\n\n记者：蜡贵吗？\n\n吴谦：很贵。\n")
        .event_date();
  };
  CHECK(day("据悉，记者会于2016年3月2日下午在北京举行。") == scio::date{2016, 3, 2});
  CHECK_FALSE(day("新华社北京2016年3月2日电 国防部举行记者会。").has_value());
  CHECK_FALSE(day("据悉，这家工厂于2016年3月2日在北京开业。").has_value());
}

TEST_CASE("Breadcrumbs have arrows and pointed quotation marks, too") {
  CHECK(breadcrumbs_of(page_below("首頁 -> 台灣\n" + std::string(title))) == strings{"首頁", "台灣"});
  CHECK(breadcrumbs_of(page_below("TIANSHANNET › News › Xinjiang News\n" + std::string(title))) ==
        strings{"TIANSHANNET", "News", "Xinjiang News"});
}

TEST_CASE("A title and a date share a line where a button follows") {
  const scio::transcript t = page_below("SCIO briefing on wax /, March 7, 2016 Adjust font size:\n");
  CHECK(title_of(t) == "SCIO briefing on wax");
  CHECK(t.published() == scio::date{2016, 3, 7});
  CHECK(title_of(page_below("SCIO briefing on wax, March 7, 2016\n")) == "SCIO briefing on wax, March 7, 2016");
}

TEST_CASE("Two sections of a site above the title are its path") {
  const auto crumbs = [](std::string_view line) {
    const scio::transcript t = support::parse(
        std::string(line) + "\n\nPress conference on wax\n\nCCTV:\n\nIs wax dear?\n\nLi Min:\n\nIt is.\n");
    return t.breadcrumbs().size();
  };
  CHECK(crumbs("China / Government") == 2);
  CHECK(crumbs("China / Wax") == 0);
}

TEST_CASE("Below a greeting nothing is an abstract") {
  const scio::transcript t = support::parse(
      "Regular Press Conference of the Ministry of Wax on May 8, 2013\n\nDear friends from the press,\n\nGood "
      "morning.\n\n"
      "1. Wax is dear, as the press conference of last month said.\n\n2. Oil is cheap.\n");
  CHECK(t.abstract().empty());
  REQUIRE(support::kinds_of(t) == strings{"statement"});
  CHECK(support::outline_of(t.turns()[0]) == "-{1 2}");
}

TEST_CASE(
    "A Chinese title goes on below what it is about, and the word before a title that was changed is none of it") {
  const auto title_of = [](std::string_view head) {
    const scio::transcript t = support::parse(std::string(head) + "\n\n记者：蜡贵吗？\n李敏：很贵。\n");
    return std::string(t.title());
  };
  CHECK(title_of("新闻办就2019年1-2月份\n国民经济运行情况举行发布会") ==
        "新闻办就2019年1-2月份 国民经济运行情况举行发布会");
  CHECK(title_of("新闻办就蜡的情况举行发布会\n油的发布会") == "新闻办就蜡的情况举行发布会");
  CHECK(title_of("原標題：2018年8月蠟業部例行記者會文字實錄") == "2018年8月蠟業部例行記者會文字實錄");
  CHECK(title_of("原标题").empty());  // nothing is read behind the end
}

TEST_CASE("The page's clock behind its path is no part of it") {
  const auto last_crumb = [](std::string_view line) {
    const scio::transcript t = page_below(std::string(line) + "\n\n" + std::string(title));
    return breadcrumbs_of(t).back();
  };
  CHECK(last_crumb("首页 > 新闻 > 新闻发布会      2024-06-12 18:19:18") == "新闻发布会");
  CHECK(last_crumb("Home > News > Press conference on March 5, 2024") == "Press conference on March 5, 2024");
}

TEST_CASE("A day in brackets below the title is the day of the conference where the page has its own") {
  const auto day = [](std::string_view lines) {
    return support::parse("蜡业新闻发布会答记者问\n\n" + std::string(lines) + "\n\n记者：蜡贵吗？\n\n王玲：很贵。\n")
        .event_date();
  };
  CHECK(day("发布时间:2015-07-16\n\n(2015年7月15日)") == scio::date{2015, 7, 15});
  CHECK(day("发布时间:2015-07-16\n\n（2015年7月15日）") == scio::date{2015, 7, 15});
  CHECK_FALSE(day("发布时间:2015-07-16\n\n2015年7月15日"));
  CHECK_FALSE(day("(2015年7月15日)"));  // all that the page says is when it was published
}

TEST_CASE("A title that is nothing but the word before a changed one keeps it") {
  CHECK(title_of(support::parse(
            "•     原标题：\nSome line here today\nXinhua:\n\nHow are you?\n\nLi Min:\n\nFine.\n")) == "原标题：");
}

TEST_CASE("A sentence below the name of a field is no value of it, and the title ends it") {
  CHECK(
      publisher_of(page_below("Source\n\nPress conference on wax\n\nThe trade is booming, says the office.")).empty());
  CHECK(publisher_of(titled_page_below("Source\n\nThe trade is booming, says the office.")).empty());
}

TEST_CASE("A title goes on in quotation marks, and not with the addresses of its sites") {
  CHECK(title_of(page_below("SCIO briefing on white paper\n\n'Human Rights in the New Era'")) ==
        "SCIO briefing on white paper 'Human Rights in the New Era'");
  const scio::transcript t =
      page_below("SCIO briefing on wax\n\nchina.org.cn / chinagate.cn, November 20, 2015 Adjust font size:");
  CHECK(title_of(t) == "SCIO briefing on wax");
  CHECK(publisher_of(t) == "china.org.cn / chinagate.cn");
  CHECK(publisher_of(page_below("SCIO briefing on wax\n\nchina.org.cn / wax, November 20, 2015")).empty());
}

TEST_CASE("Behind the place of a page in its path stands none of it") {
  CHECK(breadcrumbs_of(page_below("首页 > 要闻 > 天下 天下\n")) == strings{"首页", "要闻", "天下"});
  CHECK(breadcrumbs_of(page_below("首页 > 要闻 > 综合 正文\n")) == strings{"首页", "要闻", "综合"});
  CHECK(breadcrumbs_of(page_below("首页 > 要闻 > 正文 站内导航\n")) == strings{"首页", "要闻", "正文"});
  CHECK(breadcrumbs_of(page_below("首页 > 要闻 > 蜡业 发布\n")) == strings{"首页", "要闻", "蜡业 发布"});
  CHECK(breadcrumbs_of(page_below("Home > Press > Press\n")) == strings{"Home", "Press", "Press"});
}

TEST_CASE("A title that is printed again without its date is no abstract") {
  const scio::transcript t = page_below(
      "蜡业部新闻发布会实录(2006-11-15)\n\n蜡业部新闻发布会实录\n\n2006-11-"
      "15\n\n11月15日上午，蜡业部举行了例行新闻发布会。\n");
  CHECK(t.title() == "蜡业部新闻发布会实录(2006-11-15)");
  CHECK(t.abstract() == "11月15日上午，蜡业部举行了例行新闻发布会。");
  CHECK(page_below("蜡业部新闻发布会实录：蜡烛\n\n蜡业部新闻发布会实录\n").abstract_span().size() > 0);
}

TEST_CASE("A year in the title tells that of the day in the lead") {
  constexpr std::string_view lead = "\n\n蜡业部于5月16日下午3时举行例行新闻发布会。\n";
  CHECK(page_below("实录：蜡业部2022年5月例行新闻发布会" + std::string(lead)).event_date() == scio::date{2022, 5, 16});
  CHECK_FALSE(
      page_below("实录：蜡业部第2022次例行新闻发布会" + std::string("\n\n蜡业部举行例行新闻发布会。\n")).event_date());
  CHECK_FALSE(page_below("实录：蜡业部20225年例行新闻发布会" + std::string(lead)).event_date());
  CHECK(page_below("实录：蜡业部2022年5月例行新闻发布会\n2023-01-03 10:15" + std::string(lead)).event_date() ==
        scio::date{2022, 5, 16});
}

TEST_CASE("Words of welcome are no abstract, and thanks for an introduction in a lead are one") {
  const scio::transcript t = support::parse(
      "蜡业部临时召开一个小型的记者吹风会，下面欢迎记者朋友们提出问题。\n\n新华社记者：蜡贵吗？\n\n王海：很贵。\n");
  CHECK(t.abstract().empty());
  REQUIRE(t.turns().size() == 3);
  CHECK(t.turns()[0].kind() == scio::turn_kind::moderation);
  constexpr std::string_view lead = "蜡业部举行新闻发布会，媒体听取了对今年蜡业的介绍。";
  CHECK(abstract_of(page_below("蜡业部介绍今年蜡业发展\n\n" + std::string(lead) + "\n")) == lead);
}

TEST_CASE("A caption tells the day where nothing else does") {
  constexpr std::string_view heading = "Regular Press Conference of the Ministry of Wax on September 26\n\n";
  constexpr std::string_view caption =
      "Li Min answers questions at a regular press conference on the afternoon of September 26, 2024. ( by Zhang "
      "Wei)\n";
  const auto below = [&](std::string_view lines) {
    return support::parse(std::string(heading) + std::string(lines) + "\nLi Min: Good afternoon, friends.\n");
  };
  CHECK(below(caption).event_date() == scio::date{2024, 9, 26});
  CHECK(below("October 2, 2024\n\n" + std::string(caption)).event_date() == scio::date{2024, 9, 26});
  CHECK_FALSE(support::parse("Regular Press Conference of the Ministry of Wax\n\nOctober 2, 2025\n\n" +
                             std::string(caption) + "\nLi Min: Good afternoon, friends.\n")
                  .event_date());
  CHECK_FALSE(below("A lamp on the afternoon of September 26, 2024. ( by Zhang Wei)\n").event_date());
}

TEST_CASE("A lead that says today speaks of the day of publication") {
  const auto below = [](std::string_view lead) {
    return support::parse("蜡业部负责人答记者提问实录\n\n2015-03-09 16:50:43\n\n" + std::string(lead) +
                          "\n\n记者：蜡贵吗？\n\n王玲：很贵。\n");
  };
  CHECK(below("今天下午，蜡业部在本市举行记者会。").event_date() == scio::date{2015, 3, 9});
  CHECK(below("3月8日下午，蜡业部在本市举行记者会，今天上午的消息。").event_date() == scio::date{2015, 3, 8});
  CHECK_FALSE(below("今天的蜡业部在本市举行记者会。").event_date());
  CHECK_FALSE(below("记者今天上午从蜡业部获悉，在日前举行的新闻发布会上有人提问。").event_date());
  CHECK(below("新华社北京3月8日电，蜡业部今天上午在大会堂举行记者会。").event_date() == scio::date{2015, 3, 8});
}

TEST_CASE("A year in the title counts with the month of the day, and only for a day that it has") {
  const auto day = [](std::string_view heading, std::string_view lead) {
    return page_below(std::string(heading) + "\n\n" + std::string(lead) + "\n").event_date();
  };
  CHECK(day("蜡业部2022年3月新闻发布会", "蜡业部于3月7日举行新闻发布会。") == scio::date{2022, 3, 7});
  CHECK(day("蜡业部2024年2月新闻发布会", "蜡业部于2月29日举行新闻发布会。") == scio::date{2024, 2, 29});
  for (const std::string_view heading :
       {"SCIO press conference on Wax Vision 2035", "中央财政投入2000亿元发展蜡业的发布会",
        "“十四五”规划和2035年远景目标发布会", "蜡业部介绍2020年蜡业运行情况发布会", "蜡业部2022年2月新闻发布会",
        "蜡业部12022年3月新闻发布会"}) {
    CAPTURE(heading);
    CHECK_FALSE(day(heading, "蜡业部于3月7日举行新闻发布会。"));
  }
  CHECK_FALSE(day("蜡业部2021年2月新闻发布会", "蜡业部于2月29日举行新闻发布会。"));
}

TEST_CASE("The body of a notice says when the conference will be") {
  constexpr std::string_view heading = "政协会议将于周五举行新闻发布会\n\n2023-03-02 09:39:56\n\n";
  const auto below = [&](std::string_view body) { return support::parse(std::string(heading) + std::string(body)); };
  const scio::transcript t = below("政协会议新闻发布会定于3月3日（星期五）在大会堂举行。\n\n届时进行现场直播。\n");
  CHECK(t.kind() == scio::document_kind::notice);
  CHECK(t.event_date() == scio::date{2023, 3, 3});
  CHECK_FALSE(below("代表委员定于3月3日报到。\n\n届时进行现场直播。\n").event_date());
  CHECK_FALSE(below("政协会议曾于2月3日举行过一场新闻发布会。\n\n届时进行现场直播。\n").event_date());
}

TEST_CASE("A path whose first item stands on the line above begins with its sign") {
  constexpr std::string_view heading = "\n省政府新闻办召开发布会通报全省经济运行情况\n";
  const scio::transcript t = page_below("> 新闻资讯 > 新闻发布会" + std::string(heading));
  CHECK(breadcrumbs_of(t) == strings{"新闻资讯", "新闻发布会"});
  CHECK(title_of(t) == "省政府新闻办召开发布会通报全省经济运行情况");
  CHECK(breadcrumbs_of(page_below("> 新闻资讯" + std::string(heading))).empty());
  CHECK(breadcrumbs_of(page_below("新闻资讯 > 新闻发布会" + std::string(heading))).empty());
}

TEST_CASE("A path may be parted by slashes, and a bar behind the title is none of it") {
  const scio::transcript t = page_below("Home / Wax Sessions 2009 / Video\n\nPress conference on wax |\n");
  CHECK(breadcrumbs_of(t) == strings{"Home", "Wax Sessions 2009", "Video"});
  CHECK(t.title() == "Press conference on wax");
  CHECK(breadcrumbs_of(page_below("Home / Wax\n\nPress conference on wax\n")).empty());
  CHECK(title_of(page_below("Press conference on wax | oil\n")) == "Press conference on wax | oil");
}
