// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <scio/pages.hpp>
#include <scio/scio.hpp>

#include <scio/write/html.hpp>

#include "support/pages.hpp"
#include "support/parse.hpp"

namespace {

std::string as_html(std::string_view text) {
  std::string out;
  scio::detail::append_html(out, text);
  return out;
}

std::string page_of(std::string_view text) { return scio::to_html(support::parse(text), {.plain = true}); }

bool contains(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

// Says what is wrong with the tags of a page of ours: every one but those without content is closed in its turn.
std::string tag_fault(std::string_view html) {
  std::vector<std::string_view> open;
  for (std::size_t at = html.find('<'); at != html.npos; at = html.find('<', at + 1)) {
    const std::string_view tag = html.substr(at + 1, html.find('>', at) - at - 1);
    const std::string_view name = tag.substr(0, tag.find(' '));
    if (name == "!DOCTYPE" || name == "meta") continue;
    if (name.front() != '/') {
      open.push_back(name);
    } else {
      if (open.empty() || open.back() != name.substr(1)) return std::string(tag);
      open.pop_back();
    }
  }
  return open.empty() ? std::string() : std::string(open.back());
}

// All values of an attribute.
std::vector<std::string_view> values_of(std::string_view html, std::string_view attribute) {
  std::vector<std::string_view> values;
  for (std::size_t at = html.find(attribute); at != html.npos; at = html.find(attribute, at)) {
    at += attribute.size();
    values.push_back(html.substr(at, html.find('"', at) - at));
  }
  return values;
}

}  // namespace

TEST_CASE("text shows as printed in HTML") {
  CHECK(as_html("<b> & \"c\" 'd' &amp;") == "&lt;b&gt; &amp; &quot;c&quot; 'd' &amp;amp;");
  CHECK(as_html(std::string_view("a\0b\xFF\xC2\x85", 6)) ==
        "a\xEF\xBF\xBD"
        "b\xEF\xBF\xBD\xEF\xBF\xBD");
  CHECK(as_html("岑\xC2\xA0x") == "岑\xC2\xA0x");
}

TEST_CASE("a web page says its language and title and has no script") {
  const std::string english = page_of(
      "SCIO press conference on <bees>\n\nBeijing | 10 a.m. March 1, 2021\n\nCCTV:\n\nWhy?\n\nZhu Lan:\n\nSo.\n");
  CHECK(contains(english, "<!DOCTYPE html>\n<html lang=\"en\">"));
  CHECK(contains(english, "<title>SCIO press conference on &lt;bees&gt;</title>"));
  CHECK(contains(english, "<h1>SCIO press conference on &lt;bees&gt;</h1>"));
  CHECK(!contains(english, "<script"));
  CHECK(contains(page_of("主持人：\n\n大家好！欢迎出席新闻发布会。\n"), "<html lang=\"zh\">"));
}

TEST_CASE("a title, a name and a post in another language than their page say so") {
  const std::string out = page_of(
      "新闻发布会：Wax and Light\n\nSpeakers:\n\nMr. Ding Yuan, director of the Wax Bureau\n\nDate:\n\nMarch 1, "
      "2023\n\n"
      "Ding Yuan:\n\nGood morning. Candles are cheap, and they will stay so.\n\n新华社记者:\n\nDo they burn "
      "long?\n\nDing "
      "Yuan:\n\nThey do, for a hundred years.\n");
  CHECK(contains(out, "<html lang=\"en\">"));
  CHECK(contains(out, "<title lang=\"zh\">"));
  CHECK(contains(out, "<h1 lang=\"zh\">"));
  CHECK(contains(out, "<b lang=\"zh\">新华社记者</b>"));
  CHECK(contains(out, "<b>Mr. Ding Yuan</b>"));
  CHECK(contains(
      page_of("主持人：\n\n大家好！欢迎出席新闻发布会。\n\nThe Harbor News:\n\n蜡贵吗？\n\n主持人：\n\n很贵。\n"),
      "lang=\"en\">The Harbor News</"));
  CHECK(contains(page_of("主持人：\n\n大家好！欢迎出席新闻发布会。\n\nCNN:\n\n蜡贵吗？\n\n主持人：\n\n很贵。\n"),
                 "<b>CNN</b>"));
}

TEST_CASE("a title of one language that names a character of the other is in its own") {
  CHECK(contains(
      page_of("SCIO press conference on the character 茶 and its many meanings\n\nLi Min:\n\nGood morning. Wax is "
              "dear.\n"),
      "<title>SCIO press"));
}

TEST_CASE("a question that nobody is known to ask has no empty name in the contents") {
  const std::string out =
      page_of("Is wax dear, and will it be dearer? Thank you.\n\nLi Min:\n\nThank you. It is dear.\n");
  CHECK_FALSE(contains(out, "<b></b>"));
  CHECK(contains(out, "<a href=\"#q1\"><span>Is wax dear"));
}

TEST_CASE("a paragraph in another language than its page says so") {
  const std::string out = page_of(
      "Full text: Press conference on umbrellas (English-Chinese)\n\nCCTV:\n\nDo they keep out the rain?\n\n"
      "纸伞好看，可是挡得住雨吗？\n\nZhu Lan:\n\nThey do, for a hundred years.\n\n能挡一百年，谢谢您的提问。\n");
  CHECK(contains(out, "<html lang=\"en\">"));
  CHECK(contains(out, "<p>They do, for a hundred years.</p>\n<p lang=\"zh\">能挡一百年，谢谢您的提问。</p>\n"));
  const std::string chinese = page_of("主持人：\n\n大家好！欢迎出席新闻发布会。\n");
  CHECK(contains(chinese, "<p>大家好！欢迎出席新闻发布会。</p>"));
}

TEST_CASE("the style sheet can be left out") {
  const scio::transcript t = support::parse("Zhu Lan:\n\nSo.\n");
  CHECK(contains(scio::to_html(t), "<style>"));
  CHECK(!contains(scio::to_html(t, {.plain = true}), "<style>"));
}

TEST_CASE("a question and its answers share a section with an address") {
  const std::string out = page_of("CCTV:\n\nWhy? Thank you.\n\nZhu Lan:\n\nSo.\n");
  CHECK(contains(out, "<li value=\"1\"><a href=\"#q1\"><b>CCTV</b> <span>Why? Thank you.</span></a></li>"));
  CHECK(contains(out, "<section id=\"q1\" aria-labelledby=\"q1-title\">\n<h2 id=\"q1-title\">Question 1</h2>"));
  CHECK(contains(out, "<article class=\"question\" id=\"t1\" aria-labelledby=\"t1-title\">"));
  CHECK(contains(out, "<article class=\"answer\" id=\"t2\" aria-labelledby=\"t2-title\">"));
  CHECK(contains(out, "</article>\n</section>\n</main>"));
}

TEST_CASE("a question that nobody answers is listed without a number") {
  const std::string out =
      page_of("CCTV:\n\nWhy so? Thank you.\n\nReuters:\n\nIs that all? Thank you.\n\nZhu Lan:\n\nYes.\n");
  CHECK(contains(out,
                 "<li class=\"open\"><a href=\"#t1\"><b>CCTV</b> <span>Why so? Thank you.</span></a></li>\n"
                 "<li value=\"1\"><a href=\"#q1\"><b>Reuters</b>"));
  CHECK(contains(out, "<main id=\"transcript\">\n<article class=\"question\" id=\"t1\""));
}

TEST_CASE("a point has its marker as printed and an address") {
  const std::string out = page_of(
      "Zhu Lan:\n\nWe will do the following two things.\n\n"
      "First, we dig in two places: (1) at home; (2) abroad.\n\nSecond, we plant.\n");
  CHECK(contains(out,
                 "<ol class=\"points\" role=\"list\">\n<li id=\"t1-1\" value=\"1\">\n"
                 "<p><a class=\"marker\" href=\"#t1-1\">First</a>, we dig in two places:</p>\n"));
  CHECK(contains(out,
                 "<li id=\"t1-1.2\" value=\"2\">\n<p><a class=\"marker\" href=\"#t1-1.2\">(2)</a> "
                 "abroad.</p>\n</li>\n</ol>\n</li>\n"));
}

TEST_CASE("a long question is cut short in the list of questions") {
  std::string page = "CCTV:\n\nWhy";
  for (int i = 0; i < 40; ++i) page += " and why";
  page += "? Thank you.\n\nZhu Lan:\n\nSo.\n";
  const std::vector<std::string_view> shown = values_of(page_of(page), "<span>");
  REQUIRE(!shown.empty());
  CHECK(contains(page_of(page), " and\xE2\x80\xA6</span>"));
}

TEST_CASE("a page border is shown where the second page begins") {
  const scio::page_text pages[] = {{"CCTV:\n\nWhy? Thank you.\n", 6}, {"Zhu Lan:\n\nSo.\n", 7}};
  const std::string out = scio::to_html(support::parse_pages(pages), {.plain = true});
  CHECK(contains(out, "<div class=\"page\" id=\"page-2\">Page 7</div>\n<article class=\"answer\""));
  CHECK(values_of(out, "<div class=\"page\" id=\"").size() == 1);
}

TEST_CASE("tags are closed and addresses exist once whatever the page") {
  const auto check = [](std::string_view name, std::string_view text) {
    INFO(name);
    const std::string out = scio::to_html(support::parse(text), {.plain = true});
    CHECK(tag_fault(out) == "");
    const std::vector<std::string_view> ids = values_of(out, " id=\"");
    for (std::size_t i = 0; i < ids.size(); ++i)
      for (std::size_t k = 0; k < i; ++k) CHECK(ids[i] != ids[k]);
    for (const std::string_view target : values_of(out, " href=\"#")) {
      bool found = false;
      for (const std::string_view id : ids) found = found || id == target;
      INFO(target);
      CHECK(found);
    }
  };
  for (const support::sample& page : support::samples) check(page.name, page.text);
  check("rough", support::rough_page);
  check("empty", "");
}
