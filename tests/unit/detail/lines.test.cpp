// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <scio/scio.hpp>

#include "support/outline.hpp"
#include "support/parse.hpp"

namespace {

using strings = std::vector<std::string>;

// A line below speech, and what it is taken for.
struct line_below {
  explicit line_below(std::string_view line)
      : t(support::parse("Zhu Lan:\nWelcome to this press conference.\n" + std::string(line) +
                         "\nThe lamps are lit.\n")) {}

  [[nodiscard]] std::string_view kind() const {
    const auto begin =
        static_cast<std::uint32_t>(std::string_view("Zhu Lan:\nWelcome to this press conference.\n").size());
    for (const scio::block b : t.blocks())
      if (b.span().end > begin && b.kind() != scio::block_kind::blank) return name_of(b.kind());
    return "no such block";
  }

  scio::transcript t;
};

std::string_view kind_of_line(std::string_view line) { return line_below(line).kind(); }

std::optional<std::uint32_t> page_count(std::string_view pager) {
  const scio::transcript t =
      support::parse("Zhu Lan:\nWelcome to this press conference.\n" + std::string(pager) + "\n");
  return t.pages()[0].count();
}

}  // namespace

TEST_CASE("A pager tells how many pages there are and not which one this is") {
  struct pager_case {
    std::string_view line;
    std::uint32_t count;
  };
  for (const pager_case& c : {
           pager_case{"<  1  2  3  4  5  6  7  8  9  10  >", 10},
           pager_case{"<\xC2\xA0\xC2\xA0"
                      "1\xC2\xA0\xC2\xA0"
                      "2\xC2\xA0\xC2\xA0>",
                      2},
           pager_case{"<   1   2   3   >", 3},
           pager_case{"< 1 >", 1},
           pager_case{"1 2 3 4", 4},
           pager_case{"【 第1頁 第2頁 第3頁 】", 3},
           pager_case{"第1页 第2页", 2},
           pager_case{"(Page 4 of 10)", 10},
           pager_case{"Page 4 of 10", 10},
       }) {
    CAPTURE(c.line);
    CHECK(kind_of_line(c.line) == "pager");
    CHECK(page_count(c.line) == c.count);
    const scio::transcript t =
        support::parse("Zhu Lan:\nWelcome to this press conference.\n" + std::string(c.line) + "\n");
    CHECK_FALSE(t.pages()[0].number());
    CHECK(t.turns()[0].paragraphs().size() == 1);
  }
}

TEST_CASE("Numbers that are no full row of pages are no pager") {
  for (const std::string_view line : {"2 4 6 8", "< 10000 20000 >", "1 2 3 5", "10 11 12", "1, 2, 3 and 4.", "12345",
                                      "< see the lamp >", "Page four of ten", "2021 2022 2023"}) {
    CAPTURE(line);
    CHECK(kind_of_line(line) != "pager");
    CHECK_FALSE(page_count(line));
  }
}

TEST_CASE("Lines of a gallery are chrome") {
  CHECK(kind_of_line("/5    He Jun") == "chrome");
  CHECK(kind_of_line("/ or so they say.") == "paragraph");
}

TEST_CASE("Names of images are chrome and sentences about them are not") {
  CHECK(kind_of_line("W0202309.jpg") == "chrome");
  CHECK(kind_of_line("The file is W0202309.jpg.") == "paragraph");
}

TEST_CASE("A time in brackets at the end of a line is no part of it") {
  const line_below line("It is our duty.[10:32]");
  REQUIRE(line.t.turns().size() == 1);
  CHECK(support::paragraphs_of(line.t.turns()[0]) ==
        strings{"Welcome to this press conference.", "It is our duty.", "The lamps are lit."});
  bool found = false;
  for (const scio::block b : line.t.blocks())
    found = found || (b.text() == "[10:32]" && b.kind() == scio::block_kind::chrome);
  CHECK(found);
}

TEST_CASE("A day and a time in round brackets are a log's where they have seconds") {
  const line_below log("It is our duty. ( 07-09 10:00:46 )");
  CHECK(support::paragraphs_of(log.t.turns()[0])[1] == "It is our duty.");
  const line_below said("We met on the last day (July 9, 10:00)");
  CHECK(support::paragraphs_of(said.t.turns()[0])[1] == "We met on the last day (July 9, 10:00)");
}

TEST_CASE("Brackets at the end of a line that hold no time are a part of it") {
  const line_below line("It is our duty.[1]");
  CHECK(support::paragraphs_of(line.t.turns()[0])[1] == "It is our duty.[1]");
}

TEST_CASE("Residue of an editor's tool alone on its line is chrome") {
  CHECK(kind_of_line("_ueditor_page_break_tag_") == "chrome");
  CHECK(kind_of_line("_ueditor_ is a tool.") == "paragraph");
}

TEST_CASE("A bar of languages is chrome") {
  CHECK(kind_of_line("عربي Español Русский") == "chrome");
  CHECK(kind_of_line("The page is also offered in Español and in Русский for those who read them.") == "paragraph");
}

TEST_CASE("A line in round brackets is chrome and a sentence that ends in some is not") {
  CHECK(kind_of_line("(Laughter.)") == "chrome");
  CHECK(kind_of_line("（笑）") == "chrome");
  CHECK(kind_of_line("They laughed (and so did we).") == "paragraph");
  CHECK(kind_of_line("(They) laughed (and so did we)") == "paragraph");
}

TEST_CASE("A line of signs is chrome") {
  CHECK(kind_of_line("||||||||") == "chrome");
  CHECK(kind_of_line("* * *") == "chrome");
  CHECK(kind_of_line("---") == "chrome");
}

TEST_CASE("A photograph's source in brackets is chrome, and a sentence with brackets is none") {
  CHECK(kind_of_line("国新办举行发布会（来源：湖北日报）") == "paragraph");  // wide brackets hold speech, too
  CHECK(kind_of_line("国新办举行发布会(来源:湖北日报)") == "chrome");
  CHECK(kind_of_line("国新办举行发布会(来自湖北日报)") == "paragraph");
  CHECK(kind_of_line("Wu Haiping (photographed by Xu Xiang)") == "chrome");
}

TEST_CASE("Translators and sites sign below speech") {
  CHECK(kind_of_line("Translated and edited by Zhang Li, He Jun and others. The Chinese text prevails.") == "chrome");
  CHECK(kind_of_line("Translated into many tongues, wax is dear.") == "paragraph");
  CHECK(kind_of_line("Issued at HKT 12:30") == "chrome");
}

TEST_CASE("A photographer's name at the end of a line makes a caption") {
  CHECK(kind_of_line("国防部发言人答记者问。张智程 摄") == "chrome");
  CHECK(kind_of_line("這是主會場。 新華社記者 邢廣利 攝") == "chrome");
  CHECK(kind_of_line("他在北京拍摄。") == "paragraph");
  CHECK(kind_of_line("He Jun speaks of wax. [Photo/Lamp Daily] |") == "chrome");
}

TEST_CASE("An agency before a slash in brackets signs a photograph") {
  const auto is_caption = [](std::string_view line) { return scio::detail::is_caption(line, scio::every_language); };
  CHECK(is_caption("The minister meets the press in Beijing. (Xinhua/Chen Yi)"));
  CHECK(is_caption("The hall of the conference [AP Photo]"));
  CHECK(is_caption("Image by a friend (Image by A. Friend)"));
  CHECK_FALSE(is_caption("We buy wax from many (Xinhua said so)"));
  CHECK_FALSE(is_caption("We sold wax and/or oil (and/or thread)"));
}

TEST_CASE("Short items side by side are a menu where one of them is a site's") {
  CHECK(kind_of_line("网站首页 财经 港澳直通 品牌中国 行业") == "chrome");
  CHECK(kind_of_line("网上直播 文字实录 图片实录 返回直播页") == "chrome");
  CHECK(kind_of_line("首页 | 财经 | 行业 | 图片") == "chrome");
  CHECK(kind_of_line("搜视|直播|新闻|体育|娱乐") == "chrome");
  CHECK(kind_of_line("Home   Embassy Info   News   Visa") == "chrome");
  CHECK(kind_of_line("Harbor   Embassy Info   News   Visa") == "paragraph");
  CHECK(kind_of_line("Home is where news of wax is") == "paragraph");
  CHECK(kind_of_line("蜡价上涨 12|油价下降 3|线价不变 5|灯价如何 7") == "paragraph");
  CHECK(kind_of_line("改革 开放 财经 品牌中国 行业") == "paragraph");
  CHECK(kind_of_line("首页 财经 行业") == "paragraph");
  CHECK(kind_of_line("首页 财经 行业 我们在今年三月看到了蜡的价格") == "paragraph");
}

TEST_CASE("A site's menu begins with its own name") {
  CHECK(kind_of_line("蜡业网首页 财经 行业 图片 视频") == "chrome");
  CHECK(kind_of_line("蜡业网首頁(yè) 財(cái)經(jīng) 行業(yè) 圖(tú)片 視(shì)頻") == "chrome");
  CHECK(kind_of_line("蜡业网新闻 财经 行业 品牌") == "paragraph");
  CHECK(kind_of_line("蜡业网首页 财经 行业 品牌") == "chrome");
}

TEST_CASE("A time with odd seconds is the page's") {
  constexpr std::string_view below = "\n\nLi Min: Good morning, everyone.\n";
  const scio::transcript page =
      support::parse("A report on wax and oil\n\ntime: 2022-05-07 18:23:29" + std::string(below));
  CHECK(page.published() == scio::date{2022, 5, 7});
  CHECK_FALSE(page.event_date());
  for (const std::string_view time : {"10:00:00", "10:00", "3 p.m."}) {
    CAPTURE(time);
    const scio::transcript t =
        support::parse("A report on wax and oil\n\ntime: 2022-05-07 " + std::string(time) + std::string(below));
    CHECK(t.event_date() == scio::date{2022, 5, 7});
  }
}

TEST_CASE("The sign that papers set before a question is none of it") {
  const scio::transcript t = support::parse("▲新华社记者：蜡贵吗？\n\n王玲：很贵。▲油不贵。\n\n▲ 油呢？\n");
  REQUIRE(t.turns().size() == 2);
  CHECK(t.turns()[0].label() == "新华社记者");
  CHECK(t.turns()[1].paragraphs()[0].text() == "很贵。▲油不贵。");
  CHECK(t.turns()[1].paragraphs()[1].text() == "油呢？");
  const scio::transcript alone = support::parse("记者：蜡贵吗？\n\n王玲：很贵。\n\n▲\n");
  CHECK(alone.turns()[1].paragraphs().size() == 1);
}

TEST_CASE("An editor in square brackets is no speech") {
  CHECK(kind_of_line("[責任編輯:張曉靜]") == "chrome");
  CHECK(kind_of_line("[责编：张晓静]") == "chrome");
  CHECK(kind_of_line("[张晓静说编辑很忙]") != "chrome");
  CHECK(kind_of_line("[问责编制的情况怎么样]") != "chrome");
}
