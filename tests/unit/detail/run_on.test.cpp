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

// Speech that is long enough for a line to be looked at.
const std::string speech = [] {
  std::string out;
  for (int i = 0; i < 16; ++i) out += "今年蜡的价格很高，明年会更高。";
  return out;
}();

}  // namespace

TEST_CASE("A conference on one line is read at its labels") {
  const scio::transcript t = support::parse("国防部发言人吴谦答记者问。" + speech + "记者：蜡为什么这么贵？吴谦：" +
                                            speech + "记者：油也贵吗？吴谦：油不贵。");
  CHECK(support::labels_of(t) == strings{"记者", "吴谦", "记者", "吴谦"});
  CHECK(support::kinds_of(t) == strings{"question", "answer", "question", "answer"});
  CHECK(support::paragraphs_of(t.turns()[3]) == strings{"油不贵。"});
}

TEST_CASE("Labels in brackets, behind times and of letters divide a line, too") {
  CHECK(support::labels_of(support::parse("新闻发布会。" + speech + " [路透社记者]蜡贵吗？[吴谦]很贵。")) ==
        strings{"[路透社记者]", "[吴谦]"});
  CHECK(support::labels_of(
            support::parse("大家好。" + speech + "2018-10-29 15:30续梅：请。15:31续梅：好。15:32续梅：完。")) ==
        strings{"续梅", "续梅", "续梅"});
  std::string english = "The office met the press on Monday.";
  for (int i = 0; i < 12; ++i) english += " Wax is dear this year, and it will be dearer.";
  CHECK(support::labels_of(support::parse(english + " Q: Why is wax dear? A: It is rare. Q: Is oil? A: No.")) ==
        strings{"Q", "A", "Q", "A"});
}

TEST_CASE("Colons in a long paragraph divide nothing") {
  const auto turns = [](std::string_view text) {
    const scio::transcript t = support::parse("记者：蜡贵吗？\n吴谦：" + speech + std::string(text) + speech + "\n");
    return t.turns().size();
  };
  CHECK(turns("我们要做到三点：价格、质量、数量。例如：油。") == 2);
  CHECK(turns("有位记者说：蜡很贵。他还说：油不贵。") == 2);
  // Once is a quotation.
  CHECK(turns("李军：蜡贵。") == 2);
}

TEST_CASE("A question and its answer on one line are two turns") {
  const scio::transcript t = support::parse(
      "问：美国国防部一名分析员已经认罪，承认把一些信息提供给别人，请证实。 答：关于你的问题，我已经回答过了。\n");
  CHECK(support::kinds_of(t) == strings{"question", "answer"});
}

TEST_CASE("A log of labels in brackets with times is read") {
  const scio::transcript t = support::parse(
      "[彭放] 记者招待会马上就要开始了，请大家关闭手机。[09:59] | [彭放] 在招待会"
      "召开期间，请大家不要走动。[10:00] | [曹卫洲] 女士们，先生们，大家好。[10:01]");
  CHECK(support::labels_of(t) == strings{"[彭放]", "[彭放]", "[曹卫洲]"});
}

TEST_CASE("Labels in wide brackets and a part behind a blank divide a line") {
  const scio::transcript t = support::parse(
      "【高峰】：各位记者朋友，大家下午好！请提问。 "
      "【路透社记者】：美方近期举行了副部级磋商，请问中方对新的谈判有怎样的"
      "预期？ 【高峰】：中方注意到有关评论。\n");
  CHECK(support::labels_of(t) == strings{"【高峰】", "【路透社记者】", "【高峰】"});
  const scio::transcript u = support::parse(
      "问：何时？\n答：我们已经多次表明了立场，外界对此有充分的了解，也有充分理解，这里不再重复。  问：据了解，这个消息"
      "已经公布，是否属实？\n答：属实。\n");
  CHECK(support::kinds_of(u) == strings{"question", "answer", "question", "answer"});
}

TEST_CASE("A bracket behind the first byte of a long line has nothing before it to look at") {
  std::string line = "][abc] ";
  for (int i = 0; i < 200; ++i) line += "word ";
  const scio::transcript t = support::parse(line);
  CHECK(t.turns().empty());
}

TEST_CASE("Behind a time and a dash at the end of a line stands who speaks next") {
  const std::string said =
      "女士们、先生们，大家好，我们先介绍一下今年蜡业发展的情况，然后回答大家关心的问题，谢谢大家。";
  const scio::transcript t = support::parse("- 王国庆：\n" + said + " 2003-02-20 10:00:20 - 徐冠华：\n" + said +
                                            " 2003-02-20 10:02:05 - 徐冠华：\n" + said + "\n");
  CHECK(support::labels_of(t) == strings{"王国庆", "徐冠华", "徐冠华"});
  REQUIRE(t.turns().size() == 3);
  CHECK(support::paragraphs_of(t.turns()[0]) == strings{said});
  CHECK(support::labels_of(
            support::parse("- 王国庆：\n" + said + " 2003-02-20 10:00:20 - 我们要做到以下三点：\n" + said + "\n"))
            .size() == 1);
  CHECK(support::labels_of(support::parse("- 王国庆：\n" + said + " 徐冠华：\n" + said + "\n")).size() == 1);
}

TEST_CASE("A short line may end behind a time and a dash, too") {
  const std::string page = "- 王国庆：\n记者已进入会场。 2003-09-04 10:01:41 - 王国庆：\n会议开始。\n";
  CHECK(support::labels_of(support::parse(page)) == strings{"王国庆", "王国庆"});
  const std::string plain = "- 王国庆：\n记者已进入会场。 - 王国庆：\n会议开始。\n";
  CHECK(support::labels_of(support::parse(plain)) == strings{"王国庆"});
}
